// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace vitrine {

/// Why a secure connection was not made, as far as its certificates tell, and which certificate it was.
///
/// Texts are the certificate's own, so the other side's: they are shown as plain text.
struct TlsProblem {
    enum class Kind {
        None,              ///< Nothing is known beyond that TLS was refused.
        SelfSigned,        ///< Nobody but itself has signed it.
        UnknownIssuer,     ///< Signed by an authority that this machine does not know.
        WrongHost,         ///< Made for other addresses.
        Expired,           ///< `validUntil` is over.
        NotYetValid,       ///< `validFrom` is still to come.
        Revoked,           ///< Its authority has taken it back.
        ClientCertificate, ///< The other side wants a certificate of ours, or does not take the one it got.
        NeedsHttps,        ///< The port takes https only, and http was used.
    };

    Kind kind = Kind::None;
    QByteArray fingerprint; ///< SHA-256 of the server's certificate (32 bytes); empty when none came.
    QString subject;        ///< Whom it names.
    QString issuer;         ///< Who signed it.
    QDateTime validFrom;
    QDateTime validUntil;

    /// True when trusting exactly this certificate would help.
    [[nodiscard]] bool canBeTrusted() const { return kind != Kind::Revoked && !fingerprint.isEmpty(); }

    /// What is wrong with the certificate of `server`, and what to do; empty for Kind::None.
    [[nodiscard]] QString sentence(const QString& server) const;
};

/// "AB:CD:…", as other programs show a certificate's fingerprint.
QString fingerprintText(const QByteArray& fingerprint);

} // namespace vitrine

Q_DECLARE_METATYPE(vitrine::TlsProblem)
