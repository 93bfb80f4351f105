// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/metrics.h"

#include <QFontMetrics>
#include <QWidget>

namespace vitrine {

int space(const QFontMetrics& metrics, Space step)
{
    return qMax(1, qRound(metrics.height() * static_cast<int>(step) / 4.0));
}

int space(const QWidget* widget, Space step)
{
    return space(widget->fontMetrics(), step);
}

int iconEdge(const QWidget* widget)
{
    return qMax(14, qRound(widget->fontMetrics().height() * 0.95));
}

} // namespace vitrine
