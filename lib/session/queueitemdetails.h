// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/queue.h"

#include <QObject>
#include <QPointer>

namespace vitrine {

/// The whole record of one queue item, for who wants to know everything about it. Read and decoded outside of
/// the main thread.
///
/// Route: GET /api/v1/queue/{queue_id}/i/{item_id}
class QueueItemDetails : public QObject {
    Q_OBJECT

public:
    enum class State { None, Loading, Ready, Failed };

    struct Record {
        QueueItem item;
        QStringList results; ///< Images and videos that are not intermediate.
        QString errorNode;   ///< Id and type of the node that failed, when the session tells.
        QByteArray json;     ///< As the server sent it.
    };

    explicit QueueItemDetails(QueueApi& queue, QObject* parent = nullptr);

    /// Ends what went before and reads this item. 0: nothing.
    void show(qint64 itemId);
    /// Reads the same item again; what is there stays until the answer comes.
    void refresh();

    [[nodiscard]] qint64 itemId() const { return m_itemId; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Record& record() const { return m_record; } ///< With State::Ready.
    [[nodiscard]] const ApiError& error() const { return m_error; } ///< With State::Failed.

Q_SIGNALS:
    void changed();

private:
    void take(const QByteArray& json, qint64 itemId);
    void fail(const ApiError& error);

    QueueApi& m_queue;
    qint64 m_itemId = 0;
    State m_state = State::None;
    Record m_record;
    ApiError m_error;
    QPointer<ApiCallBase> m_call;
};

} // namespace vitrine
