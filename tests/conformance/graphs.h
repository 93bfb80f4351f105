// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/conformance/serverundertest.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::test {

/// Small graphs and batches as JSON.
QJsonObject stringNode(const QString& id);
QJsonObject edge(const QString& from, const QString& output, const QString& to, const QString& input);
QJsonObject batchOf(const QJsonObject& nodes, const QJsonArray& edges = {});

/// One group of batch data for the field `value` of some nodes.
QJsonObject datum(const QString& node, const QStringList& items);
QJsonObject withData(const QJsonObject& nodes, const QJsonArray& group);

/// A plain picture that is saved on a board; needs no model. Nodes: "blank", "save", "text".
QJsonObject blankImageBatch(const QString& boardId);

/// What the official web UI sends for the SDXL text-to-image workflow, with the tiny model, 64 x 64 and these
/// steps.
QJsonObject sdxlBatch(const QJsonObject& model, const QString& boardId, int steps);

/// The ids in the answer to a submission.
QList<int> idsOf(const Answer& enqueued);

} // namespace vitrine::test
