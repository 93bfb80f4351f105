// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/finduploadjob.h"
#include "tests/lib/jobbench.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A page with one record, as it is after a server was killed while it stored an upload.
const QByteArray page =
    R"({"total": 1, "items": [{"image_name": "half.png", "image_category": "user", "image_origin": "external",)"
    R"( "width": 8, "height": 8, "created_at": "2026-01-02 03:04:05.678", "updated_at": "2026-01-02 03:04:05.678",)"
    R"( "starred": false, "is_intermediate": false, "has_workflow": false, "session_id": "ours",)"
    R"( "board_id": null}]})";
const QByteArray deleted = R"({"deleted_images": ["half.png"], "affected_boards": ["none"]})";
const QByteArray added = R"({"added_images": ["half.png"], "affected_boards": ["none", "cats"]})";
const QByteArray thumbnail = QByteArray("RIFF\x08\x00\x00\x00WEBPVP8 ", 16);

/// A server that has the record; `thumbnailBytes` empty: and no file.
class HalfStored : public BrokenServer {
public:
    explicit HalfStored(const QByteArray& thumbnailBytes)
        : BrokenServer([thumbnailBytes](const Request& request) {
            if (request.target.contains("/thumbnail"))
                return thumbnailBytes.isEmpty() ? json("{\"detail\": \"Not Found\"}", 404)
                                                : answer(200, "image/webp", thumbnailBytes);
            if (request.target.contains("/images/delete"))
                return json(deleted);
            if (request.target.contains("/board_images/batch"))
                return json(added);
            return json(page);
        })
    {
    }

    [[nodiscard]] int count(const QByteArray& part) const
    {
        int n = 0;
        for (const Request& request : requests())
            n += request.target.contains(part) ? 1 : 0;
        return n;
    }
};

} // namespace

/// What a killed server leaves half done is mended. (What it leaves whole is in TestLostAnswers.)
class TestFindUploadJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordWithoutFile()
    {
        const HalfStored server({});
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        FindUploadJob job(client, {.sessionId = u"ours"_s, .boardId = u"cats"_s});
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), job.error() ? qPrintable(job.error()->logLine()) : "");
        QVERIFY(!job.image());
        QCOMPARE(server.count("/images/delete"), 1);
        QCOMPARE(server.count("/board_images/batch"), 0);
    }

    /// The server may still be writing it.
    void deletesNothingTooEarly()
    {
        const HalfStored server({});
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        FindUploadJob job(client, {.sessionId = u"ours"_s, .patienceMs = 1'500});
        QVERIFY(finishes(job));
        QVERIFY(!job.image());
        QVERIFY(server.count("/thumbnail") >= 3);
        QCOMPARE(server.count("/images/delete"), 1);
    }

    void halfAThumbnail()
    {
        const HalfStored server(thumbnail.left(13));
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        FindUploadJob job(client, {.sessionId = u"ours"_s});
        QVERIFY(finishes(job));
        QVERIFY(!job.image());
        QCOMPARE(server.count("/images/delete"), 1);
    }

    void didNotReachItsBoard()
    {
        const HalfStored server(thumbnail);
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        FindUploadJob job(client, {.sessionId = u"ours"_s, .boardId = u"cats"_s});
        QVERIFY(finishes(job));
        QVERIFY(job.image());
        QCOMPARE(job.image()->boardId.value_or(QString()), u"cats"_s);
        QCOMPARE(server.count("/board_images/batch"), 1);
        QCOMPARE(server.count("/images/delete"), 0);
    }

    void anotherSessionsPicture()
    {
        const HalfStored server(thumbnail);
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        FindUploadJob job(client, {.sessionId = u"another"_s});
        QVERIFY(finishes(job));
        QVERIFY(!job.error() && !job.image());
        QCOMPARE(server.count("/thumbnail"), 0);
    }
};

VITRINE_TEST(TestFindUploadJob)
#include "tst_finduploadjob.moc"
