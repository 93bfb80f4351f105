// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/queue.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace vitrine {

class ServerEvents;

/// How far the running item is; from `invocation_progress`.
struct ItemProgress {
    qint64 itemId = 0;
    QString sessionId;                  ///< What its results will say that they came from.
    QString message;                    ///< "Denoising", as the server says it.
    QString nodeId;                     ///< In the submitted graph.
    QString nodeType;                   ///< "denoise_latents"
    QString device;                     ///< "cuda:1"; empty when the server does not say.
    std::optional<double> percentage;   ///< 0..1 of the running node
    std::optional<ProgressImage> image; ///< Preview, encoded.
};

/// The queue of one server: counts, and the items that somebody follows until they end.
///
/// Events are hints: followed items are also read by REST after each reconnect, after each possible loss, and
/// every few seconds while there is no live connection. Items run in the order of their ids, so only the next
/// few of each submission are looked at, and more when those have ended: 10,000 that wait cost no more
/// than 20. Each item's end is told exactly once.
class QueueStore : public QObject {
    Q_OBJECT

public:
    QueueStore(ApiClient& client, ServerEvents& events, QObject* parent = nullptr);

    [[nodiscard]] const QueueCounts& counts() const { return m_counts; }
    [[nodiscard]] bool countsKnown() const { return m_countsKnown; }
    [[nodiscard]] QueueApi& api() { return m_api; }

    /// Follows the items of one submission, each until `itemEnded` or `itemVanished`. Their state is read at
    /// once: they may have ended before anyone could listen.
    void follow(const QList<qint64>& itemIds);

    /// None until it was read. Servers tell no change of it: it is read with the counts.
    [[nodiscard]] const std::optional<ProcessorStatus>& processor() const { return m_processor; }

    /// Reads counts, processor and followed items again.
    void refresh();
    /// Somebody looks at the queue: counts and processor are read every few seconds too.
    void setWatched(const QObject* viewer, bool watched);

Q_SIGNALS:
    void countsChanged();
    void processorChanged();
    /// There are new items, as an event says.
    void itemsAdded();
    /// Any item may be another or gone: after a reconnect, and when an event tells of many at once.
    void itemsChanged();
    void itemStarted(qint64 itemId);
    /// Any item, as its event tells it: for showing what goes on, not for relying on it.
    void statusChanged(const vitrine::QueueItemStatusChanged& event);
    void progressed(const vitrine::ItemProgress& progress);
    /// A followed item ended. `item.session` holds its results.
    void itemEnded(const vitrine::QueueItem& item);
    /// A followed item is gone from the queue (deleted, cleared, pruned before we could read it).
    void itemVanished(qint64 itemId);
    /// The state of a followed item cannot be read now; trying goes on.
    void waitingForServer(const vitrine::ApiError& error);

private:
    struct Followed {
        int submission = 0;
        int look = 0; ///< The round of looking in which it was read last.
        std::optional<qint64> sequence = {};
        bool started = false;
        bool reading = false;
        bool readAgain = false;
    };

    void read(qint64 itemId);
    void lookAtAll();
    void lookAt(int submission);
    void onEnded(QMap<qint64, Followed>::iterator entry);
    void onItem(const QueueItem& item);
    void onStatusChanged(const QueueItemStatusChanged& event);
    void onProgress(const InvocationProgress& event);
    void setCounts(const QueueCounts& counts);
    void readStatus();
    void onStatus(const QueueStatusReport& report);
    void updateSafetyPoll();

    QueueApi m_api;
    ServerEvents& m_events;
    QueueCounts m_counts;
    bool m_countsKnown = false;
    bool m_readingStatus = false;
    bool m_readStatusAgain = false; ///< What is being read may be older than an event.
    QSet<const QObject*> m_viewers; ///< Those that look.
    std::optional<ProcessorStatus> m_processor;
    QMap<qint64, Followed> m_followed; ///< By id: as they run.
    int m_submissions = 0;
    int m_look = 0;
    QTimer m_safetyPoll;
};

} // namespace vitrine
