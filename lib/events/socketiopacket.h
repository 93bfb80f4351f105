// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace vitrine {

/// One packet of Socket.IO protocol 5, the data of an Engine.IO message: TYPE[NAMESPACE,][ACK ID][JSON].
struct SocketIoPacket {
    enum class Type { Connect, Disconnect, Event, Ack, ConnectError };

    Type type = Type::Event;
    QString nameSpace = QStringLiteral("/");
    std::optional<qint64> ackId;
    QJsonValue data = QJsonValue::Undefined; ///< Event and ack: an array; connect: an object or nothing.

    /// None when it is no packet or one with binary attachments, which no InvokeAI event has. An event is an
    /// array that starts with a name.
    static std::optional<SocketIoPacket> parse(const QByteArray& text);
    [[nodiscard]] QByteArray toText() const;

    static SocketIoPacket connect(const QJsonObject& auth);
    static SocketIoPacket event(const QString& name, const QJsonValue& argument);

    /// Of an event; empty otherwise.
    [[nodiscard]] QString eventName() const;
    /// The first argument of an event when it is an object; empty otherwise.
    [[nodiscard]] QJsonObject eventPayload() const;
    /// The server's words in a connect error.
    [[nodiscard]] QString errorMessage() const;
};

} // namespace vitrine
