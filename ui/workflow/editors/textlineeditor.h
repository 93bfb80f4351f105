// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

class QLineEdit;

namespace vitrine {

/// One line of text.
class TextLineEditor : public FieldEditor {
    Q_OBJECT

public:
    TextLineEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;

private:
    QLineEdit* m_edit;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
