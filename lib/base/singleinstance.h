// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace vitrine {

/// One process a profile: the first start claims the profile, a later one hands over its arguments and ends.
///
/// A lock file says who is first, a local socket beside it carries the arguments; both lie in the user's
/// runtime folder and are named after the profile. What a killed process left behind is recognised and
/// replaced.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `profile` is any text that names the profile, such as its folder. `folder` is for tests; empty means
    /// the user's runtime folder.
    explicit SingleInstance(const QString& profile, QObject* parent = nullptr, const QString& folder = {});
    ~SingleInstance() override;

    /// True when this process is the first one and from now on receives the arguments of the others. Also
    /// true when the runtime folder cannot be written, since a program that does not start would be worse.
    [[nodiscard]] bool claim();

    /// Sends the arguments and the current folder to the first process and waits, up to `timeoutMs`, until it
    /// took them. For a process that is about to end: it blocks. False when nobody answered.
    [[nodiscard]] bool handOver(const QStringList& arguments, int timeoutMs = 5000);

Q_SIGNALS:
    void argumentsReceived(const QStringList& arguments, const QString& workingFolder);

private:
    void onConnection();
    void onReadyRead(QLocalSocket* socket);

    const QString m_path; ///< Of the lock and the socket, without their endings.
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace vitrine
