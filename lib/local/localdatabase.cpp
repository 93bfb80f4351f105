// SPDX-License-Identifier: Apache-2.0
#include "lib/local/localdatabase.h"

#include "lib/json/objectreader.h"
#include "lib/local/localrecords.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <limits>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::LocalDatabase)
};

constexpr qsizetype namesPerPiece = 500; // SQLite binds 999 values in its older versions

/// The server has one queue; rows of others are none of its items. Compared here and not by the query, so
/// that every row that SQLite steps over is seen by the clock.
const QString& queueId()
{
    static const QString id = u"default"_s;
    return id;
}

QString joined(const QStringList& columns, const QString& table)
{
    QStringList full;
    for (const QString& column : columns)
        full.append(table + u'.' + column);
    return full.join(u", "_s);
}

/// Also for videos, which have the same columns under other names.
QString selectRecords(const QString& kind, const QString& more = {})
{
    return u"SELECT r.%1_name, r.%1_category, r.%1_origin, r.width, r.height, r.created_at, r.updated_at, "
           "r.starred, r.is_intermediate, r.has_workflow, r.session_id, r.node_id, b.board_id%2 "
           "FROM %1s r LEFT JOIN board_%1s b ON b.%1_name = r.%1_name WHERE r.%1_name IN (%3)"_s.arg(
               kind, more, u"%1"_s);
}

QString selectMetadata(const QString& kind)
{
    return u"SELECT %1_name, metadata FROM %1s WHERE %1_name IN (%2)"_s.arg(kind, u"%1"_s);
}

} // namespace

/// One transaction: from the first row of a query to its end, whichever comes first of its last row and its
/// time.
class LocalDatabase::Piece {
public:
    Piece(LocalDatabase& owner, const QString& sql, const QVariantList& values)
        : m_owner(owner)
        , m_query(owner.database())
    {
        m_clock.start();
        m_query.setForwardOnly(true);
        m_ok = m_query.prepare(sql);
        for (const QVariant& value : values)
            m_query.addBindValue(value);
        m_ok = m_ok && m_query.exec();
    }
    Piece(const Piece&) = delete;
    Piece& operator=(const Piece&) = delete;
    ~Piece()
    {
        m_query.finish();
        ++m_owner.m_pieces;
        m_owner.m_longestMs =
            std::max(m_owner.m_longestMs, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
    }

    /// False at the end and after a failure.
    bool next()
    {
        if (!m_ok)
            return false;
        const bool there = m_query.next();
        m_ok = there || !m_query.lastError().isValid();
        return there;
    }
    [[nodiscard]] bool isOver() const { return m_clock.elapsed() >= m_owner.m_pieceMs; }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] const QSqlQuery& row() const { return m_query; }

private:
    LocalDatabase& m_owner;
    QSqlQuery m_query;
    QElapsedTimer m_clock;
    bool m_ok = false;
};

