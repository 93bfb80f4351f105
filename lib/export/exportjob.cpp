// SPDX-License-Identifier: Apache-2.0
#include "lib/export/exportjob.h"

#include "lib/api/app.h"
#include "lib/base/worker.h"
#include "lib/export/filenames.h"
#include "lib/export/namevaluesjob.h"

#include <QCryptographicHash>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int mostAttempts = 3;
constexpr qsizetype mostProblems = 1000; // that are kept to be shown

/// Of what decides about the content and the name of a file.
QString journalKey(const ExportSettings& settings)
{
    const QString all =
        settings.nameTemplate.text() + u'\n' + (settings.conversion ? settings.conversion->key : QString());
    return QString::fromLatin1(
        QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
}

} // namespace

/// Some of the names, one after the other.
struct ExportJob::Lot {
    qsizetype first = 0;
    QStringList names;
    QStringList places; ///< Of those that have one already; else empty.
};

ExportJob::ExportJob(ApiClient& client, ExportSettings settings, QObject* parent)
    : ExportJob(client, std::move(settings), Options(), parent)
{
}

ExportJob::ExportJob(ApiClient& client, ExportSettings settings, Options options, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_settings(std::move(settings))
    , m_options(std::move(options))
{
    ExportFolder::Options folder{.path = m_settings.folder,
                                 .key = journalKey(m_settings),
                                 .keepsJournal = m_settings.resumable,
                                 .sidecars = m_settings.sidecars,
                                 .freeBytes = m_options.freeBytes};
    if (m_options.spareBytes)
        folder.spareBytes = *m_options.spareBytes;
    m_disk.folder = std::make_shared<ExportFolder>(folder);
    // A pool waits for its threads when it goes, and this one's may wait for a slow disk.
    m_disk.pool = std::shared_ptr<QThreadPool>(new QThreadPool, [](QThreadPool* pool) {
        QThreadPool::globalInstance()->start([pool] { delete pool; });
    });
    m_disk.pool->setMaxThreadCount(1);
}

ExportJob::~ExportJob()
{
    qDeleteAll(m_running);
    m_disk.pool->start([folder = std::move(m_disk.folder)] { folder->close(); });
}

qint64 ExportJob::bytesReceived() const
{
    qint64 bytes = m_bytes;
    for (const ExportItemJob* job : m_running)
        bytes += job->received();
    return bytes;
}

void ExportJob::run()
{
    runInPool(
        *m_disk.pool, this, [folder = m_disk.folder] { return folder->open(); },
        [this](const Result<void>& opened) {
            if (isOver())
                return;
            if (opened)
                readNames();
            else
                stop(opened.error());
        });
}

void ExportJob::readNames()
{
    if (!m_settings.query) {
        runInPool(
            *QThreadPool::globalInstance(), this,
            [names = m_settings.names]() mutable {
                names.removeDuplicates();
                return names;
            },
            [this](const QStringList& names) {
                if (!isOver())
                    setNames(names);
            });
        return;
    }
    own(ImagesApi(m_client).names(*m_settings.query))
        ->then(
            this, [this](const ImageNames& names) { setNames(names.names); },
            [this](const ApiError& error) { stop(error); });
}

void ExportJob::setNames(const QStringList& names)
{
    m_names = names;
    m_total = m_names.size();
    Q_EMIT progress();
    pump();
}

void ExportJob::pump()
{
    if (isOver())
        return;
    while (m_running.size() + m_waiting < mostAtOnce && !m_ready.isEmpty())
        startItem(m_ready.takeFirst(), 1);
    if (!m_isPreparing && m_next < m_names.size() && m_ready.size() < m_options.lot / 2)
        lookUp();
    if (m_running.isEmpty() && m_waiting == 0 && m_ready.isEmpty() && !m_isPreparing
        && m_next >= m_names.size())
        stop({});
}

void ExportJob::lookUp()
{
    m_isPreparing = true;
    Lot lot{.first = m_next, .names = m_names.mid(m_next, m_options.lot), .places = {}};
    m_next += lot.names.size();
    runInPool(
        *m_disk.pool, this, [folder = m_disk.folder, names = lot.names] { return folder->lookUp(names); },
        [this, lot](const QList<ExportFolder::Known>& known) {
            if (!isOver())
                onLookedUp(lot, known);
        });
}

void ExportJob::onLookedUp(Lot lot, const QList<ExportFolder::Known>& known)
{
    using State = ExportFolder::Known::State;
    bool areNew = false;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const ExportFolder::Known& one = known.at(i);
        const QString& name = lot.names.at(i);
        lot.places.append(one.file);
        areNew = areNew || one.state == State::New;
        if (one.state == State::Missing || one.state == State::WithoutSidecar)
            m_ready.append({name, one.file, one.state == State::WithoutSidecar});
        if (one.state == State::Whole) {
            ++m_skipped;
            ++m_done;
            Q_EMIT skipped(name, m_disk.folder->absolute(one.file));
        }
    }
    Q_EMIT progress();
    if (areNew) {
        readValues(lot, 1);
        return;
    }
    m_isPreparing = false;
    pump();
}

