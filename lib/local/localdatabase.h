// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/imagedto.h"
#include "lib/api/queueitem.h"
#include "lib/local/localschema.h"

#include <QHash>

#include <functional>

class QSqlDatabase;
class QSqlQuery;

namespace vitrine {

/// Which items of the queue "default". Equal to nothing that a server's routes know: it is applied to rows.
struct QueueItemFilter {
    QString statusWord; ///< The server's own: "completed". Empty for all.
    QString batchId;    ///< Empty for all.
    int limit = 0;      ///< The newest so many; 0 for all.

    [[nodiscard]] bool takes(const QueueItemSummary& item) const
    {
        return (statusWord.isEmpty() || item.statusWord == statusWord)
            && (batchId.isEmpty() || item.batchId == batchId);
    }
};

/// The database of a single-user server whose data folder is on this machine, read beside the running server
/// and never written: opened with mode=ro (never as immutable, which shows tables without what is still in
/// the WAL). What takes long is read in pieces, so that no transaction lasts over 50 ms: a long one would
/// keep the server from emptying its WAL. A list is therefore not of one moment, as pages of REST are not.
///
/// All calls wait for the disk and belong to the one thread that opened it: SourcedJob sees to that. Errors
/// are Kind::Storage with what to do. Records are those of lib/api, read by the same decoders.
class LocalDatabase {
public:
    static constexpr int defaultPieceMs = 20;

    /// `pieceMs`: after so long a piece ends; 0 makes one of each row.
    explicit LocalDatabase(int pieceMs = defaultPieceMs);
    LocalDatabase(const LocalDatabase&) = delete;
    LocalDatabase& operator=(const LocalDatabase&) = delete;
    ~LocalDatabase();

    /// A file of another user is refused: what SQLite would have to lay beside it, its owner could not write.
    Result<void> open(const QString& file);

    /// The highest numbered migration of the open database.
    [[nodiscard]] int migration() const { return m_schema.migration; }
    /// How SQLite keeps it: "wal", as every server leaves it.
    Result<QString> journalMode();

    /// Newest first, as QueueListing has them.
    Result<QList<QueueItemSummary>> items(const QueueItemFilter& filter);

    /// The completed item with the latest `completed_at`; of several the newest. None when there is none.
    Result<std::optional<qint64>> latestCompletedId();

    /// With its session; none when there is none.
    Result<std::optional<QueueItem>> item(qint64 itemId);

    /// Records of images and videos, as ItemRecords has them: in the order of the names, without what is
    /// missing.
    Result<QList<ImageDto>> records(const QStringList& names);

    /// The metadata of images and videos by name: an empty object for none, nothing for what is missing.
    Result<QHash<QString, QJsonObject>> metadata(const QStringList& names);

    /// How many transactions it took until now, and the longest, in milliseconds.
    [[nodiscard]] int pieces() const { return m_pieces; }
    [[nodiscard]] double longestPieceMs() const { return m_longestMs; }

private:
    class Piece;
    using TakeRow = std::function<bool(const QSqlQuery&)>;

    [[nodiscard]] QSqlDatabase database() const;
    void close();
    Result<void> walkDown(const QString& sql, const QVariantList& values, const TakeRow& take);
    Result<void> walkNames(const QString& sql, QStringList names, const TakeRow& take);
    Result<void> readNamed(const QString& images, const QString& videos, const QStringList& names,
                           const TakeRow& take);
    [[nodiscard]] QString selectItems(const QStringList& columns) const;
    [[nodiscard]] ApiError problemOf(const QSqlQuery& query) const;

    const QString m_connection;
    const int m_pieceMs;
    QString m_file;
    LocalSchema m_schema;
    int m_pieces = 0;
    double m_longestMs = 0;
};

} // namespace vitrine
