// SPDX-License-Identifier: Apache-2.0
#include "ui/notices/windownotices.h"

#include "lib/base/settings.h"
#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QGuiApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace vitrine {

WindowNotices::WindowNotices(QWidget& window, const QDBusConnection& bus, Settings& settings,
                             const ActionRegistry& actions)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_inTray(*actions.action(u"view.keepInTray"_s))
    , m_whenDone(*actions.action(u"view.notices"_s))
    , m_desktop(bus)
    , m_runs(window, this)
{
    m_inTray.setEnabled(TrayIcon::isPossible());
    m_inTray.setChecked(settings.get<SettingKey::KeepInTray>() != 0);
    m_whenDone.setChecked(settings.get<SettingKey::Notices>() != 0);
    connect(&m_inTray, &QAction::toggled, this, [this](bool on) {
        m_settings.set<SettingKey::KeepInTray>(on);
        updateTray();
    });
    connect(&m_whenDone, &QAction::toggled, this,
            [this](bool on) { m_settings.set<SettingKey::Notices>(on); });
    connect(&settings, &Settings::changed, this, &WindowNotices::onSetting); // by another window
    connect(&m_runs, &RunNotices::noticed, this, &WindowNotices::show);
    connect(&m_runs, &RunNotices::titleChanged, this, [this] {
        const QString part = m_runs.titlePart();
        m_tray.setToolTip(part.isEmpty() ? u"Vitrine"_s : tr("%1 – Vitrine").arg(part));
    });
    connect(&m_desktop, &DesktopNotifications::refused, &m_tray, &TrayIcon::show);
    connect(&m_desktop, &DesktopNotifications::clicked, this, &WindowNotices::onClicked);
    connect(&m_tray, &TrayIcon::clicked, this, &WindowNotices::onClicked);
    connect(&m_tray, &TrayIcon::windowWanted, this, &WindowNotices::bringBack);
    connect(&m_tray, &TrayIcon::quitWanted, this, &WindowNotices::quitWanted);
    updateTray();
}

WindowNotices::~WindowNotices() = default;

void WindowNotices::show(const Notice& notice)
{
    if (m_whenDone.isChecked())
        m_desktop.show(notice);
}

void WindowNotices::onClicked(const QString& key)
{
    bringBack();
    m_runs.open(key);
}

void WindowNotices::bringBack()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void WindowNotices::onSetting(SettingKey key)
{
    if (key == SettingKey::KeepInTray)
        m_inTray.setChecked(m_settings.get<SettingKey::KeepInTray>() != 0);
    else if (key == SettingKey::Notices)
        m_whenDone.setChecked(m_settings.get<SettingKey::Notices>() != 0);
}

void WindowNotices::setHoldsTray(bool holds)
{
    m_holdsTray = holds;
    updateTray();
}

void WindowNotices::updateTray()
{
    m_tray.setShown(m_inTray.isChecked() && m_holdsTray);
    // With the window in the tray another one that is closed would be the last.
    if (m_holdsTray)
        QGuiApplication::setQuitOnLastWindowClosed(!m_tray.isShown());
}

} // namespace vitrine
