// SPDX-License-Identifier: Apache-2.0
#include "lib/local/localschema.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::LocalDatabase)
};

/// SQLite's own numbers.
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, CantOpen = 14, NotADatabase = 26 };

/// What is known: 6.3.0 is at 21, 6.14.2 at 33, and has named ones besides.
constexpr int newestMigration = 33;
const QStringList& namedMigrations()
{
    static const QStringList names{u"2026_07_01_add_session_queue_device"_s,
                                   u"2026_07_01_add_videos_tables"_s,
                                   u"2026_07_01_add_workflow_call_queue_metadata"_s,
                                   u"2026_07_03_round_robin_indexes"_s,
                                   u"2026_07_10_create_system_prompts"_s,
                                   u"2026_07_31_add_user_token_epoch"_s,
                                   u"2026_08_08_demote_system_user"_s};
    return names;
}

const QStringList& neededSummaryColumns()
{
    static const QStringList columns{u"item_id"_s,    u"batch_id"_s,     u"queue_id"_s,    u"session_id"_s,
                                     u"status"_s,     u"field_values"_s, u"origin"_s,      u"destination"_s,
                                     u"created_at"_s, u"started_at"_s,   u"completed_at"_s};
    return columns;
}

const QStringList& neededItemColumns()
{
    static const QStringList columns{u"priority"_s,
                                     u"session"_s,
                                     u"workflow"_s,
                                     u"error_type"_s,
                                     u"error_message"_s,
                                     u"error_traceback"_s,
                                     u"retried_from_item_id"_s};
    return columns;
}

const QStringList& neededImageColumns()
{
    static const QStringList columns{
        u"image_name"_s, u"image_category"_s, u"image_origin"_s, u"width"_s,           u"height"_s,
        u"created_at"_s, u"updated_at"_s,     u"starred"_s,      u"is_intermediate"_s, u"session_id"_s,
        u"node_id"_s,    u"has_workflow"_s,   u"metadata"_s};
    return columns;
}

const QStringList& neededVideoColumns()
{
    static const QStringList columns{
        u"video_name"_s, u"video_category"_s, u"video_origin"_s, u"width"_s,           u"height"_s,
        u"created_at"_s, u"updated_at"_s,     u"starred"_s,      u"is_intermediate"_s, u"session_id"_s,
        u"node_id"_s,    u"has_workflow"_s,   u"metadata"_s,     u"duration"_s,        u"fps"_s};
    return columns;
}

class SchemaReader {
public:
    explicit SchemaReader(const QSqlDatabase& database)
        : m_file(database.databaseName())
        , m_query(database)
    {
    }

    Result<LocalSchema> read()
    {
        LocalSchema schema;
        if (!readTables() || !checkMigrations(schema) || !checkColumns(schema) || !checkUsers(schema))
            return Failure(*m_problem);
        return schema;
    }

private:
    bool run(const QString& sql)
    {
        if (m_query.exec(sql))
            return true;
        m_problem = localReadError(m_file, m_query.lastError().nativeErrorCode().toInt(),
                                   m_query.lastError().databaseText());
        return false;
    }

    bool refuse(const QString& sentence)
    {
        m_problem = ApiError::storage(sentence);
        return false;
    }

    bool firsts(const QString& sql, QStringList& out)
    {
        if (!run(sql))
            return false;
        while (m_query.next())
            out.append(m_query.value(0).toString());
        return true;
    }

    bool readTables() { return firsts(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s, m_tables); }

