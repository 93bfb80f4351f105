// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/runworkflowjob.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardmodel.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/shell/actionregistry.h"
#include "ui/viewer/imagecanvas.h"
#include "ui/viewer/imageviewer.h"
#include "ui/viewer/liveview.h"
#include "ui/workflow/fieldeditor.h"
#include "ui/workflow/fieldview.h"
#include "ui/workflow/numberspinbox.h"
#include "ui/workflow/previewtile.h"
#include "ui/workflow/runview.h"
#include "ui/workflow/submitbar.h"
#include "ui/workflow/workflowpanel.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int serverTimeoutMs = 60'000;
constexpr int runTimeoutMs = 180'000;
const QString workflowFile = testData(u"workflows/sdxl-text-to-image.workflow.json"_s);

/// What came of one run, noted while it went on.
struct Progress {
    QList<int> barValues;
    QList<double> percentages; ///< As the server said them.
    bool preview = false;
};

} // namespace

/// The first run of a user, with clicks and keys in the real window: on the demo server, or on
/// VITRINE_TEST_SERVER.
class TestFirstRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_address = externalServer();
        if (m_address.isEmpty()) {
            DemoOptions options;
            options.stepSeconds = 0.08;
            m_demo = startedDemo(options);
            m_address = m_demo->baseUrl().toString();
        }
        m_rig = std::make_unique<TestWindow>();
        m_rig->show(QSize(1400, 900));
    }

    void cleanup()
    {
        m_rig.reset();
        if (!m_boardId.isEmpty()) {
            ApiClient client(*ServerProfile::fromAddress(m_address));
            const auto removed = await(BoardsApi(client).remove(std::exchange(m_boardId, {}), true));
            QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().logLine()));
        }
        m_demo.reset();
    }

    void fromConnectToPicture()
    {
        for (const auto step :
             {&TestFirstRun::connectFromTheStart, &TestFirstRun::seeBoardsAndThumbnails,
              &TestFirstRun::createBoard, &TestFirstRun::openForm, &TestFirstRun::fillForm}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
        const Progress progress = submit();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(progress.preview);
        QVERIFY2(progress.percentages.size() >= 3, qPrintable(QString::number(progress.percentages.size())));
        // The bar stood where the server said that the run is; what comes within a frame is one step for it.
        QSet<int> told;
        for (const double percentage : progress.percentages)
            told.insert(qRound(percentage * 1000));
        int between = 0;
        for (const int value : progress.barValues) {
            if (value <= 0 || value >= 1000)
                continue;
            ++between;
            QVERIFY2(told.contains(value), qPrintable(QString::number(value)));
        }
        QVERIFY(between >= 1);
        seeResult();
        if (!QTest::currentTestFailed())
            watchTheNext();
    }

private:
    [[nodiscard]] SessionView& view() { return m_rig->view(); }
    [[nodiscard]] GalleryPage& gallery() { return view().gallery(); }

    void connectFromTheStart()
    {
        // Nothing is configured: the window shows the ways to a server.
        QTest::keyClicks(m_rig->find<QLineEdit>(u"startAddress"_s), m_address);
        QTest::mouseClick(m_rig->find<QPushButton>(u"startConnect"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->window().view(), serverTimeoutMs);
    }

    void seeBoardsAndThumbnails()
    {
        BoardModel& boards = view().boards().model();
        QTRY_COMPARE_WITH_TIMEOUT(view().connection().session().boards().state(), BoardStore::State::Ready,
                                  serverTimeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(boards.index(0).data(BoardModel::CountRole).toInt() >= 0, serverTimeoutMs);
        auto* list = m_rig->find<QListView>(u"boardsView"_s);
        QVERIFY(list);
        // The board with the most pictures; on a fresh server there may be none with any.
        QModelIndex best = list->model()->index(0, 0);
        for (int row = 2; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (best.row() == 0
                || index.data(BoardModel::CountRole).toInt() > best.data(BoardModel::CountRole).toInt())
                best = index;
        }
        list->scrollTo(best);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(best).center());
        QTRY_COMPARE_WITH_TIMEOUT(gallery().list()->state(), ImageList::State::Ready, serverTimeoutMs);
        if (gallery().list()->names().isEmpty())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(
            !gallery().view().model()->index(0, 0).data(ImageListModel::ThumbnailRole).isNull(),
            serverTimeoutMs);
    }

    void createBoard()
    {
        m_boardName = u"first run %1"_s.arg(QUuid::createUuid().toString(QUuid::Id128).left(8));
        m_rig->window().activateWindow();
        QTRY_VERIFY(m_rig->window().isActiveWindow());
        QTest::keyClick(&m_rig->window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_rig->window().findChild<QInputDialog*>(u"newBoardDialog"_s));
        auto* dialog = m_rig->window().findChild<QInputDialog*>(u"newBoardDialog"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), m_boardName);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(view().boardTitle() == m_boardName, serverTimeoutMs);
        m_boardId = *view().boards().currentBoard();
        QTRY_COMPARE_WITH_TIMEOUT(gallery().list()->state(), ImageList::State::Ready, serverTimeoutMs);
        QCOMPARE(gallery().list()->query().boardId, m_boardId);
        QVERIFY(gallery().list()->names().isEmpty());
    }

    void openForm()
    {
        QVERIFY(opensWorkflow(m_rig->window(), workflowFile));
        QTRY_COMPARE_WITH_TIMEOUT(fields().size(), 9, serverTimeoutMs);
        QStringList order;
        for (FieldView* field : fields())
            order.append(field->editor().field().fieldName);
        QCOMPARE(order,
                 (QStringList{u"model"_s, u"value"_s, u"value"_s, u"width"_s, u"height"_s, u"steps"_s,
                              u"cfg_scale"_s, u"scheduler"_s, u"board"_s}));
    }

    void fillForm()
    {
        QTRY_VERIFY_WITH_TIMEOUT(chooseInForm(view().workflow(), u"model"_s, u"tiny-sdxl"_s),
                                 serverTimeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(chooseInForm(view().workflow(), u"board"_s, m_boardName), serverTimeoutMs);
        enter(u"width"_s, 64);
        enter(u"height"_s, 64);
        enter(u"steps"_s, 6);
        QTRY_VERIFY_WITH_TIMEOUT(view().workflow().canSubmit(), serverTimeoutMs);
    }

    Progress submit()
    {
        Progress progress;
        if (m_demo)
            m_demo->resetRequestCounts();
        auto* button = view().workflow().findChild<SubmitBar*>()->findChild<QPushButton*>();
        if (!button || !button->isEnabled()) {
            QTest::qFail("Submit is not to be had", __FILE__, __LINE__);
            return progress;
        }
        QTest::mouseClick(button, Qt::LeftButton);
        auto* run = view().workflow().findChild<RunView*>();
        if (!run) {
            QTest::qFail("no run is shown", __FILE__, __LINE__);
            return progress;
        }
        QObject notes;
        connect(run->findChild<QProgressBar*>(), &QProgressBar::valueChanged, &notes,
                [&progress](int value) { progress.barValues.append(value); });
        connect(&view().connection().session().queue(), &QueueStore::progressed, &notes,
                [&progress](const ItemProgress& item) {
                    if (item.percentage)
                        progress.percentages.append(*item.percentage);
                });
        const auto* tile = run->findChild<PreviewTile*>();
        if (!QTest::qWaitFor(
                [&] {
                    progress.preview = progress.preview || (tile->isVisible() && !tile->image().isNull());
                    return run->job().state() == RunBatchJob::State::Finished;
                },
                runTimeoutMs)) {
            QTest::qFail(qPrintable(u"the run does not finish: "_s + run->job().error().logLine()), __FILE__,
                         __LINE__);
        }
        return progress;
    }

    void seeResult()
    {
        QTRY_COMPARE_WITH_TIMEOUT(gallery().view().model()->rowCount(), 1, serverTimeoutMs);
        GalleryView& grid = gallery().view();
        QTRY_VERIFY_WITH_TIMEOUT(!grid.model()->index(0, 0).data(ImageListModel::ThumbnailRole).isNull(),
                                 serverTimeoutMs);
        if (m_demo) { // inserted from its event, not by reading the names again
            QCOMPARE(m_demo->requestCount(u"GET"_s, u"/api/v1/gallery/item_names"_s)
                         + m_demo->requestCount(u"GET"_s, u"/api/v1/images/names"_s),
                     0);
        }
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {},
                          grid.visualRect(grid.model()->index(0, 0)).center());
        QTest::keyClick(&grid, Qt::Key_Return);
        QVERIFY(gallery().isViewing());
        QTRY_VERIFY_WITH_TIMEOUT(gallery().viewer().isComplete(), serverTimeoutMs);
        QCOMPARE(gallery().viewer().canvas().neededPixels(), QSize(64, 64));
        QTest::keyClick(&gallery().viewer(), Qt::Key_Escape);
        QVERIFY(!gallery().isViewing());
        // The board counts it.
        QTRY_COMPARE_WITH_TIMEOUT(
            view().boards().model().indexOf(m_boardId).data(BoardModel::CountRole).toInt(), 1,
            serverTimeoutMs);
    }

    void watchTheNext()
    {
        m_rig->window().actions().action(u"view.live"_s)->trigger();
        QVERIFY(gallery().isLive());
        LiveView& live = gallery().live();
        bool preview = false;
        QObject notes;
        connect(&live.canvas(), &ImageCanvas::zoomChanged, &notes,
                [&] { preview = preview || (live.canvas().hasImage() && live.resultName().isEmpty()); });
        // A tiny model may be done before a preview is decoded, but not each time.
        for (int run = 0; run < 5 && !preview; ++run) {
            const QString before = live.resultName();
            submit();
            QTRY_VERIFY_WITH_TIMEOUT(!live.resultName().isEmpty() && live.resultName() != before,
                                     serverTimeoutMs);
        }
        QVERIFY(preview);
        QCOMPARE(live.canvas().picture().size(), QSize(64, 64));
        const QString result = live.resultName();
        QTest::keyClick(&live, Qt::Key_Return);
        QVERIFY(gallery().isViewing());
        QCOMPARE(gallery().viewer().imageName(), result);
        QTest::keyClick(&gallery().viewer(), Qt::Key_Escape);
    }

    [[nodiscard]] QList<FieldView*> fields() { return view().workflow().findChildren<FieldView*>(); }

    FieldView* field(const QString& name)
    {
        for (FieldView* field : fields()) {
            if (field->editor().field().fieldName == name)
                return field;
        }
        QTest::qFail(qPrintable(u"no field "_s + name), __FILE__, __LINE__);
        return nullptr;
    }

    void enter(const QString& fieldName, int number)
    {
        auto* box = field(fieldName)->findChild<NumberSpinBox*>();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(number));
        QTest::keyClick(box, Qt::Key_Tab);
        QCOMPARE(box->value().toInt(), number);
    }

    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<TestWindow> m_rig;
    QString m_address;
    QString m_boardName;
    QString m_boardId;
};

VITRINE_TEST(TestFirstRun)
#include "tst_firstrun.moc"
