// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/base/sqlitefile.h"
#include "lib/net/result.h"
#include "lib/transfers/uploadentry.h"

#include <QHash>

#include <functional>

namespace vitrine {

/// The journal of uploads in its SQLite file. All calls wait for the disk and belong to the one thread that
/// opened it: UploadJournal sees to both. A call that succeeded is on the disk. Errors are Kind::Storage, and
/// Kind::Decode where the file is damaged.
///
/// The file is locked for as long as it is open: two programs that send the same entries would double them.
class UploadJournalFile {
public:
    /// Empty: in memory, for servers of which nothing is kept.
    explicit UploadJournalFile(const QString& path);

    struct Opened {
        QList<UploadEntry> entries; ///< What is not finished, and what failed; in the order of adding.
        bool paused = false;
        QString keptAside; ///< Where the damaged file is that was here; empty for none.
    };

    /// Opens or makes the file and forgets what was finished. Again after a failure.
    Result<Opened> open();
    void close() { m_file.close(); }

    struct Added {
        QList<UploadEntry>
            entries;           ///< With ids; Checking where a file of that size went to the board before.
        int listedAlready = 0; ///< The same file is on its way to the same board: left out.
    };
    Result<Added> add(const QList<UploadEntry>& entries);

    /// Writes what may have changed of entries; the content of the done ones is known to their boards from
    /// now on.
    Result<void> save(const QList<UploadEntry>& entries);
    Result<void> remove(const QList<qint64>& ids);
    Result<void> setPaused(bool paused);

    /// Those whose content (`sha256`) their board got from us.
    Result<QList<UploadDuplicate>> alreadyUploaded(const QList<UploadEntry>& entries);

private:
    Result<Opened> attempt();
    Result<Opened> read();
    Result<void> inTransaction(const std::function<bool(QSqlQuery&)>& work);
    [[nodiscard]] ApiError error(const SqliteFile::Problem& problem) const;
    [[nodiscard]] ApiError cannotWrite(const QString& reason) const;

    SqliteFile m_file;
};

} // namespace vitrine
