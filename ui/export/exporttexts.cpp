// SPDX-License-Identifier: Apache-2.0
#include "ui/export/exporttexts.h"

#include "ui/transfers/uploadtexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine::exporttexts {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ExportBar)
};

int number(qsizetype n)
{
    return static_cast<int>(n);
}

QString folderOf(const ExportJob& job)
{
    return QDir::toNativeSeparators(job.settings().folder);
}

} // namespace

QString running(const ExportQueue& queue)
{
    const ExportJob& job = *queue.job();
    if (job.total() < 0)
        return Words::tr("Exporting…");
    const QLocale locale;
    QStringList parts{
        Words::tr("Exporting %1 of %2")
            .arg(locale.toString(qMin(job.doneCount() + 1, job.total())), locale.toString(job.total()))};
    if (job.bytesReceived() > 0)
        parts.append(uploadtexts::size(job.bytesReceived()));
    if (queue.bytesPerSecond().value_or(0) > 0)
        parts.append(uploadtexts::rate(*queue.bytesPerSecond()));
    if (job.problemCount() > 0)
        parts.append(Words::tr("%Ln failed", nullptr, number(job.problemCount())));
    if (queue.waitingCount() > 0)
        parts.append(Words::tr("%Ln more export(s) waiting", nullptr, number(queue.waitingCount())));
    return parts.join(u"  ·  "_s);
}

bool isShort(const FolderFacts& facts, qint64 needed)
{
    return facts.freeBytes >= 0 && needed > facts.freeBytes;
}

QString folder(const FolderFacts& facts, qint64 needed)
{
    QStringList sentences;
    if (isShort(facts, needed))
        sentences.append(
            Words::tr("Only %1 free: not enough for all of it.").arg(uploadtexts::size(facts.freeBytes)));
    else if (facts.freeBytes >= 0)
        sentences.append(Words::tr("%1 free.").arg(uploadtexts::size(facts.freeBytes)));
    if (facts.hasExport)
        sentences.append(Words::tr("What was exported there before, with the same file names and format, is "
                                   "skipped."));
    return sentences.join(u' ');
}

QString finished(const ExportJob& job)
{
    if (job.total() == 0)
        return Words::tr("There was nothing to export.");
    QStringList sentences;
    if (job.savedCount() > 0)
        sentences.append(
            Words::tr("%Ln image(s) exported to %1.", nullptr, number(job.savedCount())).arg(folderOf(job)));
    if (job.skippedCount() > 0)
        sentences.append(
            job.savedCount() > 0
                ? Words::tr("%Ln were there already.", nullptr, number(job.skippedCount()))
                : Words::tr("%Ln image(s) are in %1 already.", nullptr, number(job.skippedCount()))
                      .arg(folderOf(job)));
    if (job.problemCount() > 0)
        sentences.append(
            Words::tr("%Ln could not be exported completely.", nullptr, number(job.problemCount())));
    return sentences.join(u' ');
}

QString stopped(const ExportQueue& queue)
{
    const ExportJob& job = *queue.job();
    const QString far = job.total() > 0
        ? Words::tr("The export stopped at %1 of %2.")
              .arg(QLocale().toString(job.doneCount()), QLocale().toString(job.total()))
        : Words::tr("The export did not start.");
    return far + u' ' + queue.error()->userMessage();
}

} // namespace vitrine::exporttexts
