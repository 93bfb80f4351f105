// SPDX-License-Identifier: Apache-2.0
#include "lib/api/queue.h"
#include "tests/lib/ctl.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QList<qint64> itemIds(const CtlRun& run)
{
    QList<qint64> ids;
    const QJsonArray numbers = run.events(u"submitted"_s).value(0).value(u"item_ids"_s).toArray();
    for (const QJsonValue& number : numbers)
        ids.append(number.toInteger());
    return ids;
}

QString batchId(const CtlRun& run)
{
    return run.events(u"submitted"_s).value(0).value(u"batch_id"_s).toString();
}

} // namespace

/// `vitrinectl queue …` against the server under test.
class TestCtlQueue : public QObject {
    Q_OBJECT

private:
    CtlServer m_server;

    CtlRun json(const QStringList& arguments) const { return m_server.ctl().json(arguments); }
    CtlRun on(const QStringList& arguments) const { return m_server.ctl().on(arguments); }
    QueueApi queue() { return QueueApi(m_server.client()); }

    CtlRun generate(const QStringList& more) const
    {
        return json(QStringList{u"generate"_s, u"--prompt"_s, u"a test"_s, u"--model"_s, u"tiny-sdxl"_s,
                                u"--width"_s, u"64"_s, u"--height"_s, u"64"_s, u"--steps"_s, u"1"_s}
                    + more);
    }

