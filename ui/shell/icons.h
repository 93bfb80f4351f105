// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace vitrine {

/// One of our icons (resources/icons/NAME.svg), drawn in the palette's text colour of the moment, at any
/// scale. An unknown name gives a null icon.
[[nodiscard]] QIcon symbolicIcon(const QString& name);

/// The same in a fixed colour.
[[nodiscard]] QIcon symbolicIcon(const QString& name, const QColor& color);

/// Drawn at once; `edge` in logical pixels.
[[nodiscard]] QPixmap symbolicPixmap(const QString& name, const QColor& color, int edge,
                                     qreal devicePixelRatio);

} // namespace vitrine
