// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/generatoreditor.h"

#include "lib/workflow/generators.h"
#include "lib/workflow/numberlimits.h"
#include "ui/shell/metrics.h"
#include "ui/workflow/choicebox.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/generatorform.h"
#include "ui/workflow/generatorpreviews.h"
#include "ui/workflow/look.h"
#include "ui/workflow/textlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200;

QString kindName(GeneratorSettings::Kind kind)
{
    switch (kind) {
    case GeneratorSettings::Kind::Arithmetic:
        return GeneratorEditor::tr("Arithmetic Sequence");
    case GeneratorSettings::Kind::Linear:
        return GeneratorEditor::tr("Linear Distribution");
    case GeneratorSettings::Kind::Uniform:
        return GeneratorEditor::tr("Uniform Random Distribution");
    case GeneratorSettings::Kind::ParsedText:
        return GeneratorEditor::tr("Parse String");
    case GeneratorSettings::Kind::RandomPrompts:
        return GeneratorEditor::tr("Dynamic Prompts (Random)");
    case GeneratorSettings::Kind::AllPrompts:
        return GeneratorEditor::tr("Dynamic Prompts (Combinatorial)");
    case GeneratorSettings::Kind::BoardImages:
        return GeneratorEditor::tr("Images from Board");
    }
    return {};
}

QString shown(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toDouble() == static_cast<double>(value.toInteger())
            ? QString::number(value.toInteger())
            : QString::number(value.toDouble(), 'g', 6);
    return value.isObject() ? value[u"image_name"].toString() : value.toString();
}

} // namespace

GeneratorEditor::GeneratorEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_kind(new ChoiceBox(this))
    , m_column(new QVBoxLayout(this))
    , m_summary(new TextLabel(this, TextLabel::Tone::Muted))
    , m_preview(new QPlainTextEdit(this))
    , m_again(new QToolButton(this))
    , m_keep(new QToolButton(this))
{
    m_kind->setObjectName(u"generatorKind"_s);
    m_summary->setObjectName(u"generatorSummary"_s);
    m_preview->setObjectName(u"generatorPreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFixedHeight(look::lines(this, 3.5));
    m_preview->setMinimumWidth(1);
    m_preview->setAccessibleName(tr("Values of %1").arg(field.label));
    m_again->setObjectName(u"drawAgain"_s);
    m_again->setText(tr("Draw Again"));
    m_again->setToolTip(tr("Other values at random; they are drawn again after each submission too"));
    m_keep->setObjectName(u"keepDraw"_s);
    m_keep->setText(tr("Keep These"));
    m_keep->setToolTip(tr("The same values each time from now on"));
    for (QToolButton* button : {m_again, m_keep})
        button->setFocusPolicy(Qt::StrongFocus);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, Space::Tight));
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_again);
    buttons->addWidget(m_keep);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(this, Space::Tight));
    m_column->addWidget(m_kind);
    m_column->addLayout(buttons);
    m_column->addWidget(m_preview);
    setInput(m_kind);
    connect(m_kind, &ChoiceBox::chosen, this,
            [this](const QJsonValue& type) { chooseKind(type.toString()); });
    connect(m_again, &QToolButton::clicked, this, [this] {
        if (GeneratorPreviews* previews = this->sources().generators())
            previews->drawAgain(this->field().nodeId);
    });
    connect(m_keep, &QToolButton::clicked, this, &GeneratorEditor::keep);
    if (GeneratorPreviews* previews = sources.generators())
        connect(previews, &GeneratorPreviews::changed, this, &GeneratorEditor::showValues);
    setValue(QJsonValue::Undefined);
}

void GeneratorEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    showSettings();
    if (GeneratorPreviews* previews = sources().generators())
        previews->wanted();
    showValues();
}

