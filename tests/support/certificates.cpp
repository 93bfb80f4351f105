// SPDX-License-Identifier: Apache-2.0
#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

bool openssl(const QStringList& arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments); // its progress is nothing to a test's output
    return process.waitForFinished() && process.exitCode() == 0;
}

QStringList newKey(const QString& file)
{
    return {u"-newkey"_s, u"ec"_s,      u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s,  u"-keyout"_s, file};
}

} // namespace

QSslConfiguration Certificates::Pair::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QFile file(key);
    if (file.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&file, QSsl::Ec));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QByteArray Certificates::Pair::fingerprint() const
{
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificate);
    return chain.isEmpty() ? QByteArray() : chain.first().digest(QCryptographicHash::Sha256);
}

Certificates::Certificates()
{
    const QString file = path(u"authority.pem"_s);
    if (openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                            u"/CN=Vitrine Test Authority"_s, u"-out"_s, file}
                + newKey(path(u"authority.key"_s))))
        m_authority = file;
}

Certificates::Pair Certificates::make(const QString& name, const QString& hosts, int days) const
{
    const Pair pair{path(name + u".pem"_s), path(name + u".key"_s)};
    const QString wish = path(name + u".csr"_s);
    QFile extensions(path(name + u".ext"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        return {};
    extensions.write("subjectAltName=" + hosts.toUtf8() + '\n');
    extensions.close();
    const bool made =
        openssl(QStringList{u"req"_s, u"-subj"_s, u"/CN="_s + name, u"-out"_s, wish} + newKey(pair.key))
        && openssl({u"x509"_s, u"-req"_s, u"-in"_s, wish, u"-CA"_s, m_authority, u"-CAkey"_s,
                    path(u"authority.key"_s), u"-CAcreateserial"_s, u"-days"_s, QString::number(days),
                    u"-extfile"_s, extensions.fileName(), u"-out"_s, pair.certificate});
    return made ? pair : Pair{};
}

Certificates::Pair Certificates::makeSelfSigned(const QString& name) const
{
    const Pair pair{path(name + u".pem"_s), path(name + u".key"_s)};
    const bool made = openssl(
        QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                    u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-out"_s, pair.certificate}
        + newKey(pair.key));
    return made ? pair : Pair{};
}

QString Certificates::encrypted(const QString& key, const QString& passphrase) const
{
    const QString file = key + u".encrypted"_s;
    const bool made = openssl(
        {u"ec"_s, u"-in"_s, key, u"-aes256"_s, u"-passout"_s, u"pass:"_s + passphrase, u"-out"_s, file});
    return made ? file : QString();
}

} // namespace vitrine::test
