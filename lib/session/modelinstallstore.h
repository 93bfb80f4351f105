// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/modelinstalls.h"
#include "lib/api/models.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace vitrine {

class ServerEvents;
struct ModelInstallUpdate;

/// The installations of one server, whoever asked for them, oldest first: read by REST, kept by events, and
/// read again every two seconds while somebody looks and something goes on, or no event can come. A list that
/// cannot be read stays Failed until it can, told once; a server that is there and refuses it is asked less
/// and less often. Only administrators may read them.
class ModelInstallStore : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };

    ModelInstallStore(ApiClient& client, ServerEvents& events, QObject* parent = nullptr);

    [[nodiscard]] ModelInstallsApi& api() { return m_api; }
    [[nodiscard]] ModelsApi& models() { return m_models; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ApiError& error() const { return m_error; }
    [[nodiscard]] const QList<ModelInstall>& installs() const { return m_installs; }

    void refresh();
    /// Somebody shows the list.
    void setWatched(const QObject* viewer, bool watched);
    /// For tests: how often it is read again, in milliseconds.
    void setPollMs(int pollMs);

Q_SIGNALS:
    void stateChanged();
    /// The list is another.
    void installsChanged();
    /// How far one is, as its event tells it: a hint, which may be missing.
    void updated(const vitrine::ModelInstallUpdate& update);
    /// Events may have been missed.
    void reconcileNeeded();

private:
    void onUpdate(const ModelInstallUpdate& update);
    void take(const QList<ModelInstall>& installs);
    void onFailed(const ApiError& error);
    void setState(State state);
    void poll();

    const ServerEvents& m_events;
    ModelInstallsApi m_api;
    ModelsApi m_models;
    QList<ModelInstall> m_installs;
    State m_state = State::Empty;
    ApiError m_error;
    QSet<const QObject*> m_viewers;
    QTimer m_poll;
    int m_pollMs;
    bool m_loading = false;
    bool m_again = false;
};

} // namespace vitrine
