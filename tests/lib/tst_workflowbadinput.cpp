// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/ctl.h"
#include "tests/lib/workflowdata.h"
#include "tests/lib/workflowway.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int many = 10'000;

QByteArray fileBytes(const QString& name)
{
    return dataBytes(u"workflows/%1.workflow.json"_s.arg(name));
}

QByteArray id(int i)
{
    return "n" + QByteArray::number(i);
}

/// An invocation of this version.
QByteArray nodeText(const QByteArray& nodeId, const QByteArray& type, const QByteArray& inputs = "{}",
                    const QByteArray& version = "1.0.1")
{
    return R"({"id":")" + nodeId + R"(","type":"invocation","data":{"id":")" + nodeId + R"(","type":")" + type
        + R"(","version":")" + version + R"(","inputs":)" + inputs + "}}";
}

QByteArray connectorText(const QByteArray& nodeId)
{
    return R"({"id":")" + nodeId + R"(","type":"connector","data":{"id":")" + nodeId
        + R"(","type":"connector"}})";
}

QByteArray lineText(const QByteArray& source, const QByteArray& sourceHandle, const QByteArray& target,
                    const QByteArray& targetHandle)
{
    return R"({"id":"e","type":"default","source":")" + source + R"(","sourceHandle":")" + sourceHandle
        + R"(","target":")" + target + R"(","targetHandle":")" + targetHandle + R"("})";
}

QByteArray list(const QByteArrayList& entries)
{
    return '[' + entries.join(',') + ']';
}

QByteArray fileText(const QByteArray& nodes, const QByteArray& edges = "[]", const QByteArray& form = "null",
                    const QByteArray& exposed = "[]")
{
    return R"({"name":"made","meta":{"version":"3.0.0"},"nodes":)" + nodes + R"(,"edges":)" + edges
        + R"(,"form":)" + form + R"(,"exposedFields":)" + exposed + "}";
}

/// All values in a workflow, the whole not counted.
int countValues(const QJsonValue& value)
{
    int out = 0;
    if (value.isArray()) {
        for (const QJsonValue& entry : value.toArray())
            out += 1 + countValues(entry);
    } else {
        for (const QJsonValue& entry : value.toObject())
            out += 1 + countValues(entry);
    }
    return out;
}

/// The same with its n-th value replaced.
QJsonValue mutated(const QJsonValue& value, int& n, const QJsonValue& replacement)
{
    const auto next = [&](const QJsonValue& entry) {
        return n-- == 0 ? replacement : n < 0 ? entry : mutated(entry, n, replacement);
    };
    if (value.isArray()) {
        QJsonArray out = value.toArray();
        for (qsizetype i = 0; i < out.size() && n >= 0; ++i)
            out.replace(i, next(out.at(i)));
        return out;
    }
    QJsonObject out = value.toObject();
    for (auto it = out.begin(); it != out.end() && n >= 0; ++it)
        *it = next(it.value());
    return value.isObject() ? QJsonValue(out) : value;
}

/// What is said about the bytes; empty when they load.
QString refusal(const QByteArray& bytes)
{
    const Result<WorkflowDocument> document = WorkflowDocument::fromJson(bytes);
    return document ? QString() : document.error().userMessage();
}

QStringList warningsOf(const WorkflowDocument& document, const NodeTemplates& templates)
{
    QStringList out;
    for (const PreparedWorkflow::Warning& warning : PreparedWorkflow::from(document, templates).warnings)
        out.append(warning.text);
    return out;
}

QList<ReadinessReason> tooLargeIn(const WorkflowDocument& document, const NodeTemplates& templates)
{
    QList<ReadinessReason> out = checkReadiness(document, templates);
    out.removeIf(
        [](const ReadinessReason& reason) { return reason.code != ReadinessReason::Code::IntegerTooLarge; });
    return out;
}

WorkflowDocument loaded(const QByteArray& bytes)
{
    Result<WorkflowDocument> out = WorkflowDocument::fromJson(bytes);
    return out ? *std::move(out) : WorkflowDocument();
}

} // namespace

