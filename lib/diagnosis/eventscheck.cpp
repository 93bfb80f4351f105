// SPDX-License-Identifier: Apache-2.0
#include "lib/diagnosis/eventscheck.h"

#include "lib/diagnosis/eventstrial.h"
#include "lib/events/pollingtransport.h"
#include "lib/events/websockettransport.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Check = Finding::Check;
using State = Finding::State;
using Phase = EventsTrial::Phase;

} // namespace

EventsCheck::EventsCheck(ApiClient& client, int limitMs, QObject* parent)
    : ReportCheck({Check::WebSocket, Check::Polling}, limitMs, client.requests().profile().displayAddress(),
                  parent)
    , m_client(client)
{
}

void EventsCheck::ask()
{
    const RequestFactory& requests = m_client.requests();
    const QByteArray token = requests.profile().token;
    m_webSocket = new EventsTrial(new WebSocketTransport(requests), token, this);
    m_polling = new EventsTrial(new PollingTransport(requests, m_client.lane(Lane::Polling)), token, this);
    for (EventsTrial* trial : {m_webSocket, m_polling}) {
        // Queued: a trial must not be told of while another one is about to start.
        connect(trial, &EventsTrial::ended, this, &EventsCheck::tellWhenBothEnded, Qt::QueuedConnection);
        trial->start();
    }
}

void EventsCheck::tellWhenBothEnded()
{
    if (--m_running == 0)
        tell();
}

void EventsCheck::onLimit()
{
    if (m_webSocket)
        tell();
}

void EventsCheck::tell()
{
    const Finding webSocket = findingOf(Check::WebSocket, *m_webSocket, *m_polling);
    const Finding polling = findingOf(Check::Polling, *m_polling, *m_webSocket);
    say(webSocket);
    say(polling);
}

bool EventsCheck::works(const EventsTrial& trial)
{
    return trial.phase() == Phase::Accepted || trial.phase() == Phase::Subscribed;
}

Finding EventsCheck::findingOf(Check check, const EventsTrial& trial, const EventsTrial& other) const
{
    const bool isWebSocket = check == Check::WebSocket;
    const QString name = isWebSocket ? u"WebSocket"_s : tr("long-polling");
    if (trial.phase() == Phase::Subscribed)
        return {check, State::Ok,
                tr("Live updates arrive over %1 (%2 ms).").arg(name).arg(trial.elapsedMs())};
    if (trial.phase() == Phase::Accepted) {
        return {check, State::Warning,
                tr("The server lets us in over %1, but does not confirm what it is told.").arg(name),
                tr("Something on the way may hold messages back: look at the settings of a proxy.")};
    }
    QString reason = tr("no answer in time");
    if (trial.phase() == Phase::Failed) {
        reason = trial.problem().detail;
        if (reason.isEmpty() && trial.problem().httpStatus > 0)
            reason = u"HTTP %1"_s.arg(trial.problem().httpStatus);
        else if (reason.isEmpty())
            reason = tr("the connection ended");
        if (trial.problem().kind == ApiError::Kind::Unauthorized) {
            return {check, State::Problem, tr("The login is refused over %1 (%2).").arg(name, reason),
                    tr("Sign in again, or give a valid token.")};
        }
    }
    const QString what = tr("Live updates cannot be had over %1 (%2).").arg(name, reason);
    if (works(other) && !isWebSocket)
        return {check, State::Warning, what, tr("Nothing, as long as WebSocket works.")};
    if (works(other)) {
        return {check, State::Warning, what + u' ' + tr("They come over long-polling instead."),
                tr("If a proxy stands before the server, have it pass on WebSocket connections of "
                   "/ws/socket.io/ (the headers Upgrade and Connection).")};
    }
    return {check, State::Problem, what,
            tr("Progress and the queue are only read again from time to time. Have proxies and firewalls let "
               "/ws/socket.io/ through.")};
}

} // namespace vitrine
