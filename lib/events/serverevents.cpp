// SPDX-License-Identifier: Apache-2.0
#include "lib/events/serverevents.h"

#include "lib/base/logging.h"
#include "lib/events/eventdecoder.h"
#include "lib/events/socketioclient.h"

#include <QHash>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

// A server that does not acknowledge has surely subscribed us by then.
constexpr int subscriptionLimitMs = 2'000;

using Handler = std::function<void(ServerEvents&, const QString& name, const QJsonObject&)>;

/// Emits the typed signal of an event, or logs why it cannot be read.
template <class Event>
void publish(ServerEvents& events, void (ServerEvents::*signal)(const Event&), const QString& name,
             const Result<Event>& decoded)
{
    if (decoded)
        Q_EMIT(events.*signal)(*decoded);
    else
        qCWarning(lcEvents).noquote() << "event" << name << "was skipped:" << decoded.error().detail;
}

template <class Event>
Handler handlerFor(void (ServerEvents::*signal)(const Event&))
{
    return [signal](ServerEvents& events, const QString& name, const QJsonObject& payload) {
        publish(events, signal, name, decodeEvent<Event>(payload));
    };
}

/// For a type that several events share: the name told which `kind` it is.
template <class Event, class Kind>
Handler handlerFor(void (ServerEvents::*signal)(const Event&), Kind Event::*field, Kind kind)
{
    return [signal, field, kind](ServerEvents& events, const QString& name, const QJsonObject& payload) {
        Result<Event> decoded = decodeEvent<Event>(payload);
        if (decoded)
            (*decoded).*field = kind;
        publish(events, signal, name, decoded);
    };
}

/// By the event's name. What is not listed here is not guessed by its beginning: its phase would be wrong.
QHash<QString, Handler> makeHandlers()
{
    using Install = ModelInstallUpdate::Phase;
    using Download = DownloadUpdate::Phase;
    using Zip = BulkDownloadUpdate::Phase;
    using Workflow = WorkflowChange::Kind;
    using Llm = LlmTaskUpdate::Phase;
    const auto load = [](bool complete) {
        return handlerFor(&ServerEvents::modelLoad, &ModelLoad::complete, complete);
    };
    const auto install = [](Install phase) {
        return handlerFor(&ServerEvents::modelInstallUpdate, &ModelInstallUpdate::phase, phase);
    };
    const auto download = [](Download phase) {
        return handlerFor(&ServerEvents::downloadUpdate, &DownloadUpdate::phase, phase);
    };
    const auto zip = [](Zip phase) {
        return handlerFor(&ServerEvents::bulkDownloadUpdate, &BulkDownloadUpdate::phase, phase);
    };
    const auto workflow = [](Workflow kind) {
        return handlerFor(&ServerEvents::workflowChanged, &WorkflowChange::kind, kind);
    };
    const auto llm = [](Llm phase) {
        return handlerFor(&ServerEvents::llmTaskUpdate, &LlmTaskUpdate::phase, phase);
    };
    return {
        {u"queue_item_status_changed"_s, handlerFor(&ServerEvents::queueItemStatusChanged)},
        {u"batch_enqueued"_s, handlerFor(&ServerEvents::batchEnqueued)},
        {u"invocation_started"_s, handlerFor(&ServerEvents::invocationStarted)},
        {u"invocation_progress"_s, handlerFor(&ServerEvents::invocationProgress)},
        {u"invocation_complete"_s, handlerFor(&ServerEvents::invocationComplete)},
        {u"invocation_error"_s, handlerFor(&ServerEvents::invocationError)},
        {u"queue_cleared"_s, handlerFor(&ServerEvents::queueCleared)},
        {u"queue_items_retried"_s, handlerFor(&ServerEvents::queueItemsRetried)},
        {u"queue_items_canceled"_s, handlerFor(&ServerEvents::queueItemsCanceled)},
        {u"recall_parameters_updated"_s, handlerFor(&ServerEvents::recallParametersUpdated)},
        {u"model_load_started"_s, load(false)},
        {u"model_load_complete"_s, load(true)},
        {u"model_install_download_started"_s, install(Install::Downloading)},
        {u"model_install_download_progress"_s, install(Install::Downloading)},
        {u"model_install_downloads_complete"_s, install(Install::Downloaded)},
        {u"model_install_started"_s, install(Install::Installing)},
        {u"model_install_complete"_s, install(Install::Complete)},
        {u"model_install_cancelled"_s, install(Install::Canceled)},
        {u"model_install_error"_s, install(Install::Error)},
        {u"download_started"_s, download(Download::Started)},
        {u"download_progress"_s, download(Download::Progress)},
        {u"download_paused"_s, download(Download::Paused)},
        {u"download_complete"_s, download(Download::Complete)},
        {u"download_cancelled"_s, download(Download::Canceled)},
        {u"download_error"_s, download(Download::Error)},
        {u"bulk_download_started"_s, zip(Zip::Started)},
        {u"bulk_download_complete"_s, zip(Zip::Complete)},
        {u"bulk_download_error"_s, zip(Zip::Error)},
        {u"workflow_created"_s, workflow(Workflow::Created)},
        {u"workflow_updated"_s, workflow(Workflow::Updated)},
        {u"workflow_deleted"_s, workflow(Workflow::Deleted)},
        {u"workflow_access_revoked"_s, workflow(Workflow::AccessRevoked)},
        {u"llm_task_progress"_s, handlerFor(&ServerEvents::llmTaskUpdate)},
        {u"llm_task_complete"_s, llm(Llm::Complete)},
        {u"llm_task_error"_s, llm(Llm::Error)},
    };
}

} // namespace

