// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/queueactionjob.h"

#include "lib/api/images.h"
#include "lib/jobs/retryitemsjob.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr int mostAtATime = 4;

} // namespace

QueueActionJob::QueueActionJob(QueueApi& queue, QueueAction action, QObject* parent)
    : ApiJob(parent)
    , m_queue(queue)
    , m_action(std::move(action))
    , m_left(m_action.items)
{
    // The next to run goes last, so that nothing is begun only to be canceled.
    std::sort(m_left.begin(), m_left.end(), std::greater<>());
    m_left.erase(std::unique(m_left.begin(), m_left.end()), m_left.end());
    m_total = static_cast<int>(m_left.size());
}

void QueueActionJob::run()
{
    const auto switchProcessor = [this](ApiCall<ProcessorStatus>* call) {
        step(call, [this](const ProcessorStatus&) { end(); });
    };
    switch (m_action.kind) {
    case QueueAction::Kind::CancelItems:
    case QueueAction::Kind::DeleteItems:
        changeNext();
        break;
    case QueueAction::Kind::RetryItems:
        retryNext();
        break;
    case QueueAction::Kind::CancelBatches:
        count(m_queue.cancelBatches(m_action.batches));
        break;
    case QueueAction::Kind::CancelAllExceptCurrent:
        count(m_queue.cancelAllExceptCurrent());
        break;
    case QueueAction::Kind::Clear:
        count(m_queue.clear());
        break;
    case QueueAction::Kind::Prune:
        count(m_queue.prune());
        break;
    case QueueAction::Kind::Pause:
        switchProcessor(m_queue.pause());
        break;
    case QueueAction::Kind::Resume:
        switchProcessor(m_queue.resume());
        break;
    }
}

void QueueActionJob::count(ApiCall<int>* call)
{
    step(call, [this](int number) {
        m_done = number;
        end();
    });
}

void QueueActionJob::retryNext()
{
    if (m_left.isEmpty()) {
        end(m_first);
        return;
    }
    const QList<qint64> lot = m_left.mid(0, mostNamesPerCall);
    m_left.remove(0, lot.size());
    auto* job = new RetryItemsJob(m_queue, lot, this);
    connect(this, &ApiJob::aborted, job, &ApiJob::abort);
    connect(job, &ApiJob::finished, this, [this, job, lot] {
        job->deleteLater();
        const auto again = static_cast<int>(job->newItemIds().size());
        const auto asked = static_cast<int>(lot.size());
        m_done += again;
        if (job->error()) {
            m_failed += asked - again;
            if (!m_first)
                m_first = job->error();
        } else {
            m_late += asked - again;
        }
        Q_EMIT progress(m_total - static_cast<int>(m_left.size()), m_total);
        retryNext();
    });
    job->start();
}

void QueueActionJob::changeNext()
{
    if (m_left.isEmpty() && m_underWay == 0) {
        end(m_first);
        return;
    }
    while (m_underWay < mostAtATime && !m_left.isEmpty()) {
        ++m_underWay;
        changeItem(m_left.takeFirst());
    }
}

void QueueActionJob::changeItem(qint64 id)
{
    const auto onError = [this, id](const ApiError& error) {
        if (error.kind == ApiError::Kind::NotFound)
            settle(m_late);
        else if (error.isLostAnswer())
            lookUp(id, error);
        else
            fail(error);
    };
    if (m_action.kind == QueueAction::Kind::DeleteItems) {
        own(m_queue.remove(id))
            ->then(
                this, [this](const Done&) { settle(m_done); }, onError);
    } else {
        own(m_queue.cancel(id))
            ->then(
                this,
                [this](const QueueItem& item) {
                    const bool ended =
                        item.status == QueueStatus::Completed || item.status == QueueStatus::Failed;
                    settle(ended ? m_late : m_done);
                },
                onError);
    }
}

void QueueActionJob::lookUp(qint64 id, const ApiError& lost)
{
    const bool deletes = m_action.kind == QueueAction::Kind::DeleteItems;
    own(m_queue.item(id))
        ->then(
            this,
            [this, deletes, lost](const QueueItem& item) {
                if (!deletes && item.status == QueueStatus::Canceled)
                    settle(m_done);
                else if (!deletes && isFinal(item.status))
                    settle(m_late);
                else
                    fail(lost);
            },
            [this, deletes, lost](const ApiError& error) {
                if (error.kind == ApiError::Kind::NotFound)
                    settle(deletes ? m_done : m_late);
                else
                    fail(lost);
            });
}

void QueueActionJob::settle(int& counter)
{
    ++counter;
    --m_underWay;
    Q_EMIT progress(m_done + m_late + m_failed, m_total);
    changeNext();
}

void QueueActionJob::fail(const ApiError& error)
{
    if (!m_first)
        m_first = error;
    // The server is away: there is no use in asking for each of the others.
    if (error.isTransient()) {
        m_failed += static_cast<int>(m_left.size());
        m_left.clear();
    }
    settle(m_failed);
}

} // namespace vitrine
