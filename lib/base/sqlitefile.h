// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;

namespace vitrine {

/// A SQLite database of ours: opened and checked, changed in transactions, put aside when it is damaged. All
/// calls wait for the disk and belong to the one thread that opened it.
class SqliteFile {
public:
    struct Problem {
        enum class Kind {
            Damaged,
            Locked, ///< Another program has it.
            Newer,  ///< A later version of this program made it.
            Other,
        };
        Kind kind = Kind::Other;
        QString text; ///< The data base's own words.
    };
    /// Empty: it went well.
    using Outcome = std::optional<Problem>;

    /// Empty: in memory. `name` is for the connection.
    SqliteFile(QString path, const QString& name);
    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;
    ~SqliteFile(); ///< Closed before, in its thread.

    /// How a file is opened and what is in it. `tables` make version `version`, in a transaction of their
    /// own.
    struct Schema {
        int version = 1;
        QStringList pragmas; ///< Before anything is read.
        QStringList tables;
    };
    Outcome open(const Schema& schema);
    void close();
    [[nodiscard]] bool isOpen() const;

    /// Renames it to NAME.damaged, in the place of an older one; empty when that cannot be done.
    QString setAside();

    /// `work` gives false where a query failed: nothing of it is kept then.
    Outcome inTransaction(const std::function<bool(QSqlQuery&)>& work);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QSqlDatabase database() const;
    static Problem problemOf(const QSqlError& error);

private:
    Outcome prepare(const Schema& schema);

    const QString m_path;
    const QString m_connection;
};

} // namespace vitrine
