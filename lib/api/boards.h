// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

struct ImageQuery;

/// BoardDTO. Names are not unique; the id is.
struct BoardDto {
    QString boardId;
    QString boardName;
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    bool archived = false;
    int imageCount = 0;            ///< Without assets; older servers count those too.
    std::optional<int> assetCount; ///< Not on older servers.
    std::optional<int> videoCount; ///< Not on older servers.
    std::optional<QString> coverImageName;
    std::optional<QString> coverVideoName;
    std::optional<QString> boardVisibility; ///< "private", "shared" or "public"; not on older servers.
    std::optional<QString> userId;          ///< The owner's; not on older servers.
    std::optional<QString> ownerUsername;   ///< For administrators only.

    static Result<BoardDto> fromJson(const QJsonValue& value, const QString& path);
    friend bool operator==(const BoardDto&, const BoardDto&) = default;
};

/// VirtualSubBoardDTO: the images of one day. A filter, not a board: nothing can be moved into it.
struct DateBoard {
    QString virtualBoardId; ///< "by_date:2026-03-18"
    QString boardName;
    QDate date; ///< In the server's time zone.
    int imageCount = 0;
    int assetCount = 0;
    int videoCount = 0;
    std::optional<QString> coverImageName;
    std::optional<QString> coverVideoName;

    static Result<DateBoard> fromJson(const QJsonValue& value, const QString& path);
    friend bool operator==(const DateBoard&, const DateBoard&) = default;
};

/// The day that "by_date:2026-03-18" stands for; none for every other id. Such ids are for choosing what to
/// show; no route takes them as a board.
[[nodiscard]] std::optional<QDate> dayOfBoard(const QString& boardId);

/// Makes a query of what is on a board, on none ("none"), on all (no value), or of a day.
void showBoard(ImageQuery& query, const std::optional<QString>& boardId);

/// How a list of boards is ordered and what is in it.
struct BoardListing {
    bool includeArchived = false;
    bool byName = false;    ///< Otherwise by time of creation.
    bool descending = true; ///< Newest, or Z, first.
};

/// OffsetPaginatedResults of boards.
struct BoardPage {
    int offset = 0;
    int limit = 0;
    QList<BoardDto> boards;
};

/// What to change of a board; what has no value stays as it is. (BoardChanges)
struct BoardChanges {
    std::optional<QString> boardName = {}; ///< 300 characters at most.
    std::optional<bool> archived = {};
    std::optional<QString> coverImageName = {};
    std::optional<QString> boardVisibility = {}; ///< With Capability::BoardVisibility.
};

/// DeleteBoardResult.
struct DeleteBoardResult {
    QString boardId;
    QStringList uncategorizedNames; ///< Images and videos that were kept and are on no board now.
    QStringList deletedNames;       ///< Images and videos that are gone.
    QStringList failedNames;        ///< Should be gone, and are not. Newer servers only.
};

/// /api/v1/boards/… and /api/v1/virtual_boards/…
///
/// "none" stands for "on no board" and is a filter only: `imageNames` takes it, everything that changes or
/// deletes refuses it (Kind::Input) without a request. An unknown board is Kind::NotFound on newer servers;
/// older ones answer 500 to a change (Kind::Server), and to a deletion 200 with empty lists.
class BoardsApi {
public:
    explicit BoardsApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// GET /api/v1/boards/?all=true: every board. Takes half a second beside 100,000 images: BoardStore asks
    /// at most once in two seconds.
    ApiCall<QList<BoardDto>>* list(const BoardListing& listing = {});

    /// GET /api/v1/boards/?offset=&limit=. At least 0 and 1.
    ApiCall<BoardPage>* page(int offset, int limit, const BoardListing& listing = {});

    /// GET /api/v1/boards/{board_id}.
    ApiCall<BoardDto>* get(const QString& boardId);

    /// POST /api/v1/boards/?board_name=. 300 characters at most; an equal name makes a second board.
    ApiCall<BoardDto>* create(const QString& name);

    /// PATCH /api/v1/boards/{board_id}: rename, archive, cover, visibility.
    ApiCall<BoardDto>* update(const QString& boardId, const BoardChanges& changes);

    /// DELETE /api/v1/boards/{board_id}: the board; its images become uncategorized unless `includeImages`.
    /// Would delete every uncategorized image for "none" on older servers, hence never sent.
    ApiCall<DeleteBoardResult>* remove(const QString& boardId, bool includeImages);

    /// GET /api/v1/boards/{board_id}/image_names of a board or of "none": unordered, intermediate ones and
    /// all categories included unless these say otherwise. For ordered names: ImagesApi::names.
    ApiCall<QStringList>* imageNames(const QString& boardId, const QStringList& categories = {},
                                     std::optional<bool> isIntermediate = std::nullopt);

    /// Whether `dateBoards` and the names of a day can be had.
    [[nodiscard]] bool hasDateBoards() const;

    /// GET /api/v1/virtual_boards/by_date, with Capability::DateBoards: one for each day that has images,
    /// newest first. Their names: ImagesApi::names with `createdDate`.
    ApiCall<QList<DateBoard>>* dateBoards();

private:
    ApiClient& m_client;
};

} // namespace vitrine
