// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/workflowbody.h"

#include "lib/workflow/batchrequest.h"
#include "lib/workflow/readiness.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vitrine {

QList<QCommandLineOption> WorkflowBody::options()
{
    return {{u"openapi"_s, tr("The server's /openapi.json as a file."), u"SCHEMA"_s}};
}

void WorkflowBody::run(const QStringList& arguments)
{
    const QString schemaPath = parser().value(u"openapi"_s);
    if (schemaPath.isEmpty()) {
        fail(ExitUsage, tr("Give the server's schema with --openapi."));
        return;
    }
    QFile schemaFile(schemaPath);
    if (!schemaFile.open(QIODevice::ReadOnly)) {
        fail(ExitUsage, tr("%1 cannot be read (%2).").arg(schemaPath, schemaFile.errorString()));
        return;
    }
    const NodeTemplates templates =
        NodeTemplates::fromSchema(QJsonDocument::fromJson(schemaFile.readAll()).object());
    const Result<WorkflowDocument> workflow = WorkflowDocument::fromFile(arguments.first());
    if (!workflow) {
        fail(workflow.error());
        return;
    }
    const QList<ReadinessReason> reasons = checkReadiness(*workflow, templates);
    if (!reasons.isEmpty()) {
        for (const ReadinessReason& reason : reasons)
            console().problem(reason.text);
        Q_EMIT done(ExitFailed);
        return;
    }
    const Result<BatchRequest> request = BatchRequest::build(*workflow, templates, {});
    if (!request) {
        fail(request.error());
        return;
    }
    std::printf("%s\n", QJsonDocument(request->body).toJson(QJsonDocument::Compact).constData());
    Q_EMIT done(ExitOk);
}

} // namespace vitrine
