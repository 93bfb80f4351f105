// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QMenuBar;

namespace vitrine {

class ActionRegistry;

/// A menu of the main window.
struct MenuSpec {
    QString title;
    QStringList ids;     ///< An empty one is a separator.
    QString holder = {}; ///< Of a submenu: the action that opens it, in a menu before.
};

/// The menus in their order, submenus last.
[[nodiscard]] QList<MenuSpec> mainWindowMenus();

/// Fills the menu bar from the registry: File, Edit, View, Board, Image, Workflow, Queue, Server, Help.
void fillMenuBar(QMenuBar& bar, const ActionRegistry& actions);

} // namespace vitrine
