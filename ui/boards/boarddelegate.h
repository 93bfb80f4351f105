// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace vitrine {

class ThumbnailStore;

/// A board: its newest picture (or an icon), its name, its count.
class BoardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit BoardDelegate(const ThumbnailStore& thumbnails, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ThumbnailStore& m_thumbnails;
};

} // namespace vitrine
