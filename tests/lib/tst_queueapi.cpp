// SPDX-License-Identifier: Apache-2.0
#include "lib/api/enqueuebody.h"
#include "lib/api/queuelisting.h"
#include "tests/support/apikit.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

template <class Item>
QList<qint64> idsOf(const QList<Item>& items)
{
    QList<qint64> out;
    for (const Item& item : items)
        out.append(item.itemId);
    return out;
}

QList<qint64> sorted(QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

/// QueueApi where the demo server has it too. The queue is paused for most of it, so that items stay where
/// they are.
class TestQueueApi : public QObject {
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

    void aBatchIsEnqueued()
    {
        QueueApi queue = m_kit->queue();
        const QString batch = newId();
        TAKE(result, queue.enqueueBatch(EnqueueBody(textBatch(batch, {u"a"_s, u"b"_s, u"c"_s}))));
        QCOMPARE(result.batchId, batch);
        QCOMPARE(result.enqueued, 3);
        QCOMPARE(result.requested, 3);
        QCOMPARE(result.priority, 0);
        QCOMPARE(result.itemIds.size(), 3);
        QCOMPARE(result.itemIds, sorted(result.itemIds));

        TAKE(status, queue.batchStatus(batch));
        QCOMPARE(status.batchId, batch);
        QCOMPARE(status.origin, u"vitrine"_s);
        QCOMPARE(status.destination, u"vitrine-test"_s);
        QCOMPARE(status.counts.pending, 3);
        QCOMPARE(status.counts.total, 3);
        TAKE(report, queue.status());
        QCOMPARE(report.counts.pending, 3);
        QCOMPARE(report.counts.total, 3);
        QVERIFY(!report.processor.isStarted && !report.processor.isProcessing);
        QVERIFY(!report.currentItemId);
        TAKE(current, queue.current());
        QVERIFY(!current);
        TAKE(next, queue.next());
        QVERIFY(next);
        QCOMPARE(next->itemId, result.itemIds.first());
    }

    void anItemIsReadFromEverySide()
    {
        QueueApi queue = m_kit->queue();
        const QString batch = newId();
        TAKE(result, queue.enqueueBatch(EnqueueBody(textBatch(batch, {u"é one"_s, u"two"_s}))));
        TAKE(item, queue.item(result.itemIds.first()));
        QCOMPARE(item.itemId, result.itemIds.first());
        QCOMPARE(item.queueId, u"default"_s);
        QCOMPARE(item.batchId, batch);
        QVERIFY(!item.sessionId.isEmpty());
        QCOMPARE(item.status, QueueStatus::Pending);
        QCOMPARE(item.statusWord, u"pending"_s);
        QCOMPARE(item.origin, u"vitrine"_s);
        QCOMPARE(item.destination, u"vitrine-test"_s);
        QCOMPARE(item.fieldValues, (QList<FieldValue>{{u"text"_s, u"value"_s, u"é one"_s}}));
        QVERIFY(item.createdAt && !item.startedAt && !item.completedAt);
        QVERIFY(!item.session.isEmpty());
        QVERIFY(item.workflow.isEmpty() && item.errorType.isEmpty() && !item.retriedFromItemId);
        QCOMPARE(item.statusSequence.has_value(), m_kit->isNewer());
        TAKE(all, queue.listAll());
        const auto same = std::find_if(all.cbegin(), all.cend(),
                                       [&](const QueueItem& each) { return each.itemId == item.itemId; });
        QVERIFY(same != all.cend()); // nulls are sent here, and left out by the other route
        QCOMPARE(same->sessionId, item.sessionId);
        QCOMPARE(same->fieldValues, item.fieldValues);
        QVERIFY(!same->completedAt && same->errorType.isEmpty());
    }

    void destinationsAreAFilter()
    {
        QueueApi queue = m_kit->queue();
        TAKE(mine, queue.enqueueBatch(EnqueueBody(textBatch(newId(), {u"a"_s}, u"here & there"_s))));
        EXPECT_OK(queue.enqueueBatch(EnqueueBody(textBatch(newId(), {u"a"_s}, u"elsewhere"_s))));
        TAKE(found, queue.listAll(u"here & there"_s));
        QCOMPARE(idsOf(found), mine.itemIds);
        TAKE(none, queue.listAll(u"nowhere"_s));
        QVERIFY(none.isEmpty());
    }

    void listsOfIds()
    {
        QueueApi queue = m_kit->queue();
        TAKE(first, queue.enqueueBatch(EnqueueBody(textBatch(newId(), {u"a"_s, u"b"_s}))));
        TAKE(second, queue.enqueueBatch(EnqueueBody(textBatch(newId(), {u"c"_s}))));
        QList<qint64> every = first.itemIds + second.itemIds;
        TAKE(oldest, queue.itemIds(false));
        QCOMPARE(oldest, every);
        TAKE(newest, queue.itemIds());
        QCOMPARE(sorted(newest), every);
        QVERIFY(newest.indexOf(second.itemIds.first()) < newest.indexOf(first.itemIds.first()));

        const QList<qint64> wanted{every.last(), 987654321, every.first()};
        TAKE(items, queue.itemsByIds(wanted));
        QCOMPARE(sorted(idsOf(items)), (QList<qint64>{every.first(), every.last()}));
        QVERIFY(!items.first().session.isEmpty());
        ApiCall<QList<QueueItemSummary>>* summaries = queue.summariesByIds(wanted);
        if (!m_kit->has(Capability::ItemSummariesByIds)) {
            EXPECT_UNSUPPORTED(summaries, ItemSummariesByIds);
            return;
        }
        TAKE(rows, summaries);
        QCOMPARE(idsOf(rows), (QList<qint64>{every.last(), every.first()}));
        QCOMPARE(rows.first().destination, u"vitrine-test"_s);
        QCOMPARE(rows.first().fieldValues.value(0).value, QJsonValue(u"c"_s));
    }

    void pagesWhereThereAreSome()
    {
        QueueApi queue = m_kit->queue();
        TAKE(batch, queue.enqueueBatch(EnqueueBody(textBatch(newId(), {u"a"_s, u"b"_s, u"c"_s}))));
        ApiCall<QueuePage>* call = queue.list(2);
        if (!m_kit->has(Capability::QueueList)) {
            EXPECT_UNSUPPORTED(call, QueueList);
            return;
        }
        TAKE(first, call);
        QVERIFY(first.hasMore);
        QCOMPARE(idsOf(first.items), batch.itemIds.mid(0, 2));
        TAKE(second, queue.list(2, first.items.last()));
        QVERIFY(!second.hasMore);
        QCOMPARE(idsOf(second.items), batch.itemIds.mid(2));
        TAKE(completed, queue.list(10, std::nullopt, u"completed"_s));
        QVERIFY(completed.items.isEmpty());
        TAKE(pending, queue.list(10, std::nullopt, u"pending"_s));
        QCOMPARE(pending.items.size(), 3);
    }

    void theWholeQueueAsRows()
    {
        QStringList texts;
        for (int i = 0; i < 1100; ++i) // more than one lot of each route
            texts.append(QString::number(i));
        TAKE(batch, m_kit->queue().enqueueBatch(EnqueueBody(textBatch(newId(), texts))));
        QCOMPARE(batch.enqueued, 1100);
        QueueListing listing(m_kit->client());
        QSignalSpy pages(&listing, &QueueListing::page);
        QSignalSpy finished(&listing, &ApiJob::finished);
        listing.start();
        QVERIFY(finished.wait(60'000));
        QVERIFY(!listing.error());
        QVERIFY(pages.size() >= 2);
        QList<qint64> expected = batch.itemIds;
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(idsOf(listing.items()), expected);
        TAKE(cleared, m_kit->queue().clear());
        QCOMPARE(cleared, 1100);
    }

    void itemsAreCanceled()
    {
        QueueApi queue = m_kit->queue();
        const QString batch = newId();
        TAKE(result, queue.enqueueBatch(EnqueueBody(textBatch(batch, {u"a"_s, u"b"_s, u"c"_s}))));
        TAKE(canceled, queue.cancel(result.itemIds.first()));
        QCOMPARE(canceled.status, QueueStatus::Canceled);
        TAKE(again, queue.cancel(result.itemIds.first()));
        QCOMPARE(again.status, QueueStatus::Canceled);
        TAKE(rest, queue.cancelBatches({batch, u"no-such-batch"_s}));
        QCOMPARE(rest, 2);
        TAKE(status, queue.batchStatus(batch));
        QCOMPARE(status.counts.canceled, 3);
        QCOMPARE(status.counts.pending, 0);
        TAKE(nothing, queue.cancelBatches({batch}));
        QCOMPARE(nothing, 0);
    }

    void itemsRunToTheirEnd()
    {
        QueueApi queue = m_kit->queue();
        const QString good = newId();
        const QString bad = newId();
        TAKE(result, queue.enqueueBatch(EnqueueBody(textBatch(good, {u"a"_s}))));
        TAKE(failing, queue.enqueueBatch(EnqueueBody(failingBatch(bad))));
        TAKE(resumed, queue.resume());
        QVERIFY(resumed.isStarted);
        QVERIFY(waitForBatch(queue, good));
        QVERIFY(waitForBatch(queue, bad));
        TAKE(item, queue.item(result.itemIds.first()));
        QCOMPARE(item.status, QueueStatus::Completed);
        QVERIFY(item.startedAt && item.completedAt);
        QVERIFY(*item.startedAt <= *item.completedAt);
        const QJsonObject results = item.session.value("results"_L1).toObject();
        QCOMPARE(results.size(), 1);
        QCOMPARE(results.begin()->toObject().value("value"_L1).toString(), u"a"_s);
        TAKE(failed, queue.item(failing.itemIds.first()));
        QCOMPARE(failed.status, QueueStatus::Failed);
        QVERIFY(!failed.errorType.isEmpty() && !failed.errorMessage.isEmpty());
        QVERIFY(failed.errorTraceback.contains(u"Traceback"_s));
        TAKE(counts, queue.status());
        QCOMPARE(counts.counts.completed, 1);
        QCOMPARE(counts.counts.failed, 1);
        TAKE(unchanged, queue.cancel(item.itemId)); // too late
        QCOMPARE(unchanged.status, QueueStatus::Completed);
        TAKE(pruned, queue.prune());
        QCOMPARE(pruned, 2);
        TAKE(empty, queue.status());
        QCOMPARE(empty.counts.total, 0);
    }

    void itemsAreDeleted()
    {
        QueueApi queue = m_kit->queue();
        TAKE(result, queue.enqueueBatch(EnqueueBody(textBatch(newId(), {u"a"_s, u"b"_s}))));
        EXPECT_OK(queue.remove(result.itemIds.first()));
        EXPECT_KIND(queue.item(result.itemIds.first()), NotFound);
        TAKE(left, queue.itemIds());
        QCOMPARE(left, result.itemIds.mid(1));
        TAKE(cleared, queue.clear());
        QCOMPARE(cleared, 1);
    }

    void whatIsNotThere()
    {
        QueueApi queue = m_kit->queue();
        EXPECT_KIND(queue.item(987654321), NotFound);
        EXPECT_KIND(queue.cancel(987654321), NotFound);
        if (m_kit->isNewer())
            EXPECT_KIND(queue.remove(987654321), NotFound);
        else
            EXPECT_OK(queue.remove(987654321));
        TAKE(unknown, queue.batchStatus(u"no such batch"_s));
        QCOMPARE(unknown.counts.total, 0);
        QVERIFY(unknown.origin.isEmpty() && unknown.destination.isEmpty());
        TAKE(next, queue.next());
        QVERIFY(!next);
    }

    void otherQueuesAreEmpty()
    {
        TAKE(batch, m_kit->queue().enqueueBatch(EnqueueBody(textBatch(newId(), {u"a"_s}))));
        QueueApi other(m_kit->client(), u"another queue"_s);
        QCOMPARE(other.queueId(), u"another queue"_s);
        TAKE(status, other.status());
        QCOMPARE(status.counts.total, 0);
        TAKE(ids, other.itemIds());
        QVERIFY(ids.isEmpty());
        TAKE(items, other.itemsByIds(batch.itemIds));
        QVERIFY(items.isEmpty());
        TAKE(all, other.listAll());
        QVERIFY(all.isEmpty());
        TAKE(next, other.next());
        QVERIFY(!next);
        TAKE(batchStatus, other.batchStatus(batch.batchId));
        QCOMPARE(batchStatus.counts.total, 0);
        TAKE(canceled, other.cancelBatches({batch.batchId}));
        QCOMPARE(canceled, 0);
        TAKE(cleared, other.clear());
        QCOMPARE(cleared, 0);
        TAKE(pruned, other.prune());
        QCOMPARE(pruned, 0);
        TAKE(still, m_kit->queue().item(batch.itemIds.first()));
        QCOMPARE(still.status, QueueStatus::Pending);
        if (m_kit->isNewer()) { // older servers look at the number alone
            EXPECT_KIND(other.item(batch.itemIds.first()), Server);
            EXPECT_KIND(other.cancel(batch.itemIds.first()), NotFound);
            EXPECT_KIND(other.remove(batch.itemIds.first()), NotFound);
        }
    }

    void aFullQueueCutsASubmission()
    {
        DemoServer demo({.images = 0, .boards = 0, .maxQueueSize = 2});
        const Result<QUrl> url = demo.start();
        QVERIFY(url);
        ApiClient client(*ServerProfile::fromAddress(url->toString()));
        QueueApi queue(client);
        EXPECT_OK(queue.pause());
        TAKE(cut, queue.enqueueBatch(EnqueueBody(textBatch(newId(), {u"a"_s, u"b"_s, u"c"_s}))));
        QCOMPARE(cut.enqueued, 2);
        QCOMPARE(cut.requested, 3);
        QCOMPARE(cut.itemIds.size(), 2);
    }

    void wrongGraphsAreRejected()
    {
        QJsonObject body = textBatch(newId(), {u"a"_s});
        QJsonObject batch = body.value("batch"_L1).toObject();
        QJsonArray groups;
        groups.append(QJsonArray{QJsonObject{{u"node_path"_s, u"nowhere"_s},
                                             {u"field_name"_s, u"value"_s},
                                             {u"items"_s, QJsonArray{u"a"_s}}}});
        batch.insert(u"data"_s, groups);
        body.insert(u"batch"_s, batch);
        const auto result = await(m_kit->queue().enqueueBatch(EnqueueBody(body)));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::Rejected);
        QVERIFY(!result.error().detail.isEmpty());
    }

    void largeBodiesSayWhatIsLarge()
    {
        QVERIFY(EnqueueBody(textBatch(u"b"_s, {u"a"_s})).warning().isEmpty());
        const EnqueueBody body(textBatch(u"b"_s, {u"a"_s, QString(21'000'000, u'x')}));
        QVERIFY(body.bytes().size() > 20'000'000);
        QVERIFY2(body.warning().contains(u"batch.data[0][0].items[1]"_s), qPrintable(body.warning()));
    }

    void unknownStatesAndWordsAreKept()
    {
        BrokenServer server([](const BrokenServer::Request& request) {
            const QByteArray item =
                R"({"item_id":9007199254740993,"batch_id":"b","status":"dreaming","queue_id":"default",)"
                R"("session_id":"s","field_values":null,"created_at":"2026-01-02 03:04:05.678","origin":null,)"
                R"("surprise":{},"parent_item_id":null,"session":null,"workflow":null})";
            return BrokenServer::json(request.target.endsWith("current") ? item : "[" + item + ",7]");
        });
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        QueueApi queue(client);
        TAKE(current, queue.current());
        QVERIFY(current);
        QCOMPARE(current->itemId, 9007199254740993);
        QCOMPARE(current->status, QueueStatus::Unknown);
        QCOMPARE(current->statusWord, u"dreaming"_s);
        QVERIFY(current->origin.isEmpty() && !current->parentItemId && current->fieldValues.isEmpty());
        QCOMPARE(current->createdAt, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"left out.*\\$\\[1\\]"_s));
        TAKE(all, queue.listAll());
        QCOMPARE(all.size(), 1);
    }

private:
    std::unique_ptr<ApiKit> m_kit;
};

VITRINE_TEST(TestQueueApi)
#include "tst_queueapi.moc"
