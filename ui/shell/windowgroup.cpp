// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/windowgroup.h"

#include "ui/connection/serverconnection.h"

#include <QEvent>
#include <QPointer>

#include <algorithm>

namespace vitrine {

namespace {

constexpr QPoint beside(32, 32);

} // namespace

WindowGroup::WindowGroup(Services services, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services))
{
}

WindowGroup::~WindowGroup()
{
    for (const Entry& entry : m_windows)
        entry.window->removeEventFilter(this);
}

std::unique_ptr<SessionHost> WindowGroup::makeHost()
{
    return std::make_unique<SessionHost>(m_services.settings, m_services.connections, m_services.startDemo);
}

MainWindow& WindowGroup::add(std::unique_ptr<SessionHost> host)
{
    const MainWindow::Services services{m_services.settings, *host, m_services.logText, m_services.webp,
                                        m_services.bus};
    auto window = std::make_unique<MainWindow>(services);
    MainWindow& added = *window;
    added.setHoldsTray(m_windows.empty());
    added.installEventFilter(this);
    connect(&added, &MainWindow::newWindowWanted, this, [this, &added] { openBeside(added); });
    // Later: it is the sender, and in the middle of its own event.
    connect(
        &added, &MainWindow::closed, this, [this, &added] { onClosed(added); }, Qt::QueuedConnection);
    m_windows.push_back({std::move(host), std::move(window)});
    return added;
}

MainWindow& WindowGroup::openBeside(MainWindow& window)
{
    window.saveLayout();
    MainWindow& added = add(makeHost());
    if (ServerConnection* connection = hostOf(window).connection())
        hostOf(added).openLike(*connection);
    if (!window.isMaximized() && !window.isFullScreen())
        added.move(window.pos() + beside);
    added.show();
    added.activateWindow();
    return added;
}

MainWindow& WindowGroup::current()
{
    return *m_windows.back().window;
}

SessionHost& WindowGroup::hostOf(const MainWindow& window)
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
                                    [&window](const Entry& entry) { return entry.window.get() == &window; });
    return *found->host;
}

bool WindowGroup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate) {
        const auto used = std::find_if(m_windows.begin(), m_windows.end(), [watched](const Entry& entry) {
            return entry.window.get() == watched;
        });
        if (used != m_windows.end())
            std::rotate(used, used + 1, m_windows.end());
    }
    return QObject::eventFilter(watched, event);
}

void WindowGroup::onClosed(MainWindow& window)
{
    const auto closed = std::find_if(m_windows.begin(), m_windows.end(),
                                     [&window](const Entry& entry) { return entry.window.get() == &window; });
    if (closed == m_windows.end() || m_windows.size() == 1 || window.isVisible())
        return;
    const bool heldTray = window.holdsTray();
    Entry entry = std::move(*closed);
    m_windows.erase(closed);
    if (heldTray)
        current().setHoldsTray(true);
    entry.window.reset();
}

} // namespace vitrine
