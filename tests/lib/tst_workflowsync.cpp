// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fieldmap.h"
#include "lib/workflow/modelsync.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QJsonObject identifierOf(const QString& key, const QString& hash, const QString& name,
                         const QString& base = u"sdxl"_s, const QString& type = u"main"_s)
{
    return {{u"key"_s, key}, {u"hash"_s, hash}, {u"name"_s, name}, {u"base"_s, base}, {u"type"_s, type}};
}

ModelRecord record(const QString& key, const QString& hash, const QString& name,
                   const QString& base = u"sdxl"_s, const QString& type = u"main"_s)
{
    return {key, hash, name, base, type, u"diffusers"_s, {}};
}

WorkflowDocument withValue(const QJsonValue& value)
{
    const QJsonObject input{{u"name"_s, u"model"_s}, {u"value"_s, value}};
    const QJsonObject data{{u"type"_s, u"sdxl_model_loader"_s},
                           {u"inputs"_s, QJsonObject{{u"model"_s, input}}}};
    const QJsonObject node{{u"id"_s, u"n"_s}, {u"type"_s, u"invocation"_s}, {u"data"_s, data}};
    return *WorkflowDocument::fromObject({{u"name"_s, u"made"_s},
                                          {u"meta"_s, QJsonObject{{u"version"_s, u"4.0.0"_s}}},
                                          {u"nodes"_s, QJsonArray{node}},
                                          {u"edges"_s, QJsonArray()}});
}

} // namespace

