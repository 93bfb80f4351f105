// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace vitrine::test {

/// A real server of a test's own, which can be killed and started again on the same address. Needs the rig
/// and VITRINE_TEST_SERVER_VERSION, both of which tests/realserver sees to.
class RigServer {
public:
    ~RigServer(); ///< Ends it.

    [[nodiscard]] const QString& version() const
    {
        return m_version;
    } ///< Empty: not run by tests/realserver.
    [[nodiscard]] const QString& url() const { return m_url; }
    [[nodiscard]] QString root() const { return m_root.path(); }

    /// `more`: further arguments of start.sh, and lines of its settings, for the first start.
    bool start(const QStringList& more = {});
    /// "TERM", or "KILL" as a crash would.
    [[nodiscard]] bool end(const QString& signal) const;

    /// Runs a script of the rig to its end; gives its output, or nothing when it failed.
    static std::optional<QString> run(const QString& script, const QStringList& arguments);

private:
    QTemporaryDir m_root;
    QString m_version = qEnvironmentVariable("VITRINE_TEST_SERVER_VERSION");
    QString m_url;
};

} // namespace vitrine::test
