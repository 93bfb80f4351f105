// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/serverundertest.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QImage>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Images: uploads, names and their order, records, pictures, stars, boards, deleting.
class TestConformanceImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ServerUnderTest>(); }
    void cleanupTestCase() { m_server.reset(); }

    void uploadArrivesOnItsBoard()
    {
        const QString board = m_server->makeBoard(u"upload"_s);
        const QString session = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const Answer answer = m_server->upload(picture({30, 20}),
                                               query({{u"image_category"_s, u"user"_s},
                                                      {u"is_intermediate"_s, u"false"_s},
                                                      {u"board_id"_s, board},
                                                      {u"session_id"_s, session}}));
        EXPECT_STATUS(answer, 201);
        const QString name = answer.json[u"image_name"_s].toString();
        QVERIFY(name.endsWith(u".png"_s));
        QCOMPARE(QString::fromUtf8(answer.location), u"api/v1/images/i/%1/full"_s.arg(name));
        const QJsonObject dto = record(name);
        QCOMPARE(dto.value(u"board_id"_s).toString(), board);
        QCOMPARE(dto.value(u"session_id"_s).toString(), session);
        QCOMPARE(dto.value(u"image_category"_s).toString(), u"user"_s);
        QCOMPARE(dto.value(u"image_origin"_s).toString(), u"external"_s);
        QCOMPARE(dto.value(u"width"_s).toInt(), 30);
        QCOMPARE(dto.value(u"height"_s).toInt(), 20);
        QCOMPARE(dto.value(u"thumbnail_url"_s).toString(), u"api/v1/images/i/%1/thumbnail"_s.arg(name));
    }

    void theListCountsAndPages()
    {
        const QString board = m_server->makeBoard(u"list"_s);
        for (int i = 0; i < 3; ++i) {
            EXPECT_STATUS(m_server->upload(picture({8, 8}),
                                           query({{u"image_category"_s, u"user"_s},
                                                  {u"is_intermediate"_s, u"false"_s},
                                                  {u"board_id"_s, board}})),
                          201);
        }
        const Answer answer =
            m_server->get("/api/v1/images/", {},
                          query({{u"board_id"_s, board}, {u"offset"_s, u"1"_s}, {u"limit"_s, u"1"_s}}));
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"total"_s].toInt(), 3);
        QCOMPARE(answer.json[u"offset"_s].toInt(), 1);
        QCOMPARE(answer.json[u"limit"_s].toInt(), 1);
        QCOMPARE(answer.json[u"items"_s].toArray().size(), 1);
        QCOMPARE(answer.json[u"items"_s][0][u"board_id"_s].toString(), board);
        const Answer tooMany = m_server->get("/api/v1/images/", {}, query({{u"limit"_s, u"1001"_s}}));
        QCOMPARE(tooMany.status, m_server->isNewer() ? 422 : 200);
    }

    void otherFormatsBecomePng_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("jpeg") << QByteArray("JPEG");
        QTest::newRow("webp") << QByteArray("WEBP");
    }
    void otherFormatsBecomePng()
    {
        QFETCH(QByteArray, format);
        const Answer answer =
            m_server->upload(picture({40, 24}, format), plain(), "image/" + format.toLower());
        EXPECT_STATUS(answer, 201);
        const Answer full = m_server->get("/api/v1/images/i/{image_name}/full", {nameOf(answer)});
        const Answer head = m_server->raw("HEAD", u"/api/v1/images/i/%1/full"_s.arg(nameOf(answer)));
        QCOMPARE(head.status, 200);
        QCOMPARE(head.length, full.body.size());
        QCOMPARE(full.contentType, "image/png");
        QCOMPARE(QImage::fromData(full.body, "PNG").size(), QSize(40, 24));
    }

    void uploadsThatCannotBeAreRefused()
    {
        QCOMPARE(m_server->upload("hello", plain()).status, 415);
        QCOMPARE(m_server->upload("hello", plain(), "text/plain").status, 415);
        QCOMPARE(m_server->upload(picture(), query({{u"is_intermediate"_s, u"false"_s}})).status, 422);
        QCOMPARE(m_server
                     ->upload(picture(),
                              query({{u"image_category"_s, u"bad"_s}, {u"is_intermediate"_s, u"false"_s}}))
                     .status,
                 422);
        const QString path = u"/api/v1/images/upload?image_category=user&is_intermediate=false"_s;
        const QByteArray form = "multipart/form-data; boundary=x";
        const QByteArray noFile = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n";
        QCOMPARE(m_server->raw("POST", path, noFile, form).status, 422);
        QCOMPARE(m_server->raw("POST", path, "--x\r\n\r\n--x--\r\n", form).status, 400);
        QCOMPARE(m_server->raw("POST", path, noFile, "multipart/form-data").status, 400);
        QUrlQuery unknownBoard = plain();
        unknownBoard.addQueryItem(u"board_id"_s, u"no-such-board"_s);
        QCOMPARE(m_server->upload(picture(), unknownBoard).status, m_server->isNewer() ? 404 : 201);
    }

    void metadataAndWorkflowAreKept()
    {
        const Answer answer = m_server->upload(picture(), plain(), "image/png",
                                               {{"metadata", "{\"positive_prompt\": \"a boat\"}"}});
        EXPECT_STATUS(answer, 201);
        const Answer metadata = m_server->get("/api/v1/images/i/{image_name}/metadata", {nameOf(answer)});
        EXPECT_STATUS(metadata, 200);
        QCOMPARE(metadata.json[u"positive_prompt"_s].toString(), u"a boat"_s);
        const QString bare = m_server->uploadPicture({});
        const Answer none = m_server->get("/api/v1/images/i/{image_name}/metadata", {bare});
        EXPECT_STATUS(none, 200);
        QVERIFY(none.json.isNull());
        const Answer workflow = m_server->get("/api/v1/images/i/{image_name}/workflow", {bare});
        EXPECT_STATUS(workflow, 200);
        QVERIFY(workflow.json[u"workflow"_s].isNull());
        QVERIFY(workflow.json[u"graph"_s].isNull());
    }

    void uploadsAreCroppedAndResized()
    {
        QImage image(40, 30, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        for (int x = 5; x < 17; ++x) {
            for (int y = 7; y < 16; ++y)
                image.setPixelColor(x, y, Qt::red);
        }
        QByteArray margins;
        QBuffer buffer(&margins);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        QUrlQuery cropping = plain();
        cropping.addQueryItem(u"crop_visible"_s, u"true"_s);
        const Answer cropped = m_server->upload(margins, cropping);
        EXPECT_STATUS(cropped, 201);
        QCOMPARE(sizeOf(cropped), QSize(12, 9));
        QCOMPARE(sizeOf(m_server->upload(picture({40, 30}), cropping)), QSize(40, 30)); // nothing to cut off

        const char* type = "image/png";
        const Answer resized = m_server->upload(picture({40, 30}), plain(), type,
                                                {{"resize_to", "{\"width\": 24, \"height\": 16}"}});
        EXPECT_STATUS(resized, 201);
        QCOMPARE(sizeOf(resized), QSize(24, 16));
        for (const QByteArray& wrong :
             {QByteArray("[24, 16]"), QByteArray("24x16"), QByteArray("{\"width\": 5000, \"height\": 5000}"),
              QByteArray("{\"width\": 0, \"height\": 8}")})
            EXPECT_STATUS(m_server->upload(picture(), plain(), type, {{"resize_to", wrong}}), 400);
    }

    void thumbnailIsASmallWebP()
    {
        const QString name = nameOf(m_server->upload(picture({600, 300}), plain()));
        const Answer thumbnail = m_server->get("/api/v1/images/i/{image_name}/thumbnail", {name});
        QCOMPARE(thumbnail.status, 200);
        QCOMPARE(thumbnail.contentType, "image/webp");
        QCOMPARE(QImage::fromData(thumbnail.body, "WEBP").size(), QSize(256, 128));
    }

    void namesAreOrdered_data()
    {
        QTest::addColumn<bool>("gallery");
        QTest::newRow("images/names") << false;
        QTest::newRow("gallery/item_names") << true;
    }
    void namesAreOrdered()
    {
        QFETCH(bool, gallery);
        if (gallery && !m_server->isNewer())
            QSKIP("this server has no gallery/item_names");
        const QString board = m_server->makeBoard(u"order"_s);
        const QString a = m_server->uploadPicture(board);
        const QString b = m_server->uploadPicture(board, "user");
        const QString c = m_server->uploadPicture(board);
        QCOMPARE(names(gallery, board, {}), (QStringList{c, b, a}));
        QCOMPARE(names(gallery, board, {{u"order_dir"_s, u"ASC"_s}}), (QStringList{a, b, c}));
        QCOMPARE(names(gallery, board, {{u"categories"_s, u"general"_s}}), (QStringList{c, a}));
        QCOMPARE(names(gallery, board, {{u"categories"_s, u"general"_s}, {u"categories"_s, u"user"_s}}),
                 (QStringList{c, b, a}));
        QCOMPARE(names(gallery, board, {{u"is_intermediate"_s, u"true"_s}}), QStringList{});
        QCOMPARE(names(gallery, board, {{u"search_term"_s, u"nothing like that"_s}}), QStringList{});
        EXPECT_STATUS(star("/api/v1/images/star", a), 200);
        QCOMPARE(names(gallery, board, {}), (QStringList{a, c, b}));
        QCOMPARE(m_starredCount, 1);
        QCOMPARE(names(gallery, board, {{u"order_dir"_s, u"ASC"_s}}), (QStringList{a, b, c}));
        QCOMPARE(names(gallery, board, {{u"starred_first"_s, u"false"_s}}), (QStringList{c, b, a}));
        QCOMPARE(m_starredCount, 0);
        QCOMPARE(names(gallery, u"no-such-board"_s, {}), QStringList{});
        EXPECT_STATUS(m_server->get("/api/v1/images/names", {}, query({{u"order_dir"_s, u"SIDE"_s}})), 422);
    }

    void recordsComeInTheOrderAskedFor()
    {
        const QString a = m_server->uploadPicture({});
        const QString b = m_server->uploadPicture({});
        const Answer answer = byNames({b, u"nope.png"_s, a, b});
        EXPECT_STATUS(answer, 200);
        QStringList got;
        const QJsonArray records = answer.json.toArray();
        for (const QJsonValue& value : records)
            got.append(value[u"image_name"_s].toString());
        QCOMPARE(got, (QStringList{b, a, b}));
        EXPECT_STATUS(m_server->post("/api/v1/images/images_by_names", {}, QJsonObject{}), 422);
        EXPECT_STATUS(byNames(QStringList(1001, u"x"_s)), m_server->isNewer() ? 422 : 200);
    }

    void starsComeAndGo()
    {
        const QString name = m_server->uploadPicture({});
        Answer answer = m_server->post("/api/v1/images/star", {},
                                       QJsonObject{{u"image_names"_s, QJsonArray{name, u"nope.png"_s}}});
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"starred_images"_s].toArray(), QJsonArray{name});
        QVERIFY(record(name).value(u"starred"_s).toBool());
        answer = star("/api/v1/images/unstar", name);
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"unstarred_images"_s].toArray(), QJsonArray{name});
        QVERIFY(!record(name).value(u"starred"_s).toBool());
    }

    void recordIsChanged()
    {
        const QString name = m_server->uploadPicture({});
        const char* route = "/api/v1/images/i/{image_name}";
        const QJsonObject changes{{u"starred"_s, true},
                                  {u"image_category"_s, u"mask"_s},
                                  {u"is_intermediate"_s, true},
                                  {u"session_id"_s, u"a-session"_s}};
        const Answer answer = m_server->send("PATCH", route, {name}, {}, changes);
        EXPECT_STATUS(answer, 200);
        for (auto it = changes.begin(); it != changes.end(); ++it)
            QCOMPARE(answer.json[it.key()], *it);
        EXPECT_STATUS(
            m_server->send("PATCH", route, {name}, {}, QJsonObject{{u"image_category"_s, u"bad"_s}}), 422);
        EXPECT_STATUS(m_server->send("PATCH", route, {u"nope.png"_s}, {}, QJsonObject{{u"starred"_s, true}}),
                      400);
    }

    void imagesMoveBetweenBoards()
    {
        const QString board = m_server->makeBoard(u"move"_s);
        const QString name = m_server->uploadPicture({});
        const char* single = "/api/v1/board_images/";
        Answer answer =
            m_server->post(single, {}, QJsonObject{{u"board_id"_s, board}, {u"image_name"_s, name}});
        EXPECT_STATUS(answer, 201);
        QCOMPARE(answer.json[u"added_images"_s].toArray(), QJsonArray{name});
        QCOMPARE(record(name).value(u"board_id"_s).toString(), board);
        answer = m_server->send("DELETE", single, {}, {}, QJsonObject{{u"image_name"_s, name}});
        EXPECT_STATUS(answer, 201);
        QVERIFY(record(name).value(u"board_id"_s).toString().isEmpty());

        const QJsonArray several{name, u"nope.png"_s};
        answer = m_server->post("/api/v1/board_images/batch", {},
                                QJsonObject{{u"board_id"_s, board}, {u"image_names"_s, several}});
        EXPECT_STATUS(answer, 201);
        QCOMPARE(answer.json[u"added_images"_s].toArray(), QJsonArray{name});
        const QJsonArray affected = answer.json[u"affected_boards"_s].toArray();
        QVERIFY(affected.contains(board) && affected.contains(u"none"_s));
        answer = m_server->post("/api/v1/board_images/batch/delete", {},
                                QJsonObject{{u"image_names"_s, QJsonArray{name}}});
        EXPECT_STATUS(answer, 201);
        QCOMPARE(answer.json[u"removed_images"_s].toArray(), QJsonArray{name});
        answer =
            m_server->post("/api/v1/board_images/batch", {},
                           QJsonObject{{u"board_id"_s, u"none"_s}, {u"image_names"_s, QJsonArray{name}}});
        EXPECT_STATUS(answer, m_server->isNewer() ? 404 : 201);
    }

    void imagesAreDeleted()
    {
        const char* route = "/api/v1/images/i/{image_name}";
        const QString a = m_server->uploadPicture({});
        const QString b = m_server->uploadPicture({});
        Answer answer = m_server->send("DELETE", route, {a});
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"deleted_images"_s].toArray(), QJsonArray{a});
        EXPECT_STATUS(m_server->send("DELETE", route, {a}), m_server->isNewer() ? 404 : 200);
        answer = m_server->post("/api/v1/images/delete", {},
                                QJsonObject{{u"image_names"_s, QJsonArray{b, u"nope.png"_s}}});
        EXPECT_STATUS(answer, 200);
        QCOMPARE(answer.json[u"deleted_images"_s].toArray(), QJsonArray{b});
        for (const char* part : {"", "/metadata", "/workflow", "/full", "/thumbnail"}) {
            const QByteArray missing = QByteArray(route) + part;
            EXPECT_STATUS(m_server->get(missing.constData(), {b}), 404);
        }
    }

