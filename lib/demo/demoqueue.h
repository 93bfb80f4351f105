// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/batch.h"
#include "lib/demo/queueitem.h"

#include <QHash>

#include <functional>
#include <map>

namespace vitrine::demo {

/// The queue's items and their statuses. Every change of a status is told as an event.
class DemoQueue {
public:
    using Emit = std::function<void(const QString& event, const QJsonObject& payload, const QString& room)>;

    DemoQueue(const NodeLibrary& nodes, int maxPending, Emit emitEvent);

    /// Takes a submission in, as far as there is room. Gives the answer to it.
    QJsonObject enqueue(const QJsonObject& body);

    [[nodiscard]] const std::map<int, QueueItem>& items() const { return m_items; }
    [[nodiscard]] QueueItem* find(int id);
    /// Highest priority first, then oldest. Null when nothing waits.
    [[nodiscard]] QueueItem* nextPending();
    [[nodiscard]] QueueItem* current();

    /// Counts, writes times and tells. No change when the item is finished already.
    void setStatus(QueueItem& item, const QString& status, bool silently = false);

    void remove(int id);
    /// Pending ones together in one event, the running one by itself. Gives how many.
    int cancelBatches(const QStringList& batchIds);
    /// Failed and canceled ones run again as new items of the same batch. Gives the ids of the old ones.
    QJsonArray retry(const QList<qint64>& ids);
    int clear();
    int prune();

    [[nodiscard]] QJsonObject status();
    /// What the server says of a queue that it has never heard of.
    [[nodiscard]] static QJsonObject emptyStatus(const QString& queueId);
    [[nodiscard]] QJsonObject batchStatus(const QString& batchId) const;

    void emitEvent(const QString& name, const QJsonObject& payload, const QString& room = {}) const;

private:
    using Counts = std::map<QString, int>; ///< By status.
    struct BatchRecord {
        QJsonValue origin;
        QJsonValue destination;
        Counts counts;
    };
    QueueItem& add(QueueItem item);
    void count(const QueueItem& item, int step);
    static void write(const Counts& counts, QJsonObject& out);
    [[nodiscard]] QJsonObject statusEvent(const QueueItem& item);

    const NodeLibrary& m_nodes;
    int m_maxPending;
    Emit m_emit;
    int m_lastId = 0;
    std::map<int, QueueItem> m_items;
    Counts m_counts;
    QHash<QString, BatchRecord> m_batches;
};

} // namespace vitrine::demo
