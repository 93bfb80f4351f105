// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/rigserver.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

constexpr int startTimeoutMs = 180'000;

} // namespace

RigServer::~RigServer()
{
    if (!m_url.isEmpty() && !end(u"TERM"_s))
        QTest::qFail("the server does not end", __FILE__, __LINE__);
}

std::optional<QString> RigServer::run(const QString& script, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(VITRINE_RIG "/") + script, arguments);
    const bool ended =
        QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, startTimeoutMs);
    if (!ended || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

bool RigServer::start(const QStringList& more)
{
    QStringList arguments{m_root.path(), m_version, u"--owner"_s,
                          QString::number(QCoreApplication::applicationPid())};
    if (!m_url.isEmpty())
        arguments << u"--port"_s << QString::number(QUrl(m_url).port());
    arguments += more;
    const auto url = run(u"start.sh"_s, arguments);
    if (!url || (!m_url.isEmpty() && *url != m_url))
        return false;
    m_url = *url;
    return true;
}

bool RigServer::end(const QString& signal) const
{
    return run(u"stop.sh"_s, {m_root.path(), signal}).has_value();
}

} // namespace vitrine::test
