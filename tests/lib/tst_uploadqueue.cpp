// SPDX-License-Identifier: Apache-2.0
#include "lib/api/boards.h"
#include "lib/transfers/uploadqueue.h"
#include "tests/lib/uploadbench.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

using Cut = CuttingProxy::Cut;
using State = UploadState;

namespace {

const QByteArray uploadRoute = "/images/upload";

} // namespace

/// The upload queue: whatever goes wrong, nothing is lost, nothing is doubled, and all is on the right board.
/// Against VITRINE_TEST_SERVER when that is set, else against a demo server.
class TestUploadQueue : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;
    std::unique_ptr<UploadBench> m_uploads;

    [[nodiscard]] UploadQueue& queue() { return m_uploads->queue(); }
    [[nodiscard]] int sendings() const { return m_bench->proxy().count("POST", uploadRoute); }

    /// Everything went to the board, once each.
    [[nodiscard]] bool allOn(const QString& board, int count)
    {
        const QStringList names = m_bench->namesOn(board);
        if (names.size() == count && m_uploads->count(State::Done) == count)
            return true;
        qWarning().noquote() << names.size() << "on the board\n" << m_uploads->report();
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
    }
    void init()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->session().state(), ServerSession::State::Online, 30'000);
        m_uploads = std::make_unique<UploadBench>(*m_bench);
        QVERIFY(m_uploads->open());
    }
    void cleanup()
    {
        m_uploads.reset();
        m_bench->proxy().reset();
    }
    void cleanupTestCase() { m_bench.reset(); }

    /// Files and a folder with folders; what servers do not take is counted, and the lists that are open get
    /// rows without being read again.
    void filesAndFolders()
    {
        const QString board = m_bench->makeBoard(u"folders"_s);
        const auto list = m_bench->session().images().open({.boardId = board});
        QTRY_COMPARE(list->state(), ImageList::State::Ready);
        const QString one = m_uploads->write(u"one.png"_s, noisePicture({30, 20}));
        m_uploads->write(u"tree/a.png"_s, noisePicture({31, 20}));
        m_uploads->write(u"tree/b/deep/ä & <b>.PNG"_s, noisePicture({32, 20}));
        m_uploads->write(u"tree/notes.txt"_s, "no picture");
        m_uploads->write(u"tree/.hidden.png"_s, noisePicture({33, 20}));
        const int listings = m_bench->proxy().count("GET", "names");
        QSignalSpy inserted(list.get(), &ImageList::inserted);
        const auto told =
            m_uploads->add({one, m_uploads->path(u"tree"_s), one, m_uploads->path(u"not there"_s)}, board);
        QCOMPARE(told.files, 3);
        QCOMPARE(told.unsupported, 1);
        QCOMPARE(told.missing, QStringList{m_uploads->path(u"not there"_s)});
        QVERIFY(m_uploads->finish());
        QVERIFY(allOn(board, 3));
        QCOMPARE(m_uploads->entry(one).target.boardId, board);
        QTRY_COMPARE(list->names().size(), 3);
        QCOMPARE(inserted.size(), 3);
        QCOMPARE(m_bench->proxy().count("GET", "names"), listings + 1); // that one is this test's own
        const ImageDto* image = m_bench->session().images().find(m_uploads->entry(one).imageName);
        QVERIFY(image);
        QCOMPARE(image->width, 30);
        QCOMPARE(image->imageCategory, u"general"_s);
        QCOMPARE(image->sessionId.value_or(QString()), m_uploads->entry(one).sessionId);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->session().boards().find(board)
                                      ? m_bench->session().boards().find(board)->imageCount
                                      : -1,
                                  3, 10'000);
    }

    /// Whether a server takes videos is in its schema, which comes seconds after the first connection.
    void videosWaitForTheSchema()
    {
        ServerSession session(m_bench->session().profile(), {});
        UploadQueue fresh(session, {.journalFile = m_uploads->path(u"fresh.sqlite"_s)});
        fresh.open();
        QTRY_VERIFY(fresh.isOpen());
        QList<UploadQueue::Addition> told;
        connect(&fresh, &UploadQueue::additionEnded, &fresh,
                [&](const UploadQueue::Addition& addition) { told.append(addition); });
        int added = 0;
        connect(&session.templates(), &TemplateStore::stateChanged, &fresh, [&] {
            if (session.templates().state() != TemplateStore::State::Loading || added++ > 0)
                return;
            fresh.pause();
            fresh.add({testData(u"videos/moving-square.mp4"_s)}, {.boardId = u"none"_s});
            fresh.add({m_uploads->write(u"beside.png"_s, noisePicture({30, 20}))}, {.boardId = u"none"_s});
        });
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 60'000);
        std::sort(told.begin(), told.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
        const bool videos = session.client().capabilities().has(Capability::Videos);
        QCOMPARE(told.at(0).files, videos ? 1 : 0);
        QCOMPARE(told.at(0).unsupported, videos ? 0 : 1);
        QCOMPARE(told.at(1).files, 1);
    }

    void assetsAndUncategorized()
    {
        const QString one = m_uploads->write(u"asset.png"_s, noisePicture({30, 20}));
        m_uploads->add({one}, u"none"_s, u"user"_s);
        QVERIFY(m_uploads->finish());
        const UploadEntry entry = m_uploads->entry(one);
        QCOMPARE(entry.state, State::Done);
        const auto image = await(m_bench->session().images().api().get(entry.imageName));
        QVERIFY(image);
        QCOMPARE(image->imageCategory, u"user"_s);
        QVERIFY(!image->boardId);
        QVERIFY(await(m_bench->session().images().api().remove({entry.imageName})));
    }

    /// Four at once, bytes that only grow, and all of them at the end.
    void bytesAndParallels()
    {
        const QString board = m_bench->makeBoard(u"bytes"_s);
        queue().pause();
        QStringList files;
        qint64 size = 0;
        for (int i = 0; i < 9; ++i) {
            const QByteArray bytes = noisePicture({300 + 40 * i, 200});
            size += bytes.size();
            files.append(m_uploads->write(u"bytes%1.png"_s.arg(i), bytes));
        }
        m_uploads->add(files, board);
        QTRY_COMPARE(queue().list().totals().bytesTotal, size);
        int most = 0;
        QList<qint64> steps;
        connect(&queue().list(), &UploadList::totalsChanged, this, [&] {
            const UploadTotals& totals = queue().list().totals();
            most = std::max(most, totals.running);
            if (totals.bytesTotal == size)
                steps.append(totals.bytesDone);
        });
        queue().resume();
        QVERIFY(m_uploads->finish());
        disconnect(&queue().list(), nullptr, this, nullptr);
        QVERIFY(allOn(board, 9));
        QVERIFY2(most >= 2 && most <= UploadQueue::mostAtOnce, qPrintable(QString::number(most)));
        QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
        QCOMPARE(steps.last(), size);
        QCOMPARE(queue().list().totals().done, 9);
        QCOMPARE(queue().status(), UploadQueue::Status::Idle);
    }

    /// A damaged picture, a text, one that vanished and one that changed since: each fails with its reason,
    /// the others go through, and nothing is left behind on the server.
    void badFilesFailAlone()
    {
        const QString board = m_bench->makeBoard(u"bad files"_s);
        queue().pause();
        const QByteArray whole = noisePicture({200, 200});
        const QStringList good = m_uploads->writePictures(u"good"_s, 5);
        const QString damaged = m_uploads->write(u"damaged.png"_s, whole.left(whole.size() / 2));
        const QString text = m_uploads->write(u"text.png"_s, "this is no picture");
        const QString vanished = m_uploads->write(u"vanished.png"_s, noisePicture({20, 20}));
        const QString changed = m_uploads->write(u"changed.png"_s, noisePicture({20, 20}));
        m_uploads->add(good + QStringList{damaged, text, vanished, changed}, board);
        QVERIFY(QFile::remove(vanished));
        m_uploads->write(u"changed.png"_s, noisePicture({40, 40}));
        queue().resume();
        QVERIFY(m_uploads->finish());
        QVERIFY2(m_uploads->count(State::Done) == 5, m_uploads->report());
        QCOMPARE(m_uploads->count(State::Failed), 4);
        QCOMPARE(m_bench->namesOn(board).size(), 5);
        QVERIFY2(m_uploads->entry(text).problem.contains(u"cannot read this file as a picture"_s),
                 m_uploads->report());
        QVERIFY2(m_uploads->entry(damaged).problem.contains(u"server"_s), m_uploads->report());
        QVERIFY(m_uploads->entry(vanished).problem.contains(u"gone since"_s));
        QVERIFY(m_uploads->entry(changed).problem.contains(u"changed since"_s));
        QVERIFY2(sendings() <= 7, qPrintable(QString::number(sendings()))); // what changed was not sent

        // Tried again it is taken as it is now.
        m_uploads->write(u"vanished.png"_s, noisePicture({20, 20}));
        queue().retry({m_uploads->entry(vanished).id, m_uploads->entry(changed).id});
        QVERIFY(m_uploads->finish());
        QVERIFY(allOn(board, 7));
        queue().retryFailed();
        QVERIFY(m_uploads->finish());
        QCOMPARE(m_uploads->count(State::Failed), 2);
    }

    /// What runs ends, nothing else begins, and the next start of the program is paused too.
    void pauseAndResume()
    {
        const QString board = m_bench->makeBoard(u"pauses"_s);
        queue().pause();
        m_uploads->add(m_uploads->writePictures(u"pause"_s, 12), board);
        QCOMPARE(queue().status(), UploadQueue::Status::Paused);
        queue().resume();
        QTRY_VERIFY(sendings() >= 1);
        queue().pause();
        QTRY_VERIFY(m_uploads->count(State::Running) == 0);
        const int done = m_uploads->count(State::Done);
        QVERIFY2(done >= 1 && done < 12, m_uploads->report());
        QCOMPARE(m_uploads->count(State::Waiting), 12 - done);
        QVERIFY(m_uploads->open());
        QVERIFY(queue().isPaused());
        QCOMPARE(queue().list().entries().size(), 12 - done);
        QTest::qWait(300);
        QCOMPARE(m_bench->namesOn(board).size(), done);
        queue().resume();
        QVERIFY(m_uploads->finish());
        QCOMPARE(m_bench->namesOn(board).size(), 12);
        QVERIFY(m_uploads->open());
        QVERIFY(!queue().isPaused());
        QVERIFY(queue().list().entries().isEmpty()); // what is done is not shown again
    }

    void cancelAndRetry()
    {
        const QString board = m_bench->makeBoard(u"cancels"_s);
        queue().pause();
        const QStringList files = m_uploads->writePictures(u"cancel"_s, 8);
        m_uploads->add(files, board);
        queue().cancel({m_uploads->entry(files.at(0)).id});
        QCOMPARE(m_uploads->entry(files.at(0)).state, State::Canceled);
        queue().resume();
        QVERIFY(m_uploads->finish());
        QVERIFY(allOn(board, 7));
        queue().retry({m_uploads->entry(files.at(0)).id});
        QVERIFY(m_uploads->finish());
        QVERIFY(allOn(board, 8));

        // All of them in the middle, the ones under way too: what arrived before stays, and nothing follows.
        const QStringList more = m_uploads->writePictures(u"more"_s, 12);
        m_uploads->add(more, board);
        QTRY_VERIFY(sendings() >= 10);
        queue().cancelAll();
        QCOMPARE(m_uploads->count(State::Running) + m_uploads->count(State::Waiting), 0);
        QTest::qWait(200); // what was on its way to the proxy
        const int sent = sendings();
        QTest::qWait(300);
        QCOMPARE(sendings(), sent);
        // Those that were under way are looked for before they are sent again.
        QList<qint64> canceled;
        for (const UploadEntry& entry : queue().list().entries()) {
            if (entry.state == State::Canceled)
                canceled.append(entry.id);
        }
        QVERIFY(!canceled.isEmpty());
        queue().retry(canceled);
        QVERIFY(m_uploads->finish());
        QVERIFY(allOn(board, 20));

        queue().clearFinished();
        QVERIFY(queue().list().entries().isEmpty());
    }

    void lostAnswers_data()
    {
        QTest::addColumn<int>("cut");
        QTest::newRow("never arrives") << int(Cut::BeforeRequest);
        QTest::newRow("server still busy") << int(Cut::WhileBusy);
        QTest::newRow("answer lost") << int(Cut::BeforeAnswer);
        QTest::newRow("answer cut in the middle") << int(Cut::InAnswer);
    }
    void lostAnswers()
    {
        QFETCH(int, cut);
        const QString board = m_bench->makeBoard(u"lost"_s);
        m_bench->proxy().cut({Cut(cut), "POST", uploadRoute, 2, 3});
        m_uploads->add(m_uploads->writePictures(u"lost"_s, 7), board);
        QVERIFY(m_uploads->finish());
        QCOMPARE(m_bench->proxy().cuts(), 3);
        QVERIFY(allOn(board, 7));
        QCOMPARE(sendings(), Cut(cut) == Cut::BeforeRequest ? 10 : 7);
    }

    /// The server is gone for a while: no storm of requests, and all is there in the end.
    void serverIsAway()
    {
        const QString board = m_bench->makeBoard(u"away"_s);
        m_uploads->add(m_uploads->writePictures(u"away"_s, 12), board);
        QTRY_VERIFY(sendings() >= 3);
        m_bench->proxy().cut({Cut::BeforeRequest, {}, {}, 1, -1});
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->session().state(), ServerSession::State::Offline, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(queue().status(), UploadQueue::Status::Offline, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_uploads->count(State::Running), 0, 30'000);
        const int before = sendings();
        const int looks = m_bench->proxy().count("GET", "/images/?");
        QTest::qWait(1'500);
        QCOMPARE(sendings(), before);
        QCOMPARE(m_bench->proxy().count("GET", "/images/?"), looks);
        m_bench->proxy().heal();
        m_bench->session().retry();
        QVERIFY(m_uploads->finish());
        QVERIFY(allOn(board, 12));
        QCOMPARE(m_uploads->count(State::Failed), 0);
    }

    /// Passing errors are waited out, longer each time; one that does not pass ends it with its reason.
    void passingErrors()
    {
        const QString board = m_bench->makeBoard(u"passing"_s);
        // Nothing but uploads is cut: the session is online all the time.
        m_bench->proxy().cut({Cut::BeforeRequest, "POST", uploadRoute, 1, 9});
        m_uploads->add(m_uploads->writePictures(u"passing"_s, 3), board);
        QVERIFY(m_uploads->finish(120'000));
        QVERIFY(allOn(board, 3));
        QVERIFY(m_bench->proxy().cuts() == 9);
    }

    /// A kill at any moment, and a new start.
    void killed_data()
    {
        QTest::addColumn<int>("arrived");
        QTest::addColumn<int>("cut");
        QTest::newRow("before the first is sent") << 0 << -1;
        QTest::newRow("the first are under way") << 1 << -1;
        QTest::newRow("in the middle") << 6 << -1;
        QTest::newRow("answers did not come") << 3 << int(Cut::BeforeAnswer);
        QTest::newRow("requests did not arrive") << 3 << int(Cut::BeforeRequest);
    }
    void killed()
    {
        QFETCH(int, arrived);
        QFETCH(int, cut);
        const QString board = m_bench->makeBoard(u"killed"_s);
        const QStringList files = m_uploads->writePictures(u"killed"_s, 9);
        if (cut >= 0)
            m_bench->proxy().cut({Cut(cut), "POST", uploadRoute, 1, 3});
        m_uploads->add(files, board);
        QTRY_VERIFY(sendings() >= arrived);
        m_uploads->kill();
        m_bench->proxy().heal();
        QVERIFY(m_uploads->open());
        QVERIFY(m_uploads->finish());
        QVERIFY2(m_uploads->count(State::Failed) == 0, m_uploads->report());
        const QStringList names = m_bench->namesOn(board);
        QVERIFY2(names.size() == 9, m_uploads->report());
        QVERIFY(!queue().isPaused());
    }

    /// Thousands may have been uploaded since by others: it is found on a later page.
    void foundAmongMany()
    {
        const QString board = m_bench->makeBoard(u"many"_s);
        const QString file = m_uploads->write(u"first.png"_s, noisePicture({20, 20}));
        m_bench->proxy().cut({Cut::BeforeAnswer, "POST", uploadRoute, 1, 1});
        m_uploads->add({file}, board);
        QTRY_COMPARE(sendings(), 1);
        m_bench->proxy().cut({Cut::BeforeRequest, "GET", "/images/?", 1, -1}); // it is not found now
        QTRY_COMPARE(m_bench->namesOn(board).size(), 1);
        m_uploads->kill();
        m_bench->proxy().reset();
        const QString others = m_bench->makeBoard(u"others"_s);
        const QByteArray bytes = noisePicture({8, 8});
        for (int i = 0; i < 230; ++i)
            QVERIFY(await(ImagesApi(m_bench->client())
                              .upload({.bytes = bytes, .category = u"general"_s, .boardId = others})));
        m_bench->proxy().reset();
        QVERIFY(m_uploads->open());
        QVERIFY(m_uploads->finish());
        QVERIFY(allOn(board, 1));
        QCOMPARE(sendings(), 0);
        QVERIFY(m_bench->proxy().count("GET", "/images/?") >= 2);
    }

    /// The same content for the same board is asked about, once for all of it; another board is another
    /// matter.
    void duplicates()
    {
        const QString board = m_bench->makeBoard(u"duplicates"_s);
        const QString other = m_bench->makeBoard(u"other"_s);
        const QStringList files = m_uploads->writePictures(u"dup"_s, 4);
        m_uploads->add(files, board);
        QVERIFY(m_uploads->finish());
        queue().clearFinished();
        QVERIFY(m_uploads->open()); // it is known after a new start too

        QSignalSpy asked(&queue(), &UploadQueue::duplicatesFound);
        QVERIFY(QDir().mkpath(m_uploads->path(u"copies"_s)));
        const QString copy = m_uploads->path(u"copies/renamed.png"_s);
        QVERIFY(QFile::copy(files.at(1), copy));
        const QString fresh = m_uploads->write(u"fresh.png"_s, noisePicture({25, 16}));
        const auto told = m_uploads->add({files.at(0), copy, fresh}, board);
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(m_uploads->finish()); // the fresh one does not wait for an answer
        QCOMPARE(m_uploads->count(State::Asking), 2);
        QCOMPARE(m_bench->namesOn(board).size(), 5);
        QCOMPARE(queue().openQuestions(), QList<qint64>{told.id});
        QCOMPARE(queue().duplicates(told.id).size(), 2);
        QVERIFY(m_bench->namesOn(board).contains(queue().duplicates(told.id).first().imageName));

        queue().answerDuplicates(told.id, false);
        QCOMPARE(m_uploads->count(State::Skipped), 2);
        const auto again = m_uploads->add({files.at(0)}, board); // right after it was skipped
        QCOMPARE(again.files, 1);
        QTRY_COMPARE(asked.size(), 2);
        QCOMPARE(m_bench->namesOn(board).size(), 5);
        queue().answerDuplicates(again.id, true);
        QVERIFY(m_uploads->finish());
        QCOMPARE(m_bench->namesOn(board).size(), 6);

        m_uploads->add(files, other);
        QVERIFY(m_uploads->finish());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(m_bench->namesOn(other).size(), 4);
    }

    /// A question that was not answered is asked again at the next start.
    void questionsSurvive()
    {
        const QString board = m_bench->makeBoard(u"questions"_s);
        const QStringList files = m_uploads->writePictures(u"question"_s, 1);
        m_uploads->add(files, board);
        QVERIFY(m_uploads->finish());
        queue().clearFinished();
        m_uploads->add(files, board);
        QTRY_COMPARE(m_uploads->count(State::Asking), 1);
        m_uploads->kill();
        QVERIFY(m_uploads->open());
        QTRY_COMPARE(m_uploads->count(State::Asking), 1);
        QCOMPARE(queue().openQuestions().size(), 1);
        queue().cancel(m_uploads->ids());
        QVERIFY(queue().openQuestions().isEmpty());
    }

    /// A file that is on its way to the board already is not listed a second time.
    void listedAlready()
    {
        const QString board = m_bench->makeBoard(u"listed"_s);
        queue().pause();
        const QStringList files = m_uploads->writePictures(u"listed"_s, 3);
        QCOMPARE(m_uploads->add(files, board).files, 3);
        const auto told = m_uploads->add(files, board);
        QCOMPARE(told.files, 0);
        QCOMPARE(told.listedAlready, 3);
        QCOMPARE(queue().list().entries().size(), 3);
        queue().resume();
        QVERIFY(m_uploads->finish());
        QVERIFY(allOn(board, 3));
    }

    /// The board is deleted before the file goes out: the file is told, and goes to another one on demand. An
    /// older server keeps the picture; it is moved then, not sent again.
    void boardIsGone()
    {
        const QString board = m_bench->makeBoard(u"gone"_s);
        const QString other = m_bench->makeBoard(u"instead"_s);
        queue().pause();
        const QStringList files = m_uploads->writePictures(u"gone"_s, 2);
        m_uploads->add(files, board);
        QVERIFY(await(BoardsApi(m_bench->client()).remove(board, false)));
        queue().resume();
        QVERIFY(m_uploads->finish());
        QVERIFY2(m_uploads->count(State::Failed) == 2, m_uploads->report());
        for (const QString& file : files) {
            QVERIFY2(m_uploads->entry(file).problem.contains(u"“the board” is gone"_s), m_uploads->report());
            QCOMPARE(m_uploads->entry(file).imageName.isEmpty(), m_bench->isNewer());
        }
        const int sent = sendings();
        QVERIFY(m_uploads->open()); // failures are shown at the next start too
        QCOMPARE(m_uploads->count(State::Failed), 2);
        queue().retry({m_uploads->entry(files.at(0)).id},
                      UploadTarget{.boardId = other, .boardName = u"instead"_s});
        queue().retry({m_uploads->entry(files.at(1)).id}, UploadTarget{});
        QVERIFY(m_uploads->finish());
        QVERIFY2(m_uploads->count(State::Done) == 2, m_uploads->report());
        QCOMPARE(m_bench->namesOn(other), QStringList{m_uploads->entry(files.at(0)).imageName});
        const auto loose =
            await(m_bench->session().images().api().get(m_uploads->entry(files.at(1)).imageName));
        QVERIFY(loose && !loose->boardId);
        QCOMPARE(sendings(), m_bench->isNewer() ? sent + 2 : sent);
        QVERIFY(await(m_bench->session().images().api().remove({loose->imageName})));
    }

    /// Without a journal nothing is sent; when it can be written again, all goes on.
    void journalCannotBeWritten()
    {
        const QString board = m_bench->makeBoard(u"unwritable"_s);
        m_uploads = std::make_unique<UploadBench>(*m_bench);
        const QString inTheWay = m_uploads->write(u"journal"_s, "a file where the folder should be");
        QVERIFY(!m_uploads->open());
        QCOMPARE(queue().status(), UploadQueue::Status::Stopped);
        QVERIFY(queue().problem()->userMessage().contains(u"uploads.sqlite"_s));
        QSignalSpy failed(&queue(), &UploadQueue::additionFailed);
        const QStringList files = m_uploads->writePictures(u"unwritable"_s, 2);
        m_uploads->add(files, board);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(sendings(), 0);
        QVERIFY(QFile::remove(inTheWay));
        queue().tryAgain();
        QTRY_VERIFY(queue().isOpen());
        m_uploads->add(files, board);
        QVERIFY(m_uploads->finish());
        QVERIFY(allOn(board, 2));
    }

    /// Faults of a server, which only the demo has by name.
    void serverFaults_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("passes");
        QTest::newRow("slow") << u"delay"_s << true;
        QTest::newRow("dropped before") << u"reset-before-body"_s << true;
        QTest::newRow("dropped after") << u"reset-after-body"_s << true;
        QTest::newRow("502") << u"502"_s << true;
        QTest::newRow("503") << u"503"_s << true;
        QTest::newRow("504") << u"504"_s << true;
        QTest::newRow("500") << u"500"_s << false;
        QTest::newRow("html") << u"html"_s << false;
        QTest::newRow("bad json") << u"bad-json"_s << false;
    }
    void serverFaults()
    {
        QFETCH(QString, fault);
        QFETCH(bool, passes);
        const auto demo = std::make_unique<DemoServer>(DemoOptions{.images = 10, .boards = 1});
        QVERIFY(demo->start());
        ServerSession session(*ServerProfile::fromAddress(demo->baseUrl().toString()), {});
        session.start();
        QTRY_COMPARE(session.state(), ServerSession::State::Online);
        QTRY_COMPARE(session.boards().state(), BoardStore::State::Ready);
        const QString board = session.boards().boards().first().boardId;
        const qsizetype before = await(BoardsApi(session.client()).imageNames(board))->size();
        const QStringList files = m_uploads->writePictures(u"fault"_s, 6);
        demo->injectFault({fault, u"/images/upload$"_s, 2});
        UploadQueue uploads(session, {.journalFile = {}, .firstRetryMs = 20, .longestRetryMs = 100});
        uploads.open();
        uploads.add(files, {.boardId = board, .category = u"general"_s});
        QTRY_VERIFY_WITH_TIMEOUT(uploads.list().totals().done + uploads.list().totals().failed == 6, 60'000);
        QCOMPARE(uploads.list().totals().failed, passes ? 0 : 2);
        demo->clearFaults();
        uploads.retryFailed();
        QTRY_COMPARE_WITH_TIMEOUT(uploads.list().totals().done, 6, 60'000);
        QCOMPARE(await(BoardsApi(session.client()).imageNames(board))->size() - before, 6);
    }

    void demoRestarts()
    {
        const auto demo = std::make_unique<DemoServer>(DemoOptions{.images = 10, .boards = 1});
        QVERIFY(demo->start());
        ServerSession session(*ServerProfile::fromAddress(demo->baseUrl().toString()), {});
        session.start();
        QTRY_COMPARE(session.boards().state(), BoardStore::State::Ready);
        const QString board = session.boards().boards().first().boardId;
        const qsizetype before = await(BoardsApi(session.client()).imageNames(board))->size();
        UploadQueue uploads(session, {.journalFile = {}, .firstRetryMs = 20, .longestRetryMs = 100});
        uploads.open();
        uploads.add(m_uploads->writePictures(u"restart"_s, 40),
                    {.boardId = board, .boardName = {}, .category = u"general"_s});
        QTRY_VERIFY(uploads.list().totals().done >= 5);
        demo->injectFault({u"restart"_s, {}, 1});
        QTRY_COMPARE_WITH_TIMEOUT(uploads.list().totals().done, 40, 60'000);
        QCOMPARE(uploads.list().totals().failed, 0);
        QCOMPARE(await(BoardsApi(session.client()).imageNames(board))->size() - before, 40);
    }

    /// The login ran out: nothing is lost, it says so and goes on.
    void loginIsAskedFor()
    {
        const auto demo = std::make_unique<DemoServer>(DemoOptions{.images = 10, .boards = 1});
        QVERIFY(demo->start());
        ServerSession session(*ServerProfile::fromAddress(demo->baseUrl().toString()), {});
        session.start();
        QTRY_COMPARE(session.state(), ServerSession::State::Online);
        demo->injectFault({u"unauthorized"_s, u"/images/upload$"_s, -1});
        UploadQueue uploads(session, {.journalFile = {}});
        uploads.open();
        uploads.add(m_uploads->writePictures(u"login"_s, 3), {.boardId = {}, .boardName = {}});
        QTRY_COMPARE(uploads.status(), UploadQueue::Status::Stopped);
        QCOMPARE(uploads.problem()->kind, ApiError::Kind::Unauthorized);
        QTRY_COMPARE(uploads.list().totals().waiting, 3);
        demo->clearFaults();
        uploads.tryAgain();
        QTRY_COMPARE(uploads.list().totals().done, 3);
    }

    /// Ten thousand files, on the list and in the journal.
    void tenThousandFiles()
    {
        const QString board = m_bench->makeBoard(u"ten thousand"_s);
        const QByteArray bytes = noisePicture({8, 8});
        for (int i = 0; i < 10'000; ++i)
            m_uploads->write(u"heap/%1/%2.png"_s.arg(i % 50).arg(i), bytes);
        queue().pause();
        QElapsedTimer clock;
        qint64 longest = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, clock.restart()); });
        clock.start();
        beat.start(1);
        QCOMPARE(m_uploads->add({m_uploads->path(u"heap"_s)}, board).files, 10'000);
        qInfo() << "longest pause of the main thread while adding 10,000 files:" << longest << "ms";
        QCOMPARE(queue().list().entries().size(), 10'000);
        QTRY_COMPARE(queue().list().totals().waiting, 10'000);
        QVERIFY(m_uploads->open());
        QCOMPARE(queue().list().entries().size(), 10'000);
        QVERIFY(queue().isPaused());
        queue().cancelAll();
        QTRY_COMPARE(queue().list().totals().canceled, 10'000);
        queue().clearFinished();
        QVERIFY(queue().list().entries().isEmpty());
        QVERIFY(m_uploads->open());
        QVERIFY(queue().list().entries().isEmpty());
        QCOMPARE(m_bench->namesOn(board).size(), 0);
    }
};

VITRINE_TEST(TestUploadQueue)
#include "tst_uploadqueue.moc"
