// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/modelinstalling.h"

#include "lib/api/modelsource.h"
#include "lib/jobs/installmodeljob.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr qsizetype mostAtOnce = 4;
constexpr int tickMs = 500;
constexpr int usualStallMs = 30'000;
constexpr qint64 windowMs = 8000;
constexpr qint64 forgottenMs = 6000; // three looks

} // namespace

QString InstallEntry::shownSource() const
{
    return withoutUrlSecrets((install ? install->source : request.source).trimmed());
}

ModelInstalling::ModelInstalling(ModelInstallStore& installs, QObject* parent)
    : QObject(parent)
    , m_installs(installs)
    , m_stallMs(usualStallMs)
{
    m_clock.start();
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &ModelInstalling::onTick);
    connect(&installs, &ModelInstallStore::installsChanged, this, &ModelInstalling::sync);
    sync();
}

ModelInstalling::~ModelInstalling()
{
    for (InstallModelJob* job : std::as_const(m_jobs))
        delete job; // tells of its end otherwise
}

const InstallEntry* ModelInstalling::find(qint64 handle) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const InstallEntry& entry) { return entry.handle == handle; });
    return found == m_entries.cend() ? nullptr : &*found;
}

InstallEntry* ModelInstalling::entry(qint64 handle)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const InstallEntry& entry) { return entry.handle == handle; });
    return found == m_entries.end() ? nullptr : &*found;
}

InstallEntry* ModelInstalling::entryOf(const ModelInstall& install)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const InstallEntry& entry) {
        return entry.install && entry.install->id == install.id && entry.install->source == install.source;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

int ModelInstalling::unsentCount() const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(), [](const auto& entry) {
        return entry.state == InstallEntry::State::Sending;
    }));
}

bool ModelInstalling::canPause(const InstallEntry& entry)
{
    using State = InstallEntry::State;
    return entry.install && (entry.state == State::Downloading || entry.state == State::Stalled);
}

bool ModelInstalling::canResume(const InstallEntry& entry)
{
    return entry.install && entry.state == InstallEntry::State::Paused;
}

bool ModelInstalling::canRetry(const InstallEntry& entry)
{
    return entry.state == InstallEntry::State::Failed || entry.state == InstallEntry::State::Canceled;
}

qint64 ModelInstalling::install(const ModelInstallRequest& request)
{
    const qint64 handle = m_nextHandle++;
    m_entries.append({.handle = handle, .request = request, .isOurs = true});
    sendNext();
    Q_EMIT changed();
    return handle;
}

void ModelInstalling::sendNext()
{
    for (const InstallEntry& entry : std::as_const(m_entries)) {
        if (m_jobs.size() >= mostAtOnce)
            return;
        if (entry.state != InstallEntry::State::Sending || m_jobs.contains(entry.handle))
            continue;
        auto* job = new InstallModelJob(m_installs, entry.request, this);
        m_jobs.insert(entry.handle, job);
        connect(job, &InstallModelJob::progressed, this,
                [this, handle = entry.handle, job] { onAccepted(handle, *job->install()); });
        connect(job, &ApiJob::finished, this, [this, handle = entry.handle, job] { onEnded(handle, *job); });
        job->start();
    }
}

/// From here on the server's list tells.
void ModelInstalling::onAccepted(qint64 handle, const ModelInstall& install)
{
    InstallModelJob* job = m_jobs.take(handle);
    job->disconnect(this);
    job->deleteLater();
    if (InstallEntry* known = entryOf(install); known && known->handle != handle)
        m_entries.removeIf([&](const InstallEntry& each) { return each.handle == known->handle; });
    if (InstallEntry* ours = entry(handle)) {
        m_meters[handle].seenAt = m_clock.elapsed();
        take(*ours, install);
    }
    if (m_cancelWanted.remove(handle))
        cancel(handle);
    m_installs.refresh();
    sendNext();
    onTick();
}

void ModelInstalling::onEnded(qint64 handle, const InstallModelJob& job)
{
    m_jobs.take(handle)->deleteLater();
    m_cancelWanted.remove(handle);
    if (InstallEntry* ours = entry(handle); ours && job.error() && !job.error()->isCanceled()) {
        ours->state = InstallEntry::State::Failed;
        ours->problem = withoutUrlSecrets(job.error()->userMessage());
    }
    sendNext();
    Q_EMIT changed();
}

