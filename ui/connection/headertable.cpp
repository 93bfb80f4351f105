// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/headertable.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

HeaderTable::HeaderTable(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
{
    m_table->setObjectName(u"headerTable"_s);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(0, fontMetrics().averageCharWidth() * 26);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    auto* add = new QPushButton(symbolicIcon(u"add"_s), tr("&Add Header"), this);
    auto* remove = new QPushButton(symbolicIcon(u"trash"_s), tr("&Remove"), this);
    add->setObjectName(u"addHeader"_s);
    remove->setObjectName(u"removeHeader"_s);
    remove->setEnabled(false);
    for (QPushButton* button : {add, remove})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, Space::Normal));
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this, Space::Tight));
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, {});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, &HeaderTable::removeCurrent);
    connect(m_table, &QTableWidget::cellChanged, this, &HeaderTable::edited);
    connect(m_table, &QTableWidget::currentCellChanged, remove,
            [remove](int row) { remove->setEnabled(row >= 0); });
}

void HeaderTable::setHeaders(const QList<QPair<QByteArray, QByteArray>>& headers)
{
    m_table->setRowCount(0);
    for (const auto& [name, value] : headers)
        addRow(QString::fromUtf8(name), QString::fromUtf8(value));
}

QList<QPair<QByteArray, QByteArray>> HeaderTable::headers() const
{
    QList<QPair<QByteArray, QByteArray>> out;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QByteArray name = m_table->item(row, 0)->text().trimmed().toUtf8();
        const QByteArray value = m_table->item(row, 1)->text().trimmed().toUtf8();
        if (!name.isEmpty() || !value.isEmpty())
            out.append({name, value});
    }
    return out;
}

void HeaderTable::addRow(const QString& name, const QString& value)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem(value));
}

void HeaderTable::removeCurrent()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    Q_EMIT edited();
}

} // namespace vitrine
