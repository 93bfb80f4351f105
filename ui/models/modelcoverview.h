// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

namespace vitrine {

/// A model's cover, square.
class ModelCoverView : public QWidget {
    Q_OBJECT

public:
    explicit ModelCoverView(QWidget* parent = nullptr);

    void setCover(const QImage& cover);
    [[nodiscard]] const QImage& cover() const { return m_cover; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_cover;
};

} // namespace vitrine
