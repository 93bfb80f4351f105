// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notices/desktopnotifications.h"

#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace vitrine {

/// Vitrine beside the clock, where the desktop has such a place: brings the window back and quits. Also shows
/// the notices that no notification service took.
class TrayIcon : public QObject {
    Q_OBJECT

public:
    explicit TrayIcon(QObject* parent = nullptr);
    ~TrayIcon() override;

    /// The desktop has a tray, now.
    [[nodiscard]] static bool isPossible() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    /// Whether it is there to be clicked.
    [[nodiscard]] bool isShown() const { return m_icon.isVisible(); }
    void setShown(bool shown);

    void setToolTip(const QString& text) { m_icon.setToolTip(text); }
    void show(const Notice& notice);

Q_SIGNALS:
    void windowWanted();
    void quitWanted();
    void clicked(const QString& key); ///< The notice.

private:
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    QString m_key;
};

} // namespace vitrine
