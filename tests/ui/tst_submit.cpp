// SPDX-License-Identifier: Apache-2.0
#include "lib/api/images.h"
#include "lib/api/queue.h"
#include "lib/base/translations.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"
#include "tests/ui/submitkit.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/serverconnection.h"
#include "ui/notices/runnotices.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/workflow/elidedlabel.h"
#include "ui/workflow/runlist.h"
#include "ui/workflow/runpicturesmodel.h"
#include "ui/workflow/runpicturesview.h"
#include "ui/workflow/runview.h"
#include "ui/workflow/textlabel.h"
#include "ui/workflow/workflowpanel.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int patienceMs = 60'000;

/// Goes over three widths.
WorkflowDocument batchWorkflow()
{
    return madeWorkflow(
        R"([{"id":"list","type":"invocation","data":{"id":"list","type":"integer_batch","version":"1.0.0",
            "label":"","isIntermediate":true,"useCache":false,"inputs":{
            "batch_group_id":{"name":"batch_group_id","label":"","description":"","value":"None"},
            "integers":{"name":"integers","label":"","description":"","value":[16,32,48]}}}},
            {"id":"blank","type":"invocation","data":{"id":"blank","type":"blank_image","version":"1.2.2",
            "label":"","isIntermediate":false,"useCache":false,"inputs":{
            "width":{"name":"width","label":"","description":"","value":16},
            "height":{"name":"height","label":"","description":"","value":16},
            "board":{"name":"board","label":"","description":""}}}}])",
        R"([{"id":"1","type":"default","source":"list","sourceHandle":"value","target":"blank",
            "targetHandle":"width"}])",
        columnForm({{"list", "integers"}, {"blank", "height"}}));
}

} // namespace

