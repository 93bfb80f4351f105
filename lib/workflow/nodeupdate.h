// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/nodetemplate.h"

#include <QJsonObject>
#include <QSet>

namespace vitrine {

enum class NodeUpdate {
    NotNeeded, ///< Same version.
    Possible,  ///< Another version of the same major number.
    Impossible ///< Another major number, or a version that cannot be read.
};

/// Compares `data.version` of a node with its template's version.
NodeUpdate nodeUpdateFor(const QJsonObject& nodeData, const NodeTemplate& nodeTemplate);

/// `data` of a node brought to the template's version: inputs and values that are missing come from
/// the template's defaults, inputs that it does not know go unless the node takes extra ones, and the
/// images of an old image collection move (see movesImages). Values must have been cleaned before: a null
/// counts as a value here. `connected`: names of the inputs that a line ends in.
QJsonObject updatedNodeData(const QJsonObject& nodeData, const NodeTemplate& nodeTemplate,
                            const QSet<QString>& connected);

/// Up to version 1.0.1 of the node "image_collection" its list stood in `collection`, which takes lines only
/// since then: the list belongs into `images`. True when an update of this node moves it there.
bool movesImages(const QJsonObject& nodeData, const NodeTemplate& nodeTemplate,
                 const QSet<QString>& connected);

} // namespace vitrine
