// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace vitrine {

/// The colours that a QPalette has no role for.
struct ExtraColors {
    QColor hairline; ///< Lines between areas.
    QColor muted;    ///< Second-rank text.
    QColor star;
    QColor success;
    QColor warning;
    QColor error;
    QColor backdrop; ///< Behind a picture in the viewer.
    QColor tile;     ///< Where a thumbnail is not here yet.
};

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// The extra colours that go with a palette, light or dark by its window colour.
[[nodiscard]] ExtraColors extraColors(const QPalette& palette);
[[nodiscard]] bool isDark(const QPalette& palette);

/// Gives a widget's text a colour of its own, for now: again after a change of the palette.
void setTextColor(QWidget& widget, const QColor& color);

/// `amount` (0..1) of `over` on `under`.
[[nodiscard]] QColor blend(const QColor& under, const QColor& over, double amount);

} // namespace vitrine
