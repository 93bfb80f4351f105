// SPDX-License-Identifier: Apache-2.0
#include "lib/api/app.h"
#include "lib/api/customnodes.h"
#include "lib/api/enqueuebody.h"
#include "tests/support/apikit.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// AppApi and CustomNodesApi on a real server.
class TestAppApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_kit = std::make_unique<ApiKit>(); }
    void cleanupTestCase() { m_kit.reset(); }

    void theSchemaTellsWhatThereIs()
    {
        TAKE(bytes, app().schema());
        const QJsonObject schema = QJsonDocument::fromJson(bytes).object();
        QVERIFY(schema.value("paths"_L1).toObject().size() > 60);
        QCOMPARE(Capabilities::fromSchema(schema), m_kit->client().capabilities());
    }

    void configOrItsSuccessors()
    {
        ApiCall<AppConfig>* config = app().config();
        if (m_kit->has(Capability::AppConfig)) {
            TAKE(old, config);
            QVERIFY(old.infillMethods.contains(u"tile"_s));
            QVERIFY(!old.upscalingMethods.contains(QString()));
            QVERIFY(!old.nsfwMethods.isEmpty() || !old.watermarkingMethods.isEmpty());
            EXPECT_UNSUPPORTED(app().hasPatchmatch(), PatchmatchStatus);
            EXPECT_UNSUPPORTED(app().deviceOptions(), DeviceOptions);
        } else {
            EXPECT_UNSUPPORTED(config, AppConfig);
            EXPECT_OK(app().hasPatchmatch());
            TAKE(devices, app().deviceOptions());
            QVERIFY(!devices.isEmpty());
            QVERIFY(!devices.first().device.isEmpty() && !devices.first().name.isEmpty());
        }
        TAKE(methods, app().infillMethods());
        QVERIFY(methods.contains(u"lama"_s) && methods.contains(u"tile"_s));
    }

    void patchmatchComesFirst()
    {
        BrokenServer server([](const auto&) { return BrokenServer::json("true"); });
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        client.setCapabilities(Capabilities::fromSchema(
            {{u"paths"_s, QJsonObject{{u"/api/v1/app/patchmatch_status"_s, QJsonObject{{u"get"_s, 1}}}}}}));
        TAKE(there, AppApi(client).hasPatchmatch());
        QVERIFY(there);
        TAKE(methods, AppApi(client).infillMethods());
        QCOMPARE(methods.first(), u"patchmatch"_s);
    }

    void runtimeConfig()
    {
        TAKE(config, app().runtimeConfig());
        QVERIFY(config.setFields.contains(u"port"_s));
        QCOMPARE(config.config.value("port"_L1).toInt(), m_kit->profile().baseUrl.port());
        QVERIFY(config.config.size() > 50);
    }

    void runtimeConfigChanges()
    {
        ApiCall<RuntimeConfig>* call = app().updateRuntimeConfig({{u"max_queue_history"_s, 4000}});
        if (!m_kit->has(Capability::RuntimeConfigUpdate)) {
            EXPECT_UNSUPPORTED(call, RuntimeConfigUpdate);
            return;
        }
        TAKE(changed, call);
        QCOMPARE(changed.config.value("max_queue_history"_L1).toInt(), 4000);
        EXPECT_KIND(app().updateRuntimeConfig({{u"max_queue_history"_s, -1}}), Rejected);
        TAKE(ignored, app().updateRuntimeConfig({{u"no_such_key"_s, 1}}));
        QVERIFY(!ignored.config.contains("no_such_key"_L1));
        TAKE(back, app().updateRuntimeConfig({{u"max_queue_history"_s, QJsonValue::Null}}));
        QVERIFY(back.config.value("max_queue_history"_L1).isNull());
    }

    void dependencies()
    {
        TAKE(packages, app().dependencies());
        QVERIFY(packages.value("torch"_L1).toString().contains(u'.'));
    }

    void theCacheIsSwitchedAndCleared()
    {
        EXPECT_OK(app().setCacheEnabled(true));
        TAKE(on, app().cacheStatus());
        QVERIFY(on.enabled);
        QVERIFY(on.maxSize > 0);
        QueueApi queue = m_kit->queue();
        const QString batch = newId();
        EXPECT_OK(queue.resume());
        EXPECT_OK(queue.enqueueBatch(EnqueueBody(textBatch(batch, {newId(), newId()}))));
        QVERIFY(waitForBatch(queue, batch));
        TAKE(used, app().cacheStatus());
        QVERIFY(used.size >= 2);
        QVERIFY(used.misses >= 2);
        EXPECT_OK(app().clearCache());
        TAKE(cleared, app().cacheStatus());
        QCOMPARE(cleared.size, 0);
        EXPECT_OK(app().setCacheEnabled(false));
        TAKE(off, app().cacheStatus());
        QVERIFY(!off.enabled);
        EXPECT_OK(app().setCacheEnabled(true));
    }

    void theLogHasALevel()
    {
        TAKE(before, app().loggingLevel());
        TAKE(set, app().setLoggingLevel(LogLevel::Warning));
        QCOMPARE(set, LogLevel::Warning);
        TAKE(read, app().loggingLevel());
        QCOMPARE(read, LogLevel::Warning);
        EXPECT_OK(app().setLoggingLevel(before));
    }

    void otherLevelsAreNotUnderstood()
    {
        BrokenServer server([](const auto&) { return BrokenServer::json("25"); });
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        const auto level = await(AppApi(client).loggingLevel());
        QVERIFY(!level);
        QCOMPARE(level.error().kind, ApiError::Kind::Decode);
        QVERIFY(level.error().detail.contains(u"25"_s));
    }

    void customNodesAreListed()
    {
        ApiCall<QList<NodePack>>* call = CustomNodesApi(m_kit->client()).list();
        if (!m_kit->has(Capability::CustomNodes)) {
            EXPECT_UNSUPPORTED(call, CustomNodes);
            return;
        }
        TAKE(packs, call);
        for (const NodePack& pack : packs)
            QVERIFY(!pack.name.isEmpty() && !pack.path.isEmpty());
        BrokenServer server([](const auto&) {
            return BrokenServer::json(
                R"({"custom_nodes_path":"/n","node_packs":[)"
                R"({"name":"pack","path":"/n/pack","node_count":1,"node_types":["a"]}]})");
        });
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        client.setCapabilities(m_kit->client().capabilities());
        TAKE(one, CustomNodesApi(client).list());
        QCOMPARE(one.value(0).nodeTypes, QStringList{u"a"_s});
    }

private:
    AppApi app() { return AppApi(m_kit->client()); }

    std::unique_ptr<ApiKit> m_kit;
};

VITRINE_TEST(TestAppApi)
#include "tst_appapi.moc"
