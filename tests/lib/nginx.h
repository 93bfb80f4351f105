// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace vitrine::test {

/// Debian's nginx on loopback, with a folder of its own. Ends with this object, or with the test's process.
class Nginx {
public:
    ~Nginx();

    /// Starts it with these `server { }` blocks; false, with a line of the test's output, when it does not
    /// run.
    bool start(const QString& servers);

    /// A file in its folder, for passwords. Empty when it cannot be written.
    [[nodiscard]] QString addFile(const QString& name, const QByteArray& content) const;

    /// Since its start: "PORT PROTOCOL STATUS METHOD PATH", a line each.
    [[nodiscard]] QStringList requests() const;
    /// All that it has written, for what must not be in there.
    [[nodiscard]] QByteArray logs() const;

    /// A port of loopback that is free.
    [[nodiscard]] static quint16 freePort();

private:
    [[nodiscard]] QByteArray read(const QString& name) const;

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace vitrine::test
