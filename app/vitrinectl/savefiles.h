// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/command.h"
#include "lib/export/exportjob.h"

namespace vitrine {

/// A job of the command that saves images and videos and tells each; not started yet.
ExportJob* savingJob(Command& command, ApiClient& client, const ExportSettings& settings);

/// The same, with its progress, to the end of the command.
void saveFiles(Command& command, ApiClient& client, const ExportSettings& settings);

/// Originals under the server's names, without a journal: running it again saves them again.
void saveFiles(Command& command, ApiClient& client, const QStringList& names, const QString& folder);

} // namespace vitrine
