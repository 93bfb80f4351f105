// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace vitrine {

/// The one button of an area that everything else leads to: filled with the accent colour while it can be
/// pressed. With a menu and no text it is an arrow beside such a button.
class AccentButton : public QPushButton {
    Q_OBJECT

public:
    AccentButton(const QString& text, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace vitrine
