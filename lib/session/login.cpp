// SPDX-License-Identifier: Apache-2.0
#include "lib/session/login.h"

#include "lib/api/images.h"
#include "lib/base/logging.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 renewBeforeMs = 3'600'000;    // and never in the first nine tenths
constexpr qint64 askAgainMs = 60'000;          // a clock that goes wrong must not cost a request a second
constexpr qint64 keepAtMostEachMs = 3'600'000; // a keychain is not to be written with every click
constexpr int rulesAgainMs = 3000;

} // namespace

Login::Login(ApiClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_api(client)
{
    for (QTimer* timer : {&m_end, &m_again}) {
        timer->setParent(this);
        timer->setSingleShot(true);
    }
    m_end.setObjectName(u"loginEnd"_s);
    m_again.setInterval(rulesAgainMs);
    connect(&m_end, &QTimer::timeout, this, &Login::onEndNear);
    connect(&m_again, &QTimer::timeout, this, &Login::askRules);
    connect(&m_client, &ApiClient::loginNeeded, this, &Login::onLoginNeeded);
    connect(&m_client, &ApiClient::tokenRenewed, this, &Login::onRenewed);
    watchEnd();
}

void Login::holdCalls(TokenStore* store)
{
    m_store = store;
    m_client.holdWithoutLogin(true);
}

QString Login::explanation() const
{
    switch (m_reason) {
    case Reason::FirstTime:
        return m_state == State::SetupNeeded
            ? tr("This server has accounts, and nobody is its administrator yet. Whoever signs up first is.")
            : tr("This server has accounts. Sign in to go on.");
    case Reason::Expired:
        return tr("Your login has expired. Sign in again; whatever was under way goes on then.");
    case Reason::Ended:
        return tr("The server does not take your login any more: the password was changed, or the account "
                  "was disabled. Sign in again; whatever was under way goes on then.");
    }
    return {};
}

bool Login::wantsPrompt() const
{
    return m_state == State::Needed || m_state == State::SetupNeeded;
}

bool Login::claimPrompt(QObject* asker)
{
    if (!wantsPrompt() || (m_asker && m_asker != asker))
        return false;
    if (!m_asker) {
        // Of several windows the next one asks when this one has gone.
        connect(
            asker, &QObject::destroyed, this,
            [this] {
                if (wantsPrompt())
                    Q_EMIT stateChanged();
            },
            Qt::QueuedConnection);
    }
    m_asker = asker;
    return true;
}

void Login::releasePrompt(const QObject* asker)
{
    if (m_asker == asker)
        m_asker.clear();
}

QString Login::email() const
{
    if (m_account)
        return m_account->email;
    const auto token = LoginToken::read(m_client.requests().profile().token);
    return token ? token->email : QString();
}

Permissions Login::permissions() const
{
    return hasAccounts() && m_account ? Permissions(*m_account) : Permissions();
}

void Login::setKept(bool keep)
{
    m_keep = keep && m_store;
}

ApiCall<LoginAnswer>* Login::signIn(const QString& email, const QString& password, bool keep)
{
    auto* call = m_api.logIn(email.trimmed(), password, keep);
    call->then(
        this,
        [this, keep](const LoginAnswer& answer) {
            setKept(keep);
            onAnswer(answer);
        },
        [](const ApiError&) {});
    return call;
}

ApiCall<Account>* Login::setUp(const NewAccount& account)
{
    auto* call = m_api.setUp(account);
    const auto toNeeded = [this] {
        if (m_rules)
            m_rules->setupRequired = false;
        if (m_state == State::SetupNeeded)
            setState(State::Needed);
    };
    call->then(
        this, [toNeeded](const Account&) { toNeeded(); },
        [this](const ApiError& error) {
            // Somebody else was faster: then there is an account to sign in with.
            if (error.kind == ApiError::Kind::Rejected)
                askRules();
        });
    return call;
}

ApiCall<Account>* Login::changePassword(const QString& current, const QString& wanted)
{
    auto* call = m_api.changePassword(current, wanted);
    call->then(
        this, [this](const Account& account) { setAccount(account); }, [](const ApiError&) {});
    return call;
}

ApiCall<Account>* Login::setDisplayName(const QString& name)
{
    auto* call = m_api.setDisplayName(name);
    call->then(
        this, [this](const Account& account) { setAccount(account); }, [](const ApiError&) {});
    return call;
}

void Login::refuse()
{
    if (!wantsPrompt())
        return;
    ApiError error = m_needed;
    error.kind = ApiError::Kind::Unauthorized;
    error.server = m_client.requests().profile().displayAddress();
    error.detail = tr("nobody signed in");
    setState(State::Refused);
    m_client.refuseLogin(error);
}

void Login::ask()
{
    if (m_state == State::Refused)
        setState(m_rules && m_rules->setupRequired ? State::SetupNeeded : State::Needed);
}

void Login::signOut()
{
    m_api.logOut()->finally(this, [this] { Q_EMIT signedOut(); });
    if (m_store)
        m_store->remove(m_client.requests().profile().secretsId(), TokenStore::Kind::Login, this, {});
    m_keep = false;
    m_reason = Reason::FirstTime;
    m_end.stop();
    setState(State::Refused);
    m_client.setToken({});
    ApiError error;
    error.kind = ApiError::Kind::Unauthorized;
    error.server = m_client.requests().profile().displayAddress();
    error.detail = tr("you signed out");
    m_client.refuseLogin(error);
}

void Login::check()
{
    if (m_state == State::None && m_client.capabilities().has(Capability::Accounts)) {
        m_api.status()->then(
            this,
            [this](const LoginRules& rules) {
                m_rules = rules;
                if (rules.multiuser)
                    askAccount();
                Q_EMIT accountChanged();
            },
            [](const ApiError&) {});
    } else if (m_state == State::SignedIn) {
        askAccount();
    }
}

void Login::onEventsRefused()
{
    if (m_state != State::None && m_state != State::SignedIn)
        return;
    askAccount(); // whether it is the login, a call tells
}

void Login::askAccount()
{
    // Only servers with accounts give tokens and refuse events, also before their schema is here.
    m_client.setCapabilities(m_client.capabilities().with(Capability::Accounts));
    m_api.me()->then(
        this,
        [this](const Account& account) {
            const bool wasAsking = m_state != State::SignedIn && m_state != State::None;
            if (!m_rules)
                m_rules = LoginRules{.multiuser = true};
            setAccount(account);
            setState(State::SignedIn);
            if (wasAsking)
                Q_EMIT signedIn();
        },
        [](const ApiError&) {});
}

Login::Reason Login::reasonOf() const
{
    const QByteArray& token = m_client.requests().profile().token;
    if (token.isEmpty())
        return Reason::FirstTime;
    const auto read = LoginToken::read(token);
    return read && read->expiresAt <= QDateTime::currentDateTimeUtc() ? Reason::Expired : Reason::Ended;
}

void Login::onLoginNeeded(const ApiError& error)
{
    qCInfo(lcSession).noquote() << "a login is needed:" << error.logLine();
    m_needed = error;
    m_reason = reasonOf();
    m_end.stop();
    // Only servers with accounts ask for a login, also before their schema is here.
    m_client.setCapabilities(m_client.capabilities().with(Capability::Accounts));
    m_client.refuseStoring(); // another user of this machine must not find what an account can see
    setState(State::Looking);
    if (!m_store) {
        askRules();
        return;
    }
    const QByteArray dead = m_client.requests().profile().token;
    m_store->read(m_client.requests().profile().secretsId(), TokenStore::Kind::Login, this,
                  [this, dead](const Result<QByteArray>& kept) {
                      if (!kept)
                          qCWarning(lcSession).noquote()
                              << "the keychain was not read:" << kept.error().logLine();
                      if (m_state == State::Looking)
                          tryKept(kept.value_or(QByteArray()), dead);
                  });
}

void Login::tryKept(const QByteArray& kept, const QByteArray& dead)
{
    const auto token = LoginToken::read(kept);
    const bool isOther = token && m_account && m_account->userId != token->userId;
    if (kept.isEmpty() || isOther || kept == dead) {
        if (!kept.isEmpty() && kept == dead)
            m_store->remove(m_client.requests().profile().secretsId(), TokenStore::Kind::Login, this, {});
        askRules();
        return;
    }
    m_keep = true;
    m_sinceKept.start();
    m_keptEpoch = token ? token->epoch : 0;
    m_client.setToken(kept); // and if that is not good any more, we are back here
    watchEnd();
    askAccount();
}

void Login::askRules()
{
    m_again.stop();
    if (std::exchange(m_askingRules, true))
        return;
    m_api.status()
        ->then(
            this, [this](const LoginRules& rules) { onRules(rules); },
            [this](const ApiError& error) {
                if (error.isTransient()) {
                    m_again.start();
                    return;
                }
                standAside();
            })
        ->finally(this, [this] { m_askingRules = false; });
}

void Login::onRules(const LoginRules& rules)
{
    m_rules = rules;
    if (m_state != State::Looking && !wantsPrompt())
        return;
    if (!rules.multiuser) {
        standAside();
        return;
    }
    setState(rules.setupRequired ? State::SetupNeeded : State::Needed);
}

/// Something else than InvokeAI wants a login, and that is nothing that we can give. What waits is tried once
/// more: a server that was started without accounts meanwhile takes it.
void Login::standAside()
{
    m_client.holdWithoutLogin(false);
    setState(State::None);
    m_client.setToken(m_client.requests().profile().token);
}

void Login::onAnswer(const LoginAnswer& answer)
{
    const bool isOther = m_account && m_account->userId != answer.account.userId;
    if (isOther) {
        ApiError error = m_needed;
        error.kind = ApiError::Kind::Unauthorized;
        error.server = m_client.requests().profile().displayAddress();
        error.detail = tr("another user signed in");
        m_client.refuseLogin(error);
    }
    if (m_rules)
        m_rules->setupRequired = false;
    else
        m_rules = LoginRules{.multiuser = true};
    m_sinceKept.invalidate();
    keepToken(answer.token);
    m_client.setToken(answer.token);
    watchEnd();
    setAccount(answer.account);
    setState(State::SignedIn);
    if (isOther)
        Q_EMIT userChanged();
    else
        Q_EMIT signedIn();
}

void Login::onRenewed(const QByteArray& token)
{
    const auto old = m_state;
    keepToken(token);
    watchEnd();
    // A write went through while a login was being asked for: the one that we have is good.
    if (old == State::Looking || old == State::Needed) {
        setState(State::SignedIn);
        Q_EMIT signedIn();
    }
}

void Login::keepToken(const QByteArray& token)
{
    if (!m_keep || !m_store)
        return;
    // After a change of the password the one that is kept counts no more.
    const auto read = LoginToken::read(token);
    const qint64 epoch = read ? read->epoch : 0;
    if (m_sinceKept.isValid() && m_sinceKept.elapsed() < keepAtMostEachMs && epoch == m_keptEpoch)
        return;
    m_sinceKept.start();
    m_keptEpoch = epoch;
    m_store->write(m_client.requests().profile().secretsId(), TokenStore::Kind::Login, token, this,
                   [](const Result<void>& done) {
                       if (!done)
                           qCWarning(lcSession).noquote()
                               << "the login is not in the keychain:" << done.error().logLine();
                   });
}

void Login::watchEnd()
{
    const auto token = LoginToken::read(m_client.requests().profile().token);
    if (!token) {
        m_end.stop();
        return;
    }
    m_renewing = false;
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(token->expiresAt);
    m_end.start(static_cast<int>(std::clamp<qint64>(left - std::min(renewBeforeMs, left / 10), 0, 1 << 30)));
}

void Login::onEndNear()
{
    const auto token = LoginToken::read(m_client.requests().profile().token);
    if (!token || m_client.isHolding())
        return;
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(token->expiresAt);
    if (left > 0 && !std::exchange(m_renewing, true)) {
        // A write that reads nothing: its answer carries a new token. Without one the server is asked when
        // the time is over, since its clock counts and not ours.
        ImagesApi(m_client).byNames({});
        m_end.start(static_cast<int>(std::min<qint64>(left + 1000, 1 << 30)));
        return;
    }
    askAccount();
    m_end.start(static_cast<int>(left > 0 ? left + 1000 : askAgainMs));
}

void Login::setAccount(const std::optional<Account>& account)
{
    if (m_account == account)
        return;
    m_account = account;
    Q_EMIT accountChanged();
}

void Login::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (!wantsPrompt())
        m_asker.clear();
    Q_EMIT stateChanged();
}

} // namespace vitrine
