// SPDX-License-Identifier: Apache-2.0
#include "lib/deletion/keptoriginals.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::KeptOriginals)
};

const QString lockName = u"lock"_s;

/// For a worker thread.
void removeAbandoned(const QString& parent, const QString& own)
{
    const QStringList folders =
        QDir(parent).entryList({u"vitrine-deleted-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : folders) {
        const QString path = parent + u'/' + name;
        if (path == own || !QFileInfo::exists(path + u'/' + lockName))
            continue;
        QLockFile lock(path + u'/' + lockName);
        lock.setStaleLockTime(0); // only a dead program loses it
        if (lock.tryLock(0)) {
            lock.unlock();
            QDir(path).removeRecursively();
        }
    }
}

} // namespace

KeptOriginal::KeptOriginal(std::shared_ptr<KeptOriginals> folder, ImageDto record, const QString& path)
    : m_folder(std::move(folder))
    , m_record(std::move(record))
    , m_file(path)
{
}

KeptOriginal::~KeptOriginal()
{
    m_file.close();
    m_file.remove();
    m_folder->m_bytes -= m_reserved;
}

bool KeptOriginal::reserve(qint64 bytes)
{
    if (bytes <= m_reserved)
        return true;
    if (!m_folder->take(bytes - m_reserved))
        return false;
    m_reserved = bytes;
    return true;
}

KeptOriginals::KeptOriginals(QString parentFolder, qint64 mostBytes, qint64 leftFree)
    : m_parent(parentFolder.isEmpty() ? QDir::tempPath() : std::move(parentFolder))
    , m_mostBytes(mostBytes)
    , m_leftFree(leftFree)
{
}

Result<void> KeptOriginals::makeFolder()
{
    if (m_folder)
        return {};
    QDir().mkpath(m_parent);
    auto folder = std::make_unique<QTemporaryDir>(m_parent + u"/vitrine-deleted-XXXXXX"_s);
    if (!folder->isValid())
        return Failure(ApiError::storage(
            Words::tr("No folder for copies can be made in %1 (%2).").arg(m_parent, folder->errorString())));
    m_lock = std::make_unique<QLockFile>(folder->filePath(lockName));
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
    m_folder = std::move(folder);
    QThreadPool::globalInstance()->start(
        [parent = m_parent, own = m_folder->path()] { removeAbandoned(parent, own); });
    return {};
}

Result<std::shared_ptr<KeptOriginal>> KeptOriginals::add(const ImageDto& record)
{
    if (const Result<void> made = makeFolder(); !made)
        return Failure(made.error());
    // The server's name is no path.
    const QString ending = record.isVideo() ? u".mp4"_s : u".png"_s;
    auto copy = std::make_shared<KeptOriginal>(shared_from_this(), record,
                                               m_folder->filePath(QString::number(++m_count) + ending));
    if (!copy->file().open(QIODevice::WriteOnly))
        return Failure(ApiError::storage(
            Words::tr("%1 cannot be written (%2).").arg(copy->filePath(), copy->file().errorString())));
    return copy;
}

bool KeptOriginals::take(qint64 bytes)
{
    while (m_bytes + bytes > m_mostBytes) {
        if (bytes > m_mostBytes || !m_makeRoom || !m_makeRoom())
            return false;
    }
    const QStorageInfo disk(m_folder->path());
    if (disk.isValid() && disk.bytesAvailable() - bytes < m_leftFree)
        return false;
    m_bytes += bytes;
    return true;
}

} // namespace vitrine
