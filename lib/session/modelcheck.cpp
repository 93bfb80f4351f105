// SPDX-License-Identifier: Apache-2.0
#include "lib/session/modelcheck.h"

#include "lib/workflow/fieldkind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

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
    for (const QJsonValue& value : workflow.nodes()) {
        const QJsonObject node = value.toObject();
        const QString nodeId = node.value("id"_L1).toString();
        const NodeTemplate* nodeTemplate = templates.find(workflow.nodeType(nodeId));
        if (!nodeTemplate)
            continue;
        for (const FieldTemplate& field : nodeTemplate->inputs) {
            if (field.kind->id() != "model"_L1 || workflow.isConnected(nodeId, field.name))
                continue;
            const QJsonObject model = field.kind->cleaned(workflow.inputValue(nodeId, field.name)).toObject();
            const QString key = model.value("key"_L1).toString();
            if (key.isEmpty() || models.find(key))
                continue;
            const QString label = workflow.nodeLabel(nodeId);
            reasons.append({ReadinessReason::Code::UnknownModel, nodeId, field.name,
                            sentence(label.isEmpty() ? nodeTemplate->title : label, field.title,
                                     model.value("name"_L1).toString())});
        }
    }
    return reasons;
}

} // namespace vitrine
