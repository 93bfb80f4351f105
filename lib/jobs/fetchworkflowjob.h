// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/api/workflows.h"
#include "lib/net/apijob.h"
#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"

namespace vitrine {

/// Where a workflow comes from.
struct WorkflowSource {
    enum class Kind {
        File,      ///< `text` is a path, of a picture too.
        Library,   ///< The server's library; `text` is an id or a name.
        Image,     ///< What made an image or a video of the server; `text` is its name.
        QueueItem, ///< What an item of the queue was submitted with; `text` is its id.
    };

    Kind kind = Kind::File;
    QString text = {};
};

/// Reads a workflow from wherever it is. Kind::Input says what is wrong with it, or with a name that several
/// workflows of the library have, or none.
///
/// An image or an item that has a graph but no workflow gives the workflow that is made from the graph, for
/// which the node templates are needed (see workflowFromGraph).
class FetchWorkflowJob final : public ApiJob {
    Q_OBJECT

public:
    FetchWorkflowJob(ApiClient& client, WorkflowSource source, const NodeTemplates& templates,
                     QObject* parent = nullptr);

    /// Once finished without an error.
    [[nodiscard]] const WorkflowDocument& workflow() const { return m_workflow; }

protected:
    void run() override;

private:
    void askLibrary();
    void findInLibrary();
    void askImage();
    void askQueue();
    void take(const Result<WorkflowDocument>& workflow);

    ApiClient& m_client;
    WorkflowSource m_source;
    NodeTemplates m_templates;
    WorkflowDocument m_workflow;
};

} // namespace vitrine
