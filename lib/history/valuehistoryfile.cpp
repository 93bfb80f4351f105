// SPDX-License-Identifier: Apache-2.0
#include "lib/history/valuehistoryfile.h"

#include "lib/base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ValueHistory)
};

const SqliteFile::Schema schema{
    1,
    {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s},
    {u"CREATE TABLE preset (id INTEGER PRIMARY KEY, workflow TEXT NOT NULL, name TEXT NOT NULL,"
     " field_values BLOB NOT NULL, UNIQUE (workflow, name))"_s,
     u"CREATE TABLE submission (id INTEGER PRIMARY KEY AUTOINCREMENT, server TEXT NOT NULL,"
     " workflow TEXT NOT NULL, at INTEGER NOT NULL, runs INTEGER NOT NULL, field_values BLOB NOT NULL)"_s,
     u"CREATE INDEX submission_of ON submission (server, workflow, id)"_s,
     u"CREATE TABLE prompt (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL UNIQUE)"_s}};

QByteArray packed(const FormValues& values)
{
    return QJsonDocument(values.toJson()).toJson(QJsonDocument::Compact);
}

FormValues unpacked(const QVariant& bytes)
{
    return FormValues::fromJson(QJsonDocument::fromJson(bytes.toByteArray()).array());
}

bool run(QSqlQuery& query, const QString& sql, const QVariantList& values)
{
    if (!query.prepare(sql))
        return false;
    for (const QVariant& value : values)
        query.addBindValue(value);
    return query.exec();
}

} // namespace

ValueHistoryFile::ValueHistoryFile(const QString& path)
    : m_file(path, u"history"_s)
{
}

Failure ValueHistoryFile::failure(const SqliteFile::Problem& problem) const
{
    using Kind = SqliteFile::Problem::Kind;
    const QString path = QDir::toNativeSeparators(m_file.path());
    switch (problem.kind) {
    case Kind::Newer:
        return Failure(ApiError::storage(
            Words::tr("Presets and history in %1 were made by a newer Vitrine. Use that one.").arg(path)));
    case Kind::Locked:
        return Failure(ApiError::storage(
            Words::tr("Another program keeps the presets and history in %1 locked. Close it, then try again.")
                .arg(path)));
    case Kind::Damaged:
    case Kind::Other:
        break;
    }
    return Failure(ApiError::storage(Words::tr("Presets and history cannot be kept in %1 (%2). Check the "
                                               "disk's free space and the folder's permissions.")
                                         .arg(path, problem.text)));
}

Result<QString> ValueHistoryFile::open()
{
    if (m_file.isOpen())
        return QString();
    SqliteFile::Outcome problem = m_file.open(schema);
    QString aside;
    if (problem && problem->kind == SqliteFile::Problem::Kind::Damaged) {
        qCWarning(lcSession).noquote() << "presets and history are damaged:" << problem->text;
        aside = m_file.setAside();
        problem = m_file.open(schema);
    }
    if (problem)
        return failure(*problem);
    return aside;
}

Result<void> ValueHistoryFile::inTransaction(const std::function<bool(QSqlQuery&)>& work)
{
    if (const SqliteFile::Outcome problem = m_file.inTransaction(work))
        return failure(*problem);
    return {};
}

Result<void> ValueHistoryFile::change(const QString& sql, const QVariantList& values)
{
    return inTransaction([&](QSqlQuery& query) { return run(query, sql, values); });
}

Result<void> ValueHistoryFile::read(const QString& sql, const QVariantList& values,
                                    const std::function<void(const QSqlQuery&)>& take)
{
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    if (!run(query, sql, values))
        return failure(SqliteFile::problemOf(query.lastError()));
    while (query.next())
        take(query);
    return {};
}

Result<QList<ValuePreset>> ValueHistoryFile::presets(const QString& workflow)
{
    QList<ValuePreset> out;
    return read(
               u"SELECT id, name, field_values FROM preset WHERE workflow = ? ORDER BY name COLLATE NOCASE, name"_s,
               {workflow},
               [&](const QSqlQuery& row) {
                   out.append({row.value(0).toLongLong(), row.value(1).toString(), unpacked(row.value(2))});
               })
        .map([&] { return out; });
}

