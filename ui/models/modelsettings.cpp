// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelsettings.h"

#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/schedulers.h"
#include "ui/models/modeltexts.h"
#include "ui/shell/servertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ModelSettings)
};

using Kind = ModelSetting::Kind;
using Option = ModelSetting::Option;

constexpr double noLimit = std::numeric_limits<double>::max();
constexpr double mostInteger = 1'000'000;
constexpr double almostOne = 0.9999;

ModelSetting number(const QString& key, const QString& label, double least, double most, const QString& rule)
{
    return {.key = key, .label = label, .kind = Kind::Number, .least = least, .most = most, .rule = rule};
}

ModelSetting side(const QString& key, const QString& label)
{
    constexpr int step = 8;
    constexpr int least = 64;
    return {.key = key,
            .label = label,
            .kind = Kind::Integer,
            .least = least,
            .most = mostInteger,
            .step = step,
            .rule = Texts::tr("%1 has to be a multiple of 8 that is at least 64, such as 1024.").arg(label)};
}

ModelSetting vae(const ModelRecord& model, const QList<ModelRecord>& models)
{
    ModelSetting out{.key = u"vae"_s, .label = Texts::tr("VAE"), .kind = Kind::Choice};
    for (const ModelRecord& each : models) {
        if (each.type == u"vae"_s && each.base == model.base)
            out.options.append({each.key, modeltexts::name(each)});
    }
    return out;
}

ModelSetting scheduler(const NodeTemplates& templates)
{
    ModelSetting out{.key = u"scheduler"_s, .label = Texts::tr("Scheduler"), .kind = Kind::Text};
    const NodeTemplate* node = templates.find(u"scheduler"_s);
    const FieldTemplate* field = node ? node->input(u"scheduler"_s) : nullptr;
    if (!field || field->options.isEmpty())
        return out; // the server says when it does not know what was typed
    out.kind = Kind::Choice;
    for (const QJsonValue& option : field->options)
        out.options.append({option.toString(), schedulerLabel(option.toString())});
    return out;
}

QList<ModelSetting> mainSettings(const ModelRecord& model, const QList<ModelRecord>& models,
                                 const NodeTemplates& templates)
{
    const auto atLeastOne = [](const QString& key, const QString& label) {
        return number(key, label, 1, noLimit,
                      Texts::tr("%1 has to be a number that is at least 1, such as %2.")
                          .arg(label, QLocale().toString(7.5)));
    };
    ModelSetting steps{.key = u"steps"_s,
                       .label = Texts::tr("Steps"),
                       .kind = Kind::Integer,
                       .least = 1,
                       .most = mostInteger,
                       .rule = Texts::tr("Steps has to be a whole number that is at least 1.")};
    ModelSetting precision{.key = u"vae_precision"_s,
                           .label = Texts::tr("VAE precision"),
                           .kind = Kind::Choice,
                           .options = {{u"fp16"_s, u"fp16"_s}, {u"fp32"_s, u"fp32"_s}}};
    const QString rescale = Texts::tr("CFG rescale");
    return {scheduler(templates),
            steps,
            atLeastOne(u"cfg_scale"_s, Texts::tr("CFG scale")),
            number(u"cfg_rescale_multiplier"_s, rescale, 0, almostOne,
                   Texts::tr("%1 has to be a number from 0 to less than 1.").arg(rescale)),
            atLeastOne(u"guidance"_s, Texts::tr("Guidance")),
            side(u"width"_s, Texts::tr("Width")),
            side(u"height"_s, Texts::tr("Height")),
            vae(model, models),
            precision,
            {.key = u"cpu_only"_s, .label = Texts::tr("Encoders on the CPU"), .kind = Kind::Flag},
            {.key = u"fp8_storage"_s, .label = Texts::tr("Kept as FP8"), .kind = Kind::Flag}};
}

QList<ModelSetting> loraSettings()
{
    const auto weight = [](const QString& key, const QString& label) {
        return number(key, label, -noLimit, noLimit,
                      Texts::tr("%1 has to be a number, such as %2.").arg(label, QLocale().toString(0.75)));
    };
    return {weight(u"weight"_s, Texts::tr("Weight")), weight(u"weight_min"_s, Texts::tr("Least weight")),
            weight(u"weight_max"_s, Texts::tr("Greatest weight"))};
}

/// What every server has that knows these settings at all; the others only where a record has them.
bool isEverywhere(const QString& key)
{
    static const QStringList newer{u"cpu_only"_s, u"fp8_storage"_s, u"weight_min"_s, u"weight_max"_s};
    return !newer.contains(key);
}

QString textOf(const ModelSetting& setting, const QJsonValue& value)
{
    switch (setting.kind) {
    case Kind::Integer:
        return value.isDouble() ? QString::number(value.toInteger()) : QString();
    case Kind::Number:
        return value.isDouble() ? QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                                : QString();
    case Kind::Flag:
        return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : QString();
    case Kind::Choice:
    case Kind::Text:
        break;
    }
    return value.toString();
}

