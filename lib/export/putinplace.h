// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrine {

/// How a finished file came to its name.
enum class Placed {
    Done,
    Taken,       ///< Something has that name; nothing was changed.
    Failed,      ///< The folder is missing, or may not be written to.
    Unsupported, ///< This file system cannot do it in that way.
};

struct PlaceResult {
    Placed placed = Placed::Failed;
    QString problem = {}; ///< The system's words, unless it is done.
};

/// Moves `part` to `target`, which is on the same file system, and never replaces what another program puts
/// there meanwhile: in one step where the file system can, else over a placeholder.
PlaceResult putInPlace(const QString& part, const QString& target);

/// In one step (renameat2). A placeholder would be one more file to create and to delete for each one that is
/// kept, and file systems are slow at creating files while many were just deleted.
PlaceResult renameWhereFree(const QString& part, const QString& target);

/// With an empty file that takes the name first, and that the rename replaces.
PlaceResult renameOverPlaceholder(const QString& part, const QString& target);

} // namespace vitrine
