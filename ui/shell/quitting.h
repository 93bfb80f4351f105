// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrine {

/// Ends the program with all of its windows, those in the tray too. Each that has an unsaved workflow asks
/// first, one after the other; when the user changes their mind, all stay.
void quitProgram();

} // namespace vitrine
