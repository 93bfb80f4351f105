// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace vitrine {

/// The list of a drop-down that has many entries, with a field to search it: what has every word of the
/// search in its name stays, with its heading.
class ChoicePopup : public QFrame {
    Q_OBJECT

public:
    /// `items`: of the drop-down; headings are those that cannot be chosen and are bold.
    ChoicePopup(QStandardItemModel& items, int current, QWidget* parent);

    /// Below `box`, or above it where there is no room.
    void openAt(const QWidget& box);
    [[nodiscard]] QLineEdit& search() const { return *m_search; }
    [[nodiscard]] QListView& list() const { return *m_list; }

Q_SIGNALS:
    /// A row of `items`.
    void chosen(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Filter;

    void onSearch(const QString& text);
    void choose(const QModelIndex& index);
    void goToFirst();

    QLineEdit* m_search;
    QListView* m_list;
    Filter* m_filter;
};

} // namespace vitrine
