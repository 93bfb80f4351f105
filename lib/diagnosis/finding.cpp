// SPDX-License-Identifier: Apache-2.0
#include "lib/diagnosis/finding.h"

#include "lib/base/logging.h"
#include "lib/net/serverprofile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Check = Finding::Check;
using State = Finding::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ServerReport)
};

// A shorter one may stand in any word.
constexpr qsizetype shortestSecret = 4;

QString inBrackets(const QString& reason)
{
    return reason.isEmpty() ? QString() : u" (%1)"_s.arg(reason);
}

/// The server's words, or at least its status.
QString reasonOf(const ApiError& error)
{
    if (error.detail.isEmpty() && error.httpStatus > 0)
        return u"HTTP %1"_s.arg(error.httpStatus);
    return error.detail;
}

/// Of one kind: what happened, with %1 for the address and %2 for the reason in brackets; and what to do.
struct Sentences {
    State state;
    QString what;
    QString whatToDo;
};

Sentences sentencesFor(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Unreachable:
        return {
            State::Problem, Words::tr("The server at %1 cannot be reached%2."),
            Words::tr("Check that InvokeAI is running there, that address and port are right, and that no "
                      "firewall stands between. Unless its invokeai.yaml says \"host: 0.0.0.0\", a server "
                      "can only be reached from its own machine.")};
    case Kind::Timeout:
        return {State::Problem, Words::tr("The server at %1 did not answer in time."),
                Words::tr("It may be busy (older servers answer nothing while they take in an upload), or "
                          "something on the way swallows the connection. Try again in a moment.")};
    case Kind::Tls:
        return {
            State::Problem, Words::tr("The secure connection to %1 was refused%2."),
            Words::tr("Check the server's certificate and the clock of this machine, or use http:// if the "
                      "server has no certificate.")};
    case Kind::Unauthorized:
        return {
            State::Problem, Words::tr("The server at %1 asks for a login%2."),
            Words::tr("Sign in, or give a valid token (vitrinectl reads it from VITRINE_TOKEN). A login of a "
                      "proxy before the server is given as a header of the connection.")};
    case Kind::Forbidden:
        return {State::Unknown, Words::tr("The server at %1 does not tell this to everybody%2."),
                Words::tr("Ask an administrator of the server to look.")};
    case Kind::NotInvokeAi:
    case Kind::NotFound:
        return {State::Problem,
                Words::tr("What answers at %1 is not an InvokeAI server, or its path is wrong%2."),
                Words::tr("Check address and port. If a proxy has InvokeAI below a path, the path belongs to "
                          "the address: https://host/invoke.")};
    case Kind::Unsupported:
        return {State::Unknown, Words::tr("The server at %1 cannot tell: it has no%2."), {}};
    case Kind::Decode:
        return {State::Problem, Words::tr("The answer of the server at %1 could not be understood%2."),
                Words::tr("Its version may not be supported, or something on the way changes answers.")};
    case Kind::Input:
    case Kind::Storage:
        return {State::Problem, u"%3"_s, {}};
    default:
        return {State::Problem, Words::tr("The server at %1 reported a failure%2."),
                Words::tr("Its log says more. Try again in a moment.")};
    }
}

} // namespace

QString checkTitle(Check check)
{
    switch (check) {
    case Check::Server:
        return Words::tr("Server");
    case Check::Version:
        return Words::tr("Version");
    case Check::Clock:
        return Words::tr("Clock");
    case Check::Login:
        return Words::tr("Login");
    case Check::Routes:
        return Words::tr("Routes");
    case Check::WebSocket:
        return Words::tr("WebSocket");
    case Check::Polling:
        return Words::tr("Long-polling");
    case Check::Models:
        return Words::tr("Models");
    case Check::WebP:
        return Words::tr("Thumbnails");
    case Check::Outputs:
        return Words::tr("Outputs");
    case Check::Database:
        return Words::tr("Database");
    }
    return {};
}

QString checkWord(Check check)
{
    switch (check) {
    case Check::Server:
        return u"server"_s;
    case Check::Version:
        return u"version"_s;
    case Check::Clock:
        return u"clock"_s;
    case Check::Login:
        return u"login"_s;
    case Check::Routes:
        return u"routes"_s;
    case Check::WebSocket:
        return u"websocket"_s;
    case Check::Polling:
        return u"polling"_s;
    case Check::Models:
        return u"models"_s;
    case Check::WebP:
        return u"webp"_s;
    case Check::Outputs:
        return u"outputs"_s;
    case Check::Database:
        return u"database"_s;
    }
    return {};
}

QString stateTitle(State state)
{
    switch (state) {
    case State::Ok:
        return Words::tr("OK");
    case State::Warning:
        return Words::tr("Warning");
    case State::Problem:
        return Words::tr("Problem");
    case State::Unknown:
        return Words::tr("Not known");
    }
    return {};
}

QString stateWord(State state)
{
    switch (state) {
    case State::Ok:
        return u"ok"_s;
    case State::Warning:
        return u"warning"_s;
    case State::Problem:
        return u"problem"_s;
    case State::Unknown:
        return u"unknown"_s;
    }
    return {};
}

Finding findingOf(Check check, const ApiError& error)
{
    const Sentences sentences = sentencesFor(error.kind);
    Finding finding{check, sentences.state, {}, sentences.whatToDo};
    if (error.kind == ApiError::Kind::Input || error.kind == ApiError::Kind::Storage)
        finding.what = error.detail; // says what to do itself
    else
        finding.what = QString(sentences.what) // not all sentences have a place for a reason
                           .replace(u"%1"_s, error.server)
                           .replace(u"%2"_s,
                                    error.kind == ApiError::Kind::Unsupported ? u' ' + error.detail
                                                                              : inBrackets(reasonOf(error)));
    return finding;
}

QString withoutSecrets(const QString& text, const ServerProfile& profile)
{
    QString out = text;
    const auto cut = [&out](const QString& secret) {
        if (secret.size() >= shortestSecret)
            out.replace(secret, u"[redacted]"_s);
    };
    cut(QString::fromUtf8(profile.token));
    for (const auto& [name, value] : profile.headers) {
        cut(QString::fromUtf8(value));
        // "Basic dXNlcjpwYXNz": also without its first word, and what is written in it.
        const QByteArray credentials = value.mid(value.indexOf(' ') + 1).trimmed();
        cut(QString::fromUtf8(credentials));
        if (value.toLower().startsWith("basic ")) {
            const QByteArray plain = QByteArray::fromBase64(credentials);
            cut(QString::fromUtf8(plain));
            cut(QString::fromUtf8(plain.mid(plain.indexOf(':') + 1)));
        }
    }
    if (profile.basic) {
        cut(profile.basic->password);
        cut(QString::fromLatin1((profile.basic->user + u':' + profile.basic->password).toUtf8().toBase64()));
    }
    cut(profile.keyPassphrase);
    cut(profile.proxy.password);
    return redact(out);
}

} // namespace vitrine
