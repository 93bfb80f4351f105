// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace vitrine {

/// What a login token (a JWT of the server) says of itself. Not verified: the server does that, and only it
/// says whether the token still counts.
struct LoginToken {
    QString userId;
    QString email;
    bool isRemembered = false; ///< Lives for seven days instead of one.
    qint64 epoch = 0;          ///< Grows with each change of the password; 0 where the server counts none.
    QDateTime expiresAt;       ///< UTC, by the server's clock.

    /// None for anything that is no such token.
    static std::optional<LoginToken> read(const QByteArray& token);

    /// One that was made after the other for the same user: answers may overtake each other.
    [[nodiscard]] bool isNewerThan(const LoginToken& other) const
    {
        return epoch != other.epoch ? epoch > other.epoch : expiresAt > other.expiresAt;
    }
};

} // namespace vitrine
