// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/editors/choiceeditor.h"

namespace vitrine {

/// An installed model, offered as the template asks and grouped "BASE / TYPE". The list follows the server's;
/// the choice stays, in the problem colour when it is not installed.
class ModelEditor : public ChoiceEditor {
    Q_OBJECT

public:
    ModelEditor(const FormField& field, FieldSources& sources, QWidget* parent);

private:
    void refill() override;
    [[nodiscard]] QString placeholder(bool anyModels) const;
};

} // namespace vitrine
