// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/batchrequest.h"
#include "lib/workflow/graphbuilder.h"
#include "lib/workflow/nodeupdate.h"
#include "lib/workflow/outputs.h"
#include "lib/workflow/readiness.h"
#include "lib/workflow/workflowform.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QByteArray node(const QByteArray& id, const QByteArray& type, const QByteArray& inputs,
                const QByteArray& version = "1.0.0", const QByteArray& kind = "invocation")
{
    return R"({"id":")" + id + R"(","type":")" + kind + R"(","data":{"id":")" + id + R"(","type":")" + type
        + R"(","version":")" + version + R"(","useCache":true,"isIntermediate":true,"inputs":)" + inputs
        + "}}";
}

QByteArray edge(const QByteArray& from, const QByteArray& to, const QByteArray& type = "default")
{
    const auto split = [](const QByteArray& end) { return end.split('.'); };
    return R"({"id":"e","type":")" + type + R"(","source":")" + split(from).at(0) + R"(","sourceHandle":")"
        + split(from).at(1) + R"(","target":")" + split(to).at(0) + R"(","targetHandle":")" + split(to).at(1)
        + "\"}";
}

QByteArray labeledPackNode(const QByteArray& label)
{
    return R"({"id":"x","type":"invocation","data":{"id":"x","type":"from_a_pack","version":"2.1.0","label":")"
        + label + R"(","inputs":{}}})";
}

} // namespace

