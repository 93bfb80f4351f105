// SPDX-License-Identifier: Apache-2.0
#include "lib/session/serverschema.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <future>

namespace vitrine {

ServerSchema ServerSchema::fromBytes(const QByteArray& bytes, const QByteArray& known)
{
    // The checksum takes half as long as the parsing, so the two go side by side; only what may be known
    // already waits for it.
    std::future<QByteArray> checksum = std::async(
        std::launch::async, [&bytes] { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); });
    ServerSchema out;
    if (!known.isEmpty()) {
        out.sha256 = checksum.get();
        if (out.sha256 == known)
            return out;
    }
    QJsonParseError problem;
    const QJsonObject schema = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        out.problem = problem.errorString();
    out.templates = NodeTemplates::fromSchema(schema);
    out.capabilities = Capabilities::fromSchema(schema);
    if (checksum.valid())
        out.sha256 = checksum.get();
    return out;
}

} // namespace vitrine
