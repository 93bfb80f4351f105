// SPDX-License-Identifier: Apache-2.0
#include "lib/transfers/uploadjournalfile.h"

#include "lib/base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::UploadJournal)
};

struct StateName {
    UploadState state;
    QLatin1StringView name;
};

/// What is not in here cannot be in the file: a Retrying entry waits, as far as the next start is concerned.
constexpr StateName stateNames[]{
    {UploadState::Checking, "checking"_L1}, {UploadState::Asking, "checking"_L1},
    {UploadState::Waiting, "waiting"_L1},   {UploadState::Running, "running"_L1},
    {UploadState::Retrying, "waiting"_L1},  {UploadState::Done, "done"_L1},
    {UploadState::Failed, "failed"_L1},     {UploadState::Skipped, "skipped"_L1},
    {UploadState::Canceled, "canceled"_L1},
};

QString nameOf(UploadState state)
{
    for (const StateName& entry : stateNames) {
        if (entry.state == state)
            return entry.name;
    }
    return {};
}

/// What was under way is looked for when its turn comes: its session_id says so.
UploadState stateAtStart(const QString& name)
{
    if (name == "checking"_L1)
        return UploadState::Checking;
    return name == "failed"_L1 ? UploadState::Failed : UploadState::Waiting;
}

/// The lock stays for as long as the file is open. One fsync a commit.
const SqliteFile::Schema schema{
    1,
    {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s},
    {u"CREATE TABLE upload (id INTEGER PRIMARY KEY, addition INTEGER NOT NULL, path TEXT NOT NULL,"
     " size INTEGER NOT NULL, modified INTEGER NOT NULL, board TEXT NOT NULL, board_name TEXT NOT NULL,"
     " category TEXT NOT NULL, state TEXT NOT NULL, session TEXT NOT NULL, not_before INTEGER,"
     " sha256 TEXT NOT NULL, image TEXT NOT NULL, problem TEXT NOT NULL)"_s,
     u"CREATE INDEX upload_path ON upload (path)"_s,
     u"CREATE TABLE known (board TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,"
     " image TEXT NOT NULL, PRIMARY KEY (board, sha256)) WITHOUT ROWID"_s,
     u"CREATE INDEX known_size ON known (board, size)"_s, u"CREATE TABLE state (paused INTEGER NOT NULL)"_s,
     u"INSERT INTO state VALUES (0)"_s}};

QString text(const QString& value)
{
    return value.isNull() ? u""_s : value; // a null string becomes NULL
}

bool insertEntry(QSqlQuery& query, const UploadEntry& entry)
{
    query.addBindValue(entry.addition);
    query.addBindValue(entry.filePath);
    query.addBindValue(entry.size);
    query.addBindValue(entry.modifiedMs);
    query.addBindValue(text(entry.target.boardId));
    query.addBindValue(text(entry.target.boardName));
    query.addBindValue(entry.target.category);
    query.addBindValue(nameOf(entry.state));
    return query.exec();
}

bool updateEntry(QSqlQuery& query, const UploadEntry& entry)
{
    query.addBindValue(entry.size);
    query.addBindValue(entry.modifiedMs);
    query.addBindValue(text(entry.target.boardId));
    query.addBindValue(text(entry.target.boardName));
    query.addBindValue(nameOf(entry.state));
    query.addBindValue(text(entry.sessionId));
    query.addBindValue(entry.notBefore.isValid() ? QVariant(entry.notBefore.toMSecsSinceEpoch())
                                                 : QVariant());
    query.addBindValue(text(QString::fromLatin1(entry.sha256)));
    query.addBindValue(text(entry.imageName));
    query.addBindValue(text(entry.problem));
    query.addBindValue(entry.id);
    return query.exec();
}

bool rememberContent(QSqlQuery& query, const UploadEntry& entry)
{
    query.addBindValue(text(entry.target.boardId));
    query.addBindValue(text(QString::fromLatin1(entry.sha256)));
    query.addBindValue(entry.size);
    query.addBindValue(entry.imageName);
    return query.exec();
}

