// SPDX-License-Identifier: Apache-2.0
// Takes a picture of every screen in every state, light and dark. Usage: vitrine_screens OUTDIR [NAME-PART]
#include "lib/api/enqueuebody.h"
#include "lib/base/translations.h"
#include "lib/deletion/imagedeletions.h"
#include "lib/history/valuehistory.h"
#include "lib/jobs/runworkflowjob.h"
#include "lib/transfers/uploadqueue.h"
#include "tests/support/brokenserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testdata.h"
#include "tests/ui/accountscreens.h"
#include "tests/ui/connectionscreens.h"
#include "tests/ui/drag.h"
#include "tests/ui/fieldscreens.h"
#include "tests/ui/frontscreens.h"
#include "tests/ui/keyscreens.h"
#include "tests/ui/modelscreens.h"
#include "tests/ui/serverscreens.h"
#include "tests/ui/submitkit.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/autoaddboard.h"
#include "ui/boards/boardmodel.h"
#include "ui/boards/boardspanel.h"
#include "ui/boards/itemmover.h"
#include "ui/connection/serverconnection.h"
#include "ui/details/detailspanel.h"
#include "ui/details/detailsview.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exporting.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imageactions.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/library/librarywindow.h"
#include "ui/queue/queueactions.h"
#include "ui/queue/queuebar.h"
#include "ui/queue/queuedetailspane.h"
#include "ui/queue/queuemonitor.h"
#include "ui/queue/queuewindow.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/theme.h"
#include "ui/transfers/transferswindow.h"
#include "ui/viewer/comparepane.h"
#include "ui/viewer/compareview.h"
#include "ui/viewer/imageviewer.h"
#include "ui/viewer/liveview.h"
#include "ui/viewer/splitcanvas.h"
#include "ui/workflow/choicebox.h"
#include "ui/workflow/choicepopup.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/fieldview.h"
#include "ui/workflow/history/presetnamedialog.h"
#include "ui/workflow/history/presetsbutton.h"
#include "ui/workflow/history/presetsdialog.h"
#include "ui/workflow/history/recentspopup.h"
#include "ui/workflow/history/submissionsbutton.h"
#include "ui/workflow/itemintake.h"
#include "ui/workflow/modelcheck/modelcheckdialog.h"
#include "ui/workflow/runlist.h"
#include "ui/workflow/runview.h"
#include "ui/workflow/workflowformview.h"
#include "ui/workflow/workflowpanel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int patienceMs = 30'000;
const QString workflowFile = testData(u"workflows/sdxl-text-to-image.workflow.json"_s);

class Screens {
public:
    Screens(QString folder, QString only, QString scheme)
        : m_folder(std::move(folder))
        , m_only(std::move(only))
        , m_scheme(std::move(scheme))
    {
    }

    /// Runs `take` when its name is wanted.
    void screen(const QString& name, const std::function<void(const QString&)>& take) const
    {
        if (name.contains(m_only))
            take(name);
    }

    void save(QWidget& widget, const QString& name) const
    {
        QTest::qWait(150); // let layouts and the last thumbnails settle
        const QString file = u"%1/%2-%3.png"_s.arg(m_folder, name, m_scheme);
        if (!widget.grab().save(file))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
    }

    /// For those who fetch it: without the two lowest bits of each colour, which gradients spend most on.
    void saveSmall(QWidget& widget, const QString& name) const
    {
        QTest::qWait(150);
        QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            for (int x = 0; x < image.width(); ++x)
                line[x] &= 0xfffcfcfc;
        }
        const QString file = u"%1/%2-%3.png"_s.arg(m_folder, name, m_scheme);
        if (!image.save(file, "PNG", 0)) // the smallest file, not the worst picture
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
    }

    static bool wait(const std::function<bool()>& until, const char* what)
    {
        if (QTest::qWaitFor(until, patienceMs))
            return true;
        std::fprintf(stderr, "waited in vain for %s\n", what);
        return false;
    }

    /// Connects and waits until every visible thumbnail is there.
    static void openDemo(TestWindow& rig, const DemoServer& demo)
    {
        bool complete = false;
        const auto told = QObject::connect(&rig.window(), &MainWindow::screenComplete, &rig.window(),
                                           [&complete] { complete = true; });
        if (!rig.host().openAddress(demo.baseUrl().toString()))
            return;
        wait([&] { return complete; }, "thumbnails");
        wait([&] { return rig.view().connection().session().hasLiveEvents(); }, "live events");
        wait([&] { return rig.view().boards().filter().listedCount() > 0; }, "boards");
        QObject::disconnect(told);
    }

    static TestWindow& shown(TestWindow& rig)
    {
        rig.show(QSize(1400, 860));
        return rig;
    }

    void all() const;

private:
    void gallery() const;
    void comparison(TestWindow& rig) const;
    void details(TestWindow& rig) const;
    void galleryStates() const;
    void choosing() const;
    void filters() const;
    void away() const;
    void connection() const;
    void workflow() const;
    void saving() const;
    void runs() const;
    void fields() const;
    void presets() const;
    void missingModels() const;
    void transfers() const;
    void deletion() const;
    void boards() const;
    void boardQuestions(TestWindow& rig, const QString& name) const;
    void exporting() const;
    void queue() const;
    void models() const;
    void queueAtWork(const QString& name) const;

    QString m_folder;
    QString m_only;
    QString m_scheme;
};

void Screens::comparison(TestWindow& rig) const
{
    GalleryPage& page = rig.view().gallery();
    for (const int count : {4, 2}) {
        page.view().clearSelection();
        for (int row = 0; row < count; ++row)
            page.view().selectionModel()->select(page.view().model()->index(row, 0),
                                                 QItemSelectionModel::Select);
        page.compareSelected();
        const QList<ComparePane*>& panes = page.comparison().panes();
        wait(
            [&] {
                return std::all_of(panes.begin(), panes.end(), [](auto* pane) { return pane->isComplete(); });
            },
            "the pictures that are compared");
        save(rig.window(), u"compare-%1"_s.arg(count));
    }
    page.comparison().setMode(CompareView::Mode::Slider);
    save(rig.window(), u"compare-slider"_s);
    page.comparison().setMode(CompareView::Mode::Difference);
    wait([&] { return page.comparison().overlay().hasImage(); }, "the difference");
    save(rig.window(), u"compare-difference"_s);
    page.closeViewer();
}

void Screens::details(TestWindow& rig) const
{
    GalleryView& grid = rig.view().gallery().view();
    rig.window().actions().action(u"view.details"_s)->setChecked(false);
    rig.window().actions().action(u"view.details"_s)->trigger();
    for (const int count : {1, 2, 3}) {
        grid.clearSelection();
        for (int row = 0; row < count; ++row)
            grid.selectionModel()->select(grid.model()->index(row + 4, 0), QItemSelectionModel::Select);
        QTest::qWait(1000);
        save(rig.window(), u"details-%1"_s.arg(count));
        if (count > 1)
            continue;
        QTabWidget& pages = rig.view().details().details().pages();
        pages.setCurrentIndex(2);
        QTest::qWait(1000);
        save(rig.window(), u"details-workflow"_s);
        pages.setCurrentIndex(0);
    }
    rig.window().actions().action(u"view.workflow"_s)->setChecked(false);
    rig.window().actions().action(u"view.workflow"_s)->trigger();
}

