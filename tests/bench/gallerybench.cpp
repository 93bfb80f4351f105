// SPDX-License-Identifier: Apache-2.0
// The real main window on a real server, scrolled, searched and sorted as a user would; prints one JSON line
// a figure. Usage: gallerybench --server URL --folder EMPTY     on a display
#include "lib/events/serverevents.h"
#include "lib/jobs/copyimagesjob.h"
#include "tests/bench/benchkit.h"
#include "ui/boards/boardspanel.h"
#include "ui/gallery/gallerybar.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::bench;

namespace {

constexpr int frameMs = 16;

/// Mebibytes of this process.
double proportionalSize()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        fail("no /proc/self/smaps_rollup");
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    fail("no Pss line");
}

class Bench : BenchWindow {
public:
    Bench(const QString& server, const QString& folder)
        : BenchWindow(server, folder, {1600, 1000})
    {
        waitFor("the first screen", [this] { return isComplete(); });
    }

    void run()
    {
        rest(3000);
        print(u"bench_pss_at_rest"_s, proportionalSize(), u"MiB"_s, 1,
              u"this program, 3 s after the first screen"_s);
        jumps();
        wheel();
        results();
        changes();
        everything();
    }

private:
    GalleryPage& page() { return window().view()->gallery(); }
    GalleryView& view() { return page().view(); }
    QAction* action(const QString& id) { return window().actions().action(id); }

    /// Every cell on the screen has its picture.
    bool isComplete()
    {
        const RowRange rows = view().visibleRows();
        if (rows.isEmpty() || !view().isVisible())
            return false;
        for (int row = rows.first; row <= rows.last; ++row) {
            if (view().model()->index(row, 0).data(ImageListModel::ThumbnailRole).isNull())
                return false;
        }
        return true;
    }

    /// Paints at once what is due, as the next turn of the event loop would.
    void paint() { QCoreApplication::sendPostedEvents(&window(), QEvent::UpdateRequest); }

    void jumps()
    {
        QList<double> times;
        QRandomGenerator random(7);
        QScrollBar* bar = view().verticalScrollBar();
        for (int i = 0; i < 60; ++i) {
            QElapsedTimer clock;
            clock.start();
            bar->setValue(random.bounded(bar->maximum()));
            waitFor("a jump", [this] { return isComplete(); });
            view().viewport()->repaint();
            times.append(since(clock));
            rest(50);
        }
        print(u"jump_to_painted_p95"_s, percentile95(times), u"ms"_s, times.size(),
              u"95th percentile, random place among %L1 images until no placeholder is to be seen"_s.arg(
                  view().model()->rowCount()));
    }

    void wheel()
    {
        QList<double> times;
        for (int i = 0; i < 600; ++i) {
            QElapsedTimer clock;
            clock.start();
            const QPointF place = view().viewport()->rect().center();
            QWheelEvent event(place, view().viewport()->mapToGlobal(place), {},
                              QPoint(0, i % 100 < 60 ? -120 : 120), Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view().viewport(), &event);
            paint();
            times.append(since(clock));
            rest(qMax(0, frameMs - static_cast<int>(clock.elapsed())));
        }
        print(u"scroll_frame_p95"_s, percentile95(times), u"ms"_s, times.size(),
              u"95th percentile, GUI thread's time for one wheel step with its paint"_s);
        print(u"scroll_frame_max"_s, *std::max_element(times.cbegin(), times.cend()), u"ms"_s, times.size(),
              u"the longest of them"_s);
    }

    /// From the event that tells a new picture to its thumbnail on the screen.
    void results()
    {
        ServerSession& session = this->session();
        action(u"view.starredFirst"_s)->setChecked(false); // the newest is the first
        view().verticalScrollBar()->setValue(0);
        waitFor("the newest",
                [this] { return page().list()->state() == ImageList::State::Ready && isComplete(); });
        ServerEvents events(session.client().requests(), session.client().lane(Lane::Polling));
        QElapsedTimer clock;
        QStringList names;
        QObject::connect(&events, &ServerEvents::invocationComplete, [&](const InvocationComplete& event) {
            const QStringList made = resultImageNames(event.result);
            if (made.isEmpty() || !names.isEmpty())
                return;
            names = made;
            clock.start();
        });
        events.start();
        waitFor("live events", [&] { return events.isConnected() && session.hasLiveEvents(); });
        rest(2000);
        QList<double> times;
        const QString original = page().list()->names().first();
        for (int i = 0; i < 10; ++i) {
            names.clear();
            auto* job = new CopyImagesJob(session, {original}, u"none"_s);
            job->start();
            waitFor("a result", [&] {
                return !names.isEmpty() && page().list()->row(names.first()) == 0 && isComplete();
            });
            view().viewport()->repaint();
            times.append(since(clock));
            waitFor("the job's end", [job] { return !job->isActive(); });
            delete job;
            rest(200);
        }
        print(u"result_to_grid"_s, percentile95(times), u"ms"_s, times.size(),
              u"95th percentile, from the event of a finished picture to its thumbnail in the grid"_s);
    }

    /// What makes long lists anew; only the stalls are of interest.
    void changes()
    {
        const auto settle = [this](const char* what) {
            waitFor(what, [this] {
                return page().list()->state() == ImageList::State::Ready
                    && (page().list()->names().isEmpty() || isComplete());
            });
            rest(500);
        };
        for (const QString& id : {u"view.newestFirst"_s, u"view.starredFirst"_s, u"view.starredOnly"_s,
                                  u"view.starredOnly"_s, u"view.newestFirst"_s, u"view.refresh"_s}) {
            action(id)->trigger();
            settle("another order");
        }
        action(u"edit.selectAll"_s)->trigger();
        rest(300);
        action(u"view.refresh"_s)->trigger();
        settle("a refresh with all selected");
        action(u"edit.invertSelection"_s)->trigger();
        rest(300);
        for (const int edge : {64, 256, 160}) {
            view().setEdge(edge);
            settle("another size");
        }
        auto* search = page().bar().findChild<QLineEdit*>(u"searchField"_s);
        search->setText(u"seed"_s);
        rest(400);
        settle("a search");
        search->clear();
        rest(400);
        settle("no search");
        const QList<BoardDto> boards = window().view()->connection().session().boards().boards();
        for (qsizetype i = 0; i < qMin<qsizetype>(4, boards.size()); ++i) {
            page().setBoard(boards.at(i).boardId);
            settle("another board");
        }
        page().setBoard(std::nullopt);
        settle("all boards");
    }

    void everything()
    {
        QScrollBar* bar = view().verticalScrollBar();
        for (int y = 0; y < bar->maximum(); y += bar->pageStep()) {
            bar->setValue(y);
            rest(2 * frameMs);
        }
        rest(2000);
        print(u"pss_after_scrolling"_s, proportionalSize(), u"MiB"_s, 1,
              u"this program, after all %L1 images were scrolled through"_s.arg(view().model()->rowCount()));
    }
};

} // namespace

int main(int argc, char** argv)
{
    return runBench<Bench>(argc, argv);
}
