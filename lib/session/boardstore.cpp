// SPDX-License-Identifier: Apache-2.0
#include "lib/session/boardstore.h"

#include "lib/session/resolveboard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int refreshIntervalMs = 2000;
constexpr int politeMs = 500;
constexpr int longestPauseMs = 5000;
constexpr int longestWaitForPauseMs = 20'000;
constexpr int pausePerCost = 4; // so that runs one after the other do not meet a busy server

void countOne(ImageCounts& counts, bool isAsset, bool apart)
{
    if (counts.images >= 0 && !(apart && isAsset))
        ++counts.images;
    if (counts.assets >= 0 && isAsset)
        ++counts.assets;
}

} // namespace

BoardStore::BoardStore(ApiClient& client, SeenItems& seen, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_seen(seen)
    , m_boardsApi(client)
    , m_imagesApi(client)
{
    connect(&client, &ApiClient::capabilitiesChanged, this, [this] {
        Q_EMIT daysChanged();
        if (m_daysWanted)
            loadDays();
    });
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &BoardStore::load);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &BoardStore::refresh);
}

const BoardDto* BoardStore::find(const QString& boardId) const
{
    const auto found = std::find_if(m_allBoards.cbegin(), m_allBoards.cend(),
                                    [&](const BoardDto& board) { return board.boardId == boardId; });
    return found == m_allBoards.cend() ? nullptr : &*found;
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
    // Counting keeps a server busy: what else there is to read after a run, a new picture, comes first.
    const qint64 least = m_sinceLoad.isValid() ? politeMs : 0;
    m_delay.start(static_cast<int>(std::max<qint64>(least, refreshIntervalMs - since)));
}

void BoardStore::refreshAfterRun()
{
    if (!m_pause.isActive())
        m_sinceFirstRun.start();
    const int pause = std::clamp(m_costMs * pausePerCost, politeMs, longestPauseMs);
    if (m_sinceFirstRun.elapsed() + pause < longestWaitForPauseMs)
        m_pause.start(pause);
}

void BoardStore::addImages(const QList<ImageDto>& images)
{
    QList<BoardDto> boards = m_allBoards;
    const bool apart = countsApart();
    const ImageCounts allBefore = m_all;
    const ImageCounts uncategorizedBefore = m_uncategorized;
    for (const ImageDto& image : images) {
        if (image.isVideo())
            continue;
        const bool isAsset = image.imageCategory != "general"_L1;
        countOne(m_all, isAsset, apart);
        const auto board = std::find_if(boards.begin(), boards.end(), [&](const BoardDto& candidate) {
            return candidate.boardId == image.boardId;
        });
        if (board == boards.end()) {
            countOne(m_uncategorized, isAsset, apart);
            continue;
        }
        ++(isAsset && board->assetCount ? *board->assetCount : board->imageCount);
        if (!isAsset)
            board->coverImageName = image.imageName; // the newest, as the server sees it
    }
    show(boards, allBefore != m_all || uncategorizedBefore != m_uncategorized);
}

void BoardStore::load()
{
    m_loading = true;
    m_pause.stop();
    if (m_allBoards.isEmpty())
        setState(State::Loading);
    if (m_daysWanted)
        loadDays();
    m_sinceLoad.start();
    m_boardsApi.list({.includeArchived = true})
        ->then(
            this,
            [this, changes = m_changes](const QList<BoardDto>& boards) {
                if (changes == m_changes)
                    take(boards);
                else
                    m_again = true;
                setState(State::Ready);
                loadCounts();
            },
            [this](const ApiError& error) {
                m_error = error;
                setState(State::Failed);
                showSeen();
            })
        ->finally(this, [this] {
            m_loading = false;
            m_costMs = static_cast<int>(m_sinceLoad.restart());
            if (std::exchange(m_again, false))
                refresh();
        });
}

void BoardStore::take(const QList<BoardDto>& boards)
{
    if (m_allBoards != boards)
        m_seen.keepBoards(boards);
    show(boards, false);
}

void BoardStore::show(const QList<BoardDto>& boards, bool countsChanged)
{
    if (m_allBoards == boards && !countsChanged)
        return;
    m_allBoards = boards;
    m_boards = boards;
    m_boards.removeIf([](const BoardDto& board) { return board.archived; });
    Q_EMIT boardsChanged();
}

