// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/retryitemsjob.h"
#include "lib/jobs/rungraphjob.h"
#include "lib/jobs/waitforqueuejob.h"
#include "tests/lib/jobbench.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// Waiting for the queue, and running items again. Against VITRINE_TEST_SERVER when that is set, else against
/// a demo server.
class TestQueueJobs : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;

    QueueStore& store() { return m_bench->session().queue(); }

    /// Submits text graphs that need no model; gives the ids.
    QList<qint64> submit(const QJsonArray& values, QString* batchId = nullptr)
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (batchId)
            *batchId = id;
        const QJsonObject batch{{u"batch_id"_s, id},
                                {u"graph"_s, textGraph()},
                                {u"runs"_s, 1},
                                {u"data"_s, dataFor(u"a"_s, u"value"_s, values)}};
        const Result<EnqueueResult> result = await(m_bench->queue().enqueueBatch(
            EnqueueBody(QJsonObject{{u"prepend"_s, false}, {u"batch"_s, batch}})));
        return result ? result->itemIds : QList<qint64>{};
    }

    QueueStatus statusOf(qint64 id)
    {
        const Result<QueueItem> item = await(m_bench->queue().item(id));
        return item ? item->status : QueueStatus::Unknown;
    }

    /// A job that waits for what `kind` says.
    std::unique_ptr<WaitForQueueJob> waiting(const QString& kind, qint64 itemId, const QString& batchId)
    {
        if (kind == u"item"_s)
            return std::make_unique<WaitForQueueJob>(store(), WaitForQueueJob::Item{itemId});
        if (kind == u"batch"_s)
            return std::make_unique<WaitForQueueJob>(store(), WaitForQueueJob::Batch{batchId});
        return std::make_unique<WaitForQueueJob>(store(), WaitForQueueJob::Idle{});
    }

    static void addKinds()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"idle", "item", "batch"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
    }
    void cleanup()
    {
        m_bench->proxy().reset();
        QVERIFY(await(m_bench->queue().resume()));
        WaitForQueueJob idle(store(), WaitForQueueJob::Idle{});
        QVERIFY(finishes(idle));
    }
    void cleanupTestCase() { m_bench.reset(); }

    void waitsForItsEnd_data() { addKinds(); }
    void waitsForItsEnd()
    {
        QFETCH(QString, kind);
        QVERIFY(await(m_bench->queue().pause()));
        QString batchId;
        const QList<qint64> ids = submit({u"1"_s, u"2"_s}, &batchId);
        QCOMPARE(ids.size(), 2);
        const auto job = waiting(kind, ids.last(), batchId);
        QSignalSpy ended(job.get(), &WaitForQueueJob::finished);
        QSignalSpy paused(job.get(), &WaitForQueueJob::queueIsPaused);
        job->start();
        // It does not run, and that is said once.
        QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, 10'000);
        QVERIFY(ended.isEmpty());
        QVERIFY(await(m_bench->queue().resume()));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(paused.size(), 1);
        QVERIFY(!job->error());
        QVERIFY(!job->timedOut());
        QCOMPARE(statusOf(ids.last()), QueueStatus::Completed);
        if (kind == u"item"_s) {
            QVERIFY(job->item());
            QCOMPARE(job->item()->status, QueueStatus::Completed);
        } else {
            QCOMPARE(job->counts().pending + job->counts().inProgress, 0);
        }
        if (kind == u"batch"_s)
            QCOMPARE(job->counts().completed, 2);
    }

    void timeOutCancelsNothing_data() { addKinds(); }
    void timeOutCancelsNothing()
    {
        QFETCH(QString, kind);
        QVERIFY(await(m_bench->queue().pause()));
        QString batchId;
        const QList<qint64> ids = submit({u"1"_s}, &batchId);
        const auto job = waiting(kind, ids.value(0), batchId);
        job->setTimeout(700);
        QVERIFY(finishes(*job));
        QVERIFY(job->timedOut());
        QVERIFY(!job->error());
        QCOMPARE(statusOf(ids.value(0)), QueueStatus::Pending);
        QVERIFY(await(m_bench->queue().resume()));
        const auto again = waiting(kind, ids.value(0), batchId);
        QVERIFY(finishes(*again));
        QVERIFY(!again->timedOut());
        QCOMPARE(statusOf(ids.value(0)), QueueStatus::Completed);
    }

    void whatIsNotThereIsSaid()
    {
        const auto item = waiting(u"item"_s, 99'999'999, {});
        QVERIFY(finishes(*item));
        QVERIFY(item->error());
        QCOMPARE(item->error()->kind, ApiError::Kind::NotFound);
        const auto batch = waiting(u"batch"_s, 0, u"no-such-batch"_s);
        QVERIFY(finishes(*batch));
        QVERIFY(batch->error());
        QVERIFY(batch->error()->userMessage().contains(u"no-such-batch"_s));
    }

    /// A moment without a connection ends nothing.
    void waitsForTheServer()
    {
        QString batchId;
        submit({u"1"_s}, &batchId);
        m_bench->proxy().cut({CuttingProxy::Cut::BeforeRequest, "GET", "/b/", 1, -1});
        const auto job = waiting(u"batch"_s, 0, batchId);
        QSignalSpy away(job.get(), &WaitForQueueJob::waitingForServer);
        connect(job.get(), &WaitForQueueJob::waitingForServer, this, [this] { m_bench->proxy().heal(); });
        QVERIFY(finishes(*job));
        QVERIFY(!job->error());
        QCOMPARE(away.size(), 1);
        QCOMPARE(job->counts().completed, 1);
    }

    /// Two that did not run, one of them itself a retry, one that is completed and one that never was.
    void itemsRunAgain()
    {
        const qint64 completed = submit({u"1"_s}).value(0);
        const auto done = waiting(u"item"_s, completed, {});
        QVERIFY(finishes(*done));
        QVERIFY(await(m_bench->queue().pause()));
        const qint64 first = m_bench->makeCanceledItem();
        const qint64 second = m_bench->makeCanceledItem();
        RetryItemsJob once(m_bench->queue(), {first});
        QVERIFY(finishes(once));
        QCOMPARE(once.newItemIds().size(), 1);
        const qint64 retried = once.newItemIds().first();
        QVERIFY(await(m_bench->queue().cancel(retried)));

        RetryItemsJob job(m_bench->queue(), {retried, second, second, completed, 99'999'999});
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        QCOMPARE(job.newItemIds().size(), 2);
        QVERIFY(std::is_sorted(job.newItemIds().cbegin(), job.newItemIds().cend()));
        QSet<qint64> roots;
        for (const qint64 id : job.newItemIds()) {
            const Result<QueueItem> item = await(m_bench->queue().item(id));
            QVERIFY(item);
            roots.insert(item->retriedFromItemId.value_or(0));
        }
        QCOMPARE(roots, (QSet<qint64>{first, second}));
        QVERIFY(await(m_bench->queue().resume()));
        const auto ended = waiting(u"item"_s, job.newItemIds().last(), {});
        QVERIFY(finishes(*ended));
        QCOMPARE(ended->item()->status, QueueStatus::Completed);
    }

    void nothingToRetryIsSaid()
    {
        RetryItemsJob unknown(m_bench->queue(), {99'999'999});
        QVERIFY(finishes(unknown));
        QVERIFY(unknown.error());
        QCOMPARE(unknown.error()->kind, ApiError::Kind::Input);
        QCOMPARE(m_bench->proxy().count("PUT", "/retry_items_by_id"), 0);
        const qint64 completed = submit({u"1"_s}).value(0);
        const auto done = waiting(u"item"_s, completed, {});
        QVERIFY(finishes(*done));
        RetryItemsJob job(m_bench->queue(), {completed});
        QVERIFY(finishes(job));
        QVERIFY(!job.error());
        QVERIFY(job.newItemIds().isEmpty());
    }

    /// The server answered; that the new items cannot be listed at once changes nothing.
    void newItemsAreFoundLater()
    {
        QVERIFY(await(m_bench->queue().pause()));
        RetryItemsJob job(m_bench->queue(), {m_bench->makeCanceledItem()});
        // Before the retry the queue is listed once.
        const QByteArray listing = m_bench->isNewer() ? "/item_ids" : "/list_all";
        const int before = m_bench->isNewer() ? 1 : 2;
        m_bench->proxy().reset();
        m_bench->proxy().cut({CuttingProxy::Cut::BeforeRequest, "GET", listing, before + 1, -1});
        QSignalSpy finished(&job, &RetryItemsJob::finished);
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->proxy().cuts() >= 4, 10'000); // more than one look is lost
        m_bench->proxy().heal();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10'000);
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        QCOMPARE(job.newItemIds().size(), 1);
        QCOMPARE(m_bench->proxy().count("PUT", "/retry_items_by_id"), 1);
    }
};

VITRINE_TEST(TestQueueJobs)
#include "tst_queuejobs.moc"
