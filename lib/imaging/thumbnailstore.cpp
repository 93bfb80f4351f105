// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/thumbnailstore.h"

#include "lib/base/heap.h"
#include "lib/base/logging.h"

namespace vitrine {

namespace {

constexpr int longestRetryMs = 60'000;
constexpr int maxDoublings = 5;
constexpr int quietMs = 1000;       // since the last picture
constexpr int worthTrimming = 1000; // pictures: what a long scroll leaves in the heap

int costOf(const QImage& image)
{
    return static_cast<int>(image.sizeInBytes() / 1024) + 1;
}

} // namespace

ThumbnailStore::ThumbnailStore(ImagesApi& api, const Options& options, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_options(options)
    , m_decoder(options.webp)
    , m_files(options.cacheFolder, options.diskBytes)
    , m_memory(static_cast<int>(options.memoryBytes / 1024))
{
    m_workers.setMaxThreadCount(qBound(1, QThread::idealThreadCount() - 1, 4));
    m_workers.setThreadPriority(QThread::LowPriority);
    m_writer.setMaxThreadCount(1);
    m_writer.setThreadPriority(QThread::LowestPriority);
    m_clock.start();
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &ThumbnailStore::work);
    m_forgetTimer.setInterval(qMax(1, m_options.keepMs / 3));
    connect(&m_forgetTimer, &QTimer::timeout, this, &ThumbnailStore::forgetUnwanted);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_decodedSinceTrim = 0;
        m_workers.start(&trimHeaps);
    });
}

ThumbnailStore::~ThumbnailStore()
{
    for (const auto& call : std::as_const(m_calls)) {
        if (call) {
            call->disconnect(this);
            call->abort();
        }
    }
    m_workers.clear();
    m_workers.waitForDone();
    m_writer.waitForDone(); // what was seen can be seen offline
}

void ThumbnailStore::setDemand(QObject* consumer, const QStringList& visible, const QStringList& prefetch)
{
    if (!m_demands.contains(consumer))
        connect(consumer, &QObject::destroyed, this, [this, consumer] { clearDemand(consumer); });
    m_demands.insert(consumer, {visible, prefetch});
    for (const QStringList* names : {&visible, &prefetch}) {
        for (const QString& name : *names) {
            if (!m_memory.contains(name))
                m_delivered.remove(name);
        }
    }
    m_demandChanged = true;
    scheduleWork();
}

void ThumbnailStore::clearDemand(QObject* consumer)
{
    if (m_demands.remove(consumer) == 0)
        return;
    consumer->disconnect(this);
    m_demandChanged = true;
    scheduleWork();
}

const QImage* ThumbnailStore::find(const QString& name) const
{
    const Entry* entry = m_memory.object(name);
    return entry ? &entry->image : nullptr;
}

const ApiError* ThumbnailStore::error(const QString& name) const
{
    const auto found = m_failures.constFind(name);
    return found == m_failures.constEnd() ? nullptr : &found->error;
}

void ThumbnailStore::setEdge(int devicePixels)
{
    const int edge = qBound(16, devicePixels, maxEdge);
    if (edge == m_options.edge)
        return;
    m_options.edge = edge;
    m_delivered.clear();
    scheduleWork();
}

void ThumbnailStore::retryFailed()
{
    m_failures.clear();
    scheduleWork();
}

void ThumbnailStore::scheduleWork()
{
    // Several consumers often change together (a scroll, a resize): one pass for all of them.
    if (m_workScheduled)
        return;
    m_workScheduled = true;
    QMetaObject::invokeMethod(this, &ThumbnailStore::work, Qt::QueuedConnection);
}

bool ThumbnailStore::isSettled(const QString& name) const
{
    if (m_inWorker.contains(name) || m_calls.contains(name))
        return true;
    if (m_delivered.contains(name))
        return true;
    const Entry* entry = m_memory.object(name);
    if (entry && entry->edge == m_options.edge)
        return true;
    const auto failure = m_failures.constFind(name);
    return failure != m_failures.constEnd() && failure->againAtMs > m_clock.elapsed();
}

void ThumbnailStore::work()
{
    m_workScheduled = false;
    if (std::exchange(m_demandChanged, false))
        takeDemand();

    const int maxInWorker = 2 * m_workers.maxThreadCount() + m_options.maxInFlight;
    for (qsizetype i = 0; i < m_wanted.size(); ++i) {
        const QString& name = m_wanted.at(i);
        if (isSettled(name))
            continue;
        const bool fetchIt = !m_files.isEnabled() || m_notOnDisk.contains(name);
        if (fetchIt) {
            if (m_calls.size() < (i < m_visible ? m_options.maxInFlight : m_options.maxAhead))
                fetch(name);
        } else if (m_inWorker.size() < maxInWorker) {
            readFromDisk(name);
        }
    }
    armRetryTimer();
}

void ThumbnailStore::takeDemand()
{
    m_wanted.clear();
    for (const Demand& demand : std::as_const(m_demands))
        m_wanted += demand.visible;
    m_visible = m_wanted.size();
    for (const Demand& demand : std::as_const(m_demands))
        m_wanted += demand.prefetch;
    const QSet<QString> before =
        std::exchange(m_wantedSet, QSet<QString>(m_wanted.cbegin(), m_wanted.cend()));
    abortUnwanted();
    noteUnwanted(before);
}

