// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"
#include "lib/workflow/workflowform.h"

#include <QString>

namespace vitrine {

/// Finds the field that a key of the command line means: `INDEX`, `LABEL` (also the node's label;
/// case does not matter) or `NODE_ID.FIELD` (also of an input that is not on the form: index -1).
/// ApiError::Kind::Input lists the candidates when several match, and the fields of the form when
/// none does.
Result<FormField> lookupField(const WorkflowForm& form, const WorkflowDocument& document,
                              const NodeTemplates& templates, const QString& key);

/// "3 width (noise, noise:f4Bv4UWa22.width)": one line about a field for lists and messages.
QString fieldLine(const FormField& field);

} // namespace vitrine
