// SPDX-License-Identifier: Apache-2.0
#include "lib/session/serversession.h"

#include "lib/base/logging.h"
#include "lib/net/profilelogin.h"
#include "lib/session/login.h"
#include "lib/workflow/outputs.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int firstScreenLimitMs = 1500;
constexpr int retryMs = 3000;
constexpr int reconcileMs = 30'000;
constexpr int reconcileAtMostMs =
    5000; // switching between windows must not cost the server a listing each time

QString schemaFile(const QString& folder)
{
    return folder.isEmpty() ? QString() : folder + "/openapi.json"_L1;
}

/// With a login nothing is kept: another user of this machine must not find it.
QString seenFile(const ServerProfile& profile, const QString& folder)
{
    return folder.isEmpty() || sendsLogin(profile) ? QString() : folder + "/seen.sqlite"_L1;
}

} // namespace

ServerSession::ServerSession(const ServerProfile& profile, const QString& cacheFolder, QObject* parent)
    : QObject(parent)
    , m_client(profile)
    , m_events(m_client.requests(), m_client.lane(Lane::Polling))
    , m_login(std::make_unique<Login>(m_client))
    , m_app(m_client)
    , m_seen(seenFile(profile, cacheFolder))
    , m_boards(m_client, m_seen)
    , m_images(m_client, m_seen)
    , m_queue(m_client, m_events)
    , m_models(m_client)
    , m_modelInstalls(m_client, m_events)
    , m_templates(m_client, schemaFile(cacheFolder))
{
    m_firstScreen.setSingleShot(true);
    m_firstScreen.setInterval(firstScreenLimitMs);
    connect(&m_firstScreen, &QTimer::timeout, this, &ServerSession::loadRest);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &ServerSession::retry);

    m_reconcile.setObjectName(u"reconcile"_s);
    m_reconcile.setParent(this);
    m_reconcile.setInterval(reconcileMs);
    connect(&m_reconcile, &QTimer::timeout, this, &ServerSession::reconcile);

    connect(&m_client, &ApiClient::storingRefused, &m_seen, &SeenItems::forget);
    // A newer route for names lists more (videos), and is several times as fast.
    connect(&m_templates, &TemplateStore::templatesChanged, &m_images, &ImageStore::onCapabilities);
    if (m_templates.loadCached())
        m_images.awaitCapabilities();
    connect(&m_templates, &TemplateStore::templatesChanged, this, [this] {
        if (m_restLoaded) // the first screen comes before everything
            m_login->check();
    });
    connect(m_login.get(), &Login::signedIn, this, &ServerSession::onSignedIn);
    connect(&m_events, &ServerEvents::connectedChanged, this, &ServerSession::liveEventsChanged);
    connect(&m_events, &ServerEvents::connectedChanged, this, [this](bool connected) {
        // A server that restarted between two requests may have other nodes now.
        if (connected && std::exchange(m_hadEvents, true))
            m_templates.refresh();
    });
    connect(&m_events, &ServerEvents::reconcileNeeded, this, &ServerSession::onReconcileNeeded);
    connect(&m_events, &ServerEvents::failed, this, [this](const ApiError& error) {
        qCInfo(lcSession).noquote() << "live events:" << error.logLine();
        m_eventsError = error;
        // The socket often knows first that a server or a login is gone. Whether it is, only a request can
        // tell.
        if (error.kind == ApiError::Kind::Unauthorized)
            m_login->onEventsRefused();
        else if (m_state == State::Online)
            checkVersion();
    });
    connect(&m_events, &ServerEvents::invocationComplete, this, &ServerSession::onResult);
    connect(&m_events, &ServerEvents::queueItemStatusChanged, this,
            [this](const QueueItemStatusChanged& event) {
                if (isFinal(event.status))
                    m_boards.refreshAfterRun();
            });
    connect(&m_images, &ImageStore::imagesAdded, &m_boards, &BoardStore::addImages);
    connect(&m_events, &ServerEvents::modelsChanged, &m_models, &ModelStore::refresh);
    connect(&m_queue, &QueueStore::itemEnded, this, [this](const QueueItem& item) {
        // Its events may have been missed; what is known already is not asked for again.
        QStringList names;
        for (const SessionOutput& output : sessionOutputs(item.session))
            names += output.imageNames + output.videoNames;
        m_images.addResults(names);
        m_boards.refreshAfterRun();
    });
}

