// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demoserver.h"
#include "lib/imaging/thumbnailstore.h"
#include "lib/jobs/adoptworkflowjob.h"
#include "lib/jobs/runworkflowjob.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/statepane.h"
#include "ui/workflow/choicebox.h"
#include "ui/workflow/elidedlabel.h"
#include "ui/workflow/fieldeditor.h"
#include "ui/workflow/fieldview.h"
#include "ui/workflow/linkbutton.h"
#include "ui/workflow/previewtile.h"
#include "ui/workflow/runlist.h"
#include "ui/workflow/runpicturesmodel.h"
#include "ui/workflow/runpicturesview.h"
#include "ui/workflow/runview.h"
#include "ui/workflow/textlabel.h"
#include "ui/workflow/workflowformview.h"
#include "ui/workflow/workflowpanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QString workflowPath()
{
    return testData(u"workflows/sdxl-text-to-image.workflow.json"_s);
}

/// A panel on a demo server.
struct Desk {
    explicit Desk(const DemoOptions& options = {.images = 12, .boards = 2, .stepSeconds = 0.05},
                  bool start = true, const QString& cache = {})
        : demo(options)
    {
        const auto url = demo.start();
        session = std::make_unique<ServerSession>(profileFor(url->toString()), cache);
        thumbnails = std::make_unique<ThumbnailStore>(session->images().api(), ThumbnailStore::Options());
        panel = std::make_unique<WorkflowPanel>(*session, *thumbnails);
        panel->resize(380, 1000);
        panel->show();
        if (start) {
            session->start();
            ready = waitUntilReady(*session);
        }
    }

    template <class T>
    T* find(const QString& name = {}) const
    {
        return panel->findChild<T*>(name);
    }
    [[nodiscard]] WorkflowFormView* form() const { return find<WorkflowFormView>(); }
    [[nodiscard]] QPushButton* submitButton() const { return find<QPushButton>(u"submitButton"_s); }
    [[nodiscard]] RunList* runs() const { return find<RunList>(); }
    [[nodiscard]] QStringList reasons() const
    {
        QStringList out;
        for (const LinkButton* link : panel->findChildren<LinkButton*>()) {
            if (link->isVisible())
                out.append(link->accessibleName());
        }
        return out;
    }

    DemoServer demo;
    std::unique_ptr<ServerSession> session;
    std::unique_ptr<ThumbnailStore> thumbnails;
    std::unique_ptr<WorkflowPanel> panel;
    bool ready = false;
};

/// Saves a picture that is not there on a board that is not there either.
WorkflowDocument staleWorkflow()
{
    return madeWorkflow(
        R"([{"id":"save","type":"invocation","data":{"id":"save","type":"save_image","version":"1.2.2",
            "label":"",
            "isIntermediate":false,"useCache":false,"inputs":{
            "image":{"name":"image","label":"","description":"","value":{"image_name":"gone.png"}},
            "board":{"name":"board","label":"","description":"","value":{"board_id":"gone"}}}}},
            {"id":"blank","type":"invocation","data":{"id":"blank","type":"blank_image","version":"1.2.2",
            "label":"","isIntermediate":true,"useCache":false,"inputs":{
            "width":{"name":"width","label":"","description":"","value":64}}}}])",
        "[]", columnForm({{"save", "image"}, {"save", "board"}, {"blank", "width"}}));
}

} // namespace

