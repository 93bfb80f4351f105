// SPDX-License-Identifier: Apache-2.0
#include "lib/diagnosis/reportcheck.h"

#include <algorithm>

namespace vitrine {

ReportCheck::ReportCheck(QList<Finding::Check> checks, int limitMs, QString address, QObject* parent)
    : ApiJob(parent)
    , m_checks(std::move(checks))
    , m_address(std::move(address))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limitMs);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_isOver = true;
        onLimit();
        abort();
    });
    // First of all listeners, so that everything is said when the others hear of the end.
    connect(this, &ApiJob::finished, this, &ReportCheck::sayTheRest);
}

void ReportCheck::run()
{
    m_limit.start();
    ask();
}

bool ReportCheck::isSaid(Finding::Check check) const
{
    return std::any_of(m_findings.cbegin(), m_findings.cend(),
                       [check](const Finding& finding) { return finding.check == check; });
}

void ReportCheck::say(const Finding& finding)
{
    if (isFinished() || isSaid(finding.check))
        return;
    m_findings.append(finding);
    if (m_findings.size() == m_checks.size())
        end();
}

void ReportCheck::sayTheRest()
{
    m_limit.stop();
    for (const Finding::Check check : m_checks) {
        if (isSaid(check))
            continue;
        ApiError reason = error().value_or(ApiError::canceled());
        if (m_isOver) {
            reason = {ApiError::Kind::Timeout, 0, {}, {}, m_address};
            m_findings.append(findingOf(check, reason));
        } else if (reason.isCanceled()) {
            m_findings.append({check, Finding::State::Unknown, tr("This was not looked at.")});
        } else {
            m_findings.append(findingOf(check, reason));
        }
    }
    std::sort(m_findings.begin(), m_findings.end(), [this](const Finding& a, const Finding& b) {
        return m_checks.indexOf(a.check) < m_checks.indexOf(b.check);
    });
}

} // namespace vitrine
