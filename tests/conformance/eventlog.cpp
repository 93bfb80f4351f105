// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/eventlog.h"

#include <QTest>

namespace vitrine::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int endOfRunMs = 120'000;

ServerProfile profileOf(const QString& address)
{
    ServerProfile profile;
    profile.baseUrl = QUrl(address);
    return profile;
}

bool isEnd(const LoggedEvent& event)
{
    const QString status = event.payload.value(u"status"_s).toString();
    return event.name == u"queue_item_status_changed"_s && status != u"in_progress"_s
        && status != u"pending"_s;
}

} // namespace

EventLog::EventLog(const QString& address)
    : m_requests(profileOf(address))
    , m_client(m_requests, m_lane)
{
    connect(&m_client, &SocketIoClient::eventReceived, this,
            [this](const QString& name, const QJsonObject& payload) {
                m_events.append({name, payload});
            });
    connect(&m_client, &SocketIoClient::connected, this, [this] {
        m_client.send(u"subscribe_queue"_s, QJsonObject{{u"queue_id"_s, u"default"_s}});
    });
    connect(&m_client, &SocketIoClient::acknowledged, this, [this](qint64) { m_subscribed = true; });
}

bool EventLog::start()
{
    m_client.start();
    return QTest::qWaitFor([this] { return m_subscribed; }, 20'000);
}

QList<LoggedEvent> EventLog::ofBatch(const QString& batchId) const
{
    QList<LoggedEvent> out;
    for (const LoggedEvent& event : m_events) {
        if (event.payload.value(u"batch_id"_s).toString() == batchId)
            out.append(event);
    }
    return out;
}

bool EventLog::waitForEnd(const QString& batchId)
{
    return QTest::qWaitFor(
        [&] {
            const QList<LoggedEvent> events = ofBatch(batchId);
            for (qsizetype i = 0; i < events.size(); ++i) {
                if (!isEnd(events.at(i)))
                    continue;
                // A failure is told in two events, the node's after the item's.
                const bool failed = events.at(i).payload.value(u"status"_s) == u"failed"_s;
                return !failed || events.last().name == u"invocation_error"_s;
            }
            return false;
        },
        endOfRunMs);
}

} // namespace vitrine::test
