// SPDX-License-Identifier: Apache-2.0
// The way of a workflow file: load, form, references, readiness, body, save.
#include "lib/workflow/batchrequest.h"
#include "lib/workflow/fieldmap.h"
#include "lib/workflow/modelsync.h"
#include "lib/workflow/readiness.h"
#include "lib/workflow/stalereferences.h"
#include "lib/workflow/workflowform.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/jsonmutator.h"
#include "tests/lib/workflowdata.h"

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::fuzz;

namespace {

const NodeTemplates& templates()
{
    static const NodeTemplates all = test::dataTemplates(u"6.14.2"_s);
    return all;
}

JsonMutator& mutator()
{
    static JsonMutator mutator(QStringLiteral(VITRINE_FUZZ_FOLDER "/workflow.dict"));
    return mutator;
}

void savingLosesNothing(const QByteArray& file, const WorkflowDocument& document)
{
    require(document.json() == QJsonDocument::fromJson(file).object(), "loading changes nothing");
    require(document.toBytes() == file, "saving changes nothing");
}

/// Also of inputs that the node does not have, or that are no inputs.
void editsAreTakenBack(const QByteArray& file, const WorkflowDocument& document)
{
    constexpr int mostEdits = 4;
    int edits = 0;
    const QJsonValue other = QJsonArray{u"another value"_s};
    WorkflowDocument edited = document;
    for (const QJsonValue& node : document.nodes()) {
        const QString id = node["id"_L1].toString();
        QStringList inputs = document.nodeData(id).value("inputs"_L1).toObject().keys().mid(0, 2);
        inputs.append(u"not there"_s);
        for (const QString& input : inputs) {
            if (++edits > mostEdits)
                break;
            const QJsonValue before = document.inputValue(id, input);
            require(edited.setInputValue(id, input, other), "a value can be set", input);
            require(edited.inputValue(id, input) == other, "a value is what was set", input);
            if (edits == 1)
                require(QJsonDocument::fromJson(edited.toBytes()).object() == edited.json(),
                        "what was edited is what is saved", input);
            require(edited.setInputValue(id, input, before), "a value can be set back", input);
            require(edited == document, "an edit that is taken back leaves nothing", input);
        }
    }
    require(edited.toBytes() == file, "nor does it in the file");
}

void checkTree(const FormElement& element, int& next)
{
    if (element.type == FormElement::Type::NodeField)
        require(element.field == next++, "fields are numbered in the order of the form");
    for (const FormElement& child : element.children)
        checkTree(child, next);
}

void checkForm(const WorkflowDocument& document, const WorkflowForm& form)
{
    int next = 0;
    checkTree(form.root(), next);
    require(next == form.fields().size(), "each field stands in the form once");
    for (const FormField& field : form.fields()) {
        const QJsonValue value = field.value(document);
        (void)field.problemWith(value);
        (void)field.kind().displayText(field.fieldTemplate, value);
        const QJsonValue clean = field.kind().cleaned(value);
        if (!clean.isUndefined())
            require(field.kind().cleaned(clean) == clean, "what is clean stays as it is", field.kind().id());
    }
    const FieldMap map = FieldMap::of(document, form);
    const Result<FieldMap> read = FieldMap::fromJson(QJsonDocument(map.json()).toJson());
    require(read.has_value(), "a map can be read again");
    require(map.driftFrom(*read).isEmpty(), "a map does not differ from itself",
            map.driftFrom(*read).join(u'\n'));
}

void checkReferences(const WorkflowDocument& document)
{
    WorkflowDocument cleared = document;
    for (const Reference& reference : resetReferences(cleared, referencesOf(document, templates())))
        require(!reference.warning().isEmpty(), "what was reset is told");
    const QList<Reference> left = referencesOf(cleared, templates());
    require(left.isEmpty(), "no reference is left after all were reset",
            left.isEmpty() ? QString() : left.first().nodeId + u'.' + left.first().fieldName);
    WorkflowDocument synced = document;
    ModelSync::apply(synced, ModelSync::match(document, {}, false));
    require(synced == document, "a sync without models changes nothing");
}

void checkBody(const QJsonObject& body)
{
    const QJsonObject graph = body["batch"_L1]["graph"_L1].toObject();
    const QJsonObject nodes = graph["nodes"_L1].toObject();
    for (const QJsonValue& edge : graph["edges"_L1].toArray()) {
        for (const QLatin1StringView end : {"source"_L1, "destination"_L1}) {
            const QString id = edge[end]["node_id"_L1].toString();
            require(nodes.contains(id), "a line of the graph ends in a node of the graph", id);
        }
    }
    for (auto it = nodes.begin(); it != nodes.end(); ++it)
        require(it.value()["id"_L1] == it.key(), "a node of the graph has its id", it.key());
    require(!body["batch"_L1]["workflow"_L1].toObject().contains("id"_L1),
            "the embedded workflow has no id of its own");
}

void checkSubmission(const WorkflowDocument& document)
{
    const QList<ReadinessReason> reasons = checkReadiness(document, templates());
    for (const ReadinessReason& reason : reasons)
        require(!reason.text.isEmpty() && !codeName(reason).isEmpty(), "a reason is told");
    const Result<BatchRequest> request =
        BatchRequest::build(document, templates(), {.batchId = u"fuzz"_s, .autoAddBoard = u"board"_s});
    if (request) {
        checkBody(request->body);
    } else {
        require(!request.error().userMessage().isEmpty(), "a refusal says why");
        // A generator that only a server can answer is not in the way before it was asked.
        require(!reasons.isEmpty() || request.error().kind == ApiError::Kind::Unsupported,
                "what is ready can be sent", request.error().detail);
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    prepareProcess();
    require(!templates().isEmpty(), "the server's nodes are there");
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t maxSize, unsigned seed)
{
    return mutator().mutate(data, size, maxSize, seed);
}

extern "C" size_t LLVMFuzzerCustomCrossOver(const uint8_t* a, size_t sizeA, const uint8_t* b, size_t sizeB,
                                            uint8_t* out, size_t maxSize, unsigned seed)
{
    return mutator().crossOver(a, sizeA, b, sizeB, out, maxSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray file(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<WorkflowDocument> document = WorkflowDocument::fromJson(file);
    if (!document) {
        require(document.error().kind == ApiError::Kind::Input && !document.error().detail.isEmpty(),
                "a refusal says why");
        return 0;
    }
    savingLosesNothing(file, *document);
    editsAreTakenBack(file, *document);
    checkForm(*document, WorkflowForm::discover(*document, templates()));
    checkReferences(*document);
    checkSubmission(*document);
    return 0;
}
