// SPDX-License-Identifier: Apache-2.0
#include "lib/session/modelcheck.h"

#include "lib/workflow/missingmodels.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

QString sentence(const QString& node, const QString& field, const QString& model)
{
    return QCoreApplication::translate(
               "vitrine::missingModels",
               "%1: the model “%3” of %2 is not installed on the server. Choose another one, or "
               "install it.")
        .arg(node, field, model);
}

} // namespace

QList<ReadinessReason> missingModels(const WorkflowDocument& workflow, const NodeTemplates& templates,
                                     const ModelStore& models)
{
    QList<ReadinessReason> reasons;
    if (models.state() != ModelStore::State::Ready)
        return reasons;
    for (const MissingModel& missing : findMissingModels(workflow, templates, models.models())) {
        reasons.append({ReadinessReason::Code::UnknownModel, missing.nodeId, missing.fieldName,
                        sentence(missing.nodeLabel, missing.fieldLabel, missing.name())});
    }
    return reasons;
}

} // namespace vitrine
