// SPDX-License-Identifier: Apache-2.0
#include "ui/notices/trayicon.h"

#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vitrine {

TrayIcon::TrayIcon(QObject* parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(QGuiApplication::windowIcon())
{
    m_menu->addAction(tr("&Show Vitrine"), this, &TrayIcon::windowWanted);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &TrayIcon::quitWanted);
    m_icon.setContextMenu(m_menu.get());
    m_icon.setToolTip(u"Vitrine"_s);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT windowWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT clicked(m_key); });
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setShown(bool shown)
{
    m_icon.setVisible(shown && isPossible());
}

void TrayIcon::show(const Notice& notice)
{
    if (!isShown())
        return;
    m_key = notice.key;
    m_icon.showMessage(notice.title, notice.text,
                       notice.isFailure ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace vitrine