void Screens::gallery() const
{
    screen(u"gallery"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        const QAbstractItemModel& model = *rig.view().gallery().view().model();
        rig.view().gallery().view().setCurrentIndex(model.index(2, 0));
        rig.view().gallery().view().selectionModel()->select(model.index(6, 0), QItemSelectionModel::Select);
        save(rig.window(), name);
        rig.view().gallery().view().setEdge(96);
        QTest::qWait(1500);
        save(rig.window(), name + u"-small-thumbnails"_s);
        rig.window().resize(820, 560);
        QTest::qWait(600);
        save(rig.window(), name + u"-small-window"_s);
        rig.window().resize(1400, 860);
        rig.view().gallery().view().setEdge(200);
        QTest::qWait(600);
        rig.view().gallery().openCurrent();
        wait([&] { return rig.view().gallery().viewer().isComplete(); }, "the picture");
        save(rig.window(), u"viewer"_s);
        rig.view().gallery().viewer().zoomOriginal();
        for (int i = 0; i < 8; ++i)
            rig.view().gallery().viewer().zoomIn();
        QTest::qWait(500);
        save(rig.window(), u"viewer-zoomed"_s);
        rig.view().gallery().closeViewer();
        demo->injectFault({u"500"_s, u"/full$"_s, -1});
        rig.view().gallery().openImage(model.index(9, 0).data(ImageListModel::NameRole).toString());
        QTest::qWait(600);
        save(rig.window(), u"viewer-failed"_s);
        rig.view().gallery().closeViewer();
        demo->clearFaults();
        comparison(rig);
        details(rig);
        rig.view().gallery().showLive();
        save(rig.window(), u"live-nothing"_s);
        rig.view().gallery().closeViewer();
        rig.view().boards().askForNewBoard();
        save(*rig.window().findChild<QInputDialog*>(u"newBoardDialog"_s), u"new-board"_s);
        rig.window().findChild<QInputDialog*>(u"newBoardDialog"_s)->reject();
        QMenu* menu = rig.window().menuBar()->actions().at(2)->menu();
        menu->popup(rig.window().mapToGlobal(QPoint(50, 50)));
        save(*menu, u"menu-view"_s);
        menu->close();
    });
    screen(u"hundred-thousand"_s, [&](const QString& name) {
        DemoOptions options;
        options.images = 100'000;
        const auto demo = startedDemo(options);
        TestWindow rig;
        openDemo(shown(rig), *demo);
        QScrollBar* bar = rig.view().gallery().view().verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        QTest::qWait(4000);
        rig.view().gallery().view().selectAll();
        save(rig.window(), name);
    });
    screen(u"long-names"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        const QString longName =
            u"A board with a very long name that nobody would type but somebody will have, "
            "again and again and again"_s;
        for (const QString& board : {longName, u"<b>markup</b> & “quotes”"_s, u"多くの猫の写真 🐈"_s})
            rig.view().connection().session().boards().create(board);
        wait([&] { return rig.view().boards().filter().listedCount() >= 9; }, "new boards");
        QTest::qWait(2500);
        save(rig.window(), name);
    });
}

void Screens::galleryStates() const
{
    screen(u"loading"_s, [&](const QString& name) {
        const BrokenServer server([](const BrokenServer::Request&) {
            return BrokenServer::Reaction{{}, false};
        });
        TestWindow rig;
        shown(rig).host().openAddress(server.address());
        save(rig.window(), name);
        rig.host().openAddress(u"http://127.0.0.1:9"_s);
    });
    screen(u"placeholders"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        demo->injectFault({u"hang"_s, u"/thumbnail$"_s, -1});
        TestWindow rig;
        shown(rig).host().openAddress(demo->baseUrl().toString());
        wait([&] { return rig.view().gallery().view().model()->rowCount() > 0; }, "names");
        QTest::qWait(2000);
        save(rig.window(), name);
    });
    screen(u"thumbnails-failed"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        demo->injectFault({u"500"_s, u"/thumbnail$"_s, -1});
        TestWindow rig(nullptr, false);
        shown(rig).host().openAddress(demo->baseUrl().toString());
        wait([&] { return rig.view().gallery().view().model()->rowCount() > 0; }, "names");
        QTest::qWait(2500);
        save(rig.window(), name);
    });
    screen(u"empty-board"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        rig.view().boards().askForNewBoard();
        auto* dialog = rig.window().findChild<QInputDialog*>(u"newBoardDialog"_s);
        dialog->setTextValue(u"Fresh board"_s);
        dialog->accept();
        wait([&] { return rig.view().boardTitle() == u"Fresh board"_s; }, "the board");
        save(rig.window(), name);
        rig.find<QLineEdit>(u"searchField"_s)->setText(u"no such words"_s);
        QTest::qWait(800);
        save(rig.window(), u"nothing-found"_s);
    });
    screen(u"unreachable"_s, [&](const QString& name) {
        TestWindow rig;
        shown(rig).host().openAddress(u"http://127.0.0.1:9"_s);
        QTest::qWait(2500);
        save(rig.window(), name);
    });
    screen(u"not-invokeai"_s, [&](const QString& name) {
        const BrokenServer server([](const BrokenServer::Request&) {
            return BrokenServer::answer(200, "text/html", "<html></html>");
        });
        TestWindow rig;
        shown(rig).host().openAddress(server.address());
        QTest::qWait(2500);
        save(rig.window(), name);
    });
    screen(u"went-away"_s, [&](const QString& name) {
        auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        opensWorkflow(rig.window(), workflowFile);
        QTest::qWait(1500);
        demo.reset();
        wait([&] { return rig.view().connection().session().state() == ServerSession::State::Offline; },
             "offline");
        save(rig.window(), name);
    });
}

