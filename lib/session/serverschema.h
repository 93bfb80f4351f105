// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/capabilities.h"
#include "lib/workflow/nodetemplates.h"

#include <QByteArray>
#include <QString>

namespace vitrine {

/// What a client wants to know of a server's GET /openapi.json. Reading takes some milliseconds and may run
/// in a worker thread.
struct ServerSchema {
    QByteArray sha256; ///< Of the bytes: what tells one schema from another.
    NodeTemplates templates;
    Capabilities capabilities;
    QString problem; ///< Empty when the schema could be read.

    /// Bytes with the checksum `known` are not read: templates and capabilities stay empty.
    static ServerSchema fromBytes(const QByteArray& bytes, const QByteArray& known = {});
};

} // namespace vitrine