private:
    static QUrlQuery plain()
    {
        return query({{u"image_category"_s, u"user"_s}, {u"is_intermediate"_s, u"false"_s}});
    }
    static QSize sizeOf(const Answer& answer)
    {
        return {answer.json[u"width"_s].toInt(), answer.json[u"height"_s].toInt()};
    }
    static QString nameOf(const Answer& answer) { return answer.json[u"image_name"_s].toString(); }

    QJsonObject record(const QString& name)
    {
        const Answer answer = m_server->get("/api/v1/images/i/{image_name}", {name});
        return answer.misfit.isEmpty() ? answer.json.toObject() : QJsonObject{};
    }

    Answer byNames(const QStringList& wanted)
    {
        return m_server->post("/api/v1/images/images_by_names", {},
                              QJsonObject{{u"image_names"_s, QJsonArray::fromStringList(wanted)}});
    }

    Answer star(const char* route, const QString& name)
    {
        return m_server->post(route, {}, QJsonObject{{u"image_names"_s, QJsonArray{name}}});
    }

    QStringList names(bool gallery, const QString& board, QList<std::pair<QString, QString>> filter)
    {
        filter.append({u"board_id"_s, board});
        const Answer answer =
            m_server->get(gallery ? "/api/v1/gallery/item_names" : "/api/v1/images/names", {}, query(filter));
        if (answer.status != 200 || !answer.misfit.isEmpty())
            return {QString::number(answer.status), answer.misfit};
        m_starredCount = answer.json[u"starred_count"_s].toInt(-1);
        QStringList out;
        const QJsonArray list = answer.json[gallery ? u"item_names"_s : u"image_names"_s].toArray();
        for (const QJsonValue& name : list)
            out.append(name.toString());
        return out;
    }

    std::unique_ptr<ServerUnderTest> m_server;
    int m_starredCount = 0;
};

VITRINE_TEST(TestConformanceImages)
#include "tst_conformanceimages.moc"