    bool checkMigrations(LocalSchema& schema)
    {
        const auto isNewer = [this](const QString& which) {
            return refuse(Words::tr("“%1” was made by a newer InvokeAI than is known here (migration %2).")
                              .arg(m_file, which));
        };
        if (!m_tables.contains(u"migrations"_s) || !m_tables.contains(u"session_queue"_s)) {
            return refuse(Words::tr("“%1” is no database of InvokeAI. Give the root folder of the server.")
                              .arg(m_file));
        }
        QStringList found;
        if (!firsts(u"SELECT max(version) FROM migrations"_s, found))
            return false;
        schema.migration = found.value(0).toInt();
        if (schema.migration > newestMigration)
            return isNewer(found.value(0));
        if (!m_tables.contains(u"applied_migrations"_s))
            return true;
        found.clear();
        if (!firsts(u"SELECT migration_id FROM applied_migrations WHERE legacy_version IS NULL"_s, found))
            return false;
        for (const QString& name : std::as_const(found)) {
            if (!namedMigrations().contains(name))
                return isNewer(name);
        }
        return true;
    }

    /// The columns of a table; false when one is missing.
    bool check(const QString& table, const QStringList& needed, QStringList& found)
    {
        found.clear();
        if (!run(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)))
            return false;
        while (m_query.next())
            found.append(m_query.value(0).toString());
        for (const QString& column : needed) {
            if (!found.contains(column)) {
                return refuse(Words::tr("“%1” has no %2: its InvokeAI is older than 6.3, or was changed.")
                                  .arg(m_file, table + u'.' + column));
            }
        }
        return true;
    }

    bool checkColumns(LocalSchema& schema)
    {
        QStringList found;
        if (!check(u"images"_s, neededImageColumns(), found)
            || !check(u"board_images"_s, {u"board_id"_s, u"image_name"_s}, found))
            return false;
        schema.hasVideos = m_tables.contains(u"videos"_s) && m_tables.contains(u"board_videos"_s);
        if (schema.hasVideos
            && (!check(u"videos"_s, neededVideoColumns(), found)
                || !check(u"board_videos"_s, {u"board_id"_s, u"video_name"_s}, found)))
            return false;
        if (!check(u"session_queue"_s, neededSummaryColumns() + neededItemColumns(), found))
            return false;
        schema.summaryColumns = neededSummaryColumns();
        for (const QString& newer : {u"device"_s, u"user_id"_s, u"parent_item_id"_s}) {
            if (found.contains(newer))
                schema.summaryColumns.append(newer);
        }
        schema.itemColumns = schema.summaryColumns + neededItemColumns();
        if (found.contains(u"status_sequence"_s))
            schema.itemColumns.append(u"status_sequence"_s);
        return true;
    }

    /// Who may see what is decided by the server, not by its tables.
    bool checkUsers(LocalSchema& schema)
    {
        schema.hasUsers = m_tables.contains(u"users"_s);
        if (!schema.hasUsers)
            return true;
        QStringList found;
        if (!firsts(u"SELECT count(*) FROM users WHERE user_id <> 'system'"_s, found))
            return false;
        if (found.value(0).toInt() == 0)
            return true;
        return refuse(Words::tr("“%1” has accounts (%n): only the server knows who may see what.", nullptr,
                                found.value(0).toInt())
                          .arg(m_file));
    }

    QString m_file;
    QSqlQuery m_query;
    QStringList m_tables;
    std::optional<ApiError> m_problem;
};

} // namespace

Result<LocalSchema> LocalSchema::read(const QSqlDatabase& database)
{
    return SchemaReader(database).read();
}

ApiError localReadError(const QString& file, int sqliteCode, const QString& text)
{
    switch (sqliteCode & 0xff) { // the rest says more than is needed
    case Busy:
    case Locked:
        return ApiError::storage(
            Words::tr("“%1” is locked by another program (%2). Try again in a moment.").arg(file, text));
    case Corrupt:
    case NotADatabase:
        return ApiError::storage(
            Words::tr("“%1” is no SQLite database, or is damaged (%2). Start InvokeAI on it: its log says "
                      "what is wrong, and its backups lie beside it.")
                .arg(file, text));
    case ReadOnly:
    case CantOpen:
        return ApiError::storage(
            Words::tr("“%1” cannot be opened only for reading (%2): no server has it open, and its folder "
                      "cannot be written. Start the server.")
                .arg(file, text));
    default:
        return ApiError::storage(Words::tr("“%1” cannot be read (%2).").arg(file, text));
    }
}

} // namespace vitrine
