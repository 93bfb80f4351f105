// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apierror.h"
#include "lib/net/serverprofile.h"
#include "ui/connection/serverfolders.h"

#include <QObject>

#include <memory>

namespace vitrine {

class ServerConnection;

/// Finds out whether a server answers as InvokeAI does, without touching the connection that is in use. Ends
/// in one of its signals, unless it is destroyed before.
class ConnectionTrial : public QObject {
    Q_OBJECT

public:
    ConnectionTrial(const ServerProfile& profile, bool isDemo, const ServerFolders& folders,
                    QObject* parent = nullptr);
    ~ConnectionTrial() override;

    void start();

    /// After `succeeded`: the running connection.
    [[nodiscard]] std::unique_ptr<ServerConnection> take();

    /// After `succeeded`.
    [[nodiscard]] QString serverVersion() const;

Q_SIGNALS:
    void succeeded();
    void failed(const vitrine::ApiError& error);

private:
    void onStateChanged();

    std::unique_ptr<ServerConnection> m_connection;
    bool m_ended = false;
};

} // namespace vitrine
