// SPDX-License-Identifier: Apache-2.0
#include "lib/api/enqueuebody.h"
#include "lib/workflow/batchrequest.h"
#include "lib/workflow/formoutputs.h"
#include "lib/workflow/readiness.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A node by its parts; `inputs`: name to value.
QJsonObject nodeOf(const QString& id, const QString& type, const QJsonObject& values = {})
{
    QJsonObject inputs;
    for (auto it = values.begin(); it != values.end(); ++it)
        inputs.insert(it.key(), QJsonObject{{u"name"_s, it.key()}, {u"value"_s, it.value()}});
    return {
        {u"id"_s, id},
        {u"type"_s, u"invocation"_s},
        {u"data"_s,
         QJsonObject{{u"id"_s, id}, {u"type"_s, type}, {u"version"_s, u"1.0.0"_s}, {u"inputs"_s, inputs}}}};
}

QJsonObject connectorOf(const QString& id)
{
    return {{u"id"_s, id},
            {u"type"_s, u"connector"_s},
            {u"data"_s, QJsonObject{{u"id"_s, id}, {u"type"_s, u"connector"_s}}}};
}

/// "a.value b.value"
QJsonObject edgeOf(const QString& text)
{
    const QStringList ends = text.split(u' ');
    const QStringList from = ends.at(0).split(u'.');
    const QStringList to = ends.at(1).split(u'.');
    return {{u"id"_s, text},           {u"type"_s, u"default"_s},
            {u"source"_s, from.at(0)}, {u"sourceHandle"_s, from.at(1)},
            {u"target"_s, to.at(0)},   {u"targetHandle"_s, to.at(1)}};
}

WorkflowDocument workflowOf(const QList<QJsonObject>& nodes, const QStringList& edges)
{
    QJsonArray lines;
    for (const QString& edge : edges)
        lines.append(edgeOf(edge));
    QJsonArray list;
    for (const QJsonObject& node : nodes)
        list.append(node);
    return *WorkflowDocument::fromObject({{u"name"_s, u"made"_s},
                                          {u"meta"_s, QJsonObject{{u"version"_s, u"4.0.0"_s}}},
                                          {u"nodes"_s, list},
                                          {u"edges"_s, lines}});
}

QJsonArray generated(const QString& nodeType, const QJsonObject& settings, quint32 seed = 0)
{
    const Result<GeneratorSettings> read = GeneratorSettings::of(nodeType, settings);
    if (!read)
        return {u"refused"_s};
    return read->values(seed).value_or(QJsonArray{u"refused"_s});
}

} // namespace

/// Batch nodes, generators and connectors: what becomes of them when a workflow is sent.
class TestWorkflowBatch : public QObject {
    Q_OBJECT

private:
    NodeTemplates m_templates;

    [[nodiscard]] QJsonObject batch(const WorkflowDocument& document,
                                    const GeneratorValues& generators = {}) const
    {
        const Result<BatchRequest> request =
            BatchRequest::build(document, m_templates, {.generators = generators});
        return request ? request->body[u"batch"_s].toObject()
                       : QJsonObject{{u"error"_s, request.error().detail}};
    }

    static QJsonObject integers(const QString& id, const QJsonArray& list, const QString& group = u"None"_s)
    {
        return nodeOf(id, u"integer_batch"_s, {{u"integers"_s, list}, {u"batch_group_id"_s, group}});
    }

    static QJsonArray itemsOf(const QJsonValue& group) { return group[0][u"items"_s].toArray(); }

