// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

namespace vitrine {

class ElidedLabel;
class FlatProgressBar;
class PreviewDecoder;
class PreviewTile;
class RunBatchJob;

/// How far a run is: a bar for the batch, and for the item that runs its preview, its node, a bar of its own
/// and the server's message. However many events come, it changes once in 16 ms.
class RunProgressView : public QWidget {
    Q_OBJECT

public:
    /// `job` must outlive it.
    RunProgressView(const RunBatchJob& job, QWidget* parent);

    /// Why the server is waited for; empty while it is there.
    void setWaiting(const QString& why);
    void setImageCount(int images);
    /// Soon.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void update();
    void updateBars();
    void updatePreview();
    void updateColours();
    [[nodiscard]] bool showsItem() const;

    const RunBatchJob& m_job;
    PreviewDecoder* m_decoder;
    FlatProgressBar* m_bar;
    ElidedLabel* m_summary;
    QWidget* m_item;
    PreviewTile* m_preview;
    ElidedLabel* m_itemTitle;
    FlatProgressBar* m_itemBar;
    ElidedLabel* m_itemMessage;
    QTimer m_clock;
    QTimer m_soon;
    QString m_waiting;
    int m_images = 0;
    QByteArray m_shownPreview;
    qint64 m_shownItem = 0;
};

} // namespace vitrine
