// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/diagnosis/reportcheck.h"
#include "lib/net/apiclient.h"
#include "lib/workflow/nodetemplates.h"

namespace vitrine {

/// What the server can do, by its GET /openapi.json. The client knows its capabilities afterwards.
class RoutesCheck final : public ReportCheck {
    Q_OBJECT

public:
    RoutesCheck(ApiClient& client, int limitMs, QObject* parent = nullptr);

    /// Empty when the schema could not be had.
    [[nodiscard]] const NodeTemplates& templates() const { return m_templates; }

    /// What a schema says.
    struct Schema {
        Capabilities capabilities;
        QStringList missingBasics; ///< See missingBasicRoutes.
        NodeTemplates templates;
        QString problem; ///< Empty when it could be read.
    };
    [[nodiscard]] static Finding findingOfSchema(const Schema& schema);

protected:
    void ask() override;

private:
    ApiClient& m_client;
    NodeTemplates m_templates;
};

} // namespace vitrine
