// SPDX-License-Identifier: Apache-2.0
#include "lib/session/resolveboard.h"

#include "lib/session/resolvename.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::BoardStore)
};

} // namespace

Result<BoardDto> resolveBoard(const QList<BoardDto>& boards, const QString& idOrName)
{
    const NameSearch search{
        idOrName, Words::tr("Several boards are called “%1”: %2. Give the id of the one that you mean."),
        Words::tr("There is no board “%1”. The boards are: %2.")};
    return resolveName(
        boards, search, [](const BoardDto& b) { return b.boardId; },
        [](const BoardDto& b) { return b.boardName; },
        [](const BoardDto& b) {
            return Words::tr("%1 (%n image(s))", nullptr, b.imageCount).arg(b.boardId);
        });
}

bool isNewBoardName(const QList<BoardDto>& boards, const QString& idOrName)
{
    return std::none_of(boards.cbegin(), boards.cend(), [&](const BoardDto& board) {
        return board.boardId == idOrName || board.boardName.compare(idOrName, Qt::CaseInsensitive) == 0;
    });
}

} // namespace vitrine