/// Workflow files that are broken, wrong, or far too large: a sentence or a clean load, never a crash, never
/// a changed file.
class TestWorkflowBadInput : public QObject {
    Q_OBJECT

private:
    NodeTemplates m_templates;

private Q_SLOTS:
    void initTestCase();
    void cutFilesAreRefused();
    void theFaultIsNamedWithItsPlace_data();
    void theFaultIsNamedWithItsPlace();
    void largeFilesLoad();
    void wrongTypesEverywhere_data();
    void wrongTypesEverywhere();
    void editsAreTakenBackWhole_data();
    void editsAreTakenBackWhole();
    void numbersStayAsTheyWereWritten();
    void textStaysAsItWasWritten();
    void duplicatesAreTold();
    void unknownsAreTold();
    void formsThatMultiplyEnd();
    void tenThousand_data();
    void tenThousand();
    void commandsSayWhatIsWrong_data();
    void commandsSayWhatIsWrong();
};

void TestWorkflowBadInput::initTestCase()
{
    m_templates = dataTemplates(u"6.14.2"_s);
}

void TestWorkflowBadInput::cutFilesAreRefused()
{
    const QByteArray whole = fileBytes(u"feat-form-nested"_s).trimmed();
    QVERIFY(whole.size() > 1000);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const QString says = refusal(whole.left(length));
        QVERIFY2(says.contains("not JSON"_L1), qPrintable(QString::number(length)));
    }
    QCOMPARE(refusal(whole), QString());
}

void TestWorkflowBadInput::theFaultIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto value = [](const QByteArray& text) {
        return fileText(list({nodeText("a", "add", R"({"a":{"value":)" + text + "}}")}));
    };
    const QString place = u"$.nodes[0].data.inputs.a.value"_s;
    QTest::newRow("NaN") << value("NaN") << place;
    QTest::newRow("Infinity") << value("Infinity") << place;
    QTest::newRow("minus infinity") << value("-Infinity") << place;
    QTest::newRow("no finite number") << value("1e999") << place;
    QTest::newRow("single quotes") << value("'x'") << place;
    QTest::newRow("no UTF-8") << value("\"\xff\"") << place;
    QTest::newRow("comma at the end") << fileText("[]", "[1,]") << u"$.edges"_s;
    QTest::newRow("deep list") << fileText("[]", QByteArray(many, '[') + QByteArray(many, ']'))
                               << u"1024 levels"_s;
    QByteArray deep;
    for (int i = 0; i < many; ++i)
        deep += R"({"a":)";
    QTest::newRow("deep object") << fileText("[]", "[]", deep + '1' + QByteArray(many, '}'))
                                 << u"1024 levels"_s;
    QTest::newRow("50 MB") << fileText("[]", "[]", '"' + QByteArray(50 << 20, 'x') + '"') << u"32 MB"_s;
    QTest::newRow("version") << R"({"nodes":[],"edges":[],"meta":{"version":"9.1.0"}})"_ba << u"9.1.0"_s;
    QTest::newRow("version number") << R"({"nodes":[],"edges":[],"meta":{"version":3}})"_ba
                                    << u"meta.version"_s;
    QTest::newRow("nodes") << fileText("5") << u"nodes"_s;
    QTest::newRow("edges") << fileText("[]", "{}") << u"edges"_s;
    QTest::newRow("node is text") << fileText(list({nodeText("a", "add"), "\"x\""})) << u"$.nodes[1]"_s;
    QTest::newRow("id is a number") << fileText(R"([{"id":1,"data":{}}])") << u"$.nodes[0] has no id"_s;
    QTest::newRow("data is a list") << fileText(R"([{"id":"a","data":[]}])") << u"$.nodes[0].data"_s;
}

void TestWorkflowBadInput::theFaultIsNamedWithItsPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QVERIFY2(refusal(bytes).contains(says), qPrintable(refusal(bytes)));
}

