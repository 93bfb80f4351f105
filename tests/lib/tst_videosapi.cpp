// SPDX-License-Identifier: Apache-2.0
#include "lib/api/itemrecords.h"
#include "tests/support/apikit.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// VideosApi: where a server has videos they are items as images are; elsewhere nothing is sent.
class TestVideosApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_kit = std::make_unique<ApiKit>();
        if (!m_kit->has(Capability::Videos))
            return;
        m_board = m_kit->makeBoard(u"videos"_s);
        TAKE(video,
             m_kit->videos().upload({.filePath = videoFile(),
                                     .category = u"general"_s,
                                     .boardId = m_board,
                                     .sessionId = u"vitrine-session"_s,
                                     .metadata = {{u"positive_prompt"_s, u"a moving square"_s}}}));
        m_video = video;
    }
    void cleanupTestCase() { m_kit.reset(); }

    void withoutVideosNothingIsSent()
    {
        if (m_kit->has(Capability::Videos))
            QSKIP("this server has videos");
        VideosApi videos = m_kit->videos();
        QBuffer sink;
        QVERIFY(sink.open(QIODevice::WriteOnly));
        EXPECT_UNSUPPORTED(videos.page({}, 0, 10), Videos);
        EXPECT_UNSUPPORTED(videos.get(u"a.mp4"_s), Videos);
        EXPECT_UNSUPPORTED(videos.metadata(u"a.mp4"_s), Videos);
        EXPECT_UNSUPPORTED(videos.workflow(u"a.mp4"_s), Videos);
        EXPECT_UNSUPPORTED(videos.thumbnail(u"a.mp4"_s), Videos);
        EXPECT_UNSUPPORTED(videos.fullTo(u"a.mp4"_s, &sink), Videos);
        EXPECT_UNSUPPORTED(videos.setStarred({u"a.mp4"_s}, true), Videos);
        EXPECT_UNSUPPORTED(videos.remove({u"a.mp4"_s}), Videos);
        EXPECT_UNSUPPORTED(videos.addToBoard(u"board"_s, u"a.mp4"_s), Videos);
        EXPECT_UNSUPPORTED(videos.removeFromBoard(u"a.mp4"_s), Videos);
        EXPECT_UNSUPPORTED(videos.update(u"a.mp4"_s, {.starred = true}), Videos);
        EXPECT_UNSUPPORTED(videos.upload({.filePath = videoFile()}), Videos);
    }

    void aVideoHasARecord()
    {
        if (!m_kit->has(Capability::Videos))
            QSKIP("this server has no videos");
        TAKE(video, m_kit->videos().get(m_video.imageName));
        QCOMPARE(video.imageName, m_video.imageName);
        QVERIFY(video.isVideo());
        QCOMPARE(video.imageCategory, u"general"_s);
        QCOMPARE(video.imageOrigin, u"external"_s);
        QCOMPARE(QSize(video.width, video.height), QSize(64, 48));
        QVERIFY(video.duration && qAbs(*video.duration - 1.0) < 0.2);
        QVERIFY(video.fps && qAbs(*video.fps - 10.0) < 0.1);
        QCOMPARE(video.boardId, m_board);
        QCOMPARE(video.sessionId, u"vitrine-session"_s);
        QVERIFY(!video.starred && !video.isIntermediate && !video.hasWorkflow);
    }

    void videosAreListed()
    {
        if (!m_kit->has(Capability::Videos))
            QSKIP("this server has no videos");
        ImageQuery query;
        query.boardId = m_board;
        TAKE(page, m_kit->videos().page(query, 0, 10));
        QCOMPARE(page.total, 1);
        QCOMPARE(page.images.value(0).imageName, m_video.imageName);
        TAKE(names, m_kit->images().names(query)); // among the images
        QCOMPARE(names.names, QStringList{m_video.imageName});
        query.origin = u"internal"_s;
        TAKE(none, m_kit->videos().page(query, 0, 10));
        QCOMPARE(none.total, 0);
        TAKE(board, m_kit->boards().get(m_board));
        QCOMPARE(board.videoCount, 1);
        QCOMPARE(board.imageCount, 0);
    }

    void whatIsInIt()
    {
        if (!m_kit->has(Capability::Videos))
            QSKIP("this server has no videos");
        TAKE(metadata, m_kit->videos().metadata(m_video.imageName));
        QCOMPARE(metadata.value("positive_prompt"_L1).toString(), u"a moving square"_s);
        TAKE(workflow, m_kit->videos().workflow(m_video.imageName));
        QVERIFY(!workflow.workflow && !workflow.graph);
        TAKE(thumbnail, m_kit->videos().thumbnail(m_video.imageName));
        QCOMPARE(QImage::fromData(thumbnail, "WEBP").size(), QSize(64, 48));
        QBuffer sink;
        QVERIFY(sink.open(QIODevice::WriteOnly));
        EXPECT_OK(m_kit->videos().fullTo(m_video.imageName, &sink));
        QFile original(videoFile());
        QVERIFY(original.open(QIODevice::ReadOnly));
        QCOMPARE(sink.data(), original.readAll());
    }

    void starsAndChanges()
    {
        if (!m_kit->has(Capability::Videos))
            QSKIP("this server has no videos");
        TAKE(starred, m_kit->videos().setStarred({m_video.imageName, u"no-such.mp4"_s}, true));
        QCOMPARE(starred.done, QStringList{m_video.imageName});
        QCOMPARE(starred.missed, QStringList{u"no-such.mp4"_s});
        TAKE(unstarred, m_kit->videos().setStarred({m_video.imageName}, false));
        QCOMPARE(unstarred.done, QStringList{m_video.imageName});
        TAKE(changed,
             m_kit->videos().update(m_video.imageName, {.imageCategory = u"user"_s, .starred = true}));
        QCOMPARE(changed.imageCategory, u"user"_s);
        QVERIFY(changed.starred);
    }

    void videosMoveOneByOne()
    {
        if (!m_kit->has(Capability::Videos))
            QSKIP("this server has no videos");
        TAKE(freed, m_kit->videos().removeFromBoard(m_video.imageName));
        QCOMPARE(freed.done, QStringList{m_video.imageName});
        TAKE(free, m_kit->videos().get(m_video.imageName));
        QVERIFY(!free.boardId);
        TAKE(moved, m_kit->videos().addToBoard(m_board, m_video.imageName));
        QCOMPARE(moved.done, QStringList{m_video.imageName});
        TAKE(back, m_kit->videos().get(m_video.imageName));
        QCOMPARE(back.boardId, m_board);
    }

    void recordsOfBothKinds()
    {
        if (!m_kit->has(Capability::Videos))
            QSKIP("this server has no videos");
        const QString picture = m_kit->uploadPicture(m_board);
        ItemRecords job(m_kit->client(), {m_video.imageName, u"no-such.mp4"_s, picture});
        QSignalSpy finished(&job, &ApiJob::finished);
        job.start();
        QVERIFY(finished.wait(30'000));
        QVERIFY(!job.error());
        QCOMPARE(job.records().size(), 2);
        QVERIFY(job.records().first().isVideo());
        QCOMPARE(job.missing(), QStringList{u"no-such.mp4"_s});
    }

    void whatIsNoVideoIsRefused()
    {
        if (!m_kit->has(Capability::Videos))
            QSKIP("this server has no videos");
        EXPECT_KIND(m_kit->videos().upload({.bytes = "hello", .fileName = u"a.mp4"_s}), Rejected);
        EXPECT_KIND(m_kit->videos().upload({.bytes = pictureBytes(), .fileName = u"a.mp4"_s}), Rejected);
        EXPECT_KIND(m_kit->videos().get(u"no-such.mp4"_s), NotFound);
        EXPECT_KIND(m_kit->videos().setStarred(QStringList(1001, u"a.mp4"_s), true), Input);
    }

    void videosAreDeleted()
    {
        if (!m_kit->has(Capability::Videos))
            QSKIP("this server has no videos");
        TAKE(second, m_kit->videos().upload({.filePath = videoFile(), .boardId = m_board}));
        TAKE(gone, m_kit->videos().remove({second.imageName, u"no-such.mp4"_s}));
        QCOMPARE(gone.done, QStringList{second.imageName});
        QCOMPARE(gone.missed, QStringList{u"no-such.mp4"_s});
        EXPECT_KIND(m_kit->videos().get(second.imageName), NotFound);
        TAKE(removed, m_kit->boards().remove(m_board, true));
        QVERIFY(removed.deletedNames.contains(m_video.imageName));
        EXPECT_KIND(m_kit->videos().get(m_video.imageName), NotFound);
    }

private:
    static QString videoFile() { return testData(u"videos/moving-square.mp4"_s); }

    std::unique_ptr<ApiKit> m_kit;
    QString m_board;
    ImageDto m_video;
};

VITRINE_TEST(TestVideosApi)
#include "tst_videosapi.moc"
