// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/gallery.h"

namespace vitrine::demo {

/// The boards and images that a demo server starts with: the same ones at each start, apart from their times.
QList<Board> demoBoards(int count, qint64 nowMs);
Image demoImage(int index, int count, const QList<Board>& boards, qint64 nowMs);

/// How a drawn image says that it was made.
QJsonObject demoMetadata(const Image& image);

} // namespace vitrine::demo