/// 31 MB of valid workflow are loaded; what takes all memory or forever would not come back.
void TestWorkflowBadInput::largeFilesLoad()
{
    const QByteArray notes = '"' + QByteArray(31 << 20, 'x') + '"';
    QCOMPARE(problemOfFile(fileText(list({nodeText("a", "add", R"({"a":{"value":)" + notes + "}}")})),
                           m_templates),
             QString());
    QByteArray numbers = "0";
    for (int i = 0; i < 1'000'000; ++i)
        numbers += ",12.5";
    QCOMPARE(problemOfFile(fileText(list({nodeText("a", "add", R"({"a":{"value":[)" + numbers + "]}}")})),
                           m_templates),
             QString());
}

/// Every value of a real file in turn is something else.
void TestWorkflowBadInput::wrongTypesEverywhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("each"); ///< Every how many-th replacement a value gets: 1 for all of them.
    for (const char* name :
         {"feat-form-nested", "feat-generators", "feat-batch-product", "feat-collapsed-notes"})
        QTest::newRow(name) << fileBytes(QString::fromLatin1(name)) << 6;
    QTest::newRow("feat-exposed-only") << fileBytes(u"feat-exposed-only"_s) << 1;
    for (const char* version : {"1.0.0", "2.0.0"})
        QTest::newRow(version) << dataBytes(u"workflows/formats/%1.json"_s.arg(QString::fromLatin1(version)))
                               << 6;
    const QByteArray called = R"({"workflow_id":{"name":"workflow_id","value":"w"},)"
                              R"("saved_workflow_input::z::a":{"value":3}})";
    QByteArray caller = nodeText("call", "call_saved_workflow", called);
    caller.insert(caller.indexOf(R"("inputs")"),
                  R"("dynamicInputTemplates":{"saved_workflow_input::z::a":{"name":"x","title":"X",)"
                  R"("type":{"name":"IntegerField","cardinality":"SINGLE","batch":false},"minimum":1,)"
                  R"("minItems":2,"ui_order":1,"default":2}},)");
    QTest::newRow("connectors") << fileText(
        list({nodeText("a", "add"), connectorText("c"), connectorText("d"),
              nodeText("b", "add", R"({"a":{"name":"a","value":1}})"), caller}),
        list({lineText("c", "out", "d", "in"), lineText("d", "out", "b", "a"),
              lineText("d", "out", "call", "saved_workflow_input::z::a"), lineText("a", "value", "c", "in")}),
        columnForm({{"b", "a"}, {"call", "saved_workflow_input::z::a"}}))
                                << 1;
}

void TestWorkflowBadInput::wrongTypesEverywhere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, each);
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    const int count = countValues(file);
    QVERIFY(count > 20);
    const QList<QJsonValue> replacements{QJsonValue::Null, QJsonArray(), QJsonObject(), QString(), 1, true};
    for (int i = 0; i < count; ++i) {
        for (qsizetype kind = i % each; kind < replacements.size(); kind += each) {
            int n = i;
            const QJsonObject wrong = mutated(file, n, replacements.at(kind)).toObject();
            const QByteArray text = QJsonDocument(wrong).toJson();
            const QString problem = problemOfFile(text, m_templates);
            QVERIFY2(problem.isEmpty(), qPrintable(problem + u'\n' + QString::fromUtf8(text)));
            const Result<WorkflowDocument> document = WorkflowDocument::fromJson(text);
            // Edits of it, too; not of each, as these are many.
            if (!document || i % 7 != 0)
                continue;
            const QString edits = problemOfEdits(*document, 5);
            QVERIFY2(edits.isEmpty(), qPrintable(edits + u'\n' + QString::fromUtf8(text)));
        }
    }
}

