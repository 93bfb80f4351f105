// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vitrine/commandline.h"
#include "lib/base/logbuffer.h"
#include "lib/base/settings.h"
#include "lib/base/stallwatch.h"
#include "lib/base/trace.h"
#include "lib/net/result.h"
#include "ui/shell/windowgroup.h"

#include <QObject>
#include <QUrl>

#include <memory>

class QApplication;

namespace vitrine {

class DemoServer;
class RepaintMarks;
class Theme;

/// Constructs and wires everything; lives as long as the program.
class Application : public QObject {
    Q_OBJECT

public:
    Application(QApplication& app, const CommandLine& commandLine, Trace& trace, LogBuffer& log);
    ~Application() override;

    /// Shows the window and connects.
    void start();
    /// The arguments of a second start.
    void take(const QStringList& arguments, const QString& folder);

private:
    void openServer(MainWindow& window, const CommandLine& commandLine);
    void traceWindow(MainWindow& window);
    Result<QUrl> startDemo();

    const CommandLine m_commandLine;
    Trace& m_trace;
    Settings m_settings;
#ifdef VITRINE_WITH_DEMO
    std::unique_ptr<DemoServer> m_demo; ///< Only when it is wanted.
#endif
    Theme* m_theme;
    WindowGroup m_windows;
    std::unique_ptr<RepaintMarks> m_repaintMarks; ///< Null without a trace.
    StallWatch m_stalls;
};

} // namespace vitrine
