// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

namespace vitrine {

class ChoiceBox;

/// One of the options of the server's template: plain choices and schedulers, with their labels.
class EnumEditor : public FieldEditor {
    Q_OBJECT

public:
    EnumEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;

private:
    void refill();

    ChoiceBox* m_box;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
