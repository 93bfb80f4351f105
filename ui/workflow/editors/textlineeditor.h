// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

class QLineEdit;

namespace vitrine {

class PromptRecall;

/// One line of text.
class TextLineEditor : public FieldEditor {
    Q_OBJECT

public:
    TextLineEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QWidget* besideLabel() const override;

private:
    QLineEdit* m_edit;
    PromptRecall* m_recall = nullptr; ///< Only where prompts go.
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
