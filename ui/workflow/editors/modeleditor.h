// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

namespace vitrine {

class ChoiceBox;

/// An installed model, offered as the template asks and grouped "BASE / TYPE". The list follows the server's;
/// the choice stays, in the problem colour when it is not installed.
class ModelEditor : public FieldEditor {
    Q_OBJECT

public:
    ModelEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;

private:
    void refill();
    [[nodiscard]] QString placeholder(bool anyModels) const;

    ChoiceBox* m_box;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
