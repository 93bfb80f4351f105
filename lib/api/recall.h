// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <QJsonObject>
#include <QString>

namespace vitrine {

/// /api/v1/recall/{queue_id}, with Capability::Recall: puts parameters into the web UI that is open on the
/// same server, which is told by the event `recall_parameters_updated`.
class RecallApi {
public:
    explicit RecallApi(ApiClient& client, QString queueId = QStringLiteral("default"));

    /// What a POST does with parameters that are not given, and with references to images.
    struct Options {
        bool strict = false; ///< What is not given is reset; otherwise it stays.
        bool append = false; ///< Reference images are added to those that there are.
    };

    /// POST: RecallParameter, such as {"positive_prompt": "…", "steps": 20, "model": NAME}. An unknown key is
    /// Kind::Rejected. Gives the server's whole answer.
    ApiCall<QJsonObject>* recall(const QJsonObject& parameters, Options options);

    /// GET: what was recalled last.
    ApiCall<QJsonObject>* last();

private:
    ApiClient& m_client;
    QString m_path;
};

} // namespace vitrine
