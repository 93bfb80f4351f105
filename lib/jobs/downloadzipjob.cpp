// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/downloadzipjob.h"

#include <QSaveFile>

namespace vitrine {

namespace {

constexpr int withoutEventMs = 3000;
constexpr int mostTries = 200; // ten minutes: big boards take long

} // namespace

DownloadZipJob::DownloadZipJob(ImagesApi& images, ServerEvents& events, const QStringList& names,
                               const QString& boardId, QString filePath, QObject* parent)
    : ApiJob(parent)
    , m_images(images)
    , m_names(names)
    , m_boardId(boardId)
    , m_filePath(std::move(filePath))
{
    m_impatience.setInterval(withoutEventMs);
    connect(&m_impatience, &QTimer::timeout, this, &DownloadZipJob::fetch);
    connect(this, &ApiJob::finished, &m_impatience, &QTimer::stop);
    connect(&events, &ServerEvents::bulkDownloadUpdate, this, &DownloadZipJob::onEvent);
}

DownloadZipJob::~DownloadZipJob() = default;

void DownloadZipJob::run()
{
    step(m_names.isEmpty() ? m_images.requestBoardZip(m_boardId) : m_images.requestZip(m_names),
         [this](const QString& itemName) {
             m_itemName = itemName;
             m_impatience.start();
             for (const BulkDownloadUpdate& update : std::exchange(m_early, {}))
                 onEvent(update);
         });
}

void DownloadZipJob::onEvent(const BulkDownloadUpdate& update)
{
    if (isFinished())
        return;
    if (m_itemName.isEmpty()) {
        m_early.append(update); // the event may overtake the answer
        return;
    }
    if (update.itemName != m_itemName)
        return;
    if (update.phase == BulkDownloadUpdate::Phase::Complete)
        fetch();
    else if (update.phase == BulkDownloadUpdate::Phase::Error)
        end(ApiError::input(tr("The server could not make the zip (%1).").arg(update.errorMessage)));
}

void DownloadZipJob::fetch()
{
    if (isFinished() || std::exchange(m_fetching, true))
        return;
    ++m_tries;
    m_file = std::make_shared<QSaveFile>(m_filePath);
    if (!m_file->open(QIODevice::WriteOnly)) {
        end(ApiError::storage(tr("%1 cannot be written (%2).").arg(m_filePath, m_file->errorString())));
        return;
    }
    ApiCall<Done>* call = own(m_images.zipTo(m_itemName, m_file.get()));
    // The file lives as long as the request writes to it.
    connect(call, &QObject::destroyed, call, [file = m_file] {});
    connect(call, &ApiCallBase::progress, this, &DownloadZipJob::progress);
    call->then(
        this,
        [this](const Done&) {
            if (m_file->commit())
                end();
            else
                end(ApiError::storage(
                    tr("%1 cannot be written (%2).").arg(m_filePath, m_file->errorString())));
        },
        [this](const ApiError& error) { onFetchFailed(error); });
}

void DownloadZipJob::onFetchFailed(const ApiError& error)
{
    m_fetching = false;
    // Not there yet: nobody told us that it is.
    if (error.kind != ApiError::Kind::NotFound || m_tries >= mostTries)
        end(error);
}

} // namespace vitrine
