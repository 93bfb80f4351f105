// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/runworkflowjob.h"
#include "tests/lib/rigserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int runTimeoutMs = 120'000;

} // namespace

/// A real server of its own that is killed, restarted and filled, and what a session makes of it. Needs the
/// rig and VITRINE_TEST_SERVER_VERSION, both of which tests/realserver sees to.
class TestRealRestart : public QObject {
    Q_OBJECT

private:
    RigServer m_server;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_server.version().isEmpty(), "run by tests/realserver/run.sh full");
        QVERIFY(m_server.start());
    }

    /// What ran is canceled, what waited runs before anyone can listen: both ends are told, each once.
    void killedInTheMiddle()
    {
        ServerSession session(profileFor(m_server.url()), {});
        const auto list = session.images().open({});
        session.start();
        QVERIFY(waitUntilReady(session));
        QTRY_COMPARE(list->state(), ImageList::State::Ready);

        // The second item is short: the values of one batch are the same, so there are two batches.
        RunWorkflowJob longRun(session, sdxlWorkflow(session, 500), {});
        RunWorkflowJob shortRun(session, sdxlWorkflow(session, 4), {});
        longRun.start();
        QTRY_VERIFY_WITH_TIMEOUT(longRun.progress().percentage.value_or(0) > 0, runTimeoutMs);
        shortRun.start();
        QTRY_VERIFY_WITH_TIMEOUT(!shortRun.itemIds().isEmpty(), runTimeoutMs);

        QVERIFY(m_server.end(u"KILL"_s));
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ServerSession::State::Offline, 30'000);
        QVERIFY(longRun.isActive() && shortRun.isActive());
        QVERIFY(m_server.start());
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ServerSession::State::Online, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!longRun.isActive(), runTimeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(!shortRun.isActive(), runTimeoutMs);
        QCOMPARE(longRun.state(), RunWorkflowJob::State::Canceled);
        QCOMPARE(shortRun.state(), RunWorkflowJob::State::Finished);
        QCOMPARE(shortRun.images().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(list->row(shortRun.images().first()) >= 0, 30'000);
        QCOMPARE(list->names().count(shortRun.images().first()), 1);
        QTRY_VERIFY_WITH_TIMEOUT(session.hasLiveEvents(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(session.queue().counts().inProgress, 0, 30'000);
    }

    /// Again and again: state equals the server's after each return, and a run works.
    void restartedSeveralTimes()
    {
        ServerSession session(profileFor(m_server.url()), {});
        const auto list = session.images().open({});
        session.start();
        QVERIFY(waitUntilReady(session));
        for (int round = 0; round < 3; ++round) {
            QVERIFY(m_server.end(round % 2 == 0 ? u"TERM"_s : u"KILL"_s));
            QTRY_COMPARE_WITH_TIMEOUT(session.state(), ServerSession::State::Offline, 30'000);
            QVERIFY(m_server.start());
            QTRY_COMPARE_WITH_TIMEOUT(session.state(), ServerSession::State::Online, 30'000);
            QTRY_VERIFY_WITH_TIMEOUT(session.hasLiveEvents(), 60'000);
            RunWorkflowJob job(session, sdxlWorkflow(session, 4), {});
            job.start();
            QTRY_VERIFY_WITH_TIMEOUT(!job.isActive(), runTimeoutMs);
            QCOMPARE(job.state(), RunWorkflowJob::State::Finished);
        }
        const auto truth = await(session.images().api().names({}));
        QVERIFY(truth);
        QTRY_COMPARE_WITH_TIMEOUT(list->names(), truth->names, 10'000);
    }

    void hundredThousandPictures()
    {
        QVERIFY(m_server.end(u"TERM"_s));
        QVERIFY(RigServer::run(u"make_gallery.sh"_s,
                               {m_server.root(), m_server.version(), u"100000"_s, u"--size"_s, u"256"_s}));
        QVERIFY(m_server.start());
        ServerSession session(profileFor(m_server.url()), {});
        const auto list = session.images().open({});
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(list->state(), ImageList::State::Ready, 60'000);
        QVERIFY(list->names().size() >= 100'000);
        QVERIFY(waitUntilReady(session));
        QTRY_VERIFY_WITH_TIMEOUT(session.boards().allCounts().images >= 100'000, 30'000);
        const qsizetype before = list->names().size();
        RunWorkflowJob job(session, sdxlWorkflow(session, 4), {});
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(!job.isActive(), runTimeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(list->names().size(), before + 1, 10'000);
        QVERIFY(list->row(job.images().first()) >= 0);
    }
};

VITRINE_TEST(TestRealRestart)
#include "tst_realrestart.moc"
