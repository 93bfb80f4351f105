// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrine {

// Nodes that a server never runs: batch nodes multiply a submission, generators make what batch nodes go
// over.

/// "image_batch", "string_batch", "integer_batch" and "float_batch".
[[nodiscard]] bool isBatchNode(const QString& type);

/// "image_generator", "string_generator", "integer_generator" and "float_generator".
[[nodiscard]] bool isGeneratorNode(const QString& type);

/// The input of a batch node that holds its list: "images", "strings", "integers" or "floats".
[[nodiscard]] QString batchListField(const QString& batchType);

/// The output of a batch node that its lines leave from: "image" or "value".
[[nodiscard]] QString batchOutputField(const QString& batchType);

} // namespace vitrine
