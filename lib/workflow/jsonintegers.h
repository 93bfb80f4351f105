// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace vitrine {

/// The place (`$.nodes[3].data.inputs.seed.value`) of the first integer in a JSON text that does
/// not fit 64 bits with sign, or none. QJsonDocument would round it silently. The text must be
/// valid JSON.
std::optional<QString> placeOfTooLargeInteger(const QByteArray& json);

} // namespace vitrine