UploadEntry readEntry(const QSqlQuery& query)
{
    UploadEntry entry;
    int column = 0;
    entry.id = query.value(column++).toLongLong();
    entry.addition = query.value(column++).toLongLong();
    entry.filePath = query.value(column++).toString();
    entry.size = query.value(column++).toLongLong();
    entry.modifiedMs = query.value(column++).toLongLong();
    entry.target.boardId = query.value(column++).toString();
    entry.target.boardName = query.value(column++).toString();
    entry.target.category = query.value(column++).toString();
    entry.state = stateAtStart(query.value(column++).toString());
    entry.sessionId = query.value(column++).toString();
    if (const QVariant notBefore = query.value(column++); !notBefore.isNull())
        entry.notBefore = QDateTime::fromMSecsSinceEpoch(notBefore.toLongLong(), Qt::UTC);
    entry.sha256 = query.value(column++).toString().toLatin1();
    entry.imageName = query.value(column++).toString();
    entry.problem = query.value(column++).toString();
    return entry;
}

} // namespace

UploadJournalFile::UploadJournalFile(const QString& path)
    : m_file(path, u"uploads"_s)
{
}

ApiError UploadJournalFile::cannotWrite(const QString& reason) const
{
    return ApiError::storage(
        Words::tr("The list of uploads cannot be kept in %1 (%2). Nothing is sent until it "
                  "can. Check the disk's free space and the folder's permissions, then try "
                  "again.")
            .arg(QDir::toNativeSeparators(m_file.path()), reason));
}

ApiError UploadJournalFile::error(const SqliteFile::Problem& problem) const
{
    const QString path = QDir::toNativeSeparators(m_file.path());
    switch (problem.kind) {
    case SqliteFile::Problem::Kind::Damaged:
        return ApiError::decode({}, problem.text);
    case SqliteFile::Problem::Kind::Locked:
        return ApiError::storage(
            Words::tr("Another program has the list of uploads in %1 open. Close it, then "
                      "try again.")
                .arg(path));
    case SqliteFile::Problem::Kind::Newer:
        return ApiError::storage(
            Words::tr("The list of uploads in %1 was made by a newer Vitrine. Use that one for uploads.")
                .arg(path));
    case SqliteFile::Problem::Kind::Other:
        break;
    }
    return cannotWrite(problem.text);
}

Result<UploadJournalFile::Opened> UploadJournalFile::attempt()
{
    if (const SqliteFile::Outcome problem = m_file.open(schema))
        return Failure(error(*problem));
    return inTransaction([](QSqlQuery& q) { // also takes the lock
               return q.exec(u"DELETE FROM upload WHERE state IN ('done', 'skipped', 'canceled')"_s);
           })
        .and_then([this] { return read(); });
}

Result<UploadJournalFile::Opened> UploadJournalFile::open()
{
    Result<Opened> opened = attempt();
    if (opened || opened.error().kind != ApiError::Kind::Decode || m_file.path().isEmpty())
        return opened;
    qCWarning(lcSession).noquote() << "the journal of uploads is damaged:" << opened.error().logLine();
    const QString aside = m_file.setAside();
    if (aside.isEmpty())
        return Failure(cannotWrite(Words::tr("the damaged file cannot be put aside")));
    opened = attempt();
    if (opened)
        opened->keptAside = aside;
    return opened;
}

Result<UploadJournalFile::Opened> UploadJournalFile::read()
{
    Opened opened;
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT id, addition, path, size, modified, board, board_name, category, state, session,"
                    " not_before, sha256, image, problem FROM upload ORDER BY id"_s))
        return Failure(error(SqliteFile::problemOf(query.lastError())));
    while (query.next())
        opened.entries.append(readEntry(query));
    if (!query.exec(u"SELECT paused FROM state"_s) || !query.next())
        return Failure(ApiError::decode({}, query.lastError().text()));
    opened.paused = query.value(0).toBool();
    return opened;
}

Result<void> UploadJournalFile::inTransaction(const std::function<bool(QSqlQuery&)>& work)
{
    if (!m_file.isOpen())
        return Failure(cannotWrite(Words::tr("it is not open")));
    if (const SqliteFile::Outcome problem = m_file.inTransaction(work))
        return Failure(error(*problem));
    return {};
}

