// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace vitrine::test {

/// An authority of a test's own and what it signs, made with the openssl program in a temporary folder.
class Certificates {
public:
    struct Pair {
        QString certificate; ///< PEM files.
        QString key;

        /// For a TLS server.
        [[nodiscard]] QSslConfiguration configuration() const;
        [[nodiscard]] QByteArray fingerprint() const; ///< SHA-256.
    };

    Certificates();

    /// The authority's PEM file; empty when openssl failed.
    [[nodiscard]] const QString& authority() const { return m_authority; }

    /// Signed by the authority, for these hosts. Fewer than 0 days: it is expired. Empty files when openssl
    /// failed.
    [[nodiscard]] Pair make(const QString& name,
                            const QString& hosts = QStringLiteral("DNS:localhost,IP:127.0.0.1"),
                            int days = 2) const;
    /// Signed by itself.
    [[nodiscard]] Pair makeSelfSigned(const QString& name) const;
    /// The same key with a passphrase; the path of its file.
    [[nodiscard]] QString encrypted(const QString& key, const QString& passphrase) const;

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_authority;
};

} // namespace vitrine::test
