// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/batchrequest.h"
#include "lib/workflow/readiness.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QString shown(const QJsonValue& value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
        .mid(1)
        .chopped(1)
        .left(80);
}

/// One line for each difference, with its place.
void differences(const QJsonValue& want, const QJsonValue& got, const QString& path, QStringList& out)
{
    if (want.isObject() && got.isObject()) {
        const QJsonObject a = want.toObject();
        const QJsonObject b = got.toObject();
        for (auto it = a.begin(); it != a.end(); ++it) {
            if (b.contains(it.key()))
                differences(it.value(), b.value(it.key()), path + u'.' + it.key(), out);
            else
                out.append(u"%1.%2: missing, want %3"_s.arg(path, it.key(), shown(it.value())));
        }
        for (auto it = b.begin(); it != b.end(); ++it) {
            if (!a.contains(it.key()))
                out.append(u"%1.%2: not expected %3"_s.arg(path, it.key(), shown(it.value())));
        }
    } else if (want.isArray() && got.isArray()) {
        const QJsonArray a = want.toArray();
        const QJsonArray b = got.toArray();
        if (a.size() != b.size())
            out.append(u"%1: want %2 entries, got %3"_s.arg(path).arg(a.size()).arg(b.size()));
        for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
            differences(a.at(i), b.at(i), u"%1[%2]"_s.arg(path).arg(i), out);
    } else if (want != got) {
        out.append(u"%1: want %2, got %3"_s.arg(path, shown(want), shown(got)));
    }
}

QJsonArray sorted(const QJsonArray& array)
{
    QList<std::pair<QByteArray, QJsonValue>> keyed;
    for (const QJsonValue& value : array)
        keyed.append({QJsonDocument(QJsonArray{value}).toJson(), value});
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QJsonArray out;
    for (const auto& entry : keyed)
        out.append(entry.second);
    return out;
}

void walkForm(const QJsonObject& elements, const QString& id, QStringList path, QJsonArray& out)
{
    const QJsonObject element = elements.value(id).toObject();
    if (element.isEmpty() || path.contains(id))
        return;
    const QJsonObject data = element.value("data"_L1).toObject();
    const QString type = element.value("type"_L1).toString();
    path.append(id);
    if (type == "container"_L1) {
        for (const QJsonValue& child : data.value("children"_L1).toArray())
            walkForm(elements, child.toString(), path, out);
    } else if (type == "node-field"_L1) {
        const QJsonObject identifier = data.value("fieldIdentifier"_L1).toObject();
        out.append(QJsonArray{identifier.value("nodeId"_L1), identifier.value("fieldName"_L1)});
    } else {
        out.append(type);
    }
}

/// What counts of the embedded workflow: order of the form, versions and values of the nodes, lines.
QJsonObject comparableWorkflow(const QJsonObject& workflow)
{
    QJsonArray form;
    const QJsonObject json = workflow.value("form"_L1).toObject();
    walkForm(json.value("elements"_L1).toObject(), json.value("rootElementId"_L1).toString(u"root"_s), {},
             form);
    QJsonObject nodes;
    for (const QJsonValue& value : workflow.value("nodes"_L1).toArray()) {
        const QJsonObject data = value.toObject().value("data"_L1).toObject();
        const QJsonObject inputs = data.value("inputs"_L1).toObject();
        QJsonObject values;
        for (auto it = inputs.begin(); it != inputs.end(); ++it) {
            const QJsonValue input = it.value().toObject().value("value"_L1);
            if (!input.isUndefined() && !input.isNull())
                values.insert(it.key(), input);
        }
        nodes.insert(value.toObject().value("id"_L1).toString(),
                     QJsonObject{{"version"_L1, data.value("version"_L1)}, {"values"_L1, values}});
    }
    QJsonArray edges;
    for (const QJsonValue& value : workflow.value("edges"_L1).toArray()) {
        const QJsonObject edge = value.toObject();
        edges.append(QJsonArray{edge.value("source"_L1), edge.value("sourceHandle"_L1).toString(),
                                edge.value("target"_L1), edge.value("targetHandle"_L1).toString(),
                                edge.value("type"_L1)});
    }
    return {{"id"_L1, workflow.value("id"_L1)},
            {"name"_L1, workflow.value("name"_L1)},
            {"meta"_L1, workflow.value("meta"_L1)},
            {"form"_L1, form},
            {"nodes"_L1, nodes},
            {"edges"_L1, sorted(edges)}};
}

QJsonObject comparable(const QJsonObject& body)
{
    const QJsonObject batch = body.value("batch"_L1).toObject();
    QJsonObject graph = batch.value("graph"_L1).toObject();
    graph.remove("id"_L1);
    graph.insert("edges"_L1, sorted(graph.value("edges"_L1).toArray()));
    return {{"prepend"_L1, body.value("prepend"_L1)},
            {"graph"_L1, graph},
            {"runs"_L1, batch.value("runs"_L1)},
            {"origin"_L1, batch.value("origin"_L1)},
            {"destination"_L1, batch.value("destination"_L1)},
            {"data"_L1, batch.value("data"_L1)},
            {"workflow"_L1, comparableWorkflow(batch.value("workflow"_L1).toObject())}};
}