/// What is done with images: menus, questions, drags, what is said afterwards.
void Screens::choosing() const
{
    screen(u"choosing"_s, [&](const QString& name) {
        const auto demo = startedDemo({.images = 200, .boards = 6});
        TestWindow rig;
        openDemo(shown(rig), *demo);
        GalleryPage& page = rig.view().gallery();
        GalleryView& grid = page.view();
        opensWorkflow(rig.window(), workflowFile);
        QTest::qWait(1000);
        const auto select = [&](int count) {
            grid.clearSelection();
            for (int row = 0; row < count; ++row)
                grid.selectionModel()->select(grid.model()->index(row, 0), QItemSelectionModel::Select);
            grid.selectionModel()->setCurrentIndex(grid.model()->index(0, 0), QItemSelectionModel::NoUpdate);
        };
        for (const int count : {1, 7}) {
            select(count);
            Q_EMIT grid.customContextMenuRequested(QPoint(100, 60));
            auto* menu = page.findChild<QMenu*>(u"imageMenu"_s);
            save(*menu, name + u"-menu-%1"_s.arg(count));
            QAction* category = rig.window().actions().action(u"image.category"_s);
            menu->setActiveAction(category);
            QTest::qWait(400);
            if (count == 1)
                save(*category->menu(), name + u"-menu-category"_s);
            menu->close();
        }
        rig.window().actions().action(u"image.moveToBoard"_s)->trigger();
        auto* dialog = rig.window().findChild<QDialog*>(u"chooseBoardDialog"_s);
        save(*dialog, name + u"-board"_s);
        dialog->findChild<QLineEdit*>(u"chooseBoardFilter"_s)->setText(u"no such board"_s);
        save(*dialog, name + u"-no-board"_s);
        dialog->reject();
        QTest::qWait(100);
        rig.view().mover().move(grid.selectedNames(),
                                rig.view().connection().session().boards().boards().at(2).boardId);
        wait([&] { return rig.view().mover().canUndo(); }, "the move");
        save(rig.window(), name + u"-moved"_s);
        rig.window().resize(820, 560);
        save(rig.window(), name + u"-moved-narrow"_s);
        rig.window().resize(1400, 860);
        QTest::qWait(500);

        grid.clearSelection();
        const QPoint from = grid.visualRect(grid.model()->index(0, 0)).topLeft() + QPoint(1, 1);
        const QPoint to = grid.visualRect(grid.model()->index(9, 0)).center();
        QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 10; ++step)
            QTest::mouseMove(grid.viewport(), from + (to - from) * step / 10);
        save(rig.window(), name + u"-rubber-band"_s);
        QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, to);

        for (const int count : {1, 2, 12}) {
            select(count);
            QLabel pile;
            pile.setMargin(20);
            pile.setAutoFillBackground(true);
            pile.setPixmap(rig.view().imageActions().drag().picture(grid.selectedNames()));
            pile.adjustSize();
            save(pile, name + u"-pile-%1"_s.arg(count));
        }
    });
}

void Screens::filters() const
{
    screen(u"filters"_s, [&](const QString& name) {
        const auto demo = startedDemo({.images = 200, .boards = 4});
        TestWindow rig;
        openDemo(shown(rig), *demo);
        const ActionRegistry& actions = rig.window().actions();
        QAction* starred = actions.action(u"view.starredOnly"_s);
        QAction* broken = actions.action(u"view.brokenOnly"_s);
        QMenu* menu = rig.find<QToolButton>(u"filterButton"_s)->menu();
        starred->trigger();
        wait([&] { return !rig.view().gallery().list()->isLoading(); }, "starred ones");
        QTest::qWait(1000);
        save(rig.window(), name + u"-starred-only"_s);
        menu->popup(rig.window().mapToGlobal(QPoint(300, 100)));
        save(*menu, name + u"-menu"_s);
        menu->close();
        starred->trigger();
        demo->injectFault({u"hang"_s, u"/full$"_s, 4});
        broken->trigger();
        QTest::qWait(3000);
        save(rig.window(), name + u"-broken-only"_s);
        demo->clearFaults();
        broken->trigger();
        broken->trigger();
        QTest::qWait(3000);
        save(rig.window(), name + u"-none-broken"_s);
    });
}

void Screens::away() const
{
    screen(u"offline"_s, [&](const QString& name) {
        auto demo = startedDemo({.images = 60, .boards = 4});
        const QString address = demo->baseUrl().toString();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        const QString first = rig.view().gallery().list()->names().first();
        wait([&] { return rig.view().connection().session().images().find(first); }, "a record");
        QTest::qWait(1500);
        demo.reset();
        rig.host().openAddress(u"http://127.0.0.1:1"_s);
        rig.host().openAddress(address);
        wait([&] { return rig.view().gallery().list()->state() == ImageList::State::Failed; }, "the failure");
        QTest::qWait(1500);
        save(rig.window(), name);
        rig.view().gallery().openImage(first);
        wait([&] { return rig.find<QLabel>(u"viewerNote"_s); }, "the note");
        save(rig.window(), name + u"-viewer"_s);
    });
}

void Screens::connection() const
{
    connectionScreens([this](const QString& name) { return name.contains(m_only); },
                      [this](QWidget& widget, const QString& name) { save(widget, name); });
}

void Screens::workflow() const
{
    screen(u"workflow"_s, [&](const QString& name) {
        DemoOptions options;
        options.stepSeconds = 0.4;
        const auto demo = startedDemo(options);
        TestWindow rig;
        openDemo(shown(rig), *demo);
        opensWorkflow(rig.window(), workflowFile);
        wait([&] { return rig.view().connection().session().models().state() == ModelStore::State::Ready; },
             "models");
        QTest::qWait(1500);
        save(rig.window(), name + u"-idle"_s);
        QFile bad(rig.folder() + u"/notes.json"_s);
        if (bad.open(QIODevice::WriteOnly))
            bad.write("[1, 2]");
        bad.close();
        opensWorkflow(rig.window(), bad.fileName());
        save(rig.window(), name + u"-bad-file"_s);
        opensWorkflow(rig.window(), workflowFile);
        wait([&] { return chooseInForm(rig.view().workflow(), u"model"_s, u"tiny-sdxl"_s); }, "the model");
        if (!wait([&] { return rig.view().workflow().canSubmit(); }, "Submit"))
            return;
        rig.view().workflow().submit();
        rig.view().gallery().showLive();
        wait([&] { return rig.view().gallery().live().canvas().hasImage(); }, "a preview");
        save(rig.window(), u"live"_s);
        rig.view().gallery().closeViewer();
        const auto job = [&]() -> const RunBatchJob& {
            return rig.view().workflow().findChild<RunView*>()->job();
        };
        wait([&] { return job().fraction().value_or(0) > 0.4; }, "half of the run");
        save(rig.window(), name + u"-running"_s);
        wait([&] { return !job().isActive(); }, "the end of the run");
        QTest::qWait(1500);
        save(rig.window(), name + u"-done"_s);
        rig.view().workflow().submit();
        QTest::qWait(1200);
        demo->injectFault({u"restart"_s, {}, 1});
        QTest::qWait(4000);
        save(rig.window(), name + u"-interrupted"_s);
    });
    screen(u"reload-nodes"_s, [&](const QString& name) {
        DemoOptions options;
        options.missingNodes = {u"noise"_s};
        const auto demo = startedDemo(options);
        TestWindow rig;
        openDemo(shown(rig), *demo);
        opensWorkflow(rig.window(), workflowFile);
        QTest::qWait(1500);
        save(rig.window(), u"workflow-missing-node"_s);
        QMenu* menu = rig.window().menuBar()->actions().at(5)->menu();
        menu->popup(rig.window().mapToGlobal(QPoint(50, 50)));
        save(*menu, u"menu-workflow"_s);
        menu->close();
        QAction* reload = rig.window().actions().action(u"workflow.reloadNodes"_s);
        demo->injectFault({u"delay"_s, u"openapi"_s, 1});
        reload->trigger();
        save(rig.window(), name + u"-busy"_s);
        wait([&] { return reload->isEnabled(); }, "the nodes");
        save(rig.window(), name + u"-done"_s);
        demo->injectFault({u"500"_s, u"openapi"_s, 1});
        reload->trigger();
        wait([&] { return reload->isEnabled(); }, "the error");
        save(rig.window(), name + u"-failed"_s);
    });
    screen(u"workflow-hidden-outputs"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        // The same workflow, its board taken off the form.
        QFile file(workflowFile);
        QFile without(rig.folder() + u"/without-board.json"_s);
        if (file.open(QIODevice::ReadOnly) && without.open(QIODevice::WriteOnly))
            without.write(file.readAll().replace(",\"node-field-TnkdOXZfRG\"]", "]"));
        without.close();
        opensWorkflow(rig.window(), without.fileName());
        wait([&] { return chooseInForm(rig.view().workflow(), u"model"_s, u"tiny-sdxl"_s); }, "the model");
        if (!wait([&] { return rig.view().workflow().canSubmit(); }, "Submit"))
            return;
        rig.view().workflow().submit();
        wait([&] { return !rig.view().workflow().isBusy(); }, "the end of the run");
        QTest::qWait(1500);
        save(rig.window(), name);
    });
}

