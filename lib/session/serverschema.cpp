// SPDX-License-Identifier: Apache-2.0
#include "lib/session/serverschema.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace vitrine {

ServerSchema ServerSchema::fromBytes(const QByteArray& bytes, const QByteArray& known)
{
    ServerSchema out;
    out.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (out.sha256 == known)
        return out;
    QJsonParseError problem;
    const QJsonObject schema = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        out.problem = problem.errorString();
    out.templates = NodeTemplates::fromSchema(schema);
    out.capabilities = Capabilities::fromSchema(schema);
    return out;
}

} // namespace vitrine
