// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/findboardjob.h"

#include "lib/session/resolveboard.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int lookAgainMs = 1000;
constexpr int looksBeforeSendingAgain = 2; // a server may still be busy with it
constexpr int mostSendings = 2;
constexpr int mostLooksWhileAway = 60;

} // namespace

FindBoardJob::FindBoardJob(ApiClient& client, QString idOrName, bool create, QObject* parent)
    : ApiJob(parent)
    , m_boards(client)
    , m_wanted(std::move(idOrName))
    , m_create(create)
{
}

void FindBoardJob::run()
{
    if (m_wanted == "none"_L1) {
        m_board.boardId = m_wanted;
        end();
        return;
    }
    look();
}

void FindBoardJob::look()
{
    if (isFinished())
        return;
    own(m_boards.list({.includeArchived = true}))
        ->then(
            this, [this](const QList<BoardDto>& boards) { take(boards); },
            [this](const ApiError& error) {
                if (m_lost && error.isTransient() && ++m_looks < mostLooksWhileAway)
                    lookLater();
                else
                    end(error);
            });
}

void FindBoardJob::lookLater()
{
    QTimer::singleShot(lookAgainMs, this, &FindBoardJob::look);
}

void FindBoardJob::take(const QList<BoardDto>& boards)
{
    if (m_create && isNewBoardName(boards, m_wanted)) {
        if (!m_lost)
            makeBoard();
        else if (++m_looks < looksBeforeSendingAgain)
            lookLater();
        else if (m_sendings < mostSendings)
            makeBoard(); // it never arrived
        else
            end(m_lost);
        return;
    }
    const Result<BoardDto> found = resolveBoard(boards, m_wanted);
    if (!found) {
        end(found.error());
        return;
    }
    m_created = m_lost.has_value();
    m_board = *found;
    end();
}

void FindBoardJob::makeBoard()
{
    ++m_sendings;
    own(m_boards.create(m_wanted))
        ->then(
            this,
            [this](const BoardDto& board) {
                m_created = true;
                m_board = board;
                end();
            },
            [this](const ApiError& error) {
                if (!error.isLostAnswer()) {
                    end(error);
                    return;
                }
                m_lost = error;
                m_looks = 0;
                lookLater();
            });
}

} // namespace vitrine
