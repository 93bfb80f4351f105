// SPDX-License-Identifier: Apache-2.0
#include "lib/api/enqueuebody.h"
#include "lib/jobs/fetchworkflowjob.h"
#include "lib/jobs/queueactionjob.h"
#include "lib/jobs/repeatitemjob.h"
#include "lib/session/queueitemdetails.h"
#include "lib/session/queuelist.h"
#include "tests/lib/jobbench.h"
#include "tests/support/apikit.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int timeoutMs = 30'000;

/// A summary as a server sends it.
QJsonObject summary(qint64 id, const QString& batchId, const QString& status)
{
    return {{u"item_id"_s, id},
            {u"batch_id"_s, batchId},
            {u"status"_s, status},
            {u"created_at"_s, u"2026-01-02 03:04:05.000"_s},
            {u"user_id"_s, isRedacted(batchId) ? u"redacted"_s : u"me"_s}};
}

QueueRow rowOf(const QJsonObject& json)
{
    return QueueRow::of(*QueueItemSummary::fromJson(json, u"$"_s));
}

QJsonObject countsOf(const QJsonArray& items)
{
    QJsonObject counts{{u"total"_s, items.size()}};
    for (const QString& word :
         {u"pending"_s, u"in_progress"_s, u"waiting"_s, u"completed"_s, u"failed"_s, u"canceled"_s}) {
        counts.insert(word, std::count_if(items.begin(), items.end(), [&](const QJsonValue& item) {
                          return item["status"_L1].toString() == word;
                      }));
    }
    return counts;
}

/// A queue that says what the test wants, on a server of 6.14.
class MadeQueue {
public:
    QJsonArray items;
    int status = 200; ///< Of every answer.

    MadeQueue()
        : m_server([this](const BrokenServer::Request& request) { return answer(request); })
        , m_client(*ServerProfile::fromAddress(m_server.address()))
        , m_events(m_client.requests(), m_client.lane(Lane::Polling))
        , m_store(m_client, m_events)
        , list(m_client, m_store)
    {
        QFile schema(testData(u"openapi/api-6.14.2.json"_s));
        if (schema.open(QIODevice::ReadOnly))
            m_client.setCapabilities(
                Capabilities::fromSchema(QJsonDocument::fromJson(schema.readAll()).object()));
    }

    [[nodiscard]] int requests(const char* part) const
    {
        return static_cast<int>(
            std::count_if(m_server.requests().cbegin(), m_server.requests().cend(),
                          [&](const auto& request) { return request.target.contains(part); }));
    }
    [[nodiscard]] ApiClient& client() { return m_client; }

private:
    BrokenServer::Reaction answer(const BrokenServer::Request& request) const
    {
        if (status != 200)
            return BrokenServer::json("{\"detail\": \"no\"}", status);
        const auto json = [](const auto& value) {
            return BrokenServer::json(QJsonDocument(value).toJson(QJsonDocument::Compact));
        };
        if (request.target.contains("/item_ids")) {
            QJsonArray ids;
            for (const QJsonValue& item : items)
                ids.append(item["item_id"_L1]);
            return json(QJsonObject{{u"item_ids"_s, ids}, {u"total_count"_s, ids.size()}});
        }
        if (request.target.contains("/item_summaries_by_ids"))
            return json(items);
        if (request.target.contains("/status"))
            return json(QJsonObject{
                {u"queue"_s, countsOf(items)},
                {u"processor"_s, QJsonObject{{u"is_started"_s, true}, {u"is_processing"_s, false}}}});
        return BrokenServer::json("{}", 404);
    }

    BrokenServer m_server;
    ApiClient m_client;
    ServerEvents m_events;
    QueueStore m_store;

public:
    QueueList list;
};

} // namespace

