// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/serverundertest.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Models, version and accounts: what is read when a server is connected.
class TestConformanceModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ServerUnderTest>(); }
    void cleanupTestCase() { m_server.reset(); }

    void versionIsTold()
    {
        const Answer answer = m_server->get("/api/v1/app/version");
        EXPECT_STATUS(answer, 200);
        QVERIFY(answer.json[u"version"_s].toString().startsWith(u"6."_s));
    }

    void accountsAreOff()
    {
        if (!m_server->schema().hasRoute(u"GET"_s, u"/api/v1/auth/status"_s))
            QSKIP("this server knows no accounts");
        const Answer answer = m_server->get("/api/v1/auth/status");
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"multiuser_enabled"_s].toBool(true), false);
    }

    void tinyModelIsListed()
    {
        const QJsonArray models = list({});
        QVERIFY(!models.isEmpty());
        const QJsonArray named = list({{u"model_name"_s, u"tiny-sdxl"_s}});
        QCOMPARE(named.size(), 1);
        QCOMPARE(named.at(0)[u"base"_s].toString(), u"sdxl"_s);
        QCOMPARE(named.at(0)[u"type"_s].toString(), u"main"_s);
    }

    void filtersNarrowTheList()
    {
        const QJsonArray vaes = list({{u"model_type"_s, u"vae"_s}});
        QVERIFY(!vaes.isEmpty());
        for (const QJsonValue& model : vaes)
            QCOMPARE(model[u"type"_s].toString(), u"vae"_s);
        const QJsonArray mains = list(
            {{u"base_models"_s, u"sdxl"_s}, {u"base_models"_s, u"sd-1"_s}, {u"model_type"_s, u"main"_s}});
        QVERIFY(mains.size() >= 2);
        QCOMPARE(list({{u"model_name"_s, u"no such model"_s}}).size(), 0);
        const QJsonArray folders = list({{u"model_format"_s, u"diffusers"_s}, {u"model_type"_s, u"vae"_s}});
        QVERIFY(!folders.isEmpty() && folders.size() <= vaes.size());
        for (const QJsonValue& model : folders) {
            QCOMPARE(model[u"format"_s].toString(), u"diffusers"_s);
            QVERIFY(vaes.contains(model));
        }
    }

    void oneModelByKeyOrAttributes()
    {
        const QJsonObject listed = list({{u"model_name"_s, u"tiny-sdxl"_s}}).at(0).toObject();
        const Answer byKey = m_server->get("/api/v2/models/i/{key}", {listed.value(u"key"_s).toString()});
        EXPECT_STATUS(byKey, 200);
        QCOMPARE(byKey.json.toObject(), listed);
        const char* route = "/api/v2/models/get_by_attrs";
        const Answer byAttributes = m_server->get(
            route, {}, query({{u"name"_s, u"tiny-sdxl"_s}, {u"type"_s, u"main"_s}, {u"base"_s, u"sdxl"_s}}));
        EXPECT_STATUS(byAttributes, 200);
        QCOMPARE(byAttributes.json[u"key"_s], listed.value(u"key"_s));
        EXPECT_STATUS(
            m_server->get(route, {},
                          query({{u"name"_s, u"x"_s}, {u"type"_s, u"main"_s}, {u"base"_s, u"sdxl"_s}})),
            404);
        EXPECT_STATUS(m_server->get(route), 422);
    }

    void unknownModelIsTold()
    {
        // 404 may carry any text, but it must be JSON with a detail.
        const Answer answer = m_server->get("/api/v2/models/i/{key}", {u"no-such-key"_s});
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.json[u"detail"_s].isString());
    }

    /// What a window of models looks at by itself.
    void nothingIsInstalled()
    {
        const Answer answer = m_server->get("/api/v2/models/install");
        EXPECT_STATUS(answer, 200);
        QVERIFY(answer.json.isArray());
        for (const QJsonValue& job : answer.json.toArray()) // of a real server's set-up
            QVERIFY(job[u"id"_s].isDouble() && job[u"status"_s].isString());
        if (m_server->isDemo())
            QVERIFY(answer.json.toArray().isEmpty());
    }

    void noFilesAreMissing()
    {
        if (!m_server->schema().hasRoute(u"GET"_s, u"/api/v2/models/missing"_s))
            QSKIP("this server does not tell whose files are missing");
        const Answer answer = m_server->get("/api/v2/models/missing");
        EXPECT_STATUS(answer, 200);
        QVERIFY(answer.json[u"models"_s].isArray());
        if (m_server->isDemo())
            QVERIFY(answer.json[u"models"_s].toArray().isEmpty());
    }

private:
    QJsonArray list(const QList<std::pair<QString, QString>>& filter)
    {
        const Answer answer = m_server->get("/api/v2/models/", {}, query(filter));
        if (answer.status != 200 || !answer.misfit.isEmpty()) {
            qWarning("%d %s", answer.status, qPrintable(answer.misfit));
            return {};
        }
        return answer.json[u"models"_s].toArray();
    }

    std::unique_ptr<ServerUnderTest> m_server;
};

VITRINE_TEST(TestConformanceModels)
#include "tst_conformancemodels.moc"
