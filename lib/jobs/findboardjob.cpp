// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/findboardjob.h"

#include "lib/session/resolveboard.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int lookAgainMs = 1000;

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
    look(false);
}

void FindBoardJob::look(bool afterLostAnswer)
{
    step(m_boards.list({.includeArchived = true}), [this, afterLostAnswer](const QList<BoardDto>& boards) {
        if (m_create && isNewBoardName(boards, m_wanted)) {
            makeBoard();
            return;
        }
        const Result<BoardDto> found = resolveBoard(boards, m_wanted);
        if (!found) {
            end(found.error());
            return;
        }
        m_created = afterLostAnswer;
        m_board = *found;
        end();
    });
}

void FindBoardJob::makeBoard()
{
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
                QTimer::singleShot(lookAgainMs, this, [this] {
                    if (!isFinished())
                        look(true);
                });
            });
}

} // namespace vitrine
