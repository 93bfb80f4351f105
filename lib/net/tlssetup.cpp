// SPDX-License-Identifier: Apache-2.0
#include "lib/net/tlssetup.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 mostOfPem = 1 << 20;
constexpr qsizetype longestName = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::TlsSetup)
};

Result<QByteArray> readPem(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(ApiError::input(
            Words::tr("The file “%1” cannot be read (%2). Choose another one in the profile of the server.")
                .arg(path, file.errorString())));
    }
    return file.read(mostOfPem);
}

Result<QList<QSslCertificate>> readCertificates(const QString& path)
{
    return readPem(path).and_then([&path](const QByteArray& pem) -> Result<QList<QSslCertificate>> {
        const QList<QSslCertificate> found = QSslCertificate::fromData(pem, QSsl::Pem);
        if (found.isEmpty()) {
            return Failure(ApiError::input(
                Words::tr("There is no certificate in “%1”. Choose a PEM file: a text that begins with "
                          "“-----BEGIN CERTIFICATE-----”.")
                    .arg(path)));
        }
        return found;
    });
}

Result<QSslKey> readKey(const QString& path, const QString& passphrase)
{
    return readPem(path).and_then([&](const QByteArray& pem) -> Result<QSslKey> {
        for (const QSsl::KeyAlgorithm kind : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
            const QSslKey key(pem, kind, QSsl::Pem, QSsl::PrivateKey, passphrase.toUtf8());
            if (!key.isNull())
                return key;
        }
        if (pem.contains("ENCRYPTED")) {
            return Failure(ApiError::input(
                passphrase.isEmpty()
                    ? Words::tr("The key in “%1” is encrypted. Enter its passphrase in the profile of the "
                                "server.")
                          .arg(path)
                    : Words::tr("The passphrase does not open the key in “%1”. Enter it again in the profile "
                                "of the server.")
                          .arg(path)));
        }
        return Failure(
            ApiError::input(Words::tr("There is no private key in “%1”. Choose the PEM file with the key of "
                                      "the client certificate.")
                                .arg(path)));
    });
}

QString nameOf(const QStringList& commonName, const QStringList& organization)
{
    const QStringList& parts = commonName.isEmpty() ? organization : commonName;
    return parts.join(u", "_s).simplified().left(longestName);
}

/// The ones that it is valid for; its subject when it names none.
QString hostsOf(const QSslCertificate& certificate)
{
    QStringList hosts = certificate.subjectAlternativeNames().values();
    hosts.removeDuplicates();
    hosts.sort();
    if (!hosts.isEmpty())
        return hosts.join(u", "_s).left(longestName);
    return nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                  certificate.subjectInfo(QSslCertificate::Organization));
}

TlsProblem::Kind kindOf(QSslError::SslError error)
{
    using Kind = TlsProblem::Kind;
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return Kind::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return Kind::UnknownIssuer;
    case QSslError::HostNameMismatch:
        return Kind::WrongHost;
    case QSslError::CertificateExpired:
        return Kind::Expired;
    case QSslError::CertificateNotYetValid:
        return Kind::NotYetValid;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Kind::Revoked;
    default:
        return Kind::None;
    }
}

/// What an administrator must mend first is said first; a wrong date says more than who signed.
int weight(TlsProblem::Kind kind)
{
    using Kind = TlsProblem::Kind;
    constexpr std::array order{Kind::None,        Kind::WrongHost, Kind::UnknownIssuer, Kind::SelfSigned,
                               Kind::NotYetValid, Kind::Expired,   Kind::Revoked};
    return static_cast<int>(std::find(order.begin(), order.end(), kind) - order.begin());
}

} // namespace

Result<QSslConfiguration> tlsOf(const ServerProfile& profile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!profile.caFile.isEmpty()) {
        const auto authorities = readCertificates(profile.caFile);
        if (!authorities)
            return Failure(authorities.error());
        tls.addCaCertificates(*authorities);
    }
    if (!profile.certificateFile.isEmpty()) {
        const auto chain = readCertificates(profile.certificateFile);
        if (!chain)
            return Failure(chain.error());
        const auto key = readKey(profile.keyFile.isEmpty() ? profile.certificateFile : profile.keyFile,
                                 profile.keyPassphrase);
        if (!key)
            return Failure(key.error());
        tls.setLocalCertificateChain(*chain);
        tls.setPrivateKey(*key);
    }
    return tls;
}

TlsProblem tlsProblemOf(const QList<QSslError>& errors, const QSslCertificate& server)
{
    TlsProblem problem;
    for (const QSslError& error : errors) {
        const TlsProblem::Kind kind = kindOf(error.error());
        if (weight(kind) > weight(problem.kind))
            problem.kind = kind;
    }
    if (server.isNull())
        return problem;
    problem.fingerprint = server.digest(QCryptographicHash::Sha256);
    problem.subject = hostsOf(server);
    problem.issuer = nameOf(server.issuerInfo(QSslCertificate::CommonName),
                            server.issuerInfo(QSslCertificate::Organization));
    problem.validFrom = server.effectiveDate();
    problem.validUntil = server.expiryDate();
    return problem;
}

} // namespace vitrine