bool ModelInstalling::isSuperseded(const ModelInstall& install) const
{
    const auto found = m_superseded.constFind(install.id);
    return found != m_superseded.cend() && *found == install.source;
}

void ModelInstalling::sync()
{
    const QList<ModelInstall>& all = m_installs.installs();
    const qint64 now = m_clock.elapsed();
    const auto isListed = [&](const ModelInstall& install) {
        return std::any_of(all.cbegin(), all.cend(), [&](const ModelInstall& each) {
            return each.id == install.id && each.source == install.source;
        });
    };
    m_superseded.removeIf([&](auto it) {
        return std::none_of(all.cbegin(), all.cend(), [&](const ModelInstall& each) {
            return each.id == it.key() && each.source == it.value();
        });
    });
    m_entries.removeIf([&](const InstallEntry& each) {
        const bool isServers =
            each.install && (!each.isOurs || each.isFinal()) && !m_jobs.contains(each.handle);
        return isServers && !isListed(*each.install);
    });
    for (const ModelInstall& install : all) {
        if (isSuperseded(install))
            continue;
        InstallEntry* known = entryOf(install);
        if (!known) {
            m_entries.append({.handle = m_nextHandle++,
                              .request = {.source = install.source, .inplace = install.inplace},
                              .install = install});
            known = &m_entries.last();
            setState(*known);
        }
        m_meters[known->handle].seenAt = now;
        take(*known, install);
    }
    onTick();
}

void ModelInstalling::take(InstallEntry& entry, const ModelInstall& install)
{
    const bool wasDone = entry.state == InstallEntry::State::Done;
    Meter& meter = m_meters[entry.handle];
    const qint64 now = m_clock.elapsed();
    const bool moved = !entry.install || entry.install->bytes != install.bytes
        || entry.install->status != install.status || meter.samples.isEmpty();
    if (entry.install && entry.install->status != install.status)
        meter.samples.clear(); // a pause is not slow
    entry.install = install;
    if (moved) {
        meter.changedAt = now;
        meter.samples.append({now, install.bytes});
    }
    setState(entry);
    if (!wasDone && entry.state == InstallEntry::State::Done)
        Q_EMIT installed();
}

void ModelInstalling::setState(InstallEntry& entry)
{
    using State = InstallEntry::State;
    entry.problem.clear();
    switch (entry.install->status) {
    case InstallStatus::Waiting:
    case InstallStatus::Unknown:
        entry.state = State::Waiting;
        break;
    case InstallStatus::Downloading:
        entry.state = State::Downloading;
        break;
    case InstallStatus::DownloadsDone:
    case InstallStatus::Running:
        entry.state = State::Installing;
        break;
    case InstallStatus::Paused:
        entry.state = State::Paused;
        break;
    case InstallStatus::Completed:
        entry.state = State::Done;
        break;
    case InstallStatus::Error:
        entry.state = State::Failed;
        entry.problem = InstallModelJob::failureOf(*entry.install);
        break;
    case InstallStatus::Cancelled:
        entry.state = State::Canceled;
        break;
    }
    for (const InstallDownload& download : entry.install->downloads) {
        if (entry.problem.isEmpty() && download.resumeRequired && !entry.isFinal())
            entry.problem = withoutUrlSecrets(download.resumeMessage);
    }
}

/// How fast bytes come, and whether any do.
void ModelInstalling::measure(InstallEntry& entry)
{
    using State = InstallEntry::State;
    entry.bytesPerSecond = 0;
    entry.secondsLeft = std::nullopt;
    if (entry.state != State::Downloading && entry.state != State::Stalled)
        return;
    Meter& meter = m_meters[entry.handle];
    const qint64 now = m_clock.elapsed();
    if (now - meter.changedAt >= m_stallMs) {
        entry.state = State::Stalled;
        return;
    }
    entry.state = State::Downloading;
    while (meter.samples.size() > 2 && now - meter.samples.at(1).first > windowMs)
        meter.samples.removeFirst();
    const auto [since, before] = meter.samples.first();
    const qint64 bytes = entry.install->bytes - before;
    if (now <= since || bytes <= 0)
        return;
    entry.bytesPerSecond = static_cast<double>(bytes) * 1000 / static_cast<double>(now - since);
    const qint64 left = entry.install->totalBytes - entry.install->bytes;
    if (left >= 0 && entry.install->totalBytes > 0)
        entry.secondsLeft = static_cast<qint64>(static_cast<double>(left) / entry.bytesPerSecond);
}