void Screens::saving() const
{
    screen(u"saving"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        WorkflowPanel& panel = rig.view().workflow();
        opensWorkflow(rig.window(), testData(u"workflows/feat-collections.workflow.json"_s));
        opensWorkflow(rig.window(), workflowFile);
        rig.view().showLibrary();
        LibraryWindow& library = *rig.view().library();
        library.showSection(LibrarySection::Bundled);
        wait([&] { return library.view().model()->rowCount() > 0; }, "the library");
        save(library, name + u"-library"_s);
        library.view().setCurrentIndex(library.view().model()->index(0, 0));
        QTest::keyClick(&library.view(), Qt::Key_Return);
        wait([&] { return panel.origin().isBundled; }, "the bundled workflow");
        library.close();
        auto* width = panel.findChild<WorkflowFormView*>()->fieldView(0)->findChild<QLineEdit*>();
        width->selectAll();
        QTest::keyClicks(width, u"640"_s);
        save(rig.window(), name + u"-unsaved"_s);
        QMenu* recent = rig.window().actions().action(u"workflow.openRecent"_s)->menu();
        recent->popup(rig.window().mapToGlobal(QPoint(60, 60)));
        save(*recent, name + u"-recent"_s);
        recent->close();
        rig.window().close();
        save(*panel.findChild<QMessageBox*>(u"unsavedChangesBox"_s), name + u"-question"_s);
        panel.findChild<QMessageBox*>(u"unsavedChangesBox"_s)->reject();
        panel.save();
        save(*panel.findChild<QDialog*>(u"saveWorkflowDialog"_s), name + u"-as"_s);
        panel.findChild<QDialog*>(u"saveWorkflowDialog"_s)->reject();
        demo->injectFault({u"500"_s, u"workflows"_s, -1});
        panel.saveAs();
        panel.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        QTest::qWait(800);
        save(panel, name + u"-failed"_s);
    });
}

/// Submitting, and what becomes of it.
void Screens::runs() const
{
    screen(u"submit"_s, [&](const QString& name) {
        const auto demo = startedDemo({.images = 40, .boards = 3, .stepSeconds = 0.25, .maxQueueSize = 40});
        TestWindow rig;
        openDemo(shown(rig), *demo);
        WorkflowPanel& panel = rig.view().workflow();
        ServerSession& session = rig.view().connection().session();
        auto* count = panel.findChild<QSpinBox*>(u"submitRuns"_s);
        const auto open = [&](const WorkflowDocument& document, const QString& title, int runs) {
            panel.openDocument(document, title);
            wait([&] { return panel.canSubmit(); }, "Submit");
            count->setValue(runs);
        };
        wait([&] { return session.models().state() == ModelStore::State::Ready; }, "models");
        wait([&] { return session.templates().state() == TemplateStore::State::Ready; }, "nodes");
        open(sdxlWorkflow(session, 8), u"SDXL Text to Image"_s, 12);
        QTest::qWait(400);
        save(rig.window(), name + u"-count"_s);
        auto* more = panel.findChild<QPushButton*>(u"submitMore"_s);
        more->menu()->popup(more->mapToGlobal(QPoint(0, more->height())));
        save(*more->menu(), name + u"-menu"_s);
        more->menu()->close();
        count->setValue(60);
        QTest::qWait(400);
        save(rig.window(), name + u"-too-many"_s);
        panel.findChild<QSplitter*>()->setSizes({400, 600});
        open(twoOutputsWorkflow(), u"Two outputs"_s, 3);
        panel.submit();
        open(sdxlWorkflow(session, 8), u"SDXL Text to Image"_s, 6);
        panel.submit();
        wait([&] { return panel.findChild<RunList*>()->runs().first()->job().itemsDone() >= 2; },
             "two items");
        QTest::qWait(800);
        save(rig.window(), name + u"-running"_s);
        rig.window().actions().action(u"workflow.replaceQueue"_s)->trigger();
        wait([&] { return rig.window().findChild<QMessageBox*>(u"replaceQueueQuestion"_s) != nullptr; },
             "the question");
        save(*rig.window().findChild<QMessageBox*>(u"replaceQueueQuestion"_s), name + u"-replace"_s);
        rig.window().findChild<QMessageBox*>(u"replaceQueueQuestion"_s)->reject();
        wait([&] { return !panel.isBusy(); }, "the end of both");
        QTest::qWait(1000);
        save(rig.window(), name + u"-outputs"_s);
        panel.clearFinishedRuns();
        open(savePictureWorkflow("gone.png"), u"Save a picture that is gone"_s, 2);
        panel.submit();
        wait([&] { return !panel.isBusy(); }, "the failure");
        panel.findChild<QPushButton*>(u"runDetailsButton"_s)->click();
        QTest::qWait(400);
        save(rig.window(), name + u"-failed"_s);
    });
}

void Screens::fields() const
{
    screen(u"fields"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        ServerSession& session = rig.view().connection().session();
        wait([&] { return session.models().state() == ModelStore::State::Ready; }, "models");
        FieldSources sources;
        sources.setThumbnails(&rig.view().connection().thumbnails());
        sources.setSession(&session);
        sources.setModels(session.models().models());
        sources.setBoards(session.boards().boards());
        const QStringList images = rig.view().gallery().list()->names().mid(0, 9);
        for (const bool filled : {false, true}) {
            const auto page = allFields(sources, filled, images);
            page->show();
            QTest::qWait(800);
            save(*page, name + (filled ? u"-filled"_s : u"-empty"_s));
            if (filled) {
                // An upload that fails, and a drag over the field below.
                demo->injectFault({u"500"_s, u"images/upload"_s, 5});
                const auto intakes = page->findChildren<ItemIntake*>();
                intakes.value(0)->upload({QUrl::fromLocalFile(u":/icons/image.png"_s)});
                wait([&] { return intakes.value(0)->hasFailed(); }, "the failure");
                intakes.value(1)->takeSelection();
                save(*page, name + u"-errors"_s);
            }
        }
        QList<ModelRecord> models = session.models().models();
        for (int i = 0; i < 30; ++i) {
            models.append(models.first());
            models.last().key = QString::number(i);
            models.last().name = u"A model with a rather long name, number %1"_s.arg(i);
        }
        sources.setModels(models);
        const auto page = allFields(sources, true, images);
        page->show();
        for (ChoiceBox* box : page->findChildren<ChoiceBox*>()) {
            if (box->count() <= 30)
                continue;
            box->showPopup();
            auto* popup = box->findChild<ChoicePopup*>();
            save(*popup, name + u"-search"_s);
            popup->close();
            break;
        }
        for (const QString& workflow : {u"feat-form-nested"_s, u"feat-collections"_s, u"feat-generators"_s}) {
            opensWorkflow(rig.window(), testData(u"workflows/%1.workflow.json"_s).arg(workflow));
            QTest::qWait(800);
            save(rig.view().workflow(), u"%1-%2"_s.arg(name, workflow));
        }
    });
}

