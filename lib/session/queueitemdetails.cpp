// SPDX-License-Identifier: Apache-2.0
#include "lib/session/queueitemdetails.h"

#include "lib/base/worker.h"
#include "lib/session/queuerow.h"
#include "lib/workflow/outputs.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<QueueItemDetails::Record> recordOf(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Failure(ApiError::decode({}, problem.errorString()));
    const Result<QueueItem> item = QueueItem::fromJson(document.object(), u"$"_s);
    if (!item)
        return Failure(item.error());
    QueueItemDetails::Record record;
    record.item = *item;
    record.results = QueueRow::of(*item).results;
    const FailedNode node = failedNodeOf(item->session);
    record.errorNode = node.type.isEmpty() ? node.id : u"%1 (%2)"_s.arg(node.type, node.id);
    record.json = json;
    return record;
}

} // namespace

QueueItemDetails::QueueItemDetails(QueueApi& queue, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
{
}

void QueueItemDetails::show(qint64 itemId)
{
    if (itemId != m_itemId) {
        m_record = {};
        m_state = State::None;
    }
    m_itemId = itemId;
    if (m_call) {
        m_call->disconnect(this);
        m_call->abort();
        m_call.clear();
    }
    if (itemId == 0) {
        Q_EMIT changed();
        return;
    }
    if (m_state != State::Ready) {
        m_state = State::Loading;
        Q_EMIT changed();
    }
    auto* call = m_queue.itemJson(itemId);
    m_call = call->abortWith(this);
    call->then(
        this, [this, itemId](const QByteArray& json) { take(json, itemId); },
        [this](const ApiError& error) { fail(error); });
}

void QueueItemDetails::refresh()
{
    show(m_itemId);
}

void QueueItemDetails::take(const QByteArray& json, qint64 itemId)
{
    m_call.clear();
    runInPool(
        *QThreadPool::globalInstance(), this, [json] { return recordOf(json); },
        [this, itemId](const Result<Record>& record) {
            if (itemId != m_itemId)
                return;
            if (!record) {
                fail(record.error());
                return;
            }
            m_record = *record;
            m_state = State::Ready;
            Q_EMIT changed();
        });
}

void QueueItemDetails::fail(const ApiError& error)
{
    m_call.clear();
    m_error = error;
    m_state = State::Failed;
    Q_EMIT changed();
}

} // namespace vitrine
