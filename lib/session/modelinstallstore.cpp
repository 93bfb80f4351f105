// SPDX-License-Identifier: Apache-2.0
#include "lib/session/modelinstallstore.h"

#include "lib/events/serverevents.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr int usualPollMs = 2000;
constexpr int mostPollMs = 60'000;

} // namespace

ModelInstallStore::ModelInstallStore(ApiClient& client, ServerEvents& events, QObject* parent)
    : QObject(parent)
    , m_events(events)
    , m_api(client)
    , m_models(client)
    , m_pollMs(usualPollMs)
{
    m_poll.setInterval(m_pollMs);
    connect(&m_poll, &QTimer::timeout, this, &ModelInstallStore::poll);
    connect(&events, &ServerEvents::modelInstallUpdate, this, &ModelInstallStore::onUpdate);
    connect(&events, &ServerEvents::reconcileNeeded, this, [this] {
        if (m_state != State::Empty)
            refresh();
        Q_EMIT reconcileNeeded();
    });
}

void ModelInstallStore::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    if (m_state == State::Empty)
        setState(State::Loading);
    m_api.list()
        ->then(
            this, [this](const QList<ModelInstall>& installs) { take(installs); },
            [this](const ApiError& error) { onFailed(error); })
        ->finally(this, [this] {
            m_loading = false;
            if (std::exchange(m_again, false))
                refresh();
        });
}

void ModelInstallStore::take(const QList<ModelInstall>& installs)
{
    const bool changed = m_installs != installs;
    m_installs = installs;
    m_poll.setInterval(m_pollMs);
    setState(State::Ready);
    if (changed)
        Q_EMIT installsChanged();
}

void ModelInstallStore::onFailed(const ApiError& error)
{
    const bool isKnown = m_state == State::Failed && m_error.userMessage() == error.userMessage();
    m_error = error;
    // What the server refuses, or does not have, it will refuse for a while.
    m_poll.setInterval(error.isTransient() ? m_pollMs : std::min(m_poll.interval() * 2, mostPollMs));
    m_state = State::Failed;
    if (!isKnown)
        Q_EMIT stateChanged();
}

void ModelInstallStore::onUpdate(const ModelInstallUpdate& update)
{
    Q_EMIT updated(update);
    if (m_state == State::Empty)
        return; // nobody wants the list
    const auto found = std::find_if(m_installs.begin(), m_installs.end(), [&](const ModelInstall& install) {
        return install.id == update.jobId && install.source == update.source;
    });
    const bool known = found != m_installs.end() && !isFinal(found->status);
    if (!known || update.phase != ModelInstallUpdate::Phase::Downloading) {
        refresh(); // why it failed, what it became: only the record says so
        return;
    }
    found->status = InstallStatus::Downloading;
    found->bytes = update.bytes;
    found->totalBytes = update.totalBytes;
    Q_EMIT installsChanged();
}

void ModelInstallStore::setWatched(const QObject* viewer, bool watched)
{
    if (!watched) {
        m_viewers.remove(viewer);
    } else if (!m_viewers.contains(viewer)) {
        m_viewers.insert(viewer);
        connect(viewer, &QObject::destroyed, this, [this, viewer] { setWatched(viewer, false); });
        refresh();
    }
    if (m_viewers.isEmpty())
        m_poll.stop();
    else if (!m_poll.isActive())
        m_poll.start();
}

void ModelInstallStore::setPollMs(int pollMs)
{
    m_pollMs = pollMs;
    m_poll.setInterval(pollMs);
}

void ModelInstallStore::poll()
{
    const bool busy = std::any_of(m_installs.cbegin(), m_installs.cend(),
                                  [](const ModelInstall& install) { return !isFinal(install.status); });
    if (busy || m_state == State::Failed || !m_events.isConnected())
        refresh();
}

void ModelInstallStore::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vitrine
