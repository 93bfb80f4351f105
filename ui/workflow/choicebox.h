// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QJsonValue>
#include <QList>

namespace vitrine {

/// A drop-down of values with headings; a long one can be searched. A value that is not offered is shown in
/// the problem colour and keeps its place until another is chosen.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    struct Choice {
        QString label;
        QJsonValue value{QJsonValue::Undefined};
        bool heading = false;  ///< Cannot be chosen.
        bool missing = false;  ///< The present value, which nobody offers.
        QString details = {};  ///< For its tooltip, below the label.
        bool disabled = false; ///< Shown, and cannot be chosen now.
    };

    explicit ChoiceBox(QWidget* parent);

    /// `current` is the place of the present value, or -1: then `placeholder` is shown.
    void setChoices(const QList<Choice>& choices, int current, const QString& placeholder = {});
    [[nodiscard]] const QList<Choice>& choices() const { return m_choices; }
    /// The present choice, or null.
    [[nodiscard]] const Choice* currentChoice() const;

    void showPopup() override;

Q_SIGNALS:
    /// The user chose a value (perhaps the present one again).
    void chosen(const QJsonValue& value);

protected:
    void changeEvent(QEvent* event) override;
    /// Scrolling through the form changes nothing.
    void wheelEvent(QWheelEvent* event) override;

private:
    void onActivated(int index);
    void showMissing();

    QList<Choice> m_choices;
};

} // namespace vitrine
