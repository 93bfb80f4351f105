// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/boards.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// Finds a board by id or name, archived ones included, and creates it when asked to. A lost answer to the
/// creation is looked up, so that no second board comes of it. "none" is found without a request: on no
/// board.
class FindBoardJob final : public ApiJob {
    Q_OBJECT

public:
    FindBoardJob(ApiClient& client, QString idOrName, bool create, QObject* parent = nullptr);

    /// Once finished without an error. For "none", a board whose id is "none".
    [[nodiscard]] const BoardDto& board() const { return m_board; }
    [[nodiscard]] bool wasCreated() const { return m_created; }

protected:
    void run() override;

private:
    void look();
    void lookLater();
    void take(const QList<BoardDto>& boards);
    void makeBoard();

    BoardsApi m_boards;
    QString m_wanted;
    bool m_create;
    bool m_created = false;
    int m_sendings = 0;
    int m_looks = 0;
    std::optional<ApiError> m_lost; ///< Why the answer to the creation never came.
    BoardDto m_board;
};

} // namespace vitrine
