// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

namespace vitrine {

class ChoiceBox;

/// Where results go: Auto (with the name of the board that this means now), None, or a board. The list
/// follows the server's.
class BoardEditor : public FieldEditor {
    Q_OBJECT

public:
    BoardEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;

private:
    void refill();

    ChoiceBox* m_box;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
