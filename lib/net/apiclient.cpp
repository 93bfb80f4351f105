// SPDX-License-Identifier: Apache-2.0
#include "lib/net/apiclient.h"

#include "lib/base/logging.h"
#include "lib/net/logintoken.h"
#include "lib/net/oneshotbody.h"
#include "lib/net/profilelogin.h"
#include "lib/net/replyerror.h"
#include "lib/net/tlssetup.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QHttpMultiPart>
#include <QNetworkReply>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int maxGetAttempts = 2;
constexpr int retryDelayMs = 300;
constexpr qint64 mostForSink = 4 * 1024 * 1024; // bytes that wait in memory for a slow disk
constexpr qsizetype pieceBytes = 512 * 1024;

QByteArray verb(ApiRequest::Method method)
{
    switch (method) {
    case ApiRequest::Method::Get:
        return "GET";
    case ApiRequest::Method::Head:
        return "HEAD";
    case ApiRequest::Method::Post:
        return "POST";
    case ApiRequest::Method::Put:
        return "PUT";
    case ApiRequest::Method::Patch:
        return "PATCH";
    case ApiRequest::Method::Delete:
        return "DELETE";
    }
    return "GET";
}

QString describe(const ApiRequest& request)
{
    return QString::fromLatin1(verb(request.method)) + u' ' + request.path;
}

/// Quotes and backslashes would end the quoted name; control characters would end the header.
QByteArray quoted(const QString& text)
{
    QByteArray out;
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += (c >= 0 && c < ' ') || c == 127 ? '_' : c;
    }
    return '"' + out + '"';
}

QByteArray dispositionOf(const FormPart& part)
{
    QByteArray out = "form-data; name=\"" + part.name + '"';
    if (!part.fileName.isEmpty())
        out += "; filename=" + quoted(part.fileName);
    return out;
}

/// JSON was asked for and something else came: another program answers, whatever its status says.
bool isWrongKind(const ApiRequest& request, const HttpAnswer& answer)
{
    return request.expect == ApiRequest::Expect::Json && answer.contentType != "application/json";
}

/// After an exception that nothing caught, the server answers in plain text and closes the connection without
/// saying so. What is sent on it then is lost.
bool closesUnannounced(const HttpAnswer& answer)
{
    return answer.status == 500 && answer.contentType == "text/plain";
}

} // namespace

ApiClient::ApiClient(ServerProfile profile, QObject* parent)
    : QObject(parent)
    , m_requests(std::move(profile))
{
    for (auto& lane : m_lanes)
        lane = newLane();
}

ApiClient::~ApiClient()
{
    // Calls hold replies of the lanes; they must go first.
    const auto calls = findChildren<ApiCallBase*>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(calls);
}

QNetworkAccessManager* ApiClient::newLane()
{
    auto* lane = new QNetworkAccessManager(this);
    lane->setAutoDeleteReplies(false);
    lane->setProxy(m_requests.proxy());
    connect(lane, &QNetworkAccessManager::sslErrors, this,
            [this](QNetworkReply* reply, const QList<QSslError>& errors) {
                const QSslCertificate shown = reply->sslConfiguration().peerCertificate();
                if (m_requests.isTrusted(shown))
                    reply->ignoreSslErrors();
                else
                    setTlsProblem(*reply, tlsProblemOf(errors, shown));
            });
    return lane;
}

void ApiClient::leaveConnections(Lane lane)
{
    if (lane == Lane::Polling)
        return; // belongs to the live events too, and polls are sent again anyway
    QNetworkAccessManager*& current = m_lanes[static_cast<std::size_t>(lane)];
    QNetworkAccessManager* old = std::exchange(current, newLane());
    // clearConnectionCache() would do, but what else is under way there would never end.
    const auto replies = old->findChildren<QNetworkReply*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QNetworkReply* reply : replies) {
        connect(
            reply, &QObject::destroyed, old,
            [old] {
                if (!old->findChild<QNetworkReply*>(QString(), Qt::FindDirectChildrenOnly))
                    old->deleteLater();
            },
            Qt::QueuedConnection);
    }
}

void ApiClient::setCapabilities(const Capabilities& capabilities)
{
    if (capabilities == m_capabilities)
        return;
    m_capabilities = capabilities;
    Q_EMIT capabilitiesChanged();
}

void ApiClient::refuseStoring()
{
    if (!std::exchange(m_storingRefused, true))
        Q_EMIT storingRefused();
}

void ApiClient::setToken(const QByteArray& token)
{
    ++m_login;
    m_requests.setToken(token);
    openGate();
}

void ApiClient::openGate()
{
    m_gate = Gate::Open;
    startHeld();
}

void ApiClient::refuseLogin(const ApiError& error)
{
    m_gate = Gate::Refused;
    m_refusal = error;
    startHeld();
}

