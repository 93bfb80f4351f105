// SPDX-License-Identifier: Apache-2.0
#include "ui/server/searchabletable.h"

#include "ui/details/valuetable.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/statepane.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

SearchableTable::SearchableTable(const QString& name, const QStringList& columns, const QString& placeholder,
                                 QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_area(new QStackedWidget(this))
    , m_table(new ValueTable(static_cast<int>(columns.size()) - 1, this))
    , m_state(new StatePane(this))
{
    setObjectName(name);
    m_search->setObjectName(name + u"Search"_s);
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_table->setObjectName(name + u"Table"_s);
    m_table->setAccessibleName(placeholder);
    m_table->setHorizontalHeaderLabels(columns);
    m_state->setObjectName(name + u"State"_s);
    m_area->addWidget(m_table);
    m_area->addWidget(m_state);
    auto* top = new QVBoxLayout;
    const int normal = space(this, Space::Normal);
    top->setContentsMargins(normal, normal, normal, 0);
    top->addWidget(m_search);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(normal);
    column->addLayout(top);
    column->addWidget(m_area, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SearchableTable::filter);
    connect(m_state, &StatePane::actionTriggered, this, [this] {
        if (m_lines.isEmpty())
            Q_EMIT retryWanted();
        else
            m_search->clear();
    });
    filter();
}

void SearchableTable::setLines(const QList<QStringList>& lines)
{
    if (lines == m_lines && !lines.isEmpty())
        return;
    m_lines = lines;
    filter();
}

void SearchableTable::setState(const std::optional<ApiError>& error)
{
    m_error = error;
    filter();
}

void SearchableTable::filter()
{
    const QString text = m_search->text().trimmed();
    QList<QStringList> found;
    std::copy_if(m_lines.cbegin(), m_lines.cend(), std::back_inserter(found), [&](const QStringList& line) {
        return text.isEmpty() || std::any_of(line.cbegin(), line.cend(), [&](const QString& cell) {
                   return cell.contains(text, Qt::CaseInsensitive);
               });
    });
    m_table->setLines(found);
    m_search->setEnabled(!m_lines.isEmpty());
    m_area->setCurrentWidget(found.isEmpty() ? static_cast<QWidget*>(m_state) : m_table);
    if (!found.isEmpty())
        return;
    if (!m_lines.isEmpty())
        m_state->showMessage(u"search"_s, tr("Nothing found"), tr("Nothing contains “%1”.").arg(text),
                             tr("Show All"));
    else if (m_error)
        m_state->showMessage(u"warning"_s, tr("Not known"), m_error->userMessage(), tr("Try Again"));
    else
        m_state->showBusy(tr("Asking the server…"));
}

} // namespace vitrine
