// SPDX-License-Identifier: Apache-2.0
#include "lib/session/modelcheck.h"
#include "lib/workflow/batchrequest.h"
#include "lib/workflow/formoutputs.h"
#include "lib/workflow/outputs.h"
#include "lib/workflow/workflowform.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/brokenserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QByteArray nodeText(const QByteArray& id, const QByteArray& type, const QByteArray& version,
                    const QByteArray& inputs)
{
    return R"({"id":")" + id + R"(","type":"invocation","data":{"id":")" + id + R"(","type":")" + type
        + R"(","version":")" + version + R"(","inputs":)" + inputs + "}}";
}

QByteArray input(const QByteArray& name, const QByteArray& value)
{
    return '"' + name + R"(":{"name":")" + name + R"(","value":)" + value + '}';
}

QByteArray identifier(const QByteArray& key, const QByteArray& type)
{
    return R"({"key":")" + key + R"(","hash":"h","name":")" + key + R"(","base":"sdxl","type":")" + type
        + "\"}";
}

} // namespace

/// What other clients of InvokeAI fell into with workflows, and we do not: one function for each.
class TestWorkflowTraps : public QObject {
    Q_OBJECT

private:
    NodeTemplates m_templates;

    /// A node of the server's own version.
    [[nodiscard]] QByteArray node(const QByteArray& id, const QByteArray& type,
                                  const QByteArray& inputs) const
    {
        const NodeTemplate* nodeTemplate = m_templates.find(QString::fromLatin1(type));
        return nodeText(id, type, nodeTemplate ? nodeTemplate->version.toLatin1() : "1.0.0", inputs);
    }

    /// The node as it is sent.
    [[nodiscard]] QJsonObject sent(const WorkflowDocument& document, const QString& nodeId) const
    {
        const Result<BatchRequest> request = BatchRequest::build(document, m_templates, {});
        return request ? request->body[u"batch"_s][u"graph"_s][u"nodes"_s][nodeId].toObject() : QJsonObject();
    }

private Q_SLOTS:
    void initTestCase() { m_templates = dataTemplates(u"6.14.2"_s); }

