// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/nodetemplate.h"

namespace vitrine {

/// Servers before 6.8 said which models fit by a name of its own for each ("SDXLMainModelField");
/// newer ones by filters.
[[nodiscard]] bool isLegacyModelType(const QString& typeName);

/// Puts a ModelIdentifierField with the same filters in its place. The field's type must be a
/// legacy one.
void applyLegacyModelType(FieldTemplate& field);

} // namespace vitrine
