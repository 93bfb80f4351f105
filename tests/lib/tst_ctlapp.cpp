// SPDX-License-Identifier: Apache-2.0
#include "lib/api/app.h"
#include "tests/lib/ctl.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// `vitrinectl check`, `vitrinectl app …` and `vitrinectl workflow library`. What the demo server does not do
/// is said as such.
class TestCtlApp : public QObject {
    Q_OBJECT

private:
    CtlServer m_server;

    CtlRun json(const QStringList& arguments) const { return m_server.ctl().json(arguments); }
    CtlRun on(const QStringList& arguments) const { return m_server.ctl().on(arguments); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.open()); }

    void checkAndVersion()
    {
        const auto version = await(AppApi(m_server.client()).version());
        QVERIFY(version);
        const CtlRun check = on({u"check"_s});
        QCOMPARE(check.exitCode, 0);
        QVERIFY2(check.out.contains(*version) && check.out.contains(m_server.address()),
                 qPrintable(check.out));
        QCOMPARE(on({u"app"_s, u"version"_s}).out, *version + u'\n');
        QCOMPARE(json({u"app"_s, u"version"_s}).events(u"version"_s).value(0).value(u"version"_s),
                 QJsonValue(*version));
    }

    /// The version needs no login on any server: the rest does.
    void aMissingLoginIsFound()
    {
        if (!m_server.isDemo())
            QSKIP("real servers have no faults to order");
        DemoServer demo({.images = 2, .boards = 1, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        QVERIFY(demo.injectFault({u"unauthorized"_s, u"^/api/v1/boards/"_s, -1}));
        Ctl ctl;
        ctl.setServer(url->toString());
        QCOMPARE(ctl.on({u"app"_s, u"version"_s}).exitCode, 0);
        const CtlRun check = ctl.on({u"check"_s}, {.token = "very-secret-token"});
        QCOMPARE(check.exitCode, 3);
        QVERIFY2(check.err.contains(u"login"_s), qPrintable(check.err));
        QVERIFY(!check.err.contains(u"very-secret"_s));
    }

    void otherProgramsAreNoInvokeAi_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("page") << 200 << QByteArray("text/html") << QByteArray("<html>hello</html>");
        QTest::newRow("page, 404") << 404 << QByteArray("text/html") << QByteArray("<html>no</html>");
        QTest::newRow("other JSON") << 200 << QByteArray("application/json") << QByteArray("{\"ok\":true}");
        QTest::newRow("JSON, 404") << 404 << QByteArray("application/json")
                                   << QByteArray("{\"detail\":\"x\"}");
    }

    void otherProgramsAreNoInvokeAi()
    {
        if (!m_server.isDemo())
            QSKIP("this has nothing to do with the server under test");
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        BrokenServer server(
            [&](const BrokenServer::Request&) { return BrokenServer::answer(status, type, body); });
        Ctl ctl;
        ctl.setServer(server.address());
        const QList<QStringList> commands{{u"check"_s},
                                          {u"board"_s, u"list"_s},
                                          {u"queue"_s, u"status"_s},
                                          {u"image"_s, u"show"_s, u"x"_s}};
        for (const QStringList& arguments : commands) {
            const CtlRun run = ctl.on(arguments);
            QVERIFY2(run.exitCode == 3,
                     qPrintable(arguments.join(u' ') + QString::number(run.exitCode) + run.err));
            QCOMPARE(run.err.count(u'\n'), 1);
        }
    }

    void nobodyThere()
    {
        const CtlRun run = Ctl().run({u"check"_s, u"--server"_s, unusedAddress()});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(u"cannot be reached"_s), qPrintable(run.err));
        QCOMPARE(Ctl().run({u"check"_s, u"--server"_s, u"ftp://x"_s}).exitCode, 2);
    }

    void whatTheDemoServerLacksIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("config") << QStringList{u"app"_s, u"config"_s};
        QTest::newRow("deps") << QStringList{u"app"_s, u"deps"_s};
        QTest::newRow("cache status") << QStringList{u"app"_s, u"cache"_s, u"status"_s};
        QTest::newRow("cache enable") << QStringList{u"app"_s, u"cache"_s, u"enable"_s};
        QTest::newRow("cache disable") << QStringList{u"app"_s, u"cache"_s, u"disable"_s};
        QTest::newRow("cache clear") << QStringList{u"app"_s, u"cache"_s, u"clear"_s};
    }

    void whatTheDemoServerLacksIsSaid()
    {
        if (!m_server.isDemo())
            QSKIP("real servers have all of it: see the tests below");
        QFETCH(QStringList, arguments);
        const CtlRun run = on(arguments);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(u"demo"_s, Qt::CaseInsensitive), qPrintable(run.err));
    }

    void configurationAndPackages()
    {
        if (m_server.isDemo())
            QSKIP("the demo server has none: see above");
        const CtlRun config = json({u"app"_s, u"config"_s});
        QVERIFY2(config.exitCode == 0, qPrintable(config.out));
        QVERIFY(!config.events(u"setting"_s).isEmpty());
        QCOMPARE(config.events(u"infill_methods"_s).size(), 1);
        const CtlRun all = json({u"app"_s, u"config"_s, u"--all"_s});
        QVERIFY(all.events(u"setting"_s).size() > config.events(u"setting"_s).size());
        const CtlRun deps = on({u"app"_s, u"deps"_s});
        QCOMPARE(deps.exitCode, 0);
        QVERIFY2(deps.out.contains(u"torch"_s), qPrintable(deps.out));
    }

    void cache()
    {
        if (m_server.isDemo())
            QSKIP("the demo server has none: see above");
        const auto enabled = [this](const QString& word) {
            const CtlRun run = json({u"app"_s, u"cache"_s, word});
            return run.exitCode == 0 ? run.events(u"cache"_s).value(0).value(u"enabled"_s) : QJsonValue();
        };
        QCOMPARE(enabled(u"disable"_s), QJsonValue(false));
        QCOMPARE(enabled(u"status"_s), QJsonValue(false));
        QCOMPARE(enabled(u"enable"_s), QJsonValue(true));
        const CtlRun cleared = json({u"app"_s, u"cache"_s, u"clear"_s});
        QCOMPARE(cleared.exitCode, 0);
        QCOMPARE(cleared.events(u"cache"_s).value(0).value(u"size"_s), QJsonValue(0));
    }

    void library()
    {
        const CtlRun bundled = json({u"workflow"_s, u"library"_s, u"--category"_s, u"default"_s});
        QVERIFY2(bundled.exitCode == 0, qPrintable(bundled.out));
        const QList<QJsonObject> rows = bundled.events(u"workflow"_s);
        QVERIFY(!rows.isEmpty());
        const QString id = rows.first().value(u"workflow_id"_s).toString();
        const QString name = rows.first().value(u"name"_s).toString();
        const CtlRun found =
            json({u"workflow"_s, u"library"_s, u"--search"_s, name, u"--sort"_s, u"newest"_s});
        QVERIFY(found.events(u"workflow"_s).size() >= 1);
        const CtlRun one = json({u"workflow"_s, u"library"_s, id});
        QCOMPARE(one.events(u"workflow"_s).value(0).value(u"workflow"_s).toObject().value(u"name"_s),
                 QJsonValue(name));
        QVERIFY(on({u"workflow"_s, u"library"_s, id}).out.trimmed().startsWith(u'{'));
        QCOMPARE(on({u"workflow"_s, u"library"_s, u"no-such-id"_s}).exitCode, 1);
        QCOMPARE(on({u"workflow"_s, u"library"_s, u"--sort"_s, u"size"_s}).exitCode, 2);
    }
};

VITRINE_TEST(TestCtlApp)
#include "tst_ctlapp.moc"
