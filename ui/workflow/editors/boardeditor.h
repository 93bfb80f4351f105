// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/editors/choiceeditor.h"

namespace vitrine {

/// Where results go: Auto (with the name of the board that this means now), None, or a board. The list
/// follows the server's.
class BoardEditor : public ChoiceEditor {
    Q_OBJECT

public:
    BoardEditor(const FormField& field, FieldSources& sources, QWidget* parent);

private:
    void refill() override;
};

} // namespace vitrine
