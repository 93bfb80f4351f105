// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/picturealone.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

namespace vitrine {

PictureAlone::PictureAlone(QMainWindow& window)
    : m_window(window)
{
}

void PictureAlone::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_window.menuBar()->setVisible(!active);
    m_window.statusBar()->setVisible(!active);
    if (active) {
        for (QDockWidget* dock : m_window.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly)) {
            // A dock of its own window may be on another screen: it is in nobody's way.
            if (dock->isHidden() || dock->isFloating())
                continue;
            m_docks.append(dock);
            dock->hide();
        }
        return;
    }
    for (const QPointer<QDockWidget>& dock : std::exchange(m_docks, {})) {
        if (dock)
            dock->show();
    }
}

} // namespace vitrine