void BoardStore::showSeen()
{
    if (!m_allBoards.isEmpty())
        return;
    m_seen.boards(this, [this](const QList<BoardDto>& boards) {
        if (m_state == State::Failed && m_allBoards.isEmpty())
            show(boards, false);
    });
}

bool BoardStore::countsApart() const
{
    return std::all_of(m_allBoards.cbegin(), m_allBoards.cend(),
                       [](const BoardDto& board) { return board.assetCount.has_value(); });
}

/// Counting costs a server with 100,000 images as much as listing. Where boards tell images and assets apart,
/// what is on all of them is their sum.
void BoardStore::loadCounts()
{
    const bool summed = countsApart();
    const QStringList assets{u"control"_s, u"mask"_s, u"user"_s, u"other"_s};
    ImageQuery query;
    if (!summed) {
        loadCount(query, &ImageCounts::images, m_all, false);
        query.categories = assets;
        loadCount(query, &ImageCounts::assets, m_all, false);
        query = {};
    }
    query.boardId = u"none"_s;
    loadCount(query, &ImageCounts::images, m_uncategorized, summed);
    query.categories = assets;
    loadCount(query, &ImageCounts::assets, m_uncategorized, summed);
}

void BoardStore::loadCount(const ImageQuery& query, int ImageCounts::*what, ImageCounts& counts, bool summed)
{
    m_imagesApi.count(query)->then(
        this,
        [this, what, &counts, summed](int fresh) {
            const ImageCounts allBefore = m_all;
            const int before = std::exchange(counts.*what, fresh);
            if (summed)
                sumUp();
            if (before != fresh || allBefore != m_all)
                Q_EMIT boardsChanged();
        },
        // It is shown as unknown; the list itself already said what is wrong.
        [](const ApiError&) {});
}

void BoardStore::sumUp()
{
    m_all = m_uncategorized;
    for (const BoardDto& board : std::as_const(m_allBoards)) {
        if (m_all.images >= 0)
            m_all.images += board.imageCount;
        if (m_all.assets >= 0)
            m_all.assets += board.assetCount.value_or(0);
    }
}

void BoardStore::setDaysWanted(bool wanted)
{
    if (!std::exchange(m_daysWanted, wanted) && wanted)
        loadDays();
}

void BoardStore::loadDays()
{
    if (!hasDays() || std::exchange(m_loadingDays, true))
        return;
    if (m_days.isEmpty()) {
        m_daysState = State::Loading;
        Q_EMIT daysChanged();
    }
    m_boardsApi.dateBoards()
        ->then(
            this,
            [this](const QList<DateBoard>& days) {
                if (std::exchange(m_daysState, State::Ready) == State::Ready && m_days == days)
                    return;
                m_days = days;
                Q_EMIT daysChanged();
            },
            [this](const ApiError& error) {
                m_daysState = State::Failed;
                m_daysError = error;
                Q_EMIT daysChanged();
            })
        ->finally(this, [this] { m_loadingDays = false; });
}

ApiCall<BoardDto>* BoardStore::create(const QString& name)
{
    return m_boardsApi.create(name)
        ->then(
            this,
            [this](const BoardDto& board) {
                ++m_changes;
                take(QList{board} + m_allBoards);
            },
            [](const ApiError&) {})
        ->finally(this, [this] { refresh(); });
}

ApiCall<BoardDto>* BoardStore::update(const QString& boardId, const BoardChanges& changes)
{
    return m_boardsApi.update(boardId, changes)
        ->then(
            this,
            [this](const BoardDto& board) {
                ++m_changes;
                QList<BoardDto> boards = m_allBoards;
                for (BoardDto& known : boards) {
                    if (known.boardId != board.boardId)
                        continue;
                    known.boardName = board.boardName;
                    known.archived = board.archived;
                }
                take(boards);
            },
            [](const ApiError&) {})
        ->finally(this, [this] { refresh(); });
}

void BoardStore::drop(const QString& boardId)
{
    ++m_changes;
    QList<BoardDto> boards = m_allBoards;
    boards.removeIf([&](const BoardDto& board) { return board.boardId == boardId; });
    take(boards);
    refresh();
}

void BoardStore::setState(State state)
{
    if (m_state == state && state != State::Failed)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vitrine
