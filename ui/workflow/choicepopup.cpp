// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/choicepopup.h"

#include "ui/shell/metrics.h"
#include "ui/workflow/look.h"

#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <algorithm>

namespace vitrine {

namespace {

constexpr int rowsShown = 14;

bool isHeading(const QModelIndex& index)
{
    return index.data(Qt::FontRole).value<QFont>().bold();
}

} // namespace

/// Rows whose text has all the words, and the headings of those.
class ChoicePopup::Filter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QStringList& words)
    {
        m_words = words;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& /*parent*/) const override
    {
        const QAbstractItemModel& items = *sourceModel();
        if (!isHeading(items.index(row, 0)))
            return fits(items.index(row, 0));
        for (int i = row + 1; i < items.rowCount() && !isHeading(items.index(i, 0)); ++i) {
            if (fits(items.index(i, 0)))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] bool fits(const QModelIndex& index) const
    {
        const QString text = index.data().toString();
        return hasWords(text, m_words);
    }

    QStringList m_words;
};

ChoicePopup::ChoicePopup(QStandardItemModel& items, int current, QWidget* parent)
    : SearchPopup(parent)
    , m_filter(new Filter(this))
{
    m_filter->setSourceModel(&items);
    list().setModel(m_filter);
    list().setSpacing(1);
    const QModelIndex present = m_filter->mapFromSource(items.index(current, 0));
    if (present.isValid())
        list().setCurrentIndex(present);
    else
        goToFirst();
}

void ChoicePopup::openAt(const QWidget& box)
{
    const QRect room = box.screen()->availableGeometry();
    const int wanted = list().sizeHintForColumn(0) + list().verticalScrollBar()->sizeHint().width()
        + 2 * space(this, Space::Normal);
    const int width = std::clamp(wanted, box.width(), std::max(box.width(), room.width() / 2));
    const int height = search().sizeHint().height() + look::lines(this, rowsShown * 1.4);
    look::placePopup(*this, box, QSize(width, height));
    show();
    search().setFocus();
    list().scrollTo(list().currentIndex(), QAbstractItemView::PositionAtCenter);
}

void ChoicePopup::filterBy(const QStringList& words)
{
    m_filter->setWords(words);
    goToFirst();
}

void ChoicePopup::goToFirst()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.flags() & Qt::ItemIsEnabled) {
            list().setCurrentIndex(index);
            return;
        }
    }
}

void ChoicePopup::choose(const QModelIndex& index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const int row = m_filter->mapToSource(index).row();
    close();
    Q_EMIT chosen(row);
}

} // namespace vitrine
