// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace vitrine {

/// What of BoardModel is listed, and in which order: the boards by a choice of the user's, then the archived
/// ones and the days under their headings. All images and uncategorized stay first whatever is typed.
class BoardFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Order { Newest, Oldest, Name, Count };

    explicit BoardFilter(QObject* parent = nullptr);

    static QString keyOf(Order order); ///< For settings.
    static Order orderOf(const QString& key);

    void setText(const QString& text);
    void setOrder(Order order);
    void setArchivedShown(bool shown);
    void setDaysShown(bool shown);
    /// The board that is shown stays listed though it is archived and those are folded; empty for none.
    void setOpenBoard(const QString& boardId);
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] bool archivedShown() const { return m_archivedShown; }
    [[nodiscard]] bool daysShown() const { return m_daysShown; }
    [[nodiscard]] const QString& text() const { return m_text; }

    /// Boards and days that are listed.
    [[nodiscard]] int listedCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] bool hasMatch(bool archived) const;
    [[nodiscard]] bool fits(const QModelIndex& index) const;

    QString m_text;
    QString m_openBoard;
    Order m_order = Order::Newest;
    bool m_archivedShown = false;
    bool m_daysShown = false;
    QCollator m_collator;
};

} // namespace vitrine
