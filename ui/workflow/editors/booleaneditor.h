// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

class QCheckBox;

namespace vitrine {

/// On or off.
class BooleanEditor : public FieldEditor {
    Q_OBJECT

public:
    BooleanEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] bool wantsLabelBeside() const override { return true; }
    void labelClicked() override;

private:
    QCheckBox* m_box;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
