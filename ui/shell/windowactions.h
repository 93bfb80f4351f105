// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QAction;
class QLineEdit;
class QWidget;

namespace vitrine {

/// What windows beside the main one do alike. The main one has its ActionTable.

/// Found by `name`; its shortcut counts in the whole window. `icon` may be empty.
QAction* newWindowAction(QWidget& window, const QString& name, const QString& text, const QString& icon,
                         const QKeySequence& shortcut = {});

/// A key that no menu shows.
void onKey(QWidget& window, const QKeySequence& key, std::function<void()> slot);

/// Close and Escape close the window.
void addClosingKeys(QWidget& window);

/// Find leads to the search, Escape first empties it, then closes the window, as Close does.
void addSearchKeys(QWidget& window, QLineEdit& search);

/// Shown, and in front of the others.
void showInFront(QWidget& window);

/// At least as high as its wrapped texts need: a window does not follow them by itself.
void growToTexts(QWidget& window);

/// The text is ready to be typed over.
void beginSearch(QLineEdit& search);

} // namespace vitrine