void ThumbnailStore::abortUnwanted()
{
    const QStringList running = m_calls.keys();
    for (const QString& name : running) {
        if (m_wantedSet.contains(name))
            continue;
        if (const auto call = m_calls.take(name)) {
            call->disconnect(this);
            call->abort();
        }
    }
    m_notOnDisk.intersect(m_wantedSet);
    m_delivered.intersect(m_wantedSet);
    if (m_failures.size() > 1000)
        m_failures.removeIf([this](auto it) { return !m_wantedSet.contains(it.key()); });
}

void ThumbnailStore::noteUnwanted(const QSet<QString>& wantedBefore)
{
    for (const QString& name : std::as_const(m_wanted))
        m_unwantedSince.remove(name);
    for (const QString& name : wantedBefore) {
        if (!m_wantedSet.contains(name))
            m_unwantedSince.insert(name, m_clock.elapsed());
    }
    if (!m_unwantedSince.isEmpty() && !m_forgetTimer.isActive())
        m_forgetTimer.start();
}

/// Who goes back soon finds all of it; who leaves the program open all day does not pay for what was seen
/// in the morning.
void ThumbnailStore::forgetUnwanted()
{
    const qint64 latest = m_clock.elapsed() - m_options.keepMs;
    m_unwantedSince.removeIf([this, latest](auto it) {
        if (it.value() > latest)
            return false;
        m_memory.remove(it.key());
        return true;
    });
    if (m_unwantedSince.isEmpty())
        m_forgetTimer.stop();
}

void ThumbnailStore::readFromDisk(const QString& name)
{
    m_inWorker.insert(name);
    m_workers.start([this, name, edge = m_options.edge] {
        const QByteArray bytes = m_files.read(name);
        if (bytes.isEmpty()) {
            QMetaObject::invokeMethod(
                this,
                [this, name] {
                    m_inWorker.remove(name);
                    m_notOnDisk.insert(name);
                    scheduleWork();
                },
                Qt::QueuedConnection);
            return;
        }
        const Outcome outcome{name, edge, true, m_decoder.decode(bytes, QSize(edge, edge))};
        QMetaObject::invokeMethod(
            this, [this, outcome] { onDecoded(outcome); }, Qt::QueuedConnection);
    });
}

void ThumbnailStore::fetch(const QString& name)
{
    auto* call = m_api.thumbnail(name);
    call->abortWith(this);
    m_calls.insert(name, call);
    call->then(
        this,
        [this, name](const QByteArray& bytes) {
            m_calls.remove(name);
            decodeLater(name, bytes);
            scheduleWork();
        },
        [this, name](const ApiError& error) {
            m_calls.remove(name);
            onFailed(name, error);
            scheduleWork();
        });
}

void ThumbnailStore::refuseDisk()
{
    m_files.refuse();
    m_writer.start([this] { m_files.removeAll(); });
}

void ThumbnailStore::decodeLater(const QString& name, const QByteArray& bytes)
{
    m_inWorker.insert(name);
    m_workers.start(
        [this, name, bytes, edge = m_options.edge] {
            const Outcome outcome{name, edge, false, m_decoder.decode(bytes, QSize(edge, edge))};
            QMetaObject::invokeMethod(
                this, [this, outcome] { onDecoded(outcome); }, Qt::QueuedConnection);
            if (outcome.decoded)
                m_writer.start([this, name, bytes] { m_files.write(name, bytes); });
        },
        1); // what came from the server first: it is the older wish
}

void ThumbnailStore::onDecoded(const Outcome& outcome)
{
    m_inWorker.remove(outcome.name);
    scheduleWork();
    if (++m_decodedSinceTrim >= worthTrimming)
        m_quiet.start();
    if (!outcome.decoded) {
        if (!outcome.fromDisk) {
            onFailed(outcome.name, outcome.decoded.error());
            return;
        }
        // A damaged file in the cache: the server has a good one, which will replace it.
        m_notOnDisk.insert(outcome.name);
        return;
    }
    m_failures.remove(outcome.name);
    m_notOnDisk.remove(outcome.name);
    const Entry* old = m_memory.object(outcome.name);
    if (old && old->edge == m_options.edge && outcome.edge != m_options.edge)
        return; // decoded for a size that is not shown any more
    if (outcome.edge == m_options.edge)
        m_delivered.insert(outcome.name);
    auto* entry = new Entry{outcome.decoded->image, outcome.edge};
    m_memory.insert(outcome.name, entry, costOf(entry->image));
    Q_EMIT ready(outcome.name);
}

void ThumbnailStore::onFailed(const QString& name, const ApiError& error)
{
    Failed& failure = m_failures[name];
    const int wait = qMin(m_options.firstRetryMs << qMin(failure.tries, maxDoublings), longestRetryMs);
    ++failure.tries;
    failure.error = error;
    failure.againAtMs = m_clock.elapsed() + wait;
    qCInfo(lcImages).noquote() << "thumbnail" << name << error.logLine();
    Q_EMIT failed(name, error);
}

void ThumbnailStore::armRetryTimer()
{
    qint64 next = -1;
    for (auto it = m_failures.cbegin(); it != m_failures.cend(); ++it) {
        if (m_wantedSet.contains(it.key()) && (next < 0 || it->againAtMs < next))
            next = it->againAtMs;
    }
    if (next >= 0)
        m_retryTimer.start(static_cast<int>(qMax<qint64>(1, next - m_clock.elapsed() + 1)));
    else
        m_retryTimer.stop();
}

} // namespace vitrine