void GeneratorEditor::showSettings()
{
    const Result<GeneratorSettings> settings = GeneratorSettings::of(field().nodeType, m_value.toObject());
    QList<ChoiceBox::Choice> choices;
    int current = -1;
    for (const GeneratorSettings& choice : GeneratorSettings::choices(field().nodeType)) {
        if (settings && choice.kind() == settings->kind())
            current = static_cast<int>(choices.size());
        choices.append({kindName(choice.kind()), choice.value()[u"type"_s]});
    }
    m_kind->setChoices(choices, current, tr("Choose…"));
    const bool same = settings && m_form && m_form->settings()[u"type"_s] == settings->value()[u"type"_s];
    if (same) {
        m_form->setSettings(settings->value());
        return;
    }
    if (m_form)
        m_form->deleteLater();
    m_form = nullptr;
    if (!settings)
        return;
    m_form = new GeneratorForm(settings->value(), field().nodeType.startsWith("integer"_L1), sources(), this);
    m_column->insertWidget(1, m_form);
    m_form->show();
    look::tabAfter(m_kind, m_form);
    connect(m_form, &GeneratorForm::edited, this,
            [this](bool typing) { take(m_form->settings(), typing ? Edit::Typing : Edit::Whole); });
    connect(m_form, &GeneratorForm::fileRefused, this, [this](const QString& reason) {
        m_summary->setTone(TextLabel::Tone::Problem);
        m_summary->setPlainText(reason);
    });
}

void GeneratorEditor::chooseKind(const QString& type)
{
    for (const GeneratorSettings& choice : GeneratorSettings::choices(field().nodeType)) {
        if (choice.value()[u"type"_s] == type && m_value[u"type"] != type) {
            take(choice.value(), Edit::Whole);
            showSettings();
            showValues();
        }
    }
}

void GeneratorEditor::take(const QJsonObject& settings, Edit edit)
{
    m_value = settings;
    Q_EMIT valueEdited(edit);
    if (GeneratorPreviews* previews = sources().generators())
        previews->wanted();
    showValues();
}

void GeneratorEditor::commit()
{
    if (m_form)
        m_form->commit();
}

bool GeneratorEditor::discard()
{
    return m_form && m_form->discard();
}

void GeneratorEditor::keep()
{
    const GeneratorPreviews* previews = sources().generators();
    const QJsonObject pinned = previews ? previews->pinned(field().nodeId) : QJsonObject();
    if (pinned.isEmpty())
        return;
    take(pinned, Edit::Whole);
    showSettings();
    showValues();
}

void GeneratorEditor::showValues()
{
    const Result<GeneratorSettings> settings = GeneratorSettings::of(field().nodeType, m_value.toObject());
    const GeneratorPreviews* previews = sources().generators();
    const bool draws = settings && settings->isUnseeded() && previews;
    m_again->setVisible(draws);
    m_keep->setVisible(draws);
    m_summary->setTone(TextLabel::Tone::Muted);
    const Result<QJsonArray> values = settings
        ? (previews ? previews->of(field().nodeId) : settings->values(0))
        : Result<QJsonArray>(Failure(settings.error()));
    if (!values) {
        m_preview->clear();
        const bool asking = values.error().kind == ApiError::Kind::Unsupported;
        if (asking && previews && previews->error()) {
            m_summary->setTone(TextLabel::Tone::Problem);
            m_summary->setPlainText(previews->error()->userMessage());
        } else if (asking) {
            m_summary->setPlainText(tr("Asking the server…"));
        } else {
            m_summary->setTone(TextLabel::Tone::Problem);
            m_summary->setPlainText(values.error().userMessage());
        }
        return;
    }
    QStringList texts;
    for (qsizetype i = 0; i < std::min(values->size(), mostShown); ++i)
        texts.append(shown(values->at(i)));
    const bool lines = field().nodeType.startsWith("string"_L1) || field().nodeType.startsWith("image"_L1);
    QString text = texts.join(lines ? u"\n"_s : u", "_s);
    if (values->size() > mostShown)
        text += lines ? u"\n…"_s : u", …"_s;
    if (m_preview->toPlainText() != text)
        m_preview->setPlainText(text);
    m_summary->setPlainText(
        draws ? tr("%n value(s), drawn at random", nullptr, static_cast<int>(values->size()))
              : tr("%n value(s)", nullptr, static_cast<int>(values->size())));
}

} // namespace vitrine
