// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/serveroptions.h"

#include "lib/profiles/connectionprofiles.h"
#include "lib/profiles/profilesecrets.h"
#include "lib/profiles/profiletext.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrinectl)
};

Failure refuse(const QString& sentence)
{
    return Failure(ApiError::input(sentence));
}

Result<ServerProfile> profileNamed(const QString& name)
{
    const QString file =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
    const QList<ServerProfile> profiles = profilesInFile(file);
    QStringList names;
    for (const ServerProfile& profile : profiles) {
        if (profile.name.compare(name, Qt::CaseInsensitive) == 0 || profile.displayAddress() == name)
            return profile;
        names.append(profile.name);
    }
    if (names.isEmpty())
        return refuse(
            Words::tr("There is no profile “%1”: %2 holds none. Make one in the window of Vitrine, under "
                      "Server, Manage Servers.")
                .arg(name, file));
    return refuse(Words::tr("There is no profile “%1”. There are: %2.").arg(name, names.join(u", "_s)));
}

Result<ServerProfile> chosen(const QCommandLineParser& parser)
{
    if (parser.isSet(u"profile"_s)) {
        if (parser.isSet(u"server"_s))
            return refuse(Words::tr("--profile and --server exclude each other: a profile has its address."));
        return profileNamed(parser.value(u"profile"_s));
    }
    QString address = parser.value(u"server"_s);
    if (address.isEmpty())
        address = qEnvironmentVariable("VITRINE_SERVER", u"localhost"_s);
    return ServerProfile::fromAddress(address);
}

Result<void> addHeader(ServerProfile& profile, const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0)
        return refuse(
            Words::tr("A header is written as NAME: VALUE. What was given holds no colon after a name."));
    const QByteArray name = text.left(colon).trimmed().toUtf8();
    const QByteArray value = text.mid(colon + 1).trimmed().toUtf8();
    profile.headers.removeIf(
        [&name](const auto& each) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
    profile.headers.append({name, value});
    return {};
}

Result<ProxyChoice> proxyFrom(const QString& text)
{
    if (text == "system"_L1)
        return ProxyChoice{};
    if (text == "none"_L1)
        return ProxyChoice{ProxyChoice::Kind::None};
    const QUrl url(text, QUrl::StrictMode);
    ProxyChoice proxy;
    if (url.scheme() == "http"_L1)
        proxy.kind = ProxyChoice::Kind::Http;
    else if (url.scheme() == "socks5"_L1)
        proxy.kind = ProxyChoice::Kind::Socks5;
    if (!url.isValid() || proxy.kind == ProxyChoice::Kind::System || url.host().isEmpty() || url.port() < 1)
        return refuse(
            Words::tr("--proxy takes system, none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before "
                      "the host when it wants a login."));
    if (!url.password().isEmpty())
        return refuse(
            Words::tr("--proxy takes no password: give it in VITRINE_PROXY_PASSWORD, where nobody else "
                      "can read it."));
    proxy.host = url.host();
    proxy.port = static_cast<quint16>(url.port());
    proxy.user = url.userName();
    return proxy;
}

/// What the options change.
Result<void> applyOptions(ServerProfile& profile, const QCommandLineParser& parser)
{
    if (parser.isSet(u"basic-user"_s)) {
        profile.basic = BasicLogin{parser.value(u"basic-user"_s), {}};
        profile.usesToken = false;
        profile.token.clear();
    }
    QStringList headers = parser.values(u"header"_s);
    headers += qEnvironmentVariable("VITRINE_HEADERS").split(u'\n', Qt::SkipEmptyParts);
    for (const QString& header : std::as_const(headers)) {
        if (const Result<void> added = addHeader(profile, header); !added)
            return added;
    }
    if (parser.isSet(u"ca"_s))
        profile.caFile = parser.value(u"ca"_s);
    if (parser.isSet(u"certificate"_s)) {
        profile.certificateFile = parser.value(u"certificate"_s);
        profile.keyFile.clear();
        profile.keyPassphrase.clear();
    }
    if (parser.isSet(u"key"_s))
        profile.keyFile = parser.value(u"key"_s);
    if (parser.isSet(u"proxy"_s)) {
        const Result<ProxyChoice> proxy = proxyFrom(parser.value(u"proxy"_s));
        if (!proxy)
            return Failure(proxy.error());
        profile.proxy = *proxy;
    }
    return {};
}

