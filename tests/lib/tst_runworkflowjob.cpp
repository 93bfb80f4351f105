// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demoserver.h"
#include "lib/jobs/runworkflowjob.h"
#include "tests/lib/jobbench.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString enqueuePath = u"/api/v1/queue/default/enqueue_batch"_s;
const QString namesPath = u"/api/v1/gallery/item_names"_s;

/// A demo server, a session on it that is ready, and a job.
struct Bench {
    explicit Bench(const DemoOptions& options = {.images = 30, .boards = 2, .stepSeconds = 0.02})
        : demo(options)
    {
        const auto url = demo.start();
        session = std::make_unique<ServerSession>(profileFor(url->toString()), QString());
        session->start();
        ready = waitUntilReady(*session);
    }

    /// Waits until the session has nothing left to ask for: the first connect reads everything once more.
    bool settled() const
    {
        int last = -1;
        QElapsedTimer quiet;
        return QTest::qWaitFor(
            [&] {
                if (const int now = demo.requestCount(); now != last) {
                    last = now;
                    quiet.start();
                }
                return session->hasLiveEvents() && quiet.elapsed() > 500;
            },
            20'000);
    }

    std::unique_ptr<RunWorkflowJob> job(RunWorkflowJob::Options options = {}, int steps = 6)
    {
        return std::make_unique<RunWorkflowJob>(*session, sdxlWorkflow(*session, steps), options);
    }

    DemoServer demo;
    std::unique_ptr<ServerSession> session;
    bool ready = false;
};

/// One node that makes a picture, and no form.
WorkflowDocument pictureWithoutForm()
{
    return madeWorkflow(
        R"([{"id":"blank","type":"invocation","data":{"id":"blank","type":"blank_image","version":"1.2.2",
            "label":"","isIntermediate":false,"useCache":false,"inputs":{
            "width":{"name":"width","label":"","value":16},"height":{"name":"height","label":"","value":16}}}}])");
}

bool finishes(RunWorkflowJob& job, int timeoutMs = 30'000)
{
    bool done = false;
    QObject::connect(&job, &RunWorkflowJob::finished, &job, [&] { done = true; });
    job.start();
    const bool in = QTest::qWaitFor([&] { return done; }, timeoutMs);
    job.disconnect();
    return in;
}

} // namespace