ServerEvents::ServerEvents(const RequestFactory& requests, QNetworkAccessManager& pollingLane,
                           QObject* parent, const QString& queueId)
    : QObject(parent)
    , m_queueId(queueId)
    , m_client(new SocketIoClient(requests, pollingLane, this))
{
    m_subscriptionLimit.setSingleShot(true);
    m_subscriptionLimit.setInterval(subscriptionLimitMs);
    connect(&m_subscriptionLimit, &QTimer::timeout, this, [this] {
        m_subscription = 0;
        Q_EMIT reconcileNeeded();
    });
    connect(m_client, &SocketIoClient::connected, this, &ServerEvents::onConnected);
    connect(m_client, &SocketIoClient::eventReceived, this, &ServerEvents::onEvent);
    connect(m_client, &SocketIoClient::acknowledged, this, [this](qint64 id) {
        if (id != m_subscription)
            return;
        m_subscription = 0;
        m_subscriptionLimit.stop();
        Q_EMIT reconcileNeeded();
    });
    connect(m_client, &SocketIoClient::mayHaveMissedEvents, this, &ServerEvents::reconcileNeeded);
    connect(m_client, &SocketIoClient::disconnected, this, &ServerEvents::failed);
    connect(m_client, &SocketIoClient::stateChanged, this,
            [this, was = false](SocketIoClient::State state) mutable {
                const bool connected = state == SocketIoClient::State::Connected;
                if (!connected)
                    m_subscriptionLimit.stop();
                if (std::exchange(was, connected) != connected)
                    Q_EMIT connectedChanged(connected);
            });
}

ServerEvents::~ServerEvents()
{
    // The client says good-bye while it is destroyed; nobody may hear of it any more.
    m_client->disconnect(this);
}

void ServerEvents::setTimings(const EventTimings& timings)
{
    m_client->setTimings(timings);
}

void ServerEvents::start()
{
    m_client->start();
}

void ServerEvents::stop()
{
    m_client->stop();
}

void ServerEvents::reconnect()
{
    m_client->reconnect();
}

bool ServerEvents::isConnected() const
{
    return m_client->state() == SocketIoClient::State::Connected;
}

QString ServerEvents::transportName() const
{
    return m_client->transportName();
}

void ServerEvents::onConnected()
{
    // Servers before 6.14 send nothing without these; later ones send our own events anyway.
    m_client->send(u"subscribe_bulk_download"_s, QJsonObject{{u"bulk_download_id"_s, u"default"_s}});
    m_subscription = m_client->send(u"subscribe_queue"_s, QJsonObject{{u"queue_id"_s, m_queueId}});
    // Reading before the subscription stands could miss what happens in between.
    m_subscriptionLimit.start();
}

void ServerEvents::onEvent(const QString& name, const QJsonObject& payload)
{
    static const QHash<QString, Handler> handlers = makeHandlers();
    if (const auto handler = handlers.constFind(name); handler != handlers.cend())
        (*handler)(*this, name, payload);
    else
        Q_EMIT other(name, payload);
    if (name == "model_install_complete"_L1)
        Q_EMIT modelsChanged();
}

} // namespace vitrine
