// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/apikit.h"

#include <QHash>
#include <QJsonObject>
#include <QTemporaryDir>

namespace vitrine::test {

/// A server's root folder that a test made: databases/invokeai.db with the tables that are read, in WAL and
/// kept open as a server keeps it.
class LocalRoot {
public:
    /// What 6.3.0 and 6.14.2 make.
    enum class Tables { Older, Newer };

    explicit LocalRoot(Tables tables = Tables::Newer);
    ~LocalRoot();
    Q_DISABLE_COPY_MOVE(LocalRoot)

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("databases/invokeai.db")); }

    /// False when SQLite says no.
    bool run(const QString& sql);
    /// Adds a row; values that are objects or lists become their text.
    bool insert(const QString& table, const QJsonObject& row);
    /// An item with what it must have, and with `more`.
    bool insertItem(qint64 id, const QString& status, const QJsonObject& more = {});
    /// As a server that ended would: nothing has the file open any more.
    void close();
    /// Everything that the server under test has in its queue, and these images.
    bool mirror(ApiKit& kit, const QStringList& imageNames);

private:
    void open();

    QTemporaryDir m_folder;
    QString m_connection;
};

/// Where the root of the server under test is: VITRINE_TEST_SERVER_ROOT; empty for a demo server, which has
/// none.
QString externalRoot();

} // namespace vitrine::test
