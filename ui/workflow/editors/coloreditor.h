// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

class QLineEdit;
class QSlider;
class QToolButton;

namespace vitrine {

/// A colour with its opacity: as #rrggbbaa, by the desktop's colour dialog, the opacity by a slider.
class ColorEditor : public FieldEditor {
    Q_OBJECT

public:
    ColorEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;
    void commit() override;
    bool discard() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QColor color() const;
    [[nodiscard]] QString hex() const;
    void choose();
    void take(const QColor& color, Edit edit);
    void showColor();

    QToolButton* m_swatch;
    QLineEdit* m_hex;
    QSlider* m_alpha;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
