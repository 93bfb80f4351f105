// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class ChoiceBox;
class GeneratorForm;
class TextLabel;

/// A generator: its kind, the settings of that kind, and the values that come of it. Draws without a seed can
/// be made again, or kept for good (their seed is then a setting).
class GeneratorEditor : public FieldEditor {
    Q_OBJECT

public:
    GeneratorEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;
    void commit() override;
    bool discard() override;

private:
    void showSettings();
    void chooseKind(const QString& type);
    void take(const QJsonObject& settings, Edit edit);
    void showValues();
    void keep();

    ChoiceBox* m_kind;
    QVBoxLayout* m_column;
    GeneratorForm* m_form = nullptr;
    TextLabel* m_summary;
    QPlainTextEdit* m_preview;
    QToolButton* m_again;
    QToolButton* m_keep;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
