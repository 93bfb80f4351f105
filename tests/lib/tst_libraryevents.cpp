// SPDX-License-Identifier: Apache-2.0
#include "lib/events/eventdecoder.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

QJsonObject parse(const char* json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    Q_ASSERT(error.error == QJsonParseError::NoError);
    return document.object();
}

} // namespace

/// Events about models, downloads, workflows and tasks; TestEventsDecoder has those about the queue.
class TestLibraryEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRecalledParameters()
    {
        const auto event = decodeEvent<RecallParametersUpdated>(
            parse(R"({"queue_id":"q","user_id":"u","parameters":{"steps":20,"append":true}})"));
        QVERIFY(event);
        QCOMPARE(event->queueId, u"q"_s);
        QCOMPARE(event->userId, u"u"_s);
        QCOMPARE(event->parameters["steps"_L1].toInt(), 20);
        QVERIFY(!decodeEvent<RecallParametersUpdated>(parse(R"({"queue_id":"q","parameters":[]})")));
    }

    void readsAModelLoad()
    {
        const auto load = decodeEvent<ModelLoad>(parse(R"({"submodel_type":"unet","user_id":"u",
            "config":{"key":"k","name":"n","base":"sdxl","type":"main"}})"));
        QVERIFY(load);
        QCOMPARE(load->key, u"k"_s);
        QCOMPARE(load->name, u"n"_s);
        QCOMPARE(load->base, u"sdxl"_s);
        QCOMPARE(load->type, u"main"_s);
        QCOMPARE(load->submodelType, u"unet"_s);
        QCOMPARE(load->userId, u"u"_s);
        QVERIFY(decodeEvent<ModelLoad>(parse(R"({"submodel_type":null,"config":{}})")));
        QVERIFY(!decodeEvent<ModelLoad>(parse(R"({"config":null})")));
    }

    void readsAModelInstall()
    {
        const auto progress = decodeEvent<ModelInstallUpdate>(parse(R"({"id":4,
            "source":{"type":"url","url":"m.example/m","access_token":"secret"},
            "local_path":"/tmp/m","bytes":5000000000,"total_bytes":6000000000,
            "parts":[{"url":"m.example/m/a","local_path":"/tmp/m/a","bytes":5000000000,
                      "total_bytes":5500000000}, "odd"]})"));
        QVERIFY(progress);
        QCOMPARE(progress->jobId, 4);
        QCOMPARE(progress->source, u"m.example/m"_s);
        QCOMPARE(progress->localPath, u"/tmp/m"_s);
        QCOMPARE(progress->bytes, 5'000'000'000);
        QCOMPARE(progress->totalBytes, 6'000'000'000);
        QCOMPARE(progress->parts.size(), 1);
        QCOMPARE(progress->parts.first().url, u"m.example/m/a"_s);
        QCOMPARE(progress->parts.first().localPath, u"/tmp/m/a"_s);
        QCOMPARE(progress->parts.first().bytes, 5'000'000'000);
        QCOMPARE(progress->parts.first().totalBytes, 5'500'000'000);
        const auto done = decodeEvent<ModelInstallUpdate>(
            parse(R"({"id":4,"key":"k","total_bytes":null,"config":{"name":"n"}})"));
        QVERIFY(done);
        QCOMPARE(done->modelKey, u"k"_s);
        QCOMPARE(done->modelName, u"n"_s);
        QCOMPARE(done->totalBytes, 0);
        QVERIFY(decodeEvent<ModelInstallUpdate>(parse(R"({"id":4,"key":"k"})"))->modelName.isEmpty()); // 6.3
        const auto failed =
            decodeEvent<ModelInstallUpdate>(parse(R"({"id":4,"error_type":"E","error":"m"})"));
        QVERIFY(failed);
        QCOMPARE(failed->errorType, u"E"_s);
        QCOMPARE(failed->errorMessage, u"m"_s);
        QVERIFY(!decodeEvent<ModelInstallUpdate>(parse("{}")));
    }

    void namesAModelSource_data()
    {
        QTest::addColumn<QJsonValue>("source");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* title, const QJsonValue& source, const QString& text) {
            QTest::newRow(title) << source << text;
        };
        row("path", QJsonObject{{u"type"_s, u"local"_s}, {u"path"_s, u"/models/a"_s}}, u"/models/a"_s);
        row("url", QJsonObject{{u"type"_s, u"url"_s}, {u"url"_s, u"h.example/a"_s}}, u"h.example/a"_s);
        row("repo",
            QJsonObject{{u"type"_s, u"hf"_s},
                        {u"repo_id"_s, u"o/r"_s},
                        {u"variant"_s, QString()},
                        {u"subfolder"_s, QJsonValue()},
                        {u"access_token"_s, u"secret"_s}},
            u"o/r"_s);
        row("repo with folder",
            QJsonObject{{u"type"_s, u"hf"_s},
                        {u"repo_id"_s, u"o/r"_s},
                        {u"variant"_s, u"fp16"_s},
                        {u"subfolder"_s, u"vae"_s}},
            u"o/r:fp16::vae"_s);
        row("external",
            QJsonObject{
                {u"type"_s, u"external"_s}, {u"provider_id"_s, u"p"_s}, {u"provider_model_id"_s, u"m"_s}},
            u"external://p/m"_s);
        row("new kind", QJsonObject{{u"type"_s, u"tape"_s}, {u"reel"_s, 4}}, {});
        row("null", QJsonValue(), {});
        row("text", u"o/r"_s, {});
    }

    void namesAModelSource()
    {
        QFETCH(QJsonValue, source);
        QFETCH(QString, text);
        const auto event = decodeEvent<ModelInstallUpdate>({{u"id"_s, 4}, {u"source"_s, source}});
        QVERIFY(event);
        QCOMPARE(event->source, text);
    }

    void readsADownload()
    {
        const auto progress = decodeEvent<DownloadUpdate>(
            parse(R"({"source":"h.example/a","download_path":"/tmp/a","current_bytes":5000000000,
                      "total_bytes":6000000000})"));
        QVERIFY(progress);
        QCOMPARE(progress->source, u"h.example/a"_s);
        QCOMPARE(progress->path, u"/tmp/a"_s);
        QCOMPARE(progress->bytes, 5'000'000'000);
        QCOMPARE(progress->totalBytes, 6'000'000'000);
        QVERIFY(progress->errorMessage.isEmpty());
        const auto failed = decodeEvent<DownloadUpdate>(
            parse(R"({"source":"h.example/a","download_path":null,"error_type":"E","error":"m"})"));
        QVERIFY(failed);
        QVERIFY(failed->path.isEmpty());
        QCOMPARE(failed->errorType, u"E"_s);
        QCOMPARE(failed->errorMessage, u"m"_s);
        QVERIFY(!decodeEvent<DownloadUpdate>(parse(R"({"source":null})")));
        QVERIFY(!decodeEvent<DownloadUpdate>(parse(R"({"source":"a","current_bytes":"5"})")));
    }

    void readsABulkDownload()
    {
        const auto event = decodeEvent<BulkDownloadUpdate>(
            parse(R"({"bulk_download_id":"default","bulk_download_item_id":"a",
                      "bulk_download_item_name":"a.zip","user_id":"u","error":"no"})"));
        QVERIFY(event);
        QCOMPARE(event->downloadId, u"default"_s);
        QCOMPARE(event->itemId, u"a"_s);
        QCOMPARE(event->itemName, u"a.zip"_s);
        QCOMPARE(event->userId, u"u"_s);
        QCOMPARE(event->errorMessage, u"no"_s);
        QVERIFY(decodeEvent<BulkDownloadUpdate>(
            parse(R"({"bulk_download_item_name":"a.zip","bulk_download_item_id":null})")));
        QVERIFY(!decodeEvent<BulkDownloadUpdate>(parse("{}")));
    }

    void readsAWorkflowChange()
    {
        const auto updated = decodeEvent<WorkflowChange>(
            parse(R"({"workflow_id":"w","user_id":"u","old_is_public":true,"new_is_public":false})"));
        QVERIFY(updated);
        QCOMPARE(updated->workflowId, u"w"_s);
        QCOMPARE(updated->userId, u"u"_s);
        QCOMPARE(updated->wasPublic, std::optional(true));
        QCOMPARE(updated->isPublic, std::optional(false));
        const auto created =
            decodeEvent<WorkflowChange>(parse(R"({"workflow_id":"w","user_id":null,"is_public":true})"));
        QVERIFY(created);
        QVERIFY(created->userId.isEmpty());
        QCOMPARE(created->isPublic, std::optional(true));
        QVERIFY(!created->wasPublic);
        const auto revoked = decodeEvent<WorkflowChange>(parse(R"({"workflow_id":"w"})"));
        QVERIFY(revoked);
        QVERIFY(!revoked->isPublic);
        QVERIFY(!decodeEvent<WorkflowChange>(parse(R"({"user_id":"u"})")));
        QVERIFY(!decodeEvent<WorkflowChange>(parse(R"({"workflow_id":"w","is_public":"yes"})")));
    }

    void readsALlmTask()
    {
        using Phase = LlmTaskUpdate::Phase;
        const auto progress = decodeEvent<LlmTaskUpdate>(
            parse(R"({"task_id":"t","user_id":"u","phase":"generating","message":"Generating",
                      "percentage":0.5,"current_tokens":30,"total_tokens":60})"));
        QVERIFY(progress);
        QCOMPARE(progress->taskId, u"t"_s);
        QCOMPARE(progress->userId, u"u"_s);
        QCOMPARE(progress->phase, Phase::Generating);
        QCOMPARE(progress->message, u"Generating"_s);
        QCOMPARE(progress->percentage, std::optional(0.5));
        QCOMPARE(progress->currentTokens, std::optional(30));
        QCOMPARE(progress->totalTokens, std::optional(60));
        const auto loading = decodeEvent<LlmTaskUpdate>(
            parse(R"({"task_id":"t","phase":"loading_model","message":null,"percentage":null,
                      "current_tokens":null,"total_tokens":null})"));
        QVERIFY(loading);
        QCOMPARE(loading->phase, Phase::LoadingModel);
        QVERIFY(!loading->percentage);
        QVERIFY(!loading->currentTokens);
        QVERIFY(!loading->totalTokens);
        const auto other = decodeEvent<LlmTaskUpdate>(parse(R"({"task_id":"t","phase":"thinking"})"));
        QVERIFY(other);
        QCOMPARE(other->phase, Phase::Generating);
        QCOMPARE(decodeEvent<LlmTaskUpdate>(parse(R"({"task_id":"t","error":"no"})"))->errorMessage, u"no"_s);
        QVERIFY(!decodeEvent<LlmTaskUpdate>(parse(R"({"phase":"generating"})")));
        QVERIFY(!decodeEvent<LlmTaskUpdate>(parse(R"({"task_id":"t","percentage":"half"})")));
    }
};

VITRINE_TEST(TestLibraryEvents)
#include "tst_libraryevents.moc"
