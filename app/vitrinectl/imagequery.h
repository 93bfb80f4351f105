// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/command.h"
#include "lib/api/images.h"

#include <QCommandLineOption>

namespace vitrine {

/// Options that say which images are listed and in which order.
QList<QCommandLineOption> imageQueryOptions();

/// The query that these options stand for, on every board. Kind::Input when one of them is wrong.
Result<ImageQuery> imageQueryOf(const Command& command);

} // namespace vitrine