/// Undefined for what cannot be used.
QJsonValue valueOf(const ModelSetting& setting, const QString& text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return QJsonValue::Null;
    bool ok = false;
    double value = 0;
    switch (setting.kind) {
    case Kind::Integer:
        value = plain.toInt(&ok);
        ok = ok && static_cast<int>(value) % setting.step == 0;
        break;
    case Kind::Number:
        value = plain.toDouble(&ok);
        if (!ok)
            value = QLocale().toDouble(plain, &ok);
        break;
    case Kind::Flag:
        return plain == u"true"_s;
    case Kind::Choice:
    case Kind::Text:
        return plain;
    }
    if (!ok || value < setting.least || value > setting.most)
        return QJsonValue::Undefined;
    return setting.kind == Kind::Integer ? QJsonValue(static_cast<int>(value)) : QJsonValue(value);
}

QJsonObject withoutNulls(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end();)
        it = it->isNull() ? object.erase(it) : std::next(it);
    return object;
}

QStringList phrasesOf(const QString& text)
{
    QStringList phrases;
    for (const QString& line : text.split(u'\n')) {
        if (const QString phrase = line.trimmed(); !phrase.isEmpty())
            phrases.append(phrase);
    }
    phrases.sort();
    phrases.removeDuplicates();
    return phrases;
}

} // namespace

bool hasTriggerPhrases(const ModelRecord& model)
{
    static const QStringList types{u"main"_s, u"lora"_s, u"control_lora"_s};
    return types.contains(model.type) || !model.triggerPhrases.isEmpty();
}

QList<ModelSetting> modelSettings(const ModelRecord& model, const QList<ModelRecord>& models,
                                  const NodeTemplates& templates)
{
    static const QStringList adapters{u"controlnet"_s, u"t2i_adapter"_s, u"control_lora"_s};
    QList<ModelSetting> known;
    if (model.type == u"main"_s)
        known = mainSettings(model, models, templates);
    else if (model.type == u"lora"_s)
        known = loraSettings();
    else if (adapters.contains(model.type))
        known = {{.key = u"preprocessor"_s, .label = Texts::tr("Preprocessor"), .kind = Kind::Text},
                 {.key = u"fp8_storage"_s, .label = Texts::tr("Kept as FP8"), .kind = Kind::Flag}};
    known.removeIf([&](const ModelSetting& setting) {
        return !model.defaultSettings.contains(setting.key)
            && (!model.defaultSettings.isEmpty() || !isEverywhere(setting.key));
    });
    for (ModelSetting& setting : known) {
        const QString now = textOf(setting, model.defaultSettings.value(setting.key));
        const auto hasIt = [&](const Option& option) { return option.value == now; };
        if (setting.kind == Kind::Choice && !now.isEmpty()
            && std::none_of(setting.options.cbegin(), setting.options.cend(), hasIt))
            setting.options.append({now, servertext::oneLine(now)}); // what is set can stay
    }
    return known;
}

ModelDraft ModelDraft::of(const ModelRecord& model, const QList<ModelSetting>& settings)
{
    ModelDraft draft{.name = model.name,
                     .description = model.description,
                     .phrases = model.triggerPhrases.join(u'\n'),
                     .settings = {}};
    for (const ModelSetting& setting : settings)
        draft.settings.insert(setting.key, textOf(setting, model.defaultSettings.value(setting.key)));
    return draft;
}

ModelDraftResult readDraft(const ModelDraft& draft, const ModelRecord& model,
                           const QList<ModelSetting>& settings)
{
    ModelDraftResult out;
    const QString name = draft.name.trimmed();
    if (name.isEmpty())
        out.problems.insert(u"name"_s, Texts::tr("A model needs a name. Enter one."));
    else if (name != model.name)
        out.changes.name = name;
    if (draft.description != model.description)
        out.changes.description = draft.description;
    if (const QStringList phrases = phrasesOf(draft.phrases); phrases != model.triggerPhrases)
        out.changes.triggerPhrases = phrases;
    const ModelDraft before = ModelDraft::of(model, settings);
    QJsonObject values = model.defaultSettings;
    for (const ModelSetting& setting : settings) {
        const QString text = draft.settings.value(setting.key);
        if (text == before.settings.value(setting.key))
            continue; // not even the last digit of what nobody touched changes
        const QJsonValue value = valueOf(setting, text);
        if (value.isUndefined())
            out.problems.insert(setting.key, setting.rule);
        else
            values.insert(setting.key, value);
    }
    // Servers keep what is sent as null, and reset what is left out.
    values = withoutNulls(values);
    if (values != withoutNulls(model.defaultSettings))
        out.changes.defaultSettings = values;
    return out;
}

} // namespace vitrine
