// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/transfers/uploadqueue.h"

#include <QString>

namespace vitrine::uploadtexts {

[[nodiscard]] QString size(qint64 bytes);
[[nodiscard]] QString rate(double bytesPerSecond);
[[nodiscard]] QString duration(qint64 seconds);

/// "312 of 1,000 files, 1.2 GB of 3.4 GB, 12 MB/s, about 3 min left, 2 failed"; empty without entries.
[[nodiscard]] QString totals(const UploadTotals& totals);

/// Why nothing moves at the moment; empty when there is no reason.
[[nodiscard]] QString status(const UploadQueue& queue);

/// What is to be said about an addition; empty when all of it was taken.
[[nodiscard]] QString addition(const UploadQueue::Addition& addition);

} // namespace vitrine::uploadtexts
