// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace vitrine {

/// One packet of Engine.IO protocol 4: a digit and its data. Nothing here trusts what it reads.
struct EngineIoPacket {
    enum class Type { Open, Close, Ping, Pong, Message, Upgrade, Noop, Binary };

    Type type = Type::Noop;
    QByteArray data; ///< Binary: the decoded bytes.

    /// None when it is no packet. Accepts "b" + base64 as Binary.
    static std::optional<EngineIoPacket> parse(const QByteArray& text);
    [[nodiscard]] QByteArray toText() const;

    /// The body of a poll: packets with 0x1e between them. Empty ones are left out.
    static QList<QByteArray> splitPayload(const QByteArray& body);
    static QByteArray joinPayload(const QList<QByteArray>& packets);
};

/// The data of an open packet. Times in milliseconds, within sane bounds whatever the server says.
struct EngineIoHandshake {
    QString sid;
    int pingIntervalMs = 25'000;
    int pingTimeoutMs = 20'000;
    qint64 maxPayload = 1'000'000; ///< Bytes in one POST.

    /// Kind::NotInvokeAi when it is not the data of an open packet.
    static Result<EngineIoHandshake> parse(const QByteArray& json);

    /// After this long without a word from the server the connection is dead.
    [[nodiscard]] int silenceMs() const { return pingIntervalMs + pingTimeoutMs; }
};

} // namespace vitrine