/// Bringing a workflow's models to what a server has, and keeping scripts right when a form changes.
class TestWorkflowSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBestMatchWins_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<ModelSync::Why>("why");
        QTest::addColumn<QString>("key");
        QTest::newRow("key") << QString() << ModelSync::Why::Same << u"k"_s;
        QTest::newRow("hash") << u"k"_s << ModelSync::Why::Hash << u"h"_s;
        QTest::newRow("name") << u"k h"_s << ModelSync::Why::Name << u"n"_s;
        QTest::newRow("similar, the first by name") << u"k h n"_s << ModelSync::Why::Similar << u"s1"_s;
        QTest::newRow("none") << u"k h n s1 s2"_s << ModelSync::Why::Missing << QString();
    }

    void theBestMatchWins()
    {
        QFETCH(QString, missing);
        QFETCH(ModelSync::Why, why);
        QFETCH(QString, key);
        QList<ModelRecord> models{record(u"s2"_s, u"3"_s, u"Beta"_s),
                                  record(u"s1"_s, u"4"_s, u"Alpha"_s),
                                  record(u"n"_s, u"2"_s, u"Mine"_s),
                                  record(u"h"_s, u"1"_s, u"Renamed"_s),
                                  record(u"k"_s, u"1"_s, u"Mine"_s),
                                  record(u"v"_s, u"5"_s, u"Mine"_s, u"sdxl"_s, u"vae"_s),
                                  record(u"b"_s, u"6"_s, u"Mine"_s, u"flux"_s)};
        const QStringList gone = missing.split(u' ');
        models.removeIf([&](const ModelRecord& model) { return gone.contains(model.key); });
        const WorkflowDocument workflow = withValue(identifierOf(u"k"_s, u"1"_s, u"Mine"_s));
        const QList<ModelSync::Match> matches = ModelSync::match(workflow, models, true);
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches.first().why, why);
        QCOMPARE(matches.first().found ? matches.first().found->key : QString(), key);
        QVERIFY(!ModelSync::text(why).isEmpty());
        // Without being asked, nothing is merely similar.
        const ModelSync::Match strict = ModelSync::match(workflow, models, false).first();
        QCOMPARE(strict.why == ModelSync::Why::Missing,
                 why == ModelSync::Why::Similar || why == ModelSync::Why::Missing);
    }

    void listsAreGoneThrough()
    {
        const QJsonObject known = identifierOf(u"k"_s, u"1"_s, u"Mine"_s);
        QJsonObject lora = identifierOf(u"old"_s, u"9"_s, u"Lines"_s, u"sdxl"_s, u"lora"_s);
        lora.insert(u"submodel_type"_s, u"unet"_s);
        const QJsonArray value{QJsonObject{{u"lora"_s, known}, {u"weight"_s, 0.75}},
                               QJsonObject{{u"lora"_s, lora}, {u"weight"_s, 1}},
                               identifierOf(u"gone"_s, u"8"_s, u"Gone"_s)};
        WorkflowDocument workflow = withValue(value);
        const QList<ModelRecord> models{record(u"k"_s, u"1"_s, u"Mine"_s),
                                        record(u"new"_s, u"7"_s, u"Lines"_s, u"sdxl"_s, u"lora"_s)};
        const QList<ModelSync::Match> matches = ModelSync::match(workflow, models, false);
        QCOMPARE(matches.size(), 3);
        QCOMPARE(matches.at(1).place, 1);
        QCOMPARE(matches.at(2).why, ModelSync::Why::Missing);
        ModelSync::apply(workflow, matches);
        const QJsonArray now = workflow.inputValue(u"n"_s, u"model"_s).toArray();
        QCOMPARE(now.at(0), value.at(0));
        QCOMPARE(now.at(2), value.at(2));
        QCOMPARE(now.at(1)[u"weight"_s].toInt(), 1);
        QCOMPARE(now.at(1)[u"lora"_s][u"key"_s].toString(), u"new"_s);
        QCOMPARE(now.at(1)[u"lora"_s][u"submodel_type"_s].toString(), u"unet"_s);
    }

    void nothingElseChanges()
    {
        WorkflowDocument workflow = dataWorkflow(u"text-to-image-sdxl"_s);
        const WorkflowDocument before = workflow;
        const QList<ModelSync::Match> matches = ModelSync::match(workflow, {}, true);
        QVERIFY(!matches.isEmpty());
        ModelSync::apply(workflow, matches);
        QCOMPARE(workflow, before);
    }

    void aMapKnowsItsFields()
    {
        const WorkflowDocument workflow = dataWorkflow(u"sdxl-text-to-image"_s);
        const WorkflowForm form = WorkflowForm::discover(workflow, dataTemplates(u"6.14.2"_s));
        const FieldMap map = FieldMap::of(workflow, form);
        QCOMPARE(map.json()[u"fields"_s].toArray().size(), 9);
        QCOMPARE(map.json()[u"outputs"_s].toArray().size(), formOutputs(form).size());
        QVERIFY(map.driftFrom(map).isEmpty());
        // The server's schema is not needed for the places.
        const FieldMap bare = FieldMap::of(workflow, WorkflowForm::discover(workflow, NodeTemplates()));
        QCOMPARE(bare.json()[u"fields"_s][3][u"field"_s], map.json()[u"fields"_s][3][u"field"_s]);
        QCOMPARE(bare.json()[u"outputs"_s], map.json()[u"outputs"_s]);
        const auto read = FieldMap::fromJson(QJsonDocument(map.json()).toJson());
        QVERIFY(read);
        QCOMPARE(read->json(), map.json());
        QVERIFY(!FieldMap::fromJson("[1]"));
    }

    void driftIsTold()
    {
        const auto map = [](const QList<QPair<QString, QString>>& fields) {
            QJsonArray list;
            for (const auto& [name, kind] : fields)
                list.append(QJsonObject{{u"index"_s, list.size()},
                                        {u"node_id"_s, u"n"_s},
                                        {u"field"_s, name},
                                        {u"label"_s, name},
                                        {u"kind"_s, kind}});
            return *FieldMap::fromJson(QJsonDocument(QJsonObject{{u"fields"_s, list}}).toJson());
        };
        const FieldMap older = map({{u"a"_s, u"integer"_s}, {u"b"_s, u"float"_s}, {u"c"_s, u"string"_s}});
        QVERIFY(
            map({{u"a"_s, u"integer"_s}, {u"b"_s, u"float"_s}, {u"c"_s, u"string"_s}, {u"d"_s, u"image"_s}})
                .driftFrom(older)
                .isEmpty());
        const QStringList drift = map({{u"a"_s, u"float"_s}, {u"c"_s, u"string"_s}}).driftFrom(older);
        QCOMPARE(drift.size(), 3);
        QVERIFY(drift.at(0).contains("float"_L1));
        QVERIFY(drift.at(1).contains("not on the form"_L1));
        QVERIFY(drift.at(2).contains("index 1"_L1));
    }
};

VITRINE_TEST(TestWorkflowSync)
#include "tst_workflowsync.moc"
