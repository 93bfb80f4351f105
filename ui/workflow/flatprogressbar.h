// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QProgressBar>

namespace vitrine {

/// A thin bar with its text at the end of the line, where it is readable whatever the bar's state.
class FlatProgressBar : public QProgressBar {
    Q_OBJECT

public:
    explicit FlatProgressBar(QWidget* parent);

    /// An invalid colour means the palette's accent.
    void setColor(const QColor& color);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_color;
};

} // namespace vitrine
