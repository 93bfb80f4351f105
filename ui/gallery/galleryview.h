// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gallery/gridlayout.h"
#include "ui/gallery/viewplace.h"

#include <QAbstractItemView>
#include <QBasicTimer>
#include <QItemSelection>
#include <QPersistentModelIndex>
#include <QStringList>

#include <optional>

namespace vitrine {

class ImageDelegate;
class ImageListModel;

/// The grid of thumbnails. Columns share the width evenly; what is selected, current and on screen is kept by
/// image name when the list changes under it. Selects as file managers do: click, Ctrl, Shift, a rubber band
/// that begins between the images, and the keyboard.
///
/// (QListView lays out every item one by one, which takes a tenth of a second and more at 100,000.)
class GalleryView : public QAbstractItemView {
    Q_OBJECT

public:
    static constexpr int minEdge = 64;
    static constexpr int maxEdge = 256; ///< The server's thumbnails are no larger.

    explicit GalleryView(ImageListModel& model, QWidget* parent = nullptr);

    /// Edge of a thumbnail in logical pixels.
    void setEdge(int edge);
    [[nodiscard]] int edge() const { return m_edge; }

    /// The rows that can be seen, even partly.
    [[nodiscard]] RowRange visibleRows() const;

    [[nodiscard]] QString currentName() const;
    void setCurrentName(const QString& name);
    [[nodiscard]] int selectedCount() const;
    /// In the order of the list; the first `most`, -1 for all.
    [[nodiscard]] QStringList selectedNames(int most = -1) const;
    void selectRows(const QList<RowRange>& rows, QItemSelectionModel::SelectionFlags command);
    void invertSelection();

    /// Starts at the top again with nothing selected: another list is about to be shown.
    void forget();

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void keyboardSearch(const QString&) override { } ///< Names are UUIDs: nobody types them.
    void reset() override;

Q_SIGNALS:
    void edgeChanged(int edge);
    void selectedCountChanged(int count);
    /// Scrolled, resized or changed rows: other rows may be visible now.
    void visibleRowsChanged();
    /// What was painted holds no placeholder. Told once for each list.
    void screenComplete(int visibleCount);
    /// The pointer has begun to drag what is selected.
    void dragStarted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles = {}) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex&) const override { return false; }

private:
    /// A rubber band under the pointer; pixels of the grid, not of the viewport.
    struct Band {
        QPoint start;
        QPoint end;
        QItemSelection before; ///< What Ctrl or Shift add to.
        bool toggles = false;
    };

    void layOut();
    void onRowsChanged();
    [[nodiscard]] QPoint toGrid(QPoint viewportPoint) const;
    [[nodiscard]] QRect toViewport(const QRect& gridRect) const;
    void beginBand(const QMouseEvent& event);
    void moveBand(QPoint viewportPoint);
    void scrollWithBand();
    void hover(const QModelIndex& index);
    void checkComplete();

    ImageListModel& m_model;
    ImageDelegate* m_delegate;
    GridLayout m_grid;
    ViewPlace m_place;
    int m_edge = 160;
    bool m_completeTold = false;
    QPersistentModelIndex m_anchor; ///< Where a selection with Shift begins.
    QPersistentModelIndex m_hovered;
    bool m_dragging = false; ///< Since the last press: the pointer chooses nothing meanwhile.
    std::optional<Band> m_band;
    QBasicTimer m_bandScroll;
};

} // namespace vitrine
