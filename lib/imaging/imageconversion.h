// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/export/exportsettings.h"

#include <optional>

namespace vitrine {

/// JPEG and WebP instead of the originals that the server keeps, for an export.
namespace imageconversion {

enum class Format { Jpeg, Webp };

inline constexpr int defaultQuality = 90;

/// False when a plugin of Qt is missing.
[[nodiscard]] bool canWrite(Format format);

/// `quality` is 1 to 100. What lies behind transparent parts becomes white in JPEG. Metadata, workflow and
/// graph that a server writes into its PNG files are lost. Its errors are Kind::Input for a picture that
/// cannot be read or is too large, Kind::Storage for a file that cannot be written.
[[nodiscard]] ExportConversion to(Format format, int quality = defaultQuality);

} // namespace imageconversion

} // namespace vitrine
