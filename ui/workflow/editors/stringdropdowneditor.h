// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/editors/choiceeditor.h"

namespace vitrine {

/// A text chosen from the options that the author of the form gave.
class StringDropdownEditor : public ChoiceEditor {
    Q_OBJECT

public:
    StringDropdownEditor(const FormField& field, FieldSources& sources, QWidget* parent);

private:
    void refill() override;
};

} // namespace vitrine
