// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include <optional>

namespace vitrine::demo {

/// The result of a node that only computes, without `type`: numbers, texts and lists. None when it is another
/// node.
std::optional<QJsonObject> runValueNode(const QJsonObject& node);

} // namespace vitrine::demo
