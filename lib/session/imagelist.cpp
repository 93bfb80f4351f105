// SPDX-License-Identifier: Apache-2.0
#include "lib/session/imagelist.h"

#include "lib/session/listdiff.h"

#include <algorithm>

namespace vitrine {

ImageList::ImageList(ApiClient& client, ImageQuery query, QObject* parent)
    : QObject(parent)
    , m_api(client)
    , m_query(std::move(query))
{
    refresh();
}

int ImageList::row(const QString& name) const
{
    return m_rows.value(name, -1);
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
                apply(names);
                setState(State::Ready);
            },
            [this](const ApiError& error) {
                m_error = error;
                setState(State::Failed);
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

void ImageList::apply(const ImageNames& fresh)
{
    m_starredCount = m_query.starredFirst ? fresh.starredCount : 0;
    const std::optional<ListDiff> diff = smallDiff(m_names, fresh.names);
    if (!diff) {
        Q_EMIT aboutToReset();
        m_names = fresh.names;
        m_rows.clear();
        m_rows.reserve(m_names.size());
        reindexFrom(0);
        Q_EMIT reset();
        return;
    }
    for (const QString& name : diff->removed)
        removeAt(row(name));
    for (const auto& [at, name] : diff->inserted)
        insertAt(at, name);
}

void ImageList::offer(const ImageDto& image)
{
    if (m_loading)
        m_offeredWhileLoading.append(image);
    if (m_state != State::Ready || m_rows.contains(image.imageName) || !matches(image))
        return;
    if (m_query.newestFirst)
        insertAt(image.starred ? 0 : std::min<int>(m_starredCount, static_cast<int>(m_names.size())),
                 image.imageName);
    else
        insertAt(image.starred ? m_starredCount : static_cast<int>(m_names.size()), image.imageName);
    if (image.starred && m_query.starredFirst)
        ++m_starredCount;
}

void ImageList::remove(const QStringList& names)
{
    for (const QString& name : names) {
        const int at = row(name);
        if (at < 0)
            continue;
        if (at < m_starredCount)
            --m_starredCount;
        removeAt(at);
    }
}

bool ImageList::matches(const ImageDto& image) const
{
    if (image.isIntermediate || !m_query.categories.contains(image.imageCategory))
        return false;
    // Only the server can tell whether a new picture's metadata fits a search; it appears with the next
    // refresh.
    if (!m_query.searchTerm.isEmpty())
        return false;
    if (!m_query.boardId)
        return true;
    return *m_query.boardId == image.boardId.value_or(QStringLiteral("none"));
}

void ImageList::insertAt(int row, const QString& name)
{
    Q_EMIT aboutToInsert(row, row);
    m_names.insert(row, name);
    reindexFrom(row);
    Q_EMIT inserted(row, row);
}

void ImageList::removeAt(int row)
{
    Q_EMIT aboutToRemove(row, row);
    m_rows.remove(m_names.at(row));
    m_names.removeAt(row);
    reindexFrom(row);
    Q_EMIT removed(row, row);
}

void ImageList::reindexFrom(int row)
{
    for (int i = row; i < static_cast<int>(m_names.size()); ++i)
        m_rows.insert(m_names.at(i), i);
}

void ImageList::setState(State state)
{
    if (m_state == state && state != State::Failed)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vitrine
