// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelform.h"

#include "lib/session/serversession.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/workflow/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int descriptionLines = 4;
constexpr int phraseLines = 3;

void setLines(QPlainTextEdit& edit, int lines)
{
    edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + 2 * space(&edit, Space::Normal));
}

} // namespace

ModelForm::ModelForm(ServerSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_note(new TextLabel(this, TextLabel::Tone::Muted))
    , m_name(new QLineEdit(this))
    , m_nameProblem(new TextLabel(this, TextLabel::Tone::Problem))
    , m_description(new QPlainTextEdit(this))
    , m_phrases(new QPlainTextEdit(this))
    , m_scroll(new QScrollArea(this))
    , m_problem(new TextLabel(this, TextLabel::Tone::Problem))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_revert(new QPushButton(tr("Re&vert"), this))
{
    setObjectName(u"modelForm"_s);
    m_note->setObjectName(u"modelFormNote"_s);
    m_name->setObjectName(u"modelName"_s);
    m_nameProblem->setObjectName(u"modelNameProblem"_s);
    m_description->setObjectName(u"modelDescription"_s);
    m_phrases->setObjectName(u"modelPhrases"_s);
    m_problem->setObjectName(u"modelFormProblem"_s);
    m_save->setObjectName(u"modelSave"_s);
    m_revert->setObjectName(u"modelRevert"_s);
    m_phrases->setPlaceholderText(tr("One a line"));
    for (QPlainTextEdit* edit : {m_description, m_phrases})
        edit->setTabChangesFocus(true);
    layOut();
    connect(m_name, &QLineEdit::textEdited, this, &ModelForm::onEdited);
    connect(m_description, &QPlainTextEdit::textChanged, this, &ModelForm::onEdited);
    connect(m_phrases, &QPlainTextEdit::textChanged, this, &ModelForm::onEdited);
    connect(m_save, &QPushButton::clicked, this, &ModelForm::save);
    connect(m_revert, &QPushButton::clicked, this, &ModelForm::revert);
}

void ModelForm::layOut()
{
    const int wide = space(this, Space::Wide);
    const int tight = space(this, Space::Tight);
    setLines(*m_description, descriptionLines);
    setLines(*m_phrases, phraseLines);
    auto* page = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(wide, wide, wide, wide);
    column->setSpacing(tight);
    const auto label = [&](const QString& text, QWidget* buddy) {
        auto* out = new QLabel(text, page);
        out->setBuddy(buddy);
        column->addWidget(out);
        return out;
    };
    column->addWidget(m_note);
    label(tr("&Name"), m_name);
    column->addWidget(m_name);
    column->addWidget(m_nameProblem);
    label(tr("&Description"), m_description);
    column->addWidget(m_description);
    m_phrasesLabel = label(tr("&Trigger phrases"), m_phrases);
    column->addWidget(m_phrases);
    m_settingsArea = new QWidget(page);
    auto* settings = new QVBoxLayout(m_settingsArea);
    settings->setContentsMargins(0, space(this, Space::Normal), 0, 0);
    auto* title = new QLabel(tr("Default settings"), m_settingsArea);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    settings->addWidget(title);
    m_settingsForm = new QFormLayout;
    m_settingsForm->setSpacing(tight);
    m_settingsForm->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    settings->addLayout(m_settingsForm);
    column->addWidget(m_settingsArea);
    column->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(wide, tight, wide, wide);
    foot->setSpacing(tight);
    foot->addStretch(1);
    foot->addWidget(m_revert);
    foot->addWidget(m_save);
    m_problem->setContentsMargins(wide, tight, wide, 0);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_problem);
    all->addLayout(foot);
}

QWidget* ModelForm::newEditor(const ModelSetting& setting)
{
    if (setting.kind != ModelSetting::Kind::Choice && setting.kind != ModelSetting::Kind::Flag) {
        auto* edit = new QLineEdit(m_settingsArea);
        edit->setPlaceholderText(tr("Not set"));
        connect(edit, &QLineEdit::textEdited, this, &ModelForm::onEdited);
        return edit;
    }
    auto* box = new QComboBox(m_settingsArea);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(tr("Not set"), QString());
    if (setting.kind == ModelSetting::Kind::Flag) {
        box->addItem(tr("Yes"), u"true"_s);
        box->addItem(tr("No"), u"false"_s);
    }
    for (const ModelSetting::Option& option : setting.options)
        box->addItem(option.shown, option.value);
    connect(box, &QComboBox::activated, this, &ModelForm::onEdited);
    return box;
}

void ModelForm::buildSettings()
{
    while (m_settingsForm->rowCount() > 0)
        m_settingsForm->removeRow(0);
    m_rows.clear();
    for (const ModelSetting& setting : std::as_const(m_settings)) {
        auto* cell = new QWidget(m_settingsArea);
        auto* column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space(this, Space::Hair));
        QWidget* editor = newEditor(setting);
        editor->setObjectName(u"modelSetting_"_s + setting.key);
        editor->setAccessibleName(setting.label);
        auto* problem = new TextLabel(cell, TextLabel::Tone::Problem);
        problem->setObjectName(u"modelSettingProblem_"_s + setting.key);
        problem->hide();
        column->addWidget(editor);
        column->addWidget(problem);
        m_settingsForm->addRow(setting.label, cell);
        m_rows.append({setting, editor, problem});
    }
    m_settingsArea->setVisible(!m_rows.isEmpty());
}