void TestWorkflowBadInput::editsAreTakenBackWhole_data()
{
    QTest::addColumn<QByteArray>("inputs");
    QTest::newRow("normal") << R"({"a":{"name":"a","label":"","description":"","value":1}})"_ba;
    QTest::newRow("no keys") << R"({"a":{}})"_ba;
    QTest::newRow("some keys") << R"({ "a" : {"label":"A"}, "b":{"value":null} })"_ba;
    QTest::newRow("no input") << "{}"_ba;
    QTest::newRow("blank") << "{ \n }"_ba;
    QTest::newRow("null") << R"({"a":null})"_ba;
    QTest::newRow("number") << R"({"a":7,"b":{"value":[1,2, 3]}})"_ba;
    QTest::newRow("no object") << "[]"_ba;
    QTest::newRow("inputs are null") << "null"_ba;
    QTest::newRow("twice") << R"({"a":{"value":1},"a":{"value":2},"a":{"value":3}})"_ba;
    QTest::newRow("odd key") << R"({"a\u00e4\"\\":{"value":1.50},"a":{"value":1E2}})"_ba;
}

void TestWorkflowBadInput::editsAreTakenBackWhole()
{
    QFETCH(QByteArray, inputs);
    const QByteArray bytes =
        fileText(list({nodeText("x", "add", inputs), nodeText("y", "add")}), "[ ]", "null", "[\n]");
    QCOMPARE(problemOfFile(bytes, m_templates), QString());
    const WorkflowDocument document = loaded(bytes);
    for (const QJsonValue& value : {QJsonValue(5), QJsonValue(QJsonArray{1}), QJsonValue(QJsonValue::Null),
                                    QJsonValue(QJsonObject{{u"board_id"_s, u"b\"\n"_s}})})
        QCOMPARE(problemOfEdits(document, value), QString());

    // In an order of its own, with both inputs of one node.
    WorkflowDocument edited = document;
    const QJsonValue a = document.inputValue(u"x"_s, u"a"_s);
    const QJsonValue b = document.inputValue(u"x"_s, u"b"_s);
    for (const auto& [first, second] : {std::pair{u"a"_s, u"b"_s}, std::pair{u"b"_s, u"a"_s}}) {
        QVERIFY(edited.setInputValue(u"x"_s, u"a"_s, 11));
        QVERIFY(edited.setInputValue(u"x"_s, u"b"_s, 12));
        QVERIFY(edited.setInputValue(u"x"_s, first, first == "a"_L1 ? a : b));
        QVERIFY(!(edited == document));
        QVERIFY(edited.setInputValue(u"x"_s, second, second == "a"_L1 ? a : b));
        QVERIFY(edited == document);
        QCOMPARE(edited.toBytes(), bytes);
    }
    // Nothing to take out is nothing to change.
    QVERIFY(edited.setInputValue(u"y"_s, u"z"_s, QJsonValue::Undefined));
    QVERIFY(edited == document);
}

void TestWorkflowBadInput::numbersStayAsTheyWereWritten()
{
    const QByteArray value = R"([18446744073709551616,-9223372036854775809,9223372036854775807,1.0,)"
                             R"(0.1234567890123456789012345,1E2,-0,0.0,123456789012345678901234567890.5])";
    const QByteArray bytes = fileText(list(
        {nodeText("x", "add", R"({"a":{"value":)" + value + R"(},"b":{"value":18446744073709551616}})")}));
    const WorkflowDocument document = loaded(bytes);
    QCOMPARE(document.toBytes(), bytes);
    QCOMPARE(problemOfFile(bytes, m_templates), QString());

    // They are refused when it comes to sending, each field once and with its place; 9223372036854775807
    // fits.
    const QList<ReadinessReason> reasons = tooLargeIn(document, m_templates);
    QCOMPARE(reasons.size(), 2);
    QCOMPARE(reasons.at(0).nodeId, u"x"_s);
    QCOMPARE(reasons.at(0).fieldName, u"a"_s);
    QCOMPARE(codeName(reasons.at(0)), u"integerTooLarge"_s);
    QVERIFY2(reasons.at(0).text.contains(u"18446744073709551616 at $.nodes[0].data.inputs.a.value[0]"_s),
             qPrintable(reasons.at(0).text));
    QCOMPARE(reasons.at(1).fieldName, u"b"_s);
    QCOMPARE(
        tooLargeIn(loaded(fileText(list({nodeText("x", "add", R"({"a":{"value":9223372036854775807}})")}))),
                   m_templates)
            .size(),
        0);
    // Beside the nodes, too: all of the file is embedded in what is made.
    const QList<ReadinessReason> beside =
        tooLargeIn(loaded(R"({"meta":{"version":"3.0.0","x":18446744073709551616},"nodes":[],"edges":[]})"),
                   m_templates);
    QCOMPARE(beside.size(), 1);
    QCOMPARE(beside.first().nodeId, QString());

    // An edit beside them leaves them alone; what is edited itself is another number.
    WorkflowDocument edited = document;
    QVERIFY(edited.setInputValue(u"x"_s, u"c"_s, 1));
    QVERIFY2(edited.toBytes().contains(value), edited.toBytes());
    QVERIFY(edited.setInputValue(u"x"_s, u"b"_s, 3));
    QCOMPARE(edited.toBytes().count("18446744073709551616"), 1);
    QCOMPARE(tooLargeIn(edited, m_templates).size(), 1);
    QVERIFY(edited.setInputValue(u"x"_s, u"c"_s, QJsonValue::Undefined));
    QVERIFY(edited.setInputValue(u"x"_s, u"b"_s, document.inputValue(u"x"_s, u"b"_s)));
    QCOMPARE(edited.toBytes(), bytes);
}

