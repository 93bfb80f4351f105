// SPDX-License-Identifier: Apache-2.0
#include "ui/transfers/pastedpictures.h"

#include "lib/base/worker.h"
#include "lib/transfers/uploadqueue.h"

#include <QDateTime>
#include <QDir>
#include <QImageWriter>
#include <QSaveFile>
#include <QThreadPool>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int sweepDelayMs = 2000;

/// An empty text, or why not. In a worker.
QString writePng(const QImage& picture, const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return PastedPictures::tr("The folder %1 cannot be made.").arg(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    QImageWriter writer(&file, "png");
    if (!writer.write(picture)) {
        file.cancelWriting();
        return writer.errorString();
    }
    return file.commit() ? QString() : file.errorString();
}

void removeOthers(const QString& folder, const QSet<QString>& kept)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.png"_s}, QDir::Files);
    for (const QString& name : names) {
        if (!kept.contains(dir.filePath(name)))
            QFile::remove(dir.filePath(name));
    }
}

} // namespace

PastedPictures::PastedPictures(UploadQueue& queue, QString folder, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_folder(std::move(folder))
{
    m_sweep.setSingleShot(true);
    m_sweep.setInterval(sweepDelayMs);
    connect(&m_sweep, &QTimer::timeout, this, &PastedPictures::sweep);
    const auto sweepSoon = [this] { m_sweep.start(); };
    connect(&queue, &UploadQueue::statusChanged, this, sweepSoon);
    connect(&queue.list(), &UploadList::changed, this, sweepSoon);
    connect(&queue.list(), &UploadList::reset, this, sweepSoon);
}

bool PastedPictures::openFolder()
{
    if (!m_folder.isEmpty())
        return true;
    m_temporary = std::make_unique<QTemporaryDir>();
    if (!m_temporary->isValid()) {
        Q_EMIT failed(m_temporary->errorString());
        return false;
    }
    m_folder = m_temporary->path();
    return true;
}

void PastedPictures::add(const QImage& picture, const UploadTarget& target)
{
    if (picture.isNull()) {
        Q_EMIT failed(tr("The picture cannot be read."));
        return;
    }
    if (!openFolder())
        return;
    const QString path =
        u"%1/%2 %3 %4.png"_s.arg(m_folder, tr("Pasted", "start of a file name"),
                                 QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s),
                                 QUuid::createUuid().toString(QUuid::Id128).left(4));
    m_fresh.insert(path);
    runInPool(
        *QThreadPool::globalInstance(), this, [picture, path] { return writePng(picture, path); },
        [this, path, target](const QString& problem) {
            if (problem.isEmpty()) {
                m_queue.add({path}, target);
                return;
            }
            m_fresh.remove(path);
            Q_EMIT failed(problem);
        });
}

void PastedPictures::sweep()
{
    if (!m_queue.isOpen() || m_folder.isEmpty())
        return;
    QSet<QString> kept;
    for (const UploadEntry& entry : m_queue.list().entries()) {
        if (!entry.filePath.startsWith(m_folder + u'/'))
            continue;
        m_fresh.remove(entry.filePath);
        if (entry.state != UploadState::Done)
            kept.insert(entry.filePath);
    }
    kept.unite(m_fresh);
    runInPool(
        *QThreadPool::globalInstance(), this,
        [folder = m_folder, kept] {
            removeOthers(folder, kept);
            return true;
        },
        [](bool) {});
}

} // namespace vitrine
