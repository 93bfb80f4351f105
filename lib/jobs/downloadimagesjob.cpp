// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/downloadimagesjob.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace vitrine {

QString safeFileName(const QString& name)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._ -]"_s);
    QString safe = name;
    safe.replace(unsafe, u"_"_s);
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() ? u"image.png"_s : safe.left(200);
}

namespace {

QString freePath(const QDir& folder, const QString& fileName)
{
    const QFileInfo info(fileName);
    QString path = folder.filePath(fileName);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = folder.filePath(u"%1 (%2).%3"_s.arg(info.completeBaseName()).arg(n).arg(info.suffix()));
    return path;
}

} // namespace

DownloadImagesJob::DownloadImagesJob(ImagesApi& images, QStringList names, const QString& folder,
                                     QObject* parent)
    : QObject(parent)
    , m_images(images)
    , m_waiting(std::move(names))
    , m_folder(folder)
{
}

void DownloadImagesJob::start()
{
    QMetaObject::invokeMethod(this, &DownloadImagesJob::next, Qt::QueuedConnection);
}

void DownloadImagesJob::next()
{
    if (m_waiting.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const QString name = m_waiting.takeFirst();
    m_images.full(name, Lane::Transfers)
        ->then(
            this, [this, name](const QByteArray& bytes) { write(name, bytes); },
            [this, name](const ApiError& error) { m_problems.append(name + u": "_s + error.userMessage()); })
        ->finally(this, [this] { next(); });
}

void DownloadImagesJob::write(const QString& imageName, const QByteArray& bytes)
{
    if (!m_folder.mkpath(u"."_s)) {
        m_problems.append(tr("%1: the folder %2 cannot be created.").arg(imageName, m_folder.path()));
        return;
    }
    QSaveFile file(freePath(m_folder, safeFileName(imageName)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_problems.append(
            tr("%1: cannot be saved as %2 (%3).").arg(imageName, file.fileName(), file.errorString()));
        return;
    }
    m_saved.append(file.fileName());
    Q_EMIT saved(imageName, file.fileName());
}

} // namespace vitrine