void TestWorkflowBadInput::textStaysAsItWasWritten()
{
    // Keys in an order of their own and twice, escapes, white space, a byte order mark.
    const QByteArray bytes =
        "\xef\xbb\xbf { \"zeta\": \"\\u0041\\/\\ud83d\\ude00\", \"meta\":{\"version\":\"3.0.0\",\n"
        "\t\"x\":1,\"x\":2}, \"nodes\":[ "
        + nodeText("x", "add", R"({ "b":{"value":2 } , "a":{"value":1}})")
        + " ],\r\n\"edges\" :[ ], \"form\":null,\"form\": null } \n";
    const WorkflowDocument document = loaded(bytes);
    QVERIFY(!document.isEmpty());
    QCOMPARE(document.toBytes(), bytes);
    WorkflowDocument edited = document;
    QVERIFY(edited.setInputValue(u"x"_s, u"b"_s, 7));
    QCOMPARE(edited.toBytes(), QByteArray(bytes).replace("{\"value\":2 }", "{\"value\":7 }"));
    QCOMPARE(problemOfEdits(document, u"x"_s), QString());
}

void TestWorkflowBadInput::duplicatesAreTold()
{
    const QByteArray line = lineText("x", "value", "y", "a");
    const QByteArray bytes = fileText(
        list({nodeText("x", "add", R"({"a":{"value":1}})"), nodeText("y", "add"),
              nodeText("x", "add", R"({"a":{"value":2}})")}),
        list({line, line}),
        R"({"rootElementId":"r","elements":{"r":{"id":"r","type":"container","data":{"children":["f","f"]}},)"
        R"("f":{"id":"f","type":"divider"},)"
        R"("f":{"id":"f","type":"node-field","parentId":"r","data":{"fieldIdentifier":{"nodeId":"x","fieldName":"a"}}}}})");
    QCOMPARE(problemOfFile(bytes, m_templates), QString());
    WorkflowDocument document = loaded(bytes);
    const QString warnings = warningsOf(document, m_templates).join(u'\n');
    QVERIFY2(warnings.contains(u"$.nodes[2] was left out"_s), qPrintable(warnings));
    QVERIFY2(warnings.contains(u"twice"_s), qPrintable(warnings));
    // What the form shows is what is sent.
    const WorkflowForm form = WorkflowForm::discover(document, m_templates);
    QCOMPARE(form.fields().size(), 2);
    QCOMPARE(form.fields().first().value(document), QJsonValue(1));
    QVERIFY(document.setInputValue(u"x"_s, u"a"_s, 5));
    const Result<BatchRequest> request = BatchRequest::build(document, m_templates, {});
    QVERIFY(request);
    QCOMPARE(request->body[u"batch"_s][u"graph"_s][u"nodes"_s][u"x"_s][u"a"_s], QJsonValue(5));
    QCOMPARE(request->body[u"batch"_s][u"graph"_s][u"edges"_s].toArray().size(), 1);
}

