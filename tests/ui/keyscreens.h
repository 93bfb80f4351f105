// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/serverscreens.h"

namespace vitrine::test {

/// The dialog and the sheet about keys and the command palette, in their states.
void drawKeyScreens(const ScreenKeeper& keeper);

} // namespace vitrine::test
