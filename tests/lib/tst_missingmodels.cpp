// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/missingmodels.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

ModelRecord record(const QString& key, const QString& name, const QString& base = u"sdxl"_s,
                   const QString& type = u"main"_s)
{
    return {key, u"hash of "_s + key, name, base, type, u"diffusers"_s, {}};
}

/// An input that names a model.
QByteArray identifier(const QByteArray& key, const QByteArray& type = "main", const QByteArray& base = "sdxl")
{
    return R"({"key":")" + key + R"(","hash":"hash of )" + key + R"(","name":"Name of )" + key
        + R"(","base":")" + base + R"(","type":")" + type + R"("})";
}

QByteArray node(const QByteArray& id, const QByteArray& type, const QByteArray& input,
                const QByteArray& value, const QByteArray& label = "")
{
    return R"({"id":")" + id + R"(","type":"invocation","data":{"id":")" + id + R"(","type":")" + type
        + R"(","version":"1.0.0","label":")" + label + R"(","inputs":{")" + input + R"(":{"name":")" + input
        + R"(","label":"","description":"","value":)" + value + "}}}}";
}

QStringList keysOf(const QList<ModelRecord>& models)
{
    QStringList out;
    for (const ModelRecord& model : models)
        out.append(model.key);
    return out;
}

} // namespace

/// The models of a workflow that a server lacks, and what could take their place.
class TestMissingModels : public QObject {
    Q_OBJECT

private:
    NodeTemplates m_templates = dataTemplates(u"6.14.2"_s);
    QList<ModelRecord> m_models{record(u"m1"_s, u"Zeta"_s),
                                record(u"m2"_s, u"Alpha"_s),
                                record(u"f1"_s, u"Name of gone"_s, u"flux"_s),
                                record(u"v1"_s, u"Vae"_s, u"sdxl"_s, u"vae"_s),
                                record(u"l1"_s, u"Lines"_s, u"sdxl"_s, u"lora"_s),
                                record(u"l2"_s, u"Ink"_s, u"sd-1"_s, u"lora"_s)};

    [[nodiscard]] QList<MissingModel> missingIn(const WorkflowDocument& workflow) const
    {
        return findMissingModels(workflow, m_templates, m_models);
    }
    [[nodiscard]] ModelReplacements offeredFor(const WorkflowDocument& workflow) const
    {
        const QList<MissingModel> missing = missingIn(workflow);
        return missing.isEmpty() ? ModelReplacements()
                                 : replacementsFor(missing.first(), workflow, m_templates, m_models);
    }

private Q_SLOTS:
    void allNodesAndListsAreLookedThrough()
    {
        const QByteArray loras = R"([{"lora":)" + identifier("l1", "lora") + R"(,"weight":0.5},{"lora":)"
            + identifier("gone2", "lora") + R"(,"weight":1}])";
        const QByteArray unfinished = R"({"key":"gone5","name":"no hash","base":"sdxl","type":"main"})";
        const WorkflowDocument workflow = madeWorkflow(
            "[" + node("a", "sdxl_model_loader", "model", identifier("gone"), "My model") + ","
                + node("b", "sdxl_lora_collection_loader", "loras", loras) + ","
                + node("c", "vae_loader", "vae_model", identifier("v1", "vae")) + ","
                + node("d", "model_identifier", "model", identifier("gone3")) + ","
                + node("e", "no_such_node", "model", identifier("gone4")) + ","
                + node("f", "sdxl_model_loader", "model", unfinished) + "]",
            R"([{"id":"1","type":"default","source":"x","sourceHandle":"model","target":"d","targetHandle":"model"}])");
        const QList<MissingModel> missing = missingIn(workflow);
        QCOMPARE(missing.size(), 2);
        QCOMPARE(missing.at(0).nodeId, u"a"_s);
        QCOMPARE(missing.at(0).nodeLabel, u"My model"_s);
        QCOMPARE(missing.at(0).name(), u"Name of gone"_s);
        QVERIFY(!missing.at(0).canBeLeftOut);
        QCOMPARE(missing.at(1).nodeId, u"b"_s);
        QCOMPARE(missing.at(1).place, 1);
        QVERIFY(missing.at(1).canBeLeftOut);
    }

