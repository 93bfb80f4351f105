// SPDX-License-Identifier: Apache-2.0
#include "lib/api/modelrelationships.h"
#include "lib/api/models.h"
#include "lib/api/modelsources.h"
#include "lib/api/modelstorage.h"
#include "lib/jobs/deletemodelsjob.h"
#include "tests/lib/modelfiles.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// What lib/api knows of models, on a real server: all but installations. What would reach a user's own
/// account with Hugging Face is not asked of it.
class TestModelsApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_kit = std::make_unique<ApiKit>();
        m_files = std::make_unique<ModelFiles>(m_kit->client());
        m_key = m_files->install(u"vitrine-test-one.safetensors"_s);
        m_other = m_files->install(u"vitrine-test-two.safetensors"_s);
        QVERIFY(!m_key.isEmpty() && !m_other.isEmpty());
    }
    void cleanupTestCase()
    {
        m_files.reset();
        m_kit.reset();
    }

    void recordsSayWhatThereIs()
    {
        TAKE(model, models().get(m_key));
        QCOMPARE(model.key, m_key);
        QCOMPARE(model.name, u"vitrine-test-one"_s);
        QCOMPARE(model.base, u"sd-1"_s);
        QCOMPARE(model.type, u"lora"_s);
        QVERIFY(!model.hash.isEmpty() && !model.format.isEmpty());
        QCOMPARE(model.path, m_files->folder() + u"/vitrine-test-one.safetensors"_s);
        QCOMPARE(model.source, model.path);
        QCOMPARE(model.sourceType, u"path"_s);
        QCOMPARE(model.fileSize, QFileInfo(model.path).size());
        QVERIFY(!model.hasCover);
        EXPECT_KIND(models().get(u"no-such-key"_s), NotFound);
        TAKE(listed, models().list());
        QVERIFY(listed.contains(model));
    }

    void listsAreNarrowed()
    {
        TAKE(loras, models().list({.baseModels = {u"sd-1"_s, u"sdxl"_s}, .type = u"lora"_s}));
        QVERIFY(loras.size() >= 3);
        for (const ModelRecord& model : loras)
            QCOMPARE(model.type, u"lora"_s);
        TAKE(one, models().list({.name = u"vitrine-test-one"_s, .format = loras.first().format}));
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.first().key, m_key);
        TAKE(none, models().list({.baseModels = {u"flux"_s}, .name = u"vitrine-test-one"_s}));
        QVERIFY(none.isEmpty());
        EXPECT_KIND(models().list({.type = u"no such type"_s}), Rejected);
    }

    void modelsAreFound()
    {
        TAKE(named, models().byAttributes(u"vitrine-test-one"_s, u"lora"_s, u"sd-1"_s));
        QCOMPARE(named.key, m_key);
        EXPECT_KIND(models().byAttributes(u"vitrine-test-one"_s, u"lora"_s, u"sdxl"_s), NotFound);
        // Copies have one hash; older servers are asked for the whole list.
        TAKE(hashed, models().byHash(named.hash));
        QCOMPARE(hashed.hash, named.hash);
        const auto unknown = await(models().byHash(u"blake3:no such"_s));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ApiError::Kind::NotFound);
        QVERIFY(!unknown.error().server.isEmpty());
    }

    void filesThatAreGoneAreMissed()
    {
        if (!m_kit->has(Capability::MissingModels)) {
            EXPECT_UNSUPPORTED(models().missing(), MissingModels);
            return;
        }
        const QString path = m_files->folder() + u"/vitrine-test-two.safetensors"_s;
        TAKE(before, models().missing());
        QVERIFY(before.isEmpty());
        QVERIFY(QFile::rename(path, path + u".away"_s));
        TAKE(missing, models().missing());
        QVERIFY(QFile::rename(path + u".away"_s, path));
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().key, m_other);
    }

    void modelsAreEdited()
    {
        TAKE(edited,
             models().update(m_key,
                             {.name = u"vitrine-test-one renamed"_s,
                              .description = u"ein Hafen, “quoted” & <b>bold</b>"_s,
                              .triggerPhrases = QStringList{u"zebra"_s, u"ant"_s}}));
        QCOMPARE(edited.key, m_key);
        QCOMPARE(edited.name, u"vitrine-test-one renamed"_s);
        QCOMPARE(edited.description, u"ein Hafen, “quoted” & <b>bold</b>"_s);
        QCOMPARE(edited.triggerPhrases, (QStringList{u"ant"_s, u"zebra"_s}));
        TAKE(read, models().get(m_key));
        QCOMPARE(read, edited);
        TAKE(plain, models().update(m_key, {.name = u"vitrine-test-one"_s, .triggerPhrases = QStringList()}));
        QVERIFY(plain.triggerPhrases.isEmpty());
        QCOMPARE(plain.description, edited.description); // what is not said stays
        const auto nameless = await(models().update(m_key, {.name = u" "_s}));
        QVERIFY(!nameless && nameless.error().kind == ApiError::Kind::Input);
        EXPECT_KIND(models().update(u"no-such-key"_s, {.description = u"x"_s}), NotFound);
        EXPECT_KIND(models().update(m_key, {.base = u"no such base"_s}), Rejected);
    }

    void defaultSettingsAreSetAndReset()
    {
        TAKE(main, models().byAttributes(u"tiny-sdxl"_s, u"main"_s, u"sdxl"_s));
        TAKE(set,
             models().update(main.key, {.defaultSettings = QJsonObject{{u"steps"_s, 7}, {u"width"_s, 512}}}));
        QCOMPARE(set.defaultSettings.value("steps"_L1).toInt(), 7);
        TAKE(reset, models().update(main.key, {.defaultSettings = QJsonObject()}));
        QVERIFY(reset.defaultSettings.isEmpty());
        TAKE(back, models().update(main.key, {.defaultSettings = main.defaultSettings}));
        QCOMPARE(back, main);
        EXPECT_KIND(models().update(main.key, {.defaultSettings = QJsonObject{{u"no such"_s, 7}}}), Rejected);
    }

    void coversComeAndGo()
    {
        EXPECT_OK(models().setCover(m_key, pictureBytes({600, 300})));
        TAKE(covered, models().get(m_key));
        QVERIFY(covered.hasCover);
        TAKE(again, models().get(m_key)); // its URL is another each time
        QCOMPARE(again, covered);
        TAKE(bytes, models().cover(m_key));
        QVERIFY2(bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP", bytes.left(12).toHex().constData());
        EXPECT_OK(models().removeCover(m_key));
        TAKE(bare, models().get(m_key));
        QVERIFY(!bare.hasCover);
        QVERIFY(!await(models().cover(m_key)));
        QVERIFY(!await(models().removeCover(m_key)));
        EXPECT_KIND(models().setCover(m_key, "this is no picture"), Rejected);
    }

    void onlySingleFilesAreConverted()
    {
        TAKE(folder, models().byAttributes(u"tiny-sd1"_s, u"main"_s, u"sd-1"_s));
        EXPECT_KIND(models().convert(folder.key), Rejected);
        EXPECT_KIND(models().convert(u"no-such-key"_s), Rejected);
        TAKE(same, models().get(folder.key));
        QCOMPARE(same, folder);
    }

    void modelsAreIdentifiedAgain()
    {
        if (!m_kit->has(Capability::ModelReidentify)) {
            EXPECT_UNSUPPORTED(models().reidentify(m_key), ModelReidentify);
            EXPECT_UNSUPPORTED(models().reidentifyMany({m_key}), BulkModelReidentify);
            return;
        }
        TAKE(before, models().get(m_key));
        TAKE(again, models().reidentify(m_key));
        QCOMPARE(again.key, before.key);
        QCOMPARE(again.name, before.name);
        QCOMPARE(again.type, before.type);
        EXPECT_KIND(models().reidentify(u"no-such-key"_s), NotFound);
        TAKE(many, models().reidentifyMany({m_key, u"no-such-key"_s}));
        QCOMPARE(many.done, QStringList{m_key});
        QCOMPARE(many.failed.size(), 1);
        QCOMPARE(many.failed.first().key, u"no-such-key"_s);
        QVERIFY(!many.failed.first().reason.isEmpty());
    }

    void modelsGoTogether()
    {
        ModelRelationshipsApi links(m_kit->client());
        EXPECT_OK(links.link(m_key, m_other));
        EXPECT_OK(links.link(m_key, m_other));
        TAKE(here, links.relatedTo(m_key));
        QCOMPARE(here, QStringList{m_other});
        TAKE(there, links.relatedTo(m_other));
        QCOMPARE(there, QStringList{m_key});
        TAKE(any, links.relatedToAny({m_key, u"no-such-key"_s}));
        QCOMPARE(any, QStringList{m_other});
        EXPECT_OK(links.unlink(m_other, m_key));
        EXPECT_OK(links.unlink(m_other, m_key));
        TAKE(after, links.relatedTo(m_key));
        QVERIFY(after.isEmpty());
        EXPECT_KIND(links.link(m_key, m_key), Input);
        EXPECT_KIND(links.link(m_key, u"no-such-key"_s), Server);
    }

    void foldersAreScanned()
    {
        const QString fresh = m_files->copy(u"vitrine-test-new.safetensors"_s);
        TAKE(found, sources().scanFolder(m_files->folder()));
        const QString known = m_files->folder() + u"/vitrine-test-one.safetensors"_s;
        QVERIFY(found.contains(FoundModel{.path = fresh, .isInstalled = false}));
        QVERIFY(found.contains(FoundModel{.path = known, .isInstalled = true}));
        QVERIFY(QFile::remove(fresh));
        EXPECT_KIND(sources().scanFolder(u"/no/such/folder"_s), Rejected);
        EXPECT_KIND(sources().scanFolder(QString()), Input);
    }

    void startersAndHuggingFace()
    {
        TAKE(starters, sources().starterModels());
        QVERIFY(starters.models.size() > 10);
        QVERIFY(!starters.bundles.isEmpty() && !starters.bundles.first().models.isEmpty());
        const bool someNeedMore =
            std::any_of(starters.models.cbegin(), starters.models.cend(),
                        [](const StarterModel& model) { return !model.dependencies.isEmpty(); });
        QVERIFY(someNeedMore);
        for (const StarterModel& model : starters.models)
            QVERIFY(!model.name.isEmpty() && !model.source.isEmpty());
        EXPECT_OK(sources().login());
        EXPECT_KIND(sources().huggingFace(u"owner/name"_s), Server); // tests have no network
    }

    void theCacheIsCountedAndEmptied()
    {
        ModelStorageApi storage(m_kit->client());
        TAKE(stats, storage.cacheStats());
        if (stats)
            QVERIFY(stats->hits >= 0 && stats->inCache >= 0);
        EXPECT_OK(storage.emptyCache());
    }

    void orphansAreFoundAndDeleted()
    {
        ModelStorageApi storage(m_kit->client());
        if (!m_kit->has(Capability::OrphanedModels)) {
            EXPECT_UNSUPPORTED(storage.orphans(), OrphanedModels);
            EXPECT_UNSUPPORTED(storage.removeOrphans({u"a"_s}), OrphanedModels);
            return;
        }
        const QDir folder(qEnvironmentVariable("VITRINE_TEST_SERVER_ROOT") + u"/models"_s);
        QVERIFY(folder.exists());
        QVERIFY(folder.mkpath(u"vitrine-orphan"_s));
        const QString file = folder.filePath(u"vitrine-orphan/a.safetensors"_s);
        QVERIFY(QFile::copy(m_files->folder() + u"/vitrine-test-one.safetensors"_s, file));
        TAKE(orphans, storage.orphans());
        QCOMPARE(orphans.size(), 1);
        QCOMPARE(orphans.first().path, u"vitrine-orphan"_s);
        QCOMPARE(orphans.first().sizeBytes, QFileInfo(file).size());
        TAKE(gone, storage.removeOrphans({orphans.first().path, u"../outside"_s}));
        QCOMPARE(gone.deleted, QStringList{u"vitrine-orphan"_s});
        QCOMPARE(gone.errors.keys(), QStringList{u"../outside"_s});
        QVERIFY(!QFile::exists(file));
    }

    void modelsAreDeleted()
    {
        const QString first = m_files->install(u"vitrine-test-three.safetensors"_s);
        const QString second = m_files->install(u"vitrine-test-four.safetensors"_s);
        QVERIFY(!first.isEmpty() && !second.isEmpty());
        EXPECT_OK(models().remove(first));
        QVERIFY(QFile::exists(m_files->folder() + u"/vitrine-test-three.safetensors"_s));
        EXPECT_KIND(models().remove(first), NotFound);
        ApiCall<ModelsOutcome>* many = models().removeMany({second, first});
        if (models().canRemoveMany()) {
            TAKE(outcome, many);
            QCOMPARE(outcome.done, QStringList{second});
            QCOMPARE(outcome.failed.size(), 1);
            QCOMPARE(outcome.failed.first().key, first);
        } else {
            EXPECT_UNSUPPORTED(many, BulkModelDeletion);
        }
    }

    void aJobDeletesOnEveryServer()
    {
        const QString first = m_files->install(u"vitrine-test-five.safetensors"_s);
        const QString second = m_files->install(u"vitrine-test-six.safetensors"_s);
        DeleteModelsJob job(m_kit->client(), {first, u"no-such-key"_s, second});
        QSignalSpy finished(&job, &ApiJob::finished);
        job.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QVERIFY(!job.error());
        QCOMPARE(job.outcome().done.size(), 3);
        QVERIFY(job.outcome().failed.isEmpty());
        EXPECT_KIND(models().get(first), NotFound);
        EXPECT_KIND(models().get(second), NotFound);
    }

private:
    ModelsApi models() { return ModelsApi(m_kit->client()); }
    ModelSourcesApi sources() { return ModelSourcesApi(m_kit->client()); }

    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<ModelFiles> m_files;
    QString m_key;
    QString m_other;
};

VITRINE_TEST(TestModelsApi)
#include "tst_modelsapi.moc"
