// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/retryitemsjob.h"

#include "lib/api/images.h"

#include <QTimer>

#include <algorithm>

namespace vitrine {

namespace {

constexpr int lookAgainMs = 1000;
constexpr int looksBeforeSendingAgain = 2;
constexpr int mostSendings = 2;
constexpr int mostLooksWhileAway = 60;

} // namespace

RetryItemsJob::RetryItemsJob(QueueApi& queue, const QList<qint64>& ids, QObject* parent)
    : ApiJob(parent)
    , m_queue(queue)
    , m_ids(ids)
{
}

void RetryItemsJob::run()
{
    step(m_queue.itemsByIds(m_ids), [this](const QList<QueueItem>& items) {
        m_ids.clear(); // an unknown id would fail the whole call on older servers
        for (const QueueItem& item : items) {
            if (m_ids.contains(item.itemId))
                continue; // older servers would retry it twice
            m_ids.append(item.itemId);
            m_roots.append(item.retriedFromItemId.value_or(item.itemId));
        }
        if (m_ids.isEmpty()) {
            end(ApiError::input(tr("The queue has none of these items.")));
            return;
        }
        step(m_queue.itemIds(), [this](const QList<qint64>& ids) {
            // Cleared meanwhile: the ids that we asked about bound it as well.
            const QList<qint64> known = ids + m_ids;
            m_newestBefore = *std::max_element(known.cbegin(), known.cend());
            send();
        });
    });
}

void RetryItemsJob::send()
{
    ++m_sendings;
    own(m_queue.retry(m_ids))
        ->then(
            this, [this](const QList<qint64>&) { findNew(false); },
            [this](const ApiError& error) {
                if (error.isLostAnswer())
                    onLostAnswer(error);
                else
                    end(error);
            });
}

void RetryItemsJob::onLostAnswer(const ApiError& error)
{
    m_lost = error;
    m_looks = 0;
    QTimer::singleShot(lookAgainMs, this, [this] { findNew(true); });
}

void RetryItemsJob::findNew(bool answerLost)
{
    if (isFinished())
        return;
    const auto onError = [this, answerLost](const ApiError& error) {
        if (error.isTransient() && ++m_looks < mostLooksWhileAway)
            QTimer::singleShot(lookAgainMs, this, [this, answerLost] { findNew(answerLost); });
        else
            end(error);
    };
    own(m_queue.itemIds())
        ->then(
            this,
            [this, answerLost, onError](QList<qint64> ids) {
                ids.removeIf([this](qint64 id) { return id <= m_newestBefore; });
                if (ids.isEmpty()) {
                    takeNew({}, answerLost);
                    return;
                }
                ids.resize(std::min(ids.size(), mostNamesPerCall));
                own(m_queue.itemsByIds(ids))
                    ->then(
                        this,
                        [this, answerLost](const QList<QueueItem>& items) { takeNew(items, answerLost); },
                        onError);
            },
            onError);
}

void RetryItemsJob::takeNew(const QList<QueueItem>& items, bool answerLost)
{
    for (const QueueItem& item : items) {
        if (item.retriedFromItemId && m_roots.contains(*item.retriedFromItemId))
            m_newIds.append(item.itemId);
    }
    std::sort(m_newIds.begin(), m_newIds.end());
    if (!answerLost || !m_newIds.isEmpty()) {
        end();
    } else if (++m_looks < looksBeforeSendingAgain) {
        QTimer::singleShot(lookAgainMs, this, [this] { findNew(true); });
    } else if (m_sendings < mostSendings) {
        send(); // it never arrived
    } else {
        end(m_lost);
    }
}

} // namespace vitrine
