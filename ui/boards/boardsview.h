// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/boards/boardmodel.h"

#include <QListView>
#include <QPersistentModelIndex>
#include <QTimer>

class QMimeData;

namespace vitrine {

class BoardDelegate;
class BoardDrops;
class EdgeScroller;

/// The list of boards: headings fold, a right click chooses nothing, and things can be dropped on rows.
class BoardsView : public QListView {
    Q_OBJECT

public:
    explicit BoardsView(BoardDelegate& delegate, QWidget* parent = nullptr);

    /// What drops mean; null takes none.
    void setDrops(BoardDrops* drops);
    /// Said below the rows; empty for nothing.
    void setHint(const QString& text);

Q_SIGNALS:
    void headingActivated(vitrine::BoardModel::Kind heading);
    void noteActivated();
    /// A menu for a row; invalid beside the rows.
    void menuWanted(const QModelIndex& index, const QPoint& globalPos);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] static BoardModel::Kind kindOf(const QModelIndex& index);
    [[nodiscard]] static bool isHeading(const QModelIndex& index);
    [[nodiscard]] QString dropTextFor(const QModelIndex& index) const;
    void showDrop(QPoint at);
    void endDrop();

    BoardDelegate& m_delegate;
    BoardDrops* m_drops = nullptr;
    EdgeScroller* m_scroller;
    QTimer m_unfold; ///< A drag rests on a heading.
    QPersistentModelIndex m_dropIndex;
    bool m_copy = false;
    QString m_dropText;
    QString m_hint;
};

} // namespace vitrine