void ModelInstalling::onTick()
{
    const qint64 now = m_clock.elapsed();
    const bool isAway = m_installs.state() != ModelInstallStore::State::Ready;
    bool isBusy = false;
    for (InstallEntry& entry : m_entries) {
        if (entry.isFinal())
            continue;
        isBusy = true;
        if (!entry.install)
            continue;
        Meter& meter = m_meters[entry.handle];
        if (isAway) {
            meter.seenAt = now;
        } else if (entry.isOurs && now - meter.seenAt > forgottenMs) {
            entry.state = InstallEntry::State::Failed;
            entry.problem =
                tr("The server does not know this installation any more. Look whether the model is "
                   "in the list; if not, try again.");
            continue;
        }
        measure(entry);
    }
    if (isBusy && !m_tick.isActive())
        m_tick.start();
    else if (!isBusy)
        m_tick.stop();
    // Servers whose list did not change tell nothing.
    for (const ModelInstall& install : m_installs.installs()) {
        if (const InstallEntry* known = entryOf(install))
            m_meters[known->handle].seenAt = now;
    }
    Q_EMIT changed();
}

template <class T>
void ModelInstalling::follow(ApiCall<T>* call, const QString& failure)
{
    call->abortWith(this);
    call->then(
            this, [](const T&) {},
            [this, failure](const ApiError& error) {
                Q_EMIT failed(failure + u' ' + withoutUrlSecrets(error.userMessage()), error);
            })
        ->finally(this, [this] { m_installs.refresh(); });
}

void ModelInstalling::pause(qint64 handle)
{
    if (const InstallEntry* entry = find(handle); entry && canPause(*entry))
        follow(m_installs.api().pause(entry->install->id),
               tr("%1 was not paused.").arg(entry->shownSource()));
}

void ModelInstalling::resume(qint64 handle)
{
    if (const InstallEntry* entry = find(handle); entry && canResume(*entry))
        follow(m_installs.api().resume(entry->install->id), tr("%1 stays paused.").arg(entry->shownSource()));
}

void ModelInstalling::cancel(qint64 handle)
{
    InstallEntry* entry = this->entry(handle);
    if (!entry || entry->isFinal())
        return;
    if (entry->install) {
        follow(m_installs.api().cancel(entry->install->id),
               tr("%1 was not canceled.").arg(entry->shownSource()));
    } else if (m_jobs.contains(handle)) {
        m_cancelWanted.insert(handle); // when the server has it
    } else {
        entry->state = InstallEntry::State::Canceled;
        Q_EMIT changed();
    }
}

void ModelInstalling::retry(qint64 handle)
{
    InstallEntry* entry = this->entry(handle);
    if (!entry || !canRetry(*entry))
        return;
    const bool isListed = entry->install
        && std::any_of(m_installs.installs().cbegin(), m_installs.installs().cend(),
                       [&](const ModelInstall& each) {
                           return each.id == entry->install->id && each.source == entry->install->source;
                       });
    const bool hasFiles = isListed && entry->state == InstallEntry::State::Failed
        && std::any_of(entry->install->downloads.cbegin(), entry->install->downloads.cend(),
                       [](const InstallDownload& file) {
                           return file.statusWord == QLatin1StringView("error") || file.resumeRequired;
                       });
    if (hasFiles && canPause()) {
        follow(m_installs.api().restartFailed(entry->install->id),
               tr("%1 was not begun anew.").arg(entry->shownSource()));
        return;
    }
    if (isListed)
        m_superseded.insert(entry->install->id, entry->install->source);
    entry->isOurs = true;
    entry->install.reset();
    entry->problem.clear();
    entry->state = InstallEntry::State::Sending;
    m_meters.remove(handle);
    sendNext();
    Q_EMIT changed();
}

void ModelInstalling::clearFinished()
{
    const bool hasServers = std::any_of(m_entries.cbegin(), m_entries.cend(), [](const InstallEntry& entry) {
        return entry.isFinal() && entry.install;
    });
    m_entries.removeIf([](const InstallEntry& entry) { return entry.isFinal() && !entry.install; });
    if (hasServers || !m_superseded.isEmpty())
        follow(m_installs.api().prune(), tr("The server has not forgotten what has ended."));
    Q_EMIT changed();
}

} // namespace vitrine
