// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrinectl/apicommand.h"
#include "lib/api/models.h"

namespace vitrine {

/// The model that a user named by key or name, among these. Kind::Input lists the candidates when several
/// fit, and what is installed when none does.
[[nodiscard]] Result<ModelRecord> findModel(const QList<ModelRecord>& models, const QString& keyOrName);

/// One line, or one object.
void printModel(ApiCommand& command, const ModelRecord& model);

/// Prints what the server tells of a model, and ends the command.
void finishWithModel(ApiCommand& command, ApiCall<ModelRecord>* call);

/// Goes on with the model that a user named. No such model, or several, ends the command.
template <class OnFound>
void withModel(ApiCommand& command, const QString& keyOrName, OnFound onFound)
{
    command.expect(ModelsApi(command.client()).list(),
                   [&command, keyOrName, onFound = std::move(onFound)](const QList<ModelRecord>& models) {
                       const Result<ModelRecord> model = findModel(models, keyOrName);
                       if (model)
                           onFound(*model);
                       else
                           command.fail(model.error());
                   });
}

} // namespace vitrine
