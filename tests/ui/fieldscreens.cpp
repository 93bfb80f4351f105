// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/fieldscreens.h"

#include "lib/workflow/fieldkinds.h"
#include "ui/shell/metrics.h"
#include "ui/workflow/fieldeditor.h"
#include "ui/workflow/fieldeditorfactory.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/fieldview.h"
#include "ui/workflow/look.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QVBoxLayout>

namespace vitrine::test {

using namespace Qt::StringLiterals;

namespace {

struct Shown {
    FormField field;
    QJsonValue value;
    QString problem = {};
};

FormField fieldOf(const QString& label, const QString& typeName, bool list = false)
{
    FormField out;
    out.label = label;
    out.nodeId = label;
    out.fieldName = u"field"_s;
    out.description = u"What the author says about it"_s;
    out.fieldTemplate.type.name = typeName;
    if (list)
        out.fieldTemplate.type.cardinality = FieldType::Cardinality::Collection;
    out.fieldTemplate.kind = FieldKinds().kindFor(out.fieldTemplate.type);
    return out;
}

FormField number(const QString& label, const QString& component, bool shuffle)
{
    FormField out = fieldOf(label, u"IntegerField"_s);
    out.settings.type = u"integer-field-config"_s;
    out.settings.component = component;
    out.settings.min = 64;
    out.settings.max = 2048;
    out.settings.showShuffle = shuffle;
    return out;
}

FormField generator(const QString& label, const QString& nodeType)
{
    FormField out = fieldOf(label, u"FloatGeneratorField"_s);
    out.nodeType = nodeType;
    return out;
}

QJsonArray items(const QStringList& names)
{
    QJsonArray out;
    for (const QString& name : names)
        out.append(QJsonObject{{u"image_name"_s, name}});
    return out;
}

QList<Shown> shownFields(const FieldSources& sources, const QStringList& images)
{
    QJsonArray loras;
    for (const ModelRecord& model : sources.models()) {
        if (loras.size() < 2)
            loras.append(QJsonObject{{u"lora"_s, model.identifier()}, {u"weight"_s, 0.75}});
    }
    const QString longName =
        u"a-very-long-name-of-a-picture-that-nobody-would-have-given-it-by-hand-0123456789.png"_s;
    QJsonArray numbers;
    for (int i = 0; i < 12; ++i)
        numbers.append(i * 3);
    FormField area = fieldOf(u"Prompt"_s, u"StringField"_s);
    area.fieldTemplate.component = FieldTemplate::Component::Textarea;
    FormField scheduler = fieldOf(u"Scheduler"_s, u"SchedulerField"_s);
    scheduler.fieldTemplate.options = {u"ddim"_s, u"dpmpp_3m_k"_s};
    return {
        {number(u"Width"_s, u"number-input"_s, false), 768},
        {number(u"Height"_s, u"number-input-and-slider"_s, false), 512},
        {number(u"Steps"_s, u"slider"_s, false), 1024},
        {number(u"Seed"_s, u"number-input"_s, true), 5000, u"must be at most 2048 in this form"_s},
        {area, u"A quiet harbour at dusk, boats, warm windows,\nfilm grain"_s},
        {fieldOf(u"A label that is so long that it needs more than one line in a narrow dock"_s,
                 u"StringField"_s),
         u"one line"_s},
        {fieldOf(u"Tiled"_s, u"BooleanField"_s), true},
        {scheduler, u"dpmpp_3m_k"_s},
        {fieldOf(u"Model"_s, u"ModelIdentifierField"_s),
         QJsonObject{{u"key"_s, u"gone"_s}, {u"name"_s, u"juggernaut"_s}},
         u"“juggernaut” is not installed on this server."_s},
        {fieldOf(u"Board"_s, u"BoardField"_s), u"auto"_s},
        {fieldOf(u"Colour"_s, u"ColorField"_s),
         QJsonObject{{u"r"_s, 240}, {u"g"_s, 120}, {u"b"_s, 30}, {u"a"_s, 140}}},
        {fieldOf(u"Image"_s, u"ImageField"_s), QJsonObject{{u"image_name"_s, images.value(0)}}},
        {fieldOf(u"Control image"_s, u"ImageField"_s), QJsonObject{{u"image_name"_s, longName}}},
        {fieldOf(u"Video"_s, u"VideoField"_s), QJsonValue::Undefined, u"is needed and not set"_s},
        {fieldOf(u"Images"_s, u"ImageField"_s, true), items(images)},
        {fieldOf(u"Integers"_s, u"IntegerField"_s, true), numbers},
        {fieldOf(u"Texts"_s, u"StringField"_s, true),
         QJsonArray{u"red"_s, QString(),
                    u"a text that does not fit into its line because it is rather long"_s}},
        {fieldOf(u"LoRAs"_s, u"LoRAField"_s, true), loras},
        {generator(u"Float Generator"_s, u"float_generator"_s),
         QJsonObject{{u"type"_s, u"float_generator_linear_distribution"_s},
                     {u"start"_s, 0.5},
                     {u"end"_s, 3},
                     {u"count"_s, 4}}},
        {generator(u"String Generator"_s, u"string_generator"_s),
         QJsonObject{{u"type"_s, u"string_generator_parse_string"_s},
                     {u"input"_s, u"red; green;;blue"_s},
                     {u"splitOn"_s, u";"_s}}},
        {generator(u"Random"_s, u"integer_generator"_s),
         QJsonObject{{u"type"_s, u"integer_generator_random_distribution_uniform"_s}, {u"seed"_s, 7}}},
        {generator(u"Images of a Board"_s, u"image_generator"_s),
         QJsonObject{{u"type"_s, u"image_generator_images_from_board"_s}}},
        {fieldOf(u"Style"_s, u"StylePresetField"_s), QJsonValue::Undefined},
        {fieldOf(u"Saved Workflow"_s, u"SavedWorkflowField"_s), u"3f0a"_s},
        {fieldOf(u"Latents"_s, u"LatentsField"_s), QJsonObject{{u"latents_name"_s, u"kept and sent"_s}}},
    };
}

} // namespace

std::unique_ptr<QWidget> allFields(FieldSources& sources, bool filled, const QStringList& images)
{
    auto out = std::make_unique<QWidget>();
    auto* grid = new QHBoxLayout(out.get());
    QList<QVBoxLayout*> columns;
    constexpr int columnCount = 4;
    for (int i = 0; i < columnCount; ++i) {
        auto* column = new QVBoxLayout;
        column->setSpacing(space(out.get(), Space::Normal));
        grid->addLayout(column, 1);
        columns.append(column);
    }
    const FieldEditorFactory editors;
    const QList<Shown> fields = shownFields(sources, images);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Shown& shown = fields.at(i);
        auto* view = new FieldView(shown.field, editors, sources, out.get());
        view->editor().setValue(filled ? shown.value : QJsonValue(QJsonValue::Undefined));
        view->setChanged(filled && i % 3 == 0);
        view->setProblem(filled ? shown.problem : QString());
        columns[i * columnCount / fields.size()]->addWidget(view);
    }
    for (QVBoxLayout* column : columns)
        column->addStretch(1);
    out->resize(look::characters(out.get(), 46) * columnCount, look::lines(out.get(), 66));
    return out;
}

} // namespace vitrine::test
