// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/jsonintegers.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// A workflow file: kept whole, changed in its values only, refused with a sentence when it is none.
class TestWorkflowDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAFileWhole_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"sdxl-text-to-image", "feat-form-nested", "feat-collapsed-notes", "feat-flags-v4"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void keepsAFileWhole()
    {
        QFETCH(QString, name);
        const QByteArray bytes = dataBytes(u"workflows/%1.workflow.json"_s.arg(name));
        const WorkflowDocument document = dataWorkflow(name);
        QCOMPARE(document.json(), QJsonDocument::fromJson(bytes).object());
        const Result<WorkflowDocument> again = WorkflowDocument::fromJson(document.toBytes());
        QVERIFY(again);
        QVERIFY(*again == document);
    }

    void changesOneValueAndNothingElse()
    {
        WorkflowDocument document = dataWorkflow(u"sdxl-text-to-image"_s);
        const WorkflowDocument before = document;
        const QString noise = u"noise:f4Bv4UWa22"_s;
        QCOMPARE(document.inputValue(noise, u"width"_s), QJsonValue(768));
        QVERIFY(document.setInputValue(noise, u"width"_s, 64));
        QCOMPARE(document.inputValue(noise, u"width"_s), QJsonValue(64));
        QCOMPARE(before.inputValue(noise, u"width"_s), QJsonValue(768));
        QVERIFY(!(document == before));
        QVERIFY(document.setInputValue(noise, u"width"_s, 768));
        QVERIFY(document == before);
    }

    void addsAnInputThatTheNodeDidNotHave()
    {
        WorkflowDocument document = dataWorkflow(u"sdxl-text-to-image"_s);
        const QString noise = u"noise:f4Bv4UWa22"_s;
        QVERIFY(!document.hasInput(noise, u"noise_type"_s));
        QVERIFY(document.setInputValue(noise, u"noise_type"_s, u"SD3"_s));
        QCOMPARE(document.input(noise, u"noise_type"_s).value("name"_L1).toString(), u"noise_type"_s);
        QVERIFY(document.setInputValue(noise, u"noise_type"_s, QJsonValue::Undefined));
        QVERIFY(!document.hasInput(noise, u"noise_type"_s));
        QVERIFY(document == dataWorkflow(u"sdxl-text-to-image"_s));
        QVERIFY(document.inputValue(noise, u"noise_type"_s).isUndefined());
        QVERIFY(!document.setInputValue(u"nobody"_s, u"x"_s, 1));
    }

    void knowsItsNodesAndEdges()
    {
        const WorkflowDocument document = dataWorkflow(u"sdxl-text-to-image"_s);
        QCOMPARE(document.name(), u"sdxl-text-to-image"_s);
        QCOMPARE(document.metaVersion(), u"3.0.0"_s);
        QCOMPARE(document.nodes().size(), 12);
        QCOMPARE(document.edges().size(), 24);
        QCOMPARE(document.nodeType(u"positive_prompt:kjUMdcg0zO"_s), u"string"_s);
        QCOMPARE(document.nodeLabel(u"positive_prompt:kjUMdcg0zO"_s), u"Positive Prompt"_s);
        QVERIFY(document.isConnected(u"denoise_latents:TRC0Y88EWe"_s, u"unet"_s));
        QVERIFY(!document.isConnected(u"denoise_latents:TRC0Y88EWe"_s, u"steps"_s));
        QVERIFY(document.node(u"nobody"_s).isEmpty());
    }

    void refusesWhatIsNoWorkflow_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const QByteArray head = R"({"meta":{"version":"3.0.0"},"edges":[],"nodes":)";
        QTest::newRow("empty") << QByteArray() << u"not JSON"_s;
        QTest::newRow("text") << QByteArray("hello") << u"not JSON"_s;
        QTest::newRow("cut off") << QByteArray(R"({"nodes":[)") << u"not JSON"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << u"not JSON"_s;
        QTest::newRow("list") << QByteArray("[1]") << u"not an InvokeAI workflow"_s;
        QTest::newRow("other object") << QByteArray(R"({"a":1})") << u"not an InvokeAI workflow"_s;
        QTest::newRow("graph") << QByteArray(R"({"id":"g","nodes":{},"edges":[]})") << u"graph"_s;
        QTest::newRow("request") << QByteArray(R"({"prepend":false,"batch":{}})") << u"queue item"_s;
        QTest::newRow("no version") << QByteArray(R"({"nodes":[],"edges":[]})") << u"meta.version"_s;
        QTest::newRow("newer") << QByteArray(R"({"nodes":[],"edges":[],"meta":{"version":"5.0.0"}})")
                               << u"5.0.0"_s;
        QTest::newRow("node without id") << head + R"([{"data":{}}]})" << u"$.nodes[0]"_s;
        QTest::newRow("node without data")
            << head + R"([{"id":"a","data":{}},{"id":"b"}]})" << u"$.nodes[1].data"_s;
        QTest::newRow("deep") << QByteArray(2000, '[') + QByteArray(2000, ']') << u"nested"_s;
    }

    void refusesWhatIsNoWorkflow()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const Result<WorkflowDocument> document = WorkflowDocument::fromJson(json);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ApiError::Kind::Input);
        QVERIFY2(document.error().userMessage().contains(says), qPrintable(document.error().userMessage()));
    }

    void keepsIntegersExactly()
    {
        const QByteArray nodes = R"([{"id":"a","data":{"inputs":{"seed":{"value":9223372036854775807},)"
                                 R"("low":{"value":-9223372036854775808}}}}])";
        const WorkflowDocument document = madeWorkflow(nodes);
        QCOMPARE(document.inputValue(u"a"_s, u"seed"_s).toInteger(), std::numeric_limits<qint64>::max());
        QVERIFY(document.toBytes().contains("9223372036854775807"));
        QVERIFY(document.toBytes().contains("-9223372036854775808"));
    }

    void findsThePlaceOfALargeInteger_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const QByteArray large = "18446744073709551616";
        QTest::newRow("none") << QByteArray(R"({"a":[1,2.5,"18446744073709551616",1e300]})") << QString();
        QTest::newRow("top") << large << u"$"_s;
        QTest::newRow("in lists") << "[0,[1," + large + "]]" << u"$[1][1]"_s;
        QTest::newRow("after text") << "{\"a\\\"b\":\"x,{[\",\"c\":{\"d\":[{}, {\"e\":-" + large + "}]}}"
                                    << u"$.c.d[1].e"_s;
        QTest::newRow("odd key") << R"({"\u00e4\\":)" + large + "}" << u"$.\\u00e4\\\\"_s;
    }

    void findsThePlaceOfALargeInteger()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const QList<LargeInteger> found = largeIntegers(json);
        QCOMPARE(found.value(0).place, place);
        QCOMPARE(found.size(), place.isEmpty() ? 0 : 1);
    }

    void readsFilesAndSaysWhatIsWrongWithThem()
    {
        const QTemporaryDir dir;
        const auto message = [&](const QString& name) {
            const Result<WorkflowDocument> document = WorkflowDocument::fromFile(dir.filePath(name));
            return document ? QString() : document.error().userMessage();
        };
        QFile good(dir.filePath(u"good.json"_s));
        QVERIFY(good.open(QIODevice::WriteOnly));
        good.write(dataBytes(u"workflows/sdxl-text-to-image.workflow.json"_s));
        good.close();
        QCOMPARE(message(u"good.json"_s), QString());

        QVERIFY(message(u"missing.json"_s).contains("missing.json"_L1));
        QVERIFY(!message(u"missing.json"_s).contains(dir.path()));
        QVERIFY(message(u"."_s).contains("folder"_L1));

        QFile large(dir.filePath(u"large.json"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(WorkflowDocument::maxBytes + 1));
        large.close();
        QVERIFY2(message(u"large.json"_s).contains("32 MB"_L1), qPrintable(message(u"large.json"_s)));
    }

    void theFirstOfTwoNodesWithOneIdCounts()
    {
        const WorkflowDocument document =
            madeWorkflow(R"([{"id":"a","data":{"type":"first"}},{"id":"a","data":{"type":"second"}}])");
        QCOMPARE(document.nodeType(u"a"_s), u"first"_s);
        QCOMPARE(document.json().value("nodes"_L1).toArray().size(), 2);
    }
};

VITRINE_TEST(TestWorkflowDocument)
#include "tst_workflowdocument.moc"
