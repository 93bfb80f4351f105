// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/textlineeditor.h"

#include "ui/workflow/fieldsources.h"
#include "ui/workflow/history/promptrecall.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace vitrine {

TextLineEditor::TextLineEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_edit(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_value = text;
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

QWidget* TextLineEditor::besideLabel() const
{
    return m_recall ? m_recall->button() : nullptr;
}

void TextLineEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    if (m_edit->text() != value.toString()) {
        m_edit->setText(value.toString());
        if (!m_edit->hasFocus())
            m_edit->setCursorPosition(0);
    }
}

} // namespace vitrine
