// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/cancelwaitingjob.h"
#include "lib/jobs/runworkflowjob.h"
#include "tests/lib/jobbench.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/brokenserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QSignalSpy>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

using State = RunBatchJob::State;
using Cut = CuttingProxy::Cut;

namespace {

const QByteArray enqueueRoute = "/enqueue_batch";
const QByteArray cancelRoute = "/cancel_by_batch_ids";

/// One row of item_summaries_by_ids.
QByteArray row(int id, const QByteArray& batch, const QByteArray& status, const QByteArray& user)
{
    return R"({"item_id":)" + QByteArray::number(id) + R"(,"batch_id":")" + batch + R"(","status":")" + status
        + R"(","user_id":")" + user + R"("})";
}

} // namespace

/// A submission in the place of what waits: what is canceled, what is not, and what happens when it cannot
/// be. Against VITRINE_TEST_SERVER when that is set, else against a demo server.
class TestReplaceQueue : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;

    /// Submits texts to the queue; gives the batch.
    QString enqueue(const QStringList& texts)
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QJsonArray values;
        for (const QString& text : texts)
            values.append(text);
        const QJsonObject batch{{u"batch_id"_s, id},
                                {u"graph"_s, textGraph()},
                                {u"runs"_s, 1},
                                {u"data"_s, dataFor(u"a"_s, u"value"_s, values)}};
        const EnqueueBody body({{u"prepend"_s, false}, {u"batch"_s, batch}});
        return await(m_bench->queue().enqueueBatch(body)) ? id : QString();
    }

    QueueCounts countsOf(const QString& batchId)
    {
        const Result<BatchStatus> status = await(m_bench->queue().batchStatus(batchId));
        return status ? status->counts : QueueCounts();
    }

    WaitingItems waiting()
    {
        ListWaitingJob job(m_bench->client(), m_bench->queue().queueId());
        return finishes(job) && !job.error() ? job.waiting() : WaitingItems();
    }

    std::unique_ptr<RunWorkflowJob> replacing(const WaitingItems& items)
    {
        return std::make_unique<RunWorkflowJob>(m_bench->session(), blankPictureWorkflow(),
                                                RunWorkflowJob::Options{.replaced = items});
    }

    void resumeAndWait(RunWorkflowJob& job)
    {
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(job.state() == State::Waiting || !job.isActive(), 60'000);
        QVERIFY(await(m_bench->queue().resume()));
        QTRY_VERIFY_WITH_TIMEOUT(!job.isActive(), 60'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
    }
    void init() { QVERIFY(await(m_bench->queue().pause())); }
    void cleanup()
    {
        m_bench->proxy().reset();
        QVERIFY(await(m_bench->queue().resume()));
        QTRY_VERIFY_WITH_TIMEOUT(waiting().isEmpty(), 60'000);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void whatWaitsIsCanceledBefore()
    {
        const QString first = enqueue({u"a"_s, u"b"_s, u"c"_s});
        const QString second = enqueue({u"d"_s});
        const WaitingItems items = waiting();
        QCOMPARE(items.count(), 4);
        QCOMPARE(QSet<QString>(items.batchOf.cbegin(), items.batchOf.cend()), (QSet<QString>{first, second}));
        QVERIFY(items.singleItems().isEmpty());
        const auto job = replacing(items);
        resumeAndWait(*job);
        QVERIFY2(job->state() == State::Finished, qPrintable(job->error().logLine()));
        QCOMPARE(countsOf(first).canceled, 3);
        QCOMPARE(countsOf(second).canceled, 1);
        QCOMPARE(job->images().size(), 1);
    }

    /// What came after the user was asked is none of it, and neither is what has ended.
    void onlyWhatWasFoundIsCanceled()
    {
        const QString found = enqueue({u"a"_s});
        const WaitingItems items = waiting();
        const QString later = enqueue({u"b"_s});
        const auto job = replacing(items);
        resumeAndWait(*job);
        QVERIFY2(job->state() == State::Finished, qPrintable(job->error().logLine()));
        QCOMPARE(countsOf(found).canceled, 1);
        QTRY_COMPARE_WITH_TIMEOUT(countsOf(later).completed, 1, 30'000);
    }

    /// Of a batch that runs only the items that wait are canceled, one by one.
    void whatRunsGoesOn()
    {
        const WaitingItems items{.batchOf = {{7, u"x"_s}, {8, u"x"_s}, {9, u"y"_s}},
                                 .runningBatches = {u"x"_s}};
        QCOMPARE(items.wholeBatches(), QStringList{u"y"_s});
        const QList<qint64> single = items.singleItems();
        QCOMPARE(QSet<qint64>(single.cbegin(), single.cend()), (QSet<qint64>{7, 8}));

        const QString batch = enqueue({u"a"_s, u"b"_s, u"c"_s});
        WaitingItems found = waiting();
        found.runningBatches = {batch}; // as if
        found.batchOf.remove(*std::min_element(found.batchOf.keyBegin(), found.batchOf.keyEnd()));
        CancelWaitingJob job(m_bench->client(), m_bench->queue(), found);
        QVERIFY(finishes(job));
        QVERIFY(!job.error());
        QCOMPARE(countsOf(batch).canceled, 2);
        QCOMPARE(countsOf(batch).pending, 1);
    }

    void aBrokenConnectionOnTheWay_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("route");
        QTest::newRow("canceling never arrives")
            << int(Cut::BeforeRequest) << QByteArray("PUT") << cancelRoute;
        QTest::newRow("its answer is lost") << int(Cut::BeforeAnswer) << QByteArray("PUT") << cancelRoute;
        QTest::newRow("submitting loses its answer")
            << int(Cut::BeforeAnswer) << QByteArray("POST") << enqueueRoute;
    }
    /// Nothing is left waiting, and it is submitted once.
    void aBrokenConnectionOnTheWay()
    {
        QFETCH(int, cut);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, route);
        const QString before = enqueue({u"a"_s, u"b"_s});
        const auto job = replacing(waiting());
        m_bench->proxy().reset();
        m_bench->proxy().cut({Cut(cut), method, route, 1, 1});
        QSignalSpy told(job.get(), &RunBatchJob::waitingForServer);
        resumeAndWait(*job);
        QVERIFY2(job->state() == State::Finished, qPrintable(job->error().logLine()));
        QCOMPARE(m_bench->proxy().cuts(), 1);
        QCOMPARE(m_bench->proxy().count("POST", enqueueRoute), 1);
        QCOMPARE(countsOf(before).canceled, 2);
        QCOMPARE(countsOf(job->batchId()).total, 1);
        QVERIFY(route == enqueueRoute || told.size() == 1);
    }

    /// The server does not cancel: nothing is submitted, and the reason is told.
    void aServerThatRefuses()
    {
        if (!m_bench->isDemo())
            QSKIP("needs the demo server's faults");
        const QString before = enqueue({u"a"_s});
        const auto job = replacing(waiting());
        m_bench->proxy().reset();
        BrokenServer refusing(
            [](const BrokenServer::Request&) { return BrokenServer::json(R"({"detail":"no"})", 500); });
        ApiClient client(profileFor(refusing.address()));
        QueueApi queue(client);
        CancelWaitingJob refused(client, queue, waiting());
        QVERIFY(finishes(refused));
        QVERIFY(refused.error());
        QCOMPARE(refused.error()->kind, ApiError::Kind::Server);
        QCOMPARE(refusing.requests().size(), 1);
        QCOMPARE(countsOf(before).pending, 1);
    }

    /// Administrators see the items of all; others see theirs as "redacted".
    void otherUsersItemsAreLeftAlone()
    {
        bool asked = false;
        BrokenServer server([&asked](const BrokenServer::Request& request) {
            if (request.target.contains("item_ids"))
                return BrokenServer::json(R"({"item_ids":[5,4,3,2,1],"total_count":5})");
            if (request.target.contains("auth/me")) {
                asked = true;
                return BrokenServer::json(
                    R"({"user_id":"me","email":"a@b.c","created_at":"2026-01-01T00:00:00","updated_at":"2026-01-01T00:00:00"})");
            }
            return BrokenServer::json(
                '[' + row(5, "redacted", "pending", "redacted") + ',' + row(4, "theirs", "pending", "she")
                + ',' + row(3, "mine", "pending", "me") + ',' + row(2, "mine", "in_progress", "me") + ','
                + row(1, "old", "completed", "me") + ']');
        });
        ApiClient client(profileFor(server.address()));
        client.setCapabilities(Capabilities::fromSchema(dataJson(u"openapi/api-6.14.2.json"_s).object()));
        ListWaitingJob job(client, u"default"_s);
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        QVERIFY(asked);
        QCOMPARE(job.waiting().count(), 1);
        QCOMPARE(job.waiting().singleItems(), QList<qint64>{3});
        QVERIFY(job.waiting().wholeBatches().isEmpty());
    }
};

VITRINE_TEST(TestReplaceQueue)
#include "tst_replacequeue.moc"
