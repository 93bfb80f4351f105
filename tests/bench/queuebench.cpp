// SPDX-License-Identifier: Apache-2.0
// The queue's window on a real server with very many items, sorted, filtered and scrolled as a user would;
// prints one JSON line a figure. Usage: queuebench --server URL --folder EMPTY     on a display
#include "tests/bench/benchkit.h"
#include "ui/queue/queuebar.h"
#include "ui/queue/queuemonitor.h"
#include "ui/queue/queuewindow.h"
#include "ui/shell/actionregistry.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::bench;

namespace {

constexpr int firstRows = 1000;
constexpr int patienceMs = 180'000; // older servers list slowly

class Bench : BenchWindow {
public:
    Bench(const QString& server, const QString& folder)
        : BenchWindow(server, folder, {1200, 800})
    {
        waitFor(
            "a connection", [this] { return session().hasLiveEvents() && session().queue().countsKnown(); },
            patienceMs);
        waitFor(
            "the schema", [this] { return session().templates().state() == TemplateStore::State::Ready; },
            patienceMs);
        rest(1000);
    }

    void run()
    {
        const auto total = session().queue().counts().total;
        listing(total);
        everyOrder();
        filters();
        scrolling();
        selection();
    }

private:
    QueueWindow& queue() { return *window().view()->queue().window(); }

    void listing(int total)
    {
        QElapsedTimer clock;
        clock.start();
        window().actions().action(u"view.queue"_s)->trigger();
        waitFor(
            "the first rows", [&] { return queue().list().itemCount() >= std::min(firstRows, total); },
            patienceMs);
        queue().tree().viewport()->repaint();
        print(u"queue_first_1000_listed"_s, since(clock), u"ms"_s, firstRows,
              u"from the menu entry until so many rows are in the window and it is painted"_s);
        waitFor(
            "all rows", [&] { return queue().list().state() == QueueList::State::Ready; }, patienceMs);
        queue().tree().viewport()->repaint();
        if (queue().list().itemCount() != session().queue().counts().total)
            fail("the rows are not as many as the server counts");
        print(u"queue_10000_listed"_s, since(clock), u"ms"_s, queue().list().itemCount(),
              u"from the menu entry until all rows are in the window and it is painted"_s);
        rest(2000);
    }

    void everyOrder()
    {
        double longest = 0;
        for (int column = 0; column < QueueModel::ColumnCount; ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                QElapsedTimer clock;
                clock.start();
                queue().tree().sortByColumn(column, order);
                queue().tree().viewport()->repaint();
                longest = std::max(longest, since(clock));
                rest(50);
            }
        }
        print(u"queue_sort_max"_s, longest, u"ms"_s, 2 * QueueModel::ColumnCount,
              u"longest, another order until it is painted, all columns"_s);
        queue().tree().sortByColumn(QueueModel::Created, Qt::DescendingOrder);
    }

    void filters()
    {
        QElapsedTimer clock;
        double longest = 0;
        for (const QString& text : {u"style 7"_s, u"subject 12 style"_s, u"nothing like this"_s, QString()}) {
            clock.start();
            queue().filter().setText(text);
            queue().tree().viewport()->repaint();
            longest = std::max(longest, since(clock));
            rest(300);
        }
        for (const auto show : {QueueFilter::Show::Failed, QueueFilter::Show::All}) {
            clock.start();
            queue().bar().button(show).click();
            queue().tree().viewport()->repaint();
            longest = std::max(longest, since(clock));
            rest(300);
        }
        print(u"queue_filter_max"_s, longest, u"ms"_s, 6, u"longest, a filter until it is painted"_s);
    }

    void scrolling()
    {
        QScrollBar* bar = queue().tree().verticalScrollBar();
        for (int i = 0; i < 200; ++i) {
            bar->setValue(bar->maximum() / 200 * i);
            rest(16);
        }
        queue().tree().expandAll();
        rest(500);
        queue().tree().collapseAll();
        rest(1500);
    }

    void selection()
    {
        queue().tree().selectAll();
        rest(500);
        queue().tree().clearSelection();
        queue().list().refresh();
        waitFor(
            "a refresh", [this] { return !queue().list().isReading(); }, patienceMs);
        rest(1500);
    }
};

} // namespace

int main(int argc, char** argv)
{
    return runBench<Bench>(argc, argv);
}
