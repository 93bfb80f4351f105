// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/textlineeditor.h"

#include <QHBoxLayout>
#include <QLineEdit>

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
