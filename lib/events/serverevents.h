// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/events/eventtimings.h"
#include "lib/events/eventtypes.h"
#include "lib/net/apierror.h"
#include "lib/net/requestfactory.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QTimer>

namespace vitrine {

class SocketIoClient;

/// Live events of one server, typed (Socket.IO at "/ws/socket.io", rooms `subscribe_queue` and
/// `subscribe_bulk_download`).
///
/// Events are hints, REST is the truth: after each `reconcileNeeded()` whatever is shown must be read again,
/// since events may have been missed. Boards, images and stars have no events at all. An event that cannot be
/// decoded is logged and skipped. Keeps reconnecting until `stop()`.
///
/// An event may come more than once: a server sends some to several rooms, and an admin (without accounts
/// everybody is one) or owner is in more than one. That happens with `invocation_*` on 6.12, with nearly all
/// queue events on 6.13, with `workflow_*` and `llm_task_*` on 6.14 and with `bulk_download_*` from 6.13 on.
/// All copies are passed on, since two events within one second can look the same (two saves, two other
/// users' batches): receivers must be idempotent.
class ServerEvents : public QObject {
    Q_OBJECT

public:
    /// `requests` and `pollingLane` must outlive this object. A token that is changed in `requests` counts
    /// from the next connect on; see `reconnect()`.
    ServerEvents(const RequestFactory& requests, QNetworkAccessManager& pollingLane,
                 QObject* parent = nullptr, const QString& queueId = QStringLiteral("default"));
    ~ServerEvents() override;

    void start();
    void stop();
    /// Tries again at once: after a login, or when the user asks.
    void reconnect();

    [[nodiscard]] bool isConnected() const;
    /// "websocket", "polling", or empty while there is no connection.
    [[nodiscard]] QString transportName() const;

    /// Before `start()`.
    void setTimings(const EventTimings& timings);

Q_SIGNALS:
    void connectedChanged(bool connected);
    /// After each (re)connect, once the server has subscribed us, and whenever events may have been lost.
    void reconcileNeeded();
    /// Why there is no connection now. Trying goes on; Kind::Unauthorized needs a login.
    void failed(const vitrine::ApiError& error);

    void queueItemStatusChanged(const vitrine::QueueItemStatusChanged& event);
    void batchEnqueued(const vitrine::BatchEnqueued& event);
    void invocationStarted(const vitrine::InvocationStarted& event);
    void invocationProgress(const vitrine::InvocationProgress& event);
    void invocationComplete(const vitrine::InvocationComplete& event);
    void invocationError(const vitrine::InvocationError& event);
    void queueCleared(const vitrine::QueueCleared& event);
    void queueItemsRetried(const vitrine::QueueItemsRetried& event);
    void queueItemsCanceled(const vitrine::QueueItemsCanceled& event);
    void recallParametersUpdated(const vitrine::RecallParametersUpdated& event);
    void modelLoad(const vitrine::ModelLoad& event);
    void modelInstallUpdate(const vitrine::ModelInstallUpdate& event);
    void downloadUpdate(const vitrine::DownloadUpdate& event);
    void bulkDownloadUpdate(const vitrine::BulkDownloadUpdate& event);
    void workflowChanged(const vitrine::WorkflowChange& event);
    void llmTaskUpdate(const vitrine::LlmTaskUpdate& event);
    /// A model was installed: read the list of models again.
    void modelsChanged();
    /// Every event that has no signal of its own, as sent.
    void other(const QString& name, const QJsonObject& payload);

private:
    void onConnected();
    void onEvent(const QString& name, const QJsonObject& payload);

    QString m_queueId;
    SocketIoClient* m_client;
    qint64 m_subscription = 0; ///< The acknowledgement that we wait for; 0 for none.
    QTimer m_subscriptionLimit;
};

} // namespace vitrine
