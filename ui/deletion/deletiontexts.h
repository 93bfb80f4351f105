// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/stalereferences.h"

#include <QString>
#include <QStringList>

namespace vitrine {

class ImageDeletions;

namespace deletiontexts {

// What is said about deletions. Plain text.

/// "3 images will be deleted in 8 s."
[[nodiscard]] QString pending(const ImageDeletions& deletions);

/// The warning, and what cannot be restored; empty for nothing.
[[nodiscard]] QString remark(const ImageDeletions& deletions, const QString& warning);

/// Of what was deleted: what Restore cannot bring back, or not as it was; empty for nothing.
[[nodiscard]] QString restorable(const ImageDeletions& deletions, int deleted, int restorable);

/// Which of the images the open workflow uses, and where; empty for none.
[[nodiscard]] QString usage(const QStringList& names, const QList<Reference>& references);

/// "a.png, b.png and 3 more"
[[nodiscard]] QString some(const QStringList& names);

} // namespace deletiontexts

} // namespace vitrine
