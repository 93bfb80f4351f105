// SPDX-License-Identifier: Apache-2.0
#include "lib/net/replyerror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Kind = ApiError::Kind;

constexpr qsizetype longestDetail = 500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ReplyError)
};

Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
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
    const bool proxyPage = status == 401 || status == 403 || status == 413 || status >= 500;
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
    default:
        return Kind::Unreachable;
    }
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
    default: {
        QString text = reply.errorString();
        const QString url = reply.url().toString();
        return text.remove(url).left(longestDetail);
    }
    }
}

} // namespace

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
        return error;
    }
    const bool html = plainContentType(reply) == "text/html";
    if (status >= 200 && status < 300 && !html)
        return std::nullopt;
    if (html) {
        error.kind = kindOfHtmlStatus(status);
        error.detail =
            status == 200 ? Words::tr("a web page came instead of data") : u"HTTP %1"_s.arg(status);
        return error;
    }
    if (status >= 300 && status < 400) {
        error.kind = Kind::NotInvokeAi;
        error.detail = Words::tr("it redirects to another address");
        return error;
    }
    error.kind = kindOfStatus(status);
    error.detail = fastApiDetail(body);
    return error;
}

} // namespace vitrine
