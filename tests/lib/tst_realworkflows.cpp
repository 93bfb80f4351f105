// SPDX-License-Identifier: Apache-2.0
#include "lib/api/workflows.h"
#include "lib/jobs/resolvegeneratorsjob.h"
#include "lib/jobs/runworkflowjob.h"
#include "lib/workflow/formoutputs.h"
#include "tests/lib/jobbench.h"
#include "tests/lib/workflowdata.h"
#include "tests/lib/workflowedits.h"
#include "tests/support/apikit.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"

#include <QImage>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

using End = ItemOutcome::End;
using State = RunBatchJob::State;

namespace {

/// The captures that name no model, and how many pictures an item of each gives.
const QList<std::pair<QString, int>> modelFree{{u"feat-batch-product"_s, 1},   {u"feat-collapsed-notes"_s, 1},
                                               {u"feat-collections"_s, 2},     {u"feat-exposed-only"_s, 1},
                                               {u"feat-flags-v4"_s, 1},        {u"feat-form-nested"_s, 1},
                                               {u"feat-generator-parse"_s, 1}, {u"feat-generators"_s, 1}};

/// Workflow files whose nodes older servers do not have, and one of these nodes.
const QHash<QString, QString> tooNew{
    {u"extend-video-to-image-wan-2-2-lightning"_s, u"wan_l2v"_s},
    {u"extend-video-wan-2-2-lightning"_s, u"video_concat"_s},
    {u"image-to-video-wan-2-2-lightning-w-concept-loras"_s, u"wan_lora_collection_loader"_s},
    {u"image-to-video-wan-2-2-lightning"_s, u"wan_lora_loader"_s},
    {u"image-to-video-wan-2-2-ti2v-5b-low-quality"_s, u"wan_ti2v_ideal_dimensions"_s},
    {u"text-to-video-wan-2-2-lightning-w-concept-loras"_s, u"wan_video_denoise"_s},
    {u"text-to-video-wan-2-2-lightning"_s, u"wan_text_encoder"_s},
    {u"text-to-video-wan-2-2-ti2v-5b-low-quality"_s, u"wan_model_loader"_s},
    {u"wan-2-2-text-to-image"_s, u"wan_denoise"_s}};

/// Workflow files with nodes that no server has any more.
const QHash<QString, QString> tooOld{
    {u"esrgan-upscaling-with-canny-controlnet"_s, u"canny_image_processor"_s},
    {u"multi-controlnet-canny-depth"_s, u"midas_depth_image_processor"_s}};

/// What the web page sent for this file.
QJsonValue capturedBatch(const QString& name)
{
    return dataJson(u"workflows/%1.enqueue.json"_s.arg(name)).object().value("batch"_L1);
}

bool namesAModel(const QJsonValue& graph)
{
    const QJsonObject nodes = graph["nodes"_L1].toObject();
    return std::any_of(nodes.begin(), nodes.end(), [](const QJsonValue& node) {
        const QJsonObject fields = node.toObject();
        return std::any_of(fields.begin(), fields.end(),
                           [](const QJsonValue& field) { return field.toObject().contains("base"_L1); });
    });
}

/// How many items a capture asks for.
qsizetype itemsAskedFor(const QJsonValue& batch)
{
    qsizetype out = batch["runs"_L1].toInteger();
    const QJsonArray data = batch["data"_L1].toArray();
    for (const QJsonValue& zipped : data)
        out *= zipped[0]["items"_L1].toArray().size();
    return out;
}

/// A list of texts or images from a generator, one item each: "values" is the generator's node.
WorkflowDocument textGenerator(const QByteArray& settings)
{
    return madeWorkflow(
        R"([{"id":"values","type":"invocation","data":{"type":"string_generator","version":"1.0.0","inputs":{"generator":{"name":"generator","value":)"
            + settings + R"(}}}},
            {"id":"batch","type":"invocation","data":{"type":"string_batch","version":"1.0.0","inputs":{}}},
            {"id":"text","type":"invocation","data":{"type":"string","version":"1.0.1","inputs":{}}}])",
        R"([{"id":"1","type":"default","source":"values","sourceHandle":"strings","target":"batch","targetHandle":"strings"},
            {"id":"2","type":"default","source":"batch","sourceHandle":"value","target":"text","targetHandle":"value"}])");
}

