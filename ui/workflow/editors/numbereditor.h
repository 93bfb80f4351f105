// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/numberlimits.h"
#include "ui/workflow/fieldeditor.h"

class QLabel;
class QSlider;

namespace vitrine {

class NumberSpinBox;

/// A whole number or a float, as a box, as a slider, or both, with a button for a random one where the form
/// asks for it.
class NumberEditor : public FieldEditor {
    Q_OBJECT

public:
    NumberEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;
    void commit() override;
    bool discard() override;
    [[nodiscard]] QString hint() const override;

private:
    void makeSlider();
    void shuffle();
    void fromSlider(int position);
    void showOnSlider();
    void edited(Edit edit);

    NumberLimits m_limits;
    NumberSpinBox* m_box;
    QSlider* m_slider = nullptr;
    QLabel* m_text = nullptr; ///< The number beside a slider without a box.
};

} // namespace vitrine
