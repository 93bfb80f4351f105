// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

/// NodePackInfo: a folder of nodes that someone added to the server.
struct NodePack {
    QString name;
    QString path; ///< On the server.
    QStringList nodeTypes;

    static Result<NodePack> fromJson(const QJsonValue& value, const QString& path);
};

/// /api/v2/custom_nodes/, with Capability::CustomNodes. For administrators.
class CustomNodesApi {
public:
    explicit CustomNodesApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// GET /api/v2/custom_nodes/: what is installed.
    ApiCall<QList<NodePack>>* list();

private:
    ApiClient& m_client;
};

} // namespace vitrine
