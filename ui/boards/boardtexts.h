// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/boardstore.h"

#include <QString>

namespace vitrine {

/// Words about boards that several places say.
namespace boardtexts {

/// What a board is called here; names may be empty on the server.
[[nodiscard]] QString name(const BoardDto& board);
/// The same for any id that stands for something to show: a board, "none", a day, or all images (no value).
/// Empty for a board that is not known.
[[nodiscard]] QString title(const BoardStore& boards, const std::optional<QString>& boardId);
[[nodiscard]] QString day(const QDate& date);

/// "310 images, 12 assets"; -1 is not known and left out.
[[nodiscard]] QString counts(int images, int assets, int videos = 0);
/// "1.2k"; empty for what is not known.
[[nodiscard]] QString shortCount(int count);

} // namespace boardtexts

} // namespace vitrine