Result<void> ValueHistoryFile::keepPreset(const QString& workflow, const QString& name,
                                          const FormValues& values)
{
    return change(u"INSERT INTO preset (workflow, name, field_values) VALUES (?, ?, ?)"
                  " ON CONFLICT (workflow, name) DO UPDATE SET field_values = excluded.field_values"_s,
                  {workflow, name, packed(values)});
}

Result<void> ValueHistoryFile::renamePreset(qint64 id, const QString& name)
{
    return change(u"UPDATE preset SET name = ? WHERE id = ?"_s, {name, id});
}

Result<void> ValueHistoryFile::removePreset(qint64 id)
{
    return change(u"DELETE FROM preset WHERE id = ?"_s, {id});
}

Result<QList<Submission>> ValueHistoryFile::submissions(const QString& server, const QString& workflow)
{
    QList<Submission> out;
    return read(u"SELECT id, at, runs, field_values FROM submission WHERE server = ? AND workflow = ?"
                " ORDER BY id DESC"_s,
                {server, workflow},
                [&](const QSqlQuery& row) {
                    out.append({row.value(0).toLongLong(),
                                QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC),
                                row.value(2).toInt(), unpacked(row.value(3))});
                })
        .map([&] { return out; });
}

Result<void> ValueHistoryFile::keepSubmission(const QString& server, const QString& workflow,
                                              const Submission& submission)
{
    return inTransaction([&](QSqlQuery& query) {
        return run(query,
                   u"INSERT INTO submission (server, workflow, at, runs, field_values) VALUES (?, ?, ?, ?, ?)"_s,
                   {server, workflow, submission.at.toMSecsSinceEpoch(), submission.runs,
                    packed(submission.values)})
            && run(query,
                   u"DELETE FROM submission WHERE server = ? AND workflow = ? AND id <= (SELECT id FROM"
                   " submission WHERE server = ? AND workflow = ? ORDER BY id DESC LIMIT 1 OFFSET ?)"_s,
                   {server, workflow, server, workflow, mostOfWorkflow})
            && run(query,
                   u"DELETE FROM submission WHERE id <= (SELECT id FROM submission ORDER BY id DESC LIMIT 1"
                   " OFFSET ?)"_s,
                   {mostSubmissions});
    });
}

Result<void> ValueHistoryFile::removeSubmission(qint64 id)
{
    return change(u"DELETE FROM submission WHERE id = ?"_s, {id});
}

Result<void> ValueHistoryFile::clearSubmissions(const QString& server, const QString& workflow)
{
    return change(u"DELETE FROM submission WHERE server = ? AND workflow = ?"_s, {server, workflow});
}

Result<void> ValueHistoryFile::copyWorkflow(const QString& from, const QString& to)
{
    return inTransaction([&](QSqlQuery& query) {
        return run(query,
                   u"INSERT OR IGNORE INTO preset (workflow, name, field_values)"
                   " SELECT ?, name, field_values FROM preset WHERE workflow = ?"_s,
                   {to, from})
            && run(query,
                   u"INSERT INTO submission (server, workflow, at, runs, field_values)"
                   " SELECT server, ?, at, runs, field_values FROM submission WHERE workflow = ?"
                   " AND NOT EXISTS (SELECT 1 FROM submission WHERE workflow = ?) ORDER BY id"_s,
                   {to, from, to});
    });
}

Result<QStringList> ValueHistoryFile::prompts()
{
    QStringList out;
    return read(u"SELECT text FROM prompt ORDER BY id DESC"_s, {},
                [&](const QSqlQuery& row) { out.append(row.value(0).toString()); })
        .map([&] { return out; });
}

Result<void> ValueHistoryFile::keepPrompts(const QStringList& prompts)
{
    return inTransaction([&](QSqlQuery& query) {
        for (const QString& prompt : prompts) {
            if (!run(query, u"DELETE FROM prompt WHERE text = ?"_s, {prompt})
                || !run(query, u"INSERT INTO prompt (text) VALUES (?)"_s, {prompt}))
                return false;
        }
        return run(
            query,
            u"DELETE FROM prompt WHERE id <= (SELECT id FROM prompt ORDER BY id DESC LIMIT 1 OFFSET ?)"_s,
            {mostPrompts});
    });
}

Result<void> ValueHistoryFile::removePrompt(const QString& prompt)
{
    return change(u"DELETE FROM prompt WHERE text = ?"_s, {prompt});
}

Result<void> ValueHistoryFile::clearPrompts()
{
    return change(u"DELETE FROM prompt"_s, {});
}

} // namespace vitrine
