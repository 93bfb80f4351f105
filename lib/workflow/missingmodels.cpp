// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/missingmodels.h"

#include "lib/workflow/fieldkind.h"
#include "lib/workflow/workflowform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool allows(const QStringList& wanted, const QString& have)
{
    return wanted.isEmpty() || wanted.contains(have);
}

bool isOffered(const FieldTemplate& field, const ModelRecord& model)
{
    // A record without a variant fits any: older servers do not tell.
    return allows(field.modelBases, model.base) && allows(field.modelTypes, model.type)
        && allows(field.modelFormats, model.format)
        && (model.variant.isEmpty() || allows(field.modelVariants, model.variant));
}

/// What cannot be filled by hand, and what is no value of this kind, is not sent.
bool isSent(const FieldTemplate& field, const QJsonValue& value)
{
    return !field.kind->isConnectionOnly() && !field.kind->cleaned(value).isUndefined();
}

bool isList(const FieldTemplate& field)
{
    return field.kind->id() == "lora-list"_L1;
}

/// An entry of a list that names this model.
bool namesModel(const QJsonValue& entry, const QJsonObject& identifier)
{
    return entry == identifier || entry["lora"_L1] == identifier;
}

} // namespace

QString MissingModel::name() const
{
    const QString given = identifier.value("name"_L1).toString();
    return given.isEmpty() ? identifier.value("key"_L1).toString() : given;
}

QList<MissingModel> findMissingModels(const WorkflowDocument& workflow, const NodeTemplates& templates,
                                      const QList<ModelRecord>& models)
{
    QList<MissingModel> out;
    for (const ModelSync::Match& match : ModelSync::match(workflow, models, false)) {
        if (match.why == ModelSync::Why::Same)
            continue;
        const NodeTemplate* node = templates.find(workflow.nodeType(match.nodeId));
        const FieldTemplate* input = node ? node->input(match.fieldName) : nullptr;
        if (!input || workflow.isConnected(match.nodeId, match.fieldName)
            || !isSent(*input, workflow.inputValue(match.nodeId, match.fieldName)))
            continue;
        const FormField field = WorkflowForm::describe(workflow, templates, match.nodeId, match.fieldName);
        out.append({match.nodeId, match.fieldName, match.place, match.identifier, field.nodeLabel,
                    field.label, isList(*input) || !input->required});
    }
    return out;
}

ModelReplacements replacementsFor(const MissingModel& missing, const WorkflowDocument& workflow,
                                  const NodeTemplates& templates, const QList<ModelRecord>& models)
{
    ModelReplacements out;
    const NodeTemplate* node = templates.find(workflow.nodeType(missing.nodeId));
    const FieldTemplate* input = node ? node->input(missing.fieldName) : nullptr;
    if (!input)
        return out;
    const auto text = [&](QLatin1StringView key) { return missing.identifier.value(key).toString(); };
    FieldTemplate wanted = *input;
    if (isList(*input))
        wanted.modelTypes = {u"lora"_s};
    if (wanted.modelBases.isEmpty())
        wanted.modelBases = {text("base"_L1)};
    if (wanted.modelTypes.isEmpty())
        wanted.modelTypes = {text("type"_L1)};
    out.models = modelsFor(wanted, models);
    const ModelSync::Match best = ModelSync::best(missing.identifier, out.models, true);
    out.why = best.why;
    if (best.found)
        out.proposal = out.models.indexOf(*best.found);
    return out;
}

void applyChoices(WorkflowDocument& workflow, const QList<ModelChoice>& choices)
{
    QList<ModelSync::Match> matches;
    for (const ModelChoice& choice : choices) {
        const MissingModel& missing = choice.missing;
        if (choice.model) {
            matches.append({missing.nodeId, missing.fieldName, missing.place, missing.identifier,
                            ModelSync::Why::Similar, choice.model});
        }
    }
    ModelSync::apply(workflow, matches);
    for (const ModelChoice& choice : choices) {
        if (choice.model)
            continue;
        const MissingModel& missing = choice.missing;
        const QJsonValue value = workflow.inputValue(missing.nodeId, missing.fieldName);
        QJsonValue without{QJsonValue::Undefined};
        if (value.isArray()) {
            QJsonArray kept;
            for (const QJsonValue& entry : value.toArray()) {
                if (!namesModel(entry, missing.identifier))
                    kept.append(entry);
            }
            without = kept;
        }
        workflow.setInputValue(missing.nodeId, missing.fieldName, without);
    }
}

QList<ModelRecord> modelsFor(const FieldTemplate& field, const QList<ModelRecord>& models)
{
    // The server's own UI looks at variant and format only where base, type or provider are restricted too.
    const bool filters =
        !field.modelBases.isEmpty() || !field.modelTypes.isEmpty() || !field.modelProviders.isEmpty();
    QList<ModelRecord> out;
    std::copy_if(models.cbegin(), models.cend(), std::back_inserter(out),
                 [&](const ModelRecord& model) { return !filters || isOffered(field, model); });
    std::sort(out.begin(), out.end(), [](const ModelRecord& a, const ModelRecord& b) {
        if (a.base != b.base)
            return a.base < b.base;
        if (a.type != b.type)
            return a.type < b.type;
        const int byName = QString::localeAwareCompare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.key < b.key;
    });
    return out;
}

} // namespace vitrine