void ApiClient::loginEnded(const ApiError& error)
{
    if (!m_holds || m_gate != Gate::Open)
        return;
    m_gate = Gate::Held;
    Q_EMIT loginNeeded(error);
}

void ApiClient::startHeld()
{
    dropAborted();
    const QList<Held> waiting = std::exchange(m_held, {});
    for (const Held& each : waiting)
        start(*each.call, each.request);
}

void ApiClient::dropAborted()
{
    m_held.removeIf([](const Held& each) { return !each.call || each.call->m_aborted; });
}

void ApiClient::hold(ApiCallBase& call, const ApiRequest& request)
{
    dropAborted(); // thumbnails come and go by the hundred while somebody scrolls
    m_held.append({&call, request});
}

bool ApiClient::holdsAfter(const ApiError& error, ApiCallBase& call, QNetworkReply& reply,
                           const ApiRequest& request, const QByteArray& token)
{
    // A proxy's own 401 is a page, or asks for its own kind of login; and beside that no other can be sent.
    const bool isServers = error.kind == ApiError::Kind::Unauthorized
        && plainContentType(reply) == "application/json" && !error.basicWanted && !m_requests.profile().basic
        && !hasOwnAuthorization(m_requests.profile());
    if (!m_holds || request.isOpen || !isServers)
        return false;
    if (m_gate == Gate::Open && token == m_requests.profile().token) {
        hold(call, request);
        loginEnded(error);
    } else {
        start(call, request); // there was a login in the meantime, or it is already being asked for
    }
    return true;
}

void ApiClient::takeRenewal(const QNetworkReply& reply, int login)
{
    const QByteArray token = reply.rawHeader("X-Refreshed-Token");
    const QByteArray& present = m_requests.profile().token;
    if (token.isEmpty() || login != m_login || token == present)
        return;
    const auto renewed = LoginToken::read(token);
    const auto old = LoginToken::read(present);
    if (renewed && old && (renewed->userId != old->userId || !renewed->isNewerThan(*old)))
        return;
    m_requests.setToken(token);
    Q_EMIT tokenRenewed(token);
    // A call that came too late with the token from before a change of the password has stopped the others.
    if (m_gate == Gate::Held)
        openGate();
}

void ApiClient::start(ApiCallBase& call, const ApiRequest& request)
{
    if (request.isOpen || m_gate == Gate::Open) {
        transmit(call, request);
    } else if (m_gate == Gate::Held) {
        hold(call, request);
    } else {
        ApiError error = m_refusal;
        error.request = describe(request);
        call.finishLater(Failure(error));
    }
}

void ApiClient::transmit(ApiCallBase& call, const ApiRequest& request, int attempt)
{
    if (m_requests.problem()) {
        call.finishLater(Failure(*m_requests.problem()));
        return;
    }
    QNetworkRequest http = m_requests.http(request.path, request.query);
    http.setTransferTimeout(request.timeoutMs);
    if (request.expect == ApiRequest::Expect::Json)
        http.setRawHeader("Accept", "application/json");
    // A file that is packed on its way costs both sides time, and hides how long it is.
    if (request.expect == ApiRequest::Expect::Nothing || request.sink)
        http.setRawHeader("Accept-Encoding", "identity");

    QNetworkReply* reply = nullptr;
    QNetworkAccessManager& manager = lane(request.lane);
    if (request.method == ApiRequest::Method::Get) {
        reply = manager.get(http);
    } else if (request.method == ApiRequest::Method::Head) {
        reply = manager.head(http);
    } else if (!request.form.isEmpty()) {
        reply = sendForm(call, http, request);
        if (!reply)
            return;
    } else {
        http.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        auto* body = new OneShotBody(request.body, &call);
        reply = manager.sendCustomRequest(http, verb(request.method), body);
        body->setParent(reply);
    }
    call.attach(reply);
    if (request.sink)
        connectSink(call, *reply, *request.sink);
    QElapsedTimer clock;
    clock.start();
    connect(
        reply, &QNetworkReply::finished, &call,
        [this, &call, reply, request, attempt, clock, login = m_login, token = m_requests.profile().token] {
            qCDebug(lcHttp).noquote()
                << describe(request) << reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
                << clock.elapsed() << "ms";
            takeRenewal(*reply, login);
            onReplyFinished(call, *reply, request, attempt, token);
            reply->deleteLater();
        });
}

