// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace vitrine {

/// A sentence that can be clicked; wraps, and shows any text literally.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    LinkButton(const QString& text, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect textRect(int width) const;
    [[nodiscard]] int bulletWidth() const;
};

} // namespace vitrine
