// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/gallery.h"
#include "lib/demo/routes.h"

#include <QDateTime>

#include <algorithm>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNameLength = 300;

Board& boardOf(Gallery& gallery, const Request& request)
{
    Board* board = gallery.board(request.params.value(u"board_id"_s));
    if (!board)
        throw Rejection{errorReply(404, u"Board not found"_s)};
    return *board;
}

QJsonObject dto(const Gallery& gallery, const Board& board)
{
    return gallery.toJson(board, gallery.counts().value(board.id));
}

void checkName(const QString& where, const QString& name)
{
    if (name.size() > maxNameLength) {
        throw Rejection{invalidReply({where, u"board_name"_s}, u"string_too_long"_s,
                                     u"String should have at most 300 characters"_s)};
    }
}

Reply listBoards(const Gallery& gallery, const Request& request)
{
    const bool archived = queryBool(request, u"include_archived"_s).value_or(false);
    const bool all = queryBool(request, u"all"_s).value_or(false);
    const std::optional<int> offset = queryInt(request, u"offset"_s);
    const std::optional<int> limit = queryInt(request, u"limit"_s);
    const QString direction = queryChoice(request, u"direction"_s, {u"ASC"_s, u"DESC"_s});
    const QString order = queryChoice(request, u"order_by"_s, {u"created_at"_s, u"board_name"_s});
    if (!all && (!offset || !limit)) {
        return errorReply(400, u"Invalid request: Must provide either 'all' or both 'offset' and 'limit'"_s);
    }
    QList<Board> boards = gallery.boards();
    if (!archived)
        boards.removeIf([](const Board& board) { return board.archived; });
    std::stable_sort(boards.begin(), boards.end(), [&](const Board& left, const Board& right) {
        const Board& first = direction == u"ASC"_s ? left : right;
        const Board& second = direction == u"ASC"_s ? right : left;
        return order == u"board_name"_s ? first.name.compare(second.name, Qt::CaseInsensitive) < 0
                                        : first.createdMs < second.createdMs;
    });
    const QHash<QString, BoardCounts> counts = gallery.counts();
    QJsonArray items;
    const QList<Board> page = all ? boards : boards.mid(std::max(0, *offset), std::max(0, *limit));
    for (const Board& board : page)
        items.append(gallery.toJson(board, counts.value(board.id)));
    if (all)
        return jsonReply(items);
    // The server's own `total` is that of the page.
    return jsonReply(QJsonObject{
        {u"limit"_s, *limit}, {u"offset"_s, *offset}, {u"total"_s, items.size()}, {u"items"_s, items}});
}

Reply createBoard(Gallery& gallery, const Request& request)
{
    const QString name = requiredQuery(request, u"board_name"_s);
    checkName(u"query"_s, name);
    return jsonReply(gallery.toJson(gallery.createBoard(name), {}), 201);
}

Reply updateBoard(Gallery& gallery, const Request& request)
{
    const QJsonObject changes = bodyObject(request);
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const bool isText = it->isString() || it->isNull();
        if (it.key() == u"board_name"_s || it.key() == u"cover_image_name"_s
            || it.key() == u"board_visibility"_s) {
            if (!isText)
                throw Rejection{invalidReply({u"body"_s, it.key()}, u"string_type"_s,
                                             u"Input should be a valid string"_s)};
        } else if (it.key() == u"archived"_s) {
            if (!it->isBool() && !it->isNull())
                throw Rejection{invalidReply({u"body"_s, it.key()}, u"bool_parsing"_s,
                                             u"Input should be a valid boolean"_s)};
        } else {
            throw Rejection{invalidReply({u"body"_s, it.key()}, u"extra_forbidden"_s,
                                         u"Extra inputs are not permitted"_s)};
        }
    }
    const QString visibility = changes.value(u"board_visibility"_s).toString();
    if (!visibility.isEmpty() && !QStringList{u"private"_s, u"shared"_s, u"public"_s}.contains(visibility)) {
        throw Rejection{invalidReply({u"body"_s, u"board_visibility"_s}, u"enum"_s,
                                     u"Input should be 'private', 'shared' or 'public'"_s)};
    }
    checkName(u"body"_s, changes.value(u"board_name"_s).toString());
    Board& board = boardOf(gallery, request);
    // A cover is checked and kept by the server, but its answers always show the newest image.
    if (changes.value(u"cover_image_name"_s).isString()
        && !gallery.image(changes.value(u"cover_image_name"_s).toString()))
        return errorReply(500, u"Failed to update board"_s);
    board.name = changes.value(u"board_name"_s).toString(board.name);
    board.archived = changes.value(u"archived"_s).toBool(board.archived);
    if (!visibility.isEmpty())
        board.visibility = visibility;
    board.updatedMs = QDateTime::currentMSecsSinceEpoch();
    board.patched = true;
    return jsonReply(dto(gallery, board), 201);
}

