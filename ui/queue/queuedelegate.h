// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace vitrine {

class ThumbnailStore;

/// Draws a row of the queue: the status with its sign and colour, progress as a thin bar, results as small
/// pictures. Texts are plain text.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    QueueDelegate(ThumbnailStore& thumbnails, QObject* parent);

    /// Of every row, for this font.
    [[nodiscard]] static int rowHeight(const QFontMetrics& metrics);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintResults(QPainter* painter, const QStyleOptionViewItem& option, const QStringList& names) const;
    static void paintBar(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);

    ThumbnailStore& m_thumbnails;
};

} // namespace vitrine
