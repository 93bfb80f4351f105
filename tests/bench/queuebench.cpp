// SPDX-License-Identifier: Apache-2.0
// The queue's window on a real server with very many items, sorted, filtered and scrolled as a user would;
// prints one JSON line a figure. Usage: queuebench --server URL --folder EMPTY     on a display
#include "lib/base/heap.h"
#include "lib/base/settings.h"
#include "lib/base/stallwatch.h"
#include "lib/base/trace.h"
#include "ui/connection/serverconnection.h"
#include "ui/connection/sessionhost.h"
#include "ui/queue/queuebar.h"
#include "ui/queue/queuemonitor.h"
#include "ui/queue/queuewindow.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sessionview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>

#include <cmath>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

constexpr int patienceMs = 180'000;
constexpr int firstRows = 1000;

[[noreturn]] void fail(const char* what)
{
    std::fprintf(stderr, "queuebench: %s\n", what);
    std::exit(1);
}

void print(const QString& name, double value, const QString& unit, qsizetype n, const QString& how)
{
    const QJsonObject figure{{u"name"_s, name},
                             {u"value"_s, std::round(value * 10) / 10},
                             {u"unit"_s, unit},
                             {u"n"_s, n},
                             {u"how"_s, how}};
    std::puts(QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

class Bench {
public:
    Bench(const QString& server, const QString& folder)
        : m_trace(folder + u"/trace"_s)
        , m_stalls(&m_trace)
        , m_settings(folder + u"/settings.ini"_s)
        , m_host(m_settings, {folder + u"/cache"_s, folder + u"/data"_s}, {})
        , m_window(MainWindow::Services{m_settings, m_host, {}, true})
    {
        m_window.resize(1200, 800);
        m_window.show();
        if (!m_host.openAddress(server))
            fail("no such address");
        waitFor("a connection",
                [this] { return session().hasLiveEvents() && session().queue().countsKnown(); });
        waitFor("the schema",
                [this] { return session().templates().state() == TemplateStore::State::Ready; });
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
    ServerSession& session() { return m_window.view()->connection().session(); }
    QueueWindow& queue() { return *m_window.view()->queue().window(); }

    void waitFor(const char* what, const std::function<bool()>& isDone)
    {
        QElapsedTimer clock;
        clock.start();
        while (!isDone()) {
            if (clock.elapsed() > patienceMs)
                fail(what);
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        }
    }

    void rest(int ms)
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < ms)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }

    double since(const QElapsedTimer& clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

    void listing(int total)
    {
        QElapsedTimer clock;
        clock.start();
        m_window.actions().action(u"view.queue"_s)->trigger();
        waitFor("the first rows", [&] { return queue().list().itemCount() >= std::min(firstRows, total); });
        queue().tree().viewport()->repaint();
        print(u"queue_first_1000_listed"_s, since(clock), u"ms"_s, firstRows,
              u"from the menu entry until so many rows are in the window and it is painted"_s);
        waitFor("all rows", [&] { return queue().list().state() == QueueList::State::Ready; });
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
        waitFor("a refresh", [this] { return !queue().list().isReading(); });
        rest(1500);
    }

    Trace m_trace;
    StallWatch m_stalls;
    Settings m_settings;
    SessionHost m_host;
    MainWindow m_window;
};

} // namespace

int main(int argc, char** argv)
{
    shareHeaps();
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"server"_s, u"URL of the server"_s, u"URL"_s}, {u"folder"_s, u"Empty"_s, u"PATH"_s}});
    parser.process(app);
    if (!parser.isSet(u"server"_s) || !parser.isSet(u"folder"_s))
        fail("--server and --folder are needed");
    Bench bench(parser.value(u"server"_s), parser.value(u"folder"_s));
    bench.run();
    return 0;
}
