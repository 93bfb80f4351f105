// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuemodel.h"

#include "ui/queue/queuetexts.h"
#include "ui/shell/servertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype mostRanges = 64;

/// Rows below a batch of so many items.
int childCount(qsizetype items)
{
    return items > 1 ? static_cast<int>(items) : 0;
}

} // namespace

QueueModel::QueueModel(QueueList& list, QObject* parent)
    : QAbstractItemModel(parent)
    , m_list(list)
{
    connectList();
}

void QueueModel::connectList()
{
    connect(&m_list, &QueueList::aboutToInsertBatches, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&m_list, &QueueList::batchesInserted, this, [this] { endInsertRows(); });
    connect(&m_list, &QueueList::aboutToRemoveBatches, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&m_list, &QueueList::batchesRemoved, this, [this] { endRemoveRows(); });
    connect(&m_list, &QueueList::aboutToInsertItems, this, [this](int batchRow, int first, int last) {
        const auto before = static_cast<int>(m_list.batches().at(batchRow).items.size());
        if (before == 1) // the one that stood for the batch comes below it too
            beginInsertRows(index(batchRow, 0), 0, before + last - first);
        else
            beginInsertRows(index(batchRow, 0), first, last);
    });
    connect(&m_list, &QueueList::itemsInserted, this, [this] { endInsertRows(); });
    connect(&m_list, &QueueList::aboutToRemoveItems, this, [this](int batchRow, int first, int last) {
        const auto before = static_cast<int>(m_list.batches().at(batchRow).items.size());
        if (before - (last - first + 1) == 1)
            beginRemoveRows(index(batchRow, 0), 0, before - 1);
        else
            beginRemoveRows(index(batchRow, 0), first, last);
    });
    connect(&m_list, &QueueList::itemsRemoved, this, [this] { endRemoveRows(); });
    connect(&m_list, &QueueList::aboutToReset, this, [this] { beginResetModel(); });
    connect(&m_list, &QueueList::reset, this, [this] { endResetModel(); });
    connect(&m_list, &QueueList::itemsChanged, this, &QueueModel::onItemsChanged);
}

QueueModel::Entry QueueModel::entry(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0) {
        const QueueBatch& batch = m_list.batches().at(index.row());
        return {&batch, batch.items.size() == 1 ? m_list.find(batch.items.first()) : nullptr};
    }
    const QueueBatch* batch = m_list.batch(static_cast<int>(index.internalId()));
    return {batch, m_list.find(batch->items.at(index.row()))};
}

QModelIndex QueueModel::indexOf(qint64 itemId, int column) const
{
    const QueueBatch* batch = m_list.batchOf(itemId);
    if (!batch)
        return {};
    if (batch->items.size() == 1)
        return createIndex(m_list.batchRow(batch->handle), column, quintptr(0));
    const auto place = std::lower_bound(batch->items.cbegin(), batch->items.cend(), itemId, std::greater<>());
    return createIndex(static_cast<int>(place - batch->items.cbegin()), column, quintptr(batch->handle));
}

QList<qint64> QueueModel::itemsOf(const Entry& entry)
{
    if (entry.row)
        return {entry.row->itemId};
    return entry.batch ? entry.batch->items : QList<qint64>();
}

QList<qint64> QueueModel::recordsOf(const Entry& entry) const
{
    if (entry.row || !entry.batch)
        return itemsOf(entry);
    // The newest that have something to show; one of them tells the workflow.
    QList<qint64> out;
    for (const qint64 id : entry.batch->items) {
        if (m_list.find(id)->status == QueueStatus::Completed)
            out.append(id);
        if (out.size() >= mostResults)
            break;
    }
    return out.isEmpty() ? entry.batch->items.mid(0, 1) : out;
}

QStringList QueueModel::resultsOf(const Entry& entry) const
{
    QStringList names;
    for (const qint64 id : recordsOf(entry)) {
        names += m_list.find(id)->results;
        if (names.size() >= mostResults)
            break;
    }
    return names.mid(0, mostResults);
}

