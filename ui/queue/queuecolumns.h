// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMenu;
class QTreeView;

namespace vitrine {

class Settings;

/// Sets up the look of the queue's tree and its columns, their order and sorting: as they were left the last
/// time, else by the font.
void setUpQueueTree(QTreeView& tree, const Settings& settings);

/// Remembers them.
void keepQueueColumns(const QTreeView& tree, Settings& settings);

/// One entry a column that shows or hides it, and one that makes everything as it was at first.
void fillColumnsMenu(QMenu& menu, QTreeView& tree);

} // namespace vitrine
