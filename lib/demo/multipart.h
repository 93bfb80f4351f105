// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace vitrine::demo {

/// One part of a multipart/form-data body.
struct FormPart {
    QByteArray name;
    QByteArray fileName; ///< Empty for a plain field.
    QByteArray contentType;
    QByteArray content;
};

/// Splits a form as RFC 7578 says; none when it is malformed (no boundary, no end, no name).
std::optional<QList<FormPart>> parseMultipart(const QByteArray& contentType, const QByteArray& body);

} // namespace vitrine::demo