Result<UploadJournalFile::Added> UploadJournalFile::add(const QList<UploadEntry>& entries)
{
    Added added;
    const QSqlDatabase db = m_file.database();
    QSqlQuery listed(db);
    QSqlQuery known(db);
    const Result<void> done = inTransaction([&](QSqlQuery& query) {
        if (!listed.prepare(u"SELECT 1 FROM upload WHERE path = ? AND board = ? AND size = ? AND modified = ?"
                            " AND state IN ('checking', 'waiting', 'running') LIMIT 1"_s)
            || !known.prepare(u"SELECT 1 FROM known WHERE board = ? AND size = ? LIMIT 1"_s)
            || !query.prepare(
                u"INSERT INTO upload (addition, path, size, modified, board, board_name, category,"
                " state, session, sha256, image, problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '',"
                " '', '')"_s))
            return false;
        for (UploadEntry entry : entries) {
            const QString board = text(entry.target.boardId);
            listed.addBindValue(entry.filePath);
            listed.addBindValue(board);
            listed.addBindValue(entry.size);
            listed.addBindValue(entry.modifiedMs);
            if (listed.exec() && listed.next()) {
                ++added.listedAlready;
                continue;
            }
            known.addBindValue(board);
            known.addBindValue(entry.size);
            entry.state = known.exec() && known.next() ? UploadState::Checking : UploadState::Waiting;
            if (!insertEntry(query, entry))
                return false;
            entry.id = query.lastInsertId().toLongLong();
            added.entries.append(entry);
        }
        listed.finish();
        known.finish();
        return true;
    });
    if (!done)
        return Failure(done.error());
    return added;
}

Result<void> UploadJournalFile::save(const QList<UploadEntry>& entries)
{
    QSqlQuery content(m_file.database());
    return inTransaction([&](QSqlQuery& query) {
        if (!query.prepare(u"UPDATE upload SET size = ?, modified = ?, board = ?, board_name = ?, state = ?,"
                           " session = ?, not_before = ?, sha256 = ?, image = ?, problem = ? WHERE id = ?"_s)
            || !content.prepare(
                u"INSERT OR REPLACE INTO known (board, sha256, size, image) VALUES (?, ?, ?, ?)"_s))
            return false;
        for (const UploadEntry& entry : entries) {
            if (!updateEntry(query, entry))
                return false;
            const bool known = entry.state == UploadState::Done && !entry.sha256.isEmpty();
            if (known && !rememberContent(content, entry))
                return false;
        }
        return true;
    });
}

Result<void> UploadJournalFile::remove(const QList<qint64>& ids)
{
    return inTransaction([&](QSqlQuery& query) {
        if (!query.prepare(u"DELETE FROM upload WHERE id = ?"_s))
            return false;
        for (const qint64 id : ids) {
            query.addBindValue(id);
            if (!query.exec())
                return false;
        }
        return true;
    });
}

Result<void> UploadJournalFile::setPaused(bool paused)
{
    return inTransaction([&](QSqlQuery& query) {
        return query.prepare(u"UPDATE state SET paused = ?"_s) && (query.addBindValue(paused), query.exec());
    });
}

Result<QList<UploadDuplicate>> UploadJournalFile::alreadyUploaded(const QList<UploadEntry>& entries)
{
    QList<UploadDuplicate> out;
    QSqlQuery query(m_file.database());
    if (!query.prepare(u"SELECT image FROM known WHERE board = ? AND sha256 = ?"_s))
        return Failure(error(SqliteFile::problemOf(query.lastError())));
    for (const UploadEntry& entry : entries) {
        query.addBindValue(text(entry.target.boardId));
        query.addBindValue(text(QString::fromLatin1(entry.sha256)));
        if (!query.exec())
            return Failure(error(SqliteFile::problemOf(query.lastError())));
        if (query.next())
            out.append({entry.id, entry.filePath, query.value(0).toString()});
    }
    return out;
}

} // namespace vitrine
