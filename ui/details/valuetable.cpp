// SPDX-License-Identifier: Apache-2.0
#include "ui/details/valuetable.h"

#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace vitrine {

ValueTable::ValueTable(int valueColumns, QWidget* parent)
    : QTableWidget(0, 1 + valueColumns, parent)
{
    setWordWrap(true);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideNone);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 2 * space(this, Space::Tight));
    // Wrapped lines need other heights in other widths.
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setMaximumSectionSize(fontMetrics().averageCharWidth() * 120);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void ValueTable::setLines(const QList<QStringList>& lines)
{
    QStringList selected;
    for (const int row : chosenRows())
        selected.append(item(row, 0)->text());
    const int scrolled = verticalScrollBar()->value();
    clearSelection();
    setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList& line = lines.at(row);
        for (int column = 0; column < columnCount(); ++column) {
            auto* cell = new QTableWidgetItem(line.value(column));
            cell->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
            if (column == 0)
                cell->setForeground(extraColors(palette()).muted);
            setItem(row, column, cell);
            cell->setSelected(selected.contains(line.first()));
        }
    }
    verticalScrollBar()->setValue(scrolled);
}

QString ValueTable::value(const QString& label, int column) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, 0)->text() == label)
            return item(row, column)->text();
    }
    return {};
}

QStringList ValueTable::labels() const
{
    QStringList labels;
    for (int row = 0; row < rowCount(); ++row)
        labels.append(item(row, 0)->text());
    return labels;
}

QList<int> ValueTable::chosenRows() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) { // as they are seen, not as they were selected
        if (selectionModel()->isRowSelected(row))
            rows.append(row);
    }
    return rows;
}

QString ValueTable::values(int row) const
{
    QStringList values;
    for (int column = 1; column < columnCount(); ++column)
        values.append(item(row, column)->text());
    return values.join(QChar::Tabulation);
}

void ValueTable::copyValues()
{
    QStringList texts;
    for (const int row : chosenRows())
        texts.append(values(row));
    QApplication::clipboard()->setText(texts.join(QChar::LineFeed));
}

void ValueTable::copyLines()
{
    QStringList texts;
    for (const int row : chosenRows())
        texts.append(tr("%1: %2", "label and value").arg(item(row, 0)->text(), values(row)));
    QApplication::clipboard()->setText(texts.join(QChar::LineFeed));
}

void ValueTable::contextMenuEvent(QContextMenuEvent* event)
{
    const auto count = static_cast<int>(chosenRows().size());
    if (count == 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy %n Value(s)", nullptr, count), this, &ValueTable::copyValues);
    menu->addAction(tr("Copy with &Name(s)", nullptr, count), this, &ValueTable::copyLines);
    menu->popup(event->globalPos());
}

void ValueTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copyValues();
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace vitrine
