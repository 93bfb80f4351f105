// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/enumeditor.h"

#include "ui/workflow/choicebox.h"

#include <QHBoxLayout>

namespace vitrine {

EnumEditor::EnumEditor(const FormField& field, FieldSources& sources, QWidget* parent)
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
    refill();
}

void EnumEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    refill();
}

void EnumEditor::refill()
{
    const FormField& f = field();
    QList<ChoiceBox::Choice> choices;
    int current = -1;
    for (const QJsonValue& option : f.fieldTemplate.options) {
        if (option == m_value)
            current = static_cast<int>(choices.size());
        choices.append({f.kind().displayText(f.fieldTemplate, option), option});
    }
    const bool hasValue = !m_value.isUndefined() && !m_value.isNull();
    if (current < 0 && hasValue) {
        current = 0;
        choices.prepend({f.kind().displayText(f.fieldTemplate, m_value), m_value, false, true});
    }
    m_box->setChoices(choices, current, tr("Choose…"));
}

} // namespace vitrine
