// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/quitting.h"

#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QPointer>

namespace vitrine {

namespace {

QList<QPointer<MainWindow>> allWindows()
{
    QList<QPointer<MainWindow>> windows;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(widget))
            windows.append(window);
    }
    return windows;
}

void askAndQuit(QList<QPointer<MainWindow>> unasked)
{
    while (!unasked.isEmpty()) {
        if (const QPointer<MainWindow> next = unasked.takeFirst()) {
            next->whenSafe([unasked] { askAndQuit(unasked); });
            return;
        }
    }
    for (const QPointer<MainWindow>& window : allWindows())
        window->letGo();
    QCoreApplication::quit();
}

} // namespace

void quitProgram()
{
    askAndQuit(allWindows());
}

} // namespace vitrine
