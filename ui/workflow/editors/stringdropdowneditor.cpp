// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/stringdropdowneditor.h"

#include "ui/workflow/choicebox.h"

namespace vitrine {

StringDropdownEditor::StringDropdownEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : ChoiceEditor(field, sources, parent)
{
    box().setEnabled(!field.settings.options.isEmpty());
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
        if (current < 0 && chosen() == option.value)
            current = static_cast<int>(choices.size());
        choices.append({label, option.value});
    }
    // A value of its own is allowed: the options are the form's, not the server's.
    if (current < 0 && !chosen().toString().isEmpty()) {
        current = 0;
        choices.prepend({chosen().toString(), chosen()});
    }
    box().setChoices(choices, current, choices.isEmpty() ? tr("No options") : tr("Choose…"));
}

} // namespace vitrine
