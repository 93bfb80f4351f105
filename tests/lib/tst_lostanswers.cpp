// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/findboardjob.h"
#include "lib/jobs/retryitemsjob.h"
#include "lib/jobs/rungraphjob.h"
#include "lib/jobs/uploadjob.h"
#include "tests/lib/jobbench.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

using Cut = CuttingProxy::Cut;

namespace {

const QByteArray enqueueRoute = "/enqueue_batch";
const QByteArray uploadRoute = "/images/upload";
const QByteArray retryRoute = "/retry_items_by_id";
const QByteArray createRoute = "/boards/?board_name";

} // namespace

/// A connection that breaks around a request that changes something. Whatever the moment: nothing is done
/// twice, and nothing is lost. Against VITRINE_TEST_SERVER when that is set, else against a demo server.
class TestLostAnswers : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;

    /// Where the connection breaks, and how often the request is sent then.
    static void addCuts()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<int>("sendings");
        QTest::newRow("never arrives") << int(Cut::BeforeRequest) << 2;
        QTest::newRow("server still busy") << int(Cut::WhileBusy) << 1;
        QTest::newRow("answer lost") << int(Cut::BeforeAnswer) << 1;
        QTest::newRow("answer cut in the middle") << int(Cut::InAnswer) << 1;
    }

    void cutOnce(Cut cut, const QByteArray& method, const QByteArray& route, int first = 1)
    {
        m_bench->proxy().cut({cut, method, route, first, 1});
    }

    [[nodiscard]] int batchTotal(const QString& batchId)
    {
        const Result<BatchStatus> status = await(m_bench->queue().batchStatus(batchId));
        return status ? status->counts.total : -1;
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
    }
    void cleanupTestCase() { m_bench.reset(); }

    void submission_data() { addCuts(); }
    void submission()
    {
        QFETCH(int, cut);
        QFETCH(int, sendings);
        RunGraphJob job(m_bench->session(), textGraph(), dataFor(u"a"_s, u"value"_s, {u"one"_s, u"two"_s}));
        cutOnce(Cut(cut), "POST", enqueueRoute);
        QVERIFY(finishes(job));
        QVERIFY2(job.state() == RunBatchJob::State::Finished, qPrintable(job.error().logLine()));
        QCOMPARE(m_bench->proxy().cuts(), 1);
        QCOMPARE(m_bench->proxy().count("POST", enqueueRoute), sendings);
        QCOMPARE(job.itemIds().size(), 2);
        QVERIFY(std::is_sorted(job.itemIds().cbegin(), job.itemIds().cend()));
        QCOMPARE(batchTotal(job.batchId()), 2);
        QCOMPARE(job.outcomes().at(1).fieldValues.value(0).value.toString(), u"two"_s);
    }

    /// The second sending is looked up like the first.
    void submissionLosesBothAnswers()
    {
        RunGraphJob job(m_bench->session(), textGraph());
        cutOnce(Cut::BeforeRequest, "POST", enqueueRoute);
        cutOnce(Cut::BeforeAnswer, "POST", enqueueRoute);
        QVERIFY(finishes(job));
        QVERIFY2(job.state() == RunBatchJob::State::Finished, qPrintable(job.error().logLine()));
        QCOMPARE(m_bench->proxy().count("POST", enqueueRoute), 2);
        QCOMPARE(batchTotal(job.batchId()), 1);
    }

    /// It is sent twice at most, and what went wrong is told.
    void submissionNeverGetsThrough()
    {
        RunGraphJob job(m_bench->session(), textGraph());
        m_bench->proxy().cut({Cut::BeforeRequest, "POST", enqueueRoute, 1, -1});
        QVERIFY(finishes(job));
        QCOMPARE(job.state(), RunBatchJob::State::Failed);
        QCOMPARE(job.trouble(), RunBatchJob::Trouble::Network);
        QCOMPARE(m_bench->proxy().count("POST", enqueueRoute), 2);
        QCOMPARE(batchTotal(job.batchId()), 0);
    }

    /// The answer is lost, and then the server cannot be asked for a while.
    void submissionWaitsForTheServer()
    {
        RunGraphJob job(m_bench->session(), textGraph());
        QSignalSpy waiting(&job, &RunBatchJob::waitingForServer);
        cutOnce(Cut::BeforeAnswer, "POST", enqueueRoute);
        m_bench->proxy().cut({Cut::BeforeRequest, "GET", "/b/", 1, -1});
        connect(&job, &RunBatchJob::waitingForServer, this, [this] { m_bench->proxy().heal(); });
        QVERIFY(finishes(job));
        QVERIFY2(job.state() == RunBatchJob::State::Finished, qPrintable(job.error().logLine()));
        QVERIFY(!waiting.isEmpty());
        QCOMPARE(m_bench->proxy().count("POST", enqueueRoute), 1);
        QCOMPARE(batchTotal(job.batchId()), 1);
    }

    void upload_data() { addCuts(); }
    void upload()
    {
        QFETCH(int, cut);
        QFETCH(int, sendings);
        const QString board = m_bench->makeBoard(u"upload"_s);
        UploadJob job(m_bench->client(), {.bytes = noisePicture({40, 30}), .boardId = board});
        cutOnce(Cut(cut), "POST", uploadRoute);
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        QCOMPARE(m_bench->proxy().cuts(), 1);
        QCOMPARE(m_bench->proxy().count("POST", uploadRoute), sendings);
        QCOMPARE(job.image().boardId.value_or(QString()), board);
        QCOMPARE(m_bench->namesOn(board), QStringList{job.image().imageName});
    }

    void retry_data() { addCuts(); }
    void retry()
    {
        QFETCH(int, cut);
        QFETCH(int, sendings);
        QVERIFY(await(m_bench->queue().pause()));
        const qint64 canceled = m_bench->makeCanceledItem();
        QVERIFY(canceled > 0);
        const Result<QueueItem> old = await(m_bench->queue().item(canceled));
        QVERIFY(old);
        RetryItemsJob job(m_bench->queue(), {canceled});
        cutOnce(Cut(cut), "PUT", retryRoute);
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        QCOMPARE(m_bench->proxy().cuts(), 1);
        QCOMPARE(m_bench->proxy().count("PUT", retryRoute), sendings);
        QCOMPARE(job.newItemIds().size(), 1);
        QCOMPARE(batchTotal(old->batchId), 2);
        const Result<QueueItem> fresh = await(m_bench->queue().item(job.newItemIds().first()));
        QVERIFY(fresh);
        QCOMPARE(fresh->retriedFromItemId.value_or(0), canceled);
        QVERIFY(await(m_bench->queue().cancelBatches({old->batchId})));
    }

    void boardCreation_data() { addCuts(); }
    void boardCreation()
    {
        QFETCH(int, cut);
        QFETCH(int, sendings);
        const QString name = uniqueName(u"created"_s);
        FindBoardJob job(m_bench->client(), name, true);
        cutOnce(Cut(cut), "POST", createRoute);
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        m_bench->removeLater(job.board().boardId);
        QCOMPARE(m_bench->proxy().cuts(), 1);
        QCOMPARE(m_bench->proxy().count("POST", createRoute), sendings);
        QVERIFY(job.wasCreated());
        const QList<BoardDto> boards = m_bench->boardsCalled(name);
        QCOMPARE(boards.size(), 1);
        QCOMPARE(boards.first().boardId, job.board().boardId);
    }

    /// It is not tried for ever.
    void boardCreationNeverGetsThrough()
    {
        const QString name = uniqueName(u"never"_s);
        FindBoardJob job(m_bench->client(), name, true);
        m_bench->proxy().cut({Cut::BeforeRequest, "POST", createRoute, 1, -1});
        QVERIFY(finishes(job));
        QVERIFY(job.error());
        QCOMPARE(job.error()->kind, ApiError::Kind::Unreachable);
        QCOMPARE(m_bench->proxy().count("POST", createRoute), 2);
        QVERIFY(m_bench->boardsCalled(name).isEmpty());
    }
};

VITRINE_TEST(TestLostAnswers)
#include "tst_lostanswers.moc"
