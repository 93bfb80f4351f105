// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/diagnosis/finding.h"
#include "lib/net/apijob.h"

#include <QList>
#include <QTimer>

namespace vitrine {

/// One look at something, for a report. Whatever happens it ends, in time, with a finding about each of its
/// checks: a step that fails, and a limit that is over, are findings too.
class ReportCheck : public ApiJob {
    Q_OBJECT

public:
    /// `address`: the server's, for texts.
    ReportCheck(QList<Finding::Check> checks, int limitMs, QString address, QObject* parent);

    /// One for each check, in their order, once finished.
    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }

protected:
    void run() final;
    virtual void ask() = 0;
    /// The time is over; what is not said by then is said for it.
    virtual void onLimit() { }

    /// The finding of a check; the last one ends the whole.
    void say(const Finding& finding);
    void say(Finding::State state, const QString& what, const QString& whatToDo = {})
    {
        say({m_checks.first(), state, what, whatToDo});
    }

    [[nodiscard]] const QString& address() const { return m_address; }

private:
    [[nodiscard]] bool isSaid(Finding::Check check) const;
    void sayTheRest();

    const QList<Finding::Check> m_checks;
    const QString m_address;
    QTimer m_limit;
    bool m_isOver = false;
    QList<Finding> m_findings;
};

} // namespace vitrine
