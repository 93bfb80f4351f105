// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/tlsproblem.h"

#include <QMetaType>
#include <QString>

namespace vitrine {

/// What went wrong, at which request, and in words that a user can act on.
///
/// `detail` is the other side's own text (FastAPI's `detail`, a file system message) and is shown as plain
/// text, never as markup. No field ever holds a token, a header or a query string.
struct ApiError {
    enum class Kind {
        Canceled,     ///< We stopped it ourselves; never shown.
        Unreachable,  ///< No connection, or it broke before an answer came.
        Timeout,      ///< Nothing came for too long.
        Proxy,        ///< The proxy is not there, or refuses us; the server was not reached.
        Tls,          ///< The certificate or the handshake was refused.
        Unauthorized, ///< 401: no login, or an expired one.
        Forbidden,    ///< 403: logged in, but not allowed.
        NotFound,     ///< 404.
        Conflict,     ///< 409.
        Rejected,     ///< Any other 4xx: the server did not accept what was sent.
        Server,       ///< 5xx, or a failure that the server reports about itself.
        Unsupported,  ///< This server has no route or field for it; nothing was sent.
        NotInvokeAi,  ///< The answer is not InvokeAI's (HTML, another program, wrong path).
        Decode,       ///< JSON came, but not in the shape that is documented.
        Input,        ///< Something that the user gave cannot be used (a file, a value, a name).
        Storage,      ///< A local file or folder cannot be read or written.
    };

    Kind kind = Kind::Server;
    int httpStatus = 0;       ///< 0 when no HTTP answer came.
    QString request;          ///< "GET /api/v1/boards/", without query; empty when no request was made.
    QString detail;           ///< The server's or the system's words; may be empty.
    QString server;           ///< The address that was asked; empty for local errors.
    TlsProblem tls = {};      ///< For Kind::Tls, as far as it is known.
    bool basicWanted = false; ///< A proxy asks for a user name and a password (HTTP basic).

    /// One or two sentences in the user's language: what happened, to what, and what to do now.
    [[nodiscard]] QString userMessage() const;

    /// One line for logs: kind, status, request, detail.
    [[nodiscard]] QString logLine() const;

    [[nodiscard]] bool isCanceled() const { return kind == Kind::Canceled; }

    /// True when trying the same again later may help (the server is away), false when the request itself is
    /// at fault.
    [[nodiscard]] bool isTransient() const
    {
        return kind == Kind::Unreachable || kind == Kind::Timeout || kind == Kind::Proxy
            || (kind == Kind::Server && httpStatus >= 502 && httpStatus <= 504);
    }

    /// True when the server may have acted on a request whose answer never came: look before sending it
    /// again. With a status of the server's own it is known.
    [[nodiscard]] bool isLostAnswer() const
    {
        return kind == Kind::Unreachable || kind == Kind::Timeout || httpStatus == 502 || httpStatus == 504;
    }

    static ApiError canceled() { return {Kind::Canceled, 0, {}, {}, {}}; }
    static ApiError input(const QString& sentence) { return {Kind::Input, 0, {}, sentence, {}}; }
    static ApiError storage(const QString& sentence) { return {Kind::Storage, 0, {}, sentence, {}}; }
    static ApiError decode(const QString& request, const QString& detail)
    {
        return {Kind::Decode, 0, request, detail, {}};
    }
};

} // namespace vitrine

Q_DECLARE_METATYPE(vitrine::ApiError)
