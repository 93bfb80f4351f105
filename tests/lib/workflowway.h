// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/batchrequest.h"
#include "lib/workflow/fieldmap.h"
#include "lib/workflow/outputs.h"
#include "lib/workflow/readiness.h"
#include "lib/workflow/savedworkflowinputs.h"
#include "lib/workflow/stalereferences.h"
#include "lib/workflow/workflowform.h"

#include <QJsonDocument>

namespace vitrine::test {

// The whole way of a workflow file, for tests and for tests/fuzz. Each function gives what does not hold, or
// nothing.

/// Loaded, shown, checked, sent: whatever is in it, all of it is answered with values or with a sentence.
inline QString problemOnTheWay(const WorkflowDocument& document, const NodeTemplates& templates)
{
    const QJsonObject before = document.json();
    const WorkflowForm form = WorkflowForm::discover(document, templates);
    for (const FormField& field : form.fields()) {
        if (field.problemWith(field.value(document)).size() > 10'000)
            return QStringLiteral("endless problem of a field");
        (void)field.kind().displayText(field.fieldTemplate, field.value(document));
    }
    if (!FieldMap::of(document, form).driftFrom(FieldMap::of(document, form)).isEmpty())
        return QStringLiteral("a map differs from itself");
    for (const ReadinessReason& reason : checkReadiness(document, templates)) {
        if (reason.text.isEmpty())
            return QStringLiteral("a reason without words");
    }
    const Result<BatchRequest> request = BatchRequest::build(document, templates, {});
    if (!request && request.error().userMessage().isEmpty())
        return QStringLiteral("a refusal without words");
    if (request && !request->body[QLatin1StringView("batch")][QLatin1StringView("graph")].isObject())
        return QStringLiteral("a body without a graph");
    WorkflowDocument reset = document;
    const QList<Reference> references = referencesOf(document, templates);
    resetReferences(reset, references);
    if (!references.isEmpty() && !referencesOf(reset, templates).isEmpty())
        return QStringLiteral("references are left");
    (void)calledWorkflowIds(document);
    (void)savedWorkflowInputs(document.json(), templates);
    return document.json() == before ? QString() : QStringLiteral("the document was changed");
}

/// Any value is taken and taken back; only the text of that value differs meanwhile.
inline QString problemOfEdits(const WorkflowDocument& document, const QJsonValue& value)
{
    const QByteArray bytes = document.toBytes();
    WorkflowDocument edited = document;
    for (const QJsonValue& node : document.nodes()) {
        const QString id = node[QLatin1StringView("id")].toString();
        QStringList fields =
            node[QLatin1StringView("data")][QLatin1StringView("inputs")].toObject().keys().mid(0, 3);
        fields.append(QStringLiteral("not there"));
        for (const QString& field : fields) {
            const QJsonValue was = document.inputValue(id, field);
            if (!edited.setInputValue(id, field, value) || edited.inputValue(id, field) != value)
                return QStringLiteral("a value was not taken: ") + id + u'.' + field;
            const QByteArray between = edited.toBytes();
            if (QJsonDocument::fromJson(between).object() != edited.json())
                return QStringLiteral("an edited file is not what was edited: ") + id + u'.' + field;
            edited.setInputValue(id, field, was);
            if (!(edited == document))
                return QStringLiteral("a value was not taken back: ") + id + u'.' + field;
        }
    }
    return edited.toBytes() == bytes ? QString() : QStringLiteral("edits left traces in the file");
}

/// A file's bytes: refused with a sentence, or everything above, and saved as they were.
inline QString problemOfFile(const QByteArray& bytes, const NodeTemplates& templates)
{
    const Result<WorkflowDocument> document = WorkflowDocument::fromJson(bytes);
    if (!document) {
        const bool isTold =
            document.error().kind == ApiError::Kind::Input && !document.error().userMessage().isEmpty();
        return isTold ? QString() : QStringLiteral("refused without words");
    }
    if (const QString problem = problemOnTheWay(*document, templates); !problem.isEmpty())
        return problem;
    if (document->toBytes() != bytes)
        return QStringLiteral("saving changes the file");
    if (document->json() != QJsonDocument::fromJson(bytes).object())
        return QStringLiteral("loading changes the workflow");
    return {};
}

} // namespace vitrine::test