WorkflowDocument imageGenerator(const QString& boardId)
{
    return madeWorkflow(
        R"([{"id":"values","type":"invocation","data":{"type":"image_generator","version":"1.0.0","inputs":{"generator":{"name":"generator","value":
                {"type":"image_generator_images_from_board","category":"images","board_id":")"
            + boardId.toUtf8() + R"("}}}}},
            {"id":"batch","type":"invocation","data":{"type":"image_batch","version":"1.0.0","inputs":{}}},
            {"id":"save","type":"invocation","data":{"type":"save_image","version":"1.2.2","isIntermediate":false,"inputs":{"board":{"name":"board","value":"auto"}}}}])",
        R"([{"id":"1","type":"default","source":"values","sourceHandle":"images","target":"batch","targetHandle":"images"},
            {"id":"2","type":"default","source":"batch","sourceHandle":"image","target":"save","targetHandle":"image"}])");
}

const QByteArray randomPrompts =
    R"({"type":"string_generator_dynamic_prompts_random","input":"a {red|blue|green} {cat|dog|bird|fish}","count":3})";
const QByteArray allPrompts =
    R"({"type":"string_generator_dynamic_prompts_combinatorial","input":"a {red|blue} {cat|dog|bird}","maxPrompts":100})";

/// What each item's batch put into its one field.
QJsonArray fieldValues(const RunBatchJob& job)
{
    QJsonArray out;
    for (const ItemOutcome& outcome : job.outcomes())
        out.append(outcome.fieldValues.size() == 1 ? outcome.fieldValues.first().value : QJsonValue());
    return out;
}

} // namespace

