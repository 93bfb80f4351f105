// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/look.h"

#include <QFontMetrics>
#include <QList>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace vitrine::look {

using namespace Qt::StringLiterals;

int lines(const QWidget* widget, double count)
{
    return std::max(1, qRound(widget->fontMetrics().height() * count));
}

int characters(const QWidget* widget, int count)
{
    return widget->fontMetrics().averageCharWidth() * count;
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

void placePopup(QWidget& popup, const QWidget& anchor, QSize size)
{
    const QRect room = anchor.screen()->availableGeometry();
    QRect place(anchor.mapToGlobal(QPoint(0, anchor.height())), size);
    if (place.bottom() > room.bottom())
        place.moveBottom(std::max(anchor.mapToGlobal(QPoint(0, 0)).y(), room.top() + size.height()));
    place.moveRight(std::min(place.right(), room.right()));
    popup.setGeometry(place);
}

QWidget* tabAfter(QWidget* last, QWidget* area)
{
    QList<QWidget*> inOrder;
    for (QWidget* w = area->nextInFocusChain(); w != area; w = w->nextInFocusChain()) {
        if (area->isAncestorOf(w) && w->focusPolicy() & Qt::TabFocus)
            inOrder.append(w);
    }
    for (QWidget* w : std::as_const(inOrder)) {
        QWidget::setTabOrder(last, w);
        last = w;
    }
    return last;
}

} // namespace vitrine::look
