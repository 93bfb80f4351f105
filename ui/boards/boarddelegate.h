// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace vitrine {

class ThumbnailStore;

/// A board: its newest picture (or an icon), its name, its counts, and a mark on the one that takes new
/// results. A heading: what it folds. Renaming happens in place.
class BoardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit BoardDelegate(const ThumbnailStore& thumbnails, QObject* parent = nullptr);

    /// While something is dragged over a row: what letting it go would do there. An invalid index ends it.
    void setDrop(const QModelIndex& index, const QString& text);
    /// Which headings are unfolded.
    void setUnfolded(bool archived, bool days);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    /// The editor was left with another name.
    void nameEntered(const QString& boardId, const QString& name) const;
    void editorGone(const QString& boardId) const;

private:
    struct Places; ///< Of one row.

    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QRect& row,
                         bool isTarget) const;
    void paintCover(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const QRect& badge) const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const QRect& row) const;

    const ThumbnailStore& m_thumbnails;
    QPersistentModelIndex m_dropIndex;
    QString m_dropText;
    bool m_archivedUnfolded = false;
    bool m_daysUnfolded = false;
};

} // namespace vitrine
