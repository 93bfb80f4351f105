// SPDX-License-Identifier: Apache-2.0
#include "lib/transfers/uploadjournalfile.h"

#include "lib/base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::UploadJournal)
};

constexpr int schemaVersion = 1;

/// SQLite's own numbers.
enum SqliteCode { Busy = 5, Corrupt = 11, NotADatabase = 26 };

bool isDamage(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == Corrupt || code == NotADatabase;
}

bool isLocked(const QSqlError& error)
{
    return (error.nativeErrorCode().toInt() & 0xff) == Busy;
}

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

const QString tables[]{
    u"CREATE TABLE upload (id INTEGER PRIMARY KEY, addition INTEGER NOT NULL, path TEXT NOT NULL,"
    " size INTEGER NOT NULL, modified INTEGER NOT NULL, board TEXT NOT NULL, board_name TEXT NOT NULL,"
    " category TEXT NOT NULL, state TEXT NOT NULL, session TEXT NOT NULL, not_before INTEGER,"
    " sha256 TEXT NOT NULL, image TEXT NOT NULL, problem TEXT NOT NULL)"_s,
    u"CREATE INDEX upload_path ON upload (path)"_s,
    u"CREATE TABLE known (board TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,"
    " image TEXT NOT NULL, PRIMARY KEY (board, sha256)) WITHOUT ROWID"_s,
    u"CREATE INDEX known_size ON known (board, size)"_s,
    u"CREATE TABLE state (paused INTEGER NOT NULL)"_s,
    u"INSERT INTO state VALUES (0)"_s,
};

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

UploadJournalFile::UploadJournalFile(QString path)
    : m_path(std::move(path))
    , m_connection(u"uploads-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

UploadJournalFile::~UploadJournalFile() = default;

QSqlDatabase UploadJournalFile::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

void UploadJournalFile::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

ApiError UploadJournalFile::cannotWrite(const QString& reason) const
{
    return ApiError::storage(
        Words::tr("The list of uploads cannot be kept in %1 (%2). Nothing is sent until it "
                  "can. Check the disk's free space and the folder's permissions, then try "
                  "again.")
            .arg(QDir::toNativeSeparators(m_path), reason));
}

ApiError UploadJournalFile::problem(const QSqlError& error) const
{
    if (isDamage(error))
        return ApiError::decode({}, error.databaseText());
    if (isLocked(error))
        return ApiError::storage(
            Words::tr("Another program has the list of uploads in %1 open. Close it, then "
                      "try again.")
                .arg(QDir::toNativeSeparators(m_path)));
    return cannotWrite(error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

Result<void> UploadJournalFile::openDatabase()
{
    close();
    if (!m_path.isEmpty() && !QDir().mkpath(QFileInfo(m_path).path()))
        return Failure(cannotWrite(Words::tr("the folder cannot be made")));
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    db.setDatabaseName(m_path.isEmpty() ? u":memory:"_s : m_path);
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=3000"_s); // for the moment in which another window lets go
    if (!db.open())
        return Failure(problem(db.lastError()));
    return {};
}

Result<void> UploadJournalFile::prepareTables()
{
    QSqlQuery query(database());
    // The lock stays for as long as the file is open. One fsync a commit.
    for (const QString& pragma : {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA journal_mode = WAL"_s,
                                  u"PRAGMA synchronous = FULL"_s, u"PRAGMA quick_check(1)"_s}) {
        if (!query.exec(pragma))
            return Failure(problem(query.lastError()));
    }
    if (!query.next() || query.value(0).toString() != "ok"_L1)
        return Failure(ApiError::decode({}, query.value(0).toString()));
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return Failure(problem(query.lastError()));
    const int version = query.value(0).toInt();
    if (version > schemaVersion)
        return Failure(ApiError::storage(
            Words::tr("The list of uploads in %1 was made by a newer Vitrine. Use that one for uploads.")
                .arg(QDir::toNativeSeparators(m_path))));
    if (version == schemaVersion)
        return inTransaction([](QSqlQuery& q) { // also takes the lock
            return q.exec(u"DELETE FROM upload WHERE state IN ('done', 'skipped', 'canceled')"_s);
        });
    return inTransaction([](QSqlQuery& q) {
        for (const QString& sql : tables) {
            if (!q.exec(sql))
                return false;
        }
        return q.exec(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
    });
}

Result<QString> UploadJournalFile::setAside()
{
    close();
    const QString aside = m_path + u".damaged"_s;
    for (const QString& tail : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(aside + tail);
        if (QFile::exists(m_path + tail) && !QFile::rename(m_path + tail, aside + tail))
            return Failure(cannotWrite(Words::tr("the damaged file cannot be put aside")));
    }
    return aside;
}

Result<UploadJournalFile::Opened> UploadJournalFile::open()
{
    const auto attempt = [this] {
        return openDatabase().and_then([this] { return prepareTables(); }).and_then([this] {
            return read();
        });
    };
    Result<Opened> opened = attempt();
    if (opened || opened.error().kind != ApiError::Kind::Decode || m_path.isEmpty())
        return opened;
    qCWarning(lcSession).noquote() << "the journal of uploads is damaged:" << opened.error().logLine();
    const Result<QString> aside = setAside();
    if (!aside)
        return Failure(aside.error());
    opened = attempt();
    if (opened)
        opened->keptAside = *aside;
    return opened;
}

Result<UploadJournalFile::Opened> UploadJournalFile::read()
{
    Opened opened;
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT id, addition, path, size, modified, board, board_name, category, state, session,"
                    " not_before, sha256, image, problem FROM upload ORDER BY id"_s))
        return Failure(problem(query.lastError()));
    while (query.next())
        opened.entries.append(readEntry(query));
    if (!query.exec(u"SELECT paused FROM state"_s) || !query.next())
        return Failure(ApiError::decode({}, query.lastError().text()));
    opened.paused = query.value(0).toBool();
    return opened;
}

Result<void> UploadJournalFile::inTransaction(const std::function<bool(QSqlQuery&)>& work)
{
    QSqlDatabase db = database();
    if (!db.isOpen())
        return Failure(cannotWrite(Words::tr("it is not open")));
    if (!db.transaction())
        return Failure(problem(db.lastError()));
    QSqlQuery query(db);
    if (!work(query)) {
        const QSqlError error = query.lastError();
        query.finish();
        db.rollback();
        return Failure(problem(error));
    }
    query.finish();
    if (!db.commit()) {
        const QSqlError error = db.lastError();
        db.rollback();
        return Failure(problem(error));
    }
    return {};
}

Result<UploadJournalFile::Added> UploadJournalFile::add(const QList<UploadEntry>& entries)
{
    Added added;
    QSqlDatabase db = database();
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
    QSqlQuery content(database());
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
    QSqlQuery query(database());
    if (!query.prepare(u"SELECT image FROM known WHERE board = ? AND sha256 = ?"_s))
        return Failure(problem(query.lastError()));
    for (const UploadEntry& entry : entries) {
        query.addBindValue(text(entry.target.boardId));
        query.addBindValue(text(QString::fromLatin1(entry.sha256)));
        if (!query.exec())
            return Failure(problem(query.lastError()));
        if (query.next())
            out.append({entry.id, entry.filePath, query.value(0).toString()});
    }
    return out;
}

} // namespace vitrine
