// SPDX-License-Identifier: Apache-2.0
#include "lib/session/boardstore.h"

#include "lib/session/resolveboard.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr int refreshIntervalMs = 2000;

} // namespace

BoardStore::BoardStore(ApiClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_boardsApi(client)
    , m_imagesApi(client)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &BoardStore::load);
}

const BoardDto* BoardStore::find(const QString& boardId) const
{
    const auto found = std::find_if(m_boards.cbegin(), m_boards.cend(),
                                    [&](const BoardDto& board) { return board.boardId == boardId; });
    return found == m_boards.cend() ? nullptr : &*found;
}

Result<BoardDto> BoardStore::resolve(const QString& idOrName) const
{
    return resolveBoard(m_boards, idOrName);
}

void BoardStore::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    if (m_delay.isActive())
        return;
    const qint64 since = m_sinceLoad.isValid() ? m_sinceLoad.elapsed() : refreshIntervalMs;
    m_delay.start(static_cast<int>(std::max<qint64>(0, refreshIntervalMs - since)));
}

void BoardStore::load()
{
    m_loading = true;
    if (m_boards.isEmpty())
        setState(State::Loading);
    m_boardsApi.list()
        ->then(
            this,
            [this](const QList<BoardDto>& boards) {
                const bool changed = m_boards != boards;
                m_boards = boards;
                setState(State::Ready);
                if (changed)
                    Q_EMIT boardsChanged();
                loadCounts();
            },
            [this](const ApiError& error) {
                m_error = error;
                setState(State::Failed);
            })
        ->finally(this, [this] {
            m_loading = false;
            m_sinceLoad.start();
            if (std::exchange(m_again, false))
                refresh();
        });
}

void BoardStore::loadCounts()
{
    const auto take = [this](int& count, int fresh) {
        if (count == fresh)
            return;
        count = fresh;
        Q_EMIT boardsChanged();
    };
    // A count that cannot be had is shown as unknown; the list itself already said what is wrong.
    const auto ignore = [](const ApiError&) {};
    m_imagesApi.count({})->then(
        this, [this, take](int n) { take(m_allCount, n); }, ignore);
    ImageQuery uncategorized;
    uncategorized.boardId = QStringLiteral("none");
    m_imagesApi.count(uncategorized)
        ->then(
            this, [this, take](int n) { take(m_uncategorizedCount, n); }, ignore);
}

ApiCall<BoardDto>* BoardStore::create(const QString& name)
{
    return m_boardsApi.create(name)->finally(this, [this] { refresh(); });
}

void BoardStore::setState(State state)
{
    if (m_state == state && state != State::Failed)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vitrine
