// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/autoaddboard.h"

#include "lib/base/settings.h"
#include "lib/session/login.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString none = u"none"_s;

} // namespace

AutoAddBoard::AutoAddBoard(const BoardStore& boards, const Login& login, Settings& settings, QString serverId,
                           QObject* parent)
    : QObject(parent)
    , m_boards(boards)
    , m_login(login)
    , m_settings(settings)
    , m_serverId(std::move(serverId))
    , m_chosen(settings.get<SettingKey::AutoAddBoard>(m_serverId))
{
    connect(&boards, &BoardStore::boardsChanged, this, &AutoAddBoard::onBoardsChanged);
    connect(&boards, &BoardStore::stateChanged, this, &AutoAddBoard::onBoardsChanged);
    connect(&login, &Login::accountChanged, this, &AutoAddBoard::onBoardsChanged);
    m_told = board();
}

void AutoAddBoard::setOpenBoard(const std::optional<QString>& boardId)
{
    m_open = boardId;
    onBoardsChanged();
}

void AutoAddBoard::choose(const QString& boardId)
{
    if (m_chosen == boardId)
        return;
    m_chosen = boardId;
    m_settings.set<SettingKey::AutoAddBoard>(m_serverId, boardId);
    m_told = board();
    Q_EMIT changed();
}

/// Until the boards are known, all are taken to be there.
QString AutoAddBoard::usable(const QString& boardId) const
{
    if (boardId.isEmpty() || boardId == none || dayOfBoard(boardId))
        return none;
    if (m_boards.state() != BoardStore::State::Ready)
        return boardId;
    const BoardDto* found = m_boards.find(boardId);
    return found && !found->archived && takesOurs(*found) ? boardId : none;
}

bool AutoAddBoard::takesOurs(const BoardDto& board) const
{
    return m_login.permissions().whyNotBoard(board, Permissions::BoardChange::Contents).isEmpty();
}

QString AutoAddBoard::board() const
{
    return usable(followsOpenBoard() ? m_open.value_or(none) : m_chosen);
}

std::optional<QString> AutoAddBoard::uploadBoard(const std::optional<QString>& shown) const
{
    if (shown && !dayOfBoard(*shown)) {
        const BoardDto* board = m_boards.find(*shown);
        return *shown == none || (board && !takesOurs(*board)) ? std::nullopt : shown;
    }
    const QString chosen = usable(m_chosen);
    return chosen == none ? std::nullopt : std::optional(chosen);
}

void AutoAddBoard::onBoardsChanged()
{
    if (!followsOpenBoard() && m_chosen != none && usable(m_chosen) == none) {
        followOpenBoard();
        Q_EMIT lost();
        return;
    }
    const QString now = board();
    if (std::exchange(m_told, now) != now)
        Q_EMIT changed();
}

} // namespace vitrine
