// SPDX-License-Identifier: Apache-2.0
// Parts of an /openapi.json, and workflows made of the nodes that it describes.
#include "lib/workflow/batchrequest.h"
#include "lib/workflow/fieldtemplatejson.h"
#include "lib/workflow/readiness.h"
#include "lib/workflow/workflowform.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/jsonmutator.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::fuzz;

namespace {

JsonMutator& mutator()
{
    static JsonMutator mutator(QStringLiteral(VITRINE_FUZZ_FOLDER "/templates.dict"));
    return mutator;
}

void checkInput(const NodeTemplate& node, const FieldTemplate& field, const FieldKinds& kinds)
{
    require(node.input(field.name) == &field, "an input is found by its name", field.name);
    require(field.kind != nullptr, "every input has a kind", field.name);
    (void)field.kind->problem(field, {}, field.defaultValue);
    (void)field.kind->displayText(field, field.defaultValue);
    (void)field.kind->parseText(field, {}, u"1"_s);
    const QJsonValue clean = field.kind->cleaned(field.defaultValue);
    if (!clean.isUndefined())
        require(field.kind->cleaned(clean) == clean, "what is clean stays as it is", field.name);
    if (const auto read = fieldTemplateFromJson(fieldTemplateJson(field), kinds)) {
        require(read->name == field.name && read->type == field.type, "a template is read as it was written",
                field.name);
    }
}

void checkNode(const NodeTemplate& node, const FieldKinds& kinds)
{
    require(!node.type.isEmpty(), "a node type has a name");
    const auto byName = [](const FieldTemplate& a, const FieldTemplate& b) { return a.name < b.name; };
    require(std::is_sorted(node.inputs.begin(), node.inputs.end(), byName), "inputs are in order", node.type);
    for (const FieldTemplate& field : node.inputs)
        checkInput(node, field, kinds);
    for (const OutputTemplate& output : node.outputs)
        require(node.output(output.name) == &output, "an output is found by its name", output.name);
}

/// One node of each of the first types, with the values that it has at the start, each led to the next.
WorkflowDocument workflowOf(const NodeTemplates& templates)
{
    constexpr qsizetype mostNodes = 3;
    QJsonArray nodes;
    QJsonArray edges;
    QString before;
    for (const QString& type : templates.types().mid(0, mostNodes)) {
        const NodeTemplate& node = *templates.find(type);
        QJsonObject inputs;
        for (const FieldTemplate& field : node.inputs)
            inputs.insert(field.name, QJsonObject{{u"name"_s, field.name}, {u"value"_s, field.defaultValue}});
        nodes.append(QJsonObject{
            {u"id"_s, type},
            {u"type"_s, u"invocation"_s},
            {u"data"_s,
             QJsonObject{
                 {u"id"_s, type}, {u"type"_s, type}, {u"version"_s, node.version}, {u"inputs"_s, inputs}}}});
        const NodeTemplate* source = templates.find(before);
        if (source && !source->outputs.isEmpty() && !node.inputs.isEmpty())
            edges.append(QJsonObject{{u"id"_s, type},
                                     {u"type"_s, u"default"_s},
                                     {u"source"_s, before},
                                     {u"sourceHandle"_s, source->outputs.first().name},
                                     {u"target"_s, type},
                                     {u"targetHandle"_s, node.inputs.first().name}});
        before = type;
    }
    const Result<WorkflowDocument> made = WorkflowDocument::fromObject(
        {{u"name"_s, u"made"_s},
         {u"meta"_s, QJsonObject{{u"version"_s, u"3.0.0"_s}, {u"category"_s, u"user"_s}}},
         {u"nodes"_s, nodes},
         {u"edges"_s, edges},
         {u"exposedFields"_s, QJsonArray()}});
    return made ? *made : WorkflowDocument();
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    prepareProcess();
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
    const QByteArray schema(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const NodeTemplates templates = NodeTemplates::fromSchema(QJsonDocument::fromJson(schema).object());
    const QStringList types = templates.types();
    require(types.size() == templates.count(), "every type is listed");
    for (const QString& type : types) {
        const NodeTemplate* node = templates.find(type);
        require(node && node->type == type, "a node type is found by its name", type);
        checkNode(*node, templates.kinds());
    }
    if (types.isEmpty())
        return 0;
    const WorkflowDocument document = workflowOf(templates);
    for (const ReadinessReason& reason : checkReadiness(document, templates))
        require(!reason.text.isEmpty(), "a reason is told");
    const Result<BatchRequest> request = BatchRequest::build(document, templates, {.batchId = u"fuzz"_s});
    require(request || !request.error().userMessage().isEmpty(), "a refusal says why");
    return 0;
}
