// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QSlider;
class QToolButton;

namespace vitrine {

class ElidedLabel;
class NumberSpinBox;

/// One LoRA of a list: on or off, its name, its weight, and a button that takes it out.
class LoraRow : public QWidget {
    Q_OBJECT

public:
    LoraRow(const QJsonObject& lora, QWidget* parent);

    /// {lora, weight}
    [[nodiscard]] QJsonObject lora() const { return m_lora; }
    void setLora(const QJsonObject& lora);
    [[nodiscard]] bool isOn() const;
    void setOn(bool on);
    /// The name in the problem colour.
    void setMissing(bool missing);
    void commit();

Q_SIGNALS:
    void weightEdited();
    void switched();
    void removeWanted();

private:
    void takeWeight(double weight);
    void showWeight();

    QJsonObject m_lora;
    QCheckBox* m_on;
    ElidedLabel* m_name;
    QSlider* m_slider;
    NumberSpinBox* m_weight;
    QToolButton* m_remove;
};

} // namespace vitrine