QString ModelForm::textOf(const QWidget& editor)
{
    if (const auto* box = qobject_cast<const QComboBox*>(&editor))
        return box->currentData().toString();
    return static_cast<const QLineEdit&>(editor).text();
}

void ModelForm::setText(QWidget& editor, const QString& text)
{
    if (auto* box = qobject_cast<QComboBox*>(&editor))
        box->setCurrentIndex(qMax(0, box->findData(text)));
    else if (auto* edit = qobject_cast<QLineEdit*>(&editor); edit && edit->text() != text)
        edit->setText(text);
}

void ModelForm::show(const ModelRecord& model, const QString& reason)
{
    const bool isSame = model == m_model && reason == m_reason && !m_filling;
    const bool another = model.key != m_model.key;
    m_reason = reason;
    if (!isSame || another) {
        m_model = model;
        m_settings = modelSettings(model, m_session.models().models(), m_session.templates().templates());
        buildSettings();
        if (another)
            m_scroll->verticalScrollBar()->setValue(0);
        fill(m_drafts.value(model.key, ModelDraft::of(model, m_settings)));
    }
    const bool canEdit = reason.isEmpty();
    m_note->setPlainText(reason);
    m_note->setVisible(!canEdit);
    m_name->setReadOnly(!canEdit);
    m_description->setReadOnly(!canEdit);
    m_phrases->setReadOnly(!canEdit);
    for (const Row& row : std::as_const(m_rows))
        row.editor->setEnabled(canEdit);
    const bool phrases = hasTriggerPhrases(model);
    m_phrasesLabel->setVisible(phrases);
    m_phrases->setVisible(phrases);
    showProblems(m_drafts.contains(model.key)
                     ? readDraft(m_drafts.value(model.key), model, m_settings).problems
                     : QHash<QString, QString>());
    updateButtons();
}

void ModelForm::fill(const ModelDraft& draft)
{
    m_filling = true;
    if (m_name->text() != draft.name) {
        m_name->setText(draft.name);
        m_name->setCursorPosition(0); // the beginning of a long one is what tells
    }
    if (m_description->toPlainText() != draft.description)
        m_description->setPlainText(draft.description);
    if (m_phrases->toPlainText() != draft.phrases)
        m_phrases->setPlainText(draft.phrases);
    for (const Row& row : std::as_const(m_rows))
        setText(*row.editor, draft.settings.value(row.setting.key));
    m_filling = false;
}

ModelDraft ModelForm::entered() const
{
    ModelDraft draft{.name = m_name->text(),
                     .description = m_description->toPlainText(),
                     .phrases = m_phrases->toPlainText(),
                     .settings = {}};
    for (const Row& row : m_rows)
        draft.settings.insert(row.setting.key, textOf(*row.editor));
    return draft;
}

void ModelForm::onEdited()
{
    if (m_filling || m_model.key.isEmpty())
        return;
    const ModelDraft draft = entered();
    const bool isDraft = draft != ModelDraft::of(m_model, m_settings);
    if (isDraft)
        m_drafts.insert(m_model.key, draft);
    else
        m_drafts.remove(m_model.key);
    m_problems.remove(m_model.key);
    showProblems(readDraft(draft, m_model, m_settings).problems);
    updateButtons();
    Q_EMIT draftChanged(m_model.key, isDraft);
}

void ModelForm::save()
{
    const ModelDraftResult result = readDraft(entered(), m_model, m_settings);
    showProblems(result.problems);
    if (!result.problems.isEmpty())
        return;
    if (result.changes.toJson().isEmpty())
        revert(); // blanks, or phrases in another order
    else
        Q_EMIT saveWanted(m_model, result.changes);
}

void ModelForm::revert()
{
    forget(m_model.key);
}

void ModelForm::take(const ModelRecord& saved)
{
    const bool isShown = saved.key == m_model.key;
    if (isShown)
        m_model = saved;
    if (m_drafts.value(saved.key) == m_saving.value(saved.key)) {
        forget(saved.key);
        return;
    }
    m_saving.remove(saved.key); // more was entered meanwhile, which stays
    if (isShown)
        onEdited();
}

void ModelForm::forget(const QString& key)
{
    m_drafts.remove(key);
    m_problems.remove(key);
    m_saving.remove(key);
    if (key == m_model.key) {
        fill(ModelDraft::of(m_model, m_settings));
        showProblems({});
        updateButtons();
    }
    Q_EMIT draftChanged(key, false);
}

void ModelForm::setProblem(const QString& key, const QString& sentence)
{
    m_problems.insert(key, sentence);
    updateButtons();
}

void ModelForm::setSaving(const QString& key, bool isSaving)
{
    if (isSaving) {
        m_saving.insert(key, m_drafts.value(key));
        m_problems.remove(key);
    } else {
        m_saving.remove(key);
    }
    updateButtons();
}

void ModelForm::showProblems(const QHash<QString, QString>& problems)
{
    m_nameProblem->showText(problems.value(u"name"_s));
    for (const Row& row : std::as_const(m_rows))
        row.problem->showText(problems.value(row.setting.key));
}

void ModelForm::updateButtons()
{
    const bool isSaving = m_saving.contains(m_model.key);
    const bool isDraft = m_drafts.contains(m_model.key) && m_reason.isEmpty() && !isSaving;
    m_save->setEnabled(isDraft);
    m_save->setText(isSaving ? tr("Saving…") : tr("&Save"));
    m_revert->setEnabled(m_drafts.contains(m_model.key) && !isSaving);
    m_problem->showText(m_problems.value(m_model.key));
}

} // namespace vitrine
