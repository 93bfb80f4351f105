// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/serverundertest.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// GET, POST, PATCH and DELETE of /api/v1/boards/.
class TestConformanceBoards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ServerUnderTest>(); }
    void cleanupTestCase() { m_server.reset(); }

    void boardIsCreatedRenamedArchivedAndDeleted()
    {
        const QString id = m_server->makeBoard(u"Ä & ü"_s);
        QVERIFY(!id.isEmpty());
        Answer answer = m_server->get(one, {id});
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"board_name"_s].toString(), ownPrefix() + u"Ä & ü"_s);
        QCOMPARE(answer.json[u"image_count"_s].toInt(-1), 0);
        QVERIFY(answer.json[u"cover_image_name"_s].isNull());

        answer =
            m_server->send("PATCH", one, {id}, {}, QJsonObject{{u"board_name"_s, ownPrefix() + u"new"_s}});
        EXPECT_STATUS(answer, 201);
        QCOMPARE(answer.json[u"board_name"_s].toString(), ownPrefix() + u"new"_s);
        QVERIFY(listed(id, false));

        answer = m_server->send("PATCH", one, {id}, {}, QJsonObject{{u"archived"_s, true}});
        EXPECT_STATUS(answer, 201);
        QCOMPARE(answer.json[u"archived"_s].toBool(), true);
        QVERIFY(!listed(id, false));
        QVERIFY(listed(id, true));

        answer = m_server->send("DELETE", one, {id});
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"board_id"_s].toString(), id);
        QCOMPARE(m_server->get(one, {id}).status, 404);
    }

    void listIsWholeOrPaged()
    {
        const QString first = m_server->makeBoard(u"page 1"_s);
        const QString second = m_server->makeBoard(u"page 2"_s);
        EXPECT_STATUS(m_server->get(all), 400);
        const Answer page = m_server->get(all, {}, query({{u"offset"_s, u"0"_s}, {u"limit"_s, u"1"_s}}));
        EXPECT_STATUS(page, 200);
        QCOMPARE(page.json[u"items"_s].toArray().size(), 1);
        QCOMPARE(page.json[u"total"_s].toInt(), 1); // Of the page, not of all.
        const Answer ascending = m_server->get(
            all, {},
            query({{u"all"_s, u"true"_s}, {u"order_by"_s, u"board_name"_s}, {u"direction"_s, u"ASC"_s}}));
        EXPECT_STATUS(ascending, 200);
        const QStringList ids = idsOf(ascending.json.toArray());
        QVERIFY(ids.contains(first));
        QVERIFY(ids.indexOf(first) < ids.indexOf(second));
    }

    void wrongInputIsRefused()
    {
        EXPECT_STATUS(m_server->send("POST", all), 422);
        EXPECT_STATUS(m_server->send("POST", all, {}, query({{u"board_name"_s, QString(301, u'x')}})), 422);
        EXPECT_STATUS(m_server->get(all, {}, query({{u"all"_s, u"maybe"_s}})), 422);
        const QString id = m_server->makeBoard(u"strict"_s);
        EXPECT_STATUS(m_server->send("PATCH", one, {id}, {}, QJsonObject{{u"bogus"_s, 1}}), 422);
        EXPECT_STATUS(m_server->send("PATCH", one, {id}, {}, QJsonObject{{u"archived"_s, u"foo"_s}}), 422);
        EXPECT_STATUS(
            m_server->send("PATCH", one, {id}, {}, QJsonObject{{u"cover_image_name"_s, u"nope.png"_s}}), 500);
        QCOMPARE(m_server->raw("PATCH", u"/api/v1/boards/"_s + id, "{bad").status, 422);
    }

    void visibilityIsKept()
    {
        const QString id = m_server->makeBoard(u"visible"_s);
        const QJsonObject shared{{u"board_visibility"_s, u"shared"_s}};
        const Answer changed = m_server->send("PATCH", one, {id}, {}, shared);
        if (!m_server->isNewer()) {
            EXPECT_STATUS(changed, 422);
            return;
        }
        EXPECT_STATUS(changed, 201);
        QCOMPARE(changed.json[u"board_visibility"_s].toString(), u"shared"_s);
        QCOMPARE(m_server->get(one, {id}).json[u"board_visibility"_s].toString(), u"shared"_s);
        EXPECT_STATUS(
            m_server->send("PATCH", one, {id}, {}, QJsonObject{{u"board_visibility"_s, u"sideways"_s}}), 422);
    }

    void missingBoardIsTold()
    {
        const QString id = u"no-such-board"_s;
        const bool newer = m_server->isNewer();
        EXPECT_STATUS(m_server->get(one, {id}), 404);
        EXPECT_STATUS(m_server->get(one, {u"none"_s}), 404);
        EXPECT_STATUS(m_server->send("PATCH", one, {id}, {}, QJsonObject{{u"board_name"_s, u"x"_s}}),
                      newer ? 404 : 500);
        EXPECT_STATUS(m_server->send("DELETE", one, {id}), newer ? 404 : 200);
        const Answer names = m_server->get("/api/v1/boards/{board_id}/image_names", {id});
        EXPECT_STATUS(names, newer ? 404 : 200);
    }

    void countsFollowTheImages()
    {
        const QString id = m_server->makeBoard(u"counts"_s);
        const QString image = m_server->uploadPicture(id);
        const QString asset = m_server->uploadPicture(id, "user");
        const Answer board = m_server->get(one, {id});
        EXPECT_STATUS(board, 200);
        // The older server counts assets as images.
        QCOMPARE(board.json[u"image_count"_s].toInt(), m_server->isNewer() ? 1 : 2);
        if (m_server->isNewer())
            QCOMPARE(board.json[u"asset_count"_s].toInt(), 1);
        QCOMPARE(board.json[u"cover_image_name"_s].toString(), asset); // The newest, whatever its category.

        const char* names = "/api/v1/boards/{board_id}/image_names";
        Answer answer = m_server->get(names, {id});
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json.toArray().size(), 2);
        answer = m_server->get(names, {id}, query({{u"categories"_s, u"general"_s}}));
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json.toArray(), QJsonArray{image});
        EXPECT_STATUS(m_server->get(names, {u"none"_s}), 200);
    }

    void daysAreCounted()
    {
        if (!m_server->isNewer())
            return; // no such route
        const auto today = [this] {
            const Answer answer = m_server->get("/api/v1/virtual_boards/by_date");
            return answer.status == 200 ? answer.json.toArray().first().toObject() : QJsonObject();
        };
        const QString image = m_server->uploadPicture({});
        const QJsonObject before = today();
        const QString date = before.value("date"_L1).toString();
        QCOMPARE(before.value("virtual_board_id"_L1).toString(), u"by_date:"_s + date);
        QCOMPARE(before.value("board_name"_L1).toString(), date);
        // The day of the text that the server writes as the image's time.
        const Answer record = m_server->get("/api/v1/images/i/{image_name}", {image});
        QCOMPARE(record.json[u"created_at"_s].toString().left(10), date);
        QCOMPARE(before.value("cover_image_name"_L1).toString(), image);
        const QString asset = m_server->uploadPicture({}, "user");
        const QJsonObject after = today();
        QCOMPARE(after.value("image_count"_L1).toInt(), before.value("image_count"_L1).toInt());
        QCOMPARE(after.value("asset_count"_L1).toInt(), before.value("asset_count"_L1).toInt() + 1);
        QCOMPARE(after.value("cover_image_name"_L1).toString(), asset);
        const auto namesOf = [this](const QString& day) {
            return m_server->get("/api/v1/gallery/item_names", {}, query({{u"created_date"_s, day}}));
        };
        const Answer names = namesOf(date);
        EXPECT_STATUS(names, 200);
        QVERIFY(names.json[u"item_names"_s].toArray().contains(image));
        QVERIFY(names.json[u"item_names"_s].toArray().contains(asset));
        QCOMPARE(namesOf(u"1999-12-31"_s).json[u"total_count"_s].toInt(-1), 0);
    }

    void deletedBoardLeavesOrTakesItsImages()
    {
        const QString kept = m_server->makeBoard(u"keeps"_s);
        const QString image = m_server->uploadPicture(kept);
        Answer answer = m_server->send("DELETE", one, {kept}, query({{u"include_images"_s, u"false"_s}}));
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"deleted_board_images"_s].toArray(), QJsonArray{image});
        answer = m_server->get("/api/v1/images/i/{image_name}", {image});
        EXPECT_STATUS(answer, 200);
        QVERIFY(answer.json[u"board_id"_s].isNull() || answer.json[u"board_id"_s].isUndefined());

        const QString taken = m_server->makeBoard(u"takes"_s);
        const QString gone = m_server->uploadPicture(taken);
        answer = m_server->send("DELETE", one, {taken}, query({{u"include_images"_s, u"true"_s}}));
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"deleted_images"_s].toArray(), QJsonArray{gone});
        EXPECT_STATUS(m_server->get("/api/v1/images/i/{image_name}", {gone}), 404);
    }

private:
    static QStringList idsOf(const QJsonArray& boards)
    {
        QStringList ids;
        for (const QJsonValue& board : boards)
            ids.append(board[u"board_id"_s].toString());
        return ids;
    }

    bool listed(const QString& id, bool archived)
    {
        const Answer answer = m_server->get(
            all, {},
            query({{u"all"_s, u"true"_s}, {u"include_archived"_s, archived ? u"true"_s : u"false"_s}}));
        return idsOf(answer.json.toArray()).contains(id);
    }

    static constexpr const char* all = "/api/v1/boards/";
    static constexpr const char* one = "/api/v1/boards/{board_id}";
    std::unique_ptr<ServerUnderTest> m_server;
};

VITRINE_TEST(TestConformanceBoards)
#include "tst_conformanceboards.moc"
