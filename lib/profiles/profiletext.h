// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/serverprofile.h"

namespace vitrine {

/// A profile as one line of JSON, for the settings: everything that is no secret. Of an older program's
/// entries there is the address, and perhaps a name.
QString profileToText(const ServerProfile& profile);

/// None when it has no usable address. Unknown words are skipped, so that a newer program's entries can be
/// used.
std::optional<ServerProfile> profileFromText(const QString& text);

/// The profiles of a settings file, which is only read. None when there is no such file.
QList<ServerProfile> profilesInFile(const QString& settingsFile);

} // namespace vitrine
