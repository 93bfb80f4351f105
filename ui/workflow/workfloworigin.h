// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace vitrine {

/// Where an open workflow came from, and so where Save puts it: into its file, into its record of a server's
/// library, or nowhere yet (a picture, an item of the queue).
struct WorkflowOrigin {
    QString name = {};       ///< What it is called there; shown when the workflow has no name.
    QString file = {};       ///< Path of the workflow file.
    QString serverId = {};   ///< ServerProfile::id: whose library.
    QString workflowId = {}; ///< Its id there.
    /// Of what lay there when it was opened or last saved here, see lib/workflow/fingerprint.h. Empty:
    /// unknown.
    QByteArray fingerprint = {};
    bool isBundled = false; ///< Comes with the server, which lets nobody change it.

    [[nodiscard]] bool isFile() const { return !file.isEmpty(); }
    [[nodiscard]] bool isRecordOf(const QString& server) const
    {
        return !workflowId.isEmpty() && serverId == server;
    }

    friend bool operator==(const WorkflowOrigin&, const WorkflowOrigin&) = default;
};

} // namespace vitrine
