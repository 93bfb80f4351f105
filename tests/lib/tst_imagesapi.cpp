// SPDX-License-Identifier: Apache-2.0
#include "lib/api/itemrecords.h"
#include "tests/support/apikit.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

ImageQuery onBoard(const QString& boardId)
{
    ImageQuery query;
    query.boardId = boardId;
    query.categories = QStringList{};
    return query;
}

QStringList namesOf(const QList<ImageDto>& images)
{
    QStringList out;
    for (const ImageDto& image : images)
        out.append(image.imageName);
    return out;
}

} // namespace

/// ImagesApi without uploads and zips, function by function, on one board with four images.
class TestImagesApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_kit = std::make_unique<ApiKit>();
        m_board = m_kit->makeBoard(u"images"_s);
        m_first = m_kit->uploadPicture(m_board);
        m_asset = m_kit->uploadPicture(m_board, u"user"_s);
        TAKE(described,
             m_kit->images().upload({.bytes = pictureBytes({64, 32}),
                                     .fileName = u"described.png"_s,
                                     .category = u"general"_s,
                                     .boardId = m_board,
                                     .metadata = {{u"positive_prompt"_s, u"a quiet harbour"_s}}}));
        m_described = described.imageName;
        TAKE(hidden,
             m_kit->images().upload({.bytes = pictureBytes(),
                                     .fileName = u"hidden.png"_s,
                                     .category = u"general"_s,
                                     .isIntermediate = true,
                                     .boardId = m_board}));
        m_hidden = hidden.imageName;
        QVERIFY(!m_first.isEmpty() && !m_asset.isEmpty());
        EXPECT_OK(m_kit->images().setStarred({m_first}, true));
    }
    void cleanupTestCase() { m_kit.reset(); }

    void namesFollowEveryFilter()
    {
        ImageQuery query = onBoard(m_board);
        TAKE(all, m_kit->images().names(query));
        QCOMPARE(all.names, (QStringList{m_first, m_described, m_asset})); // starred first
        QCOMPARE(all.starredCount, 1);
        QCOMPARE(all.totalCount, 3);
        query.starredFirst = false;
        QCOMPARE(names(query), (QStringList{m_described, m_asset, m_first}));
        query.newestFirst = false;
        QCOMPARE(names(query), (QStringList{m_first, m_asset, m_described}));
        query.starredFirst = true;
        QCOMPARE(names(query), (QStringList{m_first, m_asset, m_described}));

        query = onBoard(m_board);
        query.categories = QStringList{u"general"_s};
        QCOMPARE(names(query), (QStringList{m_first, m_described}));
        query.categories = QStringList{u"user"_s, u"control"_s};
        QCOMPARE(names(query), (QStringList{m_asset}));
        query = onBoard(m_board);
        query.isIntermediate = true;
        QCOMPARE(names(query), (QStringList{m_hidden}));
        query.isIntermediate = std::nullopt;
        QCOMPARE(names(query).size(), 4);
        query = onBoard(m_board);
        query.searchTerm = u"quiet HARBOUR"_s;
        QCOMPARE(names(query), (QStringList{m_described}));
        query.searchTerm = u"100%+&=#nothing"_s;
        QCOMPARE(names(query), QStringList{});
        QCOMPARE(names(onBoard(u"no-such-board"_s)), QStringList{});
    }

    void originIsAFilter()
    {
        ImageQuery query = onBoard(m_board);
        query.origin = u"external"_s;
        QCOMPARE(names(query).size(), 3);
        query.origin = u"internal"_s;
        QCOMPARE(names(query), QStringList{});
        TAKE(page, m_kit->images().page(query, 0, 10));
        QCOMPARE(page.total, 0);
        query.origin = u"sideways"_s;
        EXPECT_KIND(m_kit->images().names(query), Rejected);
    }

    void namesAreLimitedHere()
    {
        ImageQuery query = onBoard(m_board);
        query.limit = 2;
        TAKE(some, m_kit->images().names(query));
        QCOMPARE(some.names, (QStringList{m_first, m_described}));
        QCOMPARE(some.totalCount, 3);
        QCOMPARE(some.starredCount, 1);
    }

    void daysNeedACapability()
    {
        ImageQuery query = onBoard(m_board);
        query.createdDate = QDate(2001, 1, 1);
        if (!m_kit->has(Capability::GalleryItemNames)) {
            EXPECT_UNSUPPORTED(m_kit->images().names(query), DateBoards);
            return;
        }
        QCOMPARE(names(query), QStringList{});
        TAKE(image, m_kit->images().get(m_first));
        query.createdDate = image.createdAt.date();
        QCOMPARE(names(query).size(), 3);
    }

    void uncategorizedIsAFilter()
    {
        const QString free = m_kit->uploadPicture({});
        const QStringList found = names(onBoard(u"none"_s));
        QVERIFY(found.contains(free) && !found.contains(m_first));
        TAKE(page, m_kit->images().page(onBoard(u"none"_s), 0, 1));
        QCOMPARE(page.total, found.size());
        ImageQuery anywhere;
        const QStringList all = names(anywhere);
        QVERIFY(all.contains(free) && all.contains(m_first));
    }

    void pagesHaveRecords()
    {
        const ImageQuery query = onBoard(m_board);
        TAKE(first, m_kit->images().page(query, 0, 2));
        QCOMPARE(first.total, 3);
        QCOMPARE(namesOf(first.images), (QStringList{m_first, m_described}));
        QVERIFY(first.images.first().starred);
        TAKE(second, m_kit->images().page(query, 2, 2));
        QCOMPARE(namesOf(second.images), (QStringList{m_asset}));
        TAKE(beyond, m_kit->images().page(query, 100, 2));
        QVERIFY(beyond.images.isEmpty());
        TAKE(count, m_kit->images().count(query));
        QCOMPARE(count, 3);
    }

    void theNewestOfABoard()
    {
        TAKE(newest, m_kit->images().newest(onBoard(m_board)));
        QVERIFY(newest);
        QCOMPARE(newest->imageName, m_described); // starred ones do not come first here
        TAKE(none, m_kit->images().newest(onBoard(m_kit->makeBoard(u"empty"_s))));
        QVERIFY(!none);
    }

    void aRecordHasEverything()
    {
        TAKE(image, m_kit->images().get(m_described));
        QCOMPARE(image.imageName, m_described);
        QCOMPARE(image.imageCategory, u"general"_s);
        QCOMPARE(image.imageOrigin, u"external"_s);
        QCOMPARE(QSize(image.width, image.height), QSize(64, 32));
        QCOMPARE(image.boardId, m_board);
        QVERIFY(image.createdAt.isValid() && image.updatedAt.isValid());
        QVERIFY(qAbs(image.createdAt.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
        QVERIFY(!image.starred && !image.isIntermediate && !image.hasWorkflow && !image.isVideo());
        QVERIFY(!image.sessionId && !image.nodeId && !image.duration && !image.fps);
    }

    void recordsByNames()
    {
        TAKE(some, m_kit->images().byNames({m_asset, u"no-such.png"_s, m_first}));
        QCOMPARE(namesOf(some), (QStringList{m_asset, m_first}));
        TAKE(none, m_kit->images().byNames({}));
        QVERIFY(none.isEmpty());
        EXPECT_KIND(m_kit->images().byNames(QStringList(1001, u"a.png"_s)), Input);
        EXPECT_KIND(m_kit->images().setStarred(QStringList(1001, u"a.png"_s), true), Input);
    }

    void anyNumberOfRecordsInLots()
    {
        QStringList wanted{m_asset};
        for (int i = 0; i < 2100; ++i)
            wanted.append(u"no-such-%1.png"_s.arg(i));
        wanted << u"no-such.mp4"_s << m_first << m_asset;
        ItemRecords job(m_kit->client(), wanted);
        QSignalSpy finished(&job, &ApiJob::finished);
        job.start();
        QVERIFY(finished.wait(60'000));
        QVERIFY2(!job.error() || m_kit->isDemo(), "an error"); // videos are out of the demo server's scope
        QCOMPARE(namesOf(job.records()), (QStringList{m_asset, m_first}));
        QCOMPARE(job.missing().size(), 2101);
    }

    void metadataAndWorkflow()
    {
        TAKE(metadata, m_kit->images().metadata(m_described));
        QCOMPARE(metadata.value("positive_prompt"_L1).toString(), u"a quiet harbour"_s);
        TAKE(none, m_kit->images().metadata(m_first));
        QVERIFY(none.isEmpty());
        TAKE(workflow, m_kit->images().workflow(m_first));
        QVERIFY(!workflow.workflow && !workflow.graph);
    }

    void picturesComeAsBytes()
    {
        TAKE(thumbnail, m_kit->images().thumbnail(m_described));
        QCOMPARE(QImage::fromData(thumbnail, "WEBP").size(), QSize(64, 32));
        TAKE(full, m_kit->images().full(m_described));
        QCOMPARE(QImage::fromData(full, "PNG").size(), QSize(64, 32));
        QBuffer file;
        QVERIFY(file.open(QIODevice::WriteOnly));
        EXPECT_OK(m_kit->images().fullTo(m_described, &file));
        QCOMPARE(file.data(), full);
    }

    void starsComeAndGo()
    {
        TAKE(starred, m_kit->images().setStarred({m_asset, u"no-such.png"_s}, true));
        QCOMPARE(starred.done, QStringList{m_asset});
        QCOMPARE(starred.missed, QStringList{u"no-such.png"_s});
        QCOMPARE(starred.affectedBoards, QStringList{m_board});
        TAKE(image, m_kit->images().get(m_asset));
        QVERIFY(image.starred);
        TAKE(unstarred, m_kit->images().setStarred({m_asset}, false));
        QCOMPARE(unstarred.done, QStringList{m_asset});
        QVERIFY(unstarred.missed.isEmpty());
    }

    void imagesMove()
    {
        const QString other = m_kit->makeBoard(u"other"_s);
        const QString name = m_kit->uploadPicture(other);
        TAKE(moved, m_kit->images().addToBoard(m_board, {name}));
        QCOMPARE(moved.done, QStringList{name});
        TAKE(there, m_kit->images().get(name));
        QCOMPARE(there.boardId, m_board);
        TAKE(freed, m_kit->images().removeFromBoards({name}));
        QCOMPARE(freed.done, QStringList{name});
        TAKE(image, m_kit->images().get(name));
        QVERIFY(!image.boardId);
        if (m_kit->isNewer()) {
            EXPECT_KIND(m_kit->images().addToBoard(u"no-such-board"_s, {name}), NotFound);
        } else {
            TAKE(nothing, m_kit->images().addToBoard(u"no-such-board"_s, {name}));
            QCOMPARE(nothing.missed, QStringList{name});
        }
        TAKE(gone, m_kit->images().remove({name, u"no-such.png"_s}));
        QCOMPARE(gone.done, QStringList{name});
        QCOMPARE(gone.missed, QStringList{u"no-such.png"_s});
        EXPECT_KIND(m_kit->images().get(name), NotFound);
    }

    void recordsChange()
    {
        const QString name = m_kit->uploadPicture(m_kit->makeBoard(u"changes"_s));
        TAKE(changed,
             m_kit->images().update(
                 name, {.imageCategory = u"mask"_s, .starred = true, .sessionId = u"vitrine-session"_s}));
        QCOMPARE(changed.imageCategory, u"mask"_s);
        QVERIFY(changed.starred && !changed.isIntermediate);
        TAKE(read, m_kit->images().get(name));
        QCOMPARE(read.sessionId, u"vitrine-session"_s);
        EXPECT_KIND(m_kit->images().update(name, {.imageCategory = u"nonsense"_s}), Rejected);
        EXPECT_KIND(m_kit->images().update(u"no-such.png"_s, {.starred = true}), Rejected);
    }

    void missingImagesAreNotFound()
    {
        EXPECT_KIND(m_kit->images().get(u"no such image é.png"_s), NotFound);
        EXPECT_KIND(m_kit->images().metadata(u"no-such.png"_s), NotFound);
        EXPECT_KIND(m_kit->images().workflow(u"no-such.png"_s), NotFound);
        EXPECT_KIND(m_kit->images().thumbnail(u"no-such.png"_s), NotFound);
        QBuffer file;
        QVERIFY(file.open(QIODevice::WriteOnly));
        EXPECT_KIND(m_kit->images().fullTo(u"no-such.png"_s, &file), NotFound);
        QVERIFY(file.data().isEmpty());
    }

    void intermediatesAreCountedAndCleared()
    {
        if (m_kit->isDemo())
            QSKIP("not in the demo server's scope");
        TAKE(before, m_kit->images().intermediatesCount());
        QVERIFY(before >= 1);
        TAKE(cleared, m_kit->images().clearIntermediates());
        QCOMPARE(cleared, before);
        TAKE(after, m_kit->images().intermediatesCount());
        QCOMPARE(after, 0);
        EXPECT_KIND(m_kit->images().get(m_hidden), NotFound);
    }

    void aBrokenRecordIsLeftOut()
    {
        TAKE(good, m_kit->images().get(m_first));
        Q_UNUSED(good)
        const QByteArray record =
            R"("image_name":"a.png","image_category":"general","image_origin":"x-new","width":1,"height":2,)"
            R"("created_at":"2026-01-02 03:04:05.678","updated_at":"2026-01-02 03:04:05","starred":false,)"
            R"("is_intermediate":false,"board_id":null,"session_id":null,"node_id":null,"new_key":[1])";
        BrokenServer server([&](const auto&) {
            return BrokenServer::json("[{" + record + R"(,"has_workflow":true},{)" + record
                                      + R"(,"has_workflow":null}])");
        });
        ApiClient client(*ServerProfile::fromAddress(server.address()));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"left out.*\\$\\[1\\]\\.has_workflow"_s));
        TAKE(images, ImagesApi(client).byNames({u"a.png"_s}));
        QCOMPARE(images.size(), 1);
        QCOMPARE(images.first().imageOrigin, u"x-new"_s); // words that we do not know are kept
        QVERIFY(!images.first().boardId);
        QVERIFY(images.first().hasWorkflow);
    }

private:
    QStringList names(const ImageQuery& query)
    {
        const auto result = await(m_kit->images().names(query));
        if (!result)
            qWarning("%s", problemOf(result).constData());
        return result ? result->names : QStringList{u"an error"_s};
    }

    std::unique_ptr<ApiKit> m_kit;
    QString m_board;
    QString m_first; ///< Starred.
    QString m_asset;
    QString m_described; ///< Has metadata.
    QString m_hidden;    ///< Intermediate.
};

VITRINE_TEST(TestImagesApi)
#include "tst_imagesapi.moc"
