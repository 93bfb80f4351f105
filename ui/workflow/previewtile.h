// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

namespace vitrine {

/// The preview of what is being made, as a square tile; an icon before the first one.
class PreviewTile : public QWidget {
    Q_OBJECT

public:
    PreviewTile(int edge, QWidget* parent);

    void setImage(const QImage& image);
    [[nodiscard]] const QImage& image() const { return m_image; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
};

} // namespace vitrine
