// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;

namespace vitrine {

class Settings;

/// Sets up the look of the transfers table and its columns: as they were left the last time, else by the
/// font.
void setUpTransfersTable(QTableView& table, const Settings& settings);

/// Remembers them.
void keepTransfersColumns(const QTableView& table, Settings& settings);

} // namespace vitrine
