// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QPointer>

namespace vitrine {

class UploadQueue;

/// How the uploads stand, in the status bar: count and progress. A click is for opening the window about
/// them. Hidden while there is nothing to tell.
class TransfersIndicator : public QAbstractButton {
    Q_OBJECT

public:
    explicit TransfersIndicator(QWidget* parent = nullptr);

    /// Null: no server.
    void setQueue(UploadQueue* queue);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void update();
    [[nodiscard]] int barWidth() const;

    QPointer<UploadQueue> m_queue;
    double m_share = -1; ///< Below 0: no bar.
    bool m_hasProblem = false;
};

} // namespace vitrine
