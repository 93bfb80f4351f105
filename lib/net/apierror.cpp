// SPDX-License-Identifier: Apache-2.0
#include "lib/net/apierror.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

constexpr int tooLarge = 413;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ApiError)
};

/// " (detail)" or nothing, so that a sentence reads well without the server's words.
QString inBrackets(const QString& detail)
{
    return detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail);
}

const char* kindName(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Canceled:
        return "canceled";
    case ApiError::Kind::Unreachable:
        return "unreachable";
    case ApiError::Kind::Timeout:
        return "timeout";
    case ApiError::Kind::Proxy:
        return "proxy";
    case ApiError::Kind::Tls:
        return "tls";
    case ApiError::Kind::Unauthorized:
        return "unauthorized";
    case ApiError::Kind::Forbidden:
        return "forbidden";
    case ApiError::Kind::NotFound:
        return "not found";
    case ApiError::Kind::Conflict:
        return "conflict";
    case ApiError::Kind::Rejected:
        return "rejected";
    case ApiError::Kind::Server:
        return "server";
    case ApiError::Kind::Unsupported:
        return "unsupported";
    case ApiError::Kind::NotInvokeAi:
        return "not InvokeAI";
    case ApiError::Kind::Decode:
        return "decode";
    case ApiError::Kind::Input:
        return "input";
    case ApiError::Kind::Storage:
        return "storage";
    }
    return "?";
}

} // namespace

QString ApiError::userMessage() const
{
    switch (kind) {
    case Kind::Canceled:
        return Words::tr("Canceled.");
    case Kind::Unreachable:
        return Words::tr(
                   "The server at %1 cannot be reached%2. Check that InvokeAI is running there and that the "
                   "address is "
                   "right.")
            .arg(server, inBrackets(detail));
    case Kind::Timeout:
        return Words::tr("The server at %1 did not answer in time. It may be busy; try again in a moment.")
            .arg(server);
    case Kind::Proxy:
        return Words::tr("The proxy on the way to %1 cannot be used%2. Check the proxy in the profile of the "
                         "server, or in the settings of this machine.")
            .arg(server, inBrackets(detail));
    case Kind::Tls:
        if (tls.kind != TlsProblem::Kind::None)
            return tls.sentence(server);
        return Words::
            tr("The secure connection to %1 was refused%2. Check the server's certificate, or use http:// "
               "if it has "
               "none.")
                .arg(server, inBrackets(detail));
    case Kind::Unauthorized:
        if (basicWanted) {
            return Words::tr("In front of the server at %1 a user name and a password are asked for (HTTP "
                             "basic). Enter them in the profile of the server, and check them.")
                .arg(server);
        }
        return Words::tr(
                   "The server at %1 asks for a login%2. Sign in, or give a valid token, then try again.")
            .arg(server, inBrackets(detail));
    case Kind::Forbidden:
        return Words::tr(
                   "The server at %1 does not allow this%2. Ask its administrator for the right to do it.")
            .arg(server, inBrackets(detail));
    case Kind::NotFound:
        return Words::tr(
                   "The server at %1 does not have what was asked for%2. It may have been deleted; refresh "
                   "and try again.")
            .arg(server, inBrackets(detail));
    case Kind::Conflict:
        return Words::tr("The server at %1 cannot do this now%2. Try again later.")
            .arg(server, inBrackets(detail));
    case Kind::Rejected:
        if (httpStatus == tooLarge) {
            return Words::tr(
                       "What was sent is larger than the server at %1 or a proxy in front of it takes%2. "
                       "Send less at once, or have its administrator raise the limit "
                       "(client_max_body_size of nginx).")
                .arg(server, inBrackets(detail));
        }
        return Words::tr("The server at %1 did not accept the request%2.").arg(server, inBrackets(detail));
    case Kind::Server:
        return Words::tr("The server at %1 reported a failure%2. Its log says more; try again.")
            .arg(server,
                 inBrackets(detail.isEmpty() && httpStatus > 0 ? QStringLiteral("HTTP %1").arg(httpStatus)
                                                               : detail));
    case Kind::Unsupported:
        return Words::tr("The server at %1 cannot do this: its version of InvokeAI has no %2.")
            .arg(server, detail);
    case Kind::NotInvokeAi:
        return Words::tr(
                   "What answers at %1 is not an InvokeAI server, or its path is wrong%2. Check the address, "
                   "port and "
                   "path.")
            .arg(server, inBrackets(detail));
    case Kind::Decode:
        return Words::tr(
                   "The answer of the server at %1 could not be understood (%2). Its version may not be "
                   "supported.")
            .arg(server, detail);
    case Kind::Input:
    case Kind::Storage:
        return detail;
    }
    return detail;
}

QString ApiError::logLine() const
{
    QString line = QLatin1String(kindName(kind));
    if (httpStatus > 0)
        line += QStringLiteral(" %1").arg(httpStatus);
    if (!request.isEmpty())
        line += QStringLiteral(" at ") + request;
    if (!detail.isEmpty())
        line += QStringLiteral(": ") + detail;
    return line;
}

} // namespace vitrine
