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
    case PE_PanelMenuBar:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect.x(), option->rect.y(), option->rect.width(), 1,
                          extraColors(option->palette).hairline);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void VitrineStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto line = [&] {
        painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1,
                          extraColors(option->palette).hairline);
    };
    if (element == CE_MenuBarEmptyArea) {
        line();
        return;
    }
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_MenuBarItem && item) {
        const QColor text = item->palette.color(QPalette::WindowText);
        const bool enabled = item->state & State_Enabled;
        if (enabled && item->state & State_Selected) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(blend(item->palette.color(QPalette::Window), text, 0.1));
            painter->drawRoundedRect(item->rect.adjusted(1, 2, -1, -3), 4, 4);
            painter->restore();
        }
        drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     item->palette, enabled, item->text, QPalette::WindowText);
        line();
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize VitrineStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int unit = option ? qMax(2, option->fontMetrics.height() / 7) : 2;
    switch (type) {
    case CT_MenuBarItem:
        return size + QSize(unit, 3 * unit);
    case CT_PushButton:
        return size + QSize(4 * unit, 2 * unit);
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return size + QSize(0, 2 * unit);
    default:
        return size;
    }
}

int VitrineStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_HeaderMargin)
        return option ? qMax(4, option->fontMetrics.height() / 2 - 1) : 6;
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