void Screens::presets() const
{
    screen(u"presets"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        opensWorkflow(rig.window(), workflowFile);
        WorkflowPanel& panel = rig.view().workflow();
        wait([&] { return chooseInForm(panel, u"model"_s, u"tiny-sdxl"_s); }, "the model");
        ServerConnection& connection = rig.view().connection();
        const QString key = workflowKey(panel.document(), workflowFile);
        const QString longText =
            u"an old lighthouse on a cliff at night, heavy rain, the beam cuts through the fog, waves "
            "far below, oil painting, muted colours, wide angle, very detailed, masterpiece"_s;
        const QStringList prompts{u"a cat"_s, u"a harbour in the morning\nboats, soft light\nfilm grain"_s,
                                  u"<b>not bold</b> & \"quoted\""_s, longText};
        WorkflowDocument document = panel.document();
        const NodeTemplates& templates = connection.session().templates().templates();
        const auto values = [&] {
            return FormValues::of(WorkflowForm::discover(document, templates), document);
        };
        const QString server = connection.session().profile().id();
        QDateTime at = QDateTime(QDate(2026, 3, 1), QTime(9, 12), Qt::UTC);
        for (int i = 0; i < prompts.size(); ++i) {
            document.setInputValue(u"positive_prompt:kjUMdcg0zO"_s, u"value"_s, prompts.at(i));
            if (i > 1)
                document.setInputValue(u"noise:f4Bv4UWa22"_s, u"width"_s, 512 + 64 * i);
            at = at.addSecs(3700);
            connection.history().keepSubmission(server, key, {0, at, i + 1, values()});
        }
        connection.history().keepSubmission(server, key, {0, at.addSecs(60), 1, values()});
        connection.history().keepPrompts(prompts);
        for (const QString& preset :
             {u"Draft & test"_s, u"Lighthouse at night"_s,
              u"A preset with a name that is much longer than any menu should ever be wide"_s})
            connection.history().keepPreset(key, preset, values());
        auto* button = panel.findChild<PresetsButton*>();
        wait(
            [&] {
                Q_EMIT button->menu()->aboutToShow();
                return button->menu()->actions().size() > 5;
            },
            "presets");
        button->menu()->actions().at(1)->trigger();
        QTest::qWait(1000);
        save(rig.window(), name);
        button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
        save(*button->menu(), name + u"-menu"_s);
        button->menu()->close();
        for (QAction* action : button->menu()->actions()) {
            if (action->text().startsWith(u"Manage"_s) || action->text().startsWith(u"Save"_s))
                action->trigger();
        }
        save(*panel.findChild<PresetsDialog*>(), name + u"-manage"_s);
        auto* naming = panel.findChild<PresetNameDialog*>();
        naming->findChild<QLineEdit*>()->setText(u"Draft & test"_s);
        save(*naming, name + u"-name"_s);
        naming->reject();
        panel.findChild<PresetsDialog*>()->reject();
        const auto popupOf = [&](QToolButton* opener) {
            opener->click();
            RecentsPopup* popup = nullptr;
            wait(
                [&] {
                    popup = panel.findChild<RecentsPopup*>();
                    return popup && popup->list().model()->rowCount() > 0;
                },
                "entries");
            return popup;
        };
        RecentsPopup* popup = popupOf(panel.findChild<SubmissionsButton*>());
        save(*popup, u"submissions"_s);
        popup->close();
        QTest::qWait(50);
        popup = popupOf(panel.findChild<QToolButton*>(u"earlierPrompts"_s));
        save(*popup, u"prompts"_s);
        QTest::keyClicks(&popup->search(), u"nothing like it"_s);
        save(*popup, u"prompts-none"_s);
        popup->close();
    });
}

void Screens::missingModels() const
{
    screen(u"missing-models"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        // Beside the file's own model: one of a kind that is not there, and two LoRAs with long names.
        QFile file(workflowFile);
        QFile more(rig.folder() + u"/models.json"_s);
        if (file.open(QIODevice::ReadOnly) && more.open(QIODevice::WriteOnly)) {
            QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
            QJsonArray nodes = json[u"nodes"_s].toArray();
            const auto model = [](const QString& called, const QString& base, const QString& type) {
                return QJsonObject{{u"key"_s, called},
                                   {u"hash"_s, called},
                                   {u"name"_s, called},
                                   {u"base"_s, base},
                                   {u"type"_s, type}};
            };
            const auto add = [&](const QString& id, const QString& type, const QString& label,
                                 const QString& input, const QJsonValue& value) {
                const QJsonObject field{{u"name"_s, input}, {u"label"_s, u""_s}, {u"value"_s, value}};
                nodes.append(QJsonObject{{u"id"_s, id},
                                         {u"type"_s, u"invocation"_s},
                                         {u"data"_s,
                                          QJsonObject{{u"type"_s, type},
                                                      {u"version"_s, u"1.0.0"_s},
                                                      {u"label"_s, label},
                                                      {u"inputs"_s, QJsonObject{{input, field}}}}}});
            };
            add(u"a"_s, u"model_identifier"_s, u"Describe the picture that was made"_s, u"model"_s,
                model(u"ip_adapter_sd_image_encoder"_s, u"any"_s, u"clip_vision"_s));
            add(u"b"_s, u"model_identifier"_s, u""_s, u"model"_s,
                model(
                    u"A model with a name that is far too long for one column <b>of</b> a table of models"_s,
                    u"sdxl"_s, u"main"_s));
            add(u"c"_s, u"vae_loader"_s, u"VAE"_s, u"vae_model"_s,
                model(u"sdxl-vae-fp16-fix"_s, u"sdxl"_s, u"vae"_s));
            json[u"nodes"_s] = nodes;
            more.write(QJsonDocument(json).toJson());
        }
        more.close();
        opensWorkflow(rig.window(), more.fileName());
        auto* banner = rig.view().workflow().findChild<MessageBanner*>(u"modelBanner"_s);
        wait([&] { return banner->isVisible(); }, "the banner");
        save(rig.window(), name);
        banner->findChild<QPushButton*>(u"bannerAction"_s)->click();
        save(*rig.view().workflow().findChild<ModelCheckDialog*>(), name + u"-table"_s);
    });
}

