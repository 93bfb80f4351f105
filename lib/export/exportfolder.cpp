// SPDX-License-Identifier: Apache-2.0
#include "lib/export/exportfolder.h"

#include "lib/export/filenames.h"
#include "lib/export/putinplace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString workName = u".vitrine-export"_s;
const QString partsName = u"parts"_s;
const QString journalName = u"journal.jsonl"_s;

constexpr int lockPatienceMs = 1500; // one that was canceled just now tidies up

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ExportFolder)
};

QString sidecarOf(const QString& file)
{
    return file + u".json"_s;
}

/// A dangling link is something too.
bool isThere(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

ApiError notPlaced(const QString& target, const PlaceResult& result)
{
    return ApiError::input(Words::tr("%1 cannot be written (%2).").arg(target, result.problem));
}

} // namespace

ExportFolder::ExportFolder(Options options)
    : m_options(std::move(options))
    , m_folder(QDir::cleanPath(QFileInfo(m_options.path).absoluteFilePath()))
{
}

ExportFolder::~ExportFolder()
{
    close();
}

Result<void> ExportFolder::open()
{
    if (!m_folder.mkpath(u"."_s))
        return Failure(ApiError::storage(Words::tr("The folder %1 cannot be created.").arg(m_folder.path())));
    const ApiError readOnly =
        ApiError::storage(Words::tr("Nothing can be written to the folder %1.").arg(m_folder.path()));
    if (!m_options.keepsJournal) {
        m_ownWork = std::make_unique<QTemporaryDir>(m_folder.filePath(workName + u"-XXXXXX"_s));
        m_work = QDir(m_ownWork->path());
        if (!m_ownWork->isValid() || !m_work.mkpath(partsName))
            return Failure(readOnly);
        return m_journal.open({}, m_options.key);
    }
    m_work = QDir(m_folder.filePath(workName));
    if (!lock()) {
        if (m_lock->error() != QLockFile::LockFailedError)
            return Failure(readOnly);
        m_lock.reset();
        return Failure(
            ApiError::input(Words::tr("Another export into %1 is under way.").arg(m_folder.path())));
    }
    // What a killed export left behind.
    QDir(m_work.filePath(partsName)).removeRecursively();
    if (!m_work.mkpath(partsName))
        return Failure(readOnly);
    return m_journal.open(m_work.filePath(journalName), m_options.key);
}

bool ExportFolder::lock()
{
    constexpr int mostTries = 3;
    for (int i = 0; i < mostTries; ++i) {
        m_work.mkpath(u"."_s);
        m_lock = std::make_unique<QLockFile>(m_work.filePath(u"lock"_s));
        m_lock->setStaleLockTime(0); // only that of a process that is gone
        // An export that ends at this moment may take the folder with it.
        if (m_lock->tryLock(lockPatienceMs) || m_lock->error() == QLockFile::LockFailedError)
            return m_lock->isLocked();
    }
    return false;
}

void ExportFolder::close()
{
    m_journal.close();
    m_ownWork.reset();
    if (!m_lock || !m_lock->isLocked())
        return;
    QDir(m_work.filePath(partsName)).removeRecursively();
    const QFileInfo journal(m_work.filePath(journalName));
    if (journal.exists() && journal.size() == 0)
        m_work.remove(journal.fileName());
    m_lock->unlock();
    m_lock.reset();
    m_folder.rmdir(workName); // nothing came of it; otherwise it is not empty
}

QList<ExportFolder::Known> ExportFolder::lookUp(const QStringList& imageNames)
{
    QList<Known> out;
    out.reserve(imageNames.size());
    for (const QString& name : imageNames)
        out.append(known(name));
    return out;
}

ExportFolder::Known ExportFolder::known(const QString& imageName)
{
    const std::optional<ExportJournal::Entry> entry = m_journal.find(imageName);
    if (!entry)
        return {};
    const QFileInfo info(absolute(entry->file));
    // Empty: a kill between taking the name and putting the file there.
    if (!isThere(info.filePath()) || (info.size() == 0 && entry->size > 0))
        return {Known::State::Missing, entry->file};
    const auto hasSameContent = [&] {
        const Result<PartFile::Content> content = contentOf(info.filePath());
        return content && content->sha256 == entry->sha256;
    };
    const bool isSame = info.size() == entry->size
        && (info.lastModified().toMSecsSinceEpoch() == entry->modified || hasSameContent());
    if (!isSame)
        return {};
    const bool lacksSidecar =
        m_options.sidecars && !(entry->hasSidecar && isThere(absolute(sidecarOf(entry->file))));
    return {lacksSidecar ? Known::State::WithoutSidecar : Known::State::Whole, entry->file};
}