QNetworkReply* ApiClient::sendForm(ApiCallBase& call, QNetworkRequest http, const ApiRequest& request)
{
    auto form = std::make_unique<QHttpMultiPart>(QHttpMultiPart::FormDataType);
    for (const FormPart& part : request.form) {
        std::unique_ptr<QIODevice> source;
        if (part.filePath.isEmpty()) {
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(part.bytes);
            source = std::move(buffer);
        } else {
            source = std::make_unique<QFile>(part.filePath);
        }
        if (!source->open(QIODevice::ReadOnly)) {
            call.finishLater(Failure(
                ApiError::storage(tr("%1 cannot be read (%2).").arg(part.filePath, source->errorString()))));
            return nullptr;
        }
        QHttpPart httpPart;
        httpPart.setRawHeader("Content-Disposition", dispositionOf(part));
        if (!part.contentType.isEmpty())
            httpPart.setHeader(QNetworkRequest::ContentTypeHeader, part.contentType);
        // Parts are sent once as bodies are: Qt rewinds all of them before it repeats a form.
        httpPart.setBodyDevice(new OneShotBody(std::move(source), form.get()));
        form->append(httpPart);
    }
    QNetworkReply* reply = lane(request.lane).sendCustomRequest(http, verb(request.method), form.get());
    form.release()->setParent(reply);
    return reply;
}

void ApiClient::connectSink(ApiCallBase& call, QNetworkReply& reply, QIODevice& sink)
{
    const auto pass = [this, &call, &sink, source = QPointer<QNetworkReply>(&reply)] {
        if (source && !call.m_aborted && sink.bytesToWrite() < mostForSink)
            writeToSink(call, *source, sink);
    };
    reply.setReadBufferSize(mostForSink);
    connect(&reply, &QNetworkReply::metaDataChanged, &call, [&reply] {
        // The text of an error is read at the end, and all of it.
        if (reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 300
            || plainContentType(reply) == "text/html")
            reply.setReadBufferSize(0);
    });
    connect(&reply, &QNetworkReply::readyRead, &call, pass);
    connect(&sink, &QIODevice::bytesWritten, &call, pass);
}

void ApiClient::writeToSink(ApiCallBase& call, QNetworkReply& reply, QIODevice& sink)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (call.m_aborted || call.m_localError || status < 200 || status >= 300
        || plainContentType(reply) == "text/html")
        return; // the text of an error, which onReplyFinished reads
    m_piece.resize(pieceBytes);
    qint64 size = 0;
    while ((size = reply.read(m_piece.data(), m_piece.size())) > 0) {
        if (sink.write(m_piece.constData(), size) == size)
            continue;
        call.m_localError = ApiError::storage(tr("The answer cannot be saved (%1).").arg(sink.errorString()));
        reply.abort();
        return;
    }
}

void ApiClient::onReplyFinished(ApiCallBase& call, QNetworkReply& reply, const ApiRequest& request,
                                int attempt, const QByteArray& token)
{
    if (call.m_aborted)
        return; // abort() has seen to the end of the call
    if (request.sink)
        writeToSink(call, reply, *request.sink); // what came with the last signal
    if (call.m_localError) {
        call.finishLater(Failure(*call.m_localError));
        return;
    }
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = plainContentType(reply);
    if (reply.isOpen()) // a reply that timed out before its head came is closed
        answer.body = reply.readAll();
    answer.request = describe(request);
    if (const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader); length.isValid())
        answer.contentLength = length.toLongLong();

    if (reply.rawHeader("Cache-Control").toLower().contains("no-store"))
        refuseStoring();
    std::optional<ApiError> error = errorOfReply(reply, answer.body);
    if (!error && isWrongKind(request, answer)) {
        error = ApiError{ApiError::Kind::NotInvokeAi,
                         answer.status,
                         {},
                         tr("%1 came instead of data").arg(QString::fromLatin1(answer.contentType)),
                         {}};
    }
    if (!error) {
        call.finishLater(std::move(answer));
        return;
    }
    // What a proxy passes on as it is, Qt reports as if the proxy were the server.
    const bool isProxys = m_requests.profile().proxy.kind == ProxyChoice::Kind::Http
        && (reply.error() == QNetworkReply::ConnectionRefusedError
            || reply.error() == QNetworkReply::HostNotFoundError);
    if (isProxys)
        error->kind = ApiError::Kind::Proxy;
    const bool lost = error->kind == ApiError::Kind::Unreachable
        && reply.error() != QNetworkReply::ConnectionRefusedError
        && reply.error() != QNetworkReply::HostNotFoundError;
    if (lost && request.method == ApiRequest::Method::Get && !request.sink && attempt < maxGetAttempts) {
        QTimer::singleShot(retryDelayMs, &call, [this, &call, request, attempt] {
            if (!call.m_aborted)
                transmit(call, request, attempt + 1);
        });
        return;
    }
    if (closesUnannounced(answer))
        leaveConnections(request.lane);
    // The proxy took its password, so it is the server that wants a login; its header is taken already.
    if (error->kind == ApiError::Kind::Unauthorized && m_requests.profile().basic && !error->basicWanted) {
        error->detail = tr("it has accounts of its own, whose login cannot be sent beside the user name and "
                           "password of a proxy; use a proxy without");
    }
    error->request = describe(request);
    error->server = m_requests.profile().displayAddress();
    qCInfo(lcNet).noquote() << error->logLine();
    if (holdsAfter(*error, call, reply, request, token))
        return;
    call.finishLater(Failure(*error));
}

} // namespace vitrine
