// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace vitrine {

/// The body of POST enqueue_batch, written once however often it has to be sent. The server takes any size,
/// keeps a copy for each item and echoes it: what is large costs everybody.
class EnqueueBody {
public:
    EnqueueBody() = default;
    explicit EnqueueBody(const QJsonObject& body);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

    /// How many items it asks for.
    [[nodiscard]] int itemCount() const { return m_itemCount; }

    /// For the user: what is large in it, and how large. Empty below 20 MB.
    [[nodiscard]] const QString& warning() const { return m_warning; }

private:
    QByteArray m_bytes;
    int m_itemCount = 0;
    QString m_warning;
};

} // namespace vitrine
