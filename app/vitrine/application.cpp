// SPDX-License-Identifier: Apache-2.0
#include "app/vitrine/application.h"

#include "app/vitrine/repaintmarks.h"
#include "lib/base/logging.h"
#include "lib/imaging/webpsupport.h"
#include "lib/net/keychaintokenstore.h"
#ifdef VITRINE_WITH_DEMO
#include "lib/demo/demoserver.h"
#endif
#include "ui/connection/serverconnection.h"
#include "ui/shell/messagebanner.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString settingsFile(const QString& profile)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return profile.isEmpty() ? folder + u"/settings.ini"_s
                             : folder + u"/profiles/"_s + profile + u"/settings.ini"_s;
}

ServerFolders serverFolders(const QString& profile)
{
    // Caches can be shared; a journal has one program that works on it, and that is one a profile.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return {QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/servers"_s,
            profile.isEmpty() ? data + u"/servers"_s : data + u"/profiles/"_s + profile + u"/servers"_s};
}

/// What the command line says is remembered, as if it was chosen in the menu.
ColorScheme chosenScheme(const CommandLine& commandLine, Settings& settings)
{
    if (commandLine.scheme)
        settings.set<SettingKey::ColorScheme>(colorSchemeToString(*commandLine.scheme));
    return colorSchemeFromString(settings.get<SettingKey::ColorScheme>()).value_or(ColorScheme::System);
}

} // namespace

Application::Application(QApplication& app, const CommandLine& commandLine, Trace& trace, LogBuffer& log)
    : m_commandLine(commandLine)
    , m_trace(trace)
    , m_settings(settingsFile(commandLine.profile))
    , m_theme(new Theme(app, chosenScheme(commandLine, m_settings), this))
    , m_windows({.settings = m_settings,
                 .connections = std::make_shared<ConnectionPool>(serverFolders(commandLine.profile),
                                                                 std::make_unique<KeychainTokenStore>()),
#ifdef VITRINE_WITH_DEMO
                 .startDemo = [this] { return startDemo(); },
#endif
                 .logText = [&log] { return log.lines().join(u'\n'); },
                 .webp = webpSupported(),
                 .bus = QDBusConnection::sessionBus()})
    , m_stalls(&trace)
{
    m_theme->follow(m_settings);
    const QString rules = m_settings.get<SettingKey::LogRules>();
    if (!rules.isEmpty())
        QLoggingCategory::setFilterRules(QString(rules).replace(u';', u'\n'));
    // An event is marked before anything is done about it.
    std::unique_ptr<SessionHost> host = m_windows.makeHost();
    if (trace.isEnabled())
        m_repaintMarks = std::make_unique<RepaintMarks>(trace, *host);
    MainWindow& window = m_windows.add(std::move(host));
    if (trace.isEnabled())
        traceWindow(window);
}

Application::~Application() = default;

void Application::start()
{
    MainWindow& window = m_windows.current();
    if (!m_trace.errorString().isEmpty()) {
        window.banner().show(
            MessageBanner::Kind::Warning, u"trace"_s,
            tr("The trace cannot be written to %1: %2.").arg(m_commandLine.traceFile, m_trace.errorString()));
    }
    openServer(window, m_commandLine);
    window.show();
    if (!m_commandLine.workflowFile.isEmpty())
        window.openWorkflow(m_commandLine.workflowFile);
}

void Application::openServer(MainWindow& window, const CommandLine& commandLine)
{
    // The token belongs to the server that the user named, or to the one of the last time; never to the demo
    // server.
    const QByteArray token = qgetenv("VITRINE_TOKEN");
    SessionHost& host = m_windows.hostOf(window);
    Result<void> opened;
    if (commandLine.demo)
        opened = host.openDemo();
    else if (!commandLine.server.isEmpty())
        opened = host.openAddress(commandLine.server, token);
    else if (host.isFirstStart())
        window.showNoServer({});
    else
        opened = host.openRemembered(token);
    if (!opened) {
        qCWarning(lcApp).noquote() << opened.error().logLine();
        window.showNoServer(opened.error());
    }
}

void Application::take(const QStringList& arguments, const QString& folder)
{
    MainWindow& window = m_windows.current();
    const CommandLine commandLine = CommandLine::parse(arguments, folder);
    if (!commandLine.error.isEmpty()) {
        window.banner().show(MessageBanner::Kind::Warning, u"arguments"_s, commandLine.error);
    } else {
        chosenScheme(commandLine, m_settings);
        if (commandLine.demo || !commandLine.server.isEmpty())
            openServer(window, commandLine);
        if (!commandLine.workflowFile.isEmpty())
            window.openWorkflow(commandLine.workflowFile);
    }
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

Result<QUrl> Application::startDemo()
{
#ifdef VITRINE_WITH_DEMO
    if (!m_demo) {
        auto demo = std::make_unique<DemoServer>();
        const Result<QUrl> url = demo->start();
        if (!url)
            return url;
        m_demo = std::move(demo);
    }
    return m_demo->baseUrl();
#else
    return Failure(ApiError{});
#endif
}

void Application::traceWindow(MainWindow& window)
{
    auto* first = new QObject(this);
    connect(&window, &MainWindow::painted, first, [this, first, shown = &window] {
        m_trace.mark(u"window_shown");
        first->deleteLater();
        disconnect(shown, nullptr, first, nullptr);
    });
    connect(&window, &MainWindow::namesReceived, this, [this](int count) {
        m_trace.mark(u"names_received", {{u"count"_s, count}});
    });
    connect(&window, &MainWindow::screenComplete, this, [this](int count) {
        m_trace.mark(u"first_thumbnails", {{u"count"_s, qMin(count, 20)}});
    });
}

} // namespace vitrine