    /// A picture that is kept, one that is intermediate, and a form with the board fields of these nodes.
    static WorkflowDocument picturesWith(const QStringList& onForm)
    {
        const auto picture = [](const QString& id, bool intermediate) {
            QJsonObject node = nodeOf(id, u"blank_image"_s, {{u"board"_s, u"auto"_s}});
            QJsonObject data = node[u"data"_s].toObject();
            data.insert(u"isIntermediate"_s, intermediate);
            node.insert(u"data"_s, data);
            return node;
        };
        QJsonObject workflow =
            workflowOf({picture(u"kept"_s, false), picture(u"between"_s, true), nodeOf(u"n"_s, u"integer"_s)},
                       {})
                .json();
        QJsonObject elements;
        for (const QString& id : onForm) {
            const QJsonObject field{{u"nodeId"_s, id}, {u"fieldName"_s, u"board"_s}};
            elements.insert(id,
                            QJsonObject{{u"id"_s, id},
                                        {u"type"_s, u"node-field"_s},
                                        {u"data"_s, QJsonObject{{u"fieldIdentifier"_s, field}}}});
        }
        const QJsonObject root{{u"layout"_s, u"column"_s},
                               {u"children"_s, QJsonArray::fromStringList(onForm)}};
        elements.insert(u"root"_s,
                        QJsonObject{{u"id"_s, u"root"_s}, {u"type"_s, u"container"_s}, {u"data"_s, root}});
        workflow.insert(u"form"_s, QJsonObject{{u"rootElementId"_s, u"root"_s}, {u"elements"_s, elements}});
        return *WorkflowDocument::fromObject(workflow);
    }

private Q_SLOTS:
    void initTestCase() { m_templates = dataTemplates(u"6.14.2"_s); }

    void outputsThatNoFormFieldShowsAreWarnedOf_data()
    {
        QTest::addColumn<WorkflowDocument>("document");
        QTest::addColumn<int>("warnings");
        QTest::newRow("no form") << picturesWith({}) << 1;
        QTest::newRow("the kept one") << picturesWith({u"kept"_s}) << 0;
        QTest::newRow("both") << picturesWith({u"between"_s, u"kept"_s}) << 0;
        QTest::newRow("only the intermediate one") << picturesWith({u"between"_s}) << 1;
        QTest::newRow("nothing is made") << workflowOf({nodeOf(u"n"_s, u"integer"_s)}, {}) << 0;
        QTest::newRow("sdxl") << dataWorkflow(u"sdxl-text-to-image"_s) << 0;
        QTest::newRow("made from exposed fields") << dataWorkflow(u"feat-exposed-only"_s) << 1;
    }

    /// They are submitted all the same, and the warning changes nothing of what is sent.
    void outputsThatNoFormFieldShowsAreWarnedOf()
    {
        QFETCH(WorkflowDocument, document);
        QFETCH(int, warnings);
        const Result<BatchRequest> request = BatchRequest::build(document, m_templates, {});
        QVERIFY(request);
        QStringList texts;
        for (const PreparedWorkflow::Warning& warning : request->warnings) {
            if (warning.text.contains(u"no board field"_s))
                texts.append(warning.text);
        }
        QCOMPARE(texts.size(), warnings);
        QVERIFY(!request->body[u"batch"_s][u"graph"_s][u"nodes"_s].toObject().isEmpty());
    }

    void onlyKeptPicturesAreOutputs()
    {
        const Result<BatchRequest> request = BatchRequest::build(picturesWith({}), m_templates, {});
        QVERIFY(request);
        const QJsonObject graph = request->body[u"batch"_s][u"graph"_s].toObject();
        QCOMPARE(graph[u"nodes"_s].toObject().size(), 3);
        QCOMPARE(outputNodes(graph, m_templates), QStringList{u"kept"_s});
    }

