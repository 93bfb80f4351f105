// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/boards.h"
#include "lib/api/imagedto.h"
#include "lib/api/modelinstalls.h"
#include "lib/api/queue.h"

#include <QJsonObject>

namespace vitrine {

// How records are printed: a line for people, an object with the server's own names for programs.

QString boardLine(const BoardDto& board);
QJsonObject boardJson(const BoardDto& board);

QString imageLine(const ImageDto& image);
QJsonObject imageJson(const ImageDto& image);

QString itemLine(const QueueItemSummary& item);
QJsonObject itemJson(const QueueItemSummary& item);

QString modelLine(const ModelRecord& model);
/// Without what must not be seen of a URL.
QJsonObject modelJson(const ModelRecord& model);

QString installLine(const ModelInstall& install);
QJsonObject installJson(const ModelInstall& install);

QString countsLine(const QueueCounts& counts);
QJsonObject countsJson(const QueueCounts& counts);

} // namespace vitrine
