// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/events/socketioclient.h"
#include "lib/net/requestfactory.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>

namespace vitrine::test {

struct LoggedEvent {
    QString name;
    QJsonObject payload;
};

/// Listens to a server's live events and keeps them in the order in which they came.
class EventLog : public QObject {
    Q_OBJECT

public:
    explicit EventLog(const QString& address);

    /// Connects and subscribes; false when that takes too long.
    bool start();
    [[nodiscard]] const QList<LoggedEvent>& all() const { return m_events; }
    /// Those of one batch, without the loading of models, which names no batch.
    [[nodiscard]] QList<LoggedEvent> ofBatch(const QString& batchId) const;
    /// Waits until the batch's last item has ended and the events after that are in.
    bool waitForEnd(const QString& batchId);
    [[nodiscard]] QString transportName() const { return m_client.transportName(); }

private:
    RequestFactory m_requests;
    QNetworkAccessManager m_lane;
    SocketIoClient m_client;
    QList<LoggedEvent> m_events;
    bool m_subscribed = false;
};

} // namespace vitrine::test
