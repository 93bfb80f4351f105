// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

class QPlainTextEdit;

namespace vitrine {

class PromptRecall;

/// Text of several lines. Tab goes on to the next field.
class TextAreaEditor : public FieldEditor {
    Q_OBJECT

public:
    TextAreaEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QWidget* besideLabel() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString text() const;
    void fitHeight();

    QPlainTextEdit* m_edit;
    PromptRecall* m_recall = nullptr; ///< Only where prompts go.
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
