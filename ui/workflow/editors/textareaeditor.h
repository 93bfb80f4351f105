// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

class QPlainTextEdit;

namespace vitrine {

/// Text of several lines. Tab goes on to the next field.
class TextAreaEditor : public FieldEditor {
    Q_OBJECT

public:
    TextAreaEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString text() const;
    void fitHeight();

    QPlainTextEdit* m_edit;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
