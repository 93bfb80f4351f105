// SPDX-License-Identifier: Apache-2.0
#include "lib/transfers/uploadfiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::UploadQueue)
};

constexpr qint64 blockSize = 1 << 20;

UploadFile describe(const QFileInfo& info)
{
    return {info.absoluteFilePath(), info.size(), info.lastModified().toMSecsSinceEpoch()};
}

/// Collects what is wanted and counts the rest.
class Finder {
public:
    explicit Finder(bool videos)
        : m_videos(videos)
    {
    }

    void addFile(const QFileInfo& info)
    {
        if (m_seen.contains(info.absoluteFilePath()))
            return;
        m_seen.insert(info.absoluteFilePath());
        if (isUploadable(info.fileName(), m_videos))
            m_found.files.append(describe(info));
        else
            ++m_found.unsupported;
    }

    void addFolder(const QString& path)
    {
        QStringList inside;
        QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            inside.append(files.next());
        std::sort(inside.begin(), inside.end());
        for (const QString& file : std::as_const(inside))
            addFile(QFileInfo(file));
    }

    void addMissing(const QString& path) { m_found.missing.append(path); }

    [[nodiscard]] UploadFiles take() { return std::move(m_found); }

private:
    const bool m_videos;
    QSet<QString> m_seen;
    UploadFiles m_found;
};

} // namespace

QStringList uploadableEndings(bool videos)
{
    static const QStringList pictures{u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s,
                                      u"bmp"_s, u"tif"_s, u"tiff"_s};
    return videos ? pictures + QStringList{u"mp4"_s} : pictures;
}

bool isUploadable(const QString& path, bool videos)
{
    return uploadableEndings(videos).contains(QFileInfo(path).suffix().toLower());
}

UploadFiles findUploadFiles(const QStringList& paths, bool videos)
{
    Finder finder(videos);
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (info.isDir() && info.isReadable())
            finder.addFolder(info.absoluteFilePath());
        else if (info.isFile() && info.isReadable())
            finder.addFile(info);
        else
            finder.addMissing(path);
    }
    return finder.take();
}

Result<CheckedFile> checkUploadFile(const UploadFile& wanted, const std::atomic<bool>& stop)
{
    const QFileInfo info(wanted.path);
    if (!info.exists())
        return Failure(ApiError::storage(
            Words::tr("The file is gone since it was added. Put it back and try again, or cancel it.")));
    const UploadFile now = describe(info);
    if (wanted.modifiedMs >= 0 && (now.size != wanted.size || now.modifiedMs != wanted.modifiedMs))
        return Failure(ApiError::storage(Words::tr(
            "The file changed since it was added, so it was not sent. Try again to send it as it is "
            "now.")));
    QFile file(wanted.path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(ApiError::storage(
            Words::tr("The file cannot be read (%1). Check its permissions, then try again.")
                .arg(file.errorString())));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (stop)
            return Failure(ApiError::canceled());
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            break;
        hash.addData(block);
    }
    if (file.error() != QFile::NoError)
        return Failure(
            ApiError::storage(Words::tr("The file cannot be read (%1). Check its disk, then try again.")
                                  .arg(file.errorString())));
    return CheckedFile{hash.result().toHex(), now.size, now.modifiedMs};
}

} // namespace vitrine
