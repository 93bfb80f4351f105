// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/resumedrunjob.h"
#include "lib/jobs/runjournal.h"
#include "lib/jobs/runprogress.h"
#include "lib/jobs/runworkflowjob.h"
#include "tests/lib/jobbench.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

using State = RunBatchJob::State;

namespace {

constexpr int patienceMs = 60'000;
const QByteArray cutFile = "{\"runs\":[{\"batch_id\":\"1";

RunRecord record(const QString& batchId)
{
    return {.batchId = batchId,
            .title = u"Cats & dogs"_s,
            .submittedAt = QDateTime::fromString(u"2026-01-02T03:04:05.678Z"_s, Qt::ISODateWithMs),
            .itemIds = {}};
}

/// Adds one and waits until it is on the disk.
bool add(RunJournal& journal, const RunRecord& what)
{
    std::optional<bool> written;
    QObject context;
    journal.add(what, &context, [&written](bool ok) { written = ok; });
    return QTest::qWaitFor([&] { return written.has_value(); }) && *written;
}

} // namespace

/// Submissions outlive the program: the journal, and what is made of it at the next start. The latter against
/// VITRINE_TEST_SERVER when that is set, else against a demo server.
class TestRunJournal : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JobBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"deep/runs.json"_s); }

    QueueCounts countsOf(const QString& batchId)
    {
        const Result<BatchStatus> status = await(m_bench->queue().batchStatus(batchId));
        return status ? status->counts : QueueCounts();
    }

    static QList<RunRecord> readAgain(const QString& path)
    {
        RunJournal journal(path);
        QSignalSpy told(&journal, &RunJournal::unclaimed);
        journal.open();
        told.wait(2000);
        return journal.claim();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<JobBench>();
        QVERIFY(m_bench->start());
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_bench->proxy().reset();
        QVERIFY(await(m_bench->queue().resume()));
    }
    void cleanupTestCase() { m_bench.reset(); }

    void isOnTheDiskBeforeAnythingIsSent()
    {
        RunRecord first = record(u"1"_s);
        {
            RunJournal journal(file());
            QVERIFY(add(journal, first));
            // The program could end here.
            QCOMPARE(readAgain(file()), QList{first});
            QVERIFY(add(journal, record(u"2"_s)));
            first.itemIds = {5, 6, 9'007'199'254'740'993};
            journal.setItems(u"1"_s, first.itemIds);
            QVERIFY(journal.claim().isEmpty()); // followed by who added them
        }
        QCOMPARE(readAgain(file()), (QList{first, record(u"2"_s)}));
        {
            RunJournal journal(file());
            journal.open();
            QTRY_COMPARE(journal.records().size(), 2);
            journal.remove(u"1"_s);
        }
        QCOMPARE(readAgain(file()), QList{record(u"2"_s)});
    }

    /// What is added while the file is being read does not take its place.
    void addingBeforeItIsReadLosesNothing()
    {
        {
            RunJournal journal(file());
            QVERIFY(add(journal, record(u"old"_s)));
        }
        RunJournal journal(file());
        QVERIFY(add(journal, record(u"new"_s)));
        QCOMPARE(readAgain(file()), (QList{record(u"old"_s), record(u"new"_s)}));
        QCOMPARE(journal.claim(), QList{record(u"old"_s)});
    }

    void oneFollowerAtATime()
    {
        RunJournal journal(file());
        QVERIFY(add(journal, record(u"1"_s)));
        QSignalSpy told(&journal, &RunJournal::unclaimed);
        journal.release(u"1"_s);
        QVERIFY(told.wait());
        QCOMPARE(journal.claim().size(), 1);
        QVERIFY(journal.claim().isEmpty());
        journal.release(u"unknown"_s);
        QVERIFY(!told.wait(100));
    }

    void aDamagedFileIsKeptAside()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"deep"_s)));
        QFile bad(file());
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(cutFile);
        bad.close();
        QVERIFY(readAgain(file()).isEmpty());
        QVERIFY(QFile::exists(file() + u".damaged"_s));
        RunJournal journal(file());
        QVERIFY(add(journal, record(u"2"_s)));
        QCOMPARE(readAgain(file()), QList{record(u"2"_s)});
    }

    /// It is submitted all the same, and said.
    void aFolderThatCannotBeWritten()
    {
        QFile inTheWay(m_folder->filePath(u"deep"_s)); // a file where the folder should be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        RunJournal journal(file());
        QSignalSpy told(&journal, &RunJournal::writeFailed);
        RunWorkflowJob job(m_bench->session(), blankPictureWorkflow(), {});
        job.setJournal(&journal, u"blank"_s);
        QVERIFY(finishes(job));
        QCOMPARE(job.state(), State::Finished);
        QVERIFY(told.size() >= 1);
        QVERIFY2(job.warnings().join(u'\n').contains(u"written down"_s),
                 qPrintable(job.warnings().join(u'\n')));
    }

    void aRunThatEndsLeavesIt()
    {
        RunJournal journal(file());
        RunWorkflowJob job(m_bench->session(), blankPictureWorkflow(), {.runs = 2});
        job.setJournal(&journal, u"blank"_s);
        QList<qint64> written;
        connect(&job, &RunBatchJob::stateChanged, &journal, [&] {
            if (job.state() == State::Waiting)
                written = journal.records().value(0).itemIds;
        });
        QVERIFY(finishes(job));
        QCOMPARE(job.state(), State::Finished);
        QCOMPARE(written, job.itemIds());
        QVERIFY(journal.records().isEmpty());
        QTRY_VERIFY(readAgain(file()).isEmpty());
    }

    /// The program ended in the middle; at the next start the run is followed to its end, with its results.
    void isTakenUpAgain_data()
    {
        QTest::addColumn<bool>("idsKnown");
        QTest::addColumn<bool>("endedMeanwhile");
        QTest::newRow("while it runs") << true << false;
        QTest::newRow("before the answer came") << false << false;
        QTest::newRow("when all is done") << true << true;
        QTest::newRow("when all is done, ids unknown") << false << true;
    }
    void isTakenUpAgain()
    {
        QFETCH(bool, idsKnown);
        QFETCH(bool, endedMeanwhile);
        QVERIFY(await(m_bench->queue().pause()));
        QString batchId;
        {
            RunJournal journal(file());
            RunWorkflowJob job(m_bench->session(), blankPictureWorkflow(), {.runs = 3});
            job.setJournal(&journal, u"blank ×3"_s);
            job.start();
            QTRY_COMPARE_WITH_TIMEOUT(job.state(), State::Waiting, patienceMs);
            batchId = job.batchId();
            if (!idsKnown)
                journal.setItems(batchId, {});
        }
        if (endedMeanwhile) {
            QVERIFY(await(m_bench->queue().resume()));
            QTRY_COMPARE_WITH_TIMEOUT(countsOf(batchId).completed, 3, patienceMs);
        }
        m_bench->proxy().reset();
        RunJournal journal(file());
        journal.open();
        QTRY_COMPARE(journal.records().size(), 1);
        const RunRecord found = journal.claim().value(0);
        QCOMPARE(found.batchId, batchId);
        QCOMPARE(found.title, u"blank ×3"_s);
        QCOMPARE(found.itemIds.size(), idsKnown ? 3 : 0);
        ResumedRunJob job(m_bench->session(), journal, found);
        QSignalSpy ended(&job, &RunBatchJob::finished);
        job.start();
        if (!endedMeanwhile) {
            QTRY_COMPARE_WITH_TIMEOUT(job.state(), State::Waiting, patienceMs);
            QVERIFY(await(m_bench->queue().resume()));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!job.isActive(), patienceMs);
        QVERIFY2(job.state() == State::Finished, qPrintable(job.error().logLine()));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(job.images().size(), 3);
        QCOMPARE(countsOf(batchId).total, 3);
        QCOMPARE(m_bench->proxy().count("POST", "/enqueue_batch"), 0);
        QVERIFY(job.elapsedMs() < patienceMs);
        QVERIFY(journal.records().isEmpty());
        QTRY_VERIFY(readAgain(file()).isEmpty());
    }

    /// The program ended after it had written it down, before the server had it.
    void whatNeverArrivedIsSaid()
    {
        RunJournal journal(file());
        QVERIFY(add(journal, record(u"never sent"_s)));
        ResumedRunJob job(m_bench->session(), journal, journal.records().first());
        QVERIFY(finishes(job));
        QCOMPARE(job.state(), State::Failed);
        QVERIFY2(job.error().userMessage().contains(u"Submit it again"_s),
                 qPrintable(job.error().userMessage()));
        QVERIFY(journal.records().isEmpty());
    }

    /// The server comes later than the program.
    void theServerIsWaitedFor()
    {
        QVERIFY(await(m_bench->queue().pause()));
        RunJournal journal(file());
        auto first = std::make_unique<RunWorkflowJob>(m_bench->session(), blankPictureWorkflow(),
                                                      RunWorkflowJob::Options());
        first->setJournal(&journal, u"blank"_s);
        first->start();
        QTRY_COMPARE_WITH_TIMEOUT(first->state(), State::Waiting, patienceMs);
        first.reset();
        m_bench->proxy().goAway();
        ServerSession session(profileFor(m_bench->proxy().address()), {});
        session.start();
        ResumedRunJob job(session, journal, journal.claim().value(0));
        job.start();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ServerSession::State::Offline, patienceMs);
        QVERIFY(job.isActive());
        QVERIFY(m_bench->proxy().comeBack());
        QTRY_COMPARE_WITH_TIMEOUT(job.state(), State::Waiting, patienceMs);
        QVERIFY(await(m_bench->queue().resume()));
        QTRY_VERIFY_WITH_TIMEOUT(!job.isActive(), patienceMs);
        QVERIFY2(job.state() == State::Finished, qPrintable(job.error().logLine()));
    }

    /// A program that is killed at any moment: nothing is lost and nothing is sent twice.
    void killedAtAnyMoment()
    {
        const QStringList arguments{m_bench->proxy().address(), file()};
        for (int round = 0; round < 6; ++round) {
            QProcess program;
            program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
            program.setProcessEnvironment(environment);
            program.start(QStringLiteral(VITRINE_RUN_DRIVER), arguments);
            QByteArray said;
            QVERIFY(QTest::qWaitFor(
                [&] {
                    said += program.readAllStandardOutput();
                    return said.contains("started");
                },
                patienceMs));
            QTest::qWait(round * 60); // from before it is written down to after the items are known
            program.kill();
            QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 10'000);

            RunJournal journal(file());
            QSignalSpy told(&journal, &RunJournal::unclaimed);
            journal.open();
            told.wait(1000); // there may be nothing
            for (const RunRecord& found : journal.claim()) {
                ResumedRunJob job(m_bench->session(), journal, found);
                job.start();
                QTRY_VERIFY_WITH_TIMEOUT(!job.isActive(), patienceMs);
                const QueueCounts counts = countsOf(found.batchId);
                if (counts.total == 0) {
                    QCOMPARE(job.state(), State::Failed); // it says so
                    continue;
                }
                QCOMPARE(counts.total, 3);
                QCOMPARE(job.state(), State::Finished);
                QCOMPARE(job.images().size(), 3);
            }
            QVERIFY(journal.records().isEmpty());
        }
    }

    void timeIsEstimatedFromWhatIsDone()
    {
        RunProgress run;
        QVERIFY(!run.fraction());
        run.setItems(5);
        QCOMPARE(*run.fraction(), 0.0);
        QVERIFY(!run.msLeft());
        run.end(1, 10'000);
        run.end(2, 20'000);
        QCOMPARE(*run.msLeft(), 45'000); // three of 15 s
        run.start(3);
        QVERIFY(*run.msLeft() <= 45'000 && *run.msLeft() > 44'000);
        QVERIFY(*run.currentMsLeft() <= 15'000 && *run.currentMsLeft() > 14'000);
        ItemProgress progress;
        progress.itemId = 3;
        progress.percentage = 0.5;
        progress.image = ProgressImage{"a", "image/png", 1, 1};
        run.take(progress);
        QCOMPARE(*run.fraction(), 0.5);
        // A message alone takes neither percentage nor picture away.
        progress.percentage.reset();
        progress.image.reset();
        progress.message = u"Saving"_s;
        run.take(progress);
        QCOMPARE(run.current().message, u"Saving"_s);
        QCOMPARE(*run.current().percentage, 0.5);
        QVERIFY(run.current().image);
        // Two at once: the one that runs for longest is told of.
        progress.itemId = 4;
        progress.percentage = 0.25;
        run.take(progress);
        QCOMPARE(run.current().itemId, 3);
        QCOMPARE(*run.fraction(), 0.55);
        run.end(3, std::nullopt);
        run.end(4, std::nullopt);
        run.end(5, std::nullopt);
        QCOMPARE(*run.fraction(), 1.0);
        QVERIFY(!run.msLeft());
        QVERIFY(!run.currentMsLeft());
    }
};

VITRINE_TEST(TestRunJournal)
#include "tst_runjournal.moc"
