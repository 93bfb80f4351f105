// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/modelargument.h"

#include "app/vitrinectl/describe.h"
#include "lib/session/resolvemodel.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<ModelRecord> findModel(const QList<ModelRecord>& models, const QString& keyOrName)
{
    return resolveModel(models, keyOrName,
                        Command::tr("The model “%1” is not installed on the server. Its models: %2."));
}

void printModel(ApiCommand& command, const ModelRecord& model)
{
    command.console().result(modelLine(model), u"model"_s, modelJson(model));
}

void finishWithModel(ApiCommand& command, ApiCall<ModelRecord>* call)
{
    command.expect(call, [&command](const ModelRecord& model) {
        printModel(command, model);
        command.finish(ExitOk);
    });
}

} // namespace vitrine
