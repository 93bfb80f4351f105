// SPDX-License-Identifier: Apache-2.0
#include "ui/transfers/transferscolumns.h"

#include "lib/base/settings.h"
#include "ui/shell/metrics.h"
#include "ui/transfers/transfersmodel.h"

#include <QHeaderView>
#include <QTableView>

namespace vitrine {

void setUpTransfersTable(QTableView& table, const Settings& settings)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Equal heights: no row is measured.
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height()
                                                  + 2 * space(&table, Space::Tight));
    QHeaderView* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    const int unit = table.fontMetrics().averageCharWidth();
    const int widths[TransfersModel::ColumnCount]{38, 22, 14, 26, 15, 40};
    for (int column = 0; column < TransfersModel::ColumnCount; ++column)
        header->resizeSection(column, qMax(widths[column] * unit, header->sectionSizeHint(column)));
    const QByteArray kept = settings.get<SettingKey::TransfersColumns>();
    if (!kept.isEmpty())
        header->restoreState(kept);
}

void keepTransfersColumns(const QTableView& table, Settings& settings)
{
    settings.set<SettingKey::TransfersColumns>(table.horizontalHeader()->saveState());
}

} // namespace vitrine
