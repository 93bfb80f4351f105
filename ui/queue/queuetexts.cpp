// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuetexts.h"

#include "ui/shell/servertext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine::queuetexts {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vitrine::queuetexts)
};

constexpr int longestLine = 300;

} // namespace

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString duration(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (milliseconds < 10'000)
        return Texts::tr("%1 s").arg(QLocale().toString(static_cast<double>(milliseconds) / 1000, 'f', 1));
    if (seconds < 60)
        return Texts::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Texts::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Texts::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString time(const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    if (local.date() == QDate::currentDate())
        return locale.toString(local.time(), u"HH:mm:ss"_s);
    return locale.toString(local, u"yyyy-MM-dd HH:mm"_s);
}

namespace {

QString word(QueueStatus status)
{
    switch (status) {
    case QueueStatus::Pending:
        return Texts::tr("Waiting");
    case QueueStatus::InProgress:
        return Texts::tr("Running");
    case QueueStatus::Waiting:
        return Texts::tr("Waiting for a called workflow");
    case QueueStatus::Completed:
        return Texts::tr("Completed");
    case QueueStatus::Failed:
        return Texts::tr("Failed");
    case QueueStatus::Canceled:
        return Texts::tr("Canceled");
    case QueueStatus::Unknown:
        break;
    }
    return {};
}

} // namespace

QString status(const QueueRow& row)
{
    return row.status == QueueStatus::Unknown ? servertext::oneLine(row.statusWord) : word(row.status);
}

QueueStatus statusOf(const QueueBatch& batch)
{
    const QueueCounts& counts = batch.counts;
    if (counts.inProgress > 0)
        return QueueStatus::InProgress;
    if (counts.pending > 0)
        return QueueStatus::Pending;
    if (counts.waiting > 0)
        return QueueStatus::Waiting;
    if (counts.failed > 0)
        return QueueStatus::Failed;
    return counts.canceled > 0 ? QueueStatus::Canceled : QueueStatus::Completed;
}

QString status(const QueueBatch& batch)
{
    const QueueStatus about = statusOf(batch);
    const QueueCounts& counts = batch.counts;
    QString text = word(about);
    if (about == QueueStatus::Failed && counts.failed < counts.total)
        text = Texts::tr("%1 failed").arg(number(counts.failed));
    else if (about == QueueStatus::Canceled && counts.canceled < counts.total)
        text = Texts::tr("%1 canceled").arg(number(counts.canceled));
    else if (!isFinal(about) && counts.failed > 0)
        text = Texts::tr("%1, %2 failed").arg(text, number(counts.failed));
    return text;
}

QString origin(const QueueItemSummary& item)
{
    const QString from = servertext::oneLine(item.origin).left(longestLine);
    const QString to = servertext::oneLine(item.destination).left(longestLine);
    if (from.isEmpty() || to.isEmpty())
        return from + to;
    return Texts::tr("%1 → %2").arg(from, to);
}

QString user(const QueueItemSummary& item)
{
    if (isRedacted(item.batchId) || isRedacted(item.userId))
        return Texts::tr("Another user");
    return servertext::oneLine(item.userDisplayName.isEmpty() ? item.userId : item.userDisplayName)
        .left(longestLine);
}

QString values(const QueueRow& row)
{
    return servertext::oneLine(row.valueText.left(longestLine));
}

QString fieldNames(const QueueRow& row)
{
    QStringList names;
    for (const FieldValue& field : row.fieldValues)
        names.append(servertext::oneLine(field.fieldName));
    names.removeDuplicates();
    return names.join(u", "_s).left(longestLine);
}

QString valueLines(const QueueRow& row)
{
    QStringList lines;
    for (const FieldValue& field : row.fieldValues)
        lines.append(u"%1: %2"_s.arg(servertext::oneLine(field.fieldName),
                                     servertext::oneLine(fieldValueText(field.value))));
    return lines.join(u'\n');
}

QString work(const QueueCounts& counts, std::optional<double> msPerItem, std::optional<qint64> msLeft)
{
    const int waiting = counts.pending + counts.waiting;
    if (counts.inProgress == 0 && waiting == 0)
        return {};
    QStringList parts{Texts::tr("%1 running, %2 waiting").arg(number(counts.inProgress), number(waiting))};
    if (msPerItem && msLeft)
        parts.append(Texts::tr("%1 an item").arg(duration(qRound64(*msPerItem))));
    if (msLeft)
        parts.append(Texts::tr("about %1 left").arg(duration(*msLeft)));
    return parts.join(u" · "_s);
}

} // namespace vitrine::queuetexts