void TestWorkflowBadInput::unknownsAreTold()
{
    const WorkflowDocument document =
        loaded(fileText(list({nodeText("x", "no_such_node"), nodeText("y", "add", R"({"zz":{"value":1}})")}),
                        list({"5", "{}", lineText("x", "value", "y", "a"), lineText("y", "zz", "y", "b"),
                              lineText("gone", "value", "y", "a")}),
                        columnForm({{"x", "a"}, {"y", "zz"}, {"gone", "a"}, {"y", "a"}})));
    const QString warnings = warningsOf(document, m_templates).join(u'\n');
    for (const QString& says : {u"$.edges[0]"_s, u"$.edges"_s, u"no node type \"no_such_node\""_s,
                                u"no output \"zz\""_s, u"no node gone"_s})
        QVERIFY2(warnings.contains(says), qPrintable(says + u"\n\n"_s + warnings));
    QStringList reasons;
    for (const ReadinessReason& reason : checkReadiness(document, m_templates))
        reasons.append(codeName(reason));
    QVERIFY(reasons.contains(u"missingNodeTemplate"_s));
    QVERIFY(reasons.contains(u"missingFieldTemplate"_s));
    const WorkflowForm form = WorkflowForm::discover(document, m_templates);
    QCOMPARE(form.fields().size(), 4);
    for (const FormField& field : form.fields())
        QVERIFY2(!field.problem.isEmpty(), qPrintable(field.fieldName));
}

/// Lists of the form that hold each other come to an end, however often they name each other.
void TestWorkflowBadInput::formsThatMultiplyEnd()
{
    QByteArrayList children(5000, "\"c\"");
    const QByteArrayList missing(5000, "\"gone\"");
    const QByteArray form =
        R"({"rootElementId":"r","elements":{"r":{"id":"r","type":"container","data":{"children":)"
        + list(children) + R"(}},"c":{"id":"c","type":"container","data":{"children":)" + list(missing)
        + "}}}}";
    QCOMPARE(problemOfFile(fileText(list({nodeText("x", "add")}), "[]", form), m_templates), QString());
    QByteArray nested = R"({"rootElementId":"c0","elements":{)";
    for (int i = 0; i < many; ++i) {
        const QByteArray next = '"' + QByteArray("c") + QByteArray::number((i + 1) % many) + '"';
        nested += (i ? ",\"c" : "\"c") + QByteArray::number(i)
            + R"(":{"type":"container","data":{"children":[)" + next + ',' + next + "]}}";
    }
    nested += "}}";
    QCOMPARE(problemOfFile(fileText(list({nodeText("x", "add")}), "[]", nested), m_templates), QString());
}

