// SPDX-License-Identifier: Apache-2.0
#include "lib/api/enqueuebody.h"
#include "lib/api/videos.h"
#include "lib/api/workflows.h"
#include "lib/workflow/batchrequest.h"
#include "lib/workflow/fieldlookup.h"
#include "lib/workflow/workflowform.h"
#include "tests/lib/jobbench.h"
#include "tests/lib/workflowdata.h"
#include "tests/lib/workflowedits.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// What is known of a workflow that comes with the server.
struct Bundled {
    const char* name;
    /// Inputs that are needed and empty, by the types of their nodes; with a star what only older servers
    /// need.
    const char* empty;
    /// Why it cannot be submitted with all of these filled in, by the web UI's names; empty where it can.
    const char* refused = "";
    bool isNew = false; ///< Not on older servers.
};

// What the web UI refuses too: it has no node of that type any more, with what that one would feed; or its
// "FLUX Denoise" has no inputs "board" and "metadata".
constexpr const char* noNode = "missingInputForField missingNodeTemplate";
constexpr const char* noNodes =
    "missingInputForField missingInputForField missingNodeTemplate missingNodeTemplate";
constexpr const char* noFields = "missingFieldTemplate missingFieldTemplate";
const Bundled table[] = {
    {"Extend Video - Wan 2.2 Lightning",
     "extract_video_range.video wan_lora_loader.lora wan_lora_loader.lora wan_model_loader.model", "", true},
    {"Extend Video - Wan 2.2 Lightning w/ Concept LoRAs",
     "extract_video_range.video wan_lora_loader.lora wan_lora_loader.lora wan_model_loader.model", "", true},
    {"Extend Video to Image - Wan 2.2 Lightning",
     "extract_video_range.video image.image wan_lora_loader.lora wan_lora_loader.lora wan_model_loader.model",
     "", true},
    {"Face Detailer - SD1.5",
     "controlnet.control_model image.image img_resize.image ip_adapter.ip_adapter_model "
     "main_model_loader.model",
     noNode},
    {"Image to Image - FLUX",
     "flux_model_loader.clip_embed_model* flux_model_loader.model flux_model_loader.t5_encoder_model* "
     "flux_model_loader.vae_model* flux_vae_encode.image",
     noFields},
    {"Image to Image - Wan 2.2", "wan_model_loader.model wan_ref_image_encoder.image", "", true},
    {"Image to Video - Wan 2.2 Lightning",
     "image.image wan_lora_loader.lora wan_lora_loader.lora wan_model_loader.model", "", true},
    {"Image to Video - Wan 2.2 Lightning w/ Concept LoRAs",
     "image.image wan_lora_loader.lora wan_lora_loader.lora wan_model_loader.model", "", true},
    {"Image to Video - Wan 2.2 TI2V (Low Quality)", "image.image wan_model_loader.model", "", true},
    {"Interpolate 2 Images to Video - Wan 2.2 Lightning",
     "image.image image.image wan_lora_loader.lora wan_lora_loader.lora wan_model_loader.model", "", true},
    {"Text to Image -  SD1.5, Control",
     "controlnet.control_model controlnet.control_model image.image image.image main_model_loader.model",
     noNodes},
    {"Text to Image - CogView4", "cogview4_model_loader.model"},
    {"Text to Image - FLUX",
     "flux_model_loader.clip_embed_model* flux_model_loader.model flux_model_loader.t5_encoder_model* "
     "flux_model_loader.vae_model*",
     noFields},
    {"Text to Image - SD1.5", "main_model_loader.model"},
    {"Text to Image - SD1.5, LoRA", "lora_loader.lora main_model_loader.model"},
    {"Text to Image - SD1.5, Prompt from File", "main_model_loader.model"},
    {"Text to Image - SD3.5", "sd3_model_loader.model"},
    {"Text to Image - SDXL", "sdxl_model_loader.model vae_loader.vae_model"},
    {"Text to Image - Wan 2.2", "wan_model_loader.model", "", true},
    {"Text to Video - Wan 2.2 Lightning", "wan_lora_loader.lora wan_lora_loader.lora wan_model_loader.model",
     "", true},
    {"Text to Video - Wan 2.2 Lightning w/ Concept LoRAs",
     "wan_lora_loader.lora wan_lora_loader.lora wan_model_loader.model", "", true},
    {"Text to Video - Wan 2.2 TI2V-5B (Low Quality)", "wan_model_loader.model", "", true},
    {"Upscaler - SD1.5, ESRGAN", "controlnet.control_model image.image main_model_loader.model", noNode},
    {"Upscaler - SD1.5, MultiDiffusion",
     "main_model_loader.model model_identifier.model spandrel_image_to_image_autoscale.image "
     "spandrel_image_to_image_autoscale.image_to_image_model"},
    {"Upscaler - SD1.5, Tiled",
     "controlnet.control_model image.image ip_adapter.ip_adapter_model main_model_loader.model"},
    {"Upscaler - SDXL, MultiDiffusion",
     "model_identifier.model sdxl_model_loader.model spandrel_image_to_image_autoscale.image "
     "vae_loader.vae_model"},
};

