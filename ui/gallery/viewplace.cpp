// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/viewplace.h"

#include "ui/gallery/galleryview.h"
#include "ui/gallery/imagelistmodel.h"

#include <QScrollBar>

#include <algorithm>

namespace vitrine {

void ViewPlace::rememberScroll(const GalleryView& view, const ImageListModel& model)
{
    m_seen.clear();
    if (view.verticalScrollBar()->value() == 0)
        return;
    const RowRange rows = view.visibleRows();
    for (int row = rows.first; row <= rows.last; ++row)
        m_seen.append({model.nameAt(row), view.visualRect(model.index(row)).top()});
}

void ViewPlace::restoreScroll(GalleryView& view, const ImageListModel& model) const
{
    for (const Seen& seen : m_seen) {
        const QModelIndex index = model.indexOf(seen.name);
        if (!index.isValid())
            continue;
        QScrollBar* bar = view.verticalScrollBar();
        bar->setValue(bar->value() + view.visualRect(index).top() - seen.y);
        return;
    }
}

void ViewPlace::rememberSelection(const GalleryView& view)
{
    m_selected = view.selectedNames();
    m_current = view.currentName();
}

void ViewPlace::restoreSelection(GalleryView& view, const ImageListModel& model) const
{
    QList<int> rows;
    rows.reserve(m_selected.size());
    for (const QString& name : m_selected) {
        if (const QModelIndex index = model.indexOf(name); index.isValid())
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    view.selectRows(rangesOf(rows), QItemSelectionModel::ClearAndSelect);
    if (const QModelIndex current = model.indexOf(m_current); current.isValid())
        view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

void ViewPlace::forget()
{
    *this = {};
}

} // namespace vitrine
