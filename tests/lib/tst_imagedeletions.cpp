// SPDX-License-Identifier: Apache-2.0
#include "lib/api/videos.h"
#include "lib/deletion/imagedeletions.h"
#include "lib/jobs/rungraphjob.h"
#include "tests/lib/jobbench.h"
#include "tests/support/brokenserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QByteArray deletePath = "/images/delete";

/// Waits in an event loop that never pauses: transfers need every turn of it.
bool waitFor(const std::function<bool()>& condition, int timeoutMs = 30'000)
{
    return QTest::qWaitFor(condition, timeoutMs);
}

} // namespace

/// Deleting with a time to take it back, and restoring. Against VITRINE_TEST_SERVER when that is set, else
/// against a demo server. The time is the tests' own: nothing here waits ten seconds.
class TestImageDeletions : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImageDeletions> m_deletions;
    qint64 m_now = 0;

    void begin(ImageDeletions::Options options = {})
    {
        m_deletions.reset();
        options.folder = m_folder->path();
        options.leftFree = std::max<qint64>(options.leftFree, 1);
        m_deletions = std::make_unique<ImageDeletions>(m_bench->session(), options);
        m_deletions->setClock([this] { return m_now; });
    }

    void pass(qint64 ms)
    {
        m_now += ms;
        m_deletions->checkTime();
    }

    [[nodiscard]] int sendings() { return m_bench->proxy().count("POST", deletePath); }

    [[nodiscard]] bool copiesAreMade() const
    {
        const ImageDeletions::Copies copies = m_deletions->copies();
        return copies.made + copies.lost == copies.wanted;
    }

    /// Deletes with the time that it takes, and waits for the end of it.
    bool deleteForGood(const QStringList& names)
    {
        QSignalSpy deleted(m_deletions.get(), &ImageDeletions::deleted);
        m_deletions->remove(names);
        if (!waitFor([this] { return copiesAreMade(); }))
            return false;
        pass(PendingDeletions::graceMs);
        return waitFor([&] { return !deleted.isEmpty() && m_deletions->deletingCount() == 0; });
    }

    std::shared_ptr<ImageList> openBoard(const QString& board, const QStringList& categories = {})
    {
        ImageQuery query;
        query.boardId = board;
        query.categories = categories.isEmpty() ? QStringList{u"general"_s} : categories;
        auto list = m_bench->session().images().open(query);
        if (!waitFor([&] { return list->state() == ImageList::State::Ready; }))
            QTest::qFail("the board is not read", __FILE__, __LINE__);
        return list;
    }

    Result<ImageDto> record(const QString& name) { return await(ImagesApi(m_bench->client()).get(name)); }

    /// Restores the newest deletion; gives what came of it.
    QList<ImageDto> restore(QStringList* problems = nullptr)
    {
        QSignalSpy restored(m_deletions.get(), &ImageDeletions::restored);
        m_deletions->restore();
        if (!waitFor([&] { return !restored.isEmpty(); }))
            return {};
        if (problems)
            *problems = restored.first().at(1).toStringList();
        return restored.first().first().value<QList<ImageDto>>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        begin();
    }
    void cleanup()
    {
        m_deletions.reset();
        m_folder.reset();
        m_bench->proxy().reset();
    }
    void cleanupTestCase() { m_bench.reset(); }

    void nothingIsSentBeforeTheTime()
    {
        const QString board = m_bench->makeBoard(u"grace"_s);
        const QStringList names{m_bench->makeImage(board), m_bench->makeImage(board),
                                m_bench->makeImage(board)};
        const auto list = openBoard(board);
        const QStringList before = list->names();
        QCOMPARE(before.size(), 3);
        m_deletions->remove({names.at(1)});
        QCOMPARE(list->names().size(), 2);
        QVERIFY(list->row(names.at(1)) < 0);
        QCOMPARE(m_deletions->pending().msLeft(), PendingDeletions::graceMs);
        QVERIFY(waitFor([this] { return copiesAreMade(); }));
        pass(PendingDeletions::graceMs - 1);
        QCOMPARE(sendings(), 0);
        QSignalSpy undone(m_deletions.get(), &ImageDeletions::undone);
        m_deletions->undo();
        QCOMPARE(undone.size(), 1);
        QCOMPARE(list->names(), before); // at its place
        QVERIFY(m_deletions->pending().isEmpty());
        pass(100 * PendingDeletions::graceMs);
        QCOMPARE(sendings(), 0);
        QVERIFY(record(names.at(1)));
        // Nothing of the copies is left behind.
        QVERIFY(waitFor([this] {
            return QDir(m_deletions->copiesFolder()).entryList(QDir::Files) == QStringList{u"lock"_s};
        }));
    }

    void itIsDeletedWhenTheTimeIsOver()
    {
        const QString board = m_bench->makeBoard(u"over"_s);
        const QStringList names{m_bench->makeImage(board), m_bench->makeImage(board)};
        const auto list = openBoard(board);
        QSignalSpy deleted(m_deletions.get(), &ImageDeletions::deleted);
        m_deletions->remove(names);
        QVERIFY(waitFor([this] { return copiesAreMade(); }));
        pass(PendingDeletions::graceMs);
        QVERIFY(waitFor([&] { return deleted.size() == 1; }));
        QCOMPARE(deleted.first().at(0).toInt(), 2);
        QCOMPARE(deleted.first().at(1).toInt(), 2);
        QCOMPARE(sendings(), 1);
        QCOMPARE(record(names.at(0)).error().kind, ApiError::Kind::NotFound);
        QVERIFY(m_bench->namesOn(board).isEmpty());
        list->refresh();
        QVERIFY(waitFor([&] { return list->state() == ImageList::State::Ready && list->names().isEmpty(); }));
        m_deletions->undo(); // too late: nothing happens
        QVERIFY(list->names().isEmpty());
    }

    void deleteNowDoesNotWait()
    {
        const QString board = m_bench->makeBoard(u"now"_s);
        const QString name = m_bench->makeImage(board);
        QSignalSpy deleted(m_deletions.get(), &ImageDeletions::deleted);
        m_deletions->remove({name});
        m_deletions->sendNow(); // before any copy is there
        QVERIFY(m_deletions->pending().isEmpty());
        QVERIFY(waitFor([&] { return deleted.size() == 1; }));
        QCOMPARE(deleted.first().at(1).toInt(), 0);
        QCOMPARE(m_deletions->restorableCount(), 0);
        QVERIFY(!record(name));
    }

    void deletionsInARowAreTakenBackOneByOne()
    {
        const QString board = m_bench->makeBoard(u"row"_s);
        QStringList names;
        for (int i = 0; i < 4; ++i)
            names.append(m_bench->makeImage(board));
        const auto list = openBoard(board);
        const QStringList before = list->names();
        for (const QString& name : names) {
            m_deletions->remove({name});
            pass(2'000);
        }
        m_deletions->remove(names); // they are pending already
        QCOMPARE(m_deletions->pending().all().size(), 4);
        QVERIFY(list->names().isEmpty());
        m_deletions->undo();
        QCOMPARE(list->names(), QStringList{names.at(3)});
        QVERIFY(waitFor([this] { return copiesAreMade(); }));
        // The first is due ten seconds after it was asked for, whatever came later.
        QSignalSpy deleted(m_deletions.get(), &ImageDeletions::deleted);
        pass(2'000);
        QVERIFY(waitFor([&] { return deleted.size() == 1; }));
        QVERIFY(!record(names.at(0)));
        m_deletions->undoAll();
        QStringList expected = before;
        expected.removeOne(names.at(0));
        QCOMPARE(list->names(), expected);
        pass(60'000);
        QCOMPARE(sendings(), 1);
    }

    void nothingIsSentWhenItEnds()
    {
        const QString board = m_bench->makeBoard(u"end"_s);
        const QString name = m_bench->makeImage(board);
        const auto list = openBoard(board);
        m_deletions->remove({name});
        QVERIFY(list->names().isEmpty());
        m_deletions.reset();
        QCOMPARE(list->names(), QStringList{name});
        QVERIFY(record(name)); // an answer that comes after anything that might have been sent
        QCOMPARE(sendings(), 0);
    }

    void refreshesAndReconnectsBringNothingBack()
    {
        const QString board = m_bench->makeBoard(u"refresh"_s);
        const QStringList names{m_bench->makeImage(board), m_bench->makeImage(board)};
        const auto list = openBoard(board);
        m_deletions->remove({names.at(0)});
        const auto readAgain = [&] {
            const int reads = m_bench->proxy().count("GET", "names");
            list->refresh();
            return waitFor([&] { return m_bench->proxy().count("GET", "names") > reads; });
        };
        QVERIFY(readAgain());
        const QString fresh = m_bench->makeImage(board);
        list->offer(*record(fresh));
        QCOMPARE(list->names().size(), 2);
        QSignalSpy events(&m_bench->session(), &ServerSession::liveEventsChanged);
        m_bench->proxy().dropConnections();
        QVERIFY(waitFor([&] { return events.size() >= 2 && m_bench->session().hasLiveEvents(); }));
        m_bench->session().reconcile();
        QVERIFY(readAgain());
        QVERIFY(record(fresh));
        QVERIFY(list->row(names.at(0)) < 0);
        // A list that is opened now does not have it either.
        QVERIFY(openBoard(board, {u"general"_s, u"user"_s})->row(names.at(0)) < 0);
        m_deletions->undo();
        QCOMPARE(QSet<QString>(list->names().cbegin(), list->names().cend()),
                 (QSet<QString>{names.at(0), names.at(1), fresh}));
    }

    void itWaitsForAServerThatIsAway()
    {
        const QString board = m_bench->makeBoard(u"away"_s);
        const QString name = m_bench->makeImage(board);
        m_bench->proxy().cut({CuttingProxy::Cut::BeforeRequest, {}, {}, 1, -1});
        m_bench->session().retry();
        QVERIFY(waitFor([this] { return m_bench->session().state() == ServerSession::State::Offline; }));
        m_deletions->remove({name});
        QVERIFY(m_deletions->pending().isPaused());
        pass(60'000);
        m_deletions->sendNow();
        QCOMPARE(m_deletions->pending().all().size(), 1);
        QCOMPARE(sendings(), 0);
        QSignalSpy deleted(m_deletions.get(), &ImageDeletions::deleted);
        m_bench->proxy().heal();
        m_bench->session().retry();
        QVERIFY(waitFor([&] { return deleted.size() == 1; }));
        QVERIFY(!record(name));
    }

    void aLostAnswerIsLookedUp()
    {
        const QString board = m_bench->makeBoard(u"lost"_s);
        const QString name = m_bench->makeImage(board);
        QSignalSpy refused(m_deletions.get(), &ImageDeletions::refused);
        m_bench->proxy().cut({CuttingProxy::Cut::BeforeAnswer, "POST", deletePath, 1, 1});
        QVERIFY(deleteForGood({name}));
        QCOMPARE(m_bench->proxy().cuts(), 1);
        QCOMPARE(refused.size(), 0);
        QCOMPARE(m_deletions->restorableCount(), 1);
        QVERIFY(!record(name));
    }

    void whatNeverArrivedComesBack()
    {
        const QString board = m_bench->makeBoard(u"refused"_s);
        const QString name = m_bench->makeImage(board);
        const auto list = openBoard(board);
        QSignalSpy refused(m_deletions.get(), &ImageDeletions::refused);
        m_bench->proxy().cut({CuttingProxy::Cut::BeforeRequest, "POST", deletePath, 1, 1});
        m_deletions->remove({name});
        QVERIFY(waitFor([this] { return copiesAreMade(); }));
        pass(PendingDeletions::graceMs);
        QVERIFY(waitFor([&] { return refused.size() == 1; }));
        QCOMPARE(refused.first().first().toStringList(), QStringList{name});
        const auto error = refused.first().at(1).value<std::optional<ApiError>>();
        QVERIFY(error && error->kind == ApiError::Kind::Unreachable);
        QCOMPARE(list->names(), QStringList{name});
        QCOMPARE(m_deletions->restorableCount(), 0);
        QVERIFY(deleteForGood({name})); // it can be tried again
    }

    /// A server with accounts leaves out what is not the user's, and answers 200.
    void aSilentRefusalComesBackWithoutAReason()
    {
        const BrokenServer server([](const BrokenServer::Request& request) {
            if (request.target.contains("/images/names"))
                return BrokenServer::json(
                    "{\"image_names\":[\"a.png\",\"b.png\"],\"starred_count\":0,\"total_count\":2}");
            if (request.target.endsWith("/images/delete"))
                return BrokenServer::json("{\"deleted_images\":[\"a.png\"],\"affected_boards\":[]}");
            if (request.target.endsWith("/images_by_names")) {
                const bool asksForB = request.body.contains("b.png");
                return BrokenServer::json(
                    asksForB
                        ? "[{\"image_name\":\"b.png\",\"image_origin\":\"internal\",\"image_category\":"
                          "\"general\",\"width\":8,\"height\":8,\"created_at\":\"2025-01-01 "
                          "00:00:00.000\",\"updated_at\":\"2025-01-01 00:00:00.000\",\"is_intermediate\":"
                          "false,\"starred\":false,\"has_workflow\":false,\"image_url\":\"\","
                          "\"thumbnail_url\":\"\"}]"
                        : "[]");
            }
            return BrokenServer::json("{\"detail\":\"no\"}", 404);
        });
        ServerSession session(profileFor(server.address()), {});
        ImageDeletions deletions(session, {.folder = m_folder->path()});
        const auto list = session.images().open({});
        QVERIFY(waitFor([&] { return list->names().size() == 2; }));
        QSignalSpy refused(&deletions, &ImageDeletions::refused);
        deletions.remove({u"a.png"_s, u"b.png"_s});
        deletions.sendNow();
        QVERIFY(waitFor([&] { return refused.size() == 1; }));
        QCOMPARE(refused.first().first().toStringList(), QStringList{u"b.png"_s});
        QVERIFY(!refused.first().at(1).value<std::optional<ApiError>>());
        QCOMPARE(list->names(), QStringList{u"b.png"_s});
    }

    void whatIsGoneAlreadyIsNoProblem()
    {
        const QString board = m_bench->makeBoard(u"gone"_s);
        const QStringList names{m_bench->makeImage(board), m_bench->makeImage(board)};
        m_deletions->remove(names);
        QVERIFY(waitFor([this] { return copiesAreMade(); }));
        QVERIFY(await(ImagesApi(m_bench->client()).remove({names.at(0)}))); // by another client
        QSignalSpy refused(m_deletions.get(), &ImageDeletions::refused);
        QSignalSpy deleted(m_deletions.get(), &ImageDeletions::deleted);
        pass(PendingDeletions::graceMs);
        QVERIFY(waitFor([&] { return deleted.size() == 1; }));
        QCOMPARE(deleted.first().first().toInt(), 2);
        QCOMPARE(refused.size(), 0);
    }

    void restoredImagesAreAsTheyWere()
    {
        const QString board = m_bench->makeBoard(u"restore"_s);
        const QJsonObject metadata{{u"positive_prompt"_s, u"a lighthouse & <b>"_s}, {u"seed"_s, 1234567}};
        const QString plain = m_bench->makeImage(board, metadata);
        RunGraphJob made(m_bench->session(), blankGraph(board)); // with a graph in it
        QVERIFY(finishes(made));
        QCOMPARE(made.images().size(), 1);
        const QString generated = made.images().first();
        ImagesApi api(m_bench->client());
        QVERIFY(await(api.setStarred({plain}, true)));
        QVERIFY(await(api.update(plain, {.imageCategory = u"control"_s})));
        const QJsonObject generatedMetadata = *await(api.metadata(generated));
        const EmbeddedWorkflow workflow = *await(api.workflow(generated));
        const QImage pixels = QImage::fromData(*await(api.full(plain)));
        const auto images = openBoard(board);
        const auto assets = openBoard(board, {u"control"_s, u"mask"_s, u"user"_s, u"other"_s});

        QVERIFY(deleteForGood({plain, generated}));
        QVERIFY(m_bench->namesOn(board).isEmpty());
        QCOMPARE(m_deletions->restorableCount(), 2);
        QStringList problems;
        const QList<ImageDto> restored = restore(&problems);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"\n"_s)));
        QCOMPARE(restored.size(), 2);
        QCOMPARE(m_deletions->restorableCount(), 0);
        const bool plainFirst = restored.first().imageCategory == "control"_L1;
        const ImageDto newPlain = *record(restored.at(plainFirst ? 0 : 1).imageName);
        const ImageDto newGenerated = *record(restored.at(plainFirst ? 1 : 0).imageName);
        QVERIFY(newPlain.imageName != plain && newGenerated.imageName != generated);
        QCOMPARE(newPlain.imageCategory, u"control"_s);
        QVERIFY(newPlain.starred && !newGenerated.starred);
        QCOMPARE(newPlain.boardId, board);
        QCOMPARE(newGenerated.imageCategory, u"general"_s);
        QCOMPARE(*await(api.metadata(newPlain.imageName)), metadata);
        QCOMPARE(*await(api.metadata(newGenerated.imageName)), generatedMetadata);
        const EmbeddedWorkflow again = *await(api.workflow(newGenerated.imageName));
        QCOMPARE(again.workflow, workflow.workflow);
        QCOMPARE(again.graph, workflow.graph);
        QCOMPARE(QImage::fromData(*await(api.full(newPlain.imageName))), pixels);
        // At once in the lists that they belong to.
        QCOMPARE(images->names(), QStringList{newGenerated.imageName});
        QCOMPARE(assets->names(), QStringList{newPlain.imageName});
    }

    void restoredVideosAreAsTheyWere()
    {
        if (!m_bench->client().capabilities().has(Capability::Videos) || m_bench->isDemo())
            QSKIP("this server has no videos");
        const QString board = m_bench->makeBoard(u"videos"_s);
        VideosApi api(m_bench->client());
        const QJsonObject metadata{{u"seed"_s, 7}};
        const auto video = await(api.upload({.filePath = testData(u"videos/moving-square.mp4"_s),
                                             .category = u"general"_s,
                                             .boardId = board,
                                             .metadata = metadata}));
        QVERIFY(video);
        QVERIFY(deleteForGood({video->imageName}));
        QVERIFY(!await(api.get(video->imageName)));
        QStringList problems;
        const QList<ImageDto> restored = restore(&problems);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"\n"_s)));
        QCOMPARE(restored.size(), 1);
        QCOMPARE(restored.first().boardId, board);
        QCOMPARE(restored.first().width, video->width);
        QCOMPARE(*await(api.metadata(restored.first().imageName)), metadata);
        QVERIFY(await(api.remove({restored.first().imageName})));
    }

    void aBoardThatIsGoneIsSaid()
    {
        const QString board = m_bench->makeBoard(u"leaving"_s);
        const QString name = m_bench->makeImage(board);
        QVERIFY(deleteForGood({name}));
        QVERIFY(await(BoardsApi(m_bench->client()).remove(board, false)));
        QStringList problems;
        const QList<ImageDto> restored = restore(&problems);
        QCOMPARE(restored.size(), 1);
        QVERIFY(!restored.first().boardId);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().contains(u"uncategorized"_s));
        QVERIFY(await(ImagesApi(m_bench->client()).remove({restored.first().imageName})));
    }

    void aRestoreThatFailsCanBeTriedAgain()
    {
        const QString board = m_bench->makeBoard(u"again"_s);
        QVERIFY(deleteForGood({m_bench->makeImage(board)}));
        m_bench->proxy().cut({CuttingProxy::Cut::BeforeRequest, "POST", "/images/upload", 1, -1});
        QStringList problems;
        QVERIFY(restore(&problems).isEmpty());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(m_deletions->restorableCount(), 1);
        m_bench->proxy().heal();
        QCOMPARE(restore().size(), 1);
        QCOMPARE(m_bench->namesOn(board).size(), 1);
    }

    /// What does not fit is known before anything is sent, and is deleted all the same.
    void copiesAreBounded()
    {
        const QString board = m_bench->makeBoard(u"bounded"_s);
        const QStringList names{m_bench->makeImage(board), m_bench->makeImage(board),
                                m_bench->makeImage(board)};
        const qint64 size = (*await(ImagesApi(m_bench->client()).full(names.first()))).size();
        begin({.folder = {}, .mostBytes = size * 5 / 2});
        m_deletions->remove(names);
        QVERIFY(waitFor([this] { return copiesAreMade(); }));
        QCOMPARE(m_deletions->copies().made, 2);
        QCOMPARE(m_deletions->copies().lost, 1);
        QCOMPARE(sendings(), 0);
        QSignalSpy deleted(m_deletions.get(), &ImageDeletions::deleted);
        pass(PendingDeletions::graceMs);
        QVERIFY(waitFor([&] { return deleted.size() == 1; }));
        QCOMPARE(deleted.first().at(0).toInt(), 3);
        QCOMPARE(deleted.first().at(1).toInt(), 2);
        QCOMPARE(m_deletions->restorableCount(), 2);
    }

    void theOldestCopiesMakeRoom()
    {
        const QString board = m_bench->makeBoard(u"room"_s);
        const QString first = m_bench->makeImage(board);
        const qint64 size = (*await(ImagesApi(m_bench->client()).full(first))).size();
        begin({.folder = {}, .mostBytes = size * 5 / 2});
        QVERIFY(deleteForGood({first, m_bench->makeImage(board)}));
        QVERIFY(deleteForGood({m_bench->makeImage(board)}));
        QCOMPARE(m_deletions->restorableCount(), 1);
        QCOMPARE(restore().size(), 1);
        QCOMPARE(m_deletions->restorableCount(), 1); // one of the two is left
        QCOMPARE(restore().size(), 1);
        QCOMPARE(m_deletions->restorableCount(), 0);
    }

    void aFullDiskIsSaidBefore()
    {
        begin({.folder = {}, .mostBytes = 1'000'000, .leftFree = std::numeric_limits<qint64>::max() / 2});
        const QString board = m_bench->makeBoard(u"full disk"_s);
        const QString name = m_bench->makeImage(board);
        m_deletions->remove({name});
        QVERIFY(waitFor([this] { return copiesAreMade(); }));
        QCOMPARE(m_deletions->copies().lost, 1);
        QSignalSpy deleted(m_deletions.get(), &ImageDeletions::deleted);
        pass(PendingDeletions::graceMs);
        QVERIFY(waitFor([&] { return deleted.size() == 1; }));
        QCOMPARE(deleted.first().at(1).toInt(), 0);
    }

    void copiesThatCannotBeHadAreSaidBefore()
    {
        const QString board = m_bench->makeBoard(u"no copy"_s);
        const QStringList names{m_bench->makeImage(board), m_bench->makeImage(board)};
        m_bench->proxy().cut({CuttingProxy::Cut::InAnswer, "GET", names.at(0).toUtf8() + "/full", 1, -1});
        m_deletions->remove(names);
        QVERIFY(waitFor([this] { return copiesAreMade(); }));
        QCOMPARE(m_deletions->copies().made, 1);
        QCOMPARE(m_deletions->copies().lost, 1);
    }

    /// The time is over, and copies are still on their way: they are waited for.
    void copiesAreWaitedFor()
    {
        const QString board = m_bench->makeBoard(u"slow"_s);
        const QString name = m_bench->makeImage(board);
        m_deletions->remove({name});
        pass(10 * PendingDeletions::graceMs); // not one event was handled since
        QCOMPARE(m_deletions->pending().all().size(), 1);
        QCOMPARE(m_deletions->pending().msLeft(), 0);
        QSignalSpy deleted(m_deletions.get(), &ImageDeletions::deleted);
        QVERIFY(waitFor([&] { return deleted.size() == 1; }));
        QCOMPARE(deleted.first().at(1).toInt(), 1);
    }

    void copiesAreForTheUserOnlyAndGoWithTheProgram()
    {
        QDir root(m_folder->path());
        QVERIFY(root.mkpath(u"vitrine-deleted-dead"_s) && root.mkpath(u"vitrine-deleted-alive"_s)
                && root.mkpath(u"something else"_s));
        QLockFile alive(root.filePath(u"vitrine-deleted-alive/lock"_s));
        QVERIFY(alive.tryLock(0));
        {
            // As a program leaves it that was killed: its lock names a process that is gone.
            QFile dead(root.filePath(u"vitrine-deleted-dead/lock"_s));
            QVERIFY(dead.open(QIODevice::WriteOnly));
            QFile own(root.filePath(u"vitrine-deleted-alive/lock"_s));
            QVERIFY(own.open(QIODevice::ReadOnly));
            QByteArray content = own.readAll();
            content.replace(QByteArray::number(QCoreApplication::applicationPid()) + '\n', "4194303\n");
            dead.write(content);
        }
        const QString board = m_bench->makeBoard(u"folder"_s);
        QVERIFY(deleteForGood({m_bench->makeImage(board)}));
        const QString folder = m_deletions->copiesFolder();
        QVERIFY(!folder.isEmpty());
        QCOMPARE(QFileInfo(folder).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        QVERIFY(waitFor([&] { return !root.exists(u"vitrine-deleted-dead"_s); }));
        QVERIFY(root.exists(u"vitrine-deleted-alive"_s) && root.exists(u"something else"_s));
        m_deletions.reset();
        QVERIFY(!QFileInfo::exists(folder));
    }

    void thousandsAreDeletedTogether()
    {
        if (!m_bench->isDemo())
            QSKIP("on the demo server they are there");
        JobBench bench({.images = 2'500, .boards = 1});
        QVERIFY(bench.start());
        ImageDeletions deletions(bench.session(), {.folder = m_folder->path(), .mostBytes = 1'000'000});
        const auto list = bench.session().images().open({.starredFirst = false});
        QVERIFY(waitFor([&] { return list->state() == ImageList::State::Ready; }));
        const QStringList before = list->names();
        QVERIFY(before.size() > 2'100);
        QStringList every; // scattered
        for (qsizetype i = 0; i < before.size() && every.size() < 2'050; ++i) {
            if (i % 37 != 0)
                every.append(before.at(i));
        }
        deletions.remove(every);
        QCOMPARE(list->names().size(), before.size() - every.size());
        deletions.undo();
        QCOMPARE(list->names(), before);
        deletions.remove(every);
        QSignalSpy deleted(&deletions, &ImageDeletions::deleted);
        deletions.sendNow();
        QVERIFY(waitFor([&] { return deleted.size() == 1; }));
        QCOMPARE(deleted.first().first().toInt(), every.size());
        QCOMPARE(bench.proxy().count("POST", deletePath), 3);
        list->refresh();
        QCOMPARE(list->names().size(), before.size() - every.size());
    }
};

VITRINE_TEST(TestImageDeletions)
#include "tst_imagedeletions.moc"