/// 10,000 nodes and 10,000 lines in shapes that are bad for one algorithm or another. Quadratic ones would
/// run into the time limit of the test.
void TestWorkflowBadInput::tenThousand_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("edges"); ///< That are sent.
    const auto nodes = [](const QByteArray& type, int count = many, const QByteArray& inputs = "{}") {
        QByteArrayList out;
        for (int i = 0; i < count; ++i)
            out.append(nodeText(id(i), type, inputs));
        return out;
    };
    const auto reversed = [](QByteArrayList entries) {
        std::reverse(entries.begin(), entries.end());
        return list(entries);
    };
    const QByteArray fields = R"({"a":{"name":"a","value":1},"b":{"name":"b","value":2}})";
    QByteArrayList chain;
    QList<std::pair<QByteArray, QByteArray>> shown;
    QByteArrayList exposed;
    for (int i = 0; i < many; ++i) {
        chain.append(lineText(id(i), "value", id((i + 1) % many), "a"));
        shown.append({id(i), "b"});
        exposed.append(R"({"nodeId":")" + id(i) + R"(","fieldName":"a"})");
    }
    QTest::newRow("ring reversed") << fileText(list(nodes("add", many, fields)), reversed(chain),
                                               columnForm(shown), list(exposed))
                                   << many - 1;

    QByteArrayList connectors{nodeText("first", "add"), nodeText("last", "add")};
    QByteArrayList lines{lineText("first", "value", id(0), "in")};
    for (int i = 0; i < many; ++i) {
        connectors.append(connectorText(id(i)));
        if (i + 1 < many)
            lines.append(lineText(id(i), "out", id(i + 1), "in"));
    }
    lines.append(lineText(id(many - 1), "out", "last", "a"));
    QTest::newRow("connectors reversed") << fileText(list(connectors), reversed(lines)) << 1;
    lines.first() = lineText(id(many - 1), "out", id(0), "in");
    QTest::newRow("ring of connectors") << fileText(list(connectors), list(lines)) << 0;

    QByteArrayList forked{nodeText("first", "add"), connectorText("c")};
    QByteArrayList forks;
    for (int i = 0; i < many; ++i) {
        forked.append(nodeText(id(i), "add"));
        forks.append(lineText("c", "out", id(i), "a"));
    }
    forks.append(lineText("first", "value", "c", "in"));
    QTest::newRow("fork") << fileText(list(forked), list(forks)) << many;

    QByteArrayList pairs{nodeText("first", "add")};
    QByteArrayList pairLines;
    for (int i = 0; i < many / 2; ++i) {
        const QByteArray connector = "c" + QByteArray::number(i);
        pairs.append(connectorText(connector));
        pairs.append(nodeText(id(i), "add"));
        pairLines.append(lineText(connector, "out", id(i), "a"));
        pairLines.append(lineText("first", "value", connector, "in"));
    }
    QTest::newRow("many connectors") << fileText(list(pairs), list(pairLines)) << many / 2;

    QByteArrayList gathered;
    QByteArrayList chained;
    for (int i = 0; i < many; ++i) {
        gathered.append(lineText(id(i), "value", "all", "item"));
        if (i > 0)
            chained.append(lineText(id(i - 1), "collection", id(i), "collection"));
    }
    QTest::newRow("one list") << fileText(
        list(nodes("add") + QByteArrayList{nodeText("all", "collect", "{}", "1.1.0")}), list(gathered))
                              << many;
    QByteArrayList collectors;
    for (int i = 0; i < many; ++i)
        collectors.append(nodeText(id(i), "collect", "{}", "1.1.0"));
    QTest::newRow("lists of lists") << fileText(list(collectors), list(chained)) << many - 1;

    QTest::newRow("one node, often") << fileText(list(QByteArrayList(many, nodeText("x", "add"))),
                                                 list(chain))
                                     << 0;
    QByteArrayList batches{nodeText("x", "add")};
    QByteArrayList batchLines;
    for (int i = 0; i < many; ++i) {
        batches.append(nodeText(id(i), "integer_batch",
                                R"({"batch_group_id":{"value":"Group )" + QByteArray::number(i)
                                    + R"("},"integers":{"value":[1,2,3]}})",
                                "1.0.0"));
        batchLines.append(lineText(id(i), "value", "x", i % 2 ? "a" : "b"));
    }
    QTest::newRow("batches") << fileText(list(batches), list(batchLines)) << 0;
    QByteArrayList generators{nodeText("x", "add")};
    QByteArrayList generatorLines;
    for (int i = 0; i < many / 2; ++i) {
        generators.append(nodeText(id(i), "integer_batch", "{}", "1.0.0"));
        generators.append(nodeText("g" + id(i), "integer_generator",
                                   R"({"generator":{"value":{"type":"integer_generator_arithmetic_sequence",)"
                                   R"("start":0,"step":1,"count":100000}}})",
                                   "1.0.0"));
        generatorLines.append(lineText("g" + id(i), "integers", id(i), "integers"));
    }
    QTest::newRow("generators") << fileText(list(generators), list(generatorLines)) << -1;

    QTest::newRow("references") << fileText(
        list(nodes("image", many, R"({"image":{"name":"image","value":{"image_name":"gone.png"}}})")))
                                << 0;
}