/// In the place of what is kept.
void applyEnvironment(ServerProfile& profile)
{
    const auto text = [](const char* name, QString& secret) {
        if (!qEnvironmentVariableIsEmpty(name))
            secret = qEnvironmentVariable(name);
    };
    if (!qEnvironmentVariableIsEmpty("VITRINE_TOKEN"))
        profile.token = qgetenv("VITRINE_TOKEN");
    if (profile.basic)
        text("VITRINE_BASIC_PASSWORD", profile.basic->password);
    text("VITRINE_PROXY_PASSWORD", profile.proxy.password);
    text("VITRINE_KEY_PASSPHRASE", profile.keyPassphrase);
}

Result<ServerProfile> withOptions(ServerProfile profile, const QCommandLineParser& parser)
{
    if (const Result<void> applied = applyOptions(profile, parser); !applied)
        return Failure(applied.error());
    applyEnvironment(profile);
    return profile;
}

/// The first of these that a profile needs and the environment lacks.
QString missingSecret(const ServerProfile& profile)
{
    if (profile.basic && profile.basic->password.isEmpty())
        return u"VITRINE_BASIC_PASSWORD"_s;
    if (profile.usesToken && profile.token.isEmpty())
        return u"VITRINE_TOKEN"_s;
    if (!profile.proxy.user.isEmpty() && profile.proxy.password.isEmpty())
        return u"VITRINE_PROXY_PASSWORD"_s;
    return ConnectionProfiles::lacksSecrets(profile) ? u"VITRINE_HEADERS"_s : QString();
}

/// A passphrase is needed or not: only the key's file says so.
bool wantsKeychain(const ServerProfile& profile)
{
    return !missingSecret(profile).isEmpty()
        || (!profile.certificateFile.isEmpty() && profile.keyPassphrase.isEmpty());
}

/// The profile, when it can be used.
Result<ServerProfile> checked(const ServerProfile& profile)
{
    if (const QString missing = missingSecret(profile); !missing.isEmpty())
        return refuse(Words::tr("%1 is not set, and the connection to %2 needs it.")
                          .arg(missing, profile.displayAddress()));
    return profile.check().map([&profile] { return profile; });
}

} // namespace

QList<QCommandLineOption> serverOptions()
{
    return {
        {u"server"_s,
         Words::tr("Address of the server, such as gpu-box:9090 or https://host/invoke. Without it: "
                   "VITRINE_SERVER, then localhost. The login is that of “login”, or the token in "
                   "VITRINE_TOKEN."),
         u"URL"_s},
        {u"profile"_s,
         Words::tr(
             "The server of this name from the window's list, with its settings. What is secret about it is "
             "read from the environment, and else from the keychain."),
         u"NAME"_s},
        {u"basic-user"_s,
         Words::tr("User name for a proxy in front of the server (HTTP basic); its password is read from "
                   "VITRINE_BASIC_PASSWORD."),
         u"USER"_s},
        {u"header"_s,
         Words::tr("A header for each request, as NAME: VALUE; can be repeated. What is secret goes into "
                   "VITRINE_HEADERS, a header a line."),
         u"HEADER"_s},
        {u"ca"_s, Words::tr("PEM file of an authority that is trusted besides the system's."), u"FILE"_s},
        {u"certificate"_s, Words::tr("PEM file of a client certificate."), u"FILE"_s},
        {u"key"_s,
         Words::tr("PEM file of its key, when that is in another file; its passphrase is read from "
                   "VITRINE_KEY_PASSPHRASE."),
         u"FILE"_s},
        {u"proxy"_s,
         Words::tr("system (the default), none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before "
                   "the host; "
                   "its password is read from VITRINE_PROXY_PASSWORD."),
         u"PROXY"_s},
    };
}

void findServer(const QCommandLineParser& parser, TokenStore& secrets, QObject* context,
                const std::function<void(const QString&)>& note,
                const std::function<void(const Result<ServerProfile>&)>& onFound)
{
    const Result<ServerProfile> profile = chosen(parser);
    const Result<ServerProfile> whole =
        profile.and_then([&](const ServerProfile& bare) { return withOptions(bare, parser); });
    if (!whole || !parser.isSet(u"profile"_s) || !wantsKeychain(*whole)) {
        onFound(whole.and_then(&checked));
        return;
    }
    readSecrets(secrets, *profile, context,
                [&parser, &secrets, profile = *profile, note, onFound](const Result<ServerProfile>& kept) {
                    if (!kept)
                        note(kept.error().userMessage());
                    else if (!secrets.isPersistent())
                        note(Words::tr("There is no keychain here that tells what is secret about “%1”: only "
                                       "what the environment says is known.")
                                 .arg(profile.name));
                    onFound(withOptions(kept.value_or(profile), parser).and_then(&checked));
                });
}

} // namespace vitrine
