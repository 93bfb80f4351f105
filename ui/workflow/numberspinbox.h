// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/numberlimits.h"

#include <QAbstractSpinBox>
#include <QJsonValue>

#include <optional>

namespace vitrine {

/// A spin box for a number of a workflow: whole numbers of 64 bits exactly (QSpinBox has 32), or floats with
/// as many digits as they need.
///
/// A value that is set is shown as it is, even beyond the limits. What is typed counts once it is allowed;
/// leaving the box (or `commit()`) takes the nearest allowed value, of a calculation ("2*512+64") its result.
/// Shift steps finely.
class NumberSpinBox : public QAbstractSpinBox {
    Q_OBJECT

public:
    NumberSpinBox(const NumberLimits& limits, QWidget* parent);

    /// Undefined shows an empty box.
    void setValue(const QJsonValue& value);
    [[nodiscard]] QJsonValue value() const { return m_value; }
    void commit();
    /// Back to the value, when something else stands in the box; false when nothing does.
    bool discard();

    /// The nearest allowed value to a number; whole numbers stay exact.
    [[nodiscard]] QJsonValue nearest(const QJsonValue& value) const;
    [[nodiscard]] QString textFor(const QJsonValue& value) const;

    void stepBy(int steps) override;
    QValidator::State validate(QString& text, int& position) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void valueEdited();

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    /// Scrolling through the form changes nothing.
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] std::optional<QJsonValue> parsed(const QString& text) const;
    [[nodiscard]] std::optional<QJsonValue> parsedOrCalculated(const QString& text) const;
    [[nodiscard]] QJsonValue fromNumber(double number) const;
    [[nodiscard]] QSize sizeFor(int digits) const;
    void take(const QJsonValue& value);
    void onTyped(const QString& text);

    NumberLimits m_limits;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