/// From a workflow to what a server runs, where no captured request says how.
class TestWorkflowGraph : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_templates = dataTemplates(u"6.14.2"_s); }

    void boardsBecomeWhatTheServerTakes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("autoAdd");
        QTest::addColumn<QString>("board");
        QTest::newRow("auto") << QByteArray("\"auto\"") << u"b1"_s << u"b1"_s;
        QTest::newRow("auto, none set") << QByteArray("\"auto\"") << u"none"_s << QString();
        QTest::newRow("auto, empty") << QByteArray("\"auto\"") << QString() << QString();
        QTest::newRow("unset") << QByteArray("null") << u"b1"_s << u"b1"_s;
        QTest::newRow("none") << QByteArray("\"none\"") << u"b1"_s << QString();
        QTest::newRow("one") << QByteArray(R"({"board_id":"b2","x":1})") << u"b1"_s << u"b2"_s;
    }

    void boardsBecomeWhatTheServerTakes()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, autoAdd);
        QFETCH(QString, board);
        const QByteArray version = m_templates.find(u"l2i"_s)->version.toUtf8();
        const QJsonObject graph = built(
            "[" + node("n", "l2i", R"({"board":{"name":"board","value":)" + value + "}}", version) + "]",
            "[]", autoAdd);
        const QJsonValue sent = graph.value("nodes"_L1).toObject().value("n"_L1).toObject().value("board"_L1);
        QCOMPARE(sent,
                 board.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                 : QJsonValue(QJsonObject{{"board_id"_L1, board}}));
    }

    void keepsWhatTheMetadataNodeIsGiven()
    {
        const QByteArray version = m_templates.find(u"core_metadata"_s)->version.toUtf8();
        const QByteArray extra = R"({"mine":{"name":"mine","value":"x"}})";
        const QJsonObject graph = built("[" + node("m", "core_metadata", extra, version) + ","
                                        + node("i", "integer", extra, "1.0.1") + "]");
        const QJsonObject nodes = graph.value("nodes"_L1).toObject();
        QCOMPARE(nodes.value("m"_L1).toObject().value("mine"_L1), QJsonValue(u"x"_s));
        QVERIFY(!nodes.value("i"_L1).toObject().contains("mine"_L1));
        QCOMPARE(graph.value("id"_L1).toString().size(), 36);
    }

    void leavesOutLinesThatLeadNowhere()
    {
        const QByteArray nodes = "["
            + node("a", "integer", R"({"value":{"name":"value","value":1}})", "1.0.1") + ","
            + node("b", "integer", R"({"value":{"name":"value","value":2}})", "1.0.1") + ","
            + node("c", "integer", R"({"value":{"name":"value","value":3}})", "1.0.1") + ","
            + node("p", "from_a_pack", "{}") + "]";
        const QByteArray edges = "[" + edge("a.value", "b.value") + "," + edge("c.value", "b.value") + ","
            + edge("a.nothing", "c.value") + "," + edge("a.value", "c.nothing") + ","
            + edge("gone.x", "c.value") + "," + edge("p.x", "c.value") + "," + edge("a.value", "p.x") + ","
            + edge("a.value", "c.value", "collapsed") + "]";
        const PreparedWorkflow prepared = PreparedWorkflow::from(madeWorkflow(nodes, edges), m_templates);
        QCOMPARE(prepared.warnings.size(), 7); // and the node that the server does not know
        QCOMPARE(prepared.document.edges().size(), 2);
        for (const PreparedWorkflow::Warning& warning : prepared.warnings)
            QVERIFY(!warning.text.isEmpty() && !warning.nodeId.isEmpty());
    }

    void takesManyLinesIntoACollector()
    {
        const QByteArray version = m_templates.find(u"collect"_s)->version.toUtf8();
        const QByteArray nodes = "[" + node("a", "integer", "{}", "1.0.1") + ","
            + node("b", "integer", "{}", "1.0.1") + "," + node("c", "collect", "{}", version) + "]";
        const QJsonObject graph =
            built(nodes, "[" + edge("a.value", "c.item") + "," + edge("b.value", "c.item") + "]");
        QCOMPARE(graph.value("edges"_L1).toArray().size(), 2);
    }

    void updatesNodesOfTheSameMajorVersion()
    {
        const NodeTemplate* noise = m_templates.find(u"noise"_s);
        const auto data = [](const char* version) {
            return QJsonDocument::fromJson(node("n", "noise",
                                                R"({"seed":{"name":"seed","label":"Mine","value":5},
                       "width":{"name":"width","label":""},"gone":{"name":"gone","value":1}})",
                                                version))
                .object()
                .value("data"_L1)
                .toObject();
        };
        QCOMPARE(nodeUpdateFor(data("1.1.0"), *noise), NodeUpdate::NotNeeded);
        QCOMPARE(nodeUpdateFor(data("1.0.3"), *noise), NodeUpdate::Possible);
        QCOMPARE(nodeUpdateFor(data("1.9.0"), *noise), NodeUpdate::Possible);
        QCOMPARE(nodeUpdateFor(data("2.0.0"), *noise), NodeUpdate::Impossible);
        QCOMPARE(nodeUpdateFor(data("new"), *noise), NodeUpdate::Impossible);
        QCOMPARE(nodeUpdateFor({}, *noise), NodeUpdate::Impossible);

        const QJsonObject updated = updatedNodeData(data("1.0.3"), *noise, {});
        QCOMPARE(updated.value("version"_L1).toString(), u"1.1.0"_s);
        const QJsonObject inputs = updated.value("inputs"_L1).toObject();
        QCOMPARE(inputs.size(), noise->inputs.size());
        QCOMPARE(inputs.value("seed"_L1).toObject().value("value"_L1), QJsonValue(5));
        QCOMPARE(inputs.value("seed"_L1).toObject().value("label"_L1), QJsonValue(u"Mine"_s));
        QCOMPARE(inputs.value("width"_L1).toObject().value("value"_L1), QJsonValue(512));
        QVERIFY(!inputs.contains("gone"_L1));
    }

    void warnsOfAnotherMajorVersion()
    {
        const WorkflowDocument document =
            madeWorkflow("[" + node("n", "noise", R"({"seed":{"name":"seed","value":5}})", "2.0.0") + "]");
        const PreparedWorkflow prepared = PreparedWorkflow::from(document, m_templates);
        QCOMPARE(prepared.warnings.size(), 1);
        QCOMPARE(prepared.warnings.first().nodeId, u"n"_s);
        QCOMPARE(prepared.document.nodeData(u"n"_s).value("version"_L1).toString(), u"2.0.0"_s);
    }

    /// What a newer server's page saved runs on an older one with its images.
    void movesTheImagesOfNewCollectionsBack()
    {
        const NodeTemplates older = dataTemplates(u"6.3.0"_s);
        const WorkflowDocument document = dataWorkflow(u"feat-collections"_s);
        const WorkflowDocument old = PreparedWorkflow::from(document, older).document;
        QCOMPARE(old.inputValue(u"imgs"_s, u"collection"_s).toArray().size(), 2);
        QVERIFY(!old.hasInput(u"imgs"_s, u"images"_s));
        QVERIFY(checkReadiness(document, older).isEmpty());
    }

    void leavesTheUsersDocumentAsItWas()
    {
        const WorkflowDocument document = dataWorkflow(u"sdxl-text-to-image"_s);
        const WorkflowDocument before = document;
        QVERIFY(BatchRequest::build(document, m_templates, {}));
        QVERIFY(document == before);
    }

    void olderServersGetTheirOwnVersionsOfTheNodes()
    {
        const NodeTemplates old = dataTemplates(u"6.3.0"_s);
        const WorkflowDocument document = dataWorkflow(u"sdxl-text-to-image"_s);
        QVERIFY(checkReadiness(document, old).isEmpty());
        const Result<BatchRequest> request =
            BatchRequest::build(document, old, {u"mine"_s, u"b1"_s, 3, true});
        QVERIFY(request);
        QCOMPARE(request->batchId, u"mine"_s);
        QVERIFY(request->body.value("prepend"_L1).toBool());
        const QJsonObject batch = request->body.value("batch"_L1).toObject();
        QCOMPARE(batch.value("runs"_L1).toInt(), 3);
        QCOMPARE(batch.value("batch_id"_L1).toString(), u"mine"_s);
        const QJsonObject nodes = batch.value("graph"_L1).toObject().value("nodes"_L1).toObject();
        QVERIFY(!nodes.value("noise:f4Bv4UWa22"_L1).toObject().contains("noise_type"_L1));
        QCOMPARE(nodes.value("canvas_output:JbPTiAJ26r"_L1)
                     .toObject()
                     .value("board"_L1)
                     .toObject()
                     .value("board_id"_L1),
                 QJsonValue(u"b1"_s));
    }

    void refusesNodesThatTheServerDoesNotHave()
    {
        const WorkflowDocument document = madeWorkflow("[" + node("ok", "integer", "{}", "1.0.1") + ","
                                                       + node("bad:1", "from_a_pack", "{}") + "]");
        const Result<BatchRequest> request = BatchRequest::build(document, m_templates, {});
        QVERIFY(!request);
        QCOMPARE(request.error().kind, ApiError::Kind::Input);
        QVERIFY2(request.error().userMessage().contains("bad:1"_L1),
                 qPrintable(request.error().userMessage()));
        QVERIFY(!checkReadiness(document, m_templates).isEmpty());
    }

    void refusesRunsOutOfRange()
    {
        const WorkflowDocument document = dataWorkflow(u"feat-flags-v4"_s);
        for (const int runs : {-1, 0, 10001}) {
            const Result<BatchRequest> request =
                BatchRequest::build(document, m_templates, {{}, {}, runs, false});
            QVERIFY(!request);
            QCOMPARE(request.error().kind, ApiError::Kind::Input);
        }
        QVERIFY(BatchRequest::build(document, m_templates, {{}, {}, 10000, false}));
    }

    void refusesAWorkflowWithoutNodes()
    {
        for (const WorkflowDocument& document : {WorkflowDocument(), madeWorkflow("[]")}) {
            const Result<BatchRequest> request = BatchRequest::build(document, m_templates, {});
            QVERIFY(!request);
            QCOMPARE(request.error().kind, ApiError::Kind::Input);
            QCOMPARE(checkReadiness(document, m_templates).size(), 1);
            QVERIFY(WorkflowForm::discover(document, m_templates).isEmpty());
        }
    }

    void saysWhatIsMissing()
    {
        const auto codes = [&](const QByteArray& nodes) {
            QList<ReadinessReason::Code> out;
            for (const ReadinessReason& reason : checkReadiness(madeWorkflow(nodes), m_templates))
                out.append(reason.code);
            return out;
        };
        using Code = ReadinessReason::Code;
        QCOMPARE(codes("[]"), QList<Code>{Code::NoNodes});
        QCOMPARE(codes("[" + node("n", "notes", "{}", "1.0.0", "notes") + "]"), QList<Code>{Code::NoNodes});
        QCOMPARE(codes("[" + node("n", "from_a_pack", "{}") + "]"), QList<Code>{Code::NoNodeTemplate});
        QCOMPARE(codes("[" + node("n", "integer", R"({"x":{"name":"x"}})", "1.0.1") + "]"),
                 QList<Code>{Code::NoFieldTemplate});
        const QByteArray noise = m_templates.find(u"noise"_s)->version.toUtf8();
        QCOMPARE(codes("[" + node("n", "noise", R"({"width":{"name":"width","value":65}})", noise) + "]"),
                 QList<Code>{Code::InvalidValue});
        QCOMPARE(codes("[" + node("n", "noise", R"({"width":{"name":"width","value":"wide"}})", noise) + "]"),
                 QList<Code>{Code::InvalidValue});
        QCOMPARE(codes("[" + node("n", "noise", R"({"width":{"name":"width","value":64}})", noise) + "]"),
                 QList<Code>());
    }

    /// Which node, in which version, and on which server: what a user needs to find its node pack.
    void aMissingNodeIsNamedWithItsVersions_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("serverVersion");
        QTest::addColumn<QStringList>("says");
        const QStringList always{u"\"from_a_pack\""_s, u"version 2.1.0"_s, u"node pack"_s};
        QTest::newRow("type only") << QString() << u"6.3.0"_s << always + QStringList{u"InvokeAI 6.3.0"_s};
        QTest::newRow("label") << u"Sharpen"_s << u"6.3.0"_s
                               << always + QStringList{u"\"Sharpen\""_s, u"InvokeAI 6.3.0"_s};
        QTest::newRow("server not known")
            << u"Sharpen"_s << QString() << always + QStringList{u"\"Sharpen\""_s, u"The server has"_s};
    }

    void aMissingNodeIsNamedWithItsVersions()
    {
        QFETCH(QString, label);
        QFETCH(QString, serverVersion);
        QFETCH(QStringList, says);
        const WorkflowDocument document = madeWorkflow("[" + node("ok", "integer", "{}", "1.0.1") + ","
                                                       + labeledPackNode(label.toUtf8()) + "]");
        const QList<ReadinessReason> reasons = checkReadiness(document, m_templates, {}, serverVersion);
        QCOMPARE(reasons.size(), 1);
        QCOMPARE(reasons.first().code, ReadinessReason::Code::NoNodeTemplate);
        QCOMPARE(reasons.first().nodeId, u"x"_s);
        for (const QString& part : says)
            QVERIFY2(reasons.first().text.contains(part), qPrintable(reasons.first().text));
    }

    /// Another major version is left as it is: both versions are said.
    void aMissingInputIsNamedWithBothVersions()
    {
        const WorkflowDocument document = madeWorkflow(
            "[" + node("n", "noise", R"({"colour":{"name":"colour","value":1}})", "3.0.0") + "]");
        const QList<ReadinessReason> reasons = checkReadiness(document, m_templates);
        QCOMPARE(reasons.size(), 1);
        QCOMPARE(reasons.first().code, ReadinessReason::Code::NoFieldTemplate);
        const QString server = m_templates.find(u"noise"_s)->version;
        for (const QString& part : {u"\"colour\""_s, u"3.0.0"_s, u"version "_s + server, u"noise"_s})
            QVERIFY2(reasons.first().text.contains(part), qPrintable(reasons.first().text));
    }

    void aModelThatIsNotSetIsNamed()
    {
        WorkflowDocument document = dataWorkflow(u"sdxl-text-to-image"_s);
        const QString loader = u"sdxl_model_loader:PwBr7RXRsy"_s;
        document.setInputValue(loader, u"model"_s, QJsonValue::Undefined);
        const QList<ReadinessReason> reasons = checkReadiness(document, m_templates);
        QCOMPARE(reasons.size(), 1);
        QCOMPARE(reasons.first().code, ReadinessReason::Code::MissingInput);
        QCOMPARE(reasons.first().nodeId, loader);
        QCOMPARE(reasons.first().fieldName, u"model"_s);
        QVERIFY(reasons.first().text.contains("Model"_L1));
    }

    void findsThePicturesOfASession()
    {
        const QJsonObject session = QJsonDocument::fromJson(R"({
            "executed_history":["noise","it","out","list"],
            "prepared_source_mapping":{"p1":"noise","p2":"out","p3":"out","p4":"list","p5":"out"},
            "prepared_iteration_paths":{"p2":[1],"p3":[0],"p5":[10]},
            "results":{
                "p1":{"type":"noise_output","noise":{"latents_name":"l"}},
                "p2":{"type":"image_output","image":{"image_name":"b.png"},"width":64},
                "p3":{"type":"image_output","image":{"image_name":"a.png"},"width":64},
                "p4":{"type":"image_collection_output","collection":[{"image_name":"x.png"},
                      {"image_name":"y.png"},{"image_name":"x.png"}]},
                "p5":{"type":"video_output","video":{"video_name":"v.mp4"},"n":null}}})")
                                        .object();
        const QList<SessionOutput> outputs = sessionOutputs(session);
        QCOMPARE(outputs.size(), 4);
        QCOMPARE(outputs.at(0).sourceNodeId, u"out"_s);
        QCOMPARE(outputs.at(0).imageNames, QStringList(u"a.png"_s));
        QCOMPARE(outputs.at(1).imageNames, QStringList(u"b.png"_s));
        QCOMPARE(outputs.at(1).iteration, QList<int>{1});
        QCOMPARE(outputs.at(2).videoNames, QStringList(u"v.mp4"_s));
        QCOMPARE(outputs.at(3).sourceNodeId, u"list"_s);
        QCOMPARE(outputs.at(3).imageNames, (QStringList{u"x.png"_s, u"y.png"_s}));
        QVERIFY(outputs.at(3).iteration.isEmpty());
    }

    /// Pictures that the graph names, one by one or in a list, are passed on: the run did not make them.
    void whatWasHandedInIsNoResult()
    {
        const QJsonObject session = QJsonDocument::fromJson(R"({
            "graph":{"nodes":{"list":{"images":[{"image_name":"x.png"},{"image_name":"y.png"}]},
                "film":{"video":{"video_name":"v.mp4"}},"save":{"image":null}}},
            "executed_history":["list","film","save"],
            "prepared_source_mapping":{"p1":"list","p2":"film","p3":"save"},
            "results":{
                "p1":{"collection":[{"image_name":"x.png"},{"image_name":"new.png"}]},
                "p2":{"video":{"video_name":"v.mp4"}},
                "p3":{"image":{"image_name":"z.png"}}}})")
                                        .object();
        const QList<SessionOutput> outputs = sessionOutputs(session);
        QCOMPARE(outputs.size(), 2);
        QCOMPARE(outputs.at(0).imageNames, QStringList(u"new.png"_s));
        QCOMPARE(outputs.at(1).sourceNodeId, u"save"_s);
    }

    /// A session of an older server: a loop in a loop, a node beside both, and what comes after a collector.
    void findsLoopsInTheExecutionGraph()
    {
        const QJsonObject session = QJsonDocument::fromJson(R"({
            "executed_history":["outer","inner","out","all"],
            "prepared_source_mapping":{"o0":"outer","o1":"outer","i00":"inner","i10":"inner","i11":"inner",
                "p00":"out","p10":"out","p11":"out","c":"collector","a":"all"},
            "execution_graph":{
                "nodes":{"o0":{"type":"iterate","index":0},"o1":{"type":"iterate","index":1},
                    "i00":{"type":"iterate","index":0},"i10":{"type":"iterate","index":0},
                    "i11":{"type":"iterate","index":1},"p00":{"type":"l2i"},"p10":{"type":"l2i"},
                    "p11":{"type":"l2i"},"c":{"type":"collect"},"a":{"type":"save_image"},"n":{"type":"noise"}},
                "edges":[
                    {"source":{"node_id":"o0"},"destination":{"node_id":"i00"}},
                    {"source":{"node_id":"o1"},"destination":{"node_id":"i10"}},
                    {"source":{"node_id":"o1"},"destination":{"node_id":"i11"}},
                    {"source":{"node_id":"n"},"destination":{"node_id":"p11"}},
                    {"source":{"node_id":"o1"},"destination":{"node_id":"p11"}},
                    {"source":{"node_id":"i11"},"destination":{"node_id":"p11"}},
                    {"source":{"node_id":"i10"},"destination":{"node_id":"p10"}},
                    {"source":{"node_id":"i00"},"destination":{"node_id":"p00"}},
                    {"source":{"node_id":"p11"},"destination":{"node_id":"c"}},
                    {"source":{"node_id":"c"},"destination":{"node_id":"a"}}]},
            "results":{
                "p11":{"image":{"image_name":"11.png"}},"p00":{"image":{"image_name":"00.png"}},
                "p10":{"image":{"image_name":"10.png"}},"a":{"image":{"image_name":"all.png"}}}})")
                                        .object();
        const QList<SessionOutput> outputs = sessionOutputs(session);
        QCOMPARE(outputs.size(), 4);
        QCOMPARE(outputs.at(0).iteration, (QList<int>{0, 0}));
        QCOMPARE(outputs.at(0).imageNames, QStringList(u"00.png"_s));
        QCOMPARE(outputs.at(1).iteration, (QList<int>{1, 0}));
        QCOMPARE(outputs.at(2).iteration, (QList<int>{1, 1}));
        QCOMPARE(outputs.at(2).imageNames, QStringList(u"11.png"_s));
        QCOMPARE(outputs.at(3).imageNames, QStringList(u"all.png"_s));
        QVERIFY(outputs.at(3).iteration.isEmpty());
    }

    void survivesSessionsWithoutResults()
    {
        QVERIFY(sessionOutputs({}).isEmpty());
        QVERIFY(sessionOutputs({{"results"_L1, QJsonArray()}}).isEmpty());
        const QJsonObject bare{
            {"results"_L1,
             QJsonObject{{"n"_L1, QJsonObject{{"image"_L1, QJsonObject{{"image_name"_L1, u"a"_s}}}}}}}};
        QCOMPARE(sessionOutputs(bare).size(), 1);
        QCOMPARE(sessionOutputs(bare).first().sourceNodeId, u"n"_s);
    }

private:
    QJsonObject built(const QByteArray& nodes, const QByteArray& edges = "[]",
                      const QString& autoAddBoard = {})
    {
        const Result<QJsonObject> graph =
            GraphBuilder(m_templates, autoAddBoard)
                .build(PreparedWorkflow::from(madeWorkflow(nodes, edges), m_templates));
        return graph ? *graph : QJsonObject();
    }

    NodeTemplates m_templates;
};

VITRINE_TEST(TestWorkflowGraph)
#include "tst_workflowgraph.moc"