    /// P2: the saved value of a field is sent, whatever its kind.
    void p02_noKindOfValueIsLost_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("colour") << QByteArray("color") << QByteArray("color")
                                << QByteArray(R"({"r":1,"g":2,"b":3,"a":255})");
        QTest::newRow("integers") << QByteArray("integer_collection") << QByteArray("collection")
                                  << QByteArray("[3,1,2]");
        QTest::newRow("floats") << QByteArray("float_collection") << QByteArray("collection")
                                << QByteArray("[0.5,1]");
        QTest::newRow("texts") << QByteArray("string_collection") << QByteArray("collection")
                               << QByteArray(R"(["a","b"])");
        QTest::newRow("image") << QByteArray("img_scale") << QByteArray("image")
                               << QByteArray(R"({"image_name":"a.png"})");
        QTest::newRow("mask") << QByteArray("denoise_latents") << QByteArray("denoise_mask") << QByteArray();
        QTest::newRow("LoRAs") << QByteArray("lora_selector") << QByteArray("lora")
                               << QByteArray(
                                      R"({"key":"k","hash":"h","name":"n","base":"sdxl","type":"lora"})");
    }

    void p02_noKindOfValueIsLost()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        const NodeTemplate* nodeTemplate = m_templates.find(QString::fromLatin1(type));
        QVERIFY(nodeTemplate);
        QVERIFY(nodeTemplate->input(QString::fromLatin1(field)));
        if (value.isEmpty()) {
            QVERIFY(nodeTemplate->input(QString::fromLatin1(field))->kind->isConnectionOnly());
            return;
        }
        const WorkflowDocument document =
            madeWorkflow("[" + node("n", type, "{" + input(field, value) + "}") + "]");
        const QJsonValue expected = QJsonDocument::fromJson("[" + value + "]").array().first();
        QCOMPARE(sent(document, u"n"_s).value(QString::fromLatin1(field)), expected);
        QCOMPARE(document.inputValue(u"n"_s, QString::fromLatin1(field)), expected);
    }

    /// P3: a whole number in a float field is no integer field; its limits are the server's.
    void p03_wholeNumbersStayFloats()
    {
        WorkflowDocument document =
            madeWorkflow("[" + node("d", "denoise_latents", "{" + input("cfg_scale", "7") + "}") + "]");
        const FormField field = WorkflowForm::describe(document, m_templates, u"d"_s, u"cfg_scale"_s);
        QCOMPARE(field.kind().id(), u"float"_s);
        QVERIFY(field.problemWith(7.5).isEmpty());
        document.setInputValue(u"d"_s, u"cfg_scale"_s, 7.5);
        QCOMPARE(sent(document, u"d"_s).value("cfg_scale"_L1), QJsonValue(7.5));
        const FormField start = WorkflowForm::describe(document, m_templates, u"d"_s, u"denoising_start"_s);
        QVERIFY(start.problemWith(0).isEmpty());
        QVERIFY(start.problemWith(0.25).isEmpty());
        QVERIFY(!start.problemWith(1.5).isEmpty());
    }

    /// P10: an identifier of a new base is sent as it is.
    void p10_newBasesAreKept()
    {
        const QByteArray model = R"({"key":"k","hash":"h","name":"n","base":"flux9","type":"thinker"})";
        const WorkflowDocument document =
            madeWorkflow("[" + node("m", "model_identifier", "{" + input("model", model) + "}") + "]");
        QCOMPARE(sent(document, u"m"_s).value("model"_L1).toObject(),
                 QJsonDocument::fromJson(model).object());
    }

    /// P11: a model that was not chosen is said, and no empty identifier is sent.
    void p11_unsetModelsAreSaid_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::newRow("no value") << QByteArray(R"({"model":{"name":"model","label":"","description":""}})");
        QTest::newRow("null") << QByteArray("{" + input("model", "null") + "}");
        QTest::newRow("empty key") << QByteArray(
            "{" + input("model", R"({"key":"","hash":"","name":"","base":"any","type":"main"})") + "}");
    }

    void p11_unsetModelsAreSaid()
    {
        QFETCH(QByteArray, model);
        const WorkflowDocument document = madeWorkflow("[" + node("m", "sdxl_model_loader", model) + "]");
        const QList<ReadinessReason> reasons = checkReadiness(document, m_templates);
        QCOMPARE(reasons.size(), 1);
        QCOMPARE(reasons.first().fieldName, u"model"_s);
    }

    /// P12: a model is only looked for among those that fit, and every one that is missing is told.
    void p12_onlyFittingModelsAreTaken()
    {
        BrokenServer server([](const BrokenServer::Request&) {
            return BrokenServer::json(R"({"models":[
                {"key":"v","hash":"1","name":"fix","base":"sdxl","type":"vae","format":"diffusers"},
                {"key":"l","hash":"2","name":"lines","base":"sdxl","type":"lora","format":"lycoris"}]})");
        });
        ApiClient client(profileFor(server.address()));
        ModelStore models(client);
        models.refresh();
        QTRY_COMPARE(models.state(), ModelStore::State::Ready);
        QVERIFY(!models.resolve(u"fix"_s, {u"main"_s}, {u"sdxl"_s}));
        QVERIFY(models.resolve(u"fix"_s, {u"vae"_s}, {u"sdxl"_s}));

        const WorkflowDocument document = madeWorkflow(
            "[" + node("a", "sdxl_model_loader", "{" + input("model", identifier("gone1", "main")) + "}")
            + "," + node("b", "lora_selector", "{" + input("lora", identifier("gone2", "lora")) + "}") + ","
            + node("c", "vae_loader", "{" + input("vae_model", identifier("v", "vae")) + "}") + "]");
        const QList<ReadinessReason> reasons = missingModels(document, m_templates, models);
        QCOMPARE(reasons.size(), 2);
        QCOMPARE(reasons.at(0).nodeId, u"a"_s);
        QCOMPARE(reasons.at(1).nodeId, u"b"_s);
    }

    /// P15: dividers without data, another root than "root", and exposed fields alone make no form vanish.
    void p15_oddFormsGiveTheirFields_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("exposed");
        const QByteArray field =
            R"("f":{"id":"f","type":"node-field","parentId":"top","data":{"fieldIdentifier":{"nodeId":"n","fieldName":"value"}}})";
        QTest::newRow("divider, other root") << QByteArray(
            R"({"rootElementId":"top","elements":{"top":{"id":"top","type":"container","data":{"layout":"column","children":["line","f"]}},)"
            R"("line":{"id":"line","type":"divider","parentId":"top"},)"
            + field + "}}") << QByteArray("[]");
        QTest::newRow("exposed only")
            << QByteArray("null") << QByteArray(R"([{"nodeId":"n","fieldName":"value"}])");
    }

    void p15_oddFormsGiveTheirFields()
    {
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, exposed);
        const WorkflowDocument document = madeWorkflow(
            "[" + node("n", "integer", "{" + input("value", "5") + "}") + "]", "[]", form, exposed);
        const WorkflowForm found = WorkflowForm::discover(document, m_templates);
        QCOMPARE(found.fields().size(), 1);
        QCOMPARE(found.fields().first().value(document), QJsonValue(5));
    }

    /// P15: a field that a line ends in is shown as connected, with a divider on the form or not.
    void p15_connectedFieldsAreKnown()
    {
        const QByteArray form =
            R"({"rootElementId":"root","elements":{"root":{"id":"root","type":"container","data":{"layout":"column","children":["line","f"]}},)"
            R"("line":{"id":"line","type":"divider","parentId":"root"},)"
            R"("f":{"id":"f","type":"node-field","parentId":"root","data":{"fieldIdentifier":{"nodeId":"b","fieldName":"value"}}}}})";
        const WorkflowDocument document = madeWorkflow(
            "[" + node("a", "integer", "{}") + "," + node("b", "integer", "{" + input("value", "5") + "}")
                + "]",
            R"([{"id":"e","type":"default","source":"a","sourceHandle":"value","target":"b","targetHandle":"value"}])",
            form);
        QVERIFY(WorkflowForm::discover(document, m_templates).fields().first().connected);
    }

    /// P16: any node with a board field is an output, and any picture or video of a result is a result.
    void p16_everyOutputCounts()
    {
        int boards = 0;
        for (const QString& type : m_templates.types()) {
            if (!m_templates.find(type)->input(u"board"_s))
                continue;
            ++boards;
            const WorkflowDocument document =
                madeWorkflow("[" + node("n", type.toLatin1(), "{" + input("board", "\"none\"") + "}") + "]",
                             "[]", "null", R"([{"nodeId":"n","fieldName":"board"}])");
            const QList<FormOutput> outputs = formOutputs(WorkflowForm::discover(document, m_templates));
            QVERIFY2(outputs.size() == 1 && outputs.first().nodeType == type, qPrintable(type));
        }
        QVERIFY2(boards > 100, qPrintable(QString::number(boards)));

        const auto result = [](const char* json) { return QJsonDocument::fromJson(json).object(); };
        QCOMPARE(resultImageNames(result(R"({"collection":[{"image_name":"a"},{"image_name":"b"}]})")),
                 QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(resultVideoNames(result(R"({"video":{"video_name":"v.mp4"}})")), QStringList(u"v.mp4"_s));
    }
};

VITRINE_TEST(TestWorkflowTraps)
#include "tst_workflowtraps.moc"
