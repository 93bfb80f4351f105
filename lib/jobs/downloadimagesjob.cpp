// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/downloadimagesjob.h"

#include "lib/base/wholefile.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int mostAttempts = 3;
constexpr int retryDelayMs = 1000;

} // namespace

QString safeFileName(const QString& name)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._ -]"_s);
    QString safe = name;
    safe.replace(unsafe, u"_"_s);
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() ? u"image.png"_s : safe.left(200);
}

DownloadImagesJob::DownloadImagesJob(ApiClient& client, const QStringList& names, const QString& folder,
                                     int parallel, QObject* parent)
    : ApiJob(parent)
    , m_images(client)
    , m_videos(client)
    , m_waiting(names)
    , m_folder(folder)
    , m_parallel(std::max(1, parallel))
{
    m_waiting.removeDuplicates();
}

void DownloadImagesJob::run()
{
    if (!m_waiting.isEmpty() && !m_folder.mkpath(u"."_s)) {
        for (const QString& name : std::as_const(m_waiting)) {
            const QString text = tr("%1: the folder %2 cannot be created.").arg(name, m_folder.path());
            report(text, ApiError::storage(text));
        }
        m_waiting.clear();
    }
    fill();
}

void DownloadImagesJob::fill()
{
    while (m_running < m_parallel && !m_waiting.isEmpty()) {
        ++m_running;
        fetch(m_waiting.takeFirst(), 1);
    }
    if (m_running == 0)
        end();
}

void DownloadImagesJob::ended()
{
    --m_running;
    if (!isFinished())
        fill();
}

QString DownloadImagesJob::freePath(const QString& fileName)
{
    const QFileInfo info(fileName);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString path = m_folder.filePath(fileName);
    for (int n = 2; QFileInfo::exists(path) || m_taken.contains(path); ++n)
        path = m_folder.filePath(u"%1 (%2)%3"_s.arg(info.completeBaseName()).arg(n).arg(ending));
    m_taken.insert(path);
    return path;
}

void DownloadImagesJob::fetch(const QString& imageName, int attempt)
{
    auto file = std::make_shared<QSaveFile>(freePath(safeFileName(imageName)));
    if (!file->open(QIODevice::WriteOnly)) {
        reportUnsaved(imageName, *file);
        m_taken.remove(file->fileName());
        QMetaObject::invokeMethod(this, &DownloadImagesJob::ended, Qt::QueuedConnection);
        return;
    }
    auto* call = isVideoName(imageName) ? m_videos.fullTo(imageName, file.get())
                                        : m_images.fullTo(imageName, file.get());
    // The file lives as long as the request writes to it.
    connect(call, &QObject::destroyed, call, [file] {});
    own(call)->then(
        this, [this, imageName, file](const Done&) { onFetched(imageName, *file); },
        [this, imageName, file, attempt](const ApiError& error) {
            m_taken.remove(file->fileName());
            onFailed(imageName, error, attempt);
        });
}

void DownloadImagesJob::onFetched(const QString& imageName, QSaveFile& file)
{
    m_taken.remove(file.fileName());
    if (commitWhole(file)) {
        m_saved.append(file.fileName());
        Q_EMIT saved(imageName, file.fileName());
    } else {
        reportUnsaved(imageName, file);
    }
    ended();
}

void DownloadImagesJob::onFailed(const QString& imageName, const ApiError& error, int attempt)
{
    if (error.isTransient() && attempt < mostAttempts) {
        QTimer::singleShot(retryDelayMs * attempt, this, [this, imageName, attempt] {
            if (!isFinished())
                fetch(imageName, attempt + 1);
        });
        return;
    }
    report(imageName + u": "_s + error.userMessage(), error);
    ended();
}

void DownloadImagesJob::reportUnsaved(const QString& imageName, const QSaveFile& file)
{
    const QString text =
        tr("%1: cannot be saved as %2 (%3).").arg(imageName, file.fileName(), file.errorString());
    report(text, ApiError::storage(text));
}

void DownloadImagesJob::report(const QString& text, const ApiError& error)
{
    m_problems.append(text);
    if (!m_firstError)
        m_firstError = error;
}

} // namespace vitrine
