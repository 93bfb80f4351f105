// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/localroot.h"

#include "lib/api/decode.h"
#include "lib/workflow/outputs.h"

#include <QDir>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

const QStringList& olderTables()
{
    static const QStringList sql{
        u"CREATE TABLE migrations (version INTEGER PRIMARY KEY)"_s,
        u"INSERT INTO migrations VALUES (0), (20), (21)"_s,
        u"CREATE TABLE session_queue (item_id INTEGER PRIMARY KEY AUTOINCREMENT, batch_id TEXT NOT NULL, "
        "queue_id TEXT NOT NULL, session_id TEXT NOT NULL UNIQUE, field_values TEXT, session TEXT NOT NULL, "
        "status TEXT NOT NULL DEFAULT 'pending', priority INTEGER NOT NULL DEFAULT 0, error_traceback TEXT, "
        "created_at DATETIME, updated_at DATETIME, started_at DATETIME, completed_at DATETIME, workflow "
        "TEXT, "
        "error_type TEXT, error_message TEXT, origin TEXT, destination TEXT, retried_from_item_id INTEGER)"_s,
        u"CREATE INDEX idx_session_queue_batch_id ON session_queue(batch_id)"_s,
        u"CREATE INDEX idx_session_queue_created_status ON session_queue(status)"_s,
        u"CREATE TABLE images (image_name TEXT NOT NULL PRIMARY KEY, image_origin TEXT NOT NULL, "
        "image_category TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, session_id TEXT, "
        "node_id TEXT, metadata TEXT, is_intermediate BOOLEAN DEFAULT FALSE, created_at DATETIME, "
        "updated_at DATETIME, deleted_at DATETIME, starred BOOLEAN DEFAULT FALSE, "
        "has_workflow BOOLEAN DEFAULT FALSE)"_s,
        u"CREATE TABLE board_images (board_id TEXT NOT NULL, image_name TEXT NOT NULL PRIMARY KEY)"_s,
    };
    return sql;
}

const QStringList& newerTables()
{
    static const QStringList sql{
        u"INSERT INTO migrations VALUES (33)"_s,
        u"CREATE TABLE applied_migrations (migration_id TEXT PRIMARY KEY, legacy_version INTEGER UNIQUE)"_s,
        u"INSERT INTO applied_migrations VALUES ('migration_33', 33), "
        "('2026_07_01_add_session_queue_device', NULL), ('2026_08_08_demote_system_user', NULL)"_s,
        u"ALTER TABLE session_queue ADD COLUMN user_id TEXT DEFAULT 'system'"_s,
        u"ALTER TABLE session_queue ADD COLUMN status_sequence INTEGER DEFAULT 0"_s,
        u"ALTER TABLE session_queue ADD COLUMN device TEXT"_s,
        u"ALTER TABLE session_queue ADD COLUMN parent_item_id INTEGER"_s,
        u"CREATE TABLE users (user_id TEXT NOT NULL PRIMARY KEY, display_name TEXT)"_s,
        u"INSERT INTO users VALUES ('system', 'System')"_s,
        u"CREATE TABLE videos (video_name TEXT NOT NULL PRIMARY KEY, video_origin TEXT NOT NULL, "
        "video_category TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, "
        "duration REAL NOT NULL DEFAULT 0.0, fps REAL, session_id TEXT, node_id TEXT, metadata TEXT, "
        "is_intermediate BOOLEAN DEFAULT FALSE, starred BOOLEAN DEFAULT FALSE, "
        "has_workflow BOOLEAN DEFAULT FALSE, created_at DATETIME, updated_at DATETIME)"_s,
        u"CREATE TABLE board_videos (board_id TEXT NOT NULL, video_name TEXT NOT NULL PRIMARY KEY)"_s,
    };
    return sql;
}

QVariant bindable(const QJsonValue& value)
{
    if (value.isObject())
        return QString::fromUtf8(jsonBytes(value.toObject()));
    if (value.isArray())
        return QString::fromUtf8(jsonBytes(value.toArray()));
    return value.isNull() ? QVariant() : value.toVariant();
}

QJsonObject only(const QJsonObject& object, const QStringList& keys)
{
    QJsonObject out;
    for (const QString& key : keys) {
        if (object.contains(key))
            out.insert(key, object.value(key));
    }
    return out;
}

} // namespace

