// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/serversession.h"
#include "lib/workflow/workflowform.h"

namespace vitrine {

/// A form field's value from what a user typed: models and boards by name or id from the session's stores
/// (which must be ready), everything else by its kind. Kind::Input says what would be right, with the
/// candidates of an ambiguous name.
Result<QJsonValue> valueFromText(const ServerSession& session, const FormField& field, const QString& text);

} // namespace vitrine
