// SPDX-License-Identifier: Apache-2.0
#include "lib/base/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// SQLite's own numbers.
enum SqliteCode { Busy = 5, Corrupt = 11, NotADatabase = 26 };

} // namespace

SqliteFile::SqliteFile(QString path, const QString& name)
    : m_path(std::move(path))
    , m_connection(name + u'-' + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SqliteFile::~SqliteFile() = default;

QSqlDatabase SqliteFile::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

bool SqliteFile::isOpen() const
{
    return QSqlDatabase::contains(m_connection) && database().isOpen();
}

void SqliteFile::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

SqliteFile::Problem SqliteFile::problemOf(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    if (code == Corrupt || code == NotADatabase)
        return {Problem::Kind::Damaged, text};
    return {code == Busy ? Problem::Kind::Locked : Problem::Kind::Other, text};
}

SqliteFile::Outcome SqliteFile::open(const Schema& schema)
{
    close();
    if (!m_path.isEmpty())
        QDir().mkpath(QFileInfo(m_path).path()); // where that fails, opening says why
    Outcome outcome;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        db.setDatabaseName(m_path.isEmpty() ? u":memory:"_s : m_path);
        db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=3000"_s); // another window writes for a moment
        outcome = db.open() ? prepare(schema) : problemOf(db.lastError());
    }
    if (outcome)
        close();
    return outcome;
}

SqliteFile::Outcome SqliteFile::prepare(const Schema& schema)
{
    QSqlQuery query(database());
    for (const QString& pragma : schema.pragmas) {
        if (!query.exec(pragma))
            return problemOf(query.lastError());
    }
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return problemOf(query.lastError());
    if (query.value(0).toString() != "ok"_L1)
        return Problem{Problem::Kind::Damaged, query.value(0).toString()};
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return problemOf(query.lastError());
    const int version = query.value(0).toInt();
    query.finish();
    if (version > schema.version)
        return Problem{Problem::Kind::Newer, {}};
    if (version == schema.version)
        return {};
    return inTransaction([&](QSqlQuery& q) {
        for (const QString& sql : schema.tables) {
            if (!q.exec(sql))
                return false;
        }
        return q.exec(u"PRAGMA user_version = %1"_s.arg(schema.version));
    });
}

QString SqliteFile::setAside()
{
    close();
    const QString aside = m_path + u".damaged"_s;
    for (const QString& tail : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(aside + tail);
        if (QFile::exists(m_path + tail) && !QFile::rename(m_path + tail, aside + tail))
            return {};
    }
    return aside;
}

SqliteFile::Outcome SqliteFile::inTransaction(const std::function<bool(QSqlQuery&)>& work)
{
    QSqlDatabase db = database();
    if (!db.isOpen() || !db.transaction())
        return problemOf(db.lastError());
    QSqlQuery query(db);
    const bool done = work(query);
    const QSqlError failure = query.lastError();
    query.finish();
    if (done && db.commit())
        return {};
    const QSqlError error = done ? db.lastError() : failure;
    db.rollback();
    return problemOf(error);
}

} // namespace vitrine
