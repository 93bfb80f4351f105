// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

namespace vitrine {

class ChoiceBox;

/// What the editors that offer a list have in common: the box, and the value that it stands for. A derived
/// class fills the box in `refill`, and calls that once at the end of its constructor.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;

protected:
    /// Offers what can be chosen now, with the present value chosen.
    virtual void refill() = 0;

    [[nodiscard]] ChoiceBox& box() const { return *m_box; }
    [[nodiscard]] const QJsonValue& chosen() const { return m_value; }

private:
    ChoiceBox* m_box;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