void ExportJob::readValues(const Lot& lot, int attempt)
{
    QStringList unplaced;
    for (qsizetype i = 0; i < lot.names.size(); ++i) {
        if (lot.places.at(i).isEmpty())
            unplaced.append(lot.names.at(i));
    }
    auto* job = new NameValuesJob(m_client, m_settings.nameTemplate, unplaced, m_boards, this);
    connect(this, &ApiJob::aborted, job, &ApiJob::abort);
    connect(job, &ApiJob::finished, this, [this, job, lot, attempt] {
        job->deleteLater();
        if (isOver())
            return;
        const std::optional<ApiError> error = job->error();
        if (error && error->isCanceled())
            return;
        if (error && error->isTransient() && attempt < mostAttempts) {
            QTimer::singleShot(m_options.retryDelayMs * attempt, this, [this, lot, attempt] {
                if (!isOver())
                    readValues(lot, attempt + 1);
            });
        } else if (error) {
            stop(*error);
        } else {
            m_boards = job->boards();
            for (const QString& name : job->missing())
                fail(name, ApiError{ApiError::Kind::NotFound, 0, {}, tr("it is gone"), {}});
            QHash<QString, NameValues> values = job->values();
            for (const QString& name : job->missing())
                values.remove(name);
            place(lot, values);
        }
    });
    job->start();
}

void ExportJob::place(const Lot& lot, const QHash<QString, NameValues>& values)
{
    const int digits = static_cast<int>(QString::number(m_total).size());
    QList<ExportItem> wanted;
    for (qsizetype i = 0; i < lot.names.size(); ++i) {
        const auto found = values.constFind(lot.names.at(i));
        if (found == values.cend())
            continue;
        NameValues value = *found;
        value.number = static_cast<int>(lot.first + i + 1);
        value.digits = digits;
        wanted.append({value.name, m_settings.nameTemplate.path(value, endingOf(value.name))});
    }
    runInPool(
        *m_disk.pool, this,
        [folder = m_disk.folder, wanted]() mutable {
            for (ExportItem& item : wanted)
                item.place = folder->place(item.place);
            return wanted;
        },
        [this](const QList<ExportItem>& items) {
            if (isOver())
                return;
            m_ready.append(items);
            m_isPreparing = false;
            pump();
        });
}

QString ExportJob::endingOf(const QString& imageName) const
{
    return m_settings.conversion && !isVideoName(imageName) ? m_settings.conversion->ending
                                                            : filenames::ending(imageName);
}

void ExportJob::startItem(const ExportItem& item, int attempt)
{
    auto* job = new ExportItemJob(m_client, m_disk, m_settings, item, this);
    m_running.append(job);
    connect(this, &ApiJob::aborted, job, &ApiJob::abort);
    connect(job, &ExportItemJob::progress, this, &ExportJob::progress);
    connect(job, &ApiJob::finished, this, [this, job, attempt] { onItemEnded(*job, attempt); });
    job->start();
}

void ExportJob::onItemEnded(ExportItemJob& job, int attempt)
{
    m_running.removeOne(&job);
    job.deleteLater();
    if (isOver())
        return;
    const ExportItem item = job.item();
    const std::optional<ApiError> error = job.error();
    if (error && error->isCanceled())
        return; // all of it is
    if (!error) {
        ++m_saved;
        ++m_done;
        m_bytes += job.received();
        if (job.sidecarError())
            report(item.imageName + u".json"_s, *job.sidecarError());
        Q_EMIT saved(item.imageName, m_disk.folder->absolute(item.place));
    } else if (error->kind == ApiError::Kind::Storage) {
        stop(*error);
        return;
    } else if (error->isTransient() && attempt < mostAttempts) {
        ++m_waiting;
        QTimer::singleShot(m_options.retryDelayMs * attempt, this, [this, item, attempt] {
            --m_waiting;
            if (!isOver())
                startItem(item, attempt + 1);
        });
        return;
    } else if (error->isTransient()) {
        onTransient(item, *error);
        return;
    } else if (concernsServer(*error)) {
        stop(*error);
        return;
    } else {
        fail(item.imageName, *error);
    }
    Q_EMIT progress();
    pump();
}

/// Is it the server, or this one file? Only the first stops all of them.
void ExportJob::onTransient(const ExportItem& item, const ApiError& error)
{
    ++m_waiting;
    own(AppApi(m_client).version())
        ->then(
            this,
            [this, item, error](const QString&) {
                fail(item.imageName, error);
                Q_EMIT progress();
            },
            [this](const ApiError& whyAway) { stop(whyAway); })
        ->finally(this, [this] {
            --m_waiting;
            pump();
        });
}

void ExportJob::report(const QString& imageName, const ApiError& error)
{
    ++m_problemCount;
    if (!m_firstProblem)
        m_firstProblem = error;
    if (m_problems.size() < mostProblems)
        m_problems.append(imageName + u": "_s
                          + (error.kind == ApiError::Kind::NotFound
                                 ? tr("the server does not have it any more.")
                                 : error.userMessage()));
}

/// The one image, and it is done with.
void ExportJob::fail(const QString& imageName, const ApiError& error)
{
    ++m_done;
    report(imageName, error);
}

/// The end, which waits until the folder is left as it shall be.
void ExportJob::stop(const std::optional<ApiError>& error)
{
    if (isOver())
        return;
    m_isStopping = true;
    Q_EMIT aborted(); // what still runs is not wanted any more
    runInPool(
        *m_disk.pool, this,
        [folder = m_disk.folder] {
            folder->close();
            return true;
        },
        [this, error](bool) { end(error); });
}

} // namespace vitrine
