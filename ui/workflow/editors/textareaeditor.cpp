// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/textareaeditor.h"

#include "ui/workflow/fieldsources.h"
#include "ui/workflow/history/promptrecall.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace vitrine {

namespace {

constexpr int visibleLines = 4;

} // namespace

TextAreaEditor::TextAreaEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_edit(new QPlainTextEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumWidth(1);
    setInput(m_edit);
    fitHeight();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_value = text();
        Q_EMIT valueEdited(Edit::Typing);
    });
    m_recall = PromptRecall::make(field, sources, m_edit);
    if (m_recall) {
        connect(m_recall, &PromptRecall::picked, this, [this](const QString& prompt) {
            setValue(prompt);
            Q_EMIT valueEdited();
        });
    }
}

QString TextAreaEditor::text() const
{
    // toPlainText() would turn non-breaking blanks into ordinary ones.
    QString raw = m_edit->document()->toRawText();
    return raw.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

QWidget* TextAreaEditor::besideLabel() const
{
    return m_recall ? m_recall->button() : nullptr;
}

void TextAreaEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    if (text() == value.toString())
        return;
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(value.toString());
    if (m_edit->hasFocus())
        m_edit->moveCursor(QTextCursor::End);
}

void TextAreaEditor::changeEvent(QEvent* event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void TextAreaEditor::fitHeight()
{
    // A fixed height: the form does not move under the pointer while one writes.
    const int margins =
        2 * (m_edit->frameWidth() + static_cast<int>(std::ceil(m_edit->document()->documentMargin())));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * visibleLines + margins);
}

} // namespace vitrine
