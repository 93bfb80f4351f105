// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrine {

/// What is to be known of a folder before something is exported into it.
struct FolderFacts {
    qint64 freeBytes = -1;  ///< -1 when that is not known.
    bool isFolder = true;   ///< It is one, or can be made.
    bool isWritable = true; ///< So is the one that it would be made in.
    bool hasExport = false; ///< Something was exported into it before.
};

/// Asks the disk: for a worker.
[[nodiscard]] FolderFacts folderFacts(const QString& path);

} // namespace vitrine
