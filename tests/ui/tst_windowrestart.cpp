// SPDX-License-Identifier: Apache-2.0
#include "lib/base/settings.h"
#include "tests/lib/rigserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/notices/runnotices.h"
#include "ui/shell/windowgroup.h"
#include "ui/workflow/elidedlabel.h"
#include "ui/workflow/runlist.h"
#include "ui/workflow/runpicturesmodel.h"
#include "ui/workflow/runview.h"
#include "ui/workflow/workflowpanel.h"

#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int patienceMs = 120'000;
constexpr int items = 12;

} // namespace

/// What the window shows of a run while its real server is killed and started again, and while the program
/// ends and starts again. Needs the rig and VITRINE_TEST_SERVER_VERSION, both of which tests/realserver sees
/// to.
class TestWindowRestart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_server.version().isEmpty(), "run by tests/realserver/run.sh full");
        QVERIFY(m_server.start());
    }
    void init() { startProgram(); }
    void cleanup() { endProgram(); }

    void theServerIsKilledInTheMiddle()
    {
        submit();
        const RunView* run = runs().first();
        const auto* message = run->findChild<ElidedLabel*>(u"runMessage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run->job().itemsDone() >= 1 && run->job().run().runningCount() > 0,
                                 patienceMs);
        QVERIFY(m_server.end(u"KILL"_s));
        QTRY_VERIFY_WITH_TIMEOUT(message->fullText().startsWith(u"Waiting for the server"_s), patienceMs);
        QVERIFY(run->job().isActive());
        QVERIFY(m_server.start() || m_server.start());
        QTRY_VERIFY_WITH_TIMEOUT(!run->job().isActive(), patienceMs);
        // What ran is canceled by the server, everything else is done and shown, once.
        QCOMPARE(run->job().state(), RunBatchJob::State::Finished);
        int canceled = 0;
        for (const ItemOutcome& outcome : run->job().outcomes())
            canceled += outcome.end == ItemOutcome::End::Canceled ? 1 : 0;
        QCOMPARE(canceled, 1);
        QTRY_COMPARE_WITH_TIMEOUT(shownBy(*run).size(), items - 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(message->fullText().startsWith(u"Done"_s), patienceMs);
        const QStringList& gallery = window().view()->gallery().list()->names();
        for (const QString& name : shownBy(*run))
            QTRY_COMPARE_WITH_TIMEOUT(gallery.count(name), 1, patienceMs);
    }

    void theProgramIsRestartedInTheMiddle()
    {
        submit();
        QTRY_VERIFY_WITH_TIMEOUT(runs().first()->job().itemsDone() >= 1, patienceMs);
        const QString batchId = runs().first()->job().batchId();
        endProgram();
        startProgram();
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 1, patienceMs);
        QSignalSpy notices(window().findChild<RunNotices*>(), &RunNotices::noticed);
        const RunView* run = runs().first();
        QCOMPARE(run->job().batchId(), batchId);
        QTRY_VERIFY_WITH_TIMEOUT(!run->job().isActive(), patienceMs);
        QCOMPARE(run->job().state(), RunBatchJob::State::Finished);
        QTRY_COMPARE_WITH_TIMEOUT(shownBy(*run).size(), items, patienceMs);
        QCOMPARE(notices.size(), 1);
        endProgram();
        startProgram();
        QTest::qWait(1000);
        QVERIFY(runs().isEmpty());
    }

private:
    MainWindow& window() { return m_windows->current(); }
    WorkflowPanel& panel() { return window().view()->workflow(); }
    const QList<RunView*>& runs() { return panel().findChild<RunList*>()->runs(); }

    static QStringList shownBy(const RunView& run)
    {
        const auto* pictures = run.findChild<RunPicturesModel*>();
        return pictures ? pictures->results() : QStringList();
    }

    void startProgram()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_windows = std::make_unique<WindowGroup>(
            WindowGroup::Services{.settings = *m_settings,
                                  .connections = std::make_shared<ConnectionPool>(ServerFolders{
                                      m_folder.filePath(u"cache"_s), m_folder.filePath(u"data"_s)})});
        m_windows->add(m_windows->makeHost()).show();
        QVERIFY(m_windows->hostOf(window()).openAddress(m_server.url()));
        QVERIFY(waitUntilReady(window().view()->connection().session(), patienceMs));
        QTRY_VERIFY_WITH_TIMEOUT(window().view()->connection().session().hasLiveEvents(), patienceMs);
    }

    void endProgram()
    {
        m_windows.reset();
        m_settings.reset();
    }

    void submit()
    {
        panel().openDocument(sdxlWorkflow(window().view()->connection().session(), 20), u"test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(panel().canSubmit(), patienceMs);
        panel().findChild<QSpinBox*>(u"submitRuns"_s)->setValue(items);
        panel().submit();
    }

    RigServer m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WindowGroup> m_windows;
};

VITRINE_TEST(TestWindowRestart)
#include "tst_windowrestart.moc"