ServerSession::~ServerSession()
{
    m_events.stop();
}

void ServerSession::start()
{
    setState(State::Connecting);
    if (m_images.hasLists())
        m_firstScreen.start();
    else
        loadRest();
}

void ServerSession::firstScreenDone()
{
    if (m_firstScreen.isActive()) {
        m_firstScreen.stop();
        loadRest();
    }
}

void ServerSession::loadRest()
{
    checkVersion();
    if (std::exchange(m_restLoaded, true))
        return;
    m_login->check();
    m_boards.refresh();
    m_models.refresh();
    m_queue.refresh();
    m_events.start();
    m_templates.refresh();
}

void ServerSession::checkVersion()
{
    if (std::exchange(m_checking, true))
        return;
    m_app.version()
        ->then(
            this,
            [this](const QString& version) {
                m_version = version;
                setState(State::Online);
            },
            [this](ApiError error) {
                // Every InvokeAI has this route: without it something else answers, or the path is wrong.
                if (error.kind == ApiError::Kind::NotFound)
                    error.kind = ApiError::Kind::NotInvokeAi;
                setState(State::Offline, error);
                m_retry.start();
            })
        ->finally(this, [this] { m_checking = false; });
}

void ServerSession::retry()
{
    m_retry.stop();
    if (m_state == State::Idle || m_firstScreen.isActive())
        return;
    checkVersion();
    if (m_restLoaded && !m_events.isConnected())
        m_events.reconnect();
}

void ServerSession::reconcile()
{
    if (m_state == State::Idle || m_state == State::Offline)
        return; // when the server is back, this comes again
    m_sinceReconcile.start();
    if (m_login->state() == Login::State::SignedIn)
        m_login->check(); // an administrator may have changed what we may do
    m_boards.refresh();
    m_images.refreshLists();
    m_images.refreshRecords();
}

void ServerSession::setVisible(const QObject* viewer, bool visible)
{
    if (!visible) {
        m_viewers.remove(viewer);
        if (m_viewers.isEmpty())
            m_reconcile.stop();
        return;
    }
    m_viewers.insert(viewer);
    if (!m_reconcile.isActive())
        m_reconcile.start();
    // The first screen is young, and nothing may delay it.
    if (m_state == State::Online
        && (!m_sinceReconcile.isValid() || m_sinceReconcile.elapsed() > reconcileAtMostMs))
        reconcile();
}

void ServerSession::onSignedIn()
{
    // Its reconcile reads boards and images. The rest was refused while nobody was signed in.
    if (m_restLoaded)
        m_events.reconnect();
    m_models.refresh();
    m_queue.refresh();
}

void ServerSession::onReconcileNeeded()
{
    if (m_state == State::Offline)
        checkVersion();
    reconcile();
}

void ServerSession::onResult(const InvocationComplete& event)
{
    const QStringList names = resultImageNames(event.result) + resultVideoNames(event.result);
    if (!names.isEmpty())
        m_images.addResults(names);
}

void ServerSession::setState(State state, const ApiError& error)
{
    const bool cameBack = m_state == State::Offline && state == State::Online;
    if (m_state == state && state != State::Offline)
        return;
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
    if (!cameBack)
        return;
    // Everything that could not be had while the server was away.
    m_hadEvents = false; // its nodes are read below
    m_events.reconnect();
    m_models.refresh();
    m_queue.refresh();
    m_templates.refresh();
    reconcile();
}

} // namespace vitrine
