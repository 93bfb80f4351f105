// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

namespace vitrine {

class ChoiceBox;

/// A text chosen from the options that the author of the form gave.
class StringDropdownEditor : public FieldEditor {
    Q_OBJECT

public:
    StringDropdownEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;

private:
    void refill();

    ChoiceBox* m_box;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
