// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/stringdropdowneditor.h"

#include "ui/workflow/choicebox.h"

#include <QHBoxLayout>

namespace vitrine {

StringDropdownEditor::StringDropdownEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_box(new ChoiceBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setInput(m_box);
    m_box->setEnabled(!field.settings.options.isEmpty());
    connect(m_box, &ChoiceBox::chosen, this, [this](const QJsonValue& value) {
        m_value = value;
        refill();
        Q_EMIT valueEdited();
    });
    refill();
}

void StringDropdownEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    refill();
}

void StringDropdownEditor::refill()
{
    QList<ChoiceBox::Choice> choices;
    int current = -1;
    for (const FieldSettings::Option& option : field().settings.options) {
        QString label = option.label.isEmpty() ? option.value : option.label;
        if (label.isEmpty())
            label = tr("Option %1").arg(choices.size() + 1);
        if (current < 0 && m_value == option.value)
            current = static_cast<int>(choices.size());
        choices.append({label, option.value});
    }
    // A value of its own is allowed: the options are the form's, not the server's.
    if (current < 0 && !m_value.toString().isEmpty()) {
        current = 0;
        choices.prepend({m_value.toString(), m_value});
    }
    m_box->setChoices(choices, current, choices.isEmpty() ? tr("No options") : tr("Choose…"));
}

} // namespace vitrine
