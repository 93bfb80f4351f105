// SPDX-License-Identifier: Apache-2.0
#include "lib/net/replyerror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Kind = ApiError::Kind;

constexpr int unauthorized = 401;
constexpr int proxyLogin = 407;
constexpr qsizetype longestDetail = 500;
constexpr qsizetype mostOfPage = 4096; // its title stands at the beginning
constexpr const char* tlsProperty = "tlsProblem";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ReplyError)
};

Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case proxyLogin:
        return Kind::Proxy;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 409:
        return Kind::Conflict;
    default:
        return status >= 500 ? Kind::Server : Kind::Rejected;
    }
}

Kind kindOfHtmlStatus(int status)
{
    const bool proxyPage =
        status == 401 || status == proxyLogin || status == 403 || status == 413 || status >= 500;
    return proxyPage ? kindOfStatus(status) : Kind::NotInvokeAi;
}

Kind kindOfNetworkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::OperationCanceledError: // the transfer timeout aborts like this; our own aborts are
                                                // marked
    case QNetworkReply::TimeoutError:
        return Kind::Timeout;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::InsecureRedirectError: // to another host, where the login must not go
    case QNetworkReply::TooManyRedirectsError:
        return Kind::NotInvokeAi;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Kind::Proxy;
    default:
        return Kind::Unreachable;
    }
}

/// "413 Request Entity Too Large" of the pages that proxies answer with; empty for other pages.
QString statusTitle(const QByteArray& page, int status)
{
    static const QRegularExpression title(u"<title>\\s*(\\d{3}[^<]{0,100})</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString found = title.match(QString::fromUtf8(page.left(mostOfPage))).captured(1).simplified();
    return found.startsWith(QString::number(status)) ? found : QString();
}

/// What nginx says about TLS in pages of its own.
TlsProblem::Kind tlsKindOf(const QString& title)
{
    if (title.contains("SSL certificate"_L1))
        return TlsProblem::Kind::ClientCertificate;
    if (title.contains("plain HTTP request was sent to HTTPS"_L1))
        return TlsProblem::Kind::NeedsHttps;
    return TlsProblem::Kind::None;
}

ApiError errorOfPage(int status, const QByteArray& body)
{
    ApiError error;
    error.httpStatus = status;
    error.kind = kindOfHtmlStatus(status);
    if (status == 200) {
        error.detail = Words::tr("a web page came instead of data");
        return error;
    }
    const QString title = statusTitle(body, status);
    error.detail = u"HTTP "_s + (title.isEmpty() ? QString::number(status) : title);
    error.tls.kind = tlsKindOf(title);
    if (error.tls.kind != TlsProblem::Kind::None)
        error.kind = Kind::Tls;
    return error;
}

bool asksForBasic(const QNetworkReply& reply)
{
    const QByteArray challenge = reply.rawHeader("WWW-Authenticate").trimmed().toLower();
    return challenge.startsWith("basic") || challenge.contains(", basic");
}

/// Qt's texts repeat the whole URL, query included; the reason alone is what a user needs.
QString reasonOf(const QNetworkReply& reply)
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return Words::tr("connection refused");
    case QNetworkReply::HostNotFoundError:
        return Words::tr("host not found");
    case QNetworkReply::RemoteHostClosedError:
        return Words::tr("connection closed");
    case QNetworkReply::ContentReSendError:
        return Words::tr("connection closed before an answer came");
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return Words::tr("it redirects to another address");
    case QNetworkReply::ProxyConnectionRefusedError:
        return Words::tr("the proxy refused the connection");
    case QNetworkReply::ProxyConnectionClosedError:
        return Words::tr("the proxy closed the connection");
    case QNetworkReply::ProxyNotFoundError:
        return Words::tr("the proxy was not found");
    case QNetworkReply::ProxyTimeoutError:
        return Words::tr("the proxy did not answer in time");
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Words::tr("it wants another user name or password");
    default: {
        QString text = reply.errorString();
        const QString url = reply.url().toString();
        return text.remove(url).left(longestDetail);
    }
    }
}

} // namespace

void setTlsProblem(QNetworkReply& reply, const TlsProblem& problem)
{
    reply.setProperty(tlsProperty, QVariant::fromValue(problem));
}

QByteArray plainContentType(const QNetworkReply& reply)
{
    const QByteArray full = reply.rawHeader("Content-Type");
    return full.left(full.indexOf(';') < 0 ? full.size() : full.indexOf(';')).trimmed().toLower();
}

QString fastApiDetail(const QByteArray& body)
{
    const QJsonValue detail = QJsonDocument::fromJson(body).object().value("detail"_L1);
    if (detail.isString())
        return detail.toString().left(longestDetail);
    QStringList parts;
    const QJsonArray list = detail.toArray();
    for (const QJsonValue& entry : list) {
        QStringList where;
        const QJsonArray location = entry["loc"_L1].toArray();
        for (const QJsonValue& step : location)
            where.append(step.isString() ? step.toString() : QString::number(step.toInteger()));
        parts.append(where.join(u'.') + u": "_s + entry["msg"_L1].toString());
    }
    return parts.join(u"; "_s).left(longestDetail);
}

std::optional<ApiError> errorOfReply(const QNetworkReply& reply, const QByteArray& body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    ApiError error;
    error.httpStatus = status;
    // A broken connection in the middle of a body comes with the status of its head: the error counts.
    const bool broken =
        reply.error() != QNetworkReply::NoError && (status == 0 || (status >= 200 && status < 400));
    if (broken) {
        error.kind = kindOfNetworkError(reply.error());
        error.detail = reasonOf(reply);
        if (error.kind == Kind::Tls)
            error.tls = reply.property(tlsProperty).value<TlsProblem>();
        return error;
    }
    const bool html = plainContentType(reply) == "text/html";
    if (status >= 200 && status < 300 && !html)
        return std::nullopt;
    if (html)
        error = errorOfPage(status, body);
    if (status == unauthorized)
        error.basicWanted = asksForBasic(reply);
    if (html)
        return error;
    if (status >= 300 && status < 400) {
        error.kind = Kind::NotInvokeAi;
        error.detail = Words::tr("it redirects to another address");
        return error;
    }
    error.kind = kindOfStatus(status);
    error.detail =
        status == proxyLogin ? Words::tr("it wants another user name or password") : fastApiDetail(body);
    return error;
}

} // namespace vitrine
