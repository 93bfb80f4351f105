// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/deleteboardjob.h"

#include <QTimer>

namespace vitrine {

namespace {

constexpr int mostLooks = 4;
constexpr int lookAgainMs = 500; // longer each time

} // namespace

DeleteBoardJob::DeleteBoardJob(ApiClient& client, QString boardId, bool withImages, QObject* parent)
    : ApiJob(parent)
    , m_boards(client)
    , m_boardId(std::move(boardId))
    , m_withImages(withImages)
{
}

void DeleteBoardJob::run()
{
    own(m_boards.remove(m_boardId, m_withImages))
        ->then(
            this,
            [this](const DeleteBoardResult& result) {
                m_result = result;
                m_told = true;
                end();
            },
            [this](const ApiError& error) {
                // A board that somebody else deleted before is as gone as it was to be.
                using Kind = ApiError::Kind;
                if (error.isLostAnswer() || error.kind == Kind::NotFound || error.kind == Kind::Decode
                    || error.kind == Kind::NotInvokeAi)
                    lookFor(error);
                else
                    end(error);
            });
}

void DeleteBoardJob::lookFor(const ApiError& error)
{
    own(m_boards.get(m_boardId))
        ->then(
            this,
            [this, error](const BoardDto&) {
                // It may be at it still: a board goes after all of its images.
                if (error.isLostAnswer() && ++m_looks < mostLooks)
                    QTimer::singleShot(lookAgainMs * m_looks, this, [this, error] { lookFor(error); });
                else
                    end(error);
            },
            [this, error](const ApiError& second) {
                if (second.kind == ApiError::Kind::NotFound)
                    end();
                else
                    end(error);
            });
}

} // namespace vitrine
