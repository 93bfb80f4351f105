// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/workflowfields.h"

#include "lib/workflow/fieldlookup.h"

using namespace Qt::StringLiterals;

namespace vitrine {

void WorkflowFields::run(const QStringList& arguments)
{
    const Result<WorkflowDocument> workflow = WorkflowDocument::fromFile(arguments.first());
    if (!workflow) {
        fail(workflow.error());
        return;
    }
    connectToServer([this, document = *workflow] { list(document); });
}

void WorkflowFields::list(const WorkflowDocument& workflow)
{
    const WorkflowForm form = WorkflowForm::discover(workflow, session().templates().templates());
    for (const FormField& field : form.fields()) {
        const QJsonValue value = field.value(workflow);
        const QString shown = field.kind().displayText(field.fieldTemplate, value);
        console().result(u"%1 = %2"_s.arg(fieldLine(field), shown), u"field"_s,
                         {{u"index"_s, field.index},
                          {u"label"_s, field.label},
                          {u"node_id"_s, field.nodeId},
                          {u"field"_s, field.fieldName},
                          {u"kind"_s, field.kind().id()},
                          {u"value"_s, value.isUndefined() ? QJsonValue() : value}});
    }
    Q_EMIT done(ExitOk);
}

} // namespace vitrine
