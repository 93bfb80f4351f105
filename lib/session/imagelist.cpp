// SPDX-License-Identifier: Apache-2.0
#include "lib/session/imagelist.h"

#include "lib/session/listdiff.h"
#include "lib/session/rowrange.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

/// Each change counts the rows after it anew; a reset does that once.
bool isWorthRows(qsizetype ranges, qsizetype rows)
{
    constexpr qsizetype mostCounted = 400'000;
    return ranges <= 4 || ranges * rows <= mostCounted;
}

} // namespace

ImageList::ImageList(ApiClient& client, ImageQuery query, SeenItems& seen, bool asks)
    : m_api(client)
    , m_seen(seen)
    , m_query(std::move(query))
{
    if (asks)
        refresh();
}

int ImageList::row(const QString& name) const
{
    return m_rows.row(name);
}

void ImageList::refresh()
{
    if (m_loading) {
        m_again = true; // what is on its way may be older than the reason to ask
        return;
    }
    m_loading = true;
    if (m_state == State::Failed)
        setState(State::Loading);
    m_api.names(m_query)
        ->then(
            this,
            [this](const ImageNames& names) {
                keep(names);
                apply(names);
                setState(State::Ready);
            },
            [this](const ApiError& error) {
                m_error = error;
                setState(State::Failed);
                showSeen();
            })
        ->finally(this,
                  [this] {
                      m_loading = false;
                      // What was offered while the names were on their way may be missing in them.
                      for (const ImageDto& image : std::exchange(m_offeredWhileLoading, {}))
                          offer(image);
                      if (std::exchange(m_again, false))
                          refresh();
                  })
        ->abortWith(this);
}

void ImageList::keep(const ImageNames& names)
{
    if (m_query.brokenOnly || m_kept == names.names)
        return; // the same each time that the list is read again
    m_kept = names.names;
    m_seen.keepNames(m_query, names);
}

void ImageList::showSeen()
{
    if (!allNames().isEmpty() || m_query.brokenOnly)
        return;
    m_seen.names(m_query, this, [this](const ImageNames& names) {
        if (m_state == State::Failed && allNames().isEmpty())
            apply(names);
    });
}

void ImageList::apply(const ImageNames& fresh)
{
    ImageNames all = fresh;
    if (!m_query.starredFirst && !m_query.starredOnly)
        all.starredCount = 0;
    ImageNames shown = all;
    if (!m_hidden.isEmpty() || m_query.brokenOnly) {
        const auto isNotShown = [this](const QString& name) { return !isShown(name); };
        const auto starred = all.names.cbegin() + std::min<qsizetype>(all.starredCount, all.names.size());
        shown.starredCount -= static_cast<int>(std::count_if(all.names.cbegin(), starred, isNotShown));
        if (shown.names.removeIf(isNotShown) > 0)
            shown.rows.clear();
    }
    if (shown.names.size() < all.names.size()) {
        all.rows.clear();
        m_all = std::move(all);
    } else {
        m_all.reset();
    }

    m_starredCount = shown.starredCount;
    const std::optional<ListDiff> diff = smallDiff(m_names, shown.names);
    if (!diff) {
        replaceAll(shown.names, shown.rows);
        return;
    }
    const QList<RowRange> gone = rangesOf(rowsOf(diff->removed));
    QList<int> newRows;
    for (const auto& [at, name] : diff->inserted)
        newRows.append(at);
    const QList<RowRange> added = rangesOf(newRows);
    if (!isWorthRows(gone.size() + added.size(), shown.names.size())) {
        replaceAll(shown.names, shown.rows);
        return;
    }
    for (auto range = gone.crbegin(); range != gone.crend(); ++range)
        removeRange(range->first, range->last);
    for (const RowRange& range : added)
        insertAt(range.first, shown.names.mid(range.first, range.last - range.first + 1));
}

void ImageList::offer(const ImageDto& image)
{
    if (m_loading)
        m_offeredWhileLoading.append(image);
    const QString& name = image.imageName;
    if (m_state != State::Ready || m_rows.row(name) >= 0 || !matches(image))
        return;
    const bool shown = isShown(name);
    if (m_all && !(!shown && m_all->names.contains(name))) {
        m_all->names.insert(placeFor(image, m_all->starredCount, m_all->names.size()), name);
        m_all->starredCount += image.starred && m_query.starredFirst ? 1 : 0;
    }
    if (!shown)
        return;
    insertAt(placeFor(image, m_starredCount, m_names.size()), {name});
    if (image.starred && m_query.starredFirst)
        ++m_starredCount;
}

