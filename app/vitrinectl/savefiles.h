// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/command.h"
#include "lib/net/apiclient.h"

namespace vitrine {

/// Saves images and videos into a folder, tells each, and ends the command.
void saveFiles(Command& command, ApiClient& client, const QStringList& names, const QString& folder);

} // namespace vitrine
