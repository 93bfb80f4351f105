// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/boards.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// What is on a board at this moment: for a question before it is deleted. Kind::NotFound when the board is
/// not there any more.
class BoardContentsJob final : public ApiJob {
    Q_OBJECT

public:
    BoardContentsJob(ApiClient& client, QString boardId, QObject* parent = nullptr);

    [[nodiscard]] const QString& boardId() const { return m_boardId; }
    [[nodiscard]] const QString& boardName() const { return m_boardName; }
    [[nodiscard]] const QStringList& images() const { return m_images; }
    [[nodiscard]] const QStringList& assets() const { return m_assets; }
    [[nodiscard]] const QStringList& intermediates() const { return m_intermediates; }
    [[nodiscard]] int videoCount() const { return m_videoCount; }

protected:
    void run() override;

private:
    void readImages();
    void readAssets();
    void readAll();

    BoardsApi m_boards;
    QString m_boardId;
    QString m_boardName;
    QStringList m_images;
    QStringList m_assets;
    QStringList m_intermediates;
    int m_videoCount = 0;
};

} // namespace vitrine
