// SPDX-License-Identifier: Apache-2.0
#include "lib/net/tlsproblem.h"

#include <QCoreApplication>
#include <QLocale>

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::TlsProblem)
};

QString day(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

QString TlsProblem::sentence(const QString& server) const
{
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::SelfSigned:
        return Words::tr("The certificate of %1 is self-signed, so nobody vouches for that server. If it is "
                         "yours, trust this one certificate for its profile, or give its file there as the "
                         "authority (CA).")
            .arg(server);
    case Kind::UnknownIssuer:
        return Words::tr("The certificate of %1 was issued by “%2”, which this machine does not know. Give "
                         "the certificate of that authority (CA) in the profile of the server.")
            .arg(server, issuer);
    case Kind::WrongHost:
        return Words::tr("The certificate of %1 was made for another address (“%2”). Use that address, or "
                         "ask its administrator for a certificate that names this one.")
            .arg(server, subject);
    case Kind::Expired:
        return Words::tr("The certificate of %1 expired on %2. Its administrator must renew it.")
            .arg(server, day(validUntil));
    case Kind::NotYetValid:
        return Words::tr("The certificate of %1 is valid from %2 only. Check the clock of this machine.")
            .arg(server, day(validFrom));
    case Kind::Revoked:
        return Words::tr("The certificate of %1 was revoked by its authority. Do not use that server until "
                         "its administrator has replaced it.")
            .arg(server);
    case Kind::ClientCertificate:
        return Words::tr("The server at %1 wants a client certificate that it knows. Give its file and key "
                         "in the profile of the server.")
            .arg(server);
    case Kind::NeedsHttps:
        return Words::tr("The server at %1 takes secure connections only. Begin the address with https://.")
            .arg(server);
    }
    return {};
}

QString fingerprintText(const QByteArray& fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

} // namespace vitrine
