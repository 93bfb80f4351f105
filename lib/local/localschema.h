// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QString>
#include <QStringList>

class QSqlDatabase;

namespace vitrine {

/// What a server's database is made of, as far as it is read here: looked at once when it is opened.
struct LocalSchema {
    QStringList itemColumns;    ///< Of session_queue, with what newer servers add where it is there.
    QStringList summaryColumns; ///< The same without what is large.
    bool hasUsers = false;      ///< The table `users`.
    int migration = 0;          ///< The highest of the numbered ones.
    bool hasVideos = false;     ///< The tables `videos` and `board_videos`.

    /// Kind::Storage with what to do when the tables are not those of a single-user server that is known
    /// here: newer migrations, a missing table or column, accounts. Locked and damaged files show here, too:
    /// SQLite reads nothing when it opens one.
    static Result<LocalSchema> read(const QSqlDatabase& database);
};

/// Why a query failed, as Kind::Storage with what to do. `file` is told.
[[nodiscard]] ApiError localReadError(const QString& file, int sqliteCode, const QString& text);

} // namespace vitrine
