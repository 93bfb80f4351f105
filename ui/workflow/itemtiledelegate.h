// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace vitrine {

class ThumbnailStore;

/// One image or video of a list field: its thumbnail, and its name where there is none.
class ItemTileDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `key`: where an entry has its name ("image_name"). Thumbnails may be null.
    ItemTileDelegate(const QString& key, ThumbnailStore* thumbnails, QObject* parent);

    [[nodiscard]] QString nameOf(const QModelIndex& index) const;

    void setEdge(int edge) { m_edge = edge; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    const QString m_key;
    ThumbnailStore* m_thumbnails;
    int m_edge = 64;
};

} // namespace vitrine
