// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/runsummary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::RunSummary)
};

QString phrase(RunBatchJob::Trouble trouble, int count)
{
    using Trouble = RunBatchJob::Trouble;
    switch (trouble) {
    case Trouble::Validation:
        return Words::tr("%n not valid", nullptr, count);
    case Trouble::Submission:
        return Words::tr("%n not taken by the server", nullptr, count);
    case Trouble::Execution:
        return Words::tr("%n failed while running", nullptr, count);
    case Trouble::Timeout:
        return Words::tr("%n not done in time", nullptr, count);
    case Trouble::Network:
        return Words::tr("%n lost to the network", nullptr, count);
    case Trouble::Cancel:
        return Words::tr("%n canceled", nullptr, count);
    case Trouble::None:
        break;
    }
    return {};
}

QString failureLine(const ItemOutcome& outcome)
{
    const QString reason = outcome.errorType.isEmpty()
        ? outcome.errorMessage
        : u"%1: %2"_s.arg(outcome.errorType, outcome.errorMessage);
    if (outcome.errorNodeId.isEmpty())
        return Words::tr("Item %1: %2").arg(outcome.itemId).arg(reason);
    return Words::tr("Item %1: %2 (node %3, %4)")
        .arg(outcome.itemId)
        .arg(reason, outcome.errorNodeId, outcome.errorNodeType);
}

} // namespace

QString RunSummary::word(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Validation:
        return u"validation"_s;
    case Trouble::Submission:
        return u"submission"_s;
    case Trouble::Execution:
        return u"execution"_s;
    case Trouble::Timeout:
        return u"timeout"_s;
    case Trouble::Network:
        return u"network"_s;
    case Trouble::Cancel:
        return u"cancel"_s;
    case Trouble::None:
        break;
    }
    return u"none"_s;
}

void RunSummary::note(Trouble trouble, const QString& detail)
{
    ++m_troubles[trouble];
    m_details.append(detail);
}

void RunSummary::add(const RunBatchJob& job)
{
    if (job.itemIds().isEmpty()) {
        note(job.trouble(), job.error().userMessage());
        return;
    }
    const QList<ItemOutcome> outcomes = job.outcomes();
    for (const ItemOutcome& outcome : outcomes)
        add(outcome, job);
    if (job.itemsRefused() > 0) {
        m_troubles[Trouble::Submission] += job.itemsRefused();
        m_details.append(Words::tr("%n item(s) found no place in the queue.", nullptr, job.itemsRefused()));
    }
}

void RunSummary::add(const ItemOutcome& outcome, const RunBatchJob& job)
{
    switch (outcome.end) {
    case ItemOutcome::End::Completed:
        ++m_completed;
        break;
    case ItemOutcome::End::Failed:
        note(Trouble::Execution, failureLine(outcome));
        break;
    case ItemOutcome::End::Canceled:
        note(Trouble::Cancel, Words::tr("Item %1: canceled.").arg(outcome.itemId));
        break;
    case ItemOutcome::End::Gone:
        note(Trouble::Cancel, Words::tr("Item %1: deleted from the queue.").arg(outcome.itemId));
        break;
    case ItemOutcome::End::Open:
        note(job.trouble(),
             Words::tr("Item %1: not done yet; it goes on on the server.").arg(outcome.itemId));
        break;
    }
}

QString RunSummary::text() const
{
    QStringList parts;
    if (m_completed > 0 || m_troubles.isEmpty())
        parts.append(Words::tr("%n completed", nullptr, m_completed));
    for (auto it = m_troubles.cbegin(); it != m_troubles.cend(); ++it)
        parts.append(phrase(it.key(), it.value()));
    return parts.join(u", "_s);
}

} // namespace vitrine
