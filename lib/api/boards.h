// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace vitrine {

/// BoardDTO. Names are not unique; the id is.
struct BoardDto {
    QString boardId;
    QString boardName;
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    bool archived = false;
    int imageCount = 0;
    std::optional<int> assetCount; ///< Not on older servers.
    std::optional<int> videoCount; ///< Not on older servers.
    std::optional<QString> coverImageName;

    static Result<BoardDto> fromJson(const QJsonValue& value, const QString& path);
    friend bool operator==(const BoardDto&, const BoardDto&) = default;
};

/// /api/v1/boards/…
class BoardsApi {
public:
    explicit BoardsApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// GET /api/v1/boards/?all=true: every board, newest first. Takes half a second beside 100,000 images:
    /// BoardStore asks at most once in two seconds.
    ApiCall<QList<BoardDto>>* list(bool includeArchived = false);

    /// POST /api/v1/boards/?board_name=. 300 characters at most; an equal name makes a second board.
    ApiCall<BoardDto>* create(const QString& name);

    /// DELETE /api/v1/boards/{board_id}: the board; its images become uncategorized unless `includeImages`.
    /// Refused for "none", with which older servers would delete every uncategorized image.
    ApiCall<Done>* remove(const QString& boardId, bool includeImages);

private:
    ApiClient& m_client;
};

} // namespace vitrine
