// SPDX-License-Identifier: Apache-2.0
#include "lib/api/boards.h"
#include "lib/api/images.h"
#include "lib/demo/demoserver.h"
#include "tests/lib/ctl.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QDir>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString workflowFile = testData(u"workflows/sdxl-text-to-image.workflow.json"_s);
const QString boardName = u"vitrinectl test board"_s;

} // namespace

/// The command line as a user starts it. Against VITRINE_TEST_SERVER when that is set, else against a demo
/// server; what needs a fault always takes a demo server of its own.
class TestVitrineCtl : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DemoServer> m_demo;
    QString m_server;
    Ctl m_ctl;

    CtlRun start(const QStringList& arguments, const std::function<void()>& meanwhile = {},
                 const QByteArray& token = {}) const
    {
        return m_ctl.run(arguments, {.meanwhile = meanwhile, .token = token});
    }

    QStringList runArguments(const QStringList& more = {}) const
    {
        return QStringList{u"--server"_s, m_server,         u"workflow"_s, u"run"_s,  workflowFile,
                           u"--set"_s,    u"0=tiny-sdxl"_s, u"--set"_s,    u"3=64"_s, u"--set"_s,
                           u"4=64"_s,     u"--set"_s,       u"Steps=6"_s}
        + more;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = externalServer();
        if (m_server.isEmpty()) {
            m_demo =
                std::make_unique<DemoServer>(DemoOptions{.images = 12, .boards = 2, .stepSeconds = 0.02});
            const auto url = m_demo->start();
            QVERIFY(url);
            m_server = url->toString();
        }
        ApiClient client(profileFor(m_server));
        QVERIFY(await(BoardsApi(client).create(boardName)));
    }

    void cleanupTestCase()
    {
        ApiClient client(profileFor(m_server));
        BoardsApi boards(client);
        const auto all = await(boards.list());
        QVERIFY(all);
        for (const BoardDto& board : *all) {
            if (board.boardName == boardName)
                await(boards.remove(board.boardId, true));
        }
    }

    void runsAWorkflowToAPictureOnDisk()
    {
        QTemporaryDir folder;
        const CtlRun run =
            start(runArguments({u"--board"_s, boardName, u"--wait"_s, u"--download"_s, folder.path()}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        const QStringList files = QDir(folder.path()).entryList({u"*.png"_s}, QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(run.out.contains(folder.filePath(files.first())));
        QVERIFY(run.err.isEmpty()); // no bar where there is no terminal

        ApiClient client(profileFor(m_server));
        const auto record = await(ImagesApi(client).byNames({files.first()}));
        QVERIFY(record && record->size() == 1);
        QCOMPARE(record->first().width, 64);
        QCOMPARE(record->first().height, 64);
        const auto boards = await(BoardsApi(client).list());
        QVERIFY(boards);
        const auto mine = std::find_if(boards->cbegin(), boards->cend(),
                                       [](const BoardDto& board) { return board.boardName == boardName; });
        QVERIFY(mine != boards->cend());
        QCOMPARE(record->first().boardId.value_or(QString()), mine->boardId);
    }

    void jsonSaysEverything()
    {
        QTemporaryDir folder;
        // --server and --json behind the command this time.
        QStringList arguments = runArguments({u"--board"_s, boardName, u"--download"_s, folder.path()});
        arguments = arguments.mid(2) + QStringList{u"--json"_s, u"--server"_s, m_server};
        const CtlRun run = start(arguments);
        QVERIFY2(run.exitCode == 0, qPrintable(run.out));
        QCOMPARE(run.events(u"submitted"_s).size(), 1);
        QCOMPARE(run.events(u"submitted"_s).first().value(u"item_ids"_s).toArray().size(), 1);
        double last = 0;
        int moved = 0;
        for (const QJsonObject& progress : run.events(u"progress"_s)) {
            const QJsonValue percentage = progress.value(u"percentage"_s);
            if (!percentage.isDouble())
                continue;
            QVERIFY(percentage.toDouble() >= last);
            moved += percentage.toDouble() > last ? 1 : 0;
            last = percentage.toDouble();
        }
        QVERIFY(moved >= 3);
        QCOMPARE(last, 1.0);
        QCOMPARE(run.events(u"image"_s).size(), 1);
        QCOMPARE(run.events(u"saved"_s).size(), 1);
        QVERIFY(QFile::exists(run.events(u"saved"_s).first().value(u"path"_s).toString()));
        QCOMPARE(run.events().last().value(u"event"_s), QJsonValue(u"finished"_s));
        QCOMPARE(run.events().last().value(u"status"_s), QJsonValue(u"completed"_s));
    }

    void doesNotWaitUnlessAsked()
    {
        const CtlRun run = start(runArguments({u"--board"_s, boardName}));
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith(u"Submitted"_s));
    }

    void fieldsCanBeNamedInThreeWays()
    {
        const CtlRun fields =
            start({u"workflow"_s, u"inputs"_s, workflowFile, u"--server"_s, m_server, u"--json"_s});
        QCOMPARE(fields.exitCode, 0);
        QCOMPARE(fields.events(u"field"_s).size(), 9);
        QStringList arguments =
            runArguments({u"--board"_s, boardName, u"--set"_s, u"positive prompt=a cat"_s, u"--set"_s,
                          u"denoise_latents:TRC0Y88EWe.cfg_scale=3.5"_s, u"--wait"_s});
        const CtlRun run = start(arguments);
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    }

    void wrongValuesAreRefused_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("says");
        const auto set = [](const QString& what) { return QStringList{u"--set"_s, what}; };
        QTest::newRow("ambiguous label") << set(u"value=x"_s) << u"positive_prompt"_s;
        QTest::newRow("unknown label") << set(u"nothing=x"_s) << u"Steps"_s;
        QTest::newRow("index too large") << set(u"99=x"_s) << u"99"_s;
        QTest::newRow("not a number") << set(u"Steps=many"_s) << u"many"_s;
        QTest::newRow("not a multiple of 8") << set(u"3=65"_s) << u"multiple of 8"_s;
        QTest::newRow("no value") << set(u"Steps"_s) << u"KEY=VALUE"_s;
        QTest::newRow("unknown model") << set(u"0=not-here"_s) << u"tiny-sdxl"_s;
        QTest::newRow("unknown board") << QStringList{u"--board"_s, u"not here"_s} << boardName;
        QTest::newRow("runs") << QStringList{u"--runs"_s, u"x"_s} << u"--runs"_s;
        QTest::newRow("unknown option") << QStringList{u"--bogus"_s} << u"bogus"_s;
    }

    void wrongValuesAreRefused()
    {
        QFETCH(QStringList, more);
        QFETCH(QString, says);
        const CtlRun run = start(runArguments(more));
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
    }

    void ambiguousBoardListsTheCandidates()
    {
        DemoServer demo({.images = 2, .boards = 1, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        ApiClient client(profileFor(url->toString()));
        const auto first = await(BoardsApi(client).create(u"Twin"_s));
        const auto second = await(BoardsApi(client).create(u"Twin"_s));
        QVERIFY(first && second);
        QStringList arguments = runArguments({u"--board"_s, u"Twin"_s});
        arguments[1] = url->toString();
        const CtlRun run = start(arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains(first->boardId) && run.err.contains(second->boardId));
    }

    void missingModelIsSaid()
    {
        const CtlRun run =
            start({u"--server"_s, m_server, u"workflow"_s, u"run"_s, workflowFile, u"--wait"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains(u"juggernautXL_v9Rundiffusionphoto2"_s));
        QVERIFY(run.err.contains(u"not installed"_s));
    }

    void badFilesAreSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("not JSON") << QByteArray("hello") << u"not JSON"_s;
        QTest::newRow("not a workflow") << QByteArray(R"({"a":1})") << u"not an InvokeAI workflow"_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"not JSON"_s;
    }

    void badFilesAreSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"w.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const CtlRun run = start({u"--server"_s, m_server, u"workflow"_s, u"run"_s, file.fileName()});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        const CtlRun missing = start({u"workflow"_s, u"run"_s, folder.filePath(u"none.json"_s)});
        QCOMPARE(missing.exitCode, 2);
    }

    void unusableServersAreSaid_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("says");
        QTest::newRow("web page") << u"html"_s << u"not an InvokeAI server"_s;
        QTest::newRow("401") << u"unauthorized"_s << u"login"_s;
        QTest::newRow("500") << u"500"_s << u"failure"_s;
        QTest::newRow("bad json") << u"bad-json"_s << u"could not be understood"_s;
    }

    void unusableServersAreSaid()
    {
        QFETCH(QString, fault);
        QFETCH(QString, says);
        DemoServer demo({.images = 2, .boards = 1, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        QVERIFY(demo.injectFault({fault, {}, -1}));
        const CtlRun run =
            start({u"--server"_s, url->toString(), u"board"_s, u"list"_s}, {}, "very-secret-token");
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QVERIFY(run.err.contains(u"%1:%2"_s.arg(url->host()).arg(url->port())));
        QVERIFY(!run.err.contains(u"very-secret"_s));
        QCOMPARE(run.err.count(u'\n'), 1);
        const CtlRun json = start({u"--server"_s, url->toString(), u"board"_s, u"list"_s, u"--json"_s});
        QCOMPARE(json.events(u"error"_s).size(), 1);
    }

    void unreachableWrongPathAndTls()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString nobody = u"127.0.0.1:%1"_s.arg(closed.serverPort());
        closed.close();
        const CtlRun unreachable = start({u"--server"_s, nobody, u"board"_s, u"list"_s});
        QCOMPARE(unreachable.exitCode, 3);
        QVERIFY(unreachable.err.contains(nobody) && unreachable.err.contains(u"cannot be reached"_s));

        const CtlRun path = start({u"--server"_s, m_server + u"/elsewhere"_s, u"board"_s, u"list"_s});
        QCOMPARE(path.exitCode, 3);
        QVERIFY(path.err.contains(u"/elsewhere"_s));

        // A server without TLS answers the handshake with plain text.
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
        });
        const QString https = u"https://127.0.0.1:%1"_s.arg(plain.serverPort());
        const CtlRun tls = start({u"--server"_s, https, u"board"_s, u"list"_s});
        QVERIFY2(tls.exitCode == 3, qPrintable(tls.err));
        QVERIFY2(tls.err.contains(u"secure connection"_s), qPrintable(tls.err));

        const CtlRun address = start({u"--server"_s, u"ftp://host"_s, u"board"_s, u"list"_s});
        QCOMPARE(address.exitCode, 2);
    }

    void serverGoesAwayInTheMiddle()
    {
        DemoServer demo({.images = 2, .boards = 1, .stepSeconds = 0.3});
        const auto url = demo.start();
        QVERIFY(url);
        QStringList arguments = runArguments({u"--set"_s, u"Steps=40"_s, u"--wait"_s});
        arguments[1] = url->toString();
        const CtlRun run = start(arguments, [&] {
            QTRY_VERIFY_WITH_TIMEOUT(
                demo.requestCount(u"POST"_s, u"/api/v1/queue/default/enqueue_batch"_s) == 1, 20'000);
            QTest::qWait(500);
            demo.injectFault({u"restart"_s, {}, 1});
        });
        QVERIFY2(run.exitCode == 1, qPrintable(run.out + run.err));
        QVERIFY2(run.err.contains(u"canceled"_s), qPrintable(run.err));
    }

    void helpAndUsage()
    {
        const CtlRun help = start({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains(u"workflow run [FILE]"_s));
        const CtlRun one = start({u"workflow"_s, u"run"_s, u"--help"_s});
        QCOMPARE(one.exitCode, 0);
        QVERIFY(one.out.contains(u"--download"_s));
        QCOMPARE(start({}).exitCode, 2);
        QCOMPARE(start({u"nonsense"_s}).exitCode, 2);
        QCOMPARE(start({u"workflow"_s, u"run"_s}).exitCode, 2);
        QVERIFY(start({u"--version"_s}).out.contains(QStringLiteral(VITRINE_VERSION)));
    }
};

VITRINE_TEST(TestVitrineCtl)
#include "tst_vitrinectl.moc"
