// SPDX-License-Identifier: Apache-2.0
#include "tests/support/selfsigned.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vitrine::test {

std::optional<QSslConfiguration> selfSignedServer()
{
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key.pem"_s);
    const QString certificateFile = folder.filePath(u"certificate.pem"_s);
    const int status = QProcess::execute(u"openssl"_s,
                                         {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                          u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s,
                                          keyFile, u"-out"_s, certificateFile});
    QFile key(keyFile);
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(certificateFile);
    if (status != 0 || !key.open(QIODevice::ReadOnly) || certificates.isEmpty())
        return std::nullopt;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setLocalCertificate(certificates.first());
    return configuration;
}

} // namespace vitrine::test
