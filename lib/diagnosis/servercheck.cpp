// SPDX-License-Identifier: Apache-2.0
#include "lib/diagnosis/servercheck.h"

#include "lib/api/app.h"

#include <QLocale>
#include <QNetworkReply>
#include <QVersionNumber>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Check = Finding::Check;
using State = Finding::State;

constexpr int othersLimitMs = 2'000;
constexpr int invokePort = 9090;
// What a moment of the network and the seconds of the header are not to blame for.
constexpr qint64 clockToleranceS = 30;

/// What may have been meant instead of this address.
QList<QUrl> similarAddresses(const QUrl& address)
{
    QList<QUrl> out;
    const auto add = [&](QUrl url) {
        if (url != address && !out.contains(url))
            out.append(url);
    };
    const bool isSecure = address.scheme() == "https"_L1;
    QUrl other = address;
    other.setScheme(isSecure ? u"http"_s : u"https"_s);
    add(other);
    if (!address.path().isEmpty()) {
        QUrl root = address;
        root.setPath({});
        add(root);
    }
    QUrl usual = address;
    usual.setScheme(u"http"_s);
    usual.setPort(invokePort);
    usual.setPath({});
    add(usual);
    return out;
}

/// "Fri, 27 Nov 2026 17:58:21 GMT"
QDateTime timeOfHeader(const QByteArray& date)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

bool mayBeMistyped(const ApiError& error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::NotInvokeAi || error.kind == Kind::NotFound || error.kind == Kind::Tls
        || error.kind == Kind::Rejected || error.kind == Kind::Unreachable;
}

} // namespace

ServerCheck::ServerCheck(ApiClient& client, int limitMs, QObject* parent)
    : ReportCheck({Check::Server, Check::Version, Check::Clock}, limitMs,
                  client.requests().profile().displayAddress(), parent)
    , m_client(client)
{
    m_othersLimit.setSingleShot(true);
    m_othersLimit.setInterval(std::min(othersLimitMs, limitMs / 2));
    connect(&m_othersLimit, &QTimer::timeout, this, [this] { giveUp(*m_problem); });
}

Finding ServerCheck::findingOfVersion(const QString& version)
{
    static const QVersionNumber oldest(6, 3);
    static const QVersionNumber newest(6, 14);
    const QVersionNumber number = QVersionNumber::fromString(version);
    if (number.isNull())
        return {Check::Version, State::Unknown, tr("“%1” is no version that is understood.").arg(version)};
    const QVersionNumber minor(number.majorVersion(), number.minorVersion());
    if (minor < oldest) {
        return {Check::Version, State::Problem,
                tr("InvokeAI %1 is older than 6.3, the oldest that Vitrine works with.").arg(version),
                tr("Update InvokeAI on the server.")};
    }
    if (minor > newest) {
        return {Check::Version, State::Warning,
                tr("InvokeAI %1 is newer than 6.14, the newest that Vitrine was tried with.").arg(version),
                tr("What does not work may come from that: look for a newer Vitrine.")};
    }
    return {Check::Version, State::Ok, tr("InvokeAI %1 is a version that Vitrine works with.").arg(version)};
}

void ServerCheck::ask()
{
    m_clock.start();
    own(AppApi(m_client).version())
        ->then(
            this,
            [this](const QString& version) {
                m_version = version;
                say(State::Ok,
                    tr("InvokeAI %1 answers at %2, in %3 ms.")
                        .arg(version, address())
                        .arg(m_clock.elapsed()));
                say(findingOfVersion(version));
                compareClocks();
            },
            [this](ApiError error) {
                if (error.kind == ApiError::Kind::NotFound) // every InvokeAI has this route
                    error.kind = ApiError::Kind::NotInvokeAi;
                m_problem = error;
                if (mayBeMistyped(error))
                    lookBesides(error);
                else
                    giveUp(error);
            });
}

void ServerCheck::onLimit()
{
    if (m_version.isEmpty() && !m_problem)
        m_problem = ApiError{ApiError::Kind::Timeout, 0, {}, {}, address()};
}

void ServerCheck::lookBesides(const ApiError& error)
{
    const QList<QUrl> addresses = similarAddresses(m_client.requests().profile().baseUrl);
    m_othersLeft = addresses.size();
    for (const QUrl& url : addresses) {
        ServerProfile profile; // neither login nor headers: they are for the address that was meant
        profile.baseUrl = url;
        m_others.push_back(std::make_unique<ApiClient>(profile));
        own(AppApi(*m_others.back()).version())
            ->then(
                this, [this, error, url](const QString&) { giveUp(error, url.toDisplayString()); },
                [this, error](const ApiError&) {
                    if (--m_othersLeft == 0)
                        giveUp(error);
                });
    }
    m_othersLimit.start();
}

void ServerCheck::giveUp(const ApiError& error, const QString& betterAddress)
{
    if (isFinished())
        return;
    m_othersLimit.stop();
    Finding finding = findingOf(Check::Server, error);
    if (!betterAddress.isEmpty())
        finding.whatToDo = tr("Use the address %1: an InvokeAI server answers there.").arg(betterAddress);
    say(finding);
    const QString rest = tr("Not looked at, since the server cannot be used.");
    say({Check::Version, State::Unknown, rest});
    say({Check::Clock, State::Unknown, rest});
}

/// By the head of an answer, which no call of lib/api hands out.
void ServerCheck::compareClocks()
{
    QNetworkReply* reply = m_client.lane(Lane::Api).get(m_client.requests().http(u"/api/v1/app/version"_s));
    reply->setParent(this);
    connect(this, &ApiJob::aborted, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this,
            [this, reply] { tellClocks(timeOfHeader(reply->rawHeader("Date"))); });
}

void ServerCheck::tellClocks(const QDateTime& serverTime)
{
    if (!serverTime.isValid()) {
        say({Check::Clock, State::Unknown, tr("The server does not tell the time."), {}});
        return;
    }
    const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(serverTime);
    if (std::abs(ahead) <= clockToleranceS) {
        say({Check::Clock, State::Ok, tr("The clocks of the server and of this machine agree."), {}});
        return;
    }
    const qint64 seconds = std::abs(ahead);
    const QString sentence = ahead > 0 ? tr("The server's clock is %1 s ahead of this machine's.")
                                       : tr("The server's clock is %1 s behind this machine's.");
    say({Check::Clock, State::Warning, sentence.arg(seconds),
         tr("Set both by network time (NTP): logins and certificates end by the clock, and times are shown "
            "wrong.")});
}

} // namespace vitrine
