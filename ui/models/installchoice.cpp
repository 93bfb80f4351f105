// SPDX-License-Identifier: Apache-2.0
#include "ui/models/installchoice.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/servertext.h"
#include "ui/shell/statepane.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

InstallChoice::InstallChoice(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_state(new StatePane(this))
    , m_area(new QStackedWidget(this))
    , m_all(new QPushButton(tr("&All"), this))
    , m_none(new QPushButton(tr("&None"), this))
    , m_install(new QPushButton(this))
{
    m_filter->setObjectName(u"choiceFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"choiceList"_s);
    m_list->setAccessibleName(tr("What can be installed"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setObjectName(u"choiceState"_s);
    m_state->setBackgroundRole(QPalette::Base);
    m_state->setAutoFillBackground(true);
    m_install->setObjectName(u"choiceInstall"_s);
    m_all->setObjectName(u"choiceAll"_s);
    m_none->setObjectName(u"choiceNone"_s);
    m_area->addWidget(m_state);
    m_area->addWidget(m_list);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space(this, Space::Tight));
    foot->addWidget(m_all);
    foot->addWidget(m_none);
    foot->addStretch(1);
    foot->addWidget(m_install);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this, Space::Normal));
    column->addWidget(m_filter);
    column->addWidget(m_area, 1);
    column->addLayout(foot);
    connect(m_filter, &QLineEdit::textChanged, this, &InstallChoice::filter);
    connect(m_list, &QListWidget::itemChanged, this, &InstallChoice::update);
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_install, &QPushButton::clicked, this, [this] { Q_EMIT installWanted(chosen()); });
    showState();
}

void InstallChoice::setItems(const QList<Item>& items)
{
    const QSignalBlocker blocker(m_list);
    m_items = items;
    m_allowed.clear();
    m_list->clear();
    for (const Item& item : items) {
        const QString text = servertext::oneLine(item.text);
        auto* row = new QListWidgetItem(item.isInstalled ? tr("%1 (installed)").arg(text) : text, m_list);
        row->setToolTip(servertext::forToolTip(item.toolTip.isEmpty() ? item.text : item.toolTip));
        row->setSizeHint({0, fontMetrics().height() + 2 * space(this, Space::Tight)});
        row->setFlags(item.isInstalled ? Qt::NoItemFlags
                                       : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        if (!item.isInstalled)
            row->setCheckState(item.isTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_area->setCurrentWidget(m_list);
    filter();
}

void InstallChoice::setAllowed(const QList<qsizetype>& indexes)
{
    m_allowed = indexes;
    filter();
}

void InstallChoice::showState()
{
    m_area->setCurrentWidget(m_state);
    update();
}

void InstallChoice::filter()
{
    const QStringList words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items.at(i);
        const bool fits = (m_allowed.isEmpty() || m_allowed.contains(i))
            && std::all_of(words.cbegin(), words.cend(), [&](const QString& word) {
                              return item.text.contains(word, Qt::CaseInsensitive)
                                  || item.words.contains(word, Qt::CaseInsensitive);
                          });
        m_list->item(static_cast<int>(i))->setHidden(!fits);
    }
    update();
}

void InstallChoice::tickAll(bool ticked)
{
    {
        const QSignalBlocker blocker(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem* item = m_list->item(row);
            if (!item->isHidden() && item->flags().testFlag(Qt::ItemIsUserCheckable))
                item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->viewport()->update();
    update();
}

void InstallChoice::untick(qsizetype index)
{
    m_list->item(static_cast<int>(index))->setCheckState(Qt::Unchecked);
}

QList<qsizetype> InstallChoice::chosen() const
{
    QList<qsizetype> indexes;
    if (m_area->currentWidget() != m_list)
        return indexes;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (!item->isHidden() && item->checkState() == Qt::Checked)
            indexes.append(row);
    }
    return indexes;
}

void InstallChoice::setRefusal(const QString& reason)
{
    m_refusal = reason;
    update();
}

void InstallChoice::update()
{
    const bool isList = m_area->currentWidget() == m_list;
    m_filter->setVisible(isList);
    m_all->setEnabled(isList);
    m_none->setEnabled(isList);
    const auto count = static_cast<int>(chosen().size());
    m_install->setText(count == 0 ? tr("&Install") : tr("&Install %Ln model(s)", nullptr, count));
    m_install->setEnabled(count > 0 && m_refusal.isEmpty());
    m_install->setToolTip(!m_refusal.isEmpty() ? m_refusal
                              : count == 0     ? tr("Tick what to install.")
                                               : QString());
}

} // namespace vitrine
