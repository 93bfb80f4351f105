// SPDX-License-Identifier: Apache-2.0
#include "lib/api/boards.h"

#include "lib/api/decode.h"
#include "lib/api/images.h"
#include "lib/json/objectreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::BoardsApi)
};

bool isNoBoard(const QString& boardId)
{
    return boardId.isEmpty() || boardId == "none"_L1;
}

QString boardPath(const QString& boardId, QLatin1StringView tail = {})
{
    return u"/api/v1/boards/"_s + RequestFactory::segment(boardId) + tail;
}

QUrlQuery queryOf(const BoardListing& listing)
{
    QUrlQuery query;
    query.addQueryItem(u"order_by"_s, listing.byName ? u"board_name"_s : u"created_at"_s);
    query.addQueryItem(u"direction"_s, listing.descending ? u"DESC"_s : u"ASC"_s);
    if (listing.includeArchived)
        query.addQueryItem(u"include_archived"_s, u"true"_s);
    return query;
}

void readPage(ObjectReader& reader, BoardPage& page)
{
    QJsonArray items;
    reader.required(u"offset"_s, page.offset);
    reader.required(u"limit"_s, page.limit);
    reader.required(u"items"_s, items);
    if (reader.ok())
        page.boards = decodeList<BoardDto>(items, u"$.items"_s, &BoardDto::fromJson);
}

void readDeletion(ObjectReader& reader, DeleteBoardResult& result)
{
    QStringList keptVideos;
    QStringList deletedVideos;
    QStringList failedVideos;
    reader.required(u"board_id"_s, result.boardId);
    reader.required(u"deleted_board_images"_s, result.uncategorizedNames);
    reader.required(u"deleted_images"_s, result.deletedNames);
    reader.defaulted(u"failed_images"_s, result.failedNames);
    reader.defaulted(u"deleted_board_videos"_s, keptVideos);
    reader.defaulted(u"deleted_videos"_s, deletedVideos);
    reader.defaulted(u"failed_videos"_s, failedVideos);
    result.uncategorizedNames += keptVideos;
    result.deletedNames += deletedVideos;
    result.failedNames += failedVideos;
}

} // namespace

Result<BoardDto> BoardDto::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    BoardDto board;
    reader.required(u"board_id"_s, board.boardId);
    reader.required(u"board_name"_s, board.boardName);
    reader.required(u"created_at"_s, board.createdAt);
    reader.required(u"updated_at"_s, board.updatedAt);
    reader.defaulted(u"archived"_s, board.archived);
    reader.required(u"image_count"_s, board.imageCount);
    reader.optional(u"asset_count"_s, board.assetCount);
    reader.optional(u"video_count"_s, board.videoCount);
    reader.optional(u"cover_image_name"_s, board.coverImageName);
    reader.optional(u"cover_video_name"_s, board.coverVideoName);
    reader.optional(u"board_visibility"_s, board.boardVisibility);
    reader.optional(u"user_id"_s, board.userId);
    reader.optional(u"owner_username"_s, board.ownerUsername);
    if (!reader.ok())
        return Failure(reader.error());
    return board;
}

Result<DateBoard> DateBoard::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    DateBoard board;
    QString date;
    reader.required(u"virtual_board_id"_s, board.virtualBoardId);
    reader.required(u"board_name"_s, board.boardName);
    reader.required(u"date"_s, date);
    reader.required(u"image_count"_s, board.imageCount);
    reader.required(u"asset_count"_s, board.assetCount);
    reader.defaulted(u"video_count"_s, board.videoCount);
    reader.optional(u"cover_image_name"_s, board.coverImageName);
    reader.optional(u"cover_video_name"_s, board.coverVideoName);
    if (!reader.ok())
        return Failure(reader.error());
    board.date = QDate::fromString(date, Qt::ISODate);
    if (!board.date.isValid())
        return Failure(ApiError::decode({}, reader.pathOf(u"date"_s) + u": expected a date"_s));
    return board;
}

