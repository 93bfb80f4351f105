// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/choiceeditor.h"

#include "ui/workflow/choicebox.h"

#include <QHBoxLayout>

namespace vitrine {

ChoiceEditor::ChoiceEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_box(new ChoiceBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setInput(m_box);
    connect(m_box, &ChoiceBox::chosen, this, [this](const QJsonValue& value) {
        m_value = value;
        refill();
        Q_EMIT valueEdited();
    });
}

void ChoiceEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    refill();
}

} // namespace vitrine
