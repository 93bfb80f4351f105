// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/thumbnailfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace vitrine {

ThumbnailFiles::ThumbnailFiles(QString folder, qint64 maxBytes)
    : m_folder(std::move(folder))
    , m_maxBytes(maxBytes)
{
}

QString ThumbnailFiles::path(const QString& imageName) const
{
    const QByteArray hash = QCryptographicHash::hash(imageName.toUtf8(), QCryptographicHash::Sha1).toHex();
    // 256 folders: one folder with 100,000 files is slow to open on some file systems.
    return m_folder + u'/' + QString::fromLatin1(hash.left(2)) + u'/' + QString::fromLatin1(hash.mid(2))
        + ".thumb"_L1;
}

QByteArray ThumbnailFiles::read(const QString& imageName) const
{
    if (!isEnabled())
        return {};
    QFile file(path(imageName));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ThumbnailFiles::write(const QString& imageName, const QByteArray& bytes)
{
    if (!isEnabled())
        return;
    const QString target = path(imageName);
    if (!QDir().mkpath(QFileInfo(target).path()))
        return;
    // Whole or not at all for other readers, but without QSaveFile's wait for the disk: what a power cut
    // leaves of a thumbnail cannot be decoded, and is fetched again.
    QTemporaryFile file(target + ".XXXXXX"_L1);
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return;
    std::error_code problem;
    std::filesystem::rename(QFile::encodeName(file.fileName()).toStdString(),
                            QFile::encodeName(target).toStdString(), problem);
    if (problem)
        return;
    file.setAutoRemove(false);
    m_writtenSinceTrim += bytes.size();
    if (m_writtenSinceTrim > m_maxBytes / 8 || !m_trimmedOnce.exchange(true))
        trim();
}

void ThumbnailFiles::remove(const QString& imageName)
{
    if (isEnabled())
        QFile::remove(path(imageName));
}

void ThumbnailFiles::removeAll()
{
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

void ThumbnailFiles::trim()
{
    m_writtenSinceTrim = 0;
    QFileInfoList files;
    qint64 total = 0;
    const QFileInfoList folders = QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo& folder : folders) {
        const QFileInfoList found = QDir(folder.filePath()).entryInfoList({u"*.thumb*"_s}, QDir::Files);
        for (const QFileInfo& file : found)
            total += file.size();
        files += found;
    }
    if (total <= m_maxBytes)
        return;
    std::sort(files.begin(), files.end(),
              [](const QFileInfo& a, const QFileInfo& b) { return a.lastModified() < b.lastModified(); });
    for (const QFileInfo& file : std::as_const(files)) {
        if (total <= m_maxBytes / 5 * 4)
            break;
        if (QFile::remove(file.filePath()))
            total -= file.size();
    }
}

} // namespace vitrine
