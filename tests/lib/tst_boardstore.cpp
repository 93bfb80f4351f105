// SPDX-License-Identifier: Apache-2.0
#include "lib/session/boardstore.h"
#include "tests/support/brokenserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A server with the boards "b1" (3 images) and "b2" (none), and 5 images on no board.
class TwoBoards {
public:
    explicit TwoBoards(bool countsAssets = true, int delayMs = 0)
        : m_countsAssets(countsAssets)
        , m_server([this, delayMs](const BrokenServer::Request& request) {
            auto reaction = answer(request);
            reaction.delayMs = delayMs;
            return reaction;
        })
        , m_client(profileFor(m_server.address()))
        , store(m_client, m_seen)
    {
    }

    [[nodiscard]] int listings() const
    {
        const auto isListing = [](const BrokenServer::Request& request) {
            return request.target.startsWith("/api/v1/boards/");
        };
        return static_cast<int>(
            std::count_if(m_server.requests().cbegin(), m_server.requests().cend(), isListing));
    }

private:
    [[nodiscard]] BrokenServer::Reaction answer(const BrokenServer::Request& request) const
    {
        if (request.target.startsWith("/api/v1/boards/"))
            return BrokenServer::json(
                QJsonDocument(QJsonArray{board(u"b1"_s, 3), board(u"b2"_s, 0)}).toJson());
        const bool assets = request.target.contains("categories=control");
        return BrokenServer::json(assets ? R"({"items":[],"total":1,"limit":0,"offset":0})"
                                         : R"({"items":[],"total":5,"limit":0,"offset":0})");
    }

    [[nodiscard]] QJsonObject board(const QString& id, int images) const
    {
        QJsonObject out{{u"board_id"_s, id},
                        {u"board_name"_s, id},
                        {u"created_at"_s, u"2026-01-01 10:00:00.000"_s},
                        {u"updated_at"_s, u"2026-01-01 10:00:00.000"_s},
                        {u"deleted_at"_s, QJsonValue()},
                        {u"cover_image_name"_s, QJsonValue()},
                        {u"archived"_s, false},
                        {u"image_count"_s, images}};
        if (m_countsAssets)
            out.insert(u"asset_count"_s, 0);
        return out;
    }

    bool m_countsAssets;
    BrokenServer m_server;
    ApiClient m_client;
    SeenItems m_seen{QString()};

public:
    BoardStore store;
};

ImageDto picture(const QString& name, const std::optional<QString>& boardId,
                 const QString& category = u"general"_s)
{
    ImageDto image;
    image.imageName = name;
    image.imageCategory = category;
    image.boardId = boardId;
    return image;
}

} // namespace

class TestBoardStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newImagesAreCountedAtOnce()
    {
        TwoBoards server;
        BoardStore& store = server.store;
        store.refresh();
        QTRY_COMPARE(store.allCounts(), (ImageCounts{8, 1}));
        QSignalSpy changes(&store, &BoardStore::boardsChanged);
        store.addImages({picture(u"n1.png"_s, u"b2"_s), picture(u"n2.png"_s, u"b2"_s),
                         picture(u"n3.png"_s, u"b2"_s, u"control"_s), picture(u"n4.png"_s, std::nullopt),
                         picture(u"clip.mp4"_s, u"b2"_s)});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(store.find(u"b2"_s)->imageCount, 2);
        QCOMPARE(store.find(u"b2"_s)->assetCount, 1);
        QCOMPARE(store.find(u"b2"_s)->coverImageName, u"n2.png"_s);
        QCOMPARE(store.find(u"b1"_s)->imageCount, 3);
        QCOMPARE(store.uncategorizedCounts(), (ImageCounts{6, 1}));
        QCOMPARE(store.allCounts(), (ImageCounts{11, 2}));
        QCOMPARE(server.listings(), 1);

        store.refresh(); // the server has the last word
        QTRY_COMPARE(server.listings(), 2);
        QTRY_COMPARE(store.find(u"b2"_s)->imageCount, 0);
        QTRY_COMPARE(store.allCounts(), (ImageCounts{8, 1}));
    }

    void olderServersCountAssetsAmongImages()
    {
        TwoBoards server(false);
        BoardStore& store = server.store;
        store.refresh();
        QTRY_COMPARE(store.allCounts(), (ImageCounts{5, 1}));
        QTRY_COMPARE(store.uncategorizedCounts(), (ImageCounts{5, 1}));
        store.addImages({picture(u"n1.png"_s, u"b1"_s, u"user"_s), picture(u"n2.png"_s, std::nullopt)});
        QCOMPARE(store.find(u"b1"_s)->imageCount, 4);
        QVERIFY(!store.find(u"b1"_s)->assetCount);
        QCOMPARE(store.allCounts(), (ImageCounts{7, 2}));
        QCOMPARE(store.uncategorizedCounts(), (ImageCounts{6, 1}));
    }

    /// Each listing keeps a big server busy, and the next result would wait for it.
    void runsOneAfterAnotherAreOneReading()
    {
        TwoBoards server(true, 900); // which makes a pause of more than three seconds
        BoardStore& store = server.store;
        store.refresh();
        QTRY_COMPARE(store.allCounts(), (ImageCounts{8, 1}));
        int runs = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            store.refreshAfterRun();
            if (++runs == 30)
                timer.stop();
        });
        timer.start(100);
        QTRY_COMPARE(runs, 30);
        QCOMPARE(server.listings(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(server.listings(), 2, 10'000);
    }
};

VITRINE_TEST(TestBoardStore)
#include "tst_boardstore.moc"
