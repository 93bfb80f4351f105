// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace vitrine {

/// Draws progress as a thin bar, and the state with its sign and colour. Texts are plain text.
class TransfersDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    static void paintBar(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
};

} // namespace vitrine
