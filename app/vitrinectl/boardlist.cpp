// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/boardlist.h"

using namespace Qt::StringLiterals;

namespace vitrine {

void BoardList::run(const QStringList& /*arguments*/)
{
    connectToServer([this] {
        for (const BoardDto& board : session().boards().boards()) {
            console().result(u"%1  %2  %3"_s.arg(board.boardId).arg(board.imageCount, 7).arg(board.boardName),
                             u"board"_s,
                             {{u"board_id"_s, board.boardId},
                              {u"board_name"_s, board.boardName},
                              {u"image_count"_s, board.imageCount}});
        }
        Q_EMIT done(ExitOk);
    });
}

} // namespace vitrine