std::optional<QDate> dayOfBoard(const QString& boardId)
{
    if (!boardId.startsWith("by_date:"_L1))
        return {};
    const QDate day = QDate::fromString(boardId.mid(8), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

void showBoard(ImageQuery& query, const std::optional<QString>& boardId)
{
    query.createdDate = boardId ? dayOfBoard(*boardId) : std::nullopt;
    query.boardId = query.createdDate ? std::nullopt : boardId;
}

ApiCall<QList<BoardDto>>* BoardsApi::list(const BoardListing& listing)
{
    QUrlQuery query = queryOf(listing);
    query.addQueryItem(u"all"_s, u"true"_s);
    return m_client.send<QList<BoardDto>>({.path = u"/api/v1/boards/"_s, .query = query},
                                          recordList<BoardDto>(&BoardDto::fromJson));
}

ApiCall<BoardPage>* BoardsApi::page(int offset, int limit, const BoardListing& listing)
{
    QUrlQuery query = queryOf(listing);
    query.addQueryItem(u"offset"_s, QString::number(offset));
    query.addQueryItem(u"limit"_s, QString::number(limit));
    return m_client.send<BoardPage>({.path = u"/api/v1/boards/"_s, .query = query},
                                    fieldsOf<BoardPage>(&readPage));
}

ApiCall<BoardDto>* BoardsApi::get(const QString& boardId)
{
    return m_client.send<BoardDto>({.path = boardPath(boardId)}, oneRecord<BoardDto>(&BoardDto::fromJson));
}

ApiCall<BoardDto>* BoardsApi::create(const QString& name)
{
    QUrlQuery query;
    addText(query, u"board_name"_s, name);
    return m_client.send<BoardDto>(
        {.method = ApiRequest::Method::Post, .path = u"/api/v1/boards/"_s, .query = query},
        oneRecord<BoardDto>(&BoardDto::fromJson));
}

ApiCall<BoardDto>* BoardsApi::update(const QString& boardId, const BoardChanges& changes)
{
    if (isNoBoard(boardId))
        return m_client.refuse<BoardDto>(
            ApiError::input(Words::tr("“Uncategorized” is not a board and cannot be changed.")));
    if (changes.boardVisibility && !m_client.capabilities().has(Capability::BoardVisibility))
        return m_client.unsupported<BoardDto>(Capability::BoardVisibility);
    QJsonObject body;
    if (changes.boardName)
        body.insert(u"board_name"_s, *changes.boardName);
    if (changes.archived)
        body.insert(u"archived"_s, *changes.archived);
    if (changes.coverImageName)
        body.insert(u"cover_image_name"_s, *changes.coverImageName);
    if (changes.boardVisibility)
        body.insert(u"board_visibility"_s, *changes.boardVisibility);
    return m_client.send<BoardDto>(
        {.method = ApiRequest::Method::Patch, .path = boardPath(boardId), .body = jsonBytes(body)},
        oneRecord<BoardDto>(&BoardDto::fromJson));
}

ApiCall<DeleteBoardResult>* BoardsApi::remove(const QString& boardId, bool includeImages)
{
    if (isNoBoard(boardId))
        return m_client.refuse<DeleteBoardResult>(
            ApiError::input(Words::tr("“Uncategorized” is not a board and cannot be deleted.")));
    const QUrlQuery query{{u"include_images"_s, includeImages ? u"true"_s : u"false"_s}};
    return m_client.send<DeleteBoardResult>({.method = ApiRequest::Method::Delete,
                                             .path = boardPath(boardId),
                                             .query = query,
                                             .timeoutMs = 300'000},
                                            fieldsOf<DeleteBoardResult>(&readDeletion));
}

ApiCall<QStringList>* BoardsApi::imageNames(const QString& boardId, const QStringList& categories,
                                            std::optional<bool> isIntermediate)
{
    QUrlQuery query;
    for (const QString& category : categories)
        query.addQueryItem(u"categories"_s, category);
    if (isIntermediate)
        query.addQueryItem(u"is_intermediate"_s, *isIntermediate ? u"true"_s : u"false"_s);
    return m_client.send<QStringList>(
        {.path = boardPath(boardId, "/image_names"_L1), .query = query, .timeoutMs = 120'000}, &stringsBody);
}

bool BoardsApi::hasDateBoards() const
{
    const Capabilities& can = m_client.capabilities();
    return can.has(Capability::DateBoards) && can.has(Capability::GalleryItemNames);
}

ApiCall<QList<DateBoard>>* BoardsApi::dateBoards()
{
    if (!m_client.capabilities().has(Capability::DateBoards))
        return m_client.unsupported<QList<DateBoard>>(Capability::DateBoards);
    return m_client.send<QList<DateBoard>>({.path = u"/api/v1/virtual_boards/by_date"_s},
                                           recordList<DateBoard>(&DateBoard::fromJson));
}

} // namespace vitrine
