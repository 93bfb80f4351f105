// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/boards.h"

namespace vitrine {

/// A board by id or by name (case does not matter). Kind::Input lists the candidates with their ids when
/// several boards have this name, and what there is when none has.
Result<BoardDto> resolveBoard(const QList<BoardDto>& boards, const QString& idOrName);

/// True when no board has this id or name: one may be created.
bool isNewBoardName(const QList<BoardDto>& boards, const QString& idOrName);

} // namespace vitrine
