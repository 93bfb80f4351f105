// SPDX-License-Identifier: Apache-2.0
#include "lib/api/images.h"
#include "lib/api/models.h"
#include "lib/api/queue.h"
#include "tests/lib/ctl.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString boardName = u"ctl generate test"_s;

} // namespace

/// `vitrinectl generate`, and what every command that follows a run does.
class TestCtlGenerate : public QObject {
    Q_OBJECT

private:
    CtlServer m_server;

    static QStringList small(const QStringList& more = {})
    {
        return QStringList{u"generate"_s, u"--prompt"_s, u"a lighthouse"_s, u"--model"_s, u"tiny-sdxl"_s,
                           u"--width"_s,  u"64"_s,       u"--height"_s,     u"72"_s,      u"--steps"_s,
                           u"2"_s}
        + more;
    }

    CtlRun json(const QStringList& arguments, const CtlStart& with = {}) const
    {
        return m_server.ctl().json(arguments, with);
    }
    CtlRun on(const QStringList& arguments) const { return m_server.ctl().on(arguments); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.open());
        QVERIFY(!m_server.createBoard(boardName).isEmpty());
    }
    void cleanup()
    {
        if (m_server.isDemo())
            m_server.demo().clearFaults();
        QVERIFY(await(QueueApi(m_server.client()).resume()));
    }
    void cleanupTestCase() { m_server.removeBoards(boardName); }

    void drawsOnABoardAndSaves()
    {
        QTemporaryDir folder;
        const CtlRun run =
            json(small({u"--board"_s, boardName, u"--seed"_s, u"7"_s, u"--negative-prompt"_s, u"rain"_s,
                        u"--scheduler"_s, u"euler"_s, u"--cfg"_s, u"3.5"_s, u"--download"_s, folder.path()}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.out + run.err));
        const QJsonObject image = run.events(u"image"_s).value(0);
        QCOMPARE(image.value(u"width"_s), QJsonValue(64));
        QCOMPARE(image.value(u"height"_s), QJsonValue(72));
        QVERIFY(!image.value(u"board_id"_s).isNull());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        const QJsonObject finished = run.events().last();
        QCOMPARE(finished.value(u"status"_s), QJsonValue(u"completed"_s));
        QCOMPARE(finished.value(u"summary"_s).toObject().value(u"completed"_s), QJsonValue(1));

        const QString name = image.value(u"image_name"_s).toString();
        const QJsonObject metadata = json({u"image"_s, u"metadata"_s, name})
                                         .events(u"metadata"_s)
                                         .value(0)
                                         .value(u"metadata"_s)
                                         .toObject();
        QCOMPARE(metadata.value(u"positive_prompt"_s), QJsonValue(u"a lighthouse"_s));
        QCOMPARE(metadata.value(u"negative_prompt"_s), QJsonValue(u"rain"_s));
        QCOMPARE(metadata.value(u"seed"_s), QJsonValue(7));
        QCOMPARE(metadata.value(u"cfg_scale"_s), QJsonValue(3.5));
        QCOMPARE(metadata.value(u"scheduler"_s), QJsonValue(u"euler"_s));
    }

    void severalHaveSeedsInARow()
    {
        const CtlRun run =
            json(small({u"--board"_s, boardName, u"--seed"_s, u"4294967295"_s, u"--count"_s, u"2"_s}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.out + run.err));
        QCOMPARE(run.events(u"image"_s).size(), 2);
        QList<qint64> seeds;
        for (const QJsonObject& image : run.events(u"image"_s)) {
            const auto metadata =
                await(ImagesApi(m_server.client()).metadata(image.value(u"image_name"_s).toString()));
            QVERIFY(metadata);
            seeds.append(metadata->value(u"seed"_s).toInteger());
        }
        QCOMPARE(seeds, QList<qint64>({4294967295, 0}));
    }

    void textForPeople()
    {
        const CtlRun run = on(small({u"--board"_s, boardName}));
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith(u"Submitted as item "_s));
        QVERIFY(run.out.endsWith(u"1 completed\n"_s));
        QVERIFY(run.err.isEmpty());
    }

    void theOnlyModelNeedsNoName()
    {
        const auto models = await(ModelsApi(m_server.client()).list());
        QVERIFY(models);
        const auto sdxl = std::count_if(models->cbegin(), models->cend(), [](const ModelRecord& model) {
            return model.type == "main"_L1 && model.base == "sdxl"_L1;
        });
        QStringList arguments = small({u"--board"_s, boardName});
        arguments.remove(arguments.indexOf(u"--model"_s), 2);
        const CtlRun run = on(arguments);
        QCOMPARE(run.exitCode, sdxl == 1 ? 0 : 2);
        QVERIFY2(sdxl == 1 || run.err.contains(u"tiny-sdxl"_s), qPrintable(run.err)); // lists them
    }

    void wrongArguments_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("width") << QStringList{u"--width"_s, u"65"_s} << u"multiples of 8"_s;
        QTest::newRow("no number") << QStringList{u"--steps"_s, u"many"_s} << u"--steps"_s;
        QTest::newRow("no steps") << QStringList{u"--steps"_s, u"0"_s} << u"--steps"_s;
        QTest::newRow("too many") << QStringList{u"--count"_s, u"1001"_s} << u"--count"_s;
        QTest::newRow("cfg") << QStringList{u"--cfg"_s, u"x"_s} << u"--cfg"_s;
        QTest::newRow("cfg too small") << QStringList{u"--cfg"_s, u"0.5"_s} << u"CFG"_s;
        QTest::newRow("seed") << QStringList{u"--seed"_s, u"-1"_s} << u"--seed"_s;
        QTest::newRow("model") << QStringList{u"--model"_s, u"not here"_s} << u"not here"_s;
        QTest::newRow("board") << QStringList{u"--board"_s, u"not here"_s} << boardName;
        QTest::newRow("timeout") << QStringList{u"--timeout"_s, u"x"_s} << u"--timeout"_s;
    }

    void wrongArguments()
    {
        if (!m_server.isDemo())
            QSKIP("one server is enough for this");
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const CtlRun run = on(small(options));
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
        QCOMPARE(on({u"generate"_s}).exitCode, 2);
    }

    void aTimeOutCancelsNothing()
    {
        QueueApi queue(m_server.client());
        QVERIFY(await(queue.pause()));
        const CtlRun run = json(small({u"--board"_s, boardName, u"--timeout"_s, u"1"_s}));
        QCOMPARE(run.exitCode, 5);
        const qint64 id =
            run.events(u"submitted"_s).value(0).value(u"item_ids"_s).toArray().at(0).toInteger();
        const auto item = await(queue.item(id));
        QVERIFY(item);
        QCOMPARE(item->statusWord, u"pending"_s);
        QVERIFY(await(queue.cancel(id)));
    }

    /// Ctrl+C while the queue is paused: the run cannot have ended by itself.
    void interruptedRunsGoOnUnlessToldOtherwise_data()
    {
        QTest::addColumn<bool>("cancels");
        QTest::newRow("goes on") << false;
        QTest::newRow("canceled") << true;
    }

    void interruptedRunsGoOnUnlessToldOtherwise()
    {
        QFETCH(bool, cancels);
        QueueApi queue(m_server.client());
        QVERIFY(await(queue.pause()));
        QStringList options{u"--board"_s, boardName};
        if (cancels)
            options.append(u"--cancel-on-interrupt"_s);
        const CtlRun run =
            json(small(options), {.whileRunning = [](QProcess& process) {
                     QVERIFY(QTest::qWaitFor([&] { return process.peek(1 << 20).contains("\"submitted\""); },
                                             30'000));
                     ::kill(static_cast<pid_t>(process.processId()), SIGINT);
                 }});
        QCOMPARE(run.exitCode, 130);
        const QJsonObject submitted = run.events(u"submitted"_s).value(0);
        const qint64 id = submitted.value(u"item_ids"_s).toArray().at(0).toInteger();
        const auto item = await(queue.item(id));
        QVERIFY(item);
        QCOMPARE(item->statusWord, cancels ? u"canceled"_s : u"pending"_s);
        if (cancels)
            return;
        // It says how to cancel it.
        QVERIFY(run.out.contains(u"cancel-batch "_s + submitted.value(u"batch_id"_s).toString()));
        QVERIFY(await(queue.cancel(id)));
    }

    void anUnknownSchedulerIsRefused()
    {
        if (m_server.isDemo())
            QSKIP("the demo server takes any word for a scheduler");
        const CtlRun run = on(small({u"--scheduler"_s, u"nonsense"_s}));
        QVERIFY2(run.exitCode == 1, qPrintable(QString::number(run.exitCode) + run.out + run.err));
        QVERIFY2(run.err.contains(u"scheduler"_s), qPrintable(run.err));
    }

    void faultsOfTheServer_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<int>("sent");
        QTest::newRow("web page") << u"html"_s << 3 << 1;
        // Refused before anything was done; once more, since the server turns out to have no accounts.
        QTest::newRow("401") << u"unauthorized"_s << 3 << 2;
        QTest::newRow("500") << u"500"_s << 3 << 1;
        QTest::newRow("lost answer") << u"reset-after-body"_s << 0 << 1;
    }

    void faultsOfTheServer()
    {
        if (!m_server.isDemo())
            QSKIP("real servers have no faults to order");
        QFETCH(QString, fault);
        QFETCH(int, exitCode);
        QFETCH(int, sent);
        m_server.demo().resetRequestCounts();
        QVERIFY(m_server.demo().injectFault({fault, u"enqueue_batch$"_s, sent}));
        const CtlRun run = on(small({u"--board"_s, boardName}));
        QVERIFY2(run.exitCode == exitCode, qPrintable(QString::number(run.exitCode) + run.out + run.err));
        QCOMPARE(m_server.demo().requestCount(u"POST"_s, u"/api/v1/queue/default/enqueue_batch"_s), sent);
    }
};

VITRINE_TEST(TestCtlGenerate)
#include "tst_ctlgenerate.moc"
