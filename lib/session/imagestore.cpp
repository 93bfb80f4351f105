// SPDX-License-Identifier: Apache-2.0
#include "lib/session/imagestore.h"

#include "lib/api/itemrecords.h"
#include "lib/base/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int capabilityLimitMs = 300;
constexpr int resultDelayMs = 20;  // several results of one moment become one request
constexpr qsizetype lotSize = 200; // records a request; the server takes 1,000 at most
constexpr qsizetype mostRecords = 6'000;

} // namespace

ImageStore::ImageStore(ApiClient& client, SeenItems& seen, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_seen(seen)
    , m_api(client)
{
    m_resultDelay.setSingleShot(true);
    m_resultDelay.setInterval(resultDelayMs);
    connect(&m_resultDelay, &QTimer::timeout, this, &ImageStore::fetchResults);
    m_capabilityLimit.setSingleShot(true);
    m_capabilityLimit.setInterval(capabilityLimitMs);
    connect(&m_capabilityLimit, &QTimer::timeout, this, &ImageStore::refreshLists);
}

std::shared_ptr<ImageList> ImageStore::open(const ImageQuery& query)
{
    m_lists.removeIf([](const std::weak_ptr<ImageList>& list) { return list.expired(); });
    for (const auto& weak : std::as_const(m_lists)) {
        if (auto list = weak.lock(); list && list->query() == query)
            return list;
    }
    auto list = std::make_shared<ImageList>(m_client, query, m_seen, !m_capabilityLimit.isActive());
    list->hide(m_hidden.values());
    m_lists.append(list);
    return list;
}

bool ImageStore::hasLists() const
{
    return std::any_of(m_lists.cbegin(), m_lists.cend(),
                       [](const std::weak_ptr<ImageList>& list) { return !list.expired(); });
}

const ImageDto* ImageStore::find(const QString& name) const
{
    const auto found = m_records.constFind(name);
    return found == m_records.cend() ? nullptr : &found->image;
}

bool ImageStore::isCurrent(const QString& name) const
{
    const auto found = m_records.constFind(name);
    return found != m_records.cend() && found->age == m_age;
}

void ImageStore::demand(const QStringList& names)
{
    m_lookedAt = names;
    m_demanded = names;
    fetchDemanded();
}

void ImageStore::refreshRecords()
{
    ++m_age;
    demand(m_lookedAt);
}

void ImageStore::showStarred(const QStringList& names, bool starred)
{
    QStringList changed;
    for (const QString& name : names) {
        const auto found = m_records.find(name);
        if (found == m_records.end() || found->image.starred == starred)
            continue;
        found->image.starred = starred;
        changed.append(name);
    }
    if (!changed.isEmpty())
        Q_EMIT recordsChanged(changed);
}

void ImageStore::fetchDemanded()
{
    // One lot at a time: what is demanded by the time it is back goes out next.
    if (m_reading)
        return;
    m_demanded.removeIf([this](const QString& name) { return isCurrent(name); });
    if (m_demanded.isEmpty())
        return;
    const QStringList lot = m_demanded.mid(0, lotSize);
    m_demanded.remove(0, lot.size());
    m_reading = new ItemRecords(m_client, lot, this);
    connect(m_reading, &ApiJob::finished, this, [this, age = m_age] {
        ItemRecords* job = std::exchange(m_reading, nullptr);
        job->deleteLater();
        QStringList changed;
        for (const ImageDto& image : job->records()) {
            if (keep(image, age))
                changed.append(image.imageName);
        }
        m_seen.keepRecords(job->records());
        if (!changed.isEmpty())
            Q_EMIT recordsChanged(changed);
        if (job->error()) {
            showSeen(m_lookedAt);
            m_demanded.clear();
            Q_EMIT failed(*job->error());
        }
        fetchDemanded();
    });
    m_reading->start();
}

void ImageStore::showSeen(QStringList names)
{
    names.removeIf([this](const QString& name) { return m_records.contains(name); });
    m_seen.records(names, this, [this](const QList<ImageDto>& records) {
        QStringList shown;
        for (const ImageDto& record : records) {
            if (!m_records.contains(record.imageName) && keep(record, m_age - 1))
                shown.append(record.imageName);
        }
        if (!shown.isEmpty())
            Q_EMIT recordsChanged(shown);
    });
}

void ImageStore::addResults(const QStringList& names)
{
    // Events and sessions tell the same pictures within seconds of each other; older ones need not be
    // remembered.
    if (m_seenResults.size() > mostRecords)
        m_seenResults.clear();
    for (const QString& name : names) {
        if (m_seenResults.contains(name))
            continue;
        m_seenResults.insert(name);
        m_results.append(name);
    }
    if (!m_results.isEmpty() && !m_resultDelay.isActive())
        m_resultDelay.start();
}

void ImageStore::fetchResults()
{
    const QStringList lot = m_results.mid(0, lotSize);
    m_results.remove(0, lot.size());
    auto* job = new ItemRecords(m_client, lot, this);
    connect(job, &ApiJob::finished, this, [this, job, lot, age = m_age] {
        job->deleteLater();
        for (const ImageDto& image : job->records())
            keep(image, age);
        addToLists(job->records());
        if (!job->error())
            return;
        // The lists are read again after the reconnect; until then these may be asked for once more.
        for (const QString& name : lot)
            m_seenResults.remove(name);
        qCWarning(lcSession).noquote() << "records of new pictures are missing:" << job->error()->logLine();
    });
    job->start();
    if (!m_results.isEmpty())
        m_resultDelay.start();
}

void ImageStore::addImages(const QList<ImageDto>& images)
{
    for (const ImageDto& image : images)
        keep(image, m_age);
    addToLists(images);
}

void ImageStore::addToLists(const QList<ImageDto>& results)
{
    QList<ImageDto> added;
    for (const ImageDto& image : results) {
        if (image.isIntermediate)
            continue;
        added.append(image);
        forEachList([&](ImageList& list) { list.offer(image); });
    }
    if (!added.isEmpty())
        Q_EMIT imagesAdded(added);
}

void ImageStore::hide(const QStringList& names)
{
    m_hidden.unite(QSet<QString>(names.cbegin(), names.cend()));
    forEachList([&](ImageList& list) { list.hide(names); });
    Q_EMIT hiddenChanged(names);
}

void ImageStore::unhide(const QStringList& names)
{
    m_hidden.subtract(QSet<QString>(names.cbegin(), names.cend()));
    forEachList([&](ImageList& list) { list.unhide(names); });
    Q_EMIT hiddenChanged(names);
}

void ImageStore::remove(const QStringList& names)
{
    hide(names);
    forEachList([&](ImageList& list) { list.remove(names); });
}

void ImageStore::setBoard(const QStringList& names, const QString& boardId)
{
    const std::optional<QString> kept = boardId == "none"_L1 ? std::nullopt : std::optional(boardId);
    QStringList changed;
    for (const QString& name : names) {
        const auto known = m_records.find(name);
        if (known == m_records.end() || known->image.boardId == kept)
            continue;
        known->image.boardId = kept;
        changed.append(name);
    }
    forEachList([&](ImageList& list) {
        const std::optional<QString>& shown = list.query().boardId;
        if (!shown)
            return;
        if (*shown != boardId)
            list.remove(names);
        // What is on its way may be older than this.
        if (*shown == boardId || list.isLoading())
            list.refresh();
    });
    if (!changed.isEmpty())
        Q_EMIT recordsChanged(changed);
}

void ImageStore::forEachList(const std::function<void(ImageList&)>& work)
{
    for (const auto& weak : std::as_const(m_lists)) {
        if (auto list = weak.lock())
            work(*list);
    }
}

void ImageStore::awaitCapabilities()
{
    m_capabilityLimit.start();
}

void ImageStore::onCapabilities()
{
    const bool waited = m_capabilityLimit.isActive();
    m_capabilityLimit.stop();
    if (waited || m_client.capabilities().has(Capability::GalleryItemNames))
        refreshLists();
}

void ImageStore::refreshLists()
{
    forEachList([](ImageList& list) { list.refresh(); });
}

bool ImageStore::keep(const ImageDto& image, int age)
{
    const auto known = m_records.find(image.imageName);
    if (known != m_records.end()) {
        if (age < known->age)
            return false; // overtaken
        const bool differs = known->image != image;
        *known = {image, age};
        return differs;
    }
    m_recordOrder.append(image.imageName);
    m_records.insert(image.imageName, {image, age});
    while (m_recordOrder.size() > mostRecords)
        m_records.remove(m_recordOrder.takeFirst());
    return true;
}

} // namespace vitrine
