// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/connectionrules.h"
#include "lib/workflow/edgeset.h"
#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"

#include <QString>

#include <optional>

namespace vitrine {

/// Decides which lines of a workflow a server can follow, by the web UI's rules: ends that exist, types that
/// fit, one line into an input, no circles. Ask about each once, in file order: of two lines that exclude
/// each other the first stays.
class EdgeFilter {
public:
    /// Both must outlive the filter.
    EdgeFilter(const WorkflowDocument& document, const NodeTemplates& templates)
        : m_document(document)
        , m_templates(templates)
        , m_connectors(document)
    {
    }

    /// Why the line leads nowhere, as a sentence; empty when it stays.
    QString problem(const WorkflowEdge& edge);

private:
    /// Where the value of a line is made, through connectors; no node when their chain has no start (yet).
    struct Source {
        QString nodeId;
        QString field;
        ConnectionType type;
    };

    [[nodiscard]] QString missingEnd(const WorkflowEdge& edge) const;
    /// The rest, with `kept` beside it: part of a chain is checked without what it replaces.
    [[nodiscard]] QString misfit(const WorkflowEdge& edge, const EdgeView& kept) const;
    [[nodiscard]] QString misfitAtConnector(const WorkflowEdge& edge, const EdgeView& kept) const;
    [[nodiscard]] QString misfitAtInput(const WorkflowEdge& edge, const Source& source,
                                        const EdgeView& kept) const;
    [[nodiscard]] bool typesFit(const Source& source, const ConnectionType& target,
                                const EdgeView& kept) const;

    [[nodiscard]] Source sourceOf(const WorkflowEdge& edge) const;
    [[nodiscard]] std::optional<ConnectionType> collectedType(const QString& collector,
                                                              const EdgeView& kept) const;
    [[nodiscard]] std::optional<FieldTemplate> inputOf(const WorkflowEdge& edge) const;
    [[nodiscard]] bool isOfKind(const QString& nodeId, QLatin1StringView kind) const;

    const WorkflowDocument& m_document;
    const NodeTemplates& m_templates;
    EdgeSet m_kept;
    Connectors m_connectors; ///< With the kept lines.
};

} // namespace vitrine
