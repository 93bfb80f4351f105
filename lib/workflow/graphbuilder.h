// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"
#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/preparedworkflow.h"

#include <QJsonObject>
#include <QString>

namespace vitrine {

/// Builds the graph {id, nodes, edges} that a server executes from a prepared workflow, exactly as
/// the server's own web UI does: batch and generator nodes stay out (see BatchData), connectors become the
/// lines that they stand for.
///
/// `autoAddBoard`: the id of the board that takes what is set to "auto"; empty or "none": no board.
/// ApiError::Kind::Input names the node when it is of a kind that cannot be converted: nothing is
/// ever sent wrong silently.
class GraphBuilder {
public:
    GraphBuilder(const NodeTemplates& templates, QString autoAddBoard);

    [[nodiscard]] Result<QJsonObject> build(const PreparedWorkflow& workflow) const;

private:
    [[nodiscard]] static QJsonArray edgesBetween(const QJsonObject& nodes, const WorkflowDocument& document);
    [[nodiscard]] QJsonObject nodeJson(const QString& nodeId, const QJsonObject& nodeData,
                                       const NodeTemplate& nodeTemplate) const;
    [[nodiscard]] QJsonValue boardValue(const QJsonValue& value) const;

    NodeTemplates m_templates;
    QString m_autoAddBoard;
};

} // namespace vitrine
