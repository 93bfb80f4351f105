// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/modelrecord.h"

#include <QString>

namespace vitrine {

struct ModelInstall;

/// How the models' window words things. Words that the server has and we do not know stay as they are.
namespace modeltexts {

/// "Main", "LoRA", "ControlNet", … of "main", "lora", "controlnet".
[[nodiscard]] QString type(const QString& word);
/// "SDXL", "SD 1", "FLUX.1", … of "sdxl", "sd-1", "flux".
[[nodiscard]] QString base(const QString& word);
/// "Diffusers", "Checkpoint", …
[[nodiscard]] QString format(const QString& word);
/// "6.5 GB"; empty for 0, which is what servers say that do not know.
[[nodiscard]] QString size(qint64 bytes);
/// "SDXL · Main · Diffusers · 6.5 GB".
[[nodiscard]] QString facts(const ModelRecord& model);
/// Its name on one line.
[[nodiscard]] QString name(const ModelRecord& model);
/// Whether its files are outside of the server's models folder, so that deleting it leaves them there.
[[nodiscard]] bool isInPlace(const ModelRecord& model);

} // namespace modeltexts

} // namespace vitrine