bool ExportFolder::isFree(const QString& file) const
{
    return !m_journal.hasFile(file) && !isThere(absolute(file))
        && !(m_options.sidecars && isThere(absolute(sidecarOf(file))));
}

QString ExportFolder::place(const QString& wanted)
{
    QString file = wanted;
    if (!isFree(file)) {
        int& number = m_numbers[filenames::folded(wanted)];
        number = std::max(number, 1);
        do
            file = filenames::numbered(wanted, ++number);
        while (!isFree(file));
    }
    m_journal.claim(file);
    return file;
}

Result<QString> ExportFolder::newPart()
{
    const qint64 free =
        m_options.freeBytes ? m_options.freeBytes(m_folder.path()) : freeBytesAt(m_folder.path());
    if (free >= 0 && free < m_options.spareBytes)
        return Failure(ApiError::storage(
            Words::tr("The disk of %1 is full: %2 are free. Make room, then continue.")
                .arg(m_folder.path(),
                     QLocale().formattedDataSize(free, 1, QLocale::DataSizeTraditionalFormat))));
    return m_work.filePath(u"%1/%2"_s.arg(partsName).arg(++m_parts));
}

Result<QString> ExportFolder::keep(const QString& imageName, const QString& part,
                                   const PartFile::Content& content, const QString& place,
                                   const std::optional<QByteArray>& sidecar)
{
    ExportJournal::Entry entry{.file = place,
                               .size = content.size,
                               .sha256 = content.sha256,
                               .modified = QFileInfo(part).lastModified().toMSecsSinceEpoch(),
                               .hasSidecar = sidecar.has_value()};
    const QFileInfo before(absolute(place));
    if (before.isFile() && !before.isSymLink() && before.size() == 0 && known(imageName).file == place)
        QFile::remove(before.filePath());
    while (true) {
        const QString target = absolute(entry.file);
        const QString folder = QFileInfo(target).path();
        if (!m_folder.mkpath(folder))
            return Failure(ApiError::input(Words::tr("The folder %1 cannot be created.").arg(folder)));
        if (const Result<void> added = m_journal.add(imageName, entry); !added)
            return Failure(added.error());
        const PlaceResult result = putInPlace(part, target);
        if (result.placed == Placed::Done)
            break;
        if (result.placed != Placed::Taken)
            return Failure(notPlaced(target, result));
        entry.file = this->place(place);
    }
    if (sidecar) {
        if (const Result<void> written = writeSidecar(entry.file, *sidecar); !written)
            return Failure(written.error());
    }
    return entry.file;
}

Result<void> ExportFolder::keepSidecar(const QString& imageName, const QByteArray& sidecar)
{
    std::optional<ExportJournal::Entry> entry = m_journal.find(imageName);
    if (!entry)
        return Failure(ApiError::input(Words::tr("%1 is not in the folder any more.").arg(imageName)));
    if (!std::exchange(entry->hasSidecar, true)) {
        const QString target = absolute(sidecarOf(entry->file));
        if (isThere(target))
            return Failure(
                ApiError::input(Words::tr("%1 is there already and not from this export.").arg(target)));
        if (const Result<void> added = m_journal.add(imageName, *entry); !added)
            return added;
    }
    return writeSidecar(entry->file, sidecar);
}

Result<void> ExportFolder::writeSidecar(const QString& file, const QByteArray& sidecar)
{
    const QString target = absolute(sidecarOf(file));
    const Result<QString> part = newPart();
    if (!part)
        return Failure(part.error());
    QFile out(*part);
    if (!out.open(QIODevice::WriteOnly) || out.write(sidecar) != sidecar.size() || !out.flush())
        return Failure(
            ApiError::storage(Words::tr("%1 cannot be written (%2).").arg(target, out.errorString())));
    out.close();
    if (const PlaceResult result = putInPlace(*part, target); result.placed != Placed::Done)
        return Failure(notPlaced(target, result));
    return {};
}

Result<PartFile::Content> ExportFolder::contentOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Failure(ApiError::storage(Words::tr("%1 cannot be read (%2).").arg(path, file.errorString())));
    return PartFile::Content{file.size(), hash.result().toHex()};
}

QString ExportFolder::journalOf(const QString& path)
{
    return u"%1/%2/%3"_s.arg(path, workName, journalName);
}

qint64 ExportFolder::freeBytesAt(const QString& path)
{
    QDir folder(QFileInfo(path).absoluteFilePath());
    while (!folder.exists() && !folder.isRoot())
        folder = QDir(QFileInfo(folder.path()).path());
    // QStorageInfo reads all mounts of the system for it, and this is asked for each file.
    std::error_code error;
    const auto space = std::filesystem::space(QFile::encodeName(folder.path()).toStdString(), error);
    return error ? -1 : static_cast<qint64>(space.available);
}

} // namespace vitrine