Reply deleteBoard(Gallery& gallery, const Request& request)
{
    const QString id = boardOf(gallery, request).id;
    const bool withImages = queryBool(request, u"include_images"_s).value_or(false);
    NameFilter filter;
    filter.boardId = id;
    const QStringList names = gallery.names(filter).names;
    if (withImages)
        gallery.remove(names);
    gallery.removeBoard(id);
    const QJsonArray list = QJsonArray::fromStringList(names);
    return jsonReply(QJsonObject{{u"board_id"_s, id},
                                 {u"deleted_board_images"_s, withImages ? QJsonArray{} : list},
                                 {u"deleted_images"_s, withImages ? list : QJsonArray{}},
                                 {u"deleted_board_videos"_s, QJsonArray{}},
                                 {u"deleted_videos"_s, QJsonArray{}},
                                 {u"failed_images"_s, QJsonArray{}},
                                 {u"failed_videos"_s, QJsonArray{}}});
}

Reply boardImageNames(Gallery& gallery, const Request& request)
{
    NameFilter filter;
    filter.boardId = request.params.value(u"board_id"_s);
    filter.categories = queryChoices(request, u"categories"_s,
                                     {u"general"_s, u"mask"_s, u"control"_s, u"user"_s, u"other"_s});
    filter.intermediate = queryBool(request, u"is_intermediate"_s);
    filter.descending = false;
    filter.starredFirst = false;
    if (filter.boardId != u"none"_s)
        boardOf(gallery, request);
    return jsonReply(QJsonArray::fromStringList(gallery.names(filter).names));
}

Reply listDays(const Gallery& gallery)
{
    QJsonArray out;
    const QList<DayCounts> days = gallery.days();
    for (const DayCounts& day : days) {
        const QString date = QDate(1970, 1, 1).addDays(day.day).toString(Qt::ISODate);
        out.append(QJsonObject{{u"virtual_board_id"_s, u"by_date:"_s + date},
                               {u"board_name"_s, date},
                               {u"date"_s, date},
                               {u"image_count"_s, day.counts.images},
                               {u"asset_count"_s, day.counts.assets},
                               {u"video_count"_s, 0},
                               {u"cover_image_name"_s, day.counts.cover->name},
                               {u"cover_video_name"_s, QJsonValue::Null}});
    }
    return jsonReply(out);
}

} // namespace

void addBoardRoutes(Router& router, Gallery& gallery)
{
    const QString one = u"/api/v1/boards/{board_id}"_s;
    router.add("GET", u"/api/v1/boards/"_s, [&gallery](const Request& r) { return listBoards(gallery, r); });
    router.add("POST", u"/api/v1/boards/"_s,
               [&gallery](const Request& r) { return createBoard(gallery, r); });
    router.add("GET", one,
               [&gallery](const Request& r) { return jsonReply(dto(gallery, boardOf(gallery, r))); });
    router.add("PATCH", one, [&gallery](const Request& r) { return updateBoard(gallery, r); });
    router.add("DELETE", one, [&gallery](const Request& r) { return deleteBoard(gallery, r); });
    router.add("GET", u"/api/v1/virtual_boards/by_date"_s,
               [&gallery](const Request&) { return listDays(gallery); });
    router.add("GET", one + u"/image_names"_s,
               [&gallery](const Request& r) { return boardImageNames(gallery, r); });
}

} // namespace vitrine::demo
