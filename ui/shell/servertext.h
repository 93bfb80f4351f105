// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrine {

/// How names that others gave are shown: as plain text on one line, whatever is in them.
namespace servertext {

/// Control characters and line breaks become blanks; marks that turn the direction of what follows go.
[[nodiscard]] QString oneLine(const QString& text);

/// The same for an action's text: no mnemonics in it.
[[nodiscard]] QString forMenu(const QString& text);

/// The same for a tool tip, whose text Qt takes as markup when it looks like that.
[[nodiscard]] QString forToolTip(const QString& text);

} // namespace servertext

} // namespace vitrine
