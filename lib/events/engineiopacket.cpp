// SPDX-License-Identifier: Apache-2.0
#include "lib/events/engineiopacket.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr char separator = '\x1e';
constexpr char lastType = '6';
constexpr double longestTimeMs = 600'000;
constexpr double largestPayload = 1e9;

/// A positive number within bounds, or `fallback` for anything else.
double bounded(const QJsonValue& value, double fallback, double largest)
{
    const double number = value.toDouble(fallback);
    return number >= 1 ? qMin(number, largest) : fallback;
}

} // namespace

std::optional<EngineIoPacket> EngineIoPacket::parse(const QByteArray& text)
{
    if (text.isEmpty())
        return std::nullopt;
    const char first = text.at(0);
    if (first == 'b') {
        const auto decoded =
            QByteArray::fromBase64Encoding(text.mid(1), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return std::nullopt;
        return EngineIoPacket{Type::Binary, *decoded};
    }
    if (first < '0' || first > lastType)
        return std::nullopt;
    return EngineIoPacket{static_cast<Type>(first - '0'), text.mid(1)};
}

QByteArray EngineIoPacket::toText() const
{
    if (type == Type::Binary)
        return 'b' + data.toBase64();
    return QByteArray::number(static_cast<int>(type)) + data;
}

QList<QByteArray> EngineIoPacket::splitPayload(const QByteArray& body)
{
    QList<QByteArray> packets = body.split(separator);
    packets.removeAll(QByteArray());
    return packets;
}

QByteArray EngineIoPacket::joinPayload(const QList<QByteArray>& packets)
{
    return packets.join(separator);
}

Result<EngineIoHandshake> EngineIoHandshake::parse(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    EngineIoHandshake handshake;
    handshake.sid = object["sid"_L1].toString();
    if (handshake.sid.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::NotInvokeAi;
        error.detail = u"no Engine.IO handshake came"_s;
        return Failure(error);
    }
    handshake.pingIntervalMs =
        static_cast<int>(bounded(object["pingInterval"_L1], handshake.pingIntervalMs, longestTimeMs));
    handshake.pingTimeoutMs =
        static_cast<int>(bounded(object["pingTimeout"_L1], handshake.pingTimeoutMs, longestTimeMs));
    handshake.maxPayload = static_cast<qint64>(
        bounded(object["maxPayload"_L1], static_cast<double>(handshake.maxPayload), largestPayload));
    return handshake;
}

} // namespace vitrine