    void theBestOfThoseThatFitIsProposed()
    {
        const WorkflowDocument workflow =
            madeWorkflow("[" + node("a", "sdxl_model_loader", "model", identifier("gone")) + "]");
        ModelReplacements offered = offeredFor(workflow);
        QCOMPARE(keysOf(offered.models), (QStringList{u"m2"_s, u"m1"_s})); // not of another base, by name
        QCOMPARE(offered.proposal, 0);
        QCOMPARE(offered.why, ModelSync::Why::Similar);
        m_models[0].name = u"Name of gone"_s;
        offered = offeredFor(workflow);
        QCOMPARE(offered.models.at(offered.proposal).key, u"m1"_s);
        QCOMPARE(offered.why, ModelSync::Why::Name);
        m_models[1].hash = u"hash of gone"_s;
        offered = offeredFor(workflow);
        QCOMPARE(offered.models.at(offered.proposal).key, u"m2"_s);
        QCOMPARE(offered.why, ModelSync::Why::Hash);
    }

    void aFieldThatTakesAnyModelOffersThoseOfTheKind()
    {
        const auto offered = [this](const QByteArray& value) {
            return keysOf(
                offeredFor(madeWorkflow("[" + node("a", "model_identifier", "model", value) + "]")).models);
        };
        QCOMPARE(offered(identifier("gone", "main", "flux")), QStringList{u"f1"_s});
        QCOMPARE(offered(identifier("gone", "lora", "sd-1")), QStringList{u"l2"_s});
        QVERIFY(offered(identifier("gone", "clip_vision", "any")).isEmpty());
    }

    void nothingIsProposedWhereNothingFits()
    {
        const ModelReplacements offered = offeredFor(madeWorkflow(
            "[" + node("a", "sdxl_refiner_model_loader", "model", identifier("gone", "main", "sdxl-refiner"))
            + "]"));
        QVERIFY(offered.models.isEmpty());
        QCOMPARE(offered.proposal, -1);
        QCOMPARE(offered.why, ModelSync::Why::Missing);
    }

    void choicesAreApplied()
    {
        const QByteArray loras = R"([{"lora":)" + identifier("gone1", "lora") + R"(,"weight":0.5},{"lora":)"
            + identifier("gone2", "lora") + R"(,"weight":1}])";
        WorkflowDocument workflow =
            madeWorkflow("[" + node("a", "sdxl_model_loader", "model", identifier("gone")) + ","
                         + node("b", "sdxl_lora_collection_loader", "loras", loras) + ","
                         + node("c", "core_metadata", "vae", identifier("gone3", "vae")) + "]");
        const QList<MissingModel> missing = missingIn(workflow);
        QCOMPARE(missing.size(), 4);
        QVERIFY(missing.at(3).canBeLeftOut);
        applyChoices(workflow,
                     {{missing.at(0), m_models.at(1)},
                      {missing.at(2), m_models.at(4)},
                      {missing.at(1), {}},
                      {missing.at(3), {}}});
        QCOMPARE(workflow.inputValue(u"a"_s, u"model"_s)[u"key"].toString(), m_models.at(1).key);
        const QJsonArray left = workflow.inputValue(u"b"_s, u"loras"_s).toArray();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first()[u"lora"][u"key"].toString(), u"l1"_s);
        QCOMPARE(left.first()[u"weight"].toInt(), 1);
        QVERIFY(workflow.inputValue(u"c"_s, u"vae"_s).isUndefined());
        QVERIFY(missingIn(workflow).isEmpty());
    }
};

VITRINE_TEST(TestMissingModels)
#include "tst_missingmodels.moc"