bool isNodeField(const QJsonValue& element)
{
    return element["type"_L1] == "node-field"_L1;
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// How many fields the author of the workflow put on its form.
qsizetype fieldsOf(const WorkflowDocument& workflow)
{
    const QJsonObject elements = workflow.root().value("form"_L1).toObject().value("elements"_L1).toObject();
    const qsizetype onForm = std::count_if(elements.begin(), elements.end(), isNodeField);
    return onForm > 0 ? onForm : workflow.root().value("exposedFields"_L1).toArray().size();
}

/// An identifier of a model that fits a field and that nobody has.
QJsonObject madeUpModel(const FieldTemplate& field)
{
    return {{u"key"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"hash"_s, u"blake3:none"_s},
            {u"name"_s, u"made up"_s},
            {u"base"_s, field.modelBases.value(0, u"any"_s)},
            {u"type"_s, field.modelTypes.value(0, u"main"_s)}};
}

} // namespace

/// The workflows that come with a real server: loaded from its library, their forms, and whether the server
/// takes them.
class TestBundledWorkflows : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;
    QHash<QString, WorkflowDocument> m_workflows; ///< By name.
    QString m_image;
    QString m_video;

    [[nodiscard]] const NodeTemplates& templates() const
    {
        return m_bench->session().templates().templates();
    }

    void fill(WorkflowDocument& workflow, const ReadinessReason& reason)
    {
        const FieldTemplate& field =
            *templates().find(workflow.nodeType(reason.nodeId))->input(reason.fieldName);
        const QString kind = field.kind->id();
        QJsonValue value = u"a boat"_s;
        if (kind == "model"_L1)
            value = madeUpModel(field);
        else if (kind == "image"_L1)
            value = QJsonObject{{u"image_name"_s, m_image}};
        else if (kind == "video"_L1)
            value = QJsonObject{{u"video_name"_s, m_video}};
        workflow.setInputValue(reason.nodeId, reason.fieldName, value);
    }

    /// The inputs that are needed, empty and not connected: filled now.
    QStringList filled(WorkflowDocument& workflow)
    {
        QStringList out;
        for (const ReadinessReason& reason : checkReadiness(workflow, templates())) {
            if (reason.code != ReadinessReason::Code::MissingInput
                || workflow.isConnected(reason.nodeId, reason.fieldName))
                continue;
            out.append(workflow.nodeType(reason.nodeId) + u'.' + reason.fieldName);
            fill(workflow, reason);
        }
        // Never missing, since it is a text; but the server wants a file of its own there.
        setAll(workflow, u"prompt_from_file"_s, u"file_path"_s,
               qEnvironmentVariable("VITRINE_TEST_SERVER_ROOT") + u"/invokeai.yaml"_s);
        out.sort();
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!externalServer().isEmpty(), "this class needs VITRINE_TEST_SERVER");
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
        WorkflowsApi library(m_bench->client());
        WorkflowQuery query;
        query.categories = {u"default"_s};
        TAKE(page, library.list(query));
        for (const WorkflowListItem& item : page.items) {
            TAKE(record, library.get(item.workflowId));
            const Result<WorkflowDocument> workflow = WorkflowDocument::fromObject(record.workflow);
            QVERIFY2(workflow, qPrintable(item.name));
            m_workflows.insert(item.name, *workflow);
        }
        m_image = m_bench->makeImage({});
        QVERIFY(!m_image.isEmpty());
        if (m_bench->client().capabilities().has(Capability::Videos)) {
            TAKE(video,
                 VideosApi(m_bench->client())
                     .upload({.bytes = dataBytes(u"videos/moving-square.mp4"_s), .category = u"general"_s}));
            m_video = video.imageName;
        }
        // Nothing of what is submitted here runs.
        EXPECT_OK(m_bench->queue().pause());
    }
    void cleanupTestCase()
    {
        await(m_bench->queue().resume());
        if (!m_video.isEmpty())
            await(VideosApi(m_bench->client()).remove({m_video}));
        m_bench.reset();
    }

    void everyOneIsKnown()
    {
        QStringList known;
        for (const Bundled& entry : table) {
            if (m_bench->isNewer() || !entry.isNew)
                known.append(QString::fromUtf8(entry.name));
        }
        known.sort();
        QStringList found = m_workflows.keys();
        found.sort();
        QCOMPARE(found, known);
    }

    void everyOneIsShownAndTaken_data()
    {
        QTest::addColumn<QStringList>("empty");
        QTest::addColumn<QStringList>("refused");
        for (const Bundled& entry : table) {
            QStringList empty = words(entry.empty);
            if (m_bench->isNewer())
                empty.removeIf([](const QString& input) { return input.endsWith(u'*'); });
            empty.replaceInStrings(u"*"_s, QString());
            if (m_bench->isNewer() || !entry.isNew)
                QTest::newRow(entry.name) << empty << words(entry.refused);
        }
    }

    /// Every field of the form can be edited; with what is empty filled in, the server takes it or the
    /// reasons are the web UI's.
    void everyOneIsShownAndTaken()
    {
        QFETCH(QStringList, empty);
        QFETCH(QStringList, refused);
        WorkflowDocument workflow = m_workflows.value(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!workflow.isEmpty());
        const WorkflowForm form = WorkflowForm::discover(workflow, templates());
        QVERIFY(!form.fields().isEmpty());
        QCOMPARE(form.fields().size(), fieldsOf(workflow));
        for (const FormField& field : form.fields()) {
            QVERIFY2(field.problem.isEmpty(), qPrintable(field.problem));
            QVERIFY2(field.connected || !field.kind().isConnectionOnly(), qPrintable(fieldLine(field)));
        }

        QCOMPARE(filled(workflow), empty);
        const QList<ReadinessReason> reasons = checkReadiness(workflow, templates());
        QVERIFY2(codesOf(reasons) == refused, qPrintable(textOf(reasons)));
        if (!refused.isEmpty())
            return;
        const Result<BatchRequest> request = BatchRequest::build(workflow, templates(), {});
        QVERIFY(request);
        TAKE(taken, m_bench->queue().enqueueBatch(EnqueueBody(request->body)));
        QCOMPARE(taken.requested, 1);
        QCOMPARE(taken.enqueued, 1);
        TAKE(item, m_bench->queue().item(taken.itemIds.first()));
        QCOMPARE(item.status, QueueStatus::Pending);
        EXPECT_OK(m_bench->queue().remove(taken.itemIds.first()));
    }

    /// The server looks for this file when it is asked; the path on the form is empty. Its own words say so.
    void thePromptFileMustExist()
    {
        WorkflowDocument workflow = m_workflows.value(u"Text to Image - SD1.5, Prompt from File"_s);
        filled(workflow);
        setAll(workflow, u"prompt_from_file"_s, u"file_path"_s, u"/no/such/file.txt"_s);
        const Result<BatchRequest> request = BatchRequest::build(workflow, templates(), {});
        QVERIFY(request);
        const auto answer = await(m_bench->queue().enqueueBatch(EnqueueBody(request->body)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ApiError::Kind::Rejected);
        QVERIFY2(answer.error().userMessage().contains(u"prompt_from_file.file_path"_s),
                 qPrintable(answer.error().userMessage()));
    }
};

VITRINE_TEST(TestBundledWorkflows)
#include "tst_bundledworkflows.moc"
