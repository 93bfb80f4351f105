// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace vitrine {

/// Keys that a part of a window has by itself: they are told, and cannot be changed.
struct WidgetKeys {
    QString group; ///< Translated: the part of the window.
    QString text;  ///< Translated: what they do.
    QList<QKeySequence> keys;
    QString window; ///< For keys that count in the whole of a window: which one, as in Command. Else empty.
};

[[nodiscard]] QList<WidgetKeys> widgetKeys();

} // namespace vitrine
