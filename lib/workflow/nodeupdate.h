// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/nodetemplate.h"

#include <QJsonObject>

namespace vitrine {

enum class NodeUpdate {
    NotNeeded, ///< Same version.
    Possible,  ///< Another version of the same major number.
    Impossible ///< Another major number, or a version that cannot be read.
};

/// Compares `data.version` of a node with its template's version.
NodeUpdate nodeUpdateFor(const QJsonObject& nodeData, const NodeTemplate& nodeTemplate);

/// `data` of a node brought to the template's version: inputs and values that are missing come from
/// the template's defaults, inputs that it does not know go. Values must have been cleaned before:
/// a null counts as a value here.
QJsonObject updatedNodeData(const QJsonObject& nodeData, const NodeTemplate& nodeTemplate);

} // namespace vitrine