    static QString number(qint64 id) { return QString::number(id); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.open()); }

    void init() { QVERIFY(emptyQueue(queue())); }

    void cleanup()
    {
        if (m_server.isDemo())
            m_server.demo().clearFaults();
        QVERIFY(emptyQueue(queue()));
    }

    void pausesListsCancelsAndRetries()
    {
        QCOMPARE(on({u"queue"_s, u"pause"_s}).exitCode, 0);
        const CtlRun run = generate({u"--no-wait"_s, u"--count"_s, u"3"_s});
        QCOMPARE(run.exitCode, 0);
        const QList<qint64> ids = itemIds(run);
        QCOMPARE(ids.size(), 3);
        const QJsonObject status = json({u"queue"_s, u"status"_s}).events(u"status"_s).value(0);
        QCOMPARE(status.value(u"pending"_s), QJsonValue(3));
        QCOMPARE(status.value(u"is_started"_s), QJsonValue(false));
        QVERIFY(on({u"queue"_s, u"status"_s}).out.contains(u"(paused)"_s));

        QCOMPARE(json({u"queue"_s, u"list"_s}).events(u"item"_s).size(), 3);
        QCOMPARE(json({u"queue"_s, u"list"_s, u"--limit"_s, u"2"_s}).events(u"item"_s).size(), 2);
        QCOMPARE(json({u"queue"_s, u"list"_s, u"--batch"_s, batchId(run)}).events(u"item"_s).size(), 3);
        QCOMPARE(json({u"queue"_s, u"list"_s, u"--status"_s, u"failed"_s}).events(u"item"_s).size(), 0);

        const CtlRun canceled = json({u"queue"_s, u"cancel"_s, number(ids.at(0)), u"987654321"_s});
        QCOMPARE(canceled.exitCode, 4);
        QCOMPARE(canceled.events(u"canceled"_s).size(), 1);
        QCOMPARE(
            json({u"queue"_s, u"show"_s, number(ids.at(0))}).events(u"item"_s).value(0).value(u"status"_s),
            QJsonValue(u"canceled"_s));
        QCOMPARE(on({u"queue"_s, u"cancel-batch"_s, batchId(run)}).exitCode, 0);
        QCOMPARE(json({u"queue"_s, u"list"_s, u"--status"_s, u"canceled"_s}).events(u"item"_s).size(), 3);
        const CtlRun nothingLeft = on({u"queue"_s, u"cancel-batch"_s, batchId(run), u"no-such-batch"_s});
        QCOMPARE(nothingLeft.exitCode, 1);
        QVERIFY2(nothingLeft.err.contains(u"no-such-batch"_s), qPrintable(nothingLeft.err));
    }

    void retriesWhatWasCanceled()
    {
        QCOMPARE(on({u"queue"_s, u"pause"_s}).exitCode, 0);
        const QList<qint64> ids = itemIds(generate({u"--no-wait"_s}));
        QCOMPARE(ids.size(), 1);
        QCOMPARE(on({u"queue"_s, u"cancel"_s, number(ids.first())}).exitCode, 0);
        const CtlRun retried = json({u"queue"_s, u"retry"_s, number(ids.first())});
        QVERIFY2(retried.exitCode == 0, qPrintable(retried.out));
        const qint64 again = retried.events(u"retried"_s).value(0).value(u"item_id"_s).toInteger();
        QVERIFY(again > ids.first());
        QCOMPARE(on({u"queue"_s, u"resume"_s}).exitCode, 0);
        QCOMPARE(on({u"queue"_s, u"wait"_s, u"--item"_s, number(again)}).exitCode, 0);
        // What did not fail does not run again.
        QCOMPARE(on({u"queue"_s, u"retry"_s, number(again)}).exitCode, 1);
    }

    void latestIsWhatEndedLast()
    {
        QCOMPARE(on({u"queue"_s, u"latest"_s}).exitCode, 1);
        const CtlRun run = generate({});
        QVERIFY2(run.exitCode == 0, qPrintable(run.out));
        QTemporaryDir folder;
        const CtlRun latest = json({u"queue"_s, u"latest"_s, u"--download"_s, folder.path()});
        QCOMPARE(latest.exitCode, 0);
        const QJsonObject item = latest.events(u"item"_s).value(0);
        QCOMPARE(item.value(u"item_id"_s).toInteger(), itemIds(run).value(0));
        QCOMPARE(item.value(u"images"_s).toArray().size(), 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 QStringList{item.value(u"images"_s).toArray().at(0).toString()});
        QCOMPARE(on({u"queue"_s, u"cancel"_s, number(itemIds(run).value(0))}).exitCode, 1);
        QCOMPARE(on({u"queue"_s, u"prune"_s}).exitCode, 0);
        QCOMPARE(on({u"queue"_s, u"show"_s, number(itemIds(run).value(0))}).exitCode, 1);
    }

    void waitsForItemBatchAndIdle()
    {
        QCOMPARE(on({u"queue"_s, u"wait"_s}).exitCode, 0);
        const CtlRun run = generate({u"--no-wait"_s, u"--count"_s, u"2"_s});
        const CtlRun batch = json({u"queue"_s, u"wait"_s, u"--batch"_s, batchId(run)});
        QVERIFY2(batch.exitCode == 0, qPrintable(batch.out));
        QCOMPARE(batch.events(u"finished"_s).value(0).value(u"completed"_s), QJsonValue(2));
        QCOMPARE(on({u"queue"_s, u"wait"_s, u"--item"_s, number(itemIds(run).value(0))}).exitCode, 0);
        QCOMPARE(on({u"queue"_s, u"wait"_s, u"--item"_s, u"987654321"_s}).exitCode, 1);
        QCOMPARE(on({u"queue"_s, u"wait"_s, u"--batch"_s, u"no-such-batch"_s}).exitCode, 2);
        QCOMPARE(on({u"queue"_s, u"wait"_s, u"--item"_s, u"1"_s, u"--batch"_s, u"x"_s}).exitCode, 2);
    }

    void aTimeOutCancelsNothing()
    {
        QCOMPARE(on({u"queue"_s, u"pause"_s}).exitCode, 0);
        const CtlRun run = generate({u"--no-wait"_s});
        const CtlRun waited = on({u"queue"_s, u"wait"_s, u"--timeout"_s, u"1"_s});
        QCOMPARE(waited.exitCode, 5);
        QVERIFY2(waited.err.contains(u"paused"_s), qPrintable(waited.err)); // why it does not go on
        QVERIFY2(waited.err.contains(u"Nothing was canceled"_s), qPrintable(waited.err));
        const auto item = await(queue().item(itemIds(run).value(0)));
        QVERIFY(item);
        QCOMPARE(item->statusWord, u"pending"_s);
    }

    void clearingAsksAndSaysHowMany()
    {
        QCOMPARE(on({u"queue"_s, u"pause"_s}).exitCode, 0);
        QCOMPARE(generate({u"--no-wait"_s, u"--count"_s, u"2"_s}).exitCode, 0);
        const CtlRun asked = on({u"queue"_s, u"clear"_s});
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.err.contains(u"2 items"_s) && asked.err.contains(u"--yes"_s), qPrintable(asked.err));
        const CtlRun cleared = json({u"queue"_s, u"clear"_s, u"--yes"_s});
        QCOMPARE(cleared.exitCode, 0);
        QCOMPARE(cleared.events(u"cleared"_s).value(0).value(u"count"_s), QJsonValue(2));
        const auto status = await(queue().status());
        QVERIFY(status);
        QCOMPARE(status->counts.total, 0);
    }

    void watchTellsUntilInterrupted()
    {
        QCOMPARE(on({u"queue"_s, u"pause"_s}).exitCode, 0);
        const CtlRun run =
            m_server.ctl().json({u"queue"_s, u"watch"_s}, {.whileRunning = [this](QProcess& watch) {
                                    QByteArray seen;
                                    const auto says = [&](const char* what) {
                                        return QTest::qWaitFor(
                                            [&] {
                                                seen += watch.peek(1 << 20);
                                                return seen.contains(what);
                                            },
                                            30'000);
                                    };
                                    QVERIFY(says("\"status\""));
                                    QCOMPARE(generate({u"--no-wait"_s}).exitCode, 0);
                                    QCOMPARE(on({u"queue"_s, u"resume"_s}).exitCode, 0);
                                    QVERIFY(says("\"status\":\"completed\""));
                                    ::kill(static_cast<pid_t>(watch.processId()), SIGINT);
                                }});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!run.events(u"item"_s).isEmpty());
    }

    void wrongArguments()
    {
        QCOMPARE(on({u"queue"_s, u"show"_s, u"x"_s}).exitCode, 2);
        QCOMPARE(on({u"queue"_s, u"cancel"_s, u"1"_s, u"x"_s}).exitCode, 2);
        QCOMPARE(on({u"queue"_s, u"wait"_s, u"--timeout"_s, u"soon"_s}).exitCode, 2);
        QCOMPARE(on({u"queue"_s, u"list"_s, u"--limit"_s, u"-1"_s}).exitCode, 2);
        QCOMPARE(on({u"queue"_s, u"show"_s, u"987654321"_s}).exitCode, 1);
    }

    void faultsOfTheServer_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("web page") << u"html"_s;
        QTest::newRow("401") << u"unauthorized"_s;
        QTest::newRow("500") << u"500"_s;
    }

    void faultsOfTheServer()
    {
        if (!m_server.isDemo())
            QSKIP("real servers have no faults to order");
        QFETCH(QString, fault);
        QVERIFY(m_server.demo().injectFault({fault, u"^/api/v1/queue/"_s, -1}));
        const QList<QStringList> commands{
            {u"queue"_s, u"status"_s},       {u"queue"_s, u"list"_s},
            {u"queue"_s, u"show"_s, u"1"_s}, {u"queue"_s, u"cancel"_s, u"1"_s, u"2"_s},
            {u"queue"_s, u"latest"_s},       {u"queue"_s, u"cancel-batch"_s, u"x"_s},
            {u"queue"_s, u"pause"_s},        {u"queue"_s, u"resume"_s},
            {u"queue"_s, u"prune"_s},        {u"queue"_s, u"clear"_s, u"--yes"_s},
            {u"queue"_s, u"wait"_s},
        };
        for (const QStringList& arguments : commands) {
            const CtlRun run = on(arguments);
            QVERIFY2(run.exitCode == 3,
                     qPrintable(arguments.join(u' ') + u'\n' + QString::number(run.exitCode) + run.err));
            QCOMPARE(run.err.count(u'\n'), 1);
        }
        m_server.demo().clearFaults();
        QCOMPARE(Ctl().run({u"queue"_s, u"status"_s, u"--server"_s, unusedAddress()}).exitCode, 3);
    }
};

VITRINE_TEST(TestCtlQueue)
#include "tst_ctlqueue.moc"
