// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/modelrecord.h"

#include <QList>
#include <QString>

namespace vitrine::modelquestions {

/// What is asked before these are deleted: which, how large, and what stays on the disk.
[[nodiscard]] QString beforeDeleting(const QList<ModelRecord>& models);
[[nodiscard]] QString beforeConverting(const ModelRecord& model);
/// Why this cannot be converted to Diffusers; empty when it can.
[[nodiscard]] QString whyNotConvertible(const ModelRecord& model);

} // namespace vitrine::modelquestions
