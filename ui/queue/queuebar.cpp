// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuebar.h"

#include "lib/base/settings.h"
#include "ui/queue/queuetexts.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Show = QueueFilter::Show;

/// For the settings, in the order of Show.
constexpr std::array names{"", "running", "waiting", "completed", "failed", "canceled"};
constexpr int typingMs = 150;

} // namespace

QueueBar::QueueBar(QueueFilter& filter, QueueStore& queue, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_queue(queue)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
{
    m_search->setObjectName(u"queueSearch"_s);
    m_search->setPlaceholderText(tr("Filter by values, workflow, origin, error, id"));
    m_search->setAccessibleName(tr("Filter the queue"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto* row = new QHBoxLayout(this);
    const int tight = space(this, Space::Tight);
    row->setContentsMargins(2 * tight, tight, 2 * tight, tight);
    row->setSpacing(tight / 2);
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"queueShow%1"_s.arg(i));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button, i);
        m_buttons.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_search, 2);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<Show>(id)); });

    auto* typing = new QTimer(this); // each letter would filter 10,000 items anew
    typing->setSingleShot(true);
    typing->setInterval(typingMs);
    connect(typing, &QTimer::timeout, this, [this] { m_filter.setText(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
    connect(&queue, &QueueStore::countsChanged, this, &QueueBar::updateCounts);

    const QByteArray kept = settings.get<SettingKey::QueueShown>().toUtf8();
    const auto found = std::find(names.cbegin(), names.cend(), std::string_view(kept.constData()));
    const auto shown = found == names.cend() ? Show::All : static_cast<Show>(found - names.cbegin());
    button(shown).setChecked(true);
    m_filter.setShow(shown);
    updateCounts();
}

void QueueBar::reset()
{
    m_search->clear();
    m_filter.setText({});
    button(Show::All).setChecked(true);
    choose(Show::All);
}

void QueueBar::choose(Show show)
{
    m_filter.setShow(show);
    m_settings.set<SettingKey::QueueShown>(QString::fromLatin1(names.at(static_cast<int>(show))));
}

void QueueBar::updateCounts()
{
    const QueueCounts& counts = m_queue.counts();
    const auto tell = [this](Show show, const QString& name, int count) {
        const QString text = m_queue.countsKnown() ? tr("%1 %2").arg(name, queuetexts::number(count)) : name;
        if (button(show).text() != text)
            button(show).setText(text);
    };
    tell(Show::All, tr("All"), counts.total);
    tell(Show::Running, tr("Running"), counts.inProgress);
    tell(Show::Waiting, tr("Waiting"), counts.pending + counts.waiting);
    tell(Show::Completed, tr("Completed"), counts.completed);
    tell(Show::Failed, tr("Failed"), counts.failed);
    tell(Show::Canceled, tr("Canceled"), counts.canceled);
}

} // namespace vitrine
