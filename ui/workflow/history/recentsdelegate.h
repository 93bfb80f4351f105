// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace vitrine {

/// Entries of two lines and one height: a title above a line of text, or a text alone in both.
class RecentsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { TitleRole = Qt::UserRole + 1 };

    explicit RecentsDelegate(QWidget* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QWidget& m_view;
};

} // namespace vitrine
