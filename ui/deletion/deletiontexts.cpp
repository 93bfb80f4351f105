// SPDX-License-Identifier: Apache-2.0
#include "ui/deletion/deletiontexts.h"

#include "lib/api/imagedto.h"
#include "lib/deletion/imagedeletions.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace vitrine::deletiontexts {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DeletionBar)
};

QString subject(const QStringList& names)
{
    const auto count = static_cast<int>(names.size());
    const auto videos = static_cast<int>(std::count_if(names.cbegin(), names.cend(), &isVideoName));
    if (videos == 0)
        return Words::tr("%Ln image(s) will be deleted", nullptr, count);
    if (videos == count)
        return Words::tr("%Ln video(s) will be deleted", nullptr, count);
    return Words::tr("%Ln images and videos will be deleted", nullptr, count);
}

} // namespace

QString pending(const ImageDeletions& deletions)
{
    const PendingDeletions& pending = deletions.pending();
    const QString what = subject(pending.names());
    if (pending.isPaused())
        return Words::tr("%1 when the server is back.").arg(what);
    const qint64 left = pending.msLeft();
    if (left > 0)
        return Words::tr("%1 in %2 s.").arg(what).arg((left + 999) / 1000);
    const ImageDeletions::Copies copies = deletions.copies();
    return Words::tr("%1 when copies for Restore are here: %2 of %3.")
        .arg(what)
        .arg(copies.made + copies.lost)
        .arg(copies.wanted);
}

QString remark(const ImageDeletions& deletions, const QString& warning)
{
    QStringList sentences;
    if (!warning.isEmpty())
        sentences.append(warning);
    const ImageDeletions::Copies copies = deletions.copies();
    if (copies.lost > 0 && copies.lost == copies.wanted)
        sentences.append(Words::tr("Cannot be restored afterwards: no copy can be kept."));
    else if (copies.lost > 0)
        sentences.append(Words::tr("%Ln of them cannot be restored afterwards: no copy can be kept.", nullptr,
                                   copies.lost));
    return sentences.join(u' ');
}

QString restorable(const ImageDeletions& deletions, int deleted, int restorable)
{
    if (restorable == 0)
        return Words::tr("Not to be restored.");
    // Servers keep a video's workflow in a file of their own, and their upload takes none.
    QStringList sentences;
    if (restorable < deleted)
        sentences.append(Words::tr("%Ln of them cannot be restored.", nullptr, deleted - restorable));
    if (const int count = deletions.workflowsLostByRestore(); count > 0)
        sentences.append(Words::tr(
            "%Ln video(s) come back without the workflow: servers take none with an uploaded video.", nullptr,
            count));
    return sentences.join(u' ');
}

QString usage(const QStringList& names, const QList<Reference>& references)
{
    using Kind = Reference::Kind;
    const QSet<QString> wanted(names.cbegin(), names.cend());
    QSet<QString> used;
    QStringList places;
    for (const Reference& reference : references) {
        const bool isItem = reference.kind == Kind::Image || reference.kind == Kind::Video;
        if (!isItem || !wanted.contains(reference.id))
            continue;
        used.insert(reference.id);
        places.append(Words::tr("“%1: %2”").arg(reference.nodeLabel, reference.fieldLabel));
    }
    if (used.isEmpty())
        return {};
    places.removeDuplicates();
    const QString where = some(places);
    if (names.size() == 1)
        return Words::tr("The open workflow uses it in %1.").arg(where);
    return Words::tr("The open workflow uses %Ln of them in %1.", nullptr, static_cast<int>(used.size()))
        .arg(where);
}

QString some(const QStringList& names)
{
    constexpr qsizetype most = 3;
    if (names.size() <= most)
        return names.join(Words::tr(", "));
    return Words::tr("%1 and %Ln more", nullptr, static_cast<int>(names.size() - most))
        .arg(names.mid(0, most).join(Words::tr(", ")));
}

} // namespace vitrine::deletiontexts
