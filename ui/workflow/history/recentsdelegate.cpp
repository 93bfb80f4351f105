// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/history/recentsdelegate.h"

#include "ui/shell/metrics.h"
#include "ui/shell/servertext.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace vitrine {

namespace {

/// The beginning of a text in up to two lines, the last of them shortened.
QStringList twoLines(const QString& text, const QFont& font, int width)
{
    // What cannot be seen need not be laid out.
    const QString shown = text.left(1000);
    QTextLayout layout(shown, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return {};
    line.setLineWidth(width);
    const int first = line.textLength();
    layout.endLayout();
    QStringList out{shown.left(first).trimmed()};
    if (first < shown.size())
        out.append(QFontMetrics(font).elidedText(shown.mid(first).trimmed(), Qt::ElideRight, width));
    return out;
}

} // namespace

RecentsDelegate::RecentsDelegate(QWidget* view)
    : QStyledItemDelegate(view)
    , m_view(*view)
{
}

QSize RecentsDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return {0, 2 * m_view.fontMetrics().lineSpacing() + 2 * space(&m_view, Space::Tight)};
}

void RecentsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &panel, painter, option.widget);

    const int margin = space(&m_view, Space::Tight);
    const QRect room = option.rect.adjusted(margin, margin, -margin, -margin);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = selected ? ink : option.palette.color(QPalette::PlaceholderText);
    const QString title = index.data(TitleRole).toString();
    const QString text = servertext::oneLine(index.data().toString());
    QStringList lines;
    if (title.isEmpty())
        lines = twoLines(text, option.font, room.width());
    else
        lines = {title, option.fontMetrics.elidedText(text, Qt::ElideRight, room.width())};
    painter->save();
    painter->setFont(option.font);
    const int lineHeight = m_view.fontMetrics().lineSpacing();
    // One line alone stands in the middle.
    int y = room.top() + (lines.size() == 1 ? lineHeight / 2 : 0);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter->setPen(!title.isEmpty() && i == 0 ? faint : ink);
        painter->drawText(QRect(room.left(), y, room.width(), lineHeight),
                          Qt::AlignVCenter | Qt::TextSingleLine, lines.at(i));
        y += lineHeight;
    }
    painter->restore();
}

} // namespace vitrine
