// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuefilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

qint64 newestOf(const QueueModel::Entry& entry)
{
    return entry.row ? entry.row->itemId : entry.batch->items.first();
}

/// -1, 0 or 1.
template <class T>
int order(const T& left, const T& right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

} // namespace

QueueFilter::QueueFilter(QueueModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void QueueFilter::setShow(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    invalidateFilter();
}

void QueueFilter::setText(const QString& text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

QueueModel::Entry QueueFilter::entry(const QModelIndex& index) const
{
    return m_model.entry(mapToSource(index));
}

QList<qint64> QueueFilter::itemsOf(const QModelIndex& index) const
{
    const QueueModel::Entry shown = entry(index);
    if (shown.row || !shown.batch || !isFiltering())
        return QueueModel::itemsOf(shown);
    QList<qint64> items;
    for (const qint64 id : shown.batch->items) {
        if (accepts(*m_model.list().find(id), *shown.batch))
            items.append(id);
    }
    return items;
}

bool QueueFilter::accepts(QueueStatus status) const
{
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Running:
        return status == QueueStatus::InProgress;
    case Show::Waiting:
        return status == QueueStatus::Pending || status == QueueStatus::Waiting;
    case Show::Completed:
        return status == QueueStatus::Completed;
    case Show::Failed:
        return status == QueueStatus::Failed;
    case Show::Canceled:
        return status == QueueStatus::Canceled;
    }
    return true;
}

bool QueueFilter::accepts(const QueueRow& row, const QueueBatch& batch) const
{
    if (!accepts(row.status))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) {
        return row.searchText.contains(word)
            || batch.workflowName.contains(word, Qt::CaseInsensitive); // read for one of its items only
    });
}

bool QueueFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!isFiltering())
        return true;
    const QueueModel::Entry shown = m_model.entry(m_model.index(row, 0, parent));
    if (shown.row)
        return accepts(*shown.row, *shown.batch);
    return std::any_of(shown.batch->items.cbegin(), shown.batch->items.cend(),
                       [&](qint64 id) { return accepts(*m_model.list().find(id), *shown.batch); });
}

bool QueueFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QueueModel::Entry a = m_model.entry(left);
    const QueueModel::Entry b = m_model.entry(right);
    const auto byText = [&] {
        return QString::compare(left.data().toString(), right.data().toString(), Qt::CaseInsensitive);
    };
    const auto oldest = [this](const QueueModel::Entry& entry) -> const QueueRow& {
        return entry.row ? *entry.row : *m_model.list().find(entry.batch->items.last());
    };
    int found = 0;
    switch (left.column()) {
    case QueueModel::Status:
        found = order(left.data(QueueModel::StatusRole).toInt(), right.data(QueueModel::StatusRole).toInt());
        break;
    case QueueModel::Progress:
        found = order(left.data(QueueModel::FractionRole).toDouble(),
                      right.data(QueueModel::FractionRole).toDouble());
        break;
    case QueueModel::Results:
        found = order(m_model.resultsOf(a).size(), m_model.resultsOf(b).size());
        break;
    case QueueModel::Started: {
        const auto of = [](const QueueModel::Entry& entry) {
            return (entry.row ? entry.row->startedAt : entry.batch->startedAt).value_or(QDateTime());
        };
        found = order(of(a), of(b));
        break;
    }
    case QueueModel::Duration: {
        const auto of = [this](const QueueModel::Entry& entry) {
            const QDateTime now = m_model.list().serverNow();
            if (entry.row)
                return entry.row->durationMs(now).value_or(-1);
            return entry.batch->startedAt
                ? entry.batch->startedAt->msecsTo(entry.batch->completedAt.value_or(now))
                : -1;
        };
        found = order(of(a), of(b));
        break;
    }
    case QueueModel::Values: // the oldest of a batch, which begins its text
        found = QString::compare(oldest(a).valueText, oldest(b).valueText, Qt::CaseInsensitive);
        break;
    case QueueModel::Item:
    case QueueModel::Created:
        break;
    default:
        found = byText();
        break;
    }
    return found == 0 ? newestOf(a) < newestOf(b) : found < 0;
}

} // namespace vitrine