void Screens::transfers() const
{
    const QTemporaryDir files;
    const auto write = [&](const QString& name, QSize size) {
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y)
            QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(image.scanLine(y)),
                                                  image.width());
        QDir().mkpath(QFileInfo(files.filePath(name)).path());
        if (!image.save(files.filePath(name)))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
        return QUrl::fromLocalFile(files.filePath(name));
    };
    const auto writeText = [&](const QString& name) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("no picture") < 0)
            std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
        return QUrl::fromLocalFile(file.fileName());
    };
    screen(u"transfers"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        ServerSession& session = rig.view().connection().session();
        UploadQueue& queue = rig.view().connection().uploads();
        const QString board = session.boards().boards().first().boardId;
        const QString other = session.boards().boards().at(1).boardId;
        rig.view().showTransfers();
        TransfersWindow& window = *rig.view().transfers();
        save(window, name + u"-empty"_s);

        queue.pause();
        QList<QUrl> pictures;
        for (int i = 0; i < 9; ++i)
            pictures.append(write(u"holiday/IMG_20260704_%1.png"_s.arg(1200 + i), QSize(700 + 40 * i, 500)));
        rig.view().uploadTo(board, pictures);
        rig.view().uploadTo(other,
                            {writeText(u"damaged.png"_s), write(u"portrait.png"_s, QSize(600, 800)),
                             write(u"A picture with a very long name that nobody would type but somebody "
                                   "will have, again and again and again.png"_s,
                                   QSize(300, 300)),
                             write(u"<b>markup & “quotes”.png"_s, QSize(200, 200)),
                             write(u"多くの猫の写真 🐈.png"_s, QSize(200, 200))});
        wait([&] { return queue.list().entries().size() == 14; }, "the list");
        save(window, name + u"-paused"_s);
        demo->injectFault({u"hang"_s, u"/images/upload$"_s, 3});
        queue.resume();
        wait([&] { return queue.list().totals().done >= 5; }, "some uploads");
        save(window, name + u"-running"_s);
        save(rig.window(), name + u"-status-bar"_s);
        queue.cancelAll();
        demo->clearFaults();
        QList<qint64> canceled;
        for (const UploadEntry& entry : queue.list().entries()) {
            if (entry.state == UploadState::Canceled)
                canceled.append(entry.id);
        }
        BoardsApi(session.client()).remove(other, false);
        QTest::qWait(500);
        queue.retry(canceled);
        wait([&] { return !queue.list().totals().isActive(); }, "the end of all uploads");
        window.table().selectRow(10);
        save(window, name + u"-failures"_s);
        rig.view().uploadTo(board, pictures);
        wait([&] { return queue.list().totals().asking > 0; }, "the question");
        window.table().scrollToBottom();
        save(window, name + u"-duplicates"_s);
        window.resize(620, 360);
        save(window, name + u"-small"_s);
        window.resize(1200, 600);
        demo->injectFault({u"503"_s, u"/images/upload$"_s, -1});
        queue.answerDuplicates(queue.openQuestions().first(), true);
        QTest::qWait(1500);
        save(window, name + u"-retrying"_s);
    });
    screen(u"ten-thousand-transfers"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        UploadQueue& queue = rig.view().connection().uploads();
        rig.view().showTransfers();
        const QString first = write(u"many/0.png"_s, QSize(40, 40)).toLocalFile();
        for (int i = 1; i < 10'000; ++i)
            QFile::copy(first, files.filePath(u"many/%1.png"_s.arg(i)));
        rig.view().uploadTo(std::nullopt, {QUrl::fromLocalFile(files.filePath(u"many"_s))});
        wait([&] { return queue.list().totals().done >= 150; }, "some uploads");
        save(*rig.view().transfers(), name);
        queue.pause();
    });
    screen(u"transfers-stopped"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        demo->injectFault({u"unauthorized"_s, u"/images/upload$"_s, -1});
        rig.view().uploadTo(std::nullopt, {write(u"one.png"_s, QSize(40, 40))});
        rig.view().showTransfers();
        wait([&] { return rig.view().connection().uploads().problem().has_value(); }, "the problem");
        save(*rig.view().transfers(), name);
    });
}

void Screens::deletion() const
{
    screen(u"deletion"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        GalleryPage& gallery = rig.view().gallery();
        ImageDeletions& deletions = rig.view().connection().deletions();
        qint64 now = 0;
        deletions.setClock([&now] { return now; });
        const auto remove = [&](int first, int last) {
            deletions.remove(gallery.list()->names().mid(first, last - first + 1));
            wait(
                [&] {
                    const ImageDeletions::Copies copies = deletions.copies();
                    return copies.made + copies.lost == copies.wanted;
                },
                "copies");
        };
        remove(2, 6);
        now += 3'000;
        deletions.checkTime();
        save(rig.window(), name + u"-pending"_s);

        demo->injectFault({u"500"_s, u"/full$"_s, -1});
        wait(
            [&] {
                return rig.view().connection().session().templates().state() == TemplateStore::State::Ready;
            },
            "node templates");
        opensFile(rig.view().workflow(), testData(u"workflows/flux-image-to-image.workflow.json"_s));
        WorkflowDocument document = rig.view().workflow().document();
        for (const QJsonValue& node : document.json().value(u"nodes"_s).toArray()) {
            if (node[u"data"_s][u"type"_s].toString() == u"image"_s)
                document.setInputValue(node[u"id"_s].toString(), u"image"_s,
                                       QJsonObject{{u"image_name"_s, gallery.list()->names().at(1)}});
        }
        rig.view().workflow().openDocument(document, u"flux-image-to-image.json"_s);
        remove(0, 1);
        save(rig.window(), name + u"-warnings"_s);
        rig.window().resize(820, 560);
        save(rig.window(), name + u"-narrow"_s);
        rig.window().resize(1400, 860);
        rig.view().workflow().closeWorkflow();
        demo->clearFaults();
        deletions.undo();

        deletions.sendNow();
        wait([&] { return deletions.deletingCount() == 0; }, "the deletion");
        save(rig.window(), name + u"-done"_s);
        deletions.restore();
        wait([&] { return deletions.restoringCount() == 0; }, "the restoring");
        save(rig.window(), name + u"-restored"_s);

        demo->injectFault({u"500"_s, u"/images/delete$"_s, 1});
        remove(0, 6);
        deletions.sendNow();
        wait([&] { return deletions.deletingCount() == 0; }, "the refusal");
        save(rig.window(), name + u"-refused"_s);

        gallery.openImage(gallery.list()->names().at(4));
        wait([&] { return gallery.viewer().isComplete(); }, "the picture");
        rig.window().actions().action(u"image.delete"_s)->trigger();
        wait([&] { return gallery.viewer().isComplete(); }, "the picture");
        save(rig.window(), name + u"-viewer"_s);
    });
}

