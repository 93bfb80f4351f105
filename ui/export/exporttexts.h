// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/export/exportqueue.h"
#include "ui/export/folderfacts.h"

#include <QString>

namespace vitrine::exporttexts {

/// "Exporting 12 of 340 · 38 MB · 4.2 MB/s".
[[nodiscard]] QString running(const ExportQueue& queue);

/// What is needed is more than there is room for, as far as both are known (-1: not).
[[nodiscard]] bool isShort(const FolderFacts& facts, qint64 needed);

/// About a folder that can be exported into.
[[nodiscard]] QString folder(const FolderFacts& facts, qint64 needed);

/// What came of it, with the folder.
[[nodiscard]] QString finished(const ExportJob& job);

/// Why it does not go on, and how far it came.
[[nodiscard]] QString stopped(const ExportQueue& queue);

} // namespace vitrine::exporttexts