int ImageList::placeFor(const ImageDto& image, int starredCount, qsizetype size) const
{
    if (m_query.newestFirst)
        return image.starred ? 0 : std::min(starredCount, static_cast<int>(size));
    return image.starred ? starredCount : static_cast<int>(size);
}

void ImageList::remove(const QStringList& names)
{
    if (m_all) {
        const QSet<QString> gone(names.cbegin(), names.cend());
        for (qsizetype at = std::min<qsizetype>(m_all->starredCount, m_all->names.size()) - 1; at >= 0; --at)
            m_all->starredCount -= gone.contains(m_all->names.at(at)) ? 1 : 0;
        m_all->names.removeIf([&](const QString& name) { return gone.contains(name); });
    }
    takeOut(names);
}

void ImageList::hide(const QStringList& names)
{
    if (!m_all)
        m_all = ImageNames{m_names, m_starredCount, static_cast<int>(m_names.size())};
    m_hidden.unite(QSet<QString>(names.cbegin(), names.cend()));
    takeOut(names);
}

void ImageList::unhide(const QStringList& names)
{
    m_hidden.subtract(QSet<QString>(names.cbegin(), names.cend()));
    if (m_all)
        apply(ImageNames(*m_all));
}

void ImageList::setBroken(const QSet<QString>& names)
{
    m_broken = names;
    if (m_state == State::Ready)
        apply(ImageNames{allNames(), m_all ? m_all->starredCount : m_starredCount, 0});
}

bool ImageList::isShown(const QString& name) const
{
    return !m_hidden.contains(name) && (!m_query.brokenOnly || m_broken.contains(name));
}

QList<int> ImageList::rowsOf(const QStringList& names) const
{
    QList<int> rows;
    for (const QString& name : names) {
        if (const int at = row(name); at >= 0)
            rows.append(at);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void ImageList::takeOut(const QStringList& names)
{
    const QList<int> rows = rowsOf(names);
    m_starredCount -= static_cast<int>(
        std::count_if(rows.cbegin(), rows.cend(), [this](int at) { return at < m_starredCount; }));
    const QList<RowRange> ranges = rangesOf(rows);
    if (!isWorthRows(ranges.size(), m_names.size())) {
        const QSet<QString> gone(names.cbegin(), names.cend());
        QStringList left = m_names;
        left.removeIf([&](const QString& name) { return gone.contains(name); });
        replaceAll(left, {});
        return;
    }
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
        removeRange(range->first, range->last);
}

bool ImageList::matches(const ImageDto& image) const
{
    if (image.isIntermediate || !m_query.categories.contains(image.imageCategory))
        return false;
    // Only the server can tell whether a new picture's metadata fits a search; it appears with the next
    // refresh.
    if (!m_query.searchTerm.isEmpty())
        return false;
    if (m_query.starredOnly && !image.starred)
        return false;
    // Servers tell days as they write times: in UTC.
    if (m_query.createdDate && image.createdAt.toUTC().date() != *m_query.createdDate)
        return false;
    if (!m_query.boardId)
        return true;
    return *m_query.boardId == image.boardId.value_or(QStringLiteral("none"));
}

void ImageList::insertAt(int row, const QStringList& names)
{
    const int last = row + static_cast<int>(names.size()) - 1;
    Q_EMIT aboutToInsert(row, last);
    m_names.insert(row, names.size(), QString());
    std::copy(names.cbegin(), names.cend(), m_names.begin() + row);
    m_rows.inserted(m_names, {row, last});
    Q_EMIT inserted(row, last);
}

void ImageList::removeRange(int first, int last)
{
    Q_EMIT aboutToRemove(first, last);
    m_rows.aboutToRemove(m_names, {first, last});
    m_names.remove(first, last - first + 1);
    Q_EMIT removed(first, last);
}

void ImageList::replaceAll(const QStringList& names, const QHash<QString, int>& rows)
{
    Q_EMIT aboutToReset();
    auto oldNames = std::exchange(m_names, names);
    auto oldRows = m_rows.reset(rows.isEmpty() ? rowByName(names) : rows);
    Q_EMIT reset();
    // To free 100,000 names takes as long as a frame.
    QThreadPool::globalInstance()->start([names = std::move(oldNames), rows = std::move(oldRows)] {});
}

void ImageList::setState(State state)
{
    if (m_state == state && state != State::Failed)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vitrine