void TestWorkflowBadInput::tenThousand()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, edges);
    const WorkflowDocument document = loaded(bytes);
    QVERIFY(!document.isEmpty());
    QVERIFY(document.toBytes() == bytes);
    (void)WorkflowForm::discover(document, m_templates);
    WorkflowDocument reset = document;
    (void)resetReferences(reset, referencesOf(document, m_templates));
    (void)checkReadiness(document, m_templates);
    const Result<BatchRequest> request = BatchRequest::build(document, m_templates, {});
    if (edges < 0) {
        QVERIFY(!request);
        QVERIFY2(request.error().detail.contains(u"more than"_s), qPrintable(request.error().detail));
        return;
    }
    QVERIFY(request);
    QCOMPARE(request->body[u"batch"_s][u"graph"_s][u"edges"_s].toArray().size(), edges);
}

void TestWorkflowBadInput::commandsSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("check");
    QTest::addColumn<int>("body");
    QTest::addColumn<int>("inputs");
    QTest::addColumn<QString>("says"); ///< Somewhere in what each command tells.
    const QByteArray whole = fileBytes(u"feat-form-nested"_s);
    QTest::newRow("cut") << whole.left(1000) << 2 << 2 << 2 << u"not JSON"_s;
    QTest::newRow("empty") << QByteArray() << 2 << 2 << 2 << u"not JSON"_s;
    QTest::newRow("NaN") << fileText(list({nodeText("a", "add", R"({"a":{"value":NaN}})")})) << 2 << 2 << 2
                         << u"$.nodes[0].data.inputs.a.value"_s;
    QTest::newRow("deep") << QByteArray(many, '[') << 2 << 2 << 2 << u"1024"_s;
    QTest::newRow("50 MB") << QByteArray(50 << 20, ' ') << 2 << 2 << 2 << u"32 MB"_s;
    QTest::newRow("version") << R"({"nodes":[],"edges":[],"meta":{"version":"9.1.0"}})"_ba << 2 << 2 << 2
                             << u"9.1.0"_s;
    QTest::newRow("no nodes") << fileText("[]") << 1 << 1 << 0 << QString();
    QTest::newRow("unknown node") << fileText(list({nodeText("a", "no_such_node")}), "[]",
                                              columnForm({{"a", "x"}}))
                                  << 1 << 1 << 0 << u"no_such_node"_s;
    QTest::newRow("large number") << fileText(
        list({nodeText("a", "add", R"({"a":{"value":18446744073709551616}})")}), "[]",
        columnForm({{"a", "a"}})) << 1
                                  << 1 << 0 << u"184467440737095"_s;
    QTest::newRow("circle") << fileText(
        list({nodeText("a", "add"), nodeText("b", "add")}),
        list({lineText("a", "value", "b", "a"), lineText("b", "value", "a", "a")}))
                            << 0 << 0 << 0 << QString();
    QTest::newRow("inputs without keys")
        << fileText(list({nodeText("a", "add", R"({"a":{}})")}), "[]", columnForm({{"a", "a"}})) << 0 << 0
        << 0 << QString();
}

void TestWorkflowBadInput::commandsSayWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, check);
    QFETCH(int, body);
    QFETCH(int, inputs);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bad.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QString schema = testData(u"openapi/nodes-6.14.2.json"_s);
    const Ctl ctl;
    for (const auto& [command, exitCode] :
         {std::pair{u"check"_s, check}, std::pair{u"body"_s, body}, std::pair{u"inputs"_s, inputs}}) {
        const CtlRun run = ctl.run({u"workflow"_s, command, path, u"--openapi"_s, schema});
        const QString told = run.out + run.err;
        QVERIFY2(run.exitCode == exitCode, qPrintable(command + u": "_s + told));
        QVERIFY2(told.contains(says), qPrintable(command + u": "_s + told));
        QVERIFY(exitCode != 2 || (run.out.isEmpty() && !run.err.isEmpty()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == bytes);
        file.close();
    }
}

VITRINE_TEST(TestWorkflowBadInput)
#include "tst_workflowbadinput.moc"