LocalRoot::LocalRoot(Tables tables)
    : m_connection(u"made-"_s + newId())
{
    QDir(m_folder.path()).mkpath(u"databases"_s);
    open();
    bool isMade = run(u"PRAGMA journal_mode = WAL"_s);
    const QStringList sql = tables == Tables::Newer ? olderTables() + newerTables() : olderTables();
    for (const QString& statement : sql)
        isMade = isMade && run(statement);
    if (!isMade)
        qFatal("the database of the test cannot be made");
}

LocalRoot::~LocalRoot()
{
    close();
}

void LocalRoot::open()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(file());
    if (!database.open())
        qFatal("the database of the test cannot be opened");
}

void LocalRoot::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool LocalRoot::run(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (query.exec(sql))
        return true;
    qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return false;
}

bool LocalRoot::insert(const QString& table, const QJsonObject& row)
{
    const QString sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        table, row.keys().join(u", "_s), QStringList(row.size(), u"?"_s).join(u", "_s));
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.prepare(sql))
        return false;
    for (const QJsonValue& value : row)
        query.addBindValue(bindable(value));
    return query.exec();
}

bool LocalRoot::insertItem(qint64 id, const QString& status, const QJsonObject& more)
{
    QJsonObject row{{u"item_id"_s, id},
                    {u"batch_id"_s, u"batch"_s},
                    {u"queue_id"_s, u"default"_s},
                    {u"session_id"_s, newId()},
                    {u"session"_s, QJsonObject{{u"id"_s, u"s"_s}}},
                    {u"status"_s, status},
                    {u"created_at"_s, u"2026-01-02 03:04:05.000"_s},
                    {u"updated_at"_s, u"2026-01-02 03:04:05.000"_s}};
    for (auto value = more.begin(); value != more.end(); ++value)
        row.insert(value.key(), value.value());
    return insert(u"session_queue"_s, row);
}

bool LocalRoot::mirror(ApiKit& kit, const QStringList& imageNames)
{
    const auto items = await(kit.queue().itemIds());
    if (!items || !run(u"BEGIN"_s) || !run(u"DELETE FROM session_queue"_s) || !run(u"DELETE FROM images"_s)
        || !run(u"DELETE FROM board_images"_s))
        return false;
    bool isDone = true;
    QStringList names = imageNames;
    for (const qint64 id : *items) {
        const auto bytes = await(kit.queue().itemJson(id));
        if (!bytes)
            return false;
        const QJsonObject item = QJsonDocument::fromJson(*bytes).object();
        isDone = isDone
            && insert(u"session_queue"_s,
                      only(item,
                           {u"item_id"_s,
                            u"batch_id"_s,
                            u"queue_id"_s,
                            u"session_id"_s,
                            u"field_values"_s,
                            u"session"_s,
                            u"status"_s,
                            u"priority"_s,
                            u"error_traceback"_s,
                            u"created_at"_s,
                            u"updated_at"_s,
                            u"started_at"_s,
                            u"completed_at"_s,
                            u"workflow"_s,
                            u"error_type"_s,
                            u"error_message"_s,
                            u"origin"_s,
                            u"destination"_s,
                            u"retried_from_item_id"_s,
                            u"user_id"_s,
                            u"status_sequence"_s,
                            u"device"_s,
                            u"parent_item_id"_s}));
        const auto decoded = QueueItem::fromJson(item, u"$"_s);
        if (!decoded)
            return false;
        for (const SessionOutput& output : sessionOutputs(decoded->session))
            names += output.imageNames;
    }
    names.removeDuplicates();
    for (const QString& name : std::as_const(names)) {
        const auto record = await(kit.images().record(name));
        const auto metadata = await(kit.images().metadata(name));
        if (!record || !metadata)
            continue; // what is missing there is missing here
        QJsonObject row = only(*record,
                               {u"image_name"_s, u"image_origin"_s, u"image_category"_s, u"width"_s,
                                u"height"_s, u"session_id"_s, u"node_id"_s, u"is_intermediate"_s,
                                u"created_at"_s, u"updated_at"_s, u"starred"_s, u"has_workflow"_s});
        if (!metadata->isEmpty())
            row.insert(u"metadata"_s, *metadata);
        isDone = isDone && insert(u"images"_s, row);
        if (const QString board = record->value("board_id"_L1).toString(); !board.isEmpty()) {
            isDone = isDone && insert(u"board_images"_s, {{u"board_id"_s, board}, {u"image_name"_s, name}});
        }
    }
    return run(u"COMMIT"_s) && isDone;
}

QString externalRoot()
{
    return externalServer().isEmpty() ? QString() : qEnvironmentVariable("VITRINE_TEST_SERVER_ROOT");
}

} // namespace vitrine::test
