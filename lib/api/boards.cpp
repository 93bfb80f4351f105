// SPDX-License-Identifier: Apache-2.0
#include "lib/api/boards.h"

#include "lib/api/decode.h"
#include "lib/json/objectreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

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
    if (!reader.ok())
        return Failure(reader.error());
    return board;
}

ApiCall<QList<BoardDto>>* BoardsApi::list(bool includeArchived)
{
    QUrlQuery query{{u"all"_s, u"true"_s}};
    if (includeArchived)
        query.addQueryItem(u"include_archived"_s, u"true"_s);
    return m_client.send<QList<BoardDto>>({.path = u"/api/v1/boards/"_s, .query = query},
                                          [](const HttpAnswer& answer) -> Result<QList<BoardDto>> {
                                              const Result<QJsonArray> array = arrayBody(answer);
                                              if (!array)
                                                  return Failure(array.error());
                                              return decodeList<BoardDto>(*array, u"$"_s,
                                                                          &BoardDto::fromJson);
                                          });
}

ApiCall<BoardDto>* BoardsApi::create(const QString& name)
{
    QUrlQuery query;
    query.addQueryItem(u"board_name"_s, QString::fromLatin1(QUrl::toPercentEncoding(name)));
    return m_client.send<BoardDto>(
        {.method = ApiRequest::Method::Post, .path = u"/api/v1/boards/"_s, .query = query},
        oneRecord<BoardDto>(&BoardDto::fromJson));
}

ApiCall<Done>* BoardsApi::remove(const QString& boardId, bool includeImages)
{
    if (boardId.isEmpty() || boardId == "none"_L1) {
        return m_client.refuse<Done>(ApiError::input(QCoreApplication::translate(
            "vitrine::BoardsApi", "“Uncategorized” is not a board and cannot be deleted.")));
    }
    return m_client.send<Done>({.method = ApiRequest::Method::Delete,
                                .path = u"/api/v1/boards/"_s + RequestFactory::segment(boardId),
                                .query = {{u"include_images"_s, includeImages ? u"true"_s : u"false"_s}},
                                .expect = ApiRequest::Expect::Nothing},
                               &ignoreBody);
}

} // namespace vitrine
