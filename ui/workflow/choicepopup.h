// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/searchpopup.h"

class QStandardItemModel;

namespace vitrine {

/// The list of a drop-down that has many entries, with a field to search it: what has every word of the
/// search in its name stays, with its heading.
class ChoicePopup : public SearchPopup {
    Q_OBJECT

public:
    /// `items`: of the drop-down; headings are those that cannot be chosen and are bold.
    ChoicePopup(QStandardItemModel& items, int current, QWidget* parent);

    /// Below `box`, or above it where there is no room.
    void openAt(const QWidget& box);

Q_SIGNALS:
    /// A row of `items`.
    void chosen(int row);

protected:
    void choose(const QModelIndex& index) override;
    void filterBy(const QStringList& words) override;

private:
    class Filter;

    void goToFirst();

    Filter* m_filter;
};

} // namespace vitrine
