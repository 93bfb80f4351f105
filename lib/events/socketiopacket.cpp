// SPDX-License-Identifier: Apache-2.0
#include "lib/events/socketiopacket.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Type = SocketIoPacket::Type;

constexpr char lastType = '4';
constexpr qsizetype longestAckId = 18; // digits that always fit 64 bits

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Undefined when there is nothing, none when it is not JSON. Qt 6.4 reads no scalar at the top: hence the
/// brackets.
std::optional<QJsonValue> parseData(const QByteArray& json)
{
    if (json.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    const char first = json.at(0);
    QJsonParseError error{};
    if (first == '[' || first == '{') {
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError)
            return std::nullopt;
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return std::nullopt;
    return document.array().at(0);
}

bool fits(Type type, const std::optional<qint64>& ackId, const QJsonValue& data)
{
    const bool mayHaveId = type == Type::Event || type == Type::Ack;
    if (ackId && !mayHaveId)
        return false;
    switch (type) {
    case Type::Connect:
        return data.isUndefined() || data.isObject();
    case Type::Disconnect:
        return data.isUndefined();
    case Type::Event:
        return data.isArray() && data.toArray().at(0).isString();
    case Type::Ack:
        return data.isArray() && ackId.has_value();
    case Type::ConnectError:
        return data.isUndefined() || data.isObject() || data.isString();
    }
    return false;
}

} // namespace

std::optional<SocketIoPacket> SocketIoPacket::parse(const QByteArray& text)
{
    if (text.isEmpty() || text.at(0) < '0' || text.at(0) > lastType)
        return std::nullopt;
    SocketIoPacket packet;
    packet.type = static_cast<Type>(text.at(0) - '0');
    qsizetype at = 1;
    if (at < text.size() && text.at(at) == '/') {
        const qsizetype comma = text.indexOf(',', at);
        const qsizetype end = comma < 0 ? text.size() : comma;
        packet.nameSpace = QString::fromUtf8(text.mid(at, end - at));
        // A query may follow the name; it means nothing to us.
        packet.nameSpace = packet.nameSpace.section(u'?', 0, 0);
        at = comma < 0 ? end : end + 1;
    }
    const qsizetype idStart = at;
    while (at < text.size() && isDigit(text.at(at)))
        ++at;
    if (at - idStart > longestAckId)
        return std::nullopt;
    if (at > idStart)
        packet.ackId = text.mid(idStart, at - idStart).toLongLong();
    // No copy of what may be a large preview picture.
    const auto data = parseData(QByteArray::fromRawData(text.constData() + at, text.size() - at));
    if (!data || !fits(packet.type, packet.ackId, *data))
        return std::nullopt;
    packet.data = *data;
    return packet;
}

QByteArray SocketIoPacket::toText() const
{
    QByteArray text = QByteArray::number(static_cast<int>(type));
    if (nameSpace != "/"_L1)
        text += nameSpace.toUtf8() + ',';
    if (ackId)
        text += QByteArray::number(*ackId);
    if (data.isArray())
        text += QJsonDocument(data.toArray()).toJson(QJsonDocument::Compact);
    else if (data.isObject())
        text += QJsonDocument(data.toObject()).toJson(QJsonDocument::Compact);
    return text;
}

SocketIoPacket SocketIoPacket::connect(const QJsonObject& auth)
{
    SocketIoPacket packet;
    packet.type = Type::Connect;
    if (!auth.isEmpty())
        packet.data = auth;
    return packet;
}

SocketIoPacket SocketIoPacket::event(const QString& name, const QJsonValue& argument)
{
    SocketIoPacket packet;
    packet.data = QJsonArray{name, argument};
    return packet;
}

QString SocketIoPacket::eventName() const
{
    return type == Type::Event ? data.toArray().at(0).toString() : QString();
}

QJsonObject SocketIoPacket::eventPayload() const
{
    return type == Type::Event ? data.toArray().at(1).toObject() : QJsonObject();
}

QString SocketIoPacket::errorMessage() const
{
    if (type != Type::ConnectError)
        return {};
    return data.isString() ? data.toString() : data.toObject()["message"_L1].toString();
}

} // namespace vitrine