QModelIndex QueueModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column, quintptr(m_list.batches().at(parent.row()).handle));
}

QModelIndex QueueModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const int row = m_list.batchRow(static_cast<int>(index.internalId()));
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_list.batches().size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return childCount(m_list.batches().at(parent.row()).items.size());
}

int QueueModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item:
        return tr("Item");
    case Status:
        return tr("Status");
    case Progress:
        return tr("Progress");
    case Results:
        return tr("Results");
    case Values:
        return tr("Values");
    case Workflow:
        return tr("Workflow");
    case Origin:
        return tr("Origin");
    case Created:
        return tr("Created");
    case Started:
        return tr("Started");
    case Duration:
        return tr("Duration");
    case Device:
        return tr("Device");
    case User:
        return tr("User");
    default:
        return {};
    }
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    const Entry shown = entry(index);
    if (!shown.batch)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return servertext::forToolTip(toolTip(shown, index.column()));
    case IdRole:
        return shown.row ? shown.row->itemId : 0;
    case HandleRole:
        return shown.batch->handle;
    case StatusRole:
        return static_cast<int>(shown.row ? shown.row->status : queuetexts::statusOf(*shown.batch));
    case FractionRole:
        return fraction(shown);
    case ResultsRole:
        return resultsOf(shown);
    case OthersRole:
        return shown.batch->isRedacted();
    default:
        return {};
    }
}

const QueueRow* QueueModel::face(const Entry& entry) const
{
    return entry.row ? entry.row : m_list.find(entry.batch->items.first());
}

QVariant QueueModel::fraction(const Entry& entry) const
{
    if (!entry.row)
        return m_list.fraction(*entry.batch);
    if (entry.row->status == QueueStatus::Completed)
        return 1.0;
    if (entry.row->status != QueueStatus::InProgress)
        return {};
    const ItemProgress* now = m_list.progress(entry.row->itemId);
    return now ? now->percentage.value_or(0) : 0.0;
}

QString QueueModel::text(const Entry& entry, int column) const
{
    const QueueRow& row = *face(entry);
    switch (column) {
    case Item:
        return itemText(entry);
    case Status:
        return entry.row ? queuetexts::status(row) : queuetexts::status(*entry.batch);
    case Progress:
        return progressText(entry);
    case Results:
        return {};
    case Values:
        return entry.row ? queuetexts::values(row) : batchValues(*entry.batch);
    case Workflow:
        return servertext::oneLine(row.isWhole ? row.workflowName : entry.batch->workflowName);
    case Origin:
        return queuetexts::origin(row);
    case Created: {
        const QueueRow* first = entry.row ? entry.row : m_list.find(entry.batch->items.last());
        return first->createdAt ? queuetexts::time(*first->createdAt) : QString();
    }
    case Started: {
        const auto& started = entry.row ? row.startedAt : entry.batch->startedAt;
        return started ? queuetexts::time(*started) : QString();
    }
    case Duration:
        return durationText(entry);
    case Device:
        return servertext::oneLine(row.device);
    case User:
        return queuetexts::user(row);
    default:
        return {};
    }
}

/// The first of them, as they run.
QString QueueModel::batchValues(const QueueBatch& batch) const
{
    constexpr qsizetype most = 4;
    QStringList parts;
    for (auto id = batch.items.crbegin(); id != batch.items.crend() && parts.size() < most; ++id)
        parts.append(queuetexts::values(*m_list.find(*id)));
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s) + (batch.items.size() > most && !parts.isEmpty() ? u", …"_s : QString());
}

QString QueueModel::itemText(const Entry& entry) const
{
    const bool others = entry.batch->isRedacted();
    if (entry.row)
        return others ? tr("%1 (another user’s)").arg(entry.row->itemId) : QString::number(entry.row->itemId);
    const QString count = tr("%Ln item(s)", nullptr, static_cast<int>(entry.batch->items.size()));
    return others ? tr("%1 of other users").arg(count) : count;
}