LocalDatabase::LocalDatabase(int pieceMs)
    : m_connection(u"local-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_pieceMs(pieceMs)
{
}

LocalDatabase::~LocalDatabase()
{
    close();
}

QSqlDatabase LocalDatabase::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

void LocalDatabase::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

ApiError LocalDatabase::problemOf(const QSqlQuery& query) const
{
    const QSqlError error = query.lastError();
    return localReadError(m_file, error.nativeErrorCode().toInt(),
                          error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

Result<void> LocalDatabase::open(const QString& file)
{
    close();
    m_file = file;
    const QFileInfo info(file);
    if (info.exists() && info.ownerId() != ::geteuid()) {
        return Failure(ApiError::storage(
            Words::tr("“%1” belongs to another user (%2) and is left alone. Run this as that user.")
                .arg(file, info.owner().isEmpty() ? QString::number(info.ownerId()) : info.owner())));
    }
    if (!info.isReadable()) {
        return Failure(ApiError::storage(
            Words::tr("“%1” cannot be read. Check that it is there and may be read by you.").arg(file)));
    }
    Result<LocalSchema> schema = Failure(ApiError());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=300"_s);
        if (database.open())
            schema = LocalSchema::read(database);
        else
            schema = Failure(localReadError(file, database.lastError().nativeErrorCode().toInt(),
                                            database.lastError().databaseText()));
    }
    if (!schema) {
        close();
        return Failure(schema.error());
    }
    m_schema = *schema;
    return {};
}

/// Rows from the newest item down. `sql` has the id first, and ends with what must follow "WHERE …": the rest
/// of the condition and the order are added here.
Result<void> LocalDatabase::walkDown(const QString& sql, const QVariantList& values, const TakeRow& take)
{
    qint64 before = std::numeric_limits<qint64>::max();
    bool isOver = true;
    while (isOver) {
        Piece piece(*this, sql + u" q.item_id < ? ORDER BY q.item_id DESC"_s, values + QVariantList{before});
        isOver = false;
        while (!isOver && piece.next()) {
            before = piece.row().value(0).toLongLong();
            if (!take(piece.row()))
                return {};
            isOver = piece.isOver();
        }
        if (!piece.ok())
            return Failure(problemOf(piece.row()));
    }
    return {};
}

/// Rows of these names, which stand first in each; in any order. `sql` has a %1 for the list.
Result<void> LocalDatabase::walkNames(const QString& sql, QStringList names, const TakeRow& take)
{
    while (!names.isEmpty()) {
        const QStringList lot = names.mid(0, namesPerPiece);
        names.remove(0, lot.size());
        QVariantList values;
        for (const QString& name : lot)
            values.append(name);
        QSet<QString> seen;
        bool isOver = false;
        Piece piece(*this, sql.arg(QStringList(lot.size(), u"?"_s).join(u',')), values);
        while (!isOver && piece.next()) {
            seen.insert(piece.row().value(0).toString());
            take(piece.row());
            isOver = piece.isOver();
        }
        if (!piece.ok())
            return Failure(problemOf(piece.row()));
        if (isOver) { // the others of the lot may come yet
            std::copy_if(lot.cbegin(), lot.cend(), std::back_inserter(names),
                         [&seen](const QString& name) { return !seen.contains(name); });
        }
    }
    return {};
}

Result<void> LocalDatabase::readNamed(const QString& images, const QString& videos, const QStringList& names,
                                      const TakeRow& take)
{
    QStringList imageNames;
    QStringList videoNames;
    for (const QString& name : names)
        (isVideoName(name) ? videoNames : imageNames).append(name);
    imageNames.removeDuplicates();
    videoNames.removeDuplicates();
    const Result<void> done = walkNames(images, imageNames, take);
    if (!done || !m_schema.hasVideos)
        return done;
    return walkNames(videos, videoNames, take);
}

QString LocalDatabase::selectItems(const QStringList& columns) const
{
    QString select = u"SELECT "_s + joined(columns, u"q"_s);
    if (m_schema.hasUsers && columns.contains(u"user_id"_s))
        select +=
            u", (SELECT u.display_name FROM users u WHERE u.user_id = q.user_id) AS user_display_name"_s;
    return select + u" FROM session_queue q WHERE"_s;
}

Result<QList<QueueItemSummary>> LocalDatabase::items(const QueueItemFilter& filter)
{
    QString sql = selectItems(m_schema.summaryColumns);
    QVariantList values;
    // One of the two, by its index; the other one is looked at here.
    if (!filter.batchId.isEmpty()) {
        sql += u" q.batch_id = ? AND"_s;
        values.append(filter.batchId);
    } else if (!filter.statusWord.isEmpty()) {
        sql += u" q.status = ? AND"_s;
        values.append(filter.statusWord);
    }
    QList<QueueItemSummary> found;
    QStringList columns;
    const auto queueColumn = static_cast<int>(m_schema.summaryColumns.indexOf(u"queue_id"_s));
    const Result<void> done = walkDown(sql, values, [&](const QSqlQuery& row) {
        if (row.value(queueColumn).toString() != queueId())
            return true;
        if (columns.isEmpty())
            columns = columnNames(row);
        const Result<QueueItemSummary> item = QueueItemSummary::fromJson(
            rowJson(row, columns), u"session_queue[%1]"_s.arg(row.value(0).toString()));
        if (!item)
            reportSkipped(item.error());
        else if (filter.takes(*item))
            found.append(*item);
        return filter.limit == 0 || found.size() < filter.limit;
    });
    if (!done)
        return Failure(done.error());
    return found;
}

Result<QString> LocalDatabase::journalMode()
{
    Piece piece(*this, u"PRAGMA journal_mode"_s, {});
    if (!piece.next())
        return Failure(problemOf(piece.row()));
    return piece.row().value(0).toString();
}

Result<std::optional<qint64>> LocalDatabase::latestCompletedId()
{
    // No index has the time, so each row is looked at; it is by far the longest part, and still short.
    std::optional<qint64> latest;
    QString latestTime;
    const Result<void> done = walkDown(
        u"SELECT q.item_id, q.completed_at, q.queue_id FROM session_queue q WHERE q.status = ? AND"_s,
        {u"completed"_s}, [&](const QSqlQuery& row) {
            const QString time = row.value(1).toString(); // all are written alike: texts in order of time
            if (row.value(2).toString() == queueId() && (!latest || time > latestTime)) {
                latest = row.value(0).toLongLong();
                latestTime = time;
            }
            return true;
        });
    if (!done)
        return Failure(done.error());
    return latest;
}

Result<std::optional<QueueItem>> LocalDatabase::item(qint64 itemId)
{
    Piece piece(*this, selectItems(m_schema.itemColumns) + u" q.item_id = ?"_s, {itemId});
    if (!piece.next()) {
        if (!piece.ok())
            return Failure(problemOf(piece.row()));
        return std::optional<QueueItem>();
    }
    return QueueItem::fromJson(rowJson(piece.row(), columnNames(piece.row())),
                               u"session_queue[%1]"_s.arg(itemId))
        .map([](QueueItem item) { return std::optional<QueueItem>(std::move(item)); });
}

Result<QList<ImageDto>> LocalDatabase::records(const QStringList& names)
{
    QHash<QString, ImageDto> byName;
    QStringList imageColumns;
    QStringList videoColumns;
    const Result<void> done =
        readNamed(selectRecords(u"image"_s), selectRecords(u"video"_s, u", r.duration, r.fps"_s), names,
                  [&](const QSqlQuery& row) {
                      const QString name = row.value(0).toString();
                      QStringList& columns = isVideoName(name) ? videoColumns : imageColumns;
                      if (columns.isEmpty())
                          columns = columnNames(row);
                      const QJsonObject json = rowJson(row, columns);
                      const Result<ImageDto> record = isVideoName(name) ? ImageDto::fromVideoJson(json, name)
                                                                        : ImageDto::fromJson(json, name);
                      if (record)
                          byName.insert(name, *record);
                      else
                          reportSkipped(record.error());
                      return true;
                  });
    if (!done)
        return Failure(done.error());
    QList<ImageDto> found;
    QStringList once = names;
    once.removeDuplicates();
    for (const QString& name : std::as_const(once)) {
        if (const auto record = byName.constFind(name); record != byName.cend())
            found.append(*record);
    }
    return found;
}

Result<QHash<QString, QJsonObject>> LocalDatabase::metadata(const QStringList& names)
{
    QHash<QString, QJsonObject> found;
    found.reserve(names.size());
    const Result<void> done = readNamed(
        selectMetadata(u"image"_s), selectMetadata(u"video"_s), names, [&found](const QSqlQuery& row) {
            found.insert(row.value(0).toString(), objectFromText(row.value(1).toString()));
            return true;
        });
    if (!done)
        return Failure(done.error());
    return found;
}

} // namespace vitrine
