// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/base/settings.h"
#include "ui/notices/desktopnotifications.h"
#include "ui/notices/runnotices.h"
#include "ui/notices/trayicon.h"

namespace vitrine {

class ActionRegistry;

/// Where a window speaks while the user looks elsewhere: notifications, the tray, its title.
class WindowNotices : public QObject {
    Q_OBJECT

public:
    WindowNotices(QWidget& window, const QDBusConnection& bus, Settings& settings,
                  const ActionRegistry& actions);
    ~WindowNotices() override;

    [[nodiscard]] RunNotices& runs() { return m_runs; }
    /// Of several windows one has the icon in the tray.
    void setHoldsTray(bool holds);
    [[nodiscard]] bool holdsTray() const { return m_holdsTray; }
    /// The tray brings the window back: closing it ends nothing.
    [[nodiscard]] bool keepsRunning() const { return m_tray.isShown(); }

    /// Shows the window, wherever it is.
    void bringBack();

Q_SIGNALS:
    void quitWanted();

private:
    void show(const Notice& notice);
    void onClicked(const QString& key);
    void updateTray();
    void onSetting(SettingKey key);

    QWidget& m_window;
    Settings& m_settings;
    QAction& m_inTray;
    QAction& m_whenDone;
    DesktopNotifications m_desktop;
    TrayIcon m_tray;
    RunNotices m_runs;
    bool m_holdsTray = true;
};

} // namespace vitrine