/// The dock on a demo server: its states, submitting, and what becomes of a run.
class TestWorkflowPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyLoadingAndForm()
    {
        Desk desk({.images = 4, .boards = 1, .stepSeconds = 0}, false);
        auto* pane = desk.find<StatePane>();
        QVERIFY(pane->isVisible());
        QCOMPARE(pane->title(), u"No workflow open"_s);
        QVERIFY(!desk.submitButton()->isVisible());
        QVERIFY(!desk.panel->canSubmit());

        QVERIFY(opensFile(*desk.panel, workflowPath()));
        QCOMPARE(pane->title(), u"Loading nodes…"_s);
        QVERIFY(desk.submitButton()->isVisible());
        QVERIFY(!desk.submitButton()->isEnabled());
        desk.session->start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.form()->isVisible(), 30'000);
        QVERIFY(!pane->isVisible());
        QCOMPARE(desk.panel->currentFile(), workflowPath());
        desk.panel->closeWorkflow();
        QVERIFY(pane->isVisible());
        QVERIFY(desk.panel->currentFile().isEmpty());
    }

    void unreadableNodesAreSaidAndReadAgain()
    {
        Desk desk({.images = 4, .boards = 1, .stepSeconds = 0}, false);
        QVERIFY(desk.demo.injectFault({u"500"_s, u"openapi"_s, -1}));
        QVERIFY(opensFile(*desk.panel, workflowPath()));
        desk.session->start();
        auto* pane = desk.find<StatePane>();
        QTRY_COMPARE_WITH_TIMEOUT(pane->title(), u"The server's nodes could not be read"_s, 30'000);
        QVERIFY(!desk.panel->canSubmit());
        desk.demo.clearFaults();
        Q_EMIT pane->actionTriggered();
        QTRY_VERIFY_WITH_TIMEOUT(desk.form()->isVisible(), 30'000);
    }

    /// The nodes of the last time are kept on disk: a form opens, and why nothing can be submitted is said.
    void aFormOpensWhileTheServerIsAway()
    {
        QTemporaryDir cache;
        const DemoOptions options{.images = 4, .boards = 1, .stepSeconds = 0};
        {
            const Desk desk(options, true, cache.path());
            QVERIFY(desk.ready);
            QTRY_VERIFY(QFile::exists(cache.filePath(u"openapi.json"_s)));
        }
        Desk desk(options, false, cache.path());
        desk.demo.stop();
        QVERIFY(opensFile(*desk.panel, workflowPath()));
        desk.session->start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.form()->isVisible(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session->state(), ServerSession::State::Offline, 30'000);
        QVERIFY(desk.form()->isVisible());
        QCOMPARE(desk.form()->fieldView(3)->editor().value().toInteger(), 768);
        auto* edit = desk.form()->fieldView(3)->findChild<QLineEdit*>();
        edit->selectAll();
        QTest::keyClicks(edit, u"128"_s);
        QVERIFY(!desk.panel->canSubmit());
        QVERIFY(!desk.submitButton()->isEnabled());
        desk.panel->submit();
        QVERIFY(!desk.panel->isBusy());
        QVERIFY2(desk.reasons().value(0).contains(u"cannot be reached"_s),
                 qPrintable(desk.reasons().join(u'\n')));
        QCOMPARE(desk.panel->document().inputValue(u"noise:f4Bv4UWa22"_s, u"width"_s).toInteger(), 128);
    }

    void aMissingNodeIsNamedWithItsVersions()
    {
        Desk desk({.images = 4, .boards = 1, .stepSeconds = 0, .missingNodes = {u"noise"_s}});
        QVERIFY(desk.ready);
        desk.panel->openDocument(sdxlWorkflow(*desk.session), u"test"_s);
        QTRY_VERIFY(!desk.panel->canSubmit() && desk.reasons().size() == 1);
        const QString reason = desk.reasons().first();
        for (const QString& part :
             {u"\"noise\""_s, u"version 1.0.3"_s, u"InvokeAI "_s + desk.session->serverVersion()})
            QVERIFY2(reason.contains(part), qPrintable(reason));
    }

    void outputsThatTheFormHidesAreSaidInTheRun()
    {
        Desk desk({.images = 4, .boards = 1, .stepSeconds = 0});
        QVERIFY(desk.ready);
        desk.panel->openDocument(blankPictureWorkflow(), u"test"_s);
        QTRY_VERIFY(desk.panel->canSubmit());
        QSignalSpy ended(desk.panel.get(), &WorkflowPanel::runEnded);
        desk.panel->submit();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        QVERIFY(ended.first().first().toBool());
        bool said = false;
        for (const TextLabel* label : desk.runs()->runs().first()->findChildren<TextLabel*>())
            said = said
                || (label->isVisible() && label->tone() == TextLabel::Tone::Warning
                    && label->plainText().contains(u"no board field"_s));
        QVERIFY(said);
    }

    void badFileKeepsTheOpenWorkflow()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QVERIFY(opensFile(*desk.panel, workflowPath()));
        auto* width = desk.form()->fieldView(3)->findChild<QLineEdit*>();
        width->selectAll();
        QTest::keyClicks(width, u"128"_s);

        QTemporaryDir folder;
        const QString bad = folder.filePath(u"bad.json"_s);
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ this is not JSON");
        file.close();
        QVERIFY(!opensFile(*desk.panel, bad));
        auto* banner = desk.find<MessageBanner>();
        QVERIFY(banner->isVisible());
        QVERIFY(!banner->text().isEmpty());
        QVERIFY(!opensFile(*desk.panel, folder.filePath(u"missing.json"_s)));
        QCOMPARE(desk.panel->currentFile(), workflowPath());
        QCOMPARE(desk.panel->document().inputValue(u"noise:f4Bv4UWa22"_s, u"width"_s).toInteger(), 128);
        QVERIFY(opensFile(*desk.panel, workflowPath()));
        QVERIFY(!banner->isVisible());
    }

    void aDroppedFileOpens()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(workflowPath())});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.panel.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.panel.get(), &drop);
        QTRY_VERIFY(desk.panel->hasWorkflow());
    }

    void aSlowFileHoldsNothingUp()
    {
        Desk desk;
        QVERIFY(desk.ready);
        const QTemporaryDir folder;
        const QString slow = folder.filePath(u"slow.json"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(slow).constData(), 0600), 0);
        desk.panel->openFile(slow); // whoever reads it waits until somebody writes
        QVERIFY(desk.panel->isOpening());
        auto* banner = desk.find<MessageBanner>();
        QTRY_COMPARE(banner->text(), u"Reading slow.json…"_s);

        QFile source(workflowPath());
        QVERIFY(source.open(QIODevice::ReadOnly));
        QFile writer(slow);
        QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QVERIFY(writer.write(source.readAll()) > 0);
        writer.close();
        QTRY_VERIFY(desk.panel->hasWorkflow());
        QVERIFY(!banner->isVisible());
        QTRY_VERIFY(!desk.panel->isOpening());
    }

    void anUnknownModelStopsSubmittingAndLeadsToItsField()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QVERIFY(opensFile(*desk.panel, workflowPath()));
        QVERIFY(!desk.panel->canSubmit());
        const QStringList missing{u"“juggernautXL_v9Rundiffusionphoto2” is not installed on this server."_s};
        QCOMPARE(desk.reasons(), missing);
        auto* box = desk.form()->fieldView(0)->findChild<ChoiceBox*>();
        QVERIFY(box->currentChoice()->missing);
        // It stays in its field until the user chooses another one (TestModelCheck), whatever else the server
        // has been asked about.
        auto* banner = desk.find<MessageBanner>(u"modelBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(u"juggernautXL_v9Rundiffusionphoto2"_s), qPrintable(banner->text()));
        QTRY_VERIFY(!desk.panel->findChild<AdoptWorkflowJob*>());
        QCOMPARE(desk.reasons(), missing);
        desk.panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.panel.get()));
        desk.find<LinkButton>()->click();
        QVERIFY(box->hasFocus());
        desk.panel->submit();
        QVERIFY(!desk.panel->isBusy());

        const int index = box->findText(u"tiny-sdxl"_s);
        QVERIFY(index > 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        QTRY_VERIFY(desk.panel->canSubmit());
        QVERIFY(desk.reasons().isEmpty());
        QVERIFY(!banner->isVisible());
    }

    /// The document as opened, and its file, are left alone until the server answered, and what the user
    /// entered by then stays.
    void whatTheServerLacksIsTakenOut()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"stale.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(staleWorkflow().toBytes());
        file.close();
        QVERIFY(opensFile(*desk.panel, path));
        const WorkflowDocument opened = desk.panel->document();
        QVERIFY(opened == staleWorkflow());
        auto* width = desk.form()->fieldView(2)->findChild<QLineEdit*>();
        width->selectAll();
        QTest::keyClicks(width, u"128"_s);
        QVERIFY(!desk.panel->document().inputValue(u"save"_s, u"image"_s).isUndefined());

        auto* banner = desk.find<MessageBanner>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u'2'));
        const WorkflowDocument now = desk.panel->document();
        QVERIFY(now.inputValue(u"save"_s, u"image"_s).isUndefined());
        QVERIFY(now.inputValue(u"save"_s, u"board"_s).isUndefined());
        QCOMPARE(now.inputValue(u"blank"_s, u"width"_s).toInteger(), 128);
        QCOMPARE(desk.form()->fieldView(2)->findChild<QLineEdit*>(), width); // the form was not built anew
        QVERIFY(!desk.panel->canSubmit());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), staleWorkflow().toBytes());

        desk.panel->closeWorkflow();
        auto* question = desk.find<QMessageBox>();
        QVERIFY(question); // the width was changed
        question->button(QMessageBox::Discard)->click();
        QVERIFY(!banner->isVisible());
    }

    /// Nobody knows what a server has that does not answer: it is asked again when it is back.
    void nothingIsTakenOutUnasked()
    {
        Desk desk({.images = 4, .boards = 1, .stepSeconds = 0});
        QVERIFY(desk.ready);
        QVERIFY(desk.demo.injectFault({u"500"_s, u"images_by_names"_s, -1}));
        desk.panel->openDocument(staleWorkflow(), u"test"_s);
        QVERIFY(desk.panel->findChild<AdoptWorkflowJob*>());
        QTRY_VERIFY(!desk.panel->findChild<AdoptWorkflowJob*>());
        desk.demo.clearFaults();
        QVERIFY(desk.panel->document() == staleWorkflow());
        QVERIFY(!desk.find<MessageBanner>()->isVisible());
        Q_EMIT desk.session->templates().templatesChanged();
        QTRY_VERIFY(desk.find<MessageBanner>()->isVisible());
        QVERIFY(desk.panel->document().inputValue(u"save"_s, u"image"_s).isUndefined());
    }

    void runsWithProgressPreviewAndResult()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.panel->openDocument(sdxlWorkflow(*desk.session, 8), u"test"_s);
        QTRY_VERIFY(desk.panel->canSubmit());
        QSignalSpy ended(desk.panel.get(), &WorkflowPanel::runEnded);
        QSignalSpy activated(desk.panel.get(), &WorkflowPanel::imageActivated);
        desk.submitButton()->click();
        QVERIFY(desk.panel->isBusy());
        QCOMPARE(desk.runs()->runs().size(), 1);
        const RunView* run = desk.runs()->runs().first();
        auto* bar = run->findChild<QProgressBar*>(u"runBar"_s);
        const auto* tile = run->findChild<PreviewTile*>();
        QList<int> values;
        connect(bar, &QProgressBar::valueChanged, run, [&](int value) { values.append(value); });
        QSet<int> heights;
        bool preview = false;
        QTRY_VERIFY_WITH_TIMEOUT(bar->text().endsWith(u" %"_s), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                if (!tile->image().isNull() && tile->isVisible()) {
                    preview = true;
                    heights.insert(run->height());
                }
                return ended.size() == 1;
            }(),
            60'000);
        QTRY_VERIFY(run->findChild<RunPicturesModel*>());
        auto* pictures = run->findChild<RunPicturesModel*>();
        QVERIFY(ended.first().first().toBool());
        QVERIFY(preview);
        QVERIFY2(heights.size() <= 1, "a preview must not move anything");
        QVERIFY(values.size() >= 6);
        QVERIFY(std::is_sorted(values.cbegin(), values.cend()));
        QCOMPARE(bar->value(), bar->maximum());
        QVERIFY(!desk.panel->isBusy());
        QCOMPARE(pictures->results().size(), 1);
        QCOMPARE(pictures->rowCount(), 1);
        // Its thumbnail is asked for because it is seen.
        QTRY_VERIFY_WITH_TIMEOUT(desk.thumbnails->find(pictures->results().first()), 10'000);
        auto* strip = run->findChild<RunPicturesView*>();
        strip->setCurrentIndex(pictures->index(0));
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), pictures->results().first());

        // What is deleted leaves it as it leaves the gallery, and comes back with Undo.
        const QStringList made = pictures->results();
        desk.session->images().hide(made);
        QTRY_VERIFY(pictures->results().isEmpty());
        QVERIFY(!strip->isVisible());
        desk.session->images().unhide(made);
        QTRY_COMPARE(pictures->results(), made);
        QVERIFY(strip->isVisible());

        QVERIFY(desk.panel->hasFinishedRuns());
        run->findChild<QToolButton*>(u"runRemove"_s)->click();
        QVERIFY(desk.runs()->runs().isEmpty());
        QVERIFY(!desk.panel->hasFinishedRuns());
    }

    void theStripFollowsItsResults()
    {
        RunPicturesModel pictures(nullptr);
        const QAbstractItemModelTester tester(&pictures,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QStringList& names :
             {QStringList{u"a"_s, u"b"_s, u"c"_s}, QStringList{u"a"_s, u"c"_s}, QStringList{},
              QStringList{u"b"_s}, QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}, QStringList{u"d"_s, u"a"_s},
              QStringList{u"x"_s, u"d"_s, u"y"_s, u"a"_s, u"z"_s}}) {
            pictures.setResults(names);
            QCOMPARE(pictures.results(), names);
            QCOMPARE(pictures.rowCount(), names.size());
        }
    }

    void severalRunsAtOnceAndCancel()
    {
        Desk desk({.images = 4, .boards = 1, .stepSeconds = 0.2});
        QVERIFY(desk.ready);
        desk.panel->openDocument(sdxlWorkflow(*desk.session, 40), u"test"_s);
        QTRY_VERIFY(desk.panel->canSubmit());
        desk.find<QSpinBox>(u"submitRuns"_s)->setValue(2);
        desk.panel->submit();
        desk.find<QSpinBox>(u"submitRuns"_s)->setValue(1);
        desk.panel->submit();
        QCOMPARE(desk.runs()->activeCount(), 2);
        const RunView* first = desk.runs()->runs().last();
        QTRY_COMPARE_WITH_TIMEOUT(first->job().state(), RunBatchJob::State::Running, 20'000);
        QCOMPARE(first->job().itemIds().size(), 2);
        auto* cancel = first->findChild<QPushButton*>(u"runCancel"_s);
        cancel->click();
        QVERIFY(!cancel->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(first->job().state(), RunBatchJob::State::Canceled, 20'000);
        QVERIFY(first->findChild<ElidedLabel*>(u"runMessage"_s)->fullText().startsWith(u"Canceled"_s));
        QVERIFY(desk.panel->isBusy());
        desk.panel->clearFinishedRuns();
        QCOMPARE(desk.runs()->runs().size(), 1);
        desk.panel->cancelRuns();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.panel->isBusy(), 20'000);
    }

    void aFailedItemShowsItsErrorAndTraceback()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.panel->openDocument(savePictureWorkflow("gone.png"), u"test"_s);
        QTRY_VERIFY(desk.panel->canSubmit());
        QSignalSpy ended(desk.panel.get(), &WorkflowPanel::runEnded);
        desk.panel->submit();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        QVERIFY(!ended.first().first().toBool());
        const RunView* run = desk.runs()->runs().first();
        const auto* error = run->findChild<TextLabel*>(u"runError"_s);
        QVERIFY(error->isVisible());
        QVERIFY2(error->plainText().contains(u"not found"_s), qPrintable(error->plainText()));
        auto* button = run->findChild<QPushButton*>(u"runDetailsButton"_s);
        const auto* details = run->findChild<QPlainTextEdit*>(u"runDetails"_s);
        QVERIFY(button->isVisible());
        QVERIFY(!details->isVisible());
        button->click();
        QVERIFY(details->isVisible());
        QVERIFY(details->toPlainText().contains(u"Traceback"_s));
    }

    void aRefusedSubmissionShowsItsReason()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.panel->openDocument(sdxlWorkflow(*desk.session), u"test"_s);
        QTRY_VERIFY(desk.panel->canSubmit());
        QVERIFY(desk.demo.injectFault({u"500"_s, u"enqueue_batch"_s, 1}));
        QSignalSpy ended(desk.panel.get(), &WorkflowPanel::runEnded);
        desk.panel->submit();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        const RunView* run = desk.runs()->runs().first();
        QCOMPARE(run->job().state(), RunBatchJob::State::Failed);
        QVERIFY(run->findChild<TextLabel*>(u"runError"_s)->isVisible());
        QVERIFY(!run->findChild<QPushButton*>(u"runDetailsButton"_s)->isVisible());
        QVERIFY(desk.panel->canSubmit()); // nothing entered is lost; it can be tried again
    }

    void aCutSubmissionIsSaid()
    {
        Desk desk({.images = 4, .boards = 1, .stepSeconds = 0, .maxQueueSize = 1});
        QVERIFY(desk.ready);
        desk.panel->openDocument(sdxlWorkflow(*desk.session, 2), u"test"_s);
        QTRY_VERIFY(desk.panel->canSubmit());
        desk.find<QSpinBox>(u"submitRuns"_s)->setValue(3);
        desk.panel->submit();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.panel->isBusy(), 30'000);
        bool said = false;
        for (const TextLabel* label : desk.runs()->runs().first()->findChildren<TextLabel*>())
            said = said
                || (label->tone() == TextLabel::Tone::Warning
                    && label->plainText().contains(u"queue is full"_s));
        QVERIFY(said);
    }

    void aServerThatRestartsInTheMiddleEndsInARightState()
    {
        Desk desk({.images = 4, .boards = 1, .stepSeconds = 0.2});
        QVERIFY(desk.ready);
        desk.panel->openDocument(sdxlWorkflow(*desk.session, 30), u"test"_s);
        QTRY_VERIFY(desk.panel->canSubmit());
        auto* prompt = desk.form()->fieldView(1)->findChild<QLineEdit*>();
        prompt->selectAll();
        QTest::keyClicks(prompt, u"a lighthouse"_s);
        QSignalSpy ended(desk.panel.get(), &WorkflowPanel::runEnded);
        desk.panel->submit();
        const RunView* run = desk.runs()->runs().first();
        QTRY_COMPARE_WITH_TIMEOUT(run->job().state(), RunBatchJob::State::Running, 20'000);
        QVERIFY(desk.demo.injectFault({u"restart"_s, {}, 1}));
        desk.session->reconcile(); // the next request meets it
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
        QCOMPARE(run->job().state(), RunBatchJob::State::Canceled);
        QVERIFY(!ended.first().first().toBool());
        // What was entered is still there, and can be submitted again.
        QCOMPARE(desk.form()->fieldView(1)->editor().value().toString(), u"a lighthouse"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.panel->canSubmit(), 20'000);
    }

    void aServerThatIsAwayIsWaitedFor()
    {
        Desk desk({.images = 4, .boards = 1, .stepSeconds = 0.2});
        QVERIFY(desk.ready);
        desk.panel->openDocument(sdxlWorkflow(*desk.session, 60), u"test"_s);
        QTRY_VERIFY(desk.panel->canSubmit());
        desk.panel->submit();
        const RunView* run = desk.runs()->runs().first();
        QTRY_COMPARE_WITH_TIMEOUT(run->job().state(), RunBatchJob::State::Running, 20'000);
        desk.demo.stop();
        const auto* message = run->findChild<ElidedLabel*>(u"runMessage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message->fullText().startsWith(u"Waiting for the server"_s), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.panel->canSubmit(), 30'000);
        QVERIFY(desk.reasons().first().contains(u"cannot be reached"_s));
        QVERIFY(desk.form()->isVisible()); // the form stays, with its values
        QVERIFY(desk.panel->isBusy());
    }

    void finishedRunsAreBounded()
    {
        Desk desk({.images = 4, .boards = 1, .stepSeconds = 0}, false);
        for (int i = 0; i < RunList::mostFinished + 5; ++i) {
            auto* job = new RunWorkflowJob(*desk.session, WorkflowDocument(), {}, desk.panel.get());
            desk.runs()->add(job, u"run"_s);
            job->start(); // fails: there is nothing to run
        }
        QTRY_COMPARE(desk.runs()->activeCount(), 0);
        QTRY_COMPARE(desk.runs()->runs().size(), RunList::mostFinished);
    }

    void tabGoesFromTheFormToSubmitToTheRuns()
    {
        Desk desk({.images = 4, .boards = 1, .stepSeconds = 0});
        QVERIFY(desk.ready);
        desk.panel->openDocument(sdxlWorkflow(*desk.session, 2), u"test"_s);
        QTRY_VERIFY(desk.panel->canSubmit());
        desk.panel->submit();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.panel->isBusy(), 20'000);
        desk.panel->openDocument(sdxlWorkflow(*desk.session, 2),
                                 u"again"_s); // a form that is made later than the run
        desk.panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.panel.get()));
        desk.form()->focusField(8);
        const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
        tab();
        QCOMPARE(QApplication::focusWidget(), desk.submitButton());
        tab();
        QCOMPARE(QApplication::focusWidget(), desk.find<QPushButton>(u"submitMore"_s));
        tab();
        QCOMPARE(QApplication::focusWidget(), desk.find<QSpinBox>(u"submitRuns"_s));
        tab();
        QVERIFY(desk.runs()->runs().first()->isAncestorOf(QApplication::focusWidget()));
    }

    void theAutoBoardIsNamed()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QVERIFY(opensFile(*desk.panel, workflowPath()));
        const BoardDto board = desk.session->boards().boards().first();
        desk.panel->setAutoAddBoard(board.boardId);
        auto* box = desk.form()->fieldView(8)->findChild<ChoiceBox*>();
        QVERIFY(box->currentText().contains(board.boardName));
    }
};

VITRINE_TEST(TestWorkflowPanel)
#include "tst_workflowpanel.moc"
