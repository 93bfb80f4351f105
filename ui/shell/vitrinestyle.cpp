// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/vitrinestyle.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Whether the page lies above its tabs.
bool isAtBottom(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedSouth || shape == QTabBar::TriangularSouth;
}

bool isUpright(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedWest || shape == QTabBar::TriangularWest || shape == QTabBar::RoundedEast
        || shape == QTabBar::TriangularEast;
}

/// A flat tab: the chosen one has a line in the accent's colour at its page's edge.
void paintTab(QPainter& painter, const QStyleOptionTab& tab)
{
    const bool chosen = tab.state & QStyle::State_Selected;
    const QColor window = tab.palette.color(QPalette::Window);
    const QRect& r = tab.rect;
    const int thickness = qMax(2, tab.fontMetrics.height() / 7);
    const QRect line(r.x(), isAtBottom(tab.shape) ? r.y() : r.bottom() + 1 - thickness, r.width(), thickness);
    if (!chosen && tab.state & QStyle::State_MouseOver && tab.state & QStyle::State_Enabled)
        painter.fillRect(r, blend(window, tab.palette.color(QPalette::WindowText), 0.06));
    if (chosen) {
        painter.fillRect(line, tab.palette.color(QPalette::Highlight));
        return;
    }
    const int y = isAtBottom(tab.shape) ? r.y() : r.bottom();
    painter.fillRect(r.x(), y, r.width(), 1, extraColors(tab.palette).hairline);
}

} // namespace

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
    case PE_FrameTabBarBase: {
        const auto* base = qstyleoption_cast<const QStyleOptionTabBarBase*>(option);
        if (!base || isUpright(base->shape))
            break;
        const QRect& r = base->tabBarRect;
        painter->fillRect(option->rect.x(), isAtBottom(base->shape) ? r.y() : r.bottom(),
                          option->rect.width(), 1, extraColors(option->palette).hairline);
        return;
    }
    case PE_PanelStatusBar:
        painter->fillRect(option->rect.x(), option->rect.y(), option->rect.width(), 1,
                          extraColors(option->palette).hairline);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
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
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        element == CE_TabBarTabShape && tab && !isUpright(tab->shape)) {
        paintTab(*painter, *tab);
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
    case CT_ItemViewItem:
        return size + QSize(0, 2 * unit); // lines of lists and tables do not touch each other
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return size + QSize(0, 2 * unit);
    default:
        return size;
    }
}

QRect VitrineStyle::subElementRect(SubElement element, const QStyleOption* option,
                                   const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element != SE_LineEditContents || !frame || frame->lineWidth <= 0)
        return rect; // those in spin boxes and combo boxes have their room already
    const int inset = space(option->fontMetrics, Space::Hair);
    return rect.adjusted(inset, 0, -inset, 0);
}

int VitrineStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_HeaderMargin)
        return option ? qMax(4, option->fontMetrics.height() / 2 - 1) : 6;
    if (metric == PM_DockWidgetSeparatorExtent)
        return 5; // one visible line, wide enough to grab
    if (metric == PM_DockWidgetTitleMargin)
        return widget ? qMax(3, widget->fontMetrics().height() / 3) : 4;
    if ((metric == PM_ListViewIconSize || metric == PM_ToolBarIconSize) && widget)
        return iconEdge(widget);
    if (metric == PM_TabBarTabShiftVertical || metric == PM_TabBarTabShiftHorizontal)
        return 0; // flat tabs stay where they are when they are chosen
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon VitrineStyle::standardIcon(StandardPixmap standard, const QStyleOption* option,
                                 const QWidget* widget) const
{
    if (standard == SP_TitleBarCloseButton || standard == SP_DockWidgetCloseButton)
        return symbolicIcon(u"close"_s);
    const ExtraColors extra = extraColors(widget ? widget->palette() : QApplication::palette());
    switch (standard) {
    case SP_MessageBoxInformation:
        return symbolicIcon(u"info"_s, extra.muted);
    case SP_MessageBoxQuestion:
        return symbolicIcon(u"question"_s, extra.muted);
    case SP_MessageBoxWarning:
        return symbolicIcon(u"warning"_s, extra.warning);
    case SP_MessageBoxCritical:
        return symbolicIcon(u"error"_s, extra.error);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

int VitrineStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returnData) const
{
    if (hint == SH_EtchDisabledText || hint == SH_UnderlineShortcut)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace vitrine
