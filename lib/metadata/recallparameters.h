// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace vitrine {

/// What of an image's metadata the web UI can be told to take over (RecallParameter, for `RecallApi`):
/// prompts, model, VAE, LoRAs with weights, seed, size, steps and what else it has a place for. Entries of a
/// wrong type or outside of the server's limits are left out, as the server would refuse all for one. Empty:
/// nothing.
[[nodiscard]] QJsonObject recallParameters(const QJsonObject& metadata);

} // namespace vitrine
