// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"

#include <QSet>
#include <QString>

#include <utility>

namespace vitrine {

/// Decides which lines of a workflow a server can follow. Ask about each once, in file order: of
/// two lines into one input that takes one, the first stays.
class EdgeFilter {
public:
    /// Both must outlive the filter.
    EdgeFilter(const WorkflowDocument& document, const NodeTemplates& templates)
        : m_document(document)
        , m_templates(templates)
    {
    }

    /// Why the line leads nowhere, as a sentence; empty when it stays.
    QString problem(const WorkflowEdge& edge);

private:
    [[nodiscard]] bool isInvocation(const QString& nodeId) const;

    const WorkflowDocument& m_document;
    const NodeTemplates& m_templates;
    QSet<std::pair<QString, QString>> m_taken;
};

} // namespace vitrine
