// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

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

/// `amount` (0..1) of `over` on `under`.
[[nodiscard]] QColor blend(const QColor& under, const QColor& over, double amount);

} // namespace vitrine
