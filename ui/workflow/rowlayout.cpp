// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/rowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace vitrine {

RowLayout::RowLayout(int leastWidth, int spacing)
    : m_leastWidth(leastWidth)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

RowLayout::~RowLayout()
{
    qDeleteAll(m_items);
}

void RowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* RowLayout::itemAt(int index) const
{
    return m_items.value(index, nullptr);
}

QLayoutItem* RowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

bool RowLayout::isFixed(const QLayoutItem* item)
{
    return item->maximumSize().width() == item->minimumSize().width() && item->maximumSize().width() > 0;
}

QList<RowLayout::Line> RowLayout::lines(int width) const
{
    QList<Line> out;
    Line line;
    int used = 0;
    for (QLayoutItem* item : m_items) {
        const bool fixed = isFixed(item);
        const int wanted =
            fixed ? item->minimumSize().width() : std::max(m_leastWidth, item->minimumSize().width());
        const int withGap = wanted + (line.items.isEmpty() ? 0 : spacing());
        if (line.flexible > 0 && used + withGap > width) {
            // Nor is there anything to divide at its end.
            while (isFixed(line.items.last()))
                line.fixedWidth -= line.items.takeLast()->minimumSize().width();
            out.append(line);
            line = {};
            used = 0;
        }
        // Nothing to divide at the beginning of a line that was broken.
        if (fixed && line.items.isEmpty() && !out.isEmpty())
            continue;
        used += wanted + (line.items.isEmpty() ? 0 : spacing());
        line.items.append(item);
        if (fixed)
            line.fixedWidth += wanted;
        else
            ++line.flexible;
    }
    if (!line.items.isEmpty())
        out.append(line);
    return out;
}

int RowLayout::arrange(const QRect& rect, bool place) const
{
    int y = rect.y();
    if (place) {
        for (QLayoutItem* item : m_items) {
            if (isFixed(item))
                item->setGeometry(QRect(rect.topLeft(), QSize(0, 0)));
        }
    }
    for (const Line& line : lines(rect.width())) {
        const int gaps = spacing() * static_cast<int>(line.items.size() - 1);
        const int share = line.flexible > 0 ? (rect.width() - line.fixedWidth - gaps) / line.flexible : 0;
        int height = 0;
        for (const QLayoutItem* item : line.items) {
            if (!isFixed(item)) {
                height = std::max(height,
                                  item->hasHeightForWidth() ? item->heightForWidth(share)
                                                            : item->sizeHint().height());
            }
        }
        if (place) {
            int x = rect.x();
            for (QLayoutItem* item : line.items) {
                const int width = isFixed(item) ? item->minimumSize().width() : share;
                item->setGeometry(
                    QStyle::visualRect(parentWidget()->layoutDirection(), rect, QRect(x, y, width, height)));
                x += width + spacing();
            }
        }
        y += height + spacing();
    }
    return std::max(0, y - rect.y() - spacing());
}

int RowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize RowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem* item : m_items)
        width += std::max(isFixed(item) ? 0 : m_leastWidth, item->minimumSize().width()) + spacing();
    width = std::max(0, width - spacing());
    return {width, heightForWidth(width)};
}

QSize RowLayout::minimumSize() const
{
    QSize out;
    for (const QLayoutItem* item : m_items)
        out = out.expandedTo(item->minimumSize());
    return out;
}

void RowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace vitrine