QString QueueModel::progressText(const Entry& entry) const
{
    if (!entry.row)
        return tr("%1 of %2")
            .arg(queuetexts::number(entry.batch->endedItems()),
                 queuetexts::number(entry.batch->counts.total));
    const QVariant done = fraction(entry);
    return done.isValid() ? tr("%1 %").arg(static_cast<int>(done.toDouble() * 100)) : QString();
}

QString QueueModel::durationText(const Entry& entry) const
{
    if (entry.row) {
        const auto ms = entry.row->durationMs(m_list.serverNow());
        return ms ? queuetexts::duration(*ms) : QString();
    }
    const QueueBatch& batch = *entry.batch;
    if (!batch.startedAt)
        return {};
    const bool open = batch.openItems() > 0;
    const QDateTime end = open || !batch.completedAt ? m_list.serverNow() : *batch.completedAt;
    const QString whole = queuetexts::duration(std::max<qint64>(0, batch.startedAt->msecsTo(end)));
    const auto left = m_list.msLeft(batch);
    return left ? tr("%1, about %2 left").arg(whole, queuetexts::duration(*left)) : whole;
}

QString QueueModel::toolTip(const Entry& entry, int column) const
{
    const QueueRow& row = *face(entry);
    switch (column) {
    case Values:
        return entry.row ? queuetexts::valueLines(row) : text(entry, column);
    case Status:
        if (entry.row && row.status == QueueStatus::Failed)
            return row.errorMessage.isEmpty() ? row.errorType : row.errorMessage;
        return text(entry, column);
    case Progress:
        if (const ItemProgress* now = entry.row ? m_list.progress(row.itemId) : nullptr)
            return servertext::oneLine(now->message.isEmpty() ? now->nodeType : now->message);
        if (!entry.row)
            return queuetexts::work(entry.batch->counts, entry.batch->msPerItem(),
                                    m_list.msLeft(*entry.batch));
        return {};
    case Item:
        return entry.batch->isRedacted() ? tr("The server does not show what other users run.")
                                         : tr("Batch %1").arg(entry.batch->batchId);
    case Created:
        return row.createdAt ? QLocale().toString(row.createdAt->toLocalTime(), QLocale::LongFormat)
                             : QString();
    case Started:
        return row.startedAt ? QLocale().toString(row.startedAt->toLocalTime(), QLocale::LongFormat)
                             : QString();
    default:
        return text(entry, column);
    }
}

void QueueModel::onItemsChanged(const QList<qint64>& itemIds)
{
    QSet<int> batches;
    QHash<int, QList<int>> children; // rows by the batch above them
    for (const qint64 id : itemIds) {
        const QModelIndex changed = indexOf(id);
        if (!changed.isValid())
            continue;
        const QueueBatch& batch = *m_list.batchOf(id);
        batches.insert(batch.handle);
        if (changed.internalId() != 0)
            children[batch.handle].append(changed.row());
    }
    QList<int> top;
    for (const int handle : std::as_const(batches))
        top.append(m_list.batchRow(handle));
    for (auto it = children.begin(); it != children.end(); ++it)
        tellRows(it.value(), index(m_list.batchRow(it.key()), 0));
    tellRows(top, {});
}

/// Neighbours together; very many, which happens seldom, as one range with whatever is between them.
void QueueModel::tellRows(QList<int> rows, const QModelIndex& parent)
{
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    const auto tell = [&](int first, int last) {
        Q_EMIT dataChanged(index(first, 0, parent), index(last, ColumnCount - 1, parent));
    };
    if (rows.size() > mostRanges) {
        tell(rows.first(), rows.last());
        return;
    }
    int first = rows.first();
    int last = first;
    for (const int row : std::as_const(rows)) {
        if (row > last + 1) {
            tell(first, last);
            first = row;
        }
        last = row;
    }
    tell(first, last);
}

} // namespace vitrine