/// The live list of all items and what is done to them. Against VITRINE_TEST_SERVER when that is set, else
/// against a demo server.
class TestQueueList : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;
    std::unique_ptr<QueueList> m_list;

    QueueApi& queue() { return m_bench->queue(); }

    QList<qint64> submit(const QStringList& texts, QString* batchId = nullptr)
    {
        const QString id = newId();
        if (batchId)
            *batchId = id;
        const auto result = await(queue().enqueueBatch(EnqueueBody(textBatch(id, texts))));
        return result ? result->itemIds : QList<qint64>();
    }

    void look()
    {
        m_list = std::make_unique<QueueList>(m_bench->client(), m_bench->session().queue());
        m_list->setActive(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_list->state(), QueueList::State::Ready, timeoutMs);
    }

    QueueStatus statusOf(qint64 id)
    {
        const QueueRow* row = m_list->find(id);
        return row ? row->status : QueueStatus::Unknown;
    }

    /// The rows, by status, are what the server counts now.
    bool countsAreRight()
    {
        const auto status = await(queue().status());
        return status && same(status->counts, m_list->counts());
    }
    static bool same(const QueueCounts& a, const QueueCounts& b)
    {
        return a.pending == b.pending && a.inProgress == b.inProgress && a.waiting == b.waiting
            && a.completed == b.completed && a.failed == b.failed && a.canceled == b.canceled
            && a.total == b.total;
    }

    void finish(ApiJob& job) { QVERIFY(finishes(job)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
    }
    void init() { QVERIFY(emptyQueue(queue())); }
    void cleanup()
    {
        m_list.reset();
        m_bench->proxy().reset();
        QVERIFY(emptyQueue(queue()));
    }
    void cleanupTestCase() { m_bench.reset(); }

    void countsDurationsAndTimeLeft()
    {
        QCOMPARE(msUntilDone(1000, 3, {}), 3000);
        QCOMPARE(msUntilDone(1000, 3, {400}), 3600);
        QCOMPARE(msUntilDone(1000, 3, {400, 2000}), 1800); // two at a time; one is late
        QueueBatch batch;
        QVERIFY(!batch.msPerItem());
        for (int i = 0; i < 30; ++i)
            batch.learn(i < 20 ? 9000 : 100);
        QCOMPARE(batch.msPerItem(), 100.0); // the last ones
        batch.count(QueueStatus::Failed);
        batch.count(QueueStatus::Waiting);
        QCOMPARE(batch.openItems(), 1);
        QCOMPARE(batch.endedItems(), 1);
    }

    void whatEndedStaysEnded()
    {
        QueueRow row = rowOf(summary(7, u"b"_s, u"completed"_s));
        QVERIFY(!row.update(rowOf(summary(7, u"b"_s, u"in_progress"_s))));
        QCOMPARE(row.status, QueueStatus::Completed);
        row = rowOf(summary(7, u"b"_s, u"pending"_s));
        QVERIFY(row.update(rowOf(summary(7, u"b"_s, u"in_progress"_s))));
        QVERIFY(!row.update(rowOf(summary(7, u"b"_s, u"in_progress"_s))));
        QueueRow old = rowOf(summary(7, u"b"_s, u"pending"_s));
        old.statusSequence = 1;
        row.statusSequence = 2;
        QVERIFY(!row.update(old)); // overtaken
    }

    void valuesAsText()
    {
        QCOMPARE(fieldValueText(u" a\n cat "_s), u"a cat"_s);
        QCOMPARE(fieldValueText(4294967295.0), u"4294967295"_s);
        QCOMPARE(fieldValueText(0.5), u"0.5"_s);
        QCOMPARE(fieldValueText(true), u"true"_s);
        QCOMPARE(fieldValueText(QJsonObject{{u"image_name"_s, u"x.png"_s}}), u"x.png"_s);
        QCOMPARE(fieldValueText(QJsonArray{1, u"b"_s}), u"1, b"_s);
        QCOMPARE(fieldValueText(QJsonValue()), QString());
    }

    void everyItemByItsBatch()
    {
        QVERIFY(await(queue().pause()));
        QString first;
        QString second;
        const QList<qint64> a = submit({u"1"_s, u"2"_s, u"3"_s}, &first);
        const QList<qint64> b = submit({u"only"_s}, &second);
        look();
        QCOMPARE(m_list->itemCount(), 4);
        QCOMPARE(m_list->batches().size(), 2);
        const QueueBatch* batch = m_list->batchOf(a.first());
        QVERIFY(batch);
        QCOMPARE(batch->batchId, first);
        QCOMPARE(batch->items, QList<qint64>({a.at(2), a.at(1), a.at(0)}));
        QCOMPARE(batch->counts.pending, 3);
        QCOMPARE(m_list->batchOf(b.first())->batchId, second);
        QCOMPARE(m_list->batch(batch->handle), batch);
        QCOMPARE(m_list->find(b.first())->fieldValues.value(0).value, QJsonValue(u"only"_s));
        QVERIFY(m_list->find(b.first())->searchText.contains(u"only"_s));
        QVERIFY(countsAreRight());
    }

    void itLivesWithTheEvents()
    {
        QVERIFY(await(queue().pause()));
        look();
        QString batchId;
        const QList<qint64> ids = submit({u"1"_s, u"2"_s, u"3"_s}, &batchId);
        QTRY_COMPARE_WITH_TIMEOUT(m_list->itemCount(), 3, timeoutMs);
        QVERIFY(!m_list->msLeft());
        QSignalSpy changes(m_list.get(), &QueueList::itemsChanged);
        QVERIFY(await(queue().resume()));
        for (const qint64 id : ids)
            QTRY_COMPARE_WITH_TIMEOUT(statusOf(id), QueueStatus::Completed, timeoutMs);
        QTRY_VERIFY(!changes.isEmpty());
        const auto theirs = await(queue().batchStatus(batchId));
        QVERIFY(theirs && same(theirs->counts, m_list->batchOf(ids.first())->counts));
        QVERIFY(m_list->batchOf(ids.first())->msPerItem());
        QCOMPARE(m_list->fraction(*m_list->batchOf(ids.first())), 1.0);
        QVERIFY(m_list->find(ids.first())->durationMs(m_list->serverNow()));
        // Progress of the queue as a whole is the server's own.
        QTRY_VERIFY_WITH_TIMEOUT(same(m_bench->session().queue().counts(), m_list->counts()), timeoutMs);
        QVERIFY(countsAreRight());
    }

    /// What only the record tells is read for what is looked at, once.
    void resultsOnDemand()
    {
        const QString batchId = newId();
        const QJsonObject batch{{u"batch_id"_s, batchId},
                                {u"graph"_s, blankGraph(m_bench->makeBoard(u"queue list"_s))},
                                {u"runs"_s, 1}};
        const auto result =
            await(queue().enqueueBatch(EnqueueBody(QJsonObject{{u"prepend"_s, false}, {u"batch"_s, batch}})));
        QVERIFY(result);
        QVERIFY(waitForBatch(queue(), batchId));
        look();
        const qint64 id = result->itemIds.first();
        m_list->demand({id});
        QTRY_VERIFY_WITH_TIMEOUT(m_list->find(id)->isWhole, timeoutMs);
        QCOMPARE(m_list->find(id)->results.size(), 1);
        QVERIFY(m_list->batchOf(id)->isWorkflowKnown);
        const int asked = m_bench->proxy().count("GET", "/i/" + QByteArray::number(id));
        m_list->demand({id});
        QTest::qWait(50);
        QCOMPARE(m_bench->proxy().count("GET", "/i/" + QByteArray::number(id)), asked);
        EXPECT_OK(ImagesApi(m_bench->client()).remove(m_list->find(id)->results));
    }

    void afterAReconnectNothingIsMissing()
    {
        QVERIFY(await(queue().pause()));
        const QList<qint64> ids = submit({u"1"_s, u"2"_s});
        look();
        // No events and no polls for a while.
        m_bench->proxy().cut(
            {.cut = CuttingProxy::Cut::BeforeRequest, .method = {}, .part = "/ws/socket.io", .count = -1});
        m_bench->proxy().dropConnections();
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->session().hasLiveEvents(), timeoutMs);
        QVERIFY(await(queue().status())); // on a connection that is whole
        const QList<qint64> more = submit({u"3"_s});
        QCOMPARE(more.size(), 1);
        QVERIFY(await(queue().cancel(ids.first())));
        QVERIFY(await(queue().remove(ids.last())));
        m_bench->proxy().heal();
        QTRY_VERIFY_WITH_TIMEOUT(m_list->find(more.first()), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_list->find(ids.last()), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(ids.first()), QueueStatus::Canceled, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session().hasLiveEvents(), timeoutMs);
    }

    /// Prune has no event on any server, and older ones tell of little.
    void whatNoEventTellsIsFound()
    {
        QString done;
        submit({u"1"_s, u"2"_s}, &done);
        QVERIFY(waitForBatch(queue(), done));
        QVERIFY(await(queue().pause()));
        QString batchId;
        const QList<qint64> ids = submit({u"3"_s, u"4"_s, u"5"_s}, &batchId);
        look();
        QCOMPARE(m_list->itemCount(), 5);
        QVERIFY(await(queue().prune()));
        QVERIFY(await(queue().cancelBatches({batchId})));
        m_bench->session().queue().refresh(); // what the next poll does
        QTRY_COMPARE_WITH_TIMEOUT(m_list->itemCount(), 3, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_list->counts().canceled, 3, timeoutMs);
        QVERIFY(countsAreRight());
    }

    void clearedByAnother()
    {
        QVERIFY(await(queue().pause()));
        submit({u"1"_s, u"2"_s, u"3"_s});
        submit({u"4"_s});
        look();
        QCOMPARE(m_list->itemCount(), 4);
        QVERIFY(await(queue().clear()));
        QTRY_COMPARE_WITH_TIMEOUT(m_list->itemCount(), 0, timeoutMs);
        QVERIFY(m_list->batches().isEmpty());
        QCOMPARE(m_list->counts().total, 0);
        QCOMPARE(m_list->ownCounts().total, 0);
    }

    void manyInLots()
    {
        QVERIFY(await(queue().pause()));
        QStringList texts;
        for (int i = 0; i < 1100; ++i)
            texts.append(QString::number(i));
        QString batchId;
        const QList<qint64> ids = submit(texts, &batchId);
        QCOMPARE(ids.size(), 1100);
        m_list = std::make_unique<QueueList>(m_bench->client(), m_bench->session().queue());
        QSignalSpy inserted(m_list.get(), &QueueList::itemsInserted);
        m_list->setActive(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_list->state(), QueueList::State::Ready, timeoutMs);
        QCOMPARE(m_list->itemCount(), 1100);
        QVERIFY(!inserted.isEmpty()); // behind the first lot
        QList<qint64> expected = ids;
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(m_list->batchOf(ids.first())->items, expected);
        QVERIFY(await(queue().cancelBatches({batchId})));
        m_list->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_list->counts().canceled, 1100, 2 * timeoutMs);
        QVERIFY(countsAreRight());
    }

    void goneBeforeItsRecordWasRead()
    {
        QVERIFY(await(queue().pause()));
        const QList<qint64> ids = submit({u"1"_s});
        look();
        QVERIFY(await(queue().remove(ids.first())));
        m_list->demand(ids);
        QTRY_VERIFY_WITH_TIMEOUT(!m_list->find(ids.first()), timeoutMs);
        QCOMPARE(m_list->counts().total, 0);
    }

    void serverAway()
    {
        QVERIFY(await(queue().pause()));
        const QList<qint64> ids = submit({u"1"_s, u"2"_s});
        look();
        m_bench->proxy().cut(
            {.cut = CuttingProxy::Cut::BeforeAnswer, .method = "GET", .part = "/queue/", .count = -1});
        m_list->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_list->state(), QueueList::State::Failed, timeoutMs);
        QVERIFY(!m_list->error().userMessage().isEmpty());
        QCOMPARE(m_list->itemCount(), 2); // what was there can still be read
        m_bench->proxy().heal();
        QTRY_COMPARE_WITH_TIMEOUT(m_list->state(), QueueList::State::Ready, timeoutMs);
        QCOMPARE(m_list->itemCount(), 2);
        QVERIFY(m_list->find(ids.first()));
    }

    void refusedByTheServer()
    {
        MadeQueue made;
        made.status = 500;
        made.list.setActive(true);
        QTRY_COMPARE(made.list.state(), QueueList::State::Failed);
        made.status = 200;
        made.items.append(summary(1, u"a"_s, u"completed"_s));
        QTRY_COMPARE_WITH_TIMEOUT(made.list.state(), QueueList::State::Ready, timeoutMs);
        QCOMPARE(made.list.itemCount(), 1);
    }

    void otherUsersItemsAreNotOurs()
    {
        MadeQueue made;
        made.items = {summary(3, u"redacted"_s, u"pending"_s), summary(2, u"redacted"_s, u"in_progress"_s),
                      summary(1, u"mine"_s, u"pending"_s)};
        made.list.setActive(true);
        QTRY_COMPARE(made.list.state(), QueueList::State::Ready);
        QCOMPARE(made.list.counts().total, 3);
        QCOMPARE(made.list.ownCounts().total, 1);
        QCOMPARE(made.list.ownCounts().inProgress, 0);
        QVERIFY(made.list.batchOf(3)->isRedacted());
        QCOMPARE(made.list.batchOf(3)->items.size(), 2);
        made.list.demand({3, 2, 1}); // theirs are not asked for
        QTRY_COMPARE(made.requests("/i/1"), 1);
        QCOMPARE(made.requests("/i/2") + made.requests("/i/3"), 0);
    }

    /// A server that starts cancels what ran when it ended, without an event.
    void canceledWhileTheServerStarted()
    {
        MadeQueue made;
        made.items = {summary(2, u"b"_s, u"pending"_s), summary(1, u"b"_s, u"in_progress"_s)};
        made.list.setActive(true);
        QTRY_COMPARE(made.list.state(), QueueList::State::Ready);
        made.items = {summary(2, u"b"_s, u"pending"_s), summary(1, u"b"_s, u"canceled"_s)};
        made.list.queue().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(made.list.find(1)->status, QueueStatus::Canceled, timeoutMs);
        QCOMPARE(made.list.itemCount(), 2);
        QCOMPARE(made.list.batchOf(1)->counts.canceled, 1);
    }

    /// Counts that stay different whatever is read do not end in reading for ever.
    void countsThatNothingExplains()
    {
        MadeQueue made;
        made.items = {summary(2, u"b"_s, u"completed"_s)};
        made.list.setActive(true);
        QTRY_COMPARE(made.list.state(), QueueList::State::Ready);
        made.items = {summary(2, u"b"_s, u"completed"_s),
                      QJsonObject{{u"item_id"_s, 1}, {u"status"_s, u"failed"_s}}}; // cannot be read
        made.list.queue().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(made.requests("/item_ids"), 3, timeoutMs);
        QTest::qWait(2500);
        made.list.queue().refresh();
        QTest::qWait(2500);
        QCOMPARE(made.requests("/item_ids"), 3);
    }

    void hiddenItAsksForNothing()
    {
        MadeQueue made;
        made.items = {summary(1, u"b"_s, u"completed"_s)};
        made.list.setActive(true);
        QTRY_COMPARE(made.list.state(), QueueList::State::Ready);
        made.list.setActive(false);
        const int before = made.requests("/queue/");
        made.list.demand({1});
        made.list.refresh();
        QTest::qWait(200);
        QCOMPARE(made.requests("/item_ids"), 1);
        made.list.setActive(true);
        QTRY_VERIFY(made.requests("/queue/") > before);
    }

    void actionsOnManyItems()
    {
        QVERIFY(await(queue().pause()));
        const QList<qint64> ids = submit({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s});
        QueueActionJob cancel(queue(), {.kind = QueueAction::Kind::CancelItems, .items = ids.mid(0, 4)});
        QSignalSpy progress(&cancel, &QueueActionJob::progress);
        finish(cancel);
        QVERIFY(!cancel.error());
        QCOMPARE(cancel.doneCount(), 4);
        QCOMPARE(progress.size(), 4);
        QueueActionJob remove(queue(), {.kind = QueueAction::Kind::DeleteItems, .items = ids.mid(0, 2)});
        finish(remove);
        QCOMPARE(remove.doneCount(), 2);
        // One of them is gone by now.
        QueueActionJob late(queue(),
                            {.kind = QueueAction::Kind::CancelItems, .items = ids.mid(1, 1) + ids.mid(4, 1)});
        finish(late);
        QVERIFY(!late.error());
        QCOMPARE(late.doneCount(), 1);
        QCOMPARE(late.lateCount(), 1);
        QueueActionJob retry(queue(), {.kind = QueueAction::Kind::RetryItems, .items = ids.mid(2, 2)});
        finish(retry);
        QVERIFY2(!retry.error(), retry.error() ? qPrintable(retry.error()->logLine()) : "");
        QCOMPARE(retry.doneCount(), 2);
        QueueActionJob prune(queue(), {.kind = QueueAction::Kind::Prune});
        finish(prune);
        QCOMPARE(prune.doneCount(), 3);
        QueueActionJob clear(queue(), {.kind = QueueAction::Kind::Clear});
        finish(clear);
        QCOMPARE(clear.doneCount(), 3);
        QueueActionJob resume(queue(), {.kind = QueueAction::Kind::Resume});
        finish(resume);
        QVERIFY(!resume.error());
        QTRY_VERIFY(await(queue().status())->processor.isStarted);
    }

    /// A lost answer is looked up, for each item; nothing is sent twice.
    void lostAnswersAreLookedUp()
    {
        QVERIFY(await(queue().pause()));
        const QList<qint64> ids = submit({u"1"_s, u"2"_s});
        CuttingProxy& proxy = m_bench->proxy();
        proxy.reset();
        proxy.cut({.cut = CuttingProxy::Cut::BeforeAnswer, .method = "PUT", .part = "/cancel", .count = 1});
        QueueActionJob cancel(queue(), {.kind = QueueAction::Kind::CancelItems, .items = ids.mid(0, 1)});
        finish(cancel);
        QVERIFY(!cancel.error());
        QCOMPARE(cancel.doneCount(), 1);
        QCOMPARE(proxy.count("PUT", "/cancel"), 1);
        proxy.cut({.cut = CuttingProxy::Cut::BeforeAnswer, .method = "DELETE", .part = "/i/", .count = 1});
        QueueActionJob remove(queue(), {.kind = QueueAction::Kind::DeleteItems, .items = ids});
        finish(remove);
        QVERIFY(!remove.error());
        QCOMPARE(remove.doneCount(), 2);
        QCOMPARE(proxy.count("DELETE", "/i/"), 2);
        // Never arrived: it is said, and not sent again.
        const QList<qint64> more = submit({u"3"_s});
        proxy.cut({.cut = CuttingProxy::Cut::BeforeRequest, .method = "DELETE", .part = "/i/", .count = 1});
        QueueActionJob failing(queue(), {.kind = QueueAction::Kind::DeleteItems, .items = more});
        finish(failing);
        QVERIFY(failing.error());
        QCOMPARE(failing.failedCount(), 1);
        proxy.cut({.cut = CuttingProxy::Cut::BeforeAnswer, .method = "PUT", .part = "/clear", .count = 1});
        const int before = proxy.count("PUT", "/clear");
        QueueActionJob clear(queue(), {.kind = QueueAction::Kind::Clear});
        finish(clear);
        QVERIFY(clear.error() && clear.error()->isLostAnswer());
        QCOMPARE(proxy.count("PUT", "/clear"), before + 1);
    }

    /// One of several is refused: the others are done, and the reason is told.
    void anActionThatHalfWorks()
    {
        int cut = 0;
        BrokenServer server([&cut](const BrokenServer::Request& request) {
            if (request.target.contains("/i/2") && ++cut)
                return BrokenServer::json("{\"detail\": \"disk full\"}", 500);
            return BrokenServer::json("null");
        });
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        QueueApi api(client);
        QueueActionJob job(api, {.kind = QueueAction::Kind::DeleteItems, .items = {1, 2, 3}});
        finish(job);
        QVERIFY(job.error());
        QCOMPARE(job.error()->httpStatus, 500);
        QCOMPARE(job.doneCount(), 2);
        QCOMPARE(job.failedCount(), 1);
        QCOMPARE(cut, 1);
    }

    /// An item's graph runs again, whatever became of the first; its workflow can be opened.
    void runAgainAndOpen()
    {
        QString batchId;
        const QList<qint64> ids = submit({u"a"_s}, &batchId);
        QVERIFY(waitForBatch(queue(), batchId));
        RepeatItemJob repeat(m_bench->client(), queue(), ids.first());
        finish(repeat);
        QVERIFY2(!repeat.error(), repeat.error() ? qPrintable(repeat.error()->logLine()) : "");
        QVERIFY(repeat.newItemId() > ids.first());
        const auto again = await(queue().item(repeat.newItemId()));
        QVERIFY(again);
        QVERIFY(again->batchId != batchId);
        QCOMPARE(again->session["graph"_L1]["nodes"_L1]["text"_L1]["value"_L1].toString(), u"a"_s);
        QCOMPARE(again->destination, u"vitrine-test"_s);
        FetchWorkflowJob fetch(m_bench->client(),
                               {WorkflowSource::Kind::QueueItem, QString::number(ids.first())},
                               m_bench->session().templates().templates());
        finish(fetch);
        QVERIFY2(!fetch.error(), fetch.error() ? qPrintable(fetch.error()->logLine()) : "");
        QCOMPARE(fetch.workflow().inputValue(u"text"_s, u"value"_s).toString(), u"a"_s);
        RepeatItemJob gone(m_bench->client(), queue(), 99'999'999);
        finish(gone);
        QVERIFY(gone.error());
        QCOMPARE(gone.error()->kind, ApiError::Kind::NotFound);
    }

    void theWholeRecord()
    {
        const QString batchId = newId();
        const auto result = await(queue().enqueueBatch(EnqueueBody(failingBatch(batchId))));
        QVERIFY(result);
        QVERIFY(waitForBatch(queue(), batchId));
        QueueItemDetails details(queue());
        details.show(result->itemIds.first());
        QCOMPARE(details.state(), QueueItemDetails::State::Loading);
        QTRY_COMPARE_WITH_TIMEOUT(details.state(), QueueItemDetails::State::Ready, timeoutMs);
        QVERIFY(!details.record().item.errorMessage.isEmpty());
        QVERIFY(!details.record().item.errorTraceback.isEmpty());
        QVERIFY(QJsonDocument::fromJson(details.record().json).object().contains(u"session"_s));
        QVERIFY2(details.record().errorNode.contains(u"save"_s), qPrintable(details.record().errorNode));
        details.show(99'999'999);
        QTRY_COMPARE_WITH_TIMEOUT(details.state(), QueueItemDetails::State::Failed, timeoutMs);
        QCOMPARE(details.error().kind, ApiError::Kind::NotFound);
        details.show(0);
        QCOMPARE(details.state(), QueueItemDetails::State::None);
    }

    void pausingIsKnown()
    {
        QueueStore& store = m_bench->session().queue();
        store.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(store.processor() && store.processor()->isStarted, timeoutMs);
        QSignalSpy changed(&store, &QueueStore::processorChanged);
        QVERIFY(await(queue().pause()));
        store.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, timeoutMs);
        QVERIFY(!store.processor()->isStarted);
    }
};

VITRINE_TEST(TestQueueList)
#include "tst_queuelist.moc"