    void numbersAreTheWebUis_data()
    {
        QTest::addColumn<QString>("node");
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QJsonArray>("values");
        const QString integer = u"integer_generator"_s;
        const QString real = u"float_generator"_s;
        const auto settings = [](const QString& type, QJsonObject rest) {
            rest.insert(u"type"_s, type);
            return rest;
        };
        QTest::newRow("nothing said") << integer << QJsonObject() << QJsonArray{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        QTest::newRow("arithmetic") << integer
                                    << settings(u"integer_generator_arithmetic_sequence"_s,
                                                {{u"start"_s, 64}, {u"step"_s, -16}, {u"count"_s, 3}})
                                    << QJsonArray{64, 48, 32};
        QTest::newRow("step of nothing") << integer
                                         << settings(u"integer_generator_arithmetic_sequence"_s,
                                                     {{u"start"_s, 5}, {u"step"_s, 0}, {u"count"_s, 9}})
                                         << QJsonArray{5};
        QTest::newRow("linear, rounded up at a half")
            << integer
            << settings(u"integer_generator_linear_distribution"_s,
                        {{u"start"_s, 0}, {u"end"_s, 5}, {u"count"_s, 3}})
            << QJsonArray{0, 3, 5};
        QTest::newRow("linear, downwards") << integer
                                           << settings(u"integer_generator_linear_distribution"_s,
                                                       {{u"start"_s, 0}, {u"end"_s, -5}, {u"count"_s, 3}})
                                           << QJsonArray{0, -2, -5};
        QTest::newRow("linear, one") << real
                                     << settings(u"float_generator_linear_distribution"_s,
                                                 {{u"start"_s, 0.5}, {u"end"_s, 5}, {u"count"_s, 1}})
                                     << QJsonArray{0.5};
        QTest::newRow("none") << integer
                              << settings(u"integer_generator_arithmetic_sequence"_s, {{u"count"_s, 0}})
                              << QJsonArray();
        // The first draws of a Mersenne Twister with the seed 42.
        QTest::newRow("uniform") << real
                                 << settings(u"float_generator_random_distribution_uniform"_s,
                                             {{u"min"_s, 0}, {u"max"_s, 1}, {u"count"_s, 3}, {u"seed"_s, 42}})
                                 << QJsonArray{1608637542 / 4294967296.0, 3421126067 / 4294967296.0,
                                               4083286876 / 4294967296.0};
        QTest::newRow("uniform, whole")
            << integer
            << settings(u"integer_generator_random_distribution_uniform"_s,
                        {{u"min"_s, 10}, {u"max"_s, 20}, {u"count"_s, 3}, {u"seed"_s, 42}})
            << QJsonArray{14, 18, 20};
        QTest::newRow("parsed") << real
                                << settings(u"float_generator_parse_string"_s,
                                            {{u"input"_s, u" 0.5, .25x,, abc,-1e1, +3 "_s},
                                             {u"splitOn"_s, u","_s}})
                                << QJsonArray{0.5, 0.25, -10, 3};
        QTest::newRow("parsed, whole")
            << integer
            << settings(u"integer_generator_parse_string"_s,
                        {{u"input"_s, u"1.9\n2px\n0x10\n"_s}, {u"splitOn"_s, u"\\n"_s}})
            << QJsonArray{1, 2, 0};
        QTest::newRow("texts are not trimmed")
            << u"string_generator"_s
            << settings(u"string_generator_parse_string"_s,
                        {{u"input"_s, u"red; green;;blue "_s}, {u"splitOn"_s, u";"_s}})
            << QJsonArray{u"red"_s, u" green"_s, u"blue "_s};
        QTest::newRow("no separator") << u"string_generator"_s
                                      << settings(u"string_generator_parse_string"_s,
                                                  {{u"input"_s, u"a,b"_s}, {u"splitOn"_s, QString()}})
                                      << QJsonArray{u"a,b"_s};
        QTest::newRow("a separator that is no JSON")
            << u"string_generator"_s
            << settings(u"string_generator_parse_string"_s,
                        {{u"input"_s, u"a\",\"b"_s}, {u"splitOn"_s, u"\",\""_s}})
            << QJsonArray{u"a"_s, u"b"_s};
    }

    void numbersAreTheWebUis()
    {
        QFETCH(QString, node);
        QFETCH(QJsonObject, settings);
        QFETCH(QJsonArray, values);
        QCOMPARE(generated(node, settings), values);
    }

    void badSettingsAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::newRow("unknown type") << QJsonObject{{u"type"_s, u"integer_generator_primes"_s}};
        QTest::newRow("another node's") << QJsonObject{{u"type"_s, u"float_generator_arithmetic_sequence"_s}};
        QTest::newRow("half a count") << QJsonObject{{u"count"_s, 1.5}};
        QTest::newRow("text") << QJsonObject{{u"start"_s, u"one"_s}};
        QTest::newRow("fraction") << QJsonObject{{u"start"_s, 0.5}};
        QTest::newRow("endless") << QJsonObject{{u"count"_s, 1'000'000'000}};
        QTest::newRow("seed") << QJsonObject{{u"type"_s, u"integer_generator_random_distribution_uniform"_s},
                                             {u"seed"_s, u"x"_s}};
    }

    void badSettingsAreRefused()
    {
        QFETCH(QJsonObject, settings);
        const Result<GeneratorSettings> read = GeneratorSettings::of(u"integer_generator"_s, settings);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ApiError::Kind::Input);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void drawsAreMadeOnceAndCanBePinned()
    {
        const QJsonObject settings{{u"type"_s, u"integer_generator_random_distribution_uniform"_s},
                                   {u"min"_s, 0},
                                   {u"max"_s, 1'000'000},
                                   {u"count"_s, 5}};
        WorkflowDocument document =
            workflowOf({nodeOf(u"g"_s, u"integer_generator"_s, {{u"generator"_s, settings}}),
                        integers(u"b"_s, {}), nodeOf(u"n"_s, u"integer"_s)},
                       {u"g.integers b.integers"_s, u"b.value n.value"_s});
        GeneratorValues values;
        values.draw(document);
        const QJsonArray first = *values.of(document, u"g"_s);
        QCOMPARE(first.size(), 5);
        values.draw(document);
        QCOMPARE(*values.of(document, u"g"_s), first);
        QCOMPARE(itemsOf(batch(document, values)[u"data"_s][0]), first);

        const QJsonObject pinned = values.pinned(document, u"g"_s);
        values.forget();
        values.draw(document);
        QVERIFY(*values.of(document, u"g"_s) != first);
        QVERIFY(document.setInputValue(u"g"_s, u"generator"_s, pinned));
        QCOMPARE(*values.of(document, u"g"_s), first);
        QVERIFY(values.pinned(document, u"g"_s).isEmpty());
    }

    void serversAreAskedForTheRest()
    {
        const QJsonObject prompts{{u"type"_s, u"string_generator_dynamic_prompts_random"_s},
                                  {u"input"_s, u"{a|b}"_s}};
        const QJsonObject board{{u"type"_s, u"image_generator_images_from_board"_s},
                                {u"board_id"_s, u"b1"_s},
                                {u"category"_s, u"assets"_s}};
        WorkflowDocument document =
            workflowOf({nodeOf(u"p"_s, u"string_generator"_s, {{u"generator"_s, prompts}}),
                        nodeOf(u"i"_s, u"image_generator"_s, {{u"generator"_s, board}}),
                        nodeOf(u"pb"_s, u"string_batch"_s, {{u"batch_group_id"_s, u"None"_s}}),
                        nodeOf(u"s"_s, u"string"_s)},
                       {u"p.strings pb.strings"_s, u"pb.value s.value"_s});
        const Result<BatchRequest> tooEarly = BatchRequest::build(document, m_templates, {});
        QVERIFY(!tooEarly);
        QCOMPARE(tooEarly.error().kind, ApiError::Kind::Unsupported);
        const QList<ReadinessReason> reasons = checkReadiness(document, m_templates);
        QVERIFY2(reasons.isEmpty(), reasons.isEmpty() ? "" : qPrintable(reasons.first().text));

        GeneratorValues values;
        values.draw(document);
        const QList<GeneratorValues::Question> questions = values.questions(document);
        QCOMPARE(questions.size(), 2);
        QCOMPARE(questions.at(0).settings.text(), u"{a|b}"_s);
        QCOMPARE(questions.at(0).settings.promptCount(), 10);
        QCOMPARE(questions.at(1).settings.boardId(), std::optional<QString>(u"b1"_s));
        QCOMPARE(questions.at(1).settings.categories().size(), 4);
        values.answer(questions.at(0), {u"a"_s, u"b"_s, u"a"_s});
        QCOMPARE(itemsOf(batch(document, values)[u"data"_s][0]), QJsonArray({u"a"_s, u"b"_s, u"a"_s}));

        // Other settings need another answer.
        QJsonObject other = prompts;
        other.insert(u"count"_s, 3);
        document.setInputValue(u"p"_s, u"generator"_s, other);
        QCOMPARE(values.questions(document).size(), 2);
    }

    void batchesMultiplyAndZip()
    {
        const WorkflowDocument document = workflowOf(
            {integers(u"g1"_s, {1, 2}, u"Group 1"_s), integers(u"a"_s, {1, 2, 3}),
             integers(u"g2"_s, {3, 4}, u"Group 1"_s), integers(u"b"_s, {7}), nodeOf(u"n1"_s, u"integer"_s),
             nodeOf(u"n2"_s, u"integer"_s), nodeOf(u"n3"_s, u"integer"_s), nodeOf(u"n4"_s, u"integer"_s)},
            {u"g1.value n1.value"_s, u"g2.value n2.value"_s, u"a.value n3.value"_s, u"b.value n4.value"_s});
        const Result<BatchRequest> request = BatchRequest::build(document, m_templates, {.runs = 2});
        QVERIFY(request);
        QCOMPARE(EnqueueBody(request->body).itemCount(), 12);
        const QJsonArray data = request->body[u"batch"_s][u"data"_s].toArray();
        QCOMPARE(data.size(), 3);
        QCOMPARE(data.at(0).toArray().size(), 2);
        QCOMPARE(data.at(0)[1][u"node_path"_s].toString(), u"n2"_s);
        QCOMPARE(itemsOf(data.at(1)), QJsonArray({1, 2, 3}));
        QCOMPARE(itemsOf(data.at(2)), QJsonArray{7});
        const QJsonObject graph = request->body[u"batch"_s][u"graph"_s].toObject();
        QCOMPARE(graph[u"nodes"_s].toObject().size(), 4);
        QVERIFY(graph[u"edges"_s].toArray().isEmpty());
    }

    void connectorsBecomeLines()
    {
        const WorkflowDocument document = workflowOf(
            {nodeOf(u"a"_s, u"integer"_s), connectorOf(u"c1"_s), connectorOf(u"c2"_s), connectorOf(u"loop"_s),
             nodeOf(u"b"_s, u"integer"_s, {{u"value"_s, 5}}), nodeOf(u"d"_s, u"integer"_s, {{u"value"_s, 6}}),
             nodeOf(u"e"_s, u"integer"_s, {{u"value"_s, 7}}), integers(u"many"_s, {1, 2}),
             connectorOf(u"c3"_s), nodeOf(u"f"_s, u"integer"_s)},
            {u"a.value c1.in"_s, u"c1.out c2.in"_s, u"c2.out b.value"_s, u"c1.out d.value"_s,
             u"loop.out loop.in"_s, u"loop.out e.value"_s, u"many.value c3.in"_s, u"c3.out f.value"_s});
        const QJsonObject sent = batch(document);
        const QJsonArray edges = sent[u"graph"_s][u"edges"_s].toArray();
        QCOMPARE(edges.size(), 2);
        for (const QJsonValue& edge : edges)
            QCOMPARE(edge[u"source"_s][u"node_id"_s].toString(), u"a"_s);
        const QJsonObject nodes = sent[u"graph"_s][u"nodes"_s].toObject();
        QVERIFY(!nodes.contains(u"c1"_s));
        QVERIFY(!nodes[u"b"_s].toObject().contains(u"value"_s));
        QVERIFY(!nodes[u"d"_s].toObject().contains(u"value"_s));
        QCOMPARE(nodes[u"e"_s][u"value"_s].toInt(), 7);
        QCOMPARE(sent[u"data"_s][0][0][u"node_path"_s].toString(), u"f"_s);
    }

    void savedWorkflowsGetTheirInputs()
    {
        const QString first = u"saved_workflow_input::n::value"_s;
        const QString second = u"saved_workflow_input::m::value"_s;
        QJsonObject call = nodeOf(u"call"_s, u"call_saved_workflow"_s,
                                  {{u"workflow_id"_s, u"w1"_s}, {first, 5}, {second, 6}});
        QJsonObject data = call[u"data"_s].toObject();
        const QJsonObject type{
            {u"name"_s, u"IntegerField"_s}, {u"cardinality"_s, u"SINGLE"_s}, {u"batch"_s, false}};
        data.insert(u"dynamicInputTemplates"_s,
                    QJsonObject{{first, QJsonObject{{u"name"_s, first}, {u"type"_s, type}}},
                                {second, QJsonObject{{u"name"_s, second}, {u"type"_s, type}}}});
        call.insert(u"data"_s, data);
        const WorkflowDocument document =
            workflowOf({call, nodeOf(u"a"_s, u"integer"_s)}, {u"a.value call.%1"_s.arg(second)});
        QVERIFY(checkReadiness(document, m_templates).isEmpty());
        const QJsonObject node = batch(document)[u"graph"_s][u"nodes"_s][u"call"_s].toObject();
        QCOMPARE(node[u"workflow_inputs"_s].toObject(), QJsonObject({{first, 5}}));
        QCOMPARE(node[u"workflow_id"_s].toString(), u"w1"_s);
        QVERIFY(!node.contains(first));
    }

    void whatIsWrongWithBatchesIsSaid()
    {
        using Code = ReadinessReason::Code;
        const auto codes = [this](const WorkflowDocument& document) {
            QList<Code> out;
            for (const ReadinessReason& reason : checkReadiness(document, m_templates)) {
                out.append(reason.code);
                if (reason.text.isEmpty())
                    out.clear();
            }
            return out;
        };
        const QJsonObject target = nodeOf(u"n"_s, u"integer"_s);
        const QJsonObject other = nodeOf(u"m"_s, u"integer"_s);
        QCOMPARE(codes(workflowOf({integers(u"b"_s, {1})}, {})),
                 QList<Code>({Code::NoNodes, Code::BatchNotConnected}));
        QCOMPARE(codes(workflowOf({integers(u"b"_s, {1}), target}, {})),
                 QList<Code>{Code::BatchNotConnected});
        QCOMPARE(codes(workflowOf({integers(u"b"_s, {}), integers(u"c"_s, {}), target, other},
                                  {u"b.value n.value"_s, u"c.value m.value"_s})),
                 QList<Code>({Code::BatchEmpty, Code::InvalidValue, Code::InvalidValue}));
        QCOMPARE(codes(workflowOf({integers(u"b"_s, {1}, u"Group 2"_s),
                                   integers(u"c"_s, {1, 2}, u"Group 2"_s), target, other},
                                  {u"b.value n.value"_s, u"c.value m.value"_s})),
                 QList<Code>{Code::BatchUnequal});
        const QJsonObject bad =
            nodeOf(u"g"_s, u"integer_generator"_s,
                   {{u"generator"_s, QJsonObject{{u"type"_s, u"integer_generator_primes"_s}}}});
        QCOMPARE(codes(workflowOf({bad, integers(u"b"_s, {}), target},
                                  {u"g.integers b.integers"_s, u"b.value n.value"_s})),
                 QList<Code>{Code::BadGenerator});
    }
};

VITRINE_TEST(TestWorkflowBatch)
#include "tst_workflowbatch.moc"
