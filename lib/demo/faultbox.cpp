// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/faultbox.h"

namespace vitrine::demo {

using namespace Qt::StringLiterals;

bool FaultBox::isKnown(const QString& name)
{
    static const QStringList names{u"delay"_s,
                                   u"hang"_s,
                                   u"reset-before-body"_s,
                                   u"reset-after-body"_s,
                                   u"truncate"_s,
                                   u"500"_s,
                                   u"502"_s,
                                   u"503"_s,
                                   u"504"_s,
                                   u"html"_s,
                                   u"bad-json"_s,
                                   u"500-on-204-gzip"_s,
                                   u"polling-refused"_s,
                                   u"websocket-refused"_s,
                                   u"restart"_s,
                                   u"unauthorized"_s};
    return names.contains(name);
}

void FaultBox::add(const Fault& fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.append({fault.name, QRegularExpression(fault.pathPattern), fault.count});
}

void FaultBox::clear()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

std::optional<QString> FaultBox::take(const QString& path, const std::function<bool(const QString&)>& applies)
{
    const std::lock_guard lock(m_mutex);
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Armed& fault = m_faults[i];
        if (!fault.pattern.match(path).hasMatch() || !applies(fault.name))
            continue;
        const QString name = fault.name;
        if (fault.left > 0 && --fault.left == 0)
            m_faults.removeAt(i);
        return name;
    }
    return std::nullopt;
}

void FaultBox::countRequest(const QString& method, const QString& path)
{
    const std::lock_guard lock(m_mutex);
    ++m_counts[{method, path}];
}

int FaultBox::requestCount(const QString& method, const QString& path) const
{
    const std::lock_guard lock(m_mutex);
    int total = 0;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        if ((method.isEmpty() || it.key().first == method) && (path.isEmpty() || it.key().second == path))
            total += it.value();
    }
    return total;
}

void FaultBox::resetRequestCounts()
{
    const std::lock_guard lock(m_mutex);
    m_counts.clear();
}

} // namespace vitrine::demo
