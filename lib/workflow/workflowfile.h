// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"
#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"

#include <QString>

#include <optional>

namespace vitrine {

/// The path ends as those of pictures that may carry a workflow do (PNG, JPEG, WebP).
[[nodiscard]] bool isPictureFile(const QString& path);

/// A workflow from a file: a saved one (JSON), or the one that made a picture which InvokeAI wrote. One that
/// has a graph but no workflow gives the workflow that is made from the graph, for which the node templates
/// are needed. Kind::Input says what is wrong with the file.
Result<WorkflowDocument> readWorkflowFile(const QString& path, const NodeTemplates& templates);

/// What became of a workflow that was to be saved to its file.
struct WorkflowFileSave {
    enum class State {
        Written,
        Changed,    ///< Something else lies there by now. Nothing was written.
        Unreadable, ///< What lies there cannot be read, so it may be anything. Nothing was written.
        Failed,     ///< It could not be written, and what was there is as it was.
    };

    State state = State::Failed;
    QString problem = {};        ///< Why it is unreadable, or failed.
    QByteArray fingerprint = {}; ///< Of what was written.
};

/// Puts a workflow in the place of what had the fingerprint `expected` (see fileFingerprint), or of whatever
/// is there when that is empty. A file that is not there any more is written anew. Takes its time: for a
/// worker.
WorkflowFileSave saveWorkflowFile(const QString& path, const QByteArray& bytes, const QByteArray& expected);

/// What is embedded in a picture as a workflow. `picture` is its name, for the sentence that it has none.
Result<WorkflowDocument> embeddedWorkflow(const std::optional<QString>& workflow,
                                          const std::optional<QString>& graph, const QString& picture,
                                          const NodeTemplates& templates);

} // namespace vitrine
