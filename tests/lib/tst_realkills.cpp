// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/runworkflowjob.h"
#include "tests/lib/rigserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int kills = 20;
constexpr int items = 400; // more than are done by then
constexpr int runTimeoutMs = 180'000;
constexpr int returnTimeoutMs = 60'000;

} // namespace

/// A real server of its own that is killed again and again while it works on one batch. Needs the rig and
/// VITRINE_TEST_SERVER_VERSION, both of which tests/realserver sees to.
class TestRealKills : public QObject {
    Q_OBJECT

private:
    RigServer m_server;

    /// A server that finds items waiting may stumble over its own clean-up of the data base once.
    bool startAgain() { return m_server.start() || m_server.start(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_server.version().isEmpty(), "run by tests/realserver/run.sh full");
        QVERIFY(m_server.start());
    }

    /// What ran at a kill is canceled by the server when it is back, and what waited runs, partly before
    /// anyone can listen. Every item ends once, as the server says, with the images that it made.
    void noCompletionIsLostOrRepeated()
    {
        ServerSession session(profileFor(m_server.url()), {});
        const auto list = session.images().open({});
        session.start();
        QVERIFY(waitUntilReady(session));
        QHash<qint64, int> ends;
        connect(&session.queue(), &QueueStore::itemEnded, this,
                [&ends](const QueueItem& item) { ++ends[item.itemId]; });
        connect(&session.queue(), &QueueStore::itemVanished, this, [&ends](qint64 id) { ends[id] += 100; });
        RunWorkflowJob job(session, sdxlWorkflow(session, 12), {.runs = items});
        job.start();
        QTRY_COMPARE_WITH_TIMEOUT(job.itemIds().size(), items, runTimeoutMs);

        auto* random = QRandomGenerator::global();
        for (int round = 0; round < kills; ++round) {
            QTRY_COMPARE_WITH_TIMEOUT(session.state(), ServerSession::State::Online, returnTimeoutMs);
            // In the middle of an item, and just after one was completed.
            const qsizetype made = job.images().size();
            QTRY_VERIFY_WITH_TIMEOUT(round % 2 == 0 ? job.progress().percentage.value_or(0) > 0
                                                    : job.images().size() > made,
                                     runTimeoutMs);
            QTest::qWait(static_cast<int>(random->bounded(1000)));
            QVERIFY2(job.isActive(), "everything was done before the last kill");
            QVERIFY(m_server.end(u"KILL"_s));
            QTRY_COMPARE_WITH_TIMEOUT(session.state(), ServerSession::State::Offline, returnTimeoutMs);
            QVERIFY(startAgain());
            std::printf("killed %d times, %d of %d items done\n", round + 1, job.itemsDone(), items);
            std::fflush(stdout);
        }
        QTRY_VERIFY_WITH_TIMEOUT(session.hasLiveEvents(), returnTimeoutMs);
        job.cancel(); // the rest adds nothing
        QTRY_VERIFY_WITH_TIMEOUT(!job.isActive(), runTimeoutMs);

        QCOMPARE(ends.size(), items);
        QStringList made;
        int completed = 0;
        for (const ItemOutcome& outcome : job.outcomes()) {
            const QByteArray which = QByteArray::number(outcome.itemId);
            QVERIFY2(ends.value(outcome.itemId) == 1, which.constData());
            const Result<QueueItem> truth = await(session.queue().api().item(outcome.itemId));
            QVERIFY2(truth, which.constData());
            const bool isCompleted = truth->status == QueueStatus::Completed;
            QVERIFY2(isCompleted || truth->status == QueueStatus::Canceled, which.constData());
            QVERIFY2((outcome.end == ItemOutcome::End::Completed) == isCompleted, which.constData());
            if (!isCompleted)
                continue;
            ++completed;
            QCOMPARE(outcome.results.size(), 1);
            made.append(outcome.results.first().image.imageName);
        }
        QVERIFY(completed > 0);
        QCOMPARE(job.images().size(), completed); // no image twice
        const auto names = await(session.images().api().names({}));
        QVERIFY(names);
        QTRY_COMPARE_WITH_TIMEOUT(list->names(), names->names, returnTimeoutMs);
        for (const QString& name : std::as_const(made))
            QVERIFY2(list->names().count(name) == 1, qPrintable(name));
        qInfo("%d completed, %d canceled", completed, items - completed);
    }
};

VITRINE_TEST(TestRealKills)
#include "tst_realkills.moc"
