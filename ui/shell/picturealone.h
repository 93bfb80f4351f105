// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>

class QDockWidget;
class QMainWindow;

namespace vitrine {

/// Hides what stands round the middle of a window (menus, docks, status bar) while a picture has the screen
/// to itself, and brings back what was shown before.
class PictureAlone {
public:
    explicit PictureAlone(QMainWindow& window);

    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_active; }

private:
    QMainWindow& m_window;
    QList<QPointer<QDockWidget>> m_docks; ///< Those that were shown.
    bool m_active = false;
};

} // namespace vitrine
