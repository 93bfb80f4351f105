// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/models.h"
#include "tests/support/brokenserver.h"

#include <QTemporaryDir>

namespace vitrine::test {

/// Models that a test may install, edit and delete: copies of the rig's LoRA, which is on this machine.
/// Everything that is called "vitrine-test…" is taken off the server before and after.
class ModelFiles {
public:
    explicit ModelFiles(ApiClient& client);
    ~ModelFiles();
    Q_DISABLE_COPY_MOVE(ModelFiles)

    /// A new copy in a folder of the test's own; empty when that failed.
    [[nodiscard]] QString copy(const QString& fileName) const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QByteArray bytes() const;

    /// Installs such a copy in place, under its file's base name. Its key, or nothing.
    QString install(const QString& fileName);

    /// The model of this name.
    [[nodiscard]] std::optional<ModelRecord> find(const QString& name);

    void clean();

private:
    ApiClient& m_client;
    QTemporaryDir m_folder;
    QString m_original;
};

/// A file server on loopback that can be told to stop in the middle.
class ModelHost {
public:
    explicit ModelHost(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] QString url(const QString& fileName) const { return m_server.address() + u'/' + fileName; }
    [[nodiscard]] const QList<BrokenServer::Request>& requests() const { return m_server.requests(); }

    bool hangs = false; ///< Sends the first half and waits.
    int status = 200;

private:
    BrokenServer::Reaction react(const BrokenServer::Request& request) const;

    QByteArray m_bytes;
    BrokenServer m_server{[this](const BrokenServer::Request& request) { return react(request); }};
};

} // namespace vitrine::test
