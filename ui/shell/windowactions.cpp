// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/windowactions.h"

#include "ui/shell/icons.h"

#include <QAction>
#include <QLayout>
#include <QLineEdit>
#include <QWidget>

#include <utility>

namespace vitrine {

QAction* newWindowAction(QWidget& window, const QString& name, const QString& text, const QString& icon,
                         const QKeySequence& shortcut)
{
    auto* action = new QAction(icon.isEmpty() ? QIcon() : symbolicIcon(icon), text, &window);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    window.addAction(action);
    return action;
}

void onKey(QWidget& window, const QKeySequence& key, std::function<void()> slot)
{
    auto* action = new QAction(&window);
    action->setShortcut(key);
    window.addAction(action);
    QObject::connect(action, &QAction::triggered, &window, std::move(slot));
}

void addClosingKeys(QWidget& window)
{
    onKey(window, QKeySequence::Close, [&window] { window.close(); });
    onKey(window, QKeySequence(Qt::Key_Escape), [&window] { window.close(); });
}

void addSearchKeys(QWidget& window, QLineEdit& search)
{
    onKey(window, QKeySequence::Find, [&search] { beginSearch(search); });
    onKey(window, QKeySequence::Close, [&window] { window.close(); });
    onKey(window, QKeySequence(Qt::Key_Escape), [&window, &search] {
        if (search.hasFocus() && !search.text().isEmpty())
            search.clear();
        else
            window.close();
    });
}

void showInFront(QWidget& window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

void growToTexts(QWidget& window)
{
    const int wanted = window.layout()->totalHeightForWidth(window.width());
    if (wanted > window.height())
        window.resize(window.width(), wanted);
}

void beginSearch(QLineEdit& search)
{
    search.setFocus();
    search.selectAll();
}

} // namespace vitrine
