// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/base/heap.h"
#include "lib/base/settings.h"
#include "lib/base/stallwatch.h"
#include "lib/base/trace.h"
#include "ui/connection/serverconnection.h"
#include "ui/connection/sessionhost.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sessionview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <memory>

namespace vitrine::bench {

[[noreturn]] inline void fail(const char* what)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()), what);
    std::exit(1);
}

/// One figure as a JSON line.
inline void print(const QString& name, double value, const QString& unit, qsizetype n, const QString& how)
{
    const QJsonObject figure{{QStringLiteral("name"), name},
                             {QStringLiteral("value"), std::round(value * 10) / 10},
                             {QStringLiteral("unit"), unit},
                             {QStringLiteral("n"), n},
                             {QStringLiteral("how"), how}};
    std::puts(QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// Milliseconds.
inline double since(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// By nearest rank.
inline double percentile95(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(qMax(1, static_cast<int>(std::ceil(static_cast<double>(values.size()) * 0.95))) - 1);
}

/// Sleeps between events as the program itself does: a loop that spins takes a core from the server and from
/// the workers.
inline void waitFor(const char* what, const std::function<bool()>& isDone, int patienceMs = 120'000)
{
    QElapsedTimer clock;
    clock.start();
    QTimer tick;
    tick.start(1);
    while (!isDone()) {
        if (clock.elapsed() > patienceMs)
            fail(what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

inline void rest(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The real main window on a server, with settings, caches and a trace of stalls in an empty folder.
class BenchWindow {
public:
    /// `watch` makes what sees events before the window does.
    BenchWindow(const QString& server, const QString& folder, QSize size,
                QObject* (*watch)(Trace&, SessionHost&) = nullptr)
        : m_trace(folder + QStringLiteral("/trace"))
        , m_stalls(&m_trace)
        , m_settings(folder + QStringLiteral("/settings.ini"))
        , m_host(m_settings, {folder + QStringLiteral("/cache"), folder + QStringLiteral("/data")}, {})
        , m_watch(watch ? watch(m_trace, m_host) : nullptr)
        , m_window(MainWindow::Services{m_settings, m_host, {}, true})
    {
        m_window.resize(size);
        m_window.show();
        if (!m_host.openAddress(server))
            fail("no such address");
    }

protected:
    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] ServerSession& session() { return m_window.view()->connection().session(); }

private:
    Trace m_trace;
    StallWatch m_stalls;
    Settings m_settings;
    SessionHost m_host;
    std::unique_ptr<QObject> m_watch;
    MainWindow m_window;
};

/// The `main` of a program with such a window: --server URL --folder EMPTY.
template <class Bench>
int runBench(int argc, char** argv)
{
    shareHeaps();
    const QApplication app(argc, argv);
    const QString server = QStringLiteral("server");
    const QString folder = QStringLiteral("folder");
    QCommandLineParser parser;
    parser.addOptions({{server, QStringLiteral("URL of the server"), QStringLiteral("URL")},
                       {folder, QStringLiteral("Empty"), QStringLiteral("PATH")}});
    parser.process(app);
    if (!parser.isSet(server) || !parser.isSet(folder))
        fail("--server and --folder are needed");
    Bench bench(parser.value(server), parser.value(folder));
    bench.run();
    return 0;
}

} // namespace vitrine::bench
