// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include <vector>

namespace vitrine {

/// How well what was typed fits a text: each word of it must begin words there, or be the initials of
/// words that follow each other ("nb": "New Board"), or be inside. 0 when it does not; the larger the better.
[[nodiscard]] int fitOf(const QString& typed, const QString& text);

/// The entries of a CommandModel that fit what was typed, the best first; among equals those that were used
/// last, then the possible ones, then as they stand in the menus.
class CommandFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CommandFilter(QObject* parent = nullptr);

    /// Ids, the last one first.
    void setRecent(const QStringList& ids);
    void setTyped(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    /// By the entry's own name, or else with its path too.
    [[nodiscard]] int fit(int row) const;
    void rate();

    QString m_typed;
    QStringList m_recent;
    std::vector<int> m_fits; ///< Of the source's rows.
};

} // namespace vitrine
