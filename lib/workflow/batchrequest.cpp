// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/batchrequest.h"

#include "lib/workflow/batchdata.h"
#include "lib/workflow/formoutputs.h"
#include "lib/workflow/graphbuilder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The workflow as the server keeps it in what it makes: what the format knows, and no id, since it
/// is a copy.
QJsonObject embedded(const WorkflowDocument& prepared)
{
    QJsonObject out = prepared.json();
    out.remove("id"_L1);
    for (const QLatin1StringView key :
         {"name"_L1, "author"_L1, "description"_L1, "version"_L1, "contact"_L1, "tags"_L1, "notes"_L1}) {
        if (!out.value(key).isString())
            out.insert(key, QString());
    }
    if (!out.value("exposedFields"_L1).isArray())
        out.insert("exposedFields"_L1, QJsonArray());
    return out;
}

} // namespace

Result<BatchRequest> BatchRequest::build(const WorkflowDocument& document, const NodeTemplates& templates,
                                         const Options& options)
{
    if (options.runs < 1 || options.runs > 10000)
        return Failure(ApiError::input(
            QCoreApplication::translate("BatchRequest", "The number of runs must be between 1 and 10000.")));
    const PreparedWorkflow prepared = PreparedWorkflow::from(document, templates);
    const Result<QJsonObject> graph = GraphBuilder(templates, options.autoAddBoard).build(prepared);
    if (!graph)
        return Failure(graph.error());
    GeneratorValues generators = options.generators;
    generators.draw(prepared.document);
    const Result<BatchData> data = BatchData::of(prepared.document, generators);
    if (!data)
        return Failure(data.error());

    BatchRequest out;
    out.batchId =
        options.batchId.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : options.batchId;
    out.warnings = prepared.warnings;
    const QString hidden =
        hiddenOutputsWarning(WorkflowForm::discover(document, templates), *graph, templates);
    if (!hidden.isEmpty())
        out.warnings.append({{}, hidden});
    const QJsonObject batch{{"batch_id"_L1, out.batchId},
                            {"graph"_L1, *graph},
                            {"workflow"_L1, embedded(prepared.document)},
                            {"runs"_L1, options.runs},
                            {"origin"_L1, u"workflows"_s},
                            {"destination"_L1, u"gallery"_s},
                            {"data"_L1, data->json()}};
    out.body = {{"prepend"_L1, options.prepend}, {"batch"_L1, batch}};
    return out;
}

} // namespace vitrine
