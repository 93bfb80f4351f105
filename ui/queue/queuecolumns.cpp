// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuecolumns.h"

#include "lib/base/settings.h"
#include "ui/queue/queuemodel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vitrine::QueueColumns)
};

struct Column {
    int width; ///< Average characters.
    bool shown;
};

constexpr std::array<Column, QueueModel::ColumnCount> columns{{
    {20, true},  // Item
    {18, true},  // Status
    {26, true},  // Progress
    {18, true},  // Duration
    {17, true},  // Results
    {44, true},  // Values
    {22, true},  // Workflow
    {16, true},  // Created
    {24, true},  // Origin
    {16, false}, // Started
    {12, false}, // Device
    {16, false}, // User
}};

void applyDefaults(QTreeView& tree)
{
    QHeaderView& header = *tree.header();
    const int unit = tree.fontMetrics().averageCharWidth();
    for (int column = 0; column < QueueModel::ColumnCount; ++column) {
        header.moveSection(header.visualIndex(column), column);
        header.resizeSection(column, qMax(columns.at(column).width * unit, header.sectionSizeHint(column)));
        header.setSectionHidden(column, !columns.at(column).shown);
    }
    tree.sortByColumn(QueueModel::Created, Qt::DescendingOrder);
}

} // namespace

void setUpQueueTree(QTreeView& tree, const Settings& settings)
{
    tree.setUniformRowHeights(true);
    tree.setSelectionBehavior(QAbstractItemView::SelectRows);
    tree.setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree.setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree.setFrameShape(QFrame::NoFrame);
    tree.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree.setAllColumnsShowFocus(true);
    tree.setSortingEnabled(true);
    tree.setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView& header = *tree.header();
    header.setSectionsMovable(true);
    header.setFirstSectionMovable(true);
    header.setStretchLastSection(true);
    header.setHighlightSections(false);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    tree.setTreePosition(-1); // the branches are in whatever column is the first
    applyDefaults(tree);
    const QByteArray kept = settings.get<SettingKey::QueueColumns>();
    if (!kept.isEmpty() && header.restoreState(kept))
        tree.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder());
}

void keepQueueColumns(const QTreeView& tree, Settings& settings)
{
    settings.set<SettingKey::QueueColumns>(tree.header()->saveState());
}

void fillColumnsMenu(QMenu& menu, QTreeView& tree)
{
    QHeaderView* header = tree.header();
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        QAction* action =
            menu.addAction(tree.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(u"queueColumn%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column)
                           || header->hiddenSectionCount() < header->count() - 1);
        QObject::connect(action, &QAction::toggled, header,
                         [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu.addSeparator();
    QObject::connect(menu.addAction(Texts::tr("&Reset Columns")), &QAction::triggered, &tree,
                     [&tree] { applyDefaults(tree); });
}

} // namespace vitrine
