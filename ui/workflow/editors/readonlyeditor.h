// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

namespace vitrine {

class TextLabel;

/// Shows a value that cannot be edited here.
class ReadOnlyEditor : public FieldEditor {
    Q_OBJECT

public:
    ReadOnlyEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
