// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/demoserver.h"
#include "lib/net/apiclient.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace vitrine::test {

/// What one start of `vitrinectl` came to.
struct CtlRun {
    int exitCode = -1; ///< -1 when it had to be killed.
    QString out;
    QString err;

    /// The objects of --json; with a name those with this "event" only.
    [[nodiscard]] QList<QJsonObject> events(const QString& name = {}) const;
    /// The lines of `out`.
    [[nodiscard]] QStringList lines() const;
};

/// How `vitrinectl` is started.
struct CtlStart {
    std::function<void()> meanwhile = {};
    std::function<void(QProcess&)> whileRunning = {};
    QByteArray token = {};
    QMap<QString, QString> variables = {}; ///< Of the environment.
    QString folder = {};                   ///< Where it is started.
    QString shell = {};                    ///< What a shell does first: limits.
    QByteArray input = {};
};

/// Starts `vitrinectl` as a user does, with a cache folder of its own and without the user's variables.
class Ctl {
public:
    /// Where its settings are, as those of the window.
    [[nodiscard]] QString configFolder() const { return m_home.filePath(QStringLiteral("config/vitrine")); }
    /// For `on`: the server of each start that names none.
    void setServer(const QString& address) { m_server = address; }

    [[nodiscard]] CtlRun run(const QStringList& arguments, const CtlStart& with = {}) const;
    /// With --server.
    [[nodiscard]] CtlRun on(const QStringList& arguments, const CtlStart& with = {}) const;
    /// With --server and --json.
    [[nodiscard]] CtlRun json(const QStringList& arguments, const CtlStart& with = {}) const;
    /// Runs lines of a shell in a D-Bus session with a keychain of its own; $CTL is `vitrinectl` with
    /// --server.
    [[nodiscard]] CtlRun inKeychain(const QString& script) const;

private:
    [[nodiscard]] static CtlRun finish(QProcess& process);

    QTemporaryDir m_home;
    QString m_server;
};

/// The command line and the server that a test is pointed at: VITRINE_TEST_SERVER, or a demo server.
class CtlServer {
public:
    /// False when the demo server cannot start.
    bool open(const DemoOptions& options = {.images = 12, .boards = 2, .stepSeconds = 0.02});

    [[nodiscard]] bool isDemo() const { return m_demo != nullptr; }
    [[nodiscard]] DemoServer& demo() { return *m_demo; }
    [[nodiscard]] const Ctl& ctl() const { return m_ctl; }
    [[nodiscard]] ApiClient& client() { return *m_client; }
    [[nodiscard]] const QString& address() const { return m_address; }

    /// A new board; its id.
    [[nodiscard]] QString createBoard(const QString& name);
    /// A new PNG of one colour on that board ("" for none); its name.
    [[nodiscard]] QString uploadImage(const QString& boardId, int shade = 0);
    /// Deletes the boards of this name with everything on them.
    void removeBoards(const QString& name);

private:
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<ApiClient> m_client;
    QString m_address;
    Ctl m_ctl;
};

/// A small PNG file's bytes; different ones for different shades.
QByteArray pngBytes(int shade);

/// An address of this machine where nobody listens.
QString unusedAddress();

} // namespace vitrine::test
