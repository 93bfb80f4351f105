// SPDX-License-Identifier: Apache-2.0
#include "ui/details/detailspanel.h"

#include "ui/details/comparisontable.h"
#include "ui/details/detailsview.h"
#include "ui/shell/statepane.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int delayMs = 120; // whoever leafs quickly asks only for where they stop

} // namespace

DetailsPanel::DetailsPanel(ServerSession& session, QWidget* parent)
    : QWidget(parent)
    , m_state(new StatePane(this))
    , m_details(new DetailsView(session, this))
    , m_comparison(new ComparisonTable(session, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"detailsPanel"_s);
    setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_state->setObjectName(u"detailsState"_s);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_details);
    m_stack->addWidget(m_comparison);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &DetailsPanel::apply);
    connect(m_details, &DetailsView::recallWanted, this, &DetailsPanel::recallWanted);
    apply();
}

bool DetailsPanel::isComparing() const
{
    return m_stack->currentWidget() == m_comparison;
}

void DetailsPanel::showItems(const QStringList& names)
{
    update(names, static_cast<int>(names.size()));
}

void DetailsPanel::showCount(int count)
{
    update({}, count);
}

void DetailsPanel::update(const QStringList& names, int count)
{
    if (names == m_names && count == m_count)
        return;
    m_names = names;
    m_count = count;
    if (isVisible())
        m_delay.start();
}

void DetailsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    apply();
}

void DetailsPanel::apply()
{
    const bool one = m_names.size() == 1;
    const bool two = m_names.size() == 2;
    m_details->showItem(one ? m_names.first() : QString());
    m_comparison->showItems(two ? m_names.first() : QString(), two ? m_names.last() : QString());
    if (one) {
        m_stack->setCurrentWidget(m_details);
    } else if (two) {
        m_stack->setCurrentWidget(m_comparison);
    } else {
        if (m_count == 0)
            m_state->showMessage(u"info"_s, tr("Nothing is selected"),
                                 tr("Select an image to see how it was made, or two to see what differs."));
        else
            m_state->showMessage(u"info"_s, tr("%1 images are selected").arg(QLocale().toString(m_count)),
                                 tr("Select one to see how it was made, or two to see what differs."));
        m_stack->setCurrentWidget(m_state);
    }
}

} // namespace vitrine
