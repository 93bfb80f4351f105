// SPDX-License-Identifier: Apache-2.0
#include "lib/net/apiclient.h"

#include "lib/base/logging.h"
#include "lib/net/oneshotbody.h"
#include "lib/net/replyerror.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int maxGetAttempts = 2;
constexpr int retryDelayMs = 300;

QByteArray verb(ApiRequest::Method method)
{
    switch (method) {
    case ApiRequest::Method::Get:
        return "GET";
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

/// JSON was asked for and something else came: another program answers, whatever its status says.
bool isWrongKind(const ApiRequest& request, const HttpAnswer& answer)
{
    return request.expect == ApiRequest::Expect::Json && answer.contentType != "application/json";
}

} // namespace

ApiClient::ApiClient(ServerProfile profile, QObject* parent)
    : QObject(parent)
    , m_requests(std::move(profile))
{
    for (auto& lane : m_lanes) {
        lane = new QNetworkAccessManager(this);
        lane->setAutoDeleteReplies(false);
    }
}

ApiClient::~ApiClient()
{
    // Calls hold replies of the lanes; they must go first.
    const auto calls = findChildren<ApiCallBase*>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(calls);
}

void ApiClient::setCapabilities(const Capabilities& capabilities)
{
    if (capabilities == m_capabilities)
        return;
    m_capabilities = capabilities;
    Q_EMIT capabilitiesChanged();
}

void ApiClient::start(ApiCallBase& call, const ApiRequest& request, int attempt)
{
    QNetworkRequest http = m_requests.http(request.path, request.query);
    http.setTransferTimeout(request.timeoutMs);
    if (request.expect == ApiRequest::Expect::Json)
        http.setRawHeader("Accept", "application/json");
    if (request.expect == ApiRequest::Expect::Nothing)
        http.setRawHeader("Accept-Encoding", "identity");

    QNetworkReply* reply = nullptr;
    QNetworkAccessManager& manager = lane(request.lane);
    if (request.method == ApiRequest::Method::Get) {
        reply = manager.get(http);
    } else {
        http.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        auto* body = new OneShotBody(request.body, &call);
        reply = manager.sendCustomRequest(http, verb(request.method), body);
        body->setParent(reply);
    }
    call.attach(reply);
    QElapsedTimer clock;
    clock.start();
    connect(reply, &QNetworkReply::finished, &call, [this, &call, reply, request, attempt, clock] {
        qCDebug(lcHttp).noquote() << describe(request)
                                  << reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
                                  << clock.elapsed() << "ms";
        onReplyFinished(call, *reply, request, attempt);
        reply->deleteLater();
    });
}

void ApiClient::onReplyFinished(ApiCallBase& call, QNetworkReply& reply, const ApiRequest& request,
                                int attempt)
{
    if (call.m_aborted)
        return; // abort() has seen to the end of the call
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = plainContentType(reply);
    if (reply.isOpen()) // a reply that timed out before its head came is closed
        answer.body = reply.readAll();
    answer.request = describe(request);

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
    const bool lost = error->kind == ApiError::Kind::Unreachable
        && reply.error() != QNetworkReply::ConnectionRefusedError
        && reply.error() != QNetworkReply::HostNotFoundError;
    if (lost && request.method == ApiRequest::Method::Get && attempt < maxGetAttempts) {
        QTimer::singleShot(retryDelayMs, &call, [this, &call, request, attempt] {
            if (!call.m_aborted)
                start(call, request, attempt + 1);
        });
        return;
    }
    error->request = describe(request);
    error->server = m_requests.profile().displayAddress();
    qCInfo(lcNet).noquote() << error->logLine();
    call.finishLater(Failure(*error));
}

} // namespace vitrine
