// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/downloadzipjob.h"

#include "lib/base/wholefile.h"

#include <QSaveFile>

namespace vitrine {

namespace {

constexpr int withoutEventMs = 3000;
constexpr int mostTries = 200; // ten minutes: big boards take long
constexpr int mostMakings = 6;

constexpr qsizetype endRecordSize = 22; // of a zip without a comment

} // namespace

/// Writes to the file and remembers whether what came ends as a zip does.
class DownloadZipJob::Sink : public QIODevice {
public:
    explicit Sink(const QString& filePath)
        : m_file(filePath)
    {
        if (m_file.open(QIODevice::WriteOnly))
            open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isWholeZip() const
    {
        return m_end.size() == endRecordSize && m_end.startsWith("PK\x05\x06");
    }
    bool commit() { return commitWhole(m_file); }
    [[nodiscard]] QString problem() const { return m_file.errorString(); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        m_end = (m_end + QByteArray(data, size).right(endRecordSize)).right(endRecordSize);
        const qint64 written = m_file.write(data, size);
        if (written < 0)
            setErrorString(m_file.errorString());
        return written;
    }

private:
    QSaveFile m_file;
    QByteArray m_end;
};

DownloadZipJob::DownloadZipJob(ImagesApi& images, ServerEvents& events, const QStringList& names,
                               const QString& boardId, QString filePath, QObject* parent)
    : ApiJob(parent)
    , m_images(images)
    , m_events(events)
    , m_names(names)
    , m_boardId(boardId)
    , m_filePath(std::move(filePath))
{
    m_impatience.setInterval(withoutEventMs);
    connect(&m_impatience, &QTimer::timeout, this, &DownloadZipJob::onImpatience);
    connect(this, &ApiJob::finished, &m_impatience, &QTimer::stop);
    connect(&events, &ServerEvents::bulkDownloadUpdate, this, &DownloadZipJob::onEvent);
    connect(&events, &ServerEvents::reconcileNeeded, this, [this] { m_eventMayBeLost = true; });
}

DownloadZipJob::~DownloadZipJob() = default;

void DownloadZipJob::run()
{
    make();
}

void DownloadZipJob::make()
{
    ++m_makings;
    m_tries = 0;
    m_itemName.clear();
    m_eventMayBeLost = !m_events.isConnected();
    step(m_names.isEmpty() ? m_images.requestBoardZip(m_boardId) : m_images.requestZip(m_names),
         [this](const QString& itemName) {
             m_itemName = itemName;
             m_impatience.start();
             for (const BulkDownloadUpdate& update : std::exchange(m_early, {}))
                 onEvent(update);
         });
}

void DownloadZipJob::makeAgain(const ApiError& error)
{
    if (m_makings >= mostMakings) {
        end(error);
        return;
    }
    m_impatience.stop();
    m_impatience.setInterval(2 * m_impatience.interval());
    make();
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

/// Too early a fetch destroys the zip: none as long as the event will come.
void DownloadZipJob::onImpatience()
{
    if (m_eventMayBeLost || !m_events.isConnected())
        fetch();
}

void DownloadZipJob::fetch()
{
    if (isFinished() || std::exchange(m_fetching, true))
        return;
    ++m_tries;
    m_sink = std::make_shared<Sink>(m_filePath);
    if (!m_sink->isOpen()) {
        end(ApiError::storage(tr("%1 cannot be written (%2).").arg(m_filePath, m_sink->problem())));
        return;
    }
    ApiCall<Done>* call = own(m_images.zipTo(m_itemName, m_sink.get()));
    // The file lives as long as the request writes to it.
    connect(call, &QObject::destroyed, call, [sink = m_sink] {});
    connect(call, &ApiCallBase::progress, this, &DownloadZipJob::progress);
    call->then(
        this, [this](const Done&) { onFetched(); }, [this](const ApiError& error) { onFetchFailed(error); });
}

void DownloadZipJob::onFetched()
{
    m_fetching = false;
    if (!m_sink->isWholeZip()) {
        makeAgain(ApiError::input(tr("The server handed out a zip that is not complete.")));
        return;
    }
    if (m_sink->commit())
        end();
    else
        end(ApiError::storage(tr("%1 cannot be written (%2).").arg(m_filePath, m_sink->problem())));
}

void DownloadZipJob::onFetchFailed(const ApiError& error)
{
    m_fetching = false;
    if (error.isTransient())
        makeAgain(error);
    else if (error.kind != ApiError::Kind::NotFound || m_tries >= mostTries)
        end(error);
    // Otherwise it is not there yet, and nobody told us that it is.
}

} // namespace vitrine
