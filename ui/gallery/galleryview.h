// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <QStringList>

namespace vitrine {

class ImageDelegate;
class ImageListModel;

/// The grid of thumbnails. Columns share the width evenly; what is selected, current and on screen is kept by
/// image name when the list changes under it.
class GalleryView : public QListView {
    Q_OBJECT

public:
    static constexpr int minEdge = 64;
    static constexpr int maxEdge = 256; ///< The server's thumbnails are no larger.

    explicit GalleryView(ImageListModel& model, QWidget* parent = nullptr);

    /// Edge of a thumbnail in logical pixels.
    void setEdge(int edge);
    [[nodiscard]] int edge() const { return m_edge; }

    /// First and last row that can be seen, even partly; {-1, -1} when there is none. Costs two look-ups.
    [[nodiscard]] QPair<int, int> visibleRows() const;

    [[nodiscard]] QString currentName() const;
    void setCurrentName(const QString& name);
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] QStringList selectedNames() const;

    /// Starts at the top again with nothing selected: another list is about to be shown.
    void forget();

    void keyboardSearch(const QString&) override { } ///< Names are UUIDs: nobody types them.

Q_SIGNALS:
    void edgeChanged(int edge);
    void selectedCountChanged(int count);
    /// Scrolled, resized or changed rows: other rows may be visible now.
    void visibleRowsChanged();
    /// What was painted holds no placeholder. Told once for each list.
    void screenComplete(int visibleCount);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void rememberPlace();
    void restorePlace();
    void rememberSelection();
    void restoreSelection();
    void layOut();
    void checkComplete();

    ImageListModel& m_model;
    ImageDelegate* m_delegate;
    int m_edge = 160;
    bool m_completeTold = false;
    // What was seen before the list changed.
    QString m_anchorName; ///< Empty at the top, which stays the top.
    int m_anchorOffset = 0;
    QStringList m_selectedNames;
    QString m_rememberedCurrent;
};

} // namespace vitrine