/// Submitting from the window, and what the panel shows of runs: on a demo server, or on VITRINE_TEST_SERVER.
class TestSubmit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_address = externalServer();
        if (m_address.isEmpty()) {
            m_demo = startedDemo({.images = 12, .boards = 2, .stepSeconds = 0.05, .maxQueueSize = 40});
            m_address = m_demo->baseUrl().toString();
        }
        m_rig = std::make_unique<TestWindow>();
        m_rig->show(QSize(1400, 900));
        connectToServer();
    }

    void cleanup()
    {
        if (m_rig && m_rig->window().view()) {
            QVERIFY(await(queue().resume()));
            panel().cancelRuns();
            QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
            QStringList made;
            for (const RunView* run : runs())
                made += run->job().images();
            if (!made.isEmpty())
                QVERIFY(await(ImagesApi(session().client()).remove(made)));
        }
        m_rig.reset();
        m_demo.reset();
    }

    void toTheEndAndToTheFront()
    {
        QVERIFY(await(queue().pause()));
        open(blankPictureWorkflow());
        m_rig->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_rig->window()));
        QTest::keyClick(&m_rig->window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 1, patienceMs);
        waitUntilQueued(0);
        QTest::keyClick(&m_rig->window(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 2, patienceMs);
        waitUntilQueued(0);
        const auto next = await(queue().next());
        QVERIFY(next && *next);
        QCOMPARE((*next)->batchId, runs().first()->job().batchId());
        // The menu beside the button does the same.
        auto* front = m_rig->window().findChild<QAction*>(u"submitFront"_s);
        QCOMPARE(front->shortcut(), QKeySequence(u"Ctrl+Shift+Return"_s));
        front->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 3, patienceMs);
        waitUntilQueued(0);
        const auto then = await(queue().next());
        QVERIFY(then && *then);
        QCOMPARE((*then)->batchId, runs().first()->job().batchId());
    }

    void replacingAsksAndSaysHowMany()
    {
        QVERIFY(await(queue().pause()));
        open(blankPictureWorkflow(), 3);
        panel().submit();
        waitUntilQueued(0);
        spinBox()->setValue(1);
        QSignalSpy notices(m_rig->window().findChild<RunNotices*>(), &RunNotices::noticed);
        trigger(u"workflow.replaceQueue"_s);
        QMessageBox* question = waitForQuestion();
        QVERIFY(question);
        QVERIFY2(question->text().contains(u"Cancel 3 waiting"_s), qPrintable(question->text()));
        question->reject();
        QTRY_VERIFY(!m_rig->window().findChild<QMessageBox*>(u"replaceQueueQuestion"_s));
        QCOMPARE(runs().size(), 1);
        QVERIFY(runs().first()->job().isActive());

        trigger(u"workflow.replaceQueue"_s);
        question = waitForQuestion();
        QVERIFY(question);
        question->defaultButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 2, patienceMs);
        const RunBatchJob& before = runs().at(1)->job();
        QTRY_COMPARE_WITH_TIMEOUT(before.state(), RunBatchJob::State::Canceled, patienceMs);
        waitUntilQueued(0);
        const auto next = await(queue().next());
        QVERIFY(next && *next);
        QCOMPARE((*next)->batchId, runs().first()->job().batchId());
        QVERIFY(await(queue().resume()));
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
        QCOMPARE(runs().first()->job().state(), RunBatchJob::State::Finished);
        QCOMPARE(notices.size(), 1); // what the user canceled is none
    }

    void nothingWaitsSoNothingIsAsked()
    {
        open(blankPictureWorkflow());
        trigger(u"workflow.replaceQueue"_s);
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 1, patienceMs);
        QVERIFY(!m_rig->window().findChild<QMessageBox*>(u"replaceQueueQuestion"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
        QCOMPARE(runs().first()->job().state(), RunBatchJob::State::Finished);
    }

    void aQueueThatCannotBeReadIsNotReplaced()
    {
        if (!m_demo)
            QSKIP("needs the demo server's faults");
        open(blankPictureWorkflow());
        QVERIFY(m_demo->injectFault({u"500"_s, u"/item_ids$"_s, -1}));
        trigger(u"workflow.replaceQueue"_s);
        auto* banner = panel().findChild<MessageBanner*>();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patienceMs);
        QVERIFY2(banner->text().contains(u"nothing was submitted"_s), qPrintable(banner->text()));
        QVERIFY(runs().isEmpty());
        m_demo->clearFaults();
        trigger(u"workflow.replaceQueue"_s);
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 1, patienceMs);
        QVERIFY(!banner->isVisible());
    }

    void theCountFollowsTheValues()
    {
        panel().openDocument(batchWorkflow(), u"test"_s);
        const auto* items = panel().findChild<TextLabel*>(u"submitItems"_s);
        const auto* warning = panel().findChild<TextLabel*>(u"submitWarning"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(*items, u"3 item"_s), patienceMs);
        QVERIFY(items->isVisible());
        spinBox()->setValue(4);
        QTRY_VERIFY(says(*items, u"12 item"_s));
        QVERIFY(!warning->isVisible());
        // More than the server's queue takes: 10,000, or what the demo server was started with.
        spinBox()->setValue(m_demo ? 14 : 4000);
        QTRY_VERIFY(says(*items, m_demo ? u"42 item"_s : u"12000 item"_s));
        QTRY_VERIFY_WITH_TIMEOUT(warning->isVisible(), patienceMs);
        QVERIFY2(
            says(*warning, u"The server's queue takes "_s + (m_demo ? u"40"_s : u"10000"_s) + u" items"_s),
            qPrintable(warning->plainText()));
        spinBox()->setValue(1);
        QTRY_VERIFY(!warning->isVisible());
        panel().closeWorkflow();
        QTRY_VERIFY(items->plainText().isEmpty());
        panel().openDocument(blankPictureWorkflow(), u"test"_s);
        QTRY_VERIFY(says(*items, u"1 item"_s));
    }

    /// What waits takes room too.
    void theRoomInTheQueueIsSaid()
    {
        if (!m_demo)
            QSKIP("needs a small queue");
        QVERIFY(await(queue().pause()));
        open(blankPictureWorkflow(), 30);
        panel().submit();
        waitUntilQueued(0);
        const auto* warning = panel().findChild<TextLabel*>(u"submitWarning"_s);
        QTRY_VERIFY_WITH_TIMEOUT(warning->isVisible(), patienceMs);
        QVERIFY2(warning->plainText().contains(u"room for 10 now"_s), qPrintable(warning->plainText()));
        panel().cancelRuns();
        QTRY_VERIFY_WITH_TIMEOUT(!warning->isVisible(), patienceMs);
    }

    void resultsStandByOutputInTheFormsOrder()
    {
        open(twoOutputsWorkflow(), 2);
        panel().submit();
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
        const RunView* run = runs().first();
        QCOMPARE(run->job().state(), RunBatchJob::State::Finished);
        QTRY_COMPARE(run->findChildren<RunPicturesView*>().size(), 2);
        for (const RunPicturesModel* strip : run->findChildren<RunPicturesModel*>())
            QTRY_COMPARE(strip->rowCount(), 2);
        QStringList titles;
        QList<QStringList> strips;
        for (const TextLabel* title : run->findChildren<TextLabel*>(u"runOutput"_s))
            titles.append(title->plainText());
        for (const RunPicturesModel* strip : run->findChildren<RunPicturesModel*>())
            strips.append(strip->results());
        // Made in any order, shown in the form's.
        const RunPicturesView* upper = stripAt(*run, 0);
        QCOMPARE(upper->accessibleName(), u"Results: Portraits & co"_s);
        QCOMPARE(stripAt(*run, 1)->accessibleName(), u"Results: First <b>node</b>"_s);
        QCOMPARE(QSet<QString>(titles.cbegin(), titles.cend()),
                 (QSet<QString>{u"Portraits & co"_s, u"First <b>node</b>"_s}));
        // In the order of the items.
        QStringList ofB;
        for (const ItemOutcome& outcome : run->job().outcomes()) {
            for (const ItemResult& result : outcome.results) {
                if (result.sourceNodeId == "b"_L1)
                    ofB.append(result.image.imageName);
            }
        }
        QCOMPARE(ofB.size(), 2);
        QVERIFY(strips.contains(ofB));
        QCOMPARE(upper->model()->index(0, 0).data(RunPicturesModel::NameRole).toString(), ofB.first());
    }

    void aResultBecomesAnInput()
    {
        open(blankPictureWorkflow());
        panel().submit();
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
        panel().openDocument(savePictureWorkflow(), u"save"_s);
        QTRY_COMPARE_WITH_TIMEOUT(panel().imageFields().size(), 1, patienceMs);
        QTRY_VERIFY(stripAt(*runs().first(), 0));
        RunPicturesView* strip = stripAt(*runs().first(), 0);
        const QString name = runs().first()->job().images().value(0);
        strip->setCurrentIndex(strip->model()->index(0, 0));
        Q_EMIT strip->customContextMenuRequested(strip->visualRect(strip->currentIndex()).center());
        auto* menu = strip->findChild<QMenu*>(u"resultMenu"_s);
        QVERIFY(menu);
        QAction* use = menu->actions().at(1);
        QVERIFY2(use->text().startsWith(u"&Use as Input: "_s), qPrintable(use->text()));
        use->trigger();
        menu->close();
        QCOMPARE(panel().document().inputValue(u"save"_s, u"image"_s)["image_name"_L1].toString(), name);
        // And it opens in the viewer.
        QSignalSpy activated(&panel(), &WorkflowPanel::imageActivated);
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(activated.value(0).value(0).toString(), name);
    }

    /// The original is fetched as soon as a result is held, so that a drag can leave the window as a file.
    void aResultThatIsHeldIsFetchedAsAFile()
    {
        open(blankPictureWorkflow());
        panel().submit();
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
        QTRY_VERIFY(stripAt(*runs().first(), 0));
        RunPicturesView* strip = stripAt(*runs().first(), 0);
        const QString name = runs().first()->job().images().value(0);
        OriginalFiles& files = m_rig->view().connection().originals();
        QVERIFY(files.path(name).isEmpty());
        const QPoint place = strip->visualRect(strip->model()->index(0, 0)).center();
        QSignalSpy drags(strip, &RunPicturesView::dragStarted);
        strip->setCurrentIndex(strip->model()->index(0, 0));
        QTest::mousePress(strip->viewport(), Qt::LeftButton, {}, place);
        QTRY_VERIFY_WITH_TIMEOUT(!files.path(name).isEmpty(), patienceMs);
        QTest::mouseRelease(strip->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(strip->selectedNames(), QStringList{name});
        QVERIFY(drags.isEmpty());
    }

    void bothBarsAndTheNode()
    {
        openSdxl(3);
        panel().submit();
        const RunView* run = runs().first();
        const auto* bar = run->findChild<QProgressBar*>(u"runBar"_s);
        const auto* itemBar = run->findChild<QProgressBar*>(u"runItemBar"_s);
        const auto* item = run->findChild<ElidedLabel*>(u"runItem"_s);
        const auto* message = run->findChild<ElidedLabel*>(u"runMessage"_s);
        QString node;
        QString left;
        QSet<int> itemValues;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                if (item->fullText().startsWith(u"Item 2: "_s) && itemBar->isVisible())
                    node = item->fullText();
                if (message->fullText().endsWith(u" left"_s))
                    left = message->fullText();
                itemValues.insert(itemBar->value());
                return !run->job().isActive();
            }(),
            patienceMs);
        QCOMPARE(run->job().state(), RunBatchJob::State::Finished);
        // The node is called as in the workflow, not by its type.
        QVERIFY2(!node.isEmpty() && !node.contains(u'_'), qPrintable(node));
        QVERIFY2(left.contains(u"of 3 items"_s), qPrintable(left));
        QVERIFY(itemValues.size() > 2);
        QCOMPARE(bar->value(), bar->maximum());
        QVERIFY(!item->isVisible());
        QTRY_VERIFY2(message->fullText().startsWith(u"Done · 3 of 3 items · 3 pictures"_s),
                 qPrintable(message->fullText()));
    }

    void aFailureNamesItsNodeAndItem()
    {
        panel().openDocument(savePictureWorkflow(), u"test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(panel().imageFields().size(), 1, patienceMs);
        panel().useImages(panel().imageFields().first().index, {u"gone.png"_s});
        QTRY_VERIFY_WITH_TIMEOUT(panel().canSubmit(), patienceMs);
        spinBox()->setValue(2);
        panel().submit();
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
        const RunView* run = runs().first();
        const auto* error = run->findChild<TextLabel*>(u"runError"_s);
        QVERIFY2(error->plainText().startsWith(u"“Save Image” failed in item 1: "_s),
                 qPrintable(error->plainText()));
        QVERIFY(run->findChild<ElidedLabel*>(u"runMessage"_s)->fullText().contains(u"2 failed"_s));
        const auto* details = run->findChild<QPlainTextEdit*>(u"runDetails"_s);
        QVERIFY(!details->isVisible());
        run->findChild<QPushButton*>(u"runDetailsButton"_s)->click();
        QVERIFY(details->isVisible());
        QVERIFY(details->toPlainText().contains(u"Traceback"_s));
    }

    void severalAtOnceEachWithItsOwn()
    {
        open(blankPictureWorkflow(), 2);
        panel().submit();
        panel().openDocument(twoOutputsWorkflow(), u"two"_s);
        QTRY_VERIFY_WITH_TIMEOUT(panel().canSubmit(), patienceMs);
        spinBox()->setValue(1);
        panel().submit();
        panel().submit();
        QCOMPARE(runs().size(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
        QSet<QString> all;
        for (const RunView* run : runs()) {
            QCOMPARE(run->job().state(), RunBatchJob::State::Finished);
            QCOMPARE(run->job().images().size(), 2);
            for (const QString& name : run->job().images())
                all.insert(name);
        }
        QCOMPARE(all.size(), 6);
    }

    /// The window goes and comes back, as at the next start: its runs are there, with one notice each.
    void runsAreTakenUpAgain()
    {
        QVERIFY(await(queue().pause()));
        open(twoOutputsWorkflow(), 2);
        panel().submit();
        waitUntilQueued(0);
        const QString batchId = runs().first()->job().batchId();
        m_rig->host().openAddress(u"http://127.0.0.1:9"_s); // drops all that belongs to the server
        connectToServer();
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 1, patienceMs);
        QSignalSpy notices(m_rig->window().findChild<RunNotices*>(), &RunNotices::noticed);
        const RunView* run = runs().first();
        QTRY_COMPARE_WITH_TIMEOUT(run->job().state(), RunBatchJob::State::Waiting, patienceMs);
        QCOMPARE(run->job().batchId(), batchId);
        QVERIFY(await(queue().resume()));
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
        QCOMPARE(run->job().state(), RunBatchJob::State::Finished);
        QCOMPARE(run->job().images().size(), 4);
        QTRY_VERIFY(stripAt(*run, 1));
        QCOMPARE(stripAt(*run, 0)->accessibleName(), u"Results: Portraits & co"_s);
        QCOMPARE(notices.size(), 1);
        const auto status = await(queue().batchStatus(batchId));
        QVERIFY(status);
        QCOMPARE(status->counts.total, 2);
        // It has ended: the next start knows nothing of it.
        m_rig->host().openAddress(u"http://127.0.0.1:9"_s);
        connectToServer();
        QTest::qWait(300);
        QVERIFY(runs().isEmpty());
    }

private:
    [[nodiscard]] ServerSession& session() { return m_rig->view().connection().session(); }
    [[nodiscard]] QueueApi& queue() { return session().queue().api(); }
    [[nodiscard]] WorkflowPanel& panel() { return m_rig->view().workflow(); }
    [[nodiscard]] const QList<RunView*>& runs() { return panel().findChild<RunList*>()->runs(); }
    [[nodiscard]] QSpinBox* spinBox() { return panel().findChild<QSpinBox*>(u"submitRuns"_s); }
    void trigger(const QString& action) { m_rig->window().actions().action(action)->trigger(); }

    void connectToServer()
    {
        QVERIFY(m_rig->host().openAddress(m_address));
        QTRY_VERIFY_WITH_TIMEOUT(session().hasLiveEvents(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(session().templates().state() == TemplateStore::State::Ready, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(session().models().state() == ModelStore::State::Ready, patienceMs);
    }

    void open(const WorkflowDocument& document, int count = 1)
    {
        panel().openDocument(document, u"test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(panel().canSubmit(), patienceMs);
        spinBox()->setValue(count);
    }

    void openSdxl(int count) { open(sdxlWorkflow(session(), 8), count); }

    void waitUntilQueued(int run)
    {
        QTRY_COMPARE_WITH_TIMEOUT(runs().at(run)->job().state(), RunBatchJob::State::Waiting, patienceMs);
    }

    QMessageBox* waitForQuestion()
    {
        QMessageBox* box = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                box = m_rig->window().findChild<QMessageBox*>(u"replaceQueueQuestion"_s);
                return box && box->isVisible();
            },
            patienceMs);
        return box;
    }

    /// Whatever groups the digits, and the plural.
    static bool says(const TextLabel& label, const QString& start)
    {
        return QString(label.plainText()).remove(u',').startsWith(start);
    }

    /// From above; null when there are not so many.
    static RunPicturesView* stripAt(const RunView& run, int place)
    {
        QList<RunPicturesView*> strips = run.findChildren<RunPicturesView*>();
        strips.removeIf([](const RunPicturesView* strip) { return !strip->isVisible(); });
        QCoreApplication::processEvents();
        std::sort(strips.begin(), strips.end(),
                  [](const RunPicturesView* a, const RunPicturesView* b) { return a->y() < b->y(); });
        return strips.value(place);
    }

    const Translations m_translations; // plural forms
    QString m_address;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<TestWindow> m_rig;
};

VITRINE_TEST(TestSubmit)
#include "tst_submit.moc"