void Screens::boards() const
{
    screen(u"boards"_s, [&](const QString& name) {
        const auto demo = startedDemo({.images = 400, .boards = 5});
        TestWindow rig;
        openDemo(shown(rig), *demo);
        BoardsPanel& panel = rig.view().boards();
        BoardStore& store = rig.view().connection().session().boards();
        wait([&] { return store.hasDays(); }, "the schema");
        const QString chosen = store.boards().at(1).boardId;
        panel.setCurrentBoard(chosen);
        Q_EMIT panel.boardChosen(chosen);
        rig.view().autoAdd().choose(store.boards().at(3).boardId);
        QTest::qWait(1500);
        save(rig.window(), name);
        save(panel, name + u"-panel"_s);

        store.create(u"A board with a very long name that nobody would type but somebody will have, again"_s);
        store.create(u"<b>markup</b> & “quotes” \u202e\u0007 and\ncontrol"_s);
        store.create(u"多くの猫の写真 🐈"_s);
        for (const int row : {0, 2})
            store.update(store.boards().at(row).boardId, {.archived = true});
        wait([&] { return store.allBoards().size() == 8; }, "new boards");
        QTest::qWait(2500);
        save(panel, name + u"-long-names"_s);
        const ActionRegistry& actions = rig.window().actions();
        actions.action(u"board.showArchived"_s)->trigger();
        actions.action(u"board.showDays"_s)->trigger();
        wait([&] { return store.daysState() == BoardStore::State::Ready; }, "the days");
        QTest::qWait(1000);
        save(panel, name + u"-archived-and-days"_s);
        boardQuestions(rig, name);

        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/a.png"_s), QUrl::fromLocalFile(u"/b.png"_s)});
        auto& list = *panel.findChild<QListView*>(u"boardsView"_s);
        Drag overBoard(*list.viewport(), files);
        overBoard.moveTo(list.visualRect(list.model()->index(4, 0)).center());
        save(panel, name + u"-drop"_s);
        Drag overGallery(rig.view().gallery(), files);
        overGallery.moveTo(rig.view().gallery().rect().center());
        save(rig.window(), name + u"-drop-on-gallery"_s);
        panel.findChild<QLineEdit*>(u"boardFilter"_s)->setText(u"no such name"_s);
        save(panel, name + u"-nothing-found"_s);
    });
    screen(u"boards-none"_s, [&](const QString& name) {
        const auto demo = startedDemo({.images = 0, .boards = 0});
        TestWindow rig;
        shown(rig);
        if (!rig.host().openAddress(demo->baseUrl().toString()))
            return;
        wait([&] { return rig.view().connection().session().boards().hasDays(); }, "the schema");
        QTest::qWait(1500);
        save(rig.view().boards(), name);
    });
}

void Screens::boardQuestions(TestWindow& rig, const QString& name) const
{
    BoardsPanel& panel = rig.view().boards();
    rig.window().actions().action(u"board.delete"_s)->trigger();
    auto* dialog = panel.findChild<QDialog*>(u"deleteBoardDialog"_s);
    wait([&] { return dialog->findChild<QPushButton*>(u"deleteBoardOnly"_s)->isEnabled(); }, "the counts");
    save(*dialog, name + u"-delete"_s);
    dialog->reject();
    QTest::qWait(100);
    Q_EMIT panel.menuWanted(panel.currentBoard().value_or(QString()),
                            rig.window().mapToGlobal(QPoint(60, 200)));
    if (QWidget* menu = QApplication::activePopupWidget()) {
        save(*menu, name + u"-menu"_s);
        menu->close();
    }
    QTest::qWait(100);
    if (panel.editName(panel.currentBoard().value_or(QString())))
        save(panel, name + u"-rename"_s);
    panel.setFocus();
    QTest::qWait(100);
}

void Screens::exporting() const
{
    screen(u"export"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        ExportQueue& queue = rig.view().exporting().queue();
        GalleryView& grid = rig.view().gallery().view();
        const QTemporaryDir folder(QDir::tempPath() + u"/Pictures-XXXXXX"_s);
        const auto dialog = [&](const QString& id) {
            for (int row = 0; row < 12; ++row)
                grid.selectionModel()->select(grid.model()->index(row, 0), QItemSelectionModel::Select);
            rig.window().actions().action(id)->trigger();
            auto* found = rig.find<ExportDialog>();
            found->findChild<QLineEdit*>(u"exportFolder"_s)->setText(folder.path());
            QTest::qWait(700);
            return found;
        };
        const auto set = [](ExportDialog* in, const char* field, const QString& text) {
            in->findChild<QLineEdit*>(QString::fromLatin1(field))->setText(text);
        };
        ExportDialog* open = dialog(u"file.exportSelection"_s);
        save(*open, name + u"-dialog"_s);
        set(open, "exportTemplate", u"{board}/{date}/{n} {prompt:200} {model} {seed}"_s);
        open->findChild<QComboBox*>(u"exportFormat"_s)->setCurrentIndex(1);
        save(*open, name + u"-dialog-long-names"_s);
        set(open, "exportTemplate", u"{date} {sead}"_s);
        set(open, "exportFolder", u"/proc/version"_s);
        QTest::qWait(700);
        save(*open, name + u"-dialog-wrong"_s);
        open->reject();

        open = dialog(u"file.exportBoard"_s);
        set(open, "exportTemplate", u"{date} {n}"_s);
        QTest::qWait(300);
        demo->injectFault({u"hang"_s, u"/full$"_s, 4});
        open->findChild<QComboBox*>(u"exportFormat"_s)->setCurrentIndex(0);
        open->accept();
        wait([&] { return queue.job() && queue.job()->total() > 0; }, "the names");
        demo->clearFaults();
        QTest::qWait(1500);
        queue.cancel();
        open = dialog(u"file.exportBoard"_s);
        open->accept();
        wait([&] { return queue.job() && queue.job()->savedCount() >= 20; }, "some files");
        demo->injectFault({u"hang"_s, u"/full$"_s, 4});
        QTest::qWait(400);
        save(rig.window(), name + u"-running"_s);
        rig.window().resize(820, 560);
        save(rig.window(), name + u"-running-narrow"_s);
        rig.window().resize(1400, 860);
        demo->clearFaults();
        demo->injectFault({u"unauthorized"_s, u"/full$"_s, -1});
        queue.cancel();
        dialog(u"file.exportBoard"_s)->accept();
        wait([&] { return queue.status() == ExportQueue::Status::Stopped; }, "the end");
        save(rig.window(), name + u"-stopped"_s);
        demo->clearFaults();
        demo->injectFault({u"500"_s, u"/full$"_s, 3});
        queue.goOn();
        wait([&] { return queue.status() == ExportQueue::Status::Finished; }, "the end");
        save(rig.window(), name + u"-finished-with-problems"_s);
        queue.dismiss();
        dialog(u"file.exportBoard"_s)->accept();
        wait([&] { return queue.status() == ExportQueue::Status::Finished; }, "the end");
        save(rig.window(), name + u"-finished"_s);
    });
}

