// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/noticebar.h"

#include "ui/shell/palettes.h"

#include <QPainter>
#include <QWidget>

namespace vitrine {

void paintNoticeBar(QWidget& bar, const QColor& ink)
{
    QPainter painter(&bar);
    painter.fillRect(bar.rect(), blend(bar.palette().color(QPalette::Window), ink, 0.12));
    painter.fillRect(QRect(0, 0, 3, bar.height()), ink);
    painter.fillRect(QRect(0, bar.height() - 1, bar.width(), 1), extraColors(bar.palette()).hairline);
}

} // namespace vitrine
