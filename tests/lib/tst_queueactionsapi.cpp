// SPDX-License-Identifier: Apache-2.0
#include "lib/api/enqueuebody.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

/// Blurs a big picture, which takes a few seconds.
QJsonObject slowBatch(const QString& batchId)
{
    const QJsonObject blank{{u"id"_s, u"blank"_s}, {u"type"_s, u"blank_image"_s}, {u"width"_s, 3500},
                            {u"height"_s, 3500},   {u"is_intermediate"_s, true},  {u"use_cache"_s, false}};
    const QJsonObject blur{{u"id"_s, u"blur"_s},
                           {u"type"_s, u"img_blur"_s},
                           {u"radius"_s, 100},
                           {u"is_intermediate"_s, true},
                           {u"use_cache"_s, false}};
    const QJsonObject edge{
        {u"source"_s, QJsonObject{{u"node_id"_s, u"blank"_s}, {u"field"_s, u"image"_s}}},
        {u"destination"_s, QJsonObject{{u"node_id"_s, u"blur"_s}, {u"field"_s, u"image"_s}}}};
    const QJsonObject graph{{u"id"_s, newId()},
                            {u"nodes"_s, QJsonObject{{u"blank"_s, blank}, {u"blur"_s, blur}}},
                            {u"edges"_s, QJsonArray{edge}}};
    return {{u"prepend"_s, false},
            {u"batch"_s, QJsonObject{{u"batch_id"_s, batchId}, {u"graph"_s, graph}, {u"runs"_s, 1}}}};
}

} // namespace

/// What the demo server's queue does not do: destinations, all but the current one, retries.
class TestQueueActionsApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_kit = std::make_unique<ApiKit>(); }
    void init()
    {
        EXPECT_OK(m_kit->queue().clear());
        EXPECT_OK(m_kit->queue().pause());
    }
    void cleanupTestCase()
    {
        EXPECT_OK(m_kit->queue().clear());
        EXPECT_OK(m_kit->queue().resume());
        m_kit.reset();
    }

    void destinationsAreCountedCanceledAndDeleted()
    {
        QueueApi queue = m_kit->queue();
        const QString here = u"here & there + é/"_s;
        EXPECT_OK(queue.enqueueBatch(EnqueueBody(textBatch(newId(), {u"a"_s, u"b"_s}, here))));
        EXPECT_OK(queue.enqueueBatch(EnqueueBody(textBatch(newId(), {u"c"_s}, u"elsewhere"_s))));
        TAKE(counts, queue.countsByDestination(here));
        QCOMPARE(counts.pending, 2);
        QCOMPARE(counts.total, 2);
        TAKE(canceled, queue.cancelDestination(here));
        QCOMPARE(canceled, 2);
        TAKE(after, queue.countsByDestination(here));
        QCOMPARE(after.canceled, 2);
        TAKE(untouched, queue.countsByDestination(u"elsewhere"_s));
        QCOMPARE(untouched.pending, 1);
        TAKE(nowhere, queue.countsByDestination(u"nowhere"_s));
        QCOMPARE(nowhere.total, 0);
        TAKE(deleted, queue.removeDestination(u"elsewhere"_s));
        QCOMPARE(deleted, 1);
        TAKE(left, queue.itemIds());
        QCOMPARE(left.size(), 2);
    }

    void allButTheCurrentOne()
    {
        QueueApi queue = m_kit->queue();
        const QString batch = newId();
        EXPECT_OK(queue.enqueueBatch(EnqueueBody(textBatch(batch, {u"a"_s, u"b"_s}))));
        TAKE(canceled, queue.cancelAllExceptCurrent());
        QCOMPARE(canceled, 2);
        TAKE(status, queue.batchStatus(batch));
        QCOMPARE(status.counts.canceled, 2);
        EXPECT_OK(queue.enqueueBatch(EnqueueBody(textBatch(newId(), {u"c"_s}))));
        TAKE(deleted, queue.removeAllExceptCurrent());
        QCOMPARE(deleted, 1); // waiting ones: what is finished stays
        TAKE(report, queue.status());
        QCOMPARE(report.counts.pending, 0);
    }

    void failedAndCanceledItemsAreRetried()
    {
        QueueApi queue = m_kit->queue();
        const QString bad = newId();
        const QString good = newId();
        TAKE(failing, queue.enqueueBatch(EnqueueBody(failingBatch(bad))));
        TAKE(fine, queue.enqueueBatch(EnqueueBody(textBatch(good, {u"a"_s}))));
        EXPECT_OK(queue.resume());
        QVERIFY(waitForBatch(queue, bad));
        QVERIFY(waitForBatch(queue, good));
        EXPECT_OK(queue.pause());
        TAKE(retried, queue.retry(failing.itemIds + fine.itemIds));
        QCOMPARE(retried, failing.itemIds); // the old id; what was completed is left out
        TAKE(next, queue.next());
        QVERIFY(next);
        QVERIFY(next->itemId > fine.itemIds.last());
        QCOMPARE(next->retriedFromItemId, failing.itemIds.first());
        QCOMPARE(next->batchId, bad);
        TAKE(nothing, queue.retry(fine.itemIds));
        QVERIFY(nothing.isEmpty());
        if (m_kit->isNewer()) {
            TAKE(unknown, queue.retry({987654321}));
            QVERIFY(unknown.isEmpty());
        } else {
            EXPECT_KIND(queue.retry({987654321}), Server);
        }
    }

    void whatRunsIsSpared()
    {
        QueueApi queue = m_kit->queue();
        TAKE(slow, queue.enqueueBatch(EnqueueBody(slowBatch(newId()))));
        const qint64 running = slow.itemIds.first();
        EXPECT_OK(queue.enqueueBatch(EnqueueBody(textBatch(newId(), {u"a"_s, u"b"_s}))));
        EXPECT_OK(queue.resume());
        QTRY_VERIFY_WITH_TIMEOUT(isCurrent(running), 20'000);
        TAKE(report, queue.status());
        QCOMPARE(report.currentItemId, running);
        QCOMPARE(report.counts.inProgress, 1);
        QVERIFY(report.processor.isProcessing);
        TAKE(paused, queue.pause());
        QVERIFY(!paused.isStarted && paused.isProcessing); // what runs goes on
        TAKE(canceled, queue.cancelAllExceptCurrent());
        QCOMPARE(canceled, 2);
        EXPECT_OK(queue.enqueueBatch(EnqueueBody(textBatch(newId(), {u"c"_s}))));
        TAKE(deleted, queue.removeAllExceptCurrent());
        QCOMPARE(deleted, 1);
        QVERIFY(isCurrent(running));
        TAKE(stopped, queue.cancel(running));
        QCOMPARE(stopped.status, QueueStatus::Canceled);
        QVERIFY(stopped.startedAt);
    }

private:
    bool isCurrent(qint64 itemId)
    {
        QueueApi queue = m_kit->queue();
        const auto current = await(queue.current());
        return current && *current && (*current)->itemId == itemId;
    }

    std::unique_ptr<ApiKit> m_kit;
};

VITRINE_TEST(TestQueueActionsApi)
#include "tst_queueactionsapi.moc"
