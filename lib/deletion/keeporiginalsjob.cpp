// SPDX-License-Identifier: Apache-2.0
#include "lib/deletion/keeporiginalsjob.h"

#include "lib/api/itemrecords.h"
#include "lib/base/logging.h"

namespace vitrine {

namespace {

constexpr int mostAttempts = 2;

} // namespace

KeepOriginalsJob::KeepOriginalsJob(ApiClient& client, const QStringList& names,
                                   std::shared_ptr<KeptOriginals> folder, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_images(client)
    , m_videos(client)
    , m_names(names)
    , m_folder(std::move(folder))
{
}

void KeepOriginalsJob::run()
{
    stepJob(new ItemRecords(m_client, m_names), [this](const ItemRecords& records) {
        m_waiting = records.records();
        const QStringList missing = records.missing();
        for (const QString& name : missing)
            lose(name);
        fill();
    });
}

void KeepOriginalsJob::fill()
{
    while (m_running < mostAtOnce && !m_waiting.isEmpty() && !isFinished())
        fetch(m_waiting.takeFirst(), 1);
    if (m_running == 0)
        end();
}

void KeepOriginalsJob::fetch(const ImageDto& record, int attempt)
{
    const QString name = record.imageName;
    const Result<std::shared_ptr<KeptOriginal>> added = m_folder->add(record);
    if (!added) {
        qCWarning(lcSession).noquote() << "no copy of" << name << added.error().logLine();
        lose(name);
        return;
    }
    ++m_running;
    const std::shared_ptr<KeptOriginal> copy = *added;
    ApiCall<Done>* call =
        own(record.isVideo() ? m_videos.fullTo(name, &copy->file()) : m_images.fullTo(name, &copy->file()));
    // The file lives as long as the request writes to it.
    connect(call, &QObject::destroyed, call, [copy] {});
    connect(call, &ApiCallBase::progress, this, [call, copy](qint64 done, qint64 total) {
        if (!copy->reserve(std::max(done, total)))
            call->abort();
    });
    call->then(
            this,
            [this, copy, name](const Done&) {
                const bool whole = copy->file().flush() && copy->reserve(copy->file().size());
                copy->file().close();
                if (!whole)
                    lose(name);
                else if (copy->record().isVideo())
                    readMetadata(copy);
                else
                    m_copies.append(copy);
            },
            [this, record, attempt](const ApiError& error) {
                qCInfo(lcSession).noquote() << "no copy of" << record.imageName << error.logLine();
                if (error.isTransient() && attempt < mostAttempts)
                    fetch(record, attempt + 1);
                else
                    lose(record.imageName);
            })
        ->finally(this, [this, call, name] {
            if (const auto& result = call->result(); result && !*result && result->error().isCanceled())
                lose(name); // it does not fit
            --m_running;
            Q_EMIT progress();
            fill();
        });
}

void KeepOriginalsJob::readMetadata(const std::shared_ptr<KeptOriginal>& copy)
{
    ++m_running;
    own(m_videos.metadata(copy->record().imageName))
        ->then(
            this,
            [this, copy](const QJsonObject& metadata) {
                copy->setMetadata(metadata);
                m_copies.append(copy);
            },
            [this, copy](const ApiError&) { lose(copy->record().imageName); })
        ->finally(this, [this] {
            --m_running;
            Q_EMIT progress();
            fill();
        });
}

void KeepOriginalsJob::lose(const QString& name)
{
    m_lost.append(name);
}

} // namespace vitrine
