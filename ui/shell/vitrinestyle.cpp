// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/vitrinestyle.h"

#include "ui/shell/palettes.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace vitrine {

VitrineStyle::VitrineStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void VitrineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorDockWidgetResizeHandle: {
        const QRect r = option->rect;
        const QColor line = extraColors(option->palette).hairline;
        if (option->state & State_Horizontal)
            painter->fillRect(QRect(r.x(), r.center().y(), r.width(), 1), line);
        else
            painter->fillRect(QRect(r.center().x(), r.y(), 1, r.height()), line);
        return;
    }
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
        return;
    case PE_PanelStatusBar:
    case PE_PanelMenuBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int VitrineStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_DockWidgetSeparatorExtent)
        return 5; // one visible line, wide enough to grab
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int VitrineStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returnData) const
{
    if (hint == SH_EtchDisabledText || hint == SH_UnderlineShortcut)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace vitrine
