// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apierror.h"

#include <QByteArray>
#include <QNetworkReply>

#include <optional>

namespace vitrine {

/// What a finished reply says of itself, as an ApiError; nothing when it is a usable 2xx.
///
/// `body` is the whole body (Qt does not keep it for failed replies once read). FastAPI's `detail` is read as
/// a string or as a list of `{loc, msg}`. HTML is never InvokeAI's own answer: a proxy's 401, 413 and 5xx
/// pages keep the meaning of their status, everything else in HTML is Kind::NotInvokeAi.
std::optional<ApiError> errorOfReply(const QNetworkReply& reply, const QByteArray& body);

/// Notes what is wrong with the certificate of a reply, for `errorOfReply`.
void setTlsProblem(QNetworkReply& reply, const TlsProblem& problem);

/// "text/html; charset=utf-8" -> "text/html".
QByteArray plainContentType(const QNetworkReply& reply);

/// FastAPI's `detail`, or an empty string. Long texts are cut.
QString fastApiDetail(const QByteArray& body);

} // namespace vitrine
