// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/events/serverevents.h"
#include "lib/net/apiclient.h"
#include "lib/session/boardstore.h"
#include "lib/session/imagestore.h"
#include "lib/session/modelinstallstore.h"
#include "lib/session/modelstore.h"
#include "lib/session/queuestore.h"
#include "lib/session/templatestore.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace vitrine {

class Login;

/// Everything about one server: the connection and the stores that windows, notices and commands share. Two
/// servers are two sessions. The only listener to server events; stores tell what they mean.
///
///     ServerSession session(profile, cacheFolder);
///     auto list = session.images().open(query);   // the remembered board's names: the first request
///     session.start();                            // everything else comes after the first screen
class ServerSession : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,
        Connecting,
        Online,  ///< The server answered as InvokeAI does.
        Offline, ///< It did not, or no more; trying goes on. `error()` says why.
    };

    /// `cacheFolder`: where this server's schema is kept, and what was seen of it; empty keeps nothing.
    ServerSession(const ServerProfile& profile, const QString& cacheFolder, QObject* parent = nullptr);
    ~ServerSession() override;

    [[nodiscard]] const ServerProfile& profile() const { return m_client.requests().profile(); }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ApiError& error() const { return m_error; }
    [[nodiscard]] const QString& serverVersion() const { return m_version; } ///< "6.14.2"; empty until known.
    /// Why there are no live events, as long as there are none.
    [[nodiscard]] const ApiError& eventsError() const { return m_eventsError; }
    [[nodiscard]] bool hasLiveEvents() const { return m_events.isConnected(); }

    ApiClient& client() { return m_client; }
    [[nodiscard]] const Login& login() const { return *m_login; }
    Login& login() { return *m_login; }
    [[nodiscard]] const BoardStore& boards() const { return m_boards; }
    [[nodiscard]] const ModelStore& models() const { return m_models; }
    BoardStore& boards() { return m_boards; }
    ImageStore& images() { return m_images; }
    QueueStore& queue() { return m_queue; }
    ModelStore& models() { return m_models; }
    ModelInstallStore& modelInstalls() { return m_modelInstalls; }
    TemplateStore& templates() { return m_templates; }

    /// Connects. With a list of names already open, the rest waits for `firstScreenDone` (or 1.5 s).
    void start();

    /// The first thumbnails are painted: nothing that is asked for now can delay them.
    void firstScreenDone();

    /// Tries again at once, live events too.
    void retry();

    /// Finds what other clients changed and no event tells: boards, deleted, starred and moved images. For
    /// when a window gets the focus.
    void reconcile();

    /// Somebody (a window) sees what this session shows: it reconciles now, unless it just did, and every
    /// 30 s.
    void setVisible(const QObject* viewer, bool visible);

Q_SIGNALS:
    void stateChanged();
    void liveEventsChanged();

private:
    void loadRest();
    void checkVersion();
    void onSignedIn();
    void onReconcileNeeded();
    void onResult(const InvocationComplete& event);
    void setState(State state, const ApiError& error = {});

    ApiClient m_client;
    ServerEvents m_events;
    std::unique_ptr<Login> m_login;
    AppApi m_app;
    SeenItems m_seen;
    BoardStore m_boards;
    ImageStore m_images;
    QueueStore m_queue;
    ModelStore m_models;
    ModelInstallStore m_modelInstalls;
    TemplateStore m_templates;
    State m_state = State::Idle;
    ApiError m_error;
    ApiError m_eventsError;
    QString m_version;
    QTimer m_firstScreen;
    QTimer m_retry;
    QTimer m_reconcile;
    QElapsedTimer m_sinceReconcile;
    QSet<const QObject*> m_viewers; ///< Those that see it.
    bool m_restLoaded = false;
    bool m_hadEvents = false;
    bool m_checking = false;
};

} // namespace vitrine
