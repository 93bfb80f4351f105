// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/enumeditor.h"

#include "ui/workflow/choicebox.h"

namespace vitrine {

EnumEditor::EnumEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : ChoiceEditor(field, sources, parent)
{
    refill();
}

void EnumEditor::refill()
{
    const FormField& f = field();
    QList<ChoiceBox::Choice> choices;
    int current = -1;
    for (const QJsonValue& option : f.fieldTemplate.options) {
        if (option == chosen())
            current = static_cast<int>(choices.size());
        choices.append({f.kind().displayText(f.fieldTemplate, option), option});
    }
    const bool hasValue = !chosen().isUndefined() && !chosen().isNull();
    if (current < 0 && hasValue) {
        current = 0;
        choices.prepend({f.kind().displayText(f.fieldTemplate, chosen()), chosen(), false, true});
    }
    box().setChoices(choices, current, tr("Choose…"));
}

} // namespace vitrine
