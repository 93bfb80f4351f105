// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/diagnosis/finding.h"

#include <QList>

namespace vitrine {

/// A report for pasting somewhere: what runs here, which server it is about, and each finding with what to
/// do. Without secrets.
[[nodiscard]] QString reportText(const QList<Finding>& findings, const ServerProfile& server);

} // namespace vitrine
