// SPDX-License-Identifier: Apache-2.0
#include "ui/transfers/uploadtexts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vitrine::uploadtexts {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::TransfersWindow)
};

} // namespace

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString rate(double bytesPerSecond)
{
    return Words::tr("%1/s").arg(size(static_cast<qint64>(bytesPerSecond)));
}

QString duration(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    const auto number = [](qint64 n) { return static_cast<int>(n); };
    if (seconds < minute)
        return Words::tr("%n s", "seconds", number(std::max<qint64>(1, seconds)));
    if (seconds < hour)
        return Words::tr("%n min", "minutes", number((seconds + minute / 2) / minute));
    return Words::tr("%n h", "hours", number(seconds / hour)) + u' '
        + Words::tr("%n min", "minutes", number(seconds % hour / minute));
}

QString totals(const UploadTotals& totals)
{
    const int wanted = totals.wanted();
    if (wanted == 0)
        return {};
    const QLocale locale;
    QStringList parts{Words::tr("%1 of %Ln file(s)", nullptr, wanted).arg(locale.toString(totals.done))};
    if (totals.isActive()) {
        parts.append(Words::tr("%1 of %2").arg(size(totals.bytesDone), size(totals.bytesTotal)));
        if (totals.bytesPerSecond.value_or(0) > 0)
            parts.append(rate(*totals.bytesPerSecond));
        if (totals.secondsLeft)
            parts.append(Words::tr("about %1 left").arg(duration(*totals.secondsLeft)));
    }
    if (totals.asking > 0)
        parts.append(Words::tr("%Ln to decide", nullptr, totals.asking));
    if (totals.failed > 0)
        parts.append(Words::tr("%Ln failed", nullptr, totals.failed));
    return parts.join(u"  ·  "_s);
}

QString status(const UploadQueue& queue)
{
    using Status = UploadQueue::Status;
    switch (queue.status()) {
    case Status::Paused:
        return queue.list().totals().running > 0 ? Words::tr("Paused; what is under way ends")
                                                 : Words::tr("Paused");
    case Status::Offline:
        return Words::tr("Waiting for the server");
    case Status::Holding:
        return Words::tr("Trying again in a moment");
    case Status::Stopped:
        return Words::tr("Stopped");
    case Status::Idle:
    case Status::Working:
        break;
    }
    return {};
}

QString addition(const UploadQueue::Addition& addition)
{
    QStringList sentences;
    const bool nothing = addition.files == 0 && addition.listedAlready == 0;
    if (nothing && addition.unsupported == 0 && addition.missing.isEmpty())
        return Words::tr("There are no files in it.");
    if (addition.unsupported > 0)
        sentences.append(Words::tr("%Ln file(s) left out: servers take PNG, JPEG, WebP, BMP, TIFF and, where "
                                   "they know videos, MP4.",
                                   nullptr, addition.unsupported));
    if (addition.listedAlready > 0)
        sentences.append(Words::tr("%Ln file(s) are on their way to this board already.", nullptr,
                                   addition.listedAlready));
    if (addition.missing.size() == 1)
        sentences.append(
            Words::tr("“%1” cannot be read.").arg(QFileInfo(addition.missing.first()).fileName()));
    else if (!addition.missing.isEmpty())
        sentences.append(
            Words::tr("%Ln file(s) cannot be read.", nullptr, static_cast<int>(addition.missing.size())));
    return sentences.join(u' ');
}

} // namespace vitrine::uploadtexts
