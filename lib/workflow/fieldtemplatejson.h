// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkinds.h"
#include "lib/workflow/nodetemplate.h"

#include <QJsonObject>

#include <optional>

namespace vitrine {

/// The template of an input as a workflow file holds it, in `data.dynamicInputTemplates` of a node that calls
/// a saved workflow (`FieldInputTemplate` of the web UI).
QJsonObject fieldTemplateJson(const FieldTemplate& field);

/// The same backwards; none when it is no template.
std::optional<FieldTemplate> fieldTemplateFromJson(const QJsonObject& json, const FieldKinds& kinds);

/// The template of a node's input: its own dynamic one, else the node type's; none when it has neither.
std::optional<FieldTemplate> inputTemplate(const QJsonObject& nodeData, const NodeTemplate& nodeTemplate,
                                           const QString& name, const FieldKinds& kinds);

} // namespace vitrine