/// From values to pictures, and everything that may come between.
class TestRunWorkflowJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsToItsPicture()
    {
        Bench bench;
        QVERIFY(bench.ready);
        const auto list = bench.session->images().open({});
        QTRY_COMPARE(list->state(), ImageList::State::Ready);
        QVERIFY(bench.settled());
        const qsizetype before = list->names().size();
        bench.demo.resetRequestCounts();

        const auto job = bench.job();
        QList<double> fractions;
        bool preview = false;
        QList<RunWorkflowJob::State> states;
        connect(job.get(), &RunWorkflowJob::progressChanged, job.get(), [&] {
            if (job->progress().percentage)
                fractions.append(job->fraction().value_or(-1));
            preview = preview || job->progress().image.has_value();
        });
        connect(job.get(), &RunWorkflowJob::stateChanged, job.get(), [&] { states.append(job->state()); });
        job->start();
        QCOMPARE(job->state(), RunWorkflowJob::State::Submitting);
        QTRY_VERIFY_WITH_TIMEOUT(!job->isActive(), 30'000);

        QCOMPARE(job->state(), RunWorkflowJob::State::Finished);
        QVERIFY(states.contains(RunWorkflowJob::State::Running));
        QCOMPARE(job->images().size(), 1);
        QVERIFY(preview);
        QVERIFY(fractions.size() >= 6);
        QVERIFY(std::is_sorted(fractions.cbegin(), fractions.cend()));
        QCOMPARE(job->fraction().value_or(0), 1.0);
        // The picture stands in the open list by one inserted row: no names were read again.
        QTRY_COMPARE(list->names().size(), before + 1);
        QVERIFY(list->row(job->images().first()) >= 0);
        QCOMPARE(bench.demo.requestCount(u"GET"_s, namesPath), 0);
        QCOMPARE(bench.demo.requestCount(u"POST"_s, enqueuePath), 1);
    }

    /// No board field on the form: it is said, and the pictures come all the same.
    void hiddenOutputsAreWarnedOf()
    {
        Bench bench({.images = 4, .boards = 1, .stepSeconds = 0});
        QVERIFY(bench.ready);
        RunWorkflowJob job(*bench.session, pictureWithoutForm(), {});
        QSignalSpy warned(&job, &RunWorkflowJob::warned);
        QVERIFY(finishes(job));
        QCOMPARE(job.state(), RunWorkflowJob::State::Finished);
        QCOMPARE(job.images().size(), 1);
        QCOMPARE(job.warnings().size(), 1);
        QVERIFY(job.warnings().first().contains(u"no board field"_s));
        QCOMPARE(warned.size(), 1);
        QCOMPARE(job.outcomes().first().results.first().fieldIndex, -1);

        const auto shown = bench.job();
        QVERIFY(finishes(*shown));
        QVERIFY(shown->warnings().isEmpty());
    }

    /// A server without a node: nothing is sent, and which node, version and server it was is said.
    void missingNodeIsSaidBeforeSubmitting()
    {
        Bench bench({.images = 4, .boards = 1, .stepSeconds = 0, .missingNodes = {u"noise"_s}});
        QVERIFY(bench.ready);
        const auto job = bench.job();
        QVERIFY(finishes(*job));
        QCOMPARE(job->state(), RunWorkflowJob::State::Failed);
        QCOMPARE(job->trouble(), RunWorkflowJob::Trouble::Validation);
        const QString text = job->error().userMessage();
        QVERIFY2(text.contains(u"\"noise\""_s) && text.contains(u"1.0.3"_s), qPrintable(text));
        QVERIFY2(text.contains(u"InvokeAI "_s + bench.session->serverVersion()), qPrintable(text));
        QCOMPARE(bench.demo.requestCount(u"POST"_s, enqueuePath), 0);
    }

    void severalRunsOfOneBatch()
    {
        Bench bench({.images = 4, .boards = 1, .stepSeconds = 0});
        QVERIFY(bench.ready);
        const auto job = bench.job({.runs = 3});
        QVERIFY(finishes(*job));
        QCOMPARE(job->itemIds().size(), 3);
        QCOMPARE(job->itemsDone(), 3);
        QCOMPARE(job->images().size(), 3);
    }

    void missingModelIsSaidBeforeSubmitting()
    {
        Bench bench;
        QVERIFY(bench.ready);
        WorkflowDocument workflow = sdxlWorkflow(*bench.session);
        QJsonObject model = workflow.inputValue(u"sdxl_model_loader:PwBr7RXRsy"_s, u"model"_s).toObject();
        model[u"key"_s] = u"gone"_s;
        model[u"name"_s] = u"My Own Mix"_s;
        workflow.setInputValue(u"sdxl_model_loader:PwBr7RXRsy"_s, u"model"_s, model);
        RunWorkflowJob job(*bench.session, workflow, {});
        QVERIFY(finishes(job));
        QCOMPARE(job.state(), RunWorkflowJob::State::Failed);
        QVERIFY(job.error().userMessage().contains(u"My Own Mix"_s));
        QCOMPARE(bench.demo.requestCount(u"POST"_s, enqueuePath), 0);
    }

    /// The server acted and the answer was lost: the items are found by our batch_id.
    void lostAnswerIsLookedUp()
    {
        Bench bench;
        QVERIFY(bench.ready);
        QVERIFY(bench.demo.injectFault({u"reset-after-body"_s, u"enqueue_batch"_s, 1}));
        const auto job = bench.job();
        QVERIFY(finishes(*job));
        QCOMPARE(job->state(), RunWorkflowJob::State::Finished);
        QCOMPARE(job->images().size(), 1);
        QCOMPARE(bench.demo.requestCount(u"POST"_s, enqueuePath), 1);
        QCOMPARE(bench.session->queue().counts().total, 1);
    }

    /// The request never got through: it is sent once more.
    void whatNeverArrivedIsSentAgain()
    {
        Bench bench;
        QVERIFY(bench.ready);
        QVERIFY(bench.demo.injectFault({u"reset-before-body"_s, u"enqueue_batch"_s, 1}));
        const auto job = bench.job();
        QVERIFY(finishes(*job));
        QCOMPARE(job->state(), RunWorkflowJob::State::Finished);
        QTRY_COMPARE(bench.session->queue().counts().total, 1);
    }

    void refusedSubmissionSaysWhy_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char* fault : {"500", "html", "bad-json", "unauthorized"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }

    void refusedSubmissionSaysWhy()
    {
        QFETCH(QString, fault);
        Bench bench;
        QVERIFY(bench.ready);
        QVERIFY(bench.demo.injectFault({fault, u"enqueue_batch"_s, 1}));
        const auto job = bench.job();
        QVERIFY(finishes(*job));
        QCOMPARE(job->state(), RunWorkflowJob::State::Failed);
        QVERIFY(!job->error().userMessage().isEmpty());
        // The application goes on: the next submission works.
        const auto next = bench.job();
        QVERIFY(finishes(*next));
        QCOMPARE(next->state(), RunWorkflowJob::State::Finished);
    }

    void restartInTheMiddleEndsRight()
    {
        Bench bench({.images = 4, .boards = 1, .stepSeconds = 0.2});
        QVERIFY(bench.ready);
        const auto job = bench.job({}, 30);
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(job->progress().percentage.value_or(0) > 0, 10'000);
        bench.demo.injectFault({u"restart"_s, {}, 1});
        QTRY_VERIFY_WITH_TIMEOUT(!job->isActive(), 30'000);
        QCOMPARE(job->state(), RunWorkflowJob::State::Canceled);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session->state(), ServerSession::State::Online, 30'000);
        const auto next = bench.job({}, 2);
        QVERIFY(finishes(*next));
        QCOMPARE(next->state(), RunWorkflowJob::State::Finished);
    }

    void cancels()
    {
        Bench bench({.images = 4, .boards = 1, .stepSeconds = 0.2});
        QVERIFY(bench.ready);
        const auto job = bench.job({.runs = 2}, 30);
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(job->state() == RunWorkflowJob::State::Running, 10'000);
        job->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!job->isActive(), 10'000);
        QCOMPARE(job->state(), RunWorkflowJob::State::Canceled);
        QVERIFY(job->images().isEmpty());
    }

    /// Canceled before the server answered the submission.
    void cancelsWhileSubmitting()
    {
        Bench bench({.images = 4, .boards = 1, .stepSeconds = 0.2});
        QVERIFY(bench.ready);
        const auto job = bench.job({}, 30);
        job->start();
        job->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!job->isActive(), 10'000);
        QCOMPARE(job->state(), RunWorkflowJob::State::Canceled);
    }

    void fullQueueIsSaid()
    {
        Bench bench({.images = 4, .boards = 1, .stepSeconds = 0, .maxQueueSize = 2});
        QVERIFY(bench.ready);
        const auto job = bench.job({.runs = 5});
        QVERIFY(finishes(*job));
        QCOMPARE(job->itemIds().size(), 2);
        QVERIFY(job->warnings().join(u' ').contains(u"2 of 5"_s));
    }

    /// No live events at all: the items are read from time to time.
    void endsWithoutLiveEvents()
    {
        DemoServer demo({.images = 4, .boards = 1, .stepSeconds = 0});
        const auto url = demo.start();
        QVERIFY(url);
        demo.injectFault({u"websocket-refused"_s, {}, -1});
        demo.injectFault({u"polling-refused"_s, {}, -1});
        ServerSession session(profileFor(url->toString()), {});
        session.start();
        QVERIFY(waitUntilReady(session));
        RunWorkflowJob job(session, sdxlWorkflow(session), {});
        QVERIFY(finishes(job));
        QCOMPARE(job.state(), RunWorkflowJob::State::Finished);
        QCOMPARE(job.images().size(), 1);
        QVERIFY(!session.hasLiveEvents());
    }

    void downloadsWholeFilesAndNeverOverwrites()
    {
        Bench bench;
        QVERIFY(bench.ready);
        const auto list = bench.session->images().open({});
        QTRY_COMPARE(list->state(), ImageList::State::Ready);
        const QStringList two = list->names().mid(0, 2);
        QTemporaryDir folder;
        for (int round = 0; round < 2; ++round) {
            ExportJob job(bench.session->client(), originals(two, folder.filePath(u"new"_s)));
            QSignalSpy done(&job, &ExportJob::finished);
            job.start();
            QVERIFY(done.wait(10'000));
            QCOMPARE(job.savedCount(), 2);
            QVERIFY(job.problems().isEmpty());
        }
        const QStringList files = QDir(folder.filePath(u"new"_s)).entryList(QDir::Files);
        QCOMPARE(files.size(), 4);
        QFile file(folder.filePath(u"new/"_s + files.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8).startsWith("\x89PNG"));
    }

    void oneBadDownloadDoesNotStopTheOthers()
    {
        Bench bench;
        QVERIFY(bench.ready);
        const auto list = bench.session->images().open({});
        QTRY_COMPARE(list->state(), ImageList::State::Ready);
        QTemporaryDir folder;
        ExportJob job(bench.session->client(),
                      originals({u"missing.png"_s, list->names().first()}, folder.path()));
        QSignalSpy done(&job, &ExportJob::finished);
        job.start();
        QVERIFY(done.wait(10'000));
        QCOMPARE(job.savedCount(), 1);
        QCOMPARE(job.problems().size(), 1);
        QVERIFY(job.problems().first().contains(u"missing.png"_s));
    }

    void unwritableFolderIsSaid()
    {
        Bench bench;
        QVERIFY(bench.ready);
        const auto list = bench.session->images().open({});
        QTRY_COMPARE(list->state(), ImageList::State::Ready);
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ExportJob job(bench.session->client(),
                      originals({list->names().first()}, folder.filePath(u"file/sub"_s)));
        QSignalSpy done(&job, &ExportJob::finished);
        job.start();
        QVERIFY(done.wait(10'000));
        QVERIFY(job.error());
    }
};

VITRINE_TEST(TestRunWorkflowJob)
#include "tst_runworkflowjob.moc"
