// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/boardcontentsjob.h"
#include "lib/jobs/deleteboardjob.h"
#include "lib/jobs/moveitemsjob.h"
#include "tests/lib/jobbench.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

using Cut = CuttingProxy::Cut;
using Kind = ApiError::Kind;

namespace {

constexpr int timeoutMs = 60'000;
const QString nobody = u"00000000-0000-0000-0000-000000000000.png"_s;

ImageQuery onBoard(const QString& boardId)
{
    ImageQuery query;
    query.boardId = boardId;
    query.categories = {};
    return query;
}

} // namespace

/// Boards are counted and deleted, and items put on them, also when answers are lost. Against
/// VITRINE_TEST_SERVER when that is set, else against a demo server.
class TestBoardJobs : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;

    [[nodiscard]] BoardStore& boards() { return m_bench->session().boards(); }
    [[nodiscard]] bool isThere(const QString& boardId)
    {
        return await(BoardsApi(m_bench->client()).get(boardId)).has_value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench->proxy().reset(); }
    void cleanupTestCase() { m_bench.reset(); }

    void aBoardIsCounted()
    {
        const QString board = m_bench->makeBoard(u"contents"_s);
        const QString image = m_bench->makeImage(board);
        const QString asset = m_bench->makeImage(board);
        const QString intermediate = m_bench->makeImage(board);
        ImagesApi images(m_bench->client());
        QVERIFY(await(images.update(image, {.imageCategory = u"general"_s})));
        QVERIFY(await(images.update(asset, {.imageCategory = u"user"_s})));
        QVERIFY(await(images.update(intermediate, {.isIntermediate = true})));
        BoardContentsJob job(m_bench->client(), board);
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        QCOMPARE(job.images(), QStringList{image});
        QCOMPARE(job.assets(), QStringList{asset});
        QCOMPARE(job.intermediates(), QStringList{intermediate});
        QCOMPARE(job.videoCount(), 0);
        QVERIFY(job.boardName().contains(u"contents"_s));
    }

    void aBoardThatIsNotThereIsNotCounted()
    {
        BoardContentsJob job(m_bench->client(), u"no-such-board"_s);
        QVERIFY(finishes(job));
        QVERIFY(job.error());
        QCOMPARE(job.error()->kind, Kind::NotFound);
    }

    void aDeletionWhoseAnswerIsLostIsLookedFor_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<bool>("deleted");
        QTest::newRow("never arrived") << int(Cut::BeforeRequest) << false;
        QTest::newRow("not waited for") << int(Cut::WhileBusy) << true;
        QTest::newRow("answer lost") << int(Cut::BeforeAnswer) << true;
        QTest::newRow("answer broken off") << int(Cut::InAnswer) << true;
    }

    void aDeletionWhoseAnswerIsLostIsLookedFor()
    {
        QFETCH(int, cut);
        QFETCH(bool, deleted);
        const QString board = m_bench->makeBoard(u"lost"_s);
        const QString image = m_bench->makeImage(board);
        m_bench->proxy().cut({Cut(cut), "DELETE", "/boards/"});
        DeleteBoardJob job(m_bench->client(), board, true);
        QVERIFY(finishes(job));
        QCOMPARE(m_bench->proxy().count("DELETE", "/boards/"), 1); // sent once
        QCOMPARE(!job.error(), deleted);
        QVERIFY(!job.isTold());
        QCOMPARE(isThere(board), !deleted);
        QCOMPARE(await(ImagesApi(m_bench->client()).get(image)).has_value(), !deleted);
    }

    void deletingTellsWhatBecameOfTheImages()
    {
        const QString board = m_bench->makeBoard(u"only"_s);
        const QString image = m_bench->makeImage(board);
        DeleteBoardJob job(m_bench->client(), board, false);
        QVERIFY(finishes(job));
        QVERIFY(!job.error() && job.isTold());
        QCOMPARE(job.result().uncategorizedNames, QStringList{image});
        QVERIFY(await(ImagesApi(m_bench->client()).remove({image})));
        DeleteBoardJob again(m_bench->client(), board, false); // gone is gone
        QVERIFY(finishes(again));
        QVERIFY(!again.error());
    }

    void itemsAreMovedAndWhatIsMissingIsNamed()
    {
        const QString from = m_bench->makeBoard(u"from"_s);
        const QString to = m_bench->makeBoard(u"to"_s);
        const QString image = m_bench->makeImage(from);
        MoveItemsJob job(m_bench->client(), to, {image, nobody});
        QVERIFY(finishes(job));
        QCOMPARE(job.moved(), QStringList{image});
        QCOMPARE(job.missed(), QStringList{nobody});
        QCOMPARE(m_bench->namesOn(to), QStringList{image});
        QCOMPARE(job.movedFrom(), (QHash<QString, QStringList>{{from, {image}}}));
        MoveItemsJob stays(m_bench->client(), to, {image});
        QVERIFY(finishes(stays));
        QCOMPARE(stays.moved(), QStringList{image});
        QVERIFY(stays.movedFrom().isEmpty());
        MoveItemsJob off(m_bench->client(), u"none"_s, {image});
        QVERIFY(finishes(off));
        QVERIFY(!off.error());
        QCOMPARE(off.moved(), QStringList{image});
        QVERIFY(m_bench->namesOn(to).isEmpty());
        QVERIFY(await(ImagesApi(m_bench->client()).remove({image})));
    }

    void aMoveWhoseAnswerIsLostIsLookedUp_data() { aDeletionWhoseAnswerIsLostIsLookedFor_data(); }

    void aMoveWhoseAnswerIsLostIsLookedUp()
    {
        QFETCH(int, cut);
        QFETCH(bool, deleted);
        const QString from = m_bench->makeBoard(u"from"_s);
        const QString to = m_bench->makeBoard(u"to"_s);
        const QString image = m_bench->makeImage(from);
        m_bench->proxy().cut({Cut(cut), "POST", "/board_images/batch"});
        MoveItemsJob job(m_bench->client(), to, {image});
        QVERIFY(finishes(job));
        QCOMPARE(m_bench->proxy().count("POST", "/board_images/batch"), 1);
        QCOMPARE(!job.error(), deleted);
        QCOMPARE(job.moved().contains(image), deleted);
        QCOMPARE(m_bench->namesOn(to).contains(image), deleted);
    }

    void listsFollowWhatIsMoved()
    {
        const QString from = m_bench->makeBoard(u"from"_s);
        const QString to = m_bench->makeBoard(u"to"_s);
        const QString first = m_bench->makeImage(from);
        const QString second = m_bench->makeImage(from);
        ImageStore& images = m_bench->session().images();
        const auto source = images.open(onBoard(from));
        const auto target = images.open(onBoard(to));
        QTRY_COMPARE_WITH_TIMEOUT(source->names().size(), 2, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(target->state(), ImageList::State::Ready, timeoutMs);
        images.demand({first, second});
        QTRY_VERIFY_WITH_TIMEOUT(images.find(first), timeoutMs);
        MoveItemsJob job(m_bench->client(), to, {first});
        QVERIFY(finishes(job));
        QSignalSpy changed(&images, &ImageStore::recordsChanged);
        images.setBoard(job.moved(), to);
        QCOMPARE(source->names(), QStringList{second}); // at once
        QCOMPARE(images.find(first)->boardId, to);
        QCOMPARE(changed.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(target->names(), QStringList{first}, timeoutMs);
    }

    void theListShowsChangesAtOnce()
    {
        boards().refresh();
        const auto made = await(boards().create(uniqueName(u"vitrine-test at once"_s)));
        QVERIFY(made);
        m_bench->removeLater(made->boardId);
        QVERIFY(boards().find(made->boardId));
        QVERIFY(await(boards().update(made->boardId, {.boardName = u"vitrine-test new name"_s})));
        QCOMPARE(boards().find(made->boardId)->boardName, u"vitrine-test new name"_s);
        QVERIFY(await(boards().update(made->boardId, {.archived = true})));
        const auto inUse = [&] {
            const QList<BoardDto>& list = boards().boards();
            return std::any_of(list.cbegin(), list.cend(),
                               [&](const BoardDto& board) { return board.boardId == made->boardId; });
        };
        QVERIFY(!inUse());
        QVERIFY(boards().find(made->boardId)); // its name is known all the same
        QVERIFY(await(boards().update(made->boardId, {.archived = false})));
        QVERIFY(inUse());
    }

    void whatIsOfADayGoesThereAlone()
    {
        ImageQuery today;
        today.createdDate = QDateTime::currentDateTimeUtc().date();
        ImageQuery other = today;
        other.createdDate = QDate(2001, 2, 3);
        if (!boards().hasDays())
            return; // the older server has none
        ImageStore& images = m_bench->session().images();
        const auto now = images.open(today);
        const auto past = images.open(other);
        QTRY_COMPARE_WITH_TIMEOUT(now->state(), ImageList::State::Ready, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(past->state(), ImageList::State::Ready, timeoutMs);
        QVERIFY(past->names().isEmpty());
        const QString fresh = m_bench->makeImage({});
        const auto record = await(ImagesApi(m_bench->client()).get(fresh));
        QVERIFY(record);
        images.addImages({*record});
        QCOMPARE(now->row(fresh) >= 0, record->imageCategory == u"general"_s);
        QCOMPARE(past->row(fresh), -1);
    }
};

VITRINE_TEST(TestBoardJobs)
#include "tst_boardjobs.moc"
