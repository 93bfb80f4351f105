// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>

class QWidget;

namespace vitrine::look {

/// A height in lines and a width in average characters of the widget's font.
[[nodiscard]] int lines(const QWidget* widget, double count);
[[nodiscard]] int characters(const QWidget* widget, int count);

/// A tooltip that shows `text` literally: Qt takes a tooltip with a tag in it as markup.
[[nodiscard]] QString plainToolTip(const QString& text);

/// Gives a popup this size below `anchor`, or above it where there is no room, and within the screen.
void placePopup(QWidget& popup, const QWidget& anchor, QSize size);

/// Puts what Tab reaches in `area` behind `last`, in its present order: widgets that are made later stand
/// last by themselves. The last one now.
QWidget* tabAfter(QWidget* last, QWidget* area);

} // namespace vitrine::look
