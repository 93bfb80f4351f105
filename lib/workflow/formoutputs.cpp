// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/formoutputs.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FormOutputs)
};

bool hasBoard(const NodeTemplate& node)
{
    return std::any_of(node.inputs.cbegin(), node.inputs.cend(),
                       [](const FieldTemplate& input) { return input.kind->id() == "board"_L1; });
}

} // namespace

QList<FormOutput> formOutputs(const WorkflowForm& form)
{
    QList<FormOutput> out;
    for (const FormField& field : form.fields()) {
        // Without the server's schema the name is all there is.
        const bool unknown = field.fieldTemplate.type.name.isEmpty();
        if (field.kind().id() == "board"_L1 || (unknown && field.fieldName == "board"_L1))
            out.append({field.index, field.label, field.nodeId, field.nodeType, field.nodeLabel});
    }
    return out;
}

int fieldIndexOf(const QList<FormOutput>& outputs, const QString& nodeId)
{
    const auto found = std::find_if(outputs.cbegin(), outputs.cend(),
                                    [&](const FormOutput& output) { return output.nodeId == nodeId; });
    return found == outputs.cend() ? -1 : found->fieldIndex;
}

QStringList outputNodes(const QJsonObject& graph, const NodeTemplates& templates)
{
    QStringList out;
    const QJsonObject nodes = graph.value("nodes"_L1).toObject();
    for (auto it = nodes.begin(); it != nodes.end(); ++it) {
        const NodeTemplate* node = templates.find(it.value()["type"_L1].toString());
        if (node && hasBoard(*node) && !it.value()["is_intermediate"_L1].toBool())
            out.append(it.key());
    }
    return out;
}

QString hiddenOutputsWarning(const WorkflowForm& form, const QJsonObject& graph,
                             const NodeTemplates& templates)
{
    const QStringList names = outputNodes(graph, templates);
    const QSet<QString> nodes(names.cbegin(), names.cend());
    const QList<FormOutput> shown = formOutputs(form);
    const bool any = std::any_of(shown.cbegin(), shown.cend(),
                                 [&](const FormOutput& output) { return nodes.contains(output.nodeId); });
    if (nodes.isEmpty() || any)
        return {};
    return Words::tr("The form shows no board field for this workflow's images, so it cannot say which is "
                     "which or where they go. Add one in the workflow editor.");
}

} // namespace vitrine
