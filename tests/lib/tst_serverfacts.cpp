// SPDX-License-Identifier: Apache-2.0
#include "lib/api/app.h"
#include "lib/api/itemrecords.h"
#include "lib/demo/demoserver.h"
#include "lib/jobs/rungraphjob.h"
#include "tests/lib/jobbench.h"
#include "tests/support/brokenserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// What was measured about servers and Qt, and what we do about it. TestApiCall has requests that Qt repeats,
/// TestLostAnswers the looking up, TestUploadsApi what servers make of uploads. Faults are always the demo's;
/// the rest is asked of VITRINE_TEST_SERVER when that is set.
class TestServerFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Servers with newer libraries answer a 204 with 500 to who accepts gzip, though they acted.
    void gzipAnd204()
    {
        DemoServer demo({.images = 0, .boards = 0, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        demo.injectFault({.name = u"500-on-204-gzip"_s, .pathPattern = {}, .count = -1});
        ServerSession session(profileFor(url->toString()), QString());
        session.start();
        QVERIFY(waitUntilReady(session));
        QTRY_VERIFY(session.hasLiveEvents());
        QVERIFY(!session.models().models().isEmpty());
        const QString key = session.models().models().first().key;
        const auto removed =
            await(session.client().send<Done>({.method = ApiRequest::Method::Delete,
                                               .path = u"/api/v2/models/i/"_s + key,
                                               .expect = ApiRequest::Expect::Nothing},
                                              [](const HttpAnswer&) -> Result<Done> { return Done{}; }));
        QVERIFY(removed);
    }

    /// The server's own keys are kept: what we look for after a lost answer.
    void ownIdsAreKept()
    {
        JobBench bench;
        QVERIFY(bench.start());
        RunGraphJob job(bench.session(), textGraph());
        QVERIFY(finishes(job));
        const auto status = await(bench.queue().batchStatus(job.batchId()));
        QVERIFY(status);
        QCOMPARE(status->counts.total, 1);
        const auto unknown = await(bench.queue().batchStatus(u"no-such-batch"_s));
        QVERIFY(unknown);
        QCOMPARE(unknown->counts.total, 0);

        ImagesApi images(bench.client());
        const auto image = await(images.upload(
            {.bytes = noisePicture({8, 8}), .fileName = u"a.png"_s, .sessionId = u"our-own-id"_s}));
        QVERIFY(image);
        const auto read = await(images.get(image->imageName));
        QVERIFY(await(images.remove({image->imageName})));
        QVERIFY(read);
        QCOMPARE(read->sessionId, std::optional<QString>(u"our-own-id"_s));
    }

    /// Beside 100,000 images a list of boards takes the server half a second.
    void boardsAreNotListedForEachWish()
    {
        DemoServer demo({.images = 2, .boards = 1, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        ServerSession session(profileFor(url->toString()), QString());
        session.start();
        QVERIFY(waitUntilReady(session));
        QTRY_VERIFY(session.hasLiveEvents());
        demo.resetRequestCounts();
        for (int i = 0; i < 20; ++i)
            session.boards().refresh();
        const auto listings = [&] { return demo.requestCount(u"GET"_s, u"/api/v1/boards/"_s); };
        QTRY_VERIFY(listings() > 0);
        QCOMPARE(listings(), 1);
    }

    /// Videos are read side by side: once nobody wants them, the rest is not asked for.
    void abortedVideosAreNotAskedFor()
    {
        BrokenServer server([](const BrokenServer::Request& request) {
            return request.target.contains("version") ? BrokenServer::json(R"({"version":"6.14.2"})")
                                                      : BrokenServer::Reaction{{}, false};
        });
        ApiClient other(profileFor(server.address()));
        other.setCapabilities(Capabilities::fromSchema(
            {{u"paths"_s,
              QJsonObject{{u"/api/v1/videos/i/{video_name}"_s, QJsonObject{{u"get"_s, QJsonObject()}}}}}}));
        QStringList names;
        for (int i = 0; i < 20; ++i)
            names.append(u"%1.mp4"_s.arg(i));
        ItemRecords records(other, names);
        records.start();
        QTRY_COMPARE(server.requests().size(), 6);
        records.abort();
        QVERIFY(await(AppApi(other).version()));
        QCOMPARE(server.requests().size(), 7);
    }

    /// Names of videos are in the gallery's list, and `images_by_names` leaves them out: no request for
    /// nothing.
    void videosAreNotAskedForAsImages()
    {
        QStringList targets;
        BrokenServer server([&](const BrokenServer::Request& request) {
            targets.append(QString::fromLatin1(request.method + ' ' + request.target));
            return request.method == "POST" ? BrokenServer::json("[]")
                                            : BrokenServer::json(R"({"detail":"none"})", 404);
        });
        ApiClient other(profileFor(server.address()));
        other.setCapabilities(Capabilities::fromSchema(
            {{u"paths"_s,
              QJsonObject{{u"/api/v1/videos/i/{video_name}"_s, QJsonObject{{u"get"_s, QJsonObject()}}}}}}));
        SeenItems seen{QString()};
        ImageStore store(other, seen);
        store.demand({u"a.png"_s, u"b.mp4"_s});
        QTRY_COMPARE(
            targets,
            QStringList({u"POST /api/v1/images/images_by_names"_s, u"GET /api/v1/videos/i/b.mp4"_s}));
        QVERIFY(server.requests().first().body.contains("a.png"));
        QVERIFY(!server.requests().first().body.contains("b.mp4"));
    }

    /// Servers ignore `Range` and refuse compressed bodies: neither is ever sent, and what broke off is
    /// fetched again as a whole.
    void plainRequestsOnly()
    {
        int sent = 0;
        const QByteArray picture = noisePicture({64, 64});
        BrokenServer server([&](const BrokenServer::Request& request) -> BrokenServer::Reaction {
            if (!request.target.endsWith("/full"))
                return BrokenServer::json("[]");
            const QByteArray whole = BrokenServer::answer(200, "image/png", picture).bytes;
            return {++sent == 1 ? whole.chopped(picture.size() / 2) : whole, true};
        });
        ApiClient other(profileFor(server.address()));
        QTemporaryDir folder;
        ExportJob job(other, originals({u"a.png"_s}, folder.path()));
        QVERIFY(finishes(job));
        QCOMPARE(job.problems(), QStringList());
        QCOMPARE(sent, 2);
        QFile saved(folder.filePath(u"a.png"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), picture);
        QVERIFY(await(ImagesApi(other).byNames({u"a.png"_s})));
        const auto isThere = [](const BrokenServer::Request& request, const QByteArray& header) {
            return request.head.toLower().contains("\r\n" + header + ':');
        };
        for (const BrokenServer::Request& request : server.requests()) {
            QVERIFY(isThere(request, "host"));
            QVERIFY(!isThere(request, "range"));
            QVERIFY(!isThere(request, "content-encoding"));
        }
    }
};

VITRINE_TEST(TestServerFacts)
#include "tst_serverfacts.moc"
