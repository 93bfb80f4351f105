// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queueactiontexts.h"

#include "ui/queue/queuetexts.h"

#include <QCoreApplication>

namespace vitrine::queueactiontexts {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vitrine::queueactiontexts)
};

using Kind = QueueAction::Kind;

bool cancels(Kind kind)
{
    return kind == Kind::CancelItems || kind == Kind::CancelBatches || kind == Kind::CancelAllExceptCurrent;
}

} // namespace

QString busy(Kind kind, int done, int total)
{
    QString what;
    if (cancels(kind))
        what = Texts::tr("Canceling");
    else if (kind == Kind::RetryItems)
        what = Texts::tr("Submitting again");
    else if (kind == Kind::Pause || kind == Kind::Resume)
        return Texts::tr("Asking the server…");
    else
        what = Texts::tr("Deleting");
    if (total > 1)
        return Texts::tr("%1: %2 of %3…").arg(what, queuetexts::number(done), queuetexts::number(total));
    return Texts::tr("%1…").arg(what);
}

QString outcome(const QueueActionJob& job)
{
    const Kind kind = job.action().kind;
    if (kind == Kind::Pause)
        return job.error() ? Texts::tr("The queue was not paused.") : QString();
    if (kind == Kind::Resume)
        return job.error() ? Texts::tr("The queue was not resumed.") : QString();
    QStringList sentences;
    const int done = job.doneCount();
    const bool told = done > 0 || (!job.error() && job.lateCount() == 0);
    if (cancels(kind) && told)
        sentences.append(Texts::tr("%Ln item(s) canceled.", nullptr, done));
    else if (kind == Kind::RetryItems && told)
        sentences.append(Texts::tr("%Ln item(s) submitted again.", nullptr, done));
    else if (told)
        sentences.append(Texts::tr("%Ln item(s) deleted.", nullptr, done));
    if (job.lateCount() > 0 && kind == Kind::RetryItems)
        sentences.append(Texts::tr("%Ln could not be run again.", nullptr, job.lateCount()));
    else if (job.lateCount() > 0 && kind == Kind::DeleteItems)
        sentences.append(Texts::tr("%Ln were gone already.", nullptr, job.lateCount()));
    else if (job.lateCount() > 0)
        sentences.append(Texts::tr("%Ln had ended already.", nullptr, job.lateCount()));
    if (job.failedCount() > 0)
        sentences.append(Texts::tr("%Ln failed.", nullptr, job.failedCount()));
    else if (job.error() && job.error()->isLostAnswer())
        sentences.append(Texts::tr("Whether the server did it is not known; the list shows what is left."));
    else if (job.error())
        sentences.append(Texts::tr("The server did not do it."));
    return sentences.join(u' ');
}

} // namespace vitrine::queueactiontexts
