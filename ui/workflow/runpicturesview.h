// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace vitrine {

class RunPicturesModel;
class ThumbnailStore;

/// A strip of a run's pictures, of fixed height. Thumbnails are asked for only where they are seen.
class RunPicturesView : public QListView {
    Q_OBJECT

public:
    RunPicturesView(RunPicturesModel& pictures, ThumbnailStore& thumbnails, QWidget* parent);

    [[nodiscard]] QStringList selectedNames() const; ///< In their order.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void imageActivated(const QString& imageName);
    /// Whoever listens carries the selection out; else it goes by name only.
    void dragStarted();

protected:
    void startDrag(Qt::DropActions actions) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void updateDemand();
    void onThumbnail(const QString& name);

    RunPicturesModel& m_pictures;
    ThumbnailStore& m_thumbnails;
    int m_edge;
    int m_firstDemanded = -1;
    int m_lastDemanded = -1;
};

} // namespace vitrine