/// Workflows on a real server, from their file to finished items.
class TestRealWorkflows : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;
    QString m_board; ///< Where everything goes.

    [[nodiscard]] const NodeTemplates& templates() const
    {
        return m_bench->session().templates().templates();
    }

    QJsonObject model(const QString& name, const QString& type, const QString& base)
    {
        const Result<ModelRecord> found = m_bench->session().models().resolve(name, {type}, {base});
        return found ? found->identifier() : QJsonObject();
    }

    /// One of the server's bundled workflows; empty when there is none.
    WorkflowDocument bundled(const QString& name)
    {
        WorkflowsApi library(m_bench->client());
        WorkflowQuery query;
        query.categories = {u"default"_s};
        query.searchTerm = name;
        const Result<WorkflowPage> page = await(library.list(query));
        if (!page)
            return {};
        for (const WorkflowListItem& item : page->items) {
            if (item.name != name)
                continue;
            const Result<WorkflowRecord> record = await(library.get(item.workflowId));
            return record ? WorkflowDocument::fromObject(record->workflow).value_or(WorkflowDocument())
                          : WorkflowDocument();
        }
        return {};
    }

    /// Runs it; empty when every item completed, else what went wrong.
    static QString problemOfRun(RunWorkflowJob& job)
    {
        if (!finishes(job, 120'000))
            return u"it does not end"_s;
        if (job.state() != State::Finished)
            return job.error().userMessage() + u'\n' + job.errorTraceback();
        const QList<ItemOutcome> outcomes = job.outcomes();
        const bool all = std::all_of(outcomes.cbegin(), outcomes.cend(),
                                     [](const ItemOutcome& o) { return o.end == End::Completed; });
        return all ? QString() : u"not every item completed"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!externalServer().isEmpty(), "this class needs VITRINE_TEST_SERVER");
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
        m_board = m_bench->makeBoard(u"workflows"_s);
        QVERIFY(!m_board.isEmpty());
    }
    void cleanupTestCase() { m_bench.reset(); }

    /// The text-to-image workflows with the tiny models, their values set as the form does.
    void picturesAreMade_data()
    {
        QTest::addColumn<QString>("file"); // empty: the bundled workflow of this name
        QTest::addColumn<QString>("loader");
        QTest::addColumn<QString>("modelName");
        QTest::addColumn<QString>("base");
        QTest::newRow("SD1.5") << u"text-to-image-sd1-5"_s << u"main_model_loader"_s << u"tiny-sd1"_s
                               << u"sd-1"_s;
        QTest::newRow("SDXL") << u"text-to-image-sdxl"_s << u"sdxl_model_loader"_s << u"tiny-sdxl"_s
                              << u"sdxl"_s;
        QTest::newRow("SDXL, its own VAE")
            << u"sdxl-text-to-image"_s << u"sdxl_model_loader"_s << u"tiny-sdxl"_s << u"sdxl"_s;
        QTest::newRow("Text to Image - SD1.5, LoRA")
            << QString() << u"main_model_loader"_s << u"tiny-sd1"_s << u"sd-1"_s;
    }

    void picturesAreMade()
    {
        QFETCH(QString, file);
        QFETCH(QString, loader);
        QFETCH(QString, modelName);
        QFETCH(QString, base);
        WorkflowDocument workflow =
            file.isEmpty() ? bundled(QString::fromUtf8(QTest::currentDataTag())) : dataWorkflow(file);
        QVERIFY(!workflow.isEmpty());
        setAll(workflow, loader, u"model"_s, model(modelName, u"main"_s, base));
        setAll(workflow, u"vae_loader"_s, u"vae_model"_s, model(u"tiny-sdxl-vae"_s, u"vae"_s, base));
        setAll(workflow, u"lora_loader"_s, u"lora"_s, model(u"tiny-sd1-lora"_s, u"lora"_s, base));
        setAll(workflow, u"noise"_s, u"width"_s, 64);
        setAll(workflow, u"noise"_s, u"height"_s, 96);
        setAll(workflow, u"denoise_latents"_s, u"steps"_s, 2);
        setAll(workflow, u"l2i"_s, u"board"_s, QJsonObject{{u"board_id"_s, m_board}});

        RunWorkflowJob job(m_bench->session(), workflow, {});
        const QString problem = problemOfRun(job);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(job.outcomes().size(), 1);
        const QList<ItemResult> results = job.outcomes().first().results;
        QCOMPARE(results.size(), 1);
        const ImageDto& image = results.first().image;
        QCOMPARE(QSize(image.width, image.height), QSize(64, 96));
        QCOMPARE(image.boardId.value_or(QString()), m_board);
        QVERIFY(m_bench->namesOn(m_board).contains(image.imageName));
        TAKE(bytes, ImagesApi(m_bench->client()).full(image.imageName));
        QCOMPARE(QImage::fromData(bytes).size(), QSize(64, 96));
        // The form's one board field says where it went.
        const QList<FormOutput> outputs = formOutputs(WorkflowForm::discover(workflow, templates()));
        QCOMPARE(outputs.size(), 1);
        QCOMPARE(results.first().fieldIndex, outputs.first().fieldIndex);
        QCOMPARE(results.first().sourceNodeId, outputs.first().nodeId);

        // The LoRA went into the model.
        TAKE(item, m_bench->queue().item(job.itemIds().first()));
        const QByteArray session = QJsonDocument(item.session["results"_L1].toObject()).toJson();
        QCOMPARE(session.contains("tiny-sd1-lora"), QByteArrayView(QTest::currentDataTag()).endsWith("LoRA"));
    }

    void modelFreeCapturesRun_data()
    {
        QTest::addColumn<int>("pictures");
        QStringList names;
        for (const auto& [name, pictures] : modelFree) {
            QTest::newRow(qPrintable(name)) << pictures;
            names.append(name);
        }
        // None of the captures is forgotten.
        QStringList found = dataNames(u".enqueue.json"_s);
        found.removeIf([](const QString& name) { return namesAModel(capturedBatch(name)["graph"_L1]); });
        QCOMPARE(found, names);
    }

    /// As many items as the web page asked for, each of them completed, each with its values.
    void modelFreeCapturesRun()
    {
        QFETCH(int, pictures);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        WorkflowDocument workflow = dataWorkflow(name);
        replaceImages(workflow, m_bench->makeImage({}));
        const QJsonValue captured = capturedBatch(name);

        RunWorkflowJob job(m_bench->session(), workflow, {.autoAddBoard = m_board});
        const QString problem = problemOfRun(job);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const QList<ItemOutcome> outcomes = job.outcomes();
        QCOMPARE(outcomes.size(), itemsAskedFor(captured));
        QSet<QString> different;
        for (const ItemOutcome& outcome : outcomes) {
            QCOMPARE(outcome.results.size(), pictures);
            QCOMPARE(outcome.fieldValues.size(), captured["data"_L1].toArray().size());
            QString values;
            const ImageDto& image = outcome.results.first().image;
            QCOMPARE(image.boardId.value_or(QString()), m_board);
            for (const FieldValue& value : outcome.fieldValues) {
                values += value.value.toVariant().toString() + u'\n';
                if (value.fieldName == "width"_L1)
                    QCOMPARE(image.width, value.value.toInt());
                if (value.fieldName == "height"_L1)
                    QCOMPARE(image.height, value.value.toInt());
            }
            different.insert(values);
        }
        QCOMPARE(different.size(), outcomes.size());
        for (int i = 0; i < pictures; ++i) // an iteration's pictures are in its order
            QCOMPARE(outcomes.first().results.at(i).iteration, pictures == 1 ? QList<int>() : QList<int>{i});
    }

    /// What this server cannot run is said before anything is sent, with the name of the node.
    void missingNodesAreNamed_data()
    {
        QTest::addColumn<QString>("nodeType"); // empty: this server has them all
        for (const QString& name : dataNames(u".workflow.json"_s)) {
            const QString missing = tooOld.value(name, m_bench->isNewer() ? QString() : tooNew.value(name));
            QTest::newRow(qPrintable(name)) << missing;
        }
    }

    void missingNodesAreNamed()
    {
        QFETCH(QString, nodeType);
        const WorkflowDocument workflow = dataWorkflow(QString::fromUtf8(QTest::currentDataTag()));
        const QList<ReadinessReason> reasons = checkReadiness(workflow, templates());
        QCOMPARE(codesOf(reasons).contains(u"missingNodeTemplate"_s), !nodeType.isEmpty());
        if (nodeType.isEmpty())
            return;
        QVERIFY2(textOf(reasons).contains(u'"' + nodeType + u'"'), qPrintable(textOf(reasons)));
        RunWorkflowJob job(m_bench->session(), workflow, {});
        QVERIFY(finishes(job));
        QCOMPARE(job.trouble(), RunBatchJob::Trouble::Validation);
        QVERIFY(job.error().userMessage().contains(nodeType));
        QVERIFY(job.itemIds().isEmpty());
    }

    /// Prompts that the server makes, each an item of its own.
    void promptsComeFromTheServer_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<int>("items");
        const auto with = [](QByteArray settings, const QByteArray& more) {
            settings.chop(1);
            return settings + more + "}";
        };
        QTest::newRow("all") << allPrompts << 6;
        QTest::newRow("at most") << QByteArray(allPrompts).replace("100", "3") << 3;
        QTest::newRow("random, seeded") << with(randomPrompts, ",\"seed\":7") << 3;
        QTest::newRow("random") << randomPrompts << 3;
    }

    void promptsComeFromTheServer()
    {
        QFETCH(QByteArray, settings);
        QFETCH(int, items);
        const WorkflowDocument workflow = textGenerator(settings);
        // What is shown before is what is sent: a job that knows the answers asks for no others.
        ResolveGeneratorsJob asking(m_bench->client(), workflow, {});
        QVERIFY(finishes(asking));
        QVERIFY2(!asking.error(), qPrintable(asking.error() ? asking.error()->logLine() : QString()));
        const Result<QJsonArray> answer = asking.values().of(workflow, u"values"_s);
        QVERIFY(answer);
        QCOMPARE(answer->size(), items);
        RunWorkflowJob shown(m_bench->session(), workflow, {.generators = asking.values()});
        QString problem = problemOfRun(shown);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(fieldValues(shown), *answer);

        // Nothing was shown: the job asks by itself.
        RunWorkflowJob fresh(m_bench->session(), workflow, {});
        problem = problemOfRun(fresh);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(fresh.outcomes().size(), items);
        if (!QByteArrayView(QTest::currentDataTag()).endsWith("random"))
            QCOMPARE(fieldValues(fresh), *answer);
    }

    /// Every picture of a board, copied to another.
    void imagesComeFromABoard()
    {
        const QString source = m_bench->makeBoard(u"generator"_s);
        QStringList names;
        for (int i = 0; i < 3; ++i)
            names.append(m_bench->makeImage(source));
        RunWorkflowJob job(m_bench->session(), imageGenerator(source), {.autoAddBoard = m_board});
        const QString problem = problemOfRun(job);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QStringList used;
        for (const QJsonValue& value : fieldValues(job))
            used.append(value["image_name"_L1].toString());
        used.sort();
        names.sort();
        QCOMPARE(used, names);
        QCOMPARE(job.images().size(), 3);
        const QStringList copies = m_bench->namesOn(m_board);
        for (const QString& image : job.images())
            QVERIFY(copies.contains(image));
        QCOMPARE(m_bench->namesOn(source).size(), 3);
    }

    /// An empty board makes an empty batch, which no server takes.
    void anEmptyBoardIsSaid()
    {
        RunWorkflowJob job(m_bench->session(), imageGenerator(m_bench->makeBoard(u"empty"_s)), {});
        QVERIFY(finishes(job));
        QCOMPARE(job.state(), State::Failed);
        QCOMPARE(job.trouble(), RunBatchJob::Trouble::Validation);
        QVERIFY2(job.error().userMessage().contains(u"empty"_s), qPrintable(job.error().userMessage()));
    }
};

VITRINE_TEST(TestRealWorkflows)
#include "tst_realworkflows.moc"