/// The nodes of a graph by id, with the defaults of that server's schema and without nulls: servers keep them
/// like that.
QJsonObject completed(const QJsonObject& nodes, const QJsonObject& schemas)
{
    QHash<QString, QJsonObject> properties;
    for (const QJsonValue& schema : schemas) {
        if (schema["class"_L1] == "invocation"_L1)
            properties.insert(schema["properties"_L1]["type"_L1]["default"_L1].toString(),
                              schema["properties"_L1].toObject());
    }
    QJsonObject out;
    for (const QJsonValue& value : nodes) {
        QJsonObject node = value.toObject();
        const QJsonObject fields = properties.value(node.value("type"_L1).toString());
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const QJsonValue standard = it.value()["default"_L1];
            if (!node.contains(it.key()) && !standard.isUndefined() && !standard.isNull())
                node.insert(it.key(), standard);
        }
        out.insert(node.value("id"_L1).toString(), node);
    }
    return out;
}

} // namespace

/// The bodies that the server's own web page sends for the same workflow files.
class TestWorkflowGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_templates = dataTemplates(u"6.14.2"_s);
        QCOMPARE(m_templates.count(), 309);
    }

    void sendsWhatTheWebPageSends_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = dataNames(u".enqueue.json"_s);
        QCOMPARE(names.size(), 24);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void sendsWhatTheWebPageSends()
    {
        QFETCH(QString, name);
        const WorkflowDocument document = dataWorkflow(name);
        QVERIFY(!document.isEmpty());
        const Result<BatchRequest> request = BatchRequest::build(document, m_templates, {});
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        QStringList found;
        differences(comparable(dataJson(u"workflows/%1.enqueue.json"_s.arg(name)).object()),
                    comparable(request->body), u"$"_s, found);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(!request->batchId.isEmpty());
        QCOMPARE(request->body.value("batch"_L1).toObject().value("batch_id"_L1).toString(),
                 request->batchId);
    }

    void isReadyWhereTheWebPageIs_data() { sendsWhatTheWebPageSends_data(); }

    void isReadyWhereTheWebPageIs()
    {
        QFETCH(QString, name);
        QStringList texts;
        for (const ReadinessReason& reason : checkReadiness(dataWorkflow(name), m_templates))
            texts.append(reason.text);
        QCOMPARE(texts, QStringList());
    }

    /// The graph that a server of 6.3's time got from its own page for a pipeline of 35 nodes and three
    /// outputs.
    void sendsWhatAnOlderPageSent()
    {
        const QJsonObject schemas =
            dataJson(u"openapi/nodes-6.3.0.json"_s)["components"_L1]["schemas"_L1].toObject();
        const NodeTemplates older = dataTemplates(u"6.3.0"_s);
        const WorkflowDocument document = dataWorkflow(u"sdxl-flux-refine"_s);
        QCOMPARE(checkReadiness(document, older).size(), 0);
        // Images that are not on the form went to the board that was set for new ones.
        const Result<BatchRequest> request =
            BatchRequest::build(document, older, {.autoAddBoard = u"abf4afa1-5797-48a0-8e4c-f072b51f2151"_s});
        QVERIFY(request);
        const QJsonObject got = request->body["batch"_L1]["graph"_L1].toObject();
        const QJsonObject want = dataJson(u"workflows/sdxl-flux-refine.graph.json"_s).object();
        QStringList found;
        differences(completed(want["nodes"_L1].toObject(), schemas),
                    completed(got["nodes"_L1].toObject(), schemas), u"$.nodes"_s, found);
        differences(sorted(want["edges"_L1].toArray()), sorted(got["edges"_L1].toArray()), u"$.edges"_s,
                    found);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// The web page's tooltip has one line for each reason below its head.
    void givesAsManyReasonsAsTheWebPage_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : dataNames(u".reasons.json"_s))
            QTest::newRow(qPrintable(name)) << name;
    }

    void givesAsManyReasonsAsTheWebPage()
    {
        QFETCH(QString, name);
        const QString text = dataJson(u"workflows/%1.reasons.json"_s.arg(name)).array().first().toString();
        QHash<ReadinessReason::Code, qsizetype> want;
        want[ReadinessReason::Code::NoNodeTemplate] = text.count("Missing node template"_L1);
        want[ReadinessReason::Code::NoFieldTemplate] = text.count("Missing field template"_L1);
        want[ReadinessReason::Code::MissingInput] = text.count("missingInputForField"_L1);
        const QList<ReadinessReason> reasons = checkReadiness(dataWorkflow(name), m_templates);
        QHash<ReadinessReason::Code, qsizetype> got{{ReadinessReason::Code::NoNodeTemplate, 0},
                                                    {ReadinessReason::Code::NoFieldTemplate, 0},
                                                    {ReadinessReason::Code::MissingInput, 0}};
        QStringList texts;
        for (const ReadinessReason& reason : reasons) {
            ++got[reason.code];
            texts.append(reason.text);
        }
        QVERIFY2(got == want, qPrintable(texts.join(u'\n')));
    }

private:
    NodeTemplates m_templates;
};

VITRINE_TEST(TestWorkflowGolden)
#include "tst_workflowgolden.moc"
