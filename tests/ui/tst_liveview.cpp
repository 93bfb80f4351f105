// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/statepane.h"
#include "ui/viewer/imagecanvas.h"
#include "ui/viewer/liveview.h"
#include "ui/workflow/workflowpanel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString workflowFile = testData(u"workflows/sdxl-text-to-image.workflow.json"_s);

} // namespace

/// What is made now, in the window: states and faults. That previews and results of a real server are shown
/// is in TestFirstRun.
class TestLiveView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DemoOptions options;
        options.stepSeconds = 0.08;
        m_demo = startedDemo(options);
        m_rig = std::make_unique<TestWindow>();
        m_rig->show(QSize(1400, 900));
        QVERIFY(m_rig->host().openAddress(m_demo->baseUrl().toString()));
        QVERIFY(opensWorkflow(m_rig->window(), workflowFile));
        QTRY_VERIFY(chooseInForm(m_rig->view().workflow(), u"model"_s, u"tiny-sdxl"_s));
        QTRY_VERIFY(m_rig->view().workflow().canSubmit());
        action(u"view.live"_s)->trigger();
        QVERIFY(gallery().isLive());
    }

    void cleanup()
    {
        m_rig.reset();
        m_demo.reset();
    }

    void nothingRunsIsSaid()
    {
        QCOMPARE(state()->title(), u"Nothing is running"_s);
        QVERIFY(action(u"view.live"_s)->isChecked());
        QTest::keyClick(&live(), Qt::Key_Escape);
        QVERIFY(!gallery().isLive());
        QVERIFY(!action(u"view.live"_s)->isChecked());
    }

    void theResultTakesThePreviewsPlaceAndTheNextRunTheResults()
    {
        submit();
        QTRY_VERIFY(live().canvas().hasImage());
        QVERIFY(live().resultName().isEmpty());
        QTRY_VERIFY(!live().resultName().isEmpty());
        const QString first = live().resultName();
        QTRY_COMPARE(live().message(), first);
        submit();
        QTRY_VERIFY(live().resultName().isEmpty()); // previews again
        QTRY_VERIFY(!live().resultName().isEmpty());
        QVERIFY(live().resultName() != first);
    }

    void aCanceledRunIsSaid()
    {
        submit();
        QTRY_VERIFY(live().canvas().hasImage());
        action(u"queue.cancelRuns"_s)->trigger();
        QTRY_COMPARE(live().message(), u"Canceled"_s);
    }

    void leavingEndsIt()
    {
        submit();
        QTRY_VERIFY(live().canvas().hasImage());
        action(u"view.live"_s)->trigger();
        QVERIFY(!gallery().isLive());
        QVERIFY(!live().canvas().hasImage());
        m_demo->resetRequestCounts();
        QTRY_VERIFY(!m_rig->view().workflow().isBusy());
        QVERIFY(!live().canvas().hasImage());
        QVERIFY(live().resultName().isEmpty());
    }

    void anotherServerMayFollow()
    {
        submit();
        QTRY_VERIFY(live().canvas().hasImage());
        const auto other = startedDemo();
        QVERIFY(m_rig->host().openAddress(other->baseUrl().toString()));
        QVERIFY(!gallery().isLive());
    }

private:
    [[nodiscard]] GalleryPage& gallery() { return m_rig->view().gallery(); }
    [[nodiscard]] LiveView& live() { return gallery().live(); }
    [[nodiscard]] QAction* action(const QString& id) { return m_rig->window().actions().action(id); }
    [[nodiscard]] StatePane* state() { return m_rig->find<StatePane>(u"liveState"_s); }
    void submit() { action(u"workflow.submit"_s)->trigger(); }

    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<TestWindow> m_rig;
};

VITRINE_TEST(TestLiveView)
#include "tst_liveview.moc"
