// SPDX-License-Identifier: Apache-2.0
#include "lib/api/enqueuebody.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

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

private:
    std::unique_ptr<ApiKit> m_kit;
};

VITRINE_TEST(TestQueueActionsApi)
#include "tst_queueactionsapi.moc"
