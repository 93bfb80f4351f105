// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/gallery.h"
#include "lib/demo/routes.h"

#include <QSet>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

QString orNone(const QString& boardId)
{
    return boardId.isEmpty() ? u"none"_s : boardId;
}

/// Moves images and tells what the server's batch routes tell. Names that do not exist are left out,
/// silently.
Reply move(Gallery& gallery, const QStringList& names, const QString& boardId, const QString& resultKey)
{
    QStringList moved;
    QSet<QString> boards;
    for (const QString& name : names) {
        const ImagePtr image = gallery.image(name);
        if (!image || moved.contains(name))
            continue;
        boards << orNone(image->boardId) << orNone(boardId);
        image->boardId = boardId;
        moved.append(name);
    }
    return jsonReply(QJsonObject{{resultKey, QJsonArray::fromStringList(moved)},
                                 {u"failed_images"_s, QJsonArray{}},
                                 {u"affected_boards"_s, QJsonArray::fromStringList(boards.values())}},
                     201);
}

QString existingBoard(Gallery& gallery, const QJsonObject& body)
{
    const QString id = requiredString(body, u"board_id"_s);
    if (!gallery.board(id))
        throw Rejection{errorReply(404, u"Board not found"_s)};
    return id;
}

Reply addOne(Gallery& gallery, const Request& request)
{
    const QJsonObject body = bodyObject(request);
    const QString name = requiredString(body, u"image_name"_s);
    const QString board = existingBoard(gallery, body);
    if (!gallery.image(name))
        return errorReply(500, u"Failed to add image to board"_s);
    return move(gallery, {name}, board, u"added_images"_s);
}

Reply removeOne(Gallery& gallery, const Request& request)
{
    const QString name = requiredString(bodyObject(request), u"image_name"_s);
    if (!gallery.image(name))
        return errorReply(500, u"Failed to remove image from board"_s);
    return move(gallery, {name}, {}, u"removed_images"_s);
}

Reply addMany(Gallery& gallery, const Request& request)
{
    const QJsonObject body = bodyObject(request);
    const QStringList names = requiredStrings(body, u"image_names"_s);
    return move(gallery, names, existingBoard(gallery, body), u"added_images"_s);
}

} // namespace

void addBoardImageRoutes(Router& router, Gallery& gallery)
{
    router.add("POST", u"/api/v1/board_images/"_s,
               [&gallery](const Request& r) { return addOne(gallery, r); });
    router.add("DELETE", u"/api/v1/board_images/"_s,
               [&gallery](const Request& r) { return removeOne(gallery, r); });
    router.add("POST", u"/api/v1/board_images/batch"_s,
               [&gallery](const Request& r) { return addMany(gallery, r); });
    router.add("POST", u"/api/v1/board_images/batch/delete"_s, [&gallery](const Request& r) {
        return move(gallery, requiredStrings(bodyObject(r), u"image_names"_s), {}, u"removed_images"_s);
    });
}

} // namespace vitrine::demo