void Screens::queueAtWork(const QString& name) const
{
    DemoOptions options;
    options.stepSeconds = 0.25;
    const auto demo = startedDemo(options);
    TestWindow rig;
    openDemo(shown(rig), *demo);
    rig.view().queue().showWindow();
    QueueWindow& window = *rig.view().queue().window();
    window.resize(1400, 800);
    save(window, name + u"-empty"_s);
    QueueApi& api = rig.view().connection().session().queue().api();
    const auto submit = [&](const QJsonObject& body) { api.enqueueBatch(EnqueueBody(body)); };
    const QJsonObject text{{u"id"_s, u"prompt"_s}, {u"type"_s, u"string"_s}, {u"value"_s, u""_s}};
    const auto pictures = [](int count) {
        QJsonObject node{
            {u"id"_s, u"blank"_s}, {u"type"_s, u"blank_image"_s}, {u"width"_s, 64}, {u"height"_s, 64}};
        QJsonObject body = batchOf(node, {}, {}, u"workflows"_s, u"Contact sheet"_s);
        QJsonObject batch = body.value("batch"_L1).toObject();
        batch.insert(u"runs"_s, count);
        body.insert(u"batch"_s, batch);
        return body;
    };
    submit(batchOf(text, u"value"_s,
                   {u"a lighthouse at night, oil on canvas"_s, u"a harbour in the morning"_s}, u"canvas"_s,
                   u"SDXL text to image"_s));
    submit(pictures(12));
    submit(batchOf({{u"id"_s, u"save"_s},
                    {u"type"_s, u"save_image"_s},
                    {u"image"_s, QJsonObject{{u"image_name"_s, u"no-such-image.png"_s}}}},
                   {}, {}, u"workflows"_s, u"Keep a picture"_s));
    wait([&] { return window.list().counts().failed == 1; }, "the failure");
    submit(batchOf(
        text, u"value"_s,
        {u"A prompt of a length that nobody would write but somebody will have, with a castle, a moat, "
         "a drawbridge, ravens, and again and again and again"_s,
         u"<b>markup & “quotes”</b>"_s, u"多くの猫の写真 🐈"_s},
        u"a-program-with-a-very-long-name-of-its-own"_s,
        u"A workflow whose name is longer than any column that one would like to have"_s));
    opensWorkflow(rig.window(), workflowFile);
    wait([&] { return chooseInForm(rig.view().workflow(), u"model"_s, u"tiny-sdxl"_s); }, "the model");
    wait([&] { return rig.view().workflow().canSubmit(); }, "Submit");
    rig.view().workflow().submit();
    rig.view().workflow().submit();
    submit(batchOf(text, u"value"_s, {u"one"_s, u"two"_s, u"three"_s, u"four"_s}, u"workflows"_s));
    wait([&] { return window.list().counts().inProgress == 1 && window.list().counts().total >= 24; },
         "runs");
    QTest::qWait(1500);
    window.tree().expand(window.filter().index(0, 0));
    QTest::qWait(600);
    save(window, name + u"-running"_s);
    save(rig.window(), name + u"-status-bar"_s);
    for (const QueueBatch& batch : window.list().batches()) {
        if (batch.counts.failed > 0)
            window.showItem(batch.items.first());
    }
    QTest::qWait(800);
    save(window, name + u"-details"_s);
    window.details().pages().setCurrentIndex(1);
    QTest::qWait(300);
    save(window, name + u"-traceback"_s);
    window.details().pages().setCurrentIndex(2);
    QTest::qWait(300);
    save(window, name + u"-record"_s);
    window.details().pages().setCurrentIndex(0);
    window.bar().search().setText(u"castle"_s);
    QTest::qWait(600);
    window.tree().expandAll();
    save(window, name + u"-long-names"_s);
    window.bar().reset();
    window.resize(900, 560);
    api.pause();
    QTest::qWait(300);
    rig.view().connection().session().queue().refresh();
    QTest::qWait(800);
    save(window, name + u"-paused-small"_s);
    window.actions().clear->trigger();
    QTest::qWait(300);
    if (auto* question = window.findChild<QMessageBox*>())
        save(*question, name + u"-question"_s);
    demo->injectFault({u"503"_s, u"/queue/"_s, -1});
    window.actions().refresh->trigger();
    QTest::qWait(1500);
    save(window, name + u"-may-be-old"_s);
}

void Screens::queue() const
{
    screen(u"queue"_s, [&](const QString& name) { queueAtWork(name); });
    screen(u"queue-failed"_s, [&](const QString& name) {
        const auto demo = startedDemo();
        TestWindow rig;
        openDemo(shown(rig), *demo);
        demo->injectFault({u"hang"_s, u"/queue/"_s, -1});
        rig.view().queue().showWindow();
        QueueWindow& window = *rig.view().queue().window();
        window.resize(1400, 800);
        save(window, u"queue-loading"_s);
        window.close();
        demo->clearFaults();
        demo->injectFault({u"500"_s, u"/queue/"_s, -1});
        rig.view().queue().showWindow();
        QTest::qWait(1500);
        save(window, name);
    });
    screen(u"queue-10000"_s, [&](const QString& name) {
        DemoOptions options;
        options.maxQueueSize = 20'000;
        const auto demo = startedDemo(options);
        TestWindow rig;
        openDemo(shown(rig), *demo);
        QueueApi& api = rig.view().connection().session().queue().api();
        api.pause();
        const QJsonObject text{{u"id"_s, u"prompt"_s}, {u"type"_s, u"string"_s}, {u"value"_s, u""_s}};
        for (int i = 0; i < 100; ++i) {
            QStringList values;
            for (int k = 0; k < 100; ++k)
                values.append(u"subject %1 in style %2"_s.arg(100 * i + k).arg(k % 7));
            api.enqueueBatch(EnqueueBody(batchOf(text, u"value"_s, values, u"workflows"_s, u"Styles"_s)));
        }
        rig.view().queue().showWindow();
        QueueWindow& window = *rig.view().queue().window();
        window.resize(1400, 800);
        wait([&] { return window.list().itemCount() == 10'000; }, "10,000 items");
        window.tree().expand(window.filter().index(3, 0));
        QTest::qWait(1500);
        save(window, name);
    });
}

void Screens::models() const
{
    screen(u"models"_s, [&](const QString& name) {
        drawModels(name, [this](QWidget& widget, const QString& each) { save(widget, each); });
    });
}

void Screens::all() const
{
    gallery();
    galleryStates();
    choosing();
    filters();
    away();
    connection();
    workflow();
    saving();
    runs();
    fields();
    presets();
    missingModels();
    transfers();
    deletion();
    boards();
    exporting();
    queue();
    models();
    const ScreenKeeper keeper{[this](const QString& name, const auto& take) { screen(name, take); },
                              [this](QWidget& widget, const QString& name) { save(widget, name); }};
    drawServerScreens(keeper);
    drawKeyScreens(keeper);
    screen(u"front"_s, [this](const QString&) {
        drawFrontScreens([this](QWidget& widget, const QString& name) { saveSmall(widget, name); });
    });
    screen(u"accounts"_s, [this](const QString&) {
        accountScreens([this](QWidget& widget, const QString& name) { save(widget, name); });
    });
}

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    const Translations translations;
    if (argc < 2) {
        std::fputs("usage: vitrine_screens OUTDIR [NAME-PART]\n", stderr);
        return 1;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    Theme theme(app, ColorScheme::Light);
    Screens(folder, only, u"light"_s).all();
    theme.setScheme(ColorScheme::Dark);
    Screens(folder, only, u"dark"_s).all();
    return 0;
}
