// SPDX-License-Identifier: Apache-2.0
#include "lib/api/app.h"
#include "lib/api/queuelisting.h"
#include "lib/demo/demoserver.h"
#include "lib/jobs/rungraphjob.h"
#include "tests/support/brokenserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QJsonObject textNode()
{
    return {
        {u"id"_s, u"text"_s}, {u"type"_s, u"string"_s}, {u"value"_s, u"hello"_s}, {u"use_cache"_s, false}};
}

QJsonArray textData(const QStringList& texts)
{
    const QJsonObject datum{{u"node_path"_s, u"text"_s},
                            {u"field_name"_s, u"value"_s},
                            {u"items"_s, QJsonArray::fromStringList(texts)}};
    return {QJsonArray{datum}};
}

QByteArray blackPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC");
}

} // namespace

/// What other clients of InvokeAI fell into with servers, and we do not: one function for each, named after
/// it. Against VITRINE_TEST_SERVER when that is set, else against a demo server; faults are always the
/// demo's.
class TestServerTraps : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DemoServer> m_demo;
    QString m_address;
    std::unique_ptr<ServerSession> m_session;

    [[nodiscard]] ApiClient& client() { return m_session->client(); }

    /// A job that has ended; it belongs to the session.
    RunGraphJob* ran(const QList<QJsonObject>& nodes, const QJsonArray& data = {})
    {
        auto* job = new RunGraphJob(*m_session, graphOf(nodes, {}), data, m_session.get());
        QSignalSpy finished(job, &RunBatchJob::finished);
        job->start();
        const bool ended = QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000);
        return ended ? job : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_address = externalServer();
        if (m_address.isEmpty()) {
            m_demo = std::make_unique<DemoServer>(DemoOptions{.images = 5, .boards = 2, .stepSeconds = 0.02});
            const auto url = m_demo->start();
            QVERIFY(url);
            m_address = url->toString();
        }
        m_session = std::make_unique<ServerSession>(profileFor(m_address), QString());
        m_session->start();
        QVERIFY(waitUntilReady(*m_session));
        QTRY_VERIFY(m_session->hasLiveEvents());
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_demo.reset();
    }

    /// P1: an unknown path answers 200 with a web page, which is no sign of health.
    void p01_aWebPageIsNoHealth()
    {
        BrokenServer page([](const BrokenServer::Request&) {
            return BrokenServer::answer(200, "text/html", "<!DOCTYPE html><title>InvokeAI</title>");
        });
        ApiClient other(profileFor(page.address()));
        const auto version = await(AppApi(other).version());
        QVERIFY(!version);
        QCOMPARE(version.error().kind, ApiError::Kind::NotInvokeAi);

        // 200 with a page (newer servers), 404 (older ones), 501 (demo): never data.
        const auto unknown = await(client().send<QByteArray>(
            {.path = u"/api/v1/no/such/route"_s},
            [](const HttpAnswer& answer) -> Result<QByteArray> { return answer.body; }));
        QVERIFY(!unknown);
        QVERIFY(await(AppApi(client()).version()));
    }

    /// P4: canceling is a PUT.
    void p04_cancelingWorks()
    {
        QueueApi queue(client());
        QVERIFY(await(queue.pause()));
        const EnqueueBody body(
            {{u"prepend"_s, false},
             {u"batch"_s, QJsonObject{{u"graph"_s, graphOf({textNode()}, {})}, {u"runs"_s, 1}}}});
        const auto enqueued = await(queue.enqueueBatch(body));
        QVERIFY(enqueued);
        const auto canceled = await(queue.cancel(enqueued->itemIds.value(0)));
        QVERIFY(await(queue.resume()));
        QVERIFY(canceled);
        QCOMPARE(canceled->status, QueueStatus::Canceled);
    }

    /// P5: why an item failed is said, with its node.
    void p05_failuresSayWhy()
    {
        const QJsonObject model{{u"key"_s, u"no-such-key"_s},
                                {u"hash"_s, u"none"_s},
                                {u"name"_s, u"none"_s},
                                {u"base"_s, u"sdxl"_s},
                                {u"type"_s, u"main"_s}};
        RunGraphJob* job =
            ran({{{u"id"_s, u"loader"_s}, {u"type"_s, u"sdxl_model_loader"_s}, {u"model"_s, model}}});
        QVERIFY(job);
        QCOMPARE(job->state(), RunBatchJob::State::Failed);
        const ItemOutcome outcome = job->outcomes().value(0);
        QCOMPARE(outcome.end, ItemOutcome::End::Failed);
        QVERIFY2(outcome.errorMessage.contains("no-such-key"_L1), qPrintable(outcome.errorMessage));
        QVERIFY(!outcome.errorType.isEmpty());
        QVERIFY(!outcome.errorTraceback.isEmpty());
        QCOMPARE(outcome.errorNodeId, u"loader"_s);
        QCOMPARE(outcome.errorNodeType, u"sdxl_model_loader"_s);
    }

    /// P5: a server that cannot answer now has not lost the item.
    void p05_aFailingPollIsNoMissingItem()
    {
        DemoServer demo({.images = 0, .boards = 0, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        demo.injectFault({.name = u"500"_s, .pathPattern = u"/i/1$"_s});
        ApiClient other(profileFor(url->toString()));
        const auto item = await(QueueApi(other).item(1));
        QVERIFY(!item);
        QCOMPARE(item.error().kind, ApiError::Kind::Server);
        const auto missing = await(QueueApi(other).item(1));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ApiError::Kind::NotFound);
    }

    /// P6: what ended before anyone listened is found; two runs at a time keep their own events.
    void p06_nobodyWaitsForWhatHasEnded()
    {
        RunGraphJob* first = ran({textNode()});
        QVERIFY(first);
        QSignalSpy ended(&m_session->queue(), &QueueStore::itemEnded);
        m_session->queue().follow(first->itemIds());
        QTRY_COMPARE(ended.size(), 1);

        RunGraphJob a(*m_session, graphOf({textNode()}, {}), textData({u"a1"_s, u"a2"_s}));
        RunGraphJob b(*m_session, graphOf({textNode()}, {}), textData({u"b1"_s, u"b2"_s}));
        a.start();
        b.start();
        QTRY_COMPARE_WITH_TIMEOUT(a.state(), RunBatchJob::State::Finished, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(b.state(), RunBatchJob::State::Finished, 60'000);
        QCOMPARE(a.outcomes().value(1).fieldValues.value(0).value, QJsonValue(u"a2"_s));
        QCOMPARE(b.outcomes().value(1).fieldValues.value(0).value, QJsonValue(u"b2"_s));
    }

    /// P8: an idle queue answers null; field values may be lists.
    void p08_idleQueuesAndListsAreRead()
    {
        const auto current = await(QueueApi(client()).current());
        QVERIFY(current);
        QVERIFY(!*current);
        const auto next = await(QueueApi(client()).next());
        QVERIFY(next);
        QVERIFY(!*next);

        const auto item =
            QueueItemSummary::fromJson(QJsonObject{{u"item_id"_s, 1},
                                                   {u"batch_id"_s, u"b"_s},
                                                   {u"status"_s, u"waiting"_s},
                                                   {u"created_at"_s, u"2026-01-01 00:00:00.000"_s},
                                                   {u"field_values"_s,
                                                    QJsonArray{QJsonObject{{u"node_path"_s, u"n"_s},
                                                                           {u"field_name"_s, u"collection"_s},
                                                                           {u"value"_s, QJsonArray{1, 2}}}}}},
                                       u"$"_s);
        QVERIFY(item);
        QCOMPARE(item->status, QueueStatus::Waiting);
        QCOMPARE(item->fieldValues.value(0).value, QJsonValue(QJsonArray{1, 2}));
    }

    /// P9: a refusal is a refusal, whatever another client makes of its status.
    void p09_conflictsAreErrors()
    {
        BrokenServer server([](const BrokenServer::Request&) {
            return BrokenServer::json(R"({"detail":"Unsupported model source: '/none'"})", 409);
        });
        ApiClient other(profileFor(server.address()));
        const auto answer = await(
            other.send<QByteArray>({.method = ApiRequest::Method::Post, .path = u"/api/v2/models/install"_s},
                                   [](const HttpAnswer& http) -> Result<QByteArray> { return http.body; }));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ApiError::Kind::Conflict);
        QVERIFY(answer.error().userMessage().contains("Unsupported model source"_L1));
    }

    /// P10: models of a kind that nobody knows yet are read, and cost no other.
    void p10_newKindsOfModelsAreRead()
    {
        BrokenServer server([](const BrokenServer::Request&) {
            return BrokenServer::json(
                R"({"models":[{"key":"k1","hash":"h","name":"New","base":"flux9","type":"thinker","format":"cube"},)"
                R"({"key":5},{"key":"k2","hash":"h","name":"Old","base":"sdxl","type":"main","format":"diffusers"}]})");
        });
        ApiClient other(profileFor(server.address()));
        const auto models = await(ModelsApi(other).list());
        QVERIFY(models);
        QCOMPARE(models->size(), 2);
        QCOMPARE(models->at(0).base, u"flux9"_s);
        QCOMPARE(models->at(0).identifier().value("type"_L1).toString(), u"thinker"_s);
    }

    /// P13: moving to a board that is not there is no success.
    void p13_aMissingBoardIsSaid()
    {
        ImagesApi images(client());
        const auto image =
            await(images.upload({.bytes = blackPng(), .fileName = u"a.png"_s, .category = u"user"_s}));
        QVERIFY(image);
        const auto moved = await(images.addToBoard(u"no-such-board"_s, {image->imageName}));
        QVERIFY(!moved || moved->missed == QStringList(image->imageName));
        const auto after = await(images.get(image->imageName));
        QVERIFY(after && !after->boardId);
        QVERIFY(await(images.remove({image->imageName})));
    }

    /// P13: uploads are assets, and are counted as such.
    void p13_countsAreTheServers()
    {
        BoardsApi boards(client());
        ImagesApi images(client());
        const auto board = await(boards.create(u"trap 13"_s));
        QVERIFY(board);
        const auto image = await(images.upload(
            {.bytes = blackPng(), .fileName = u"a.png"_s, .category = u"user"_s, .boardId = board->boardId}));
        QVERIFY(image);
        const auto now = await(boards.get(board->boardId));
        QVERIFY(await(boards.remove(board->boardId, true)));
        QVERIFY(now);
        if (client().capabilities().has(Capability::AssetCount)) {
            QCOMPARE(now->imageCount, 0);
            QCOMPARE(now->assetCount, std::optional<int>(1));
        } else {
            QCOMPARE(now->imageCount, 1);
            QVERIFY(!now->assetCount);
        }
    }

    /// P14: nothing that changes something is sent again after an error of the server.
    void p14_errorsAreNotRetried()
    {
        DemoServer demo({.images = 0, .boards = 0, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        const QString path = u"/api/v1/queue/default/enqueue_batch"_s;
        demo.injectFault({.name = u"503"_s, .pathPattern = path, .count = -1});
        ApiClient other(profileFor(url->toString()));
        const EnqueueBody body(
            {{u"batch"_s, QJsonObject{{u"graph"_s, graphOf({textNode()}, {})}, {u"runs"_s, 1}}}});
        const auto answer = await(QueueApi(other).enqueueBatch(body));
        QVERIFY(!answer);
        QCOMPARE(answer.error().httpStatus, 503);
        QCOMPARE(demo.requestCount(u"POST"_s, path), 1);
    }

    /// P17: a listing does not download every session where the server has rows.
    void p17_listingsAskForRows()
    {
        QVERIFY(ran({textNode()}, textData({u"1"_s, u"2"_s, u"3"_s})));
        if (m_demo)
            m_demo->resetRequestCounts();
        QueueListing listing(client());
        QSignalSpy finished(&listing, &ApiJob::finished);
        listing.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!listing.error());
        QVERIFY(listing.items().size() >= 3);
        QVERIFY(listing.items().at(0).itemId > listing.items().at(1).itemId);
        QCOMPARE(listing.items().at(0).fieldValues.value(0).value, QJsonValue(u"3"_s));
        if (m_demo) {
            QCOMPARE(m_demo->requestCount(u"GET"_s, u"/api/v1/queue/default/list_all"_s), 0);
            QCOMPARE(m_demo->requestCount(u"POST"_s, u"/api/v1/queue/default/items_by_ids"_s), 0);
            QCOMPARE(m_demo->requestCount(u"POST"_s, u"/api/v1/queue/default/item_summaries_by_ids"_s), 1);
        }
    }
};

VITRINE_TEST(TestServerTraps)
#include "tst_servertraps.moc"
