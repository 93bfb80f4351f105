// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/boards.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// Deletes a board, alone or with what is on it. Sent once; when its answer is lost, the board is looked for:
/// one that is gone was deleted, though nobody told what became of its images (`isTold`).
class DeleteBoardJob final : public ApiJob {
    Q_OBJECT

public:
    DeleteBoardJob(ApiClient& client, QString boardId, bool withImages, QObject* parent = nullptr);

    [[nodiscard]] const DeleteBoardResult& result() const { return m_result; }
    [[nodiscard]] bool isTold() const { return m_told; }

protected:
    void run() override;

private:
    void lookFor(const ApiError& error);

    BoardsApi m_boards;
    QString m_boardId;
    bool m_withImages;
    DeleteBoardResult m_result;
    bool m_told = false;
    int m_looks = 0;
};

} // namespace vitrine
