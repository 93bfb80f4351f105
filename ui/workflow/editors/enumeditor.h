// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/editors/choiceeditor.h"

namespace vitrine {

/// One of the options of the server's template: plain choices and schedulers, with their labels.
class EnumEditor : public ChoiceEditor {
    Q_OBJECT

public:
    EnumEditor(const FormField& field, FieldSources& sources, QWidget* parent);

private:
    void refill() override;
};

} // namespace vitrine
