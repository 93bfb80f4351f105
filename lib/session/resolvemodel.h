// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/modelrecord.h"
#include "lib/net/result.h"

namespace vitrine {

/// A model by key or by name (case does not matter). Kind::Input lists the candidates with their keys when
/// several models have this name; when none has, it is `unknown`: a sentence with %1 for the name and %2 for
/// what there is.
Result<ModelRecord> resolveModel(const QList<ModelRecord>& models, const QString& keyOrName,
                                 const QString& unknown);

} // namespace vitrine
