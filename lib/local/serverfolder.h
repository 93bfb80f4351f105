// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QString>

namespace vitrine {

/// The database file of the InvokeAI server whose root folder (the one with invokeai.yaml) is `root`:
/// databases/invokeai.db, or invokeai.db where `db_dir` of its invokeai.yaml says. Waits for the disk.
/// Kind::Storage with what to do when there is none; whether it can be read is LocalDatabase's to say.
Result<QString> databaseFileIn(const QString& root);

} // namespace vitrine
