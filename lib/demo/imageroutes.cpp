// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/gallery.h"
#include "lib/demo/routes.h"

#include <QDateTime>
#include <QSet>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

QStringList categories()
{
    return {u"general"_s, u"mask"_s, u"control"_s, u"user"_s, u"other"_s};
}

NameFilter filterOf(const Request& request)
{
    NameFilter filter;
    if (request.query.hasQueryItem(u"board_id"_s))
        filter.boardId = request.query.queryItemValue(u"board_id"_s, QUrl::FullyDecoded);
    filter.categories = queryChoices(request, u"categories"_s, categories());
    filter.intermediate = queryBool(request, u"is_intermediate"_s);
    filter.origin = queryChoice(request, u"image_origin"_s, {u"internal"_s, u"external"_s});
    if (filter.origin.isEmpty())
        filter.origin = queryChoice(request, u"origin"_s, {u"internal"_s, u"external"_s});
    filter.createdDate = request.query.queryItemValue(u"created_date"_s, QUrl::FullyDecoded);
    filter.searchTerm = request.query.queryItemValue(u"search_term"_s, QUrl::FullyDecoded);
    filter.descending = queryChoice(request, u"order_dir"_s, {u"ASC"_s, u"DESC"_s}) != u"ASC"_s;
    filter.starredFirst = queryBool(request, u"starred_first"_s).value_or(true);
    return filter;
}

Reply listNames(const Gallery& gallery, const Request& request, const QString& key)
{
    const NameList list = gallery.names(filterOf(request));
    return jsonReply(QJsonObject{{key, QJsonArray::fromStringList(list.names)},
                                 {u"starred_count"_s, list.starredCount},
                                 {u"total_count"_s, list.names.size()}});
}

Reply listImages(const Gallery& gallery, const Request& request)
{
    const QStringList names = gallery.names(filterOf(request)).names;
    const int offset = queryInt(request, u"offset"_s).value_or(0);
    const int limit = queryInt(request, u"limit"_s).value_or(10);
    if (offset < 0 || limit < 0 || limit > 1000) {
        return invalidReply({u"query"_s, u"limit"_s}, u"less_than_equal"_s,
                            u"Input should be less than or equal to 1000"_s);
    }
    QJsonArray items;
    for (const QString& name : names.mid(offset, limit))
        items.append(Gallery::toJson(*gallery.image(name)));
    return jsonReply(QJsonObject{
        {u"offset"_s, offset}, {u"limit"_s, limit}, {u"total"_s, names.size()}, {u"items"_s, items}});
}

ImagePtr imageOf(const Gallery& gallery, const Request& request)
{
    ImagePtr image = gallery.image(request.params.value(u"image_name"_s));
    if (!image)
        throw Rejection{errorReply(404, u"Not Found"_s)};
    return image;
}

Reply imagesByNames(const Gallery& gallery, const Request& request)
{
    QJsonArray out;
    const QStringList names = requiredStrings(bodyObject(request), u"image_names"_s);
    for (const QString& name : names) {
        if (const ImagePtr image = gallery.image(name))
            out.append(Gallery::toJson(*image));
    }
    return jsonReply(out);
}

/// What star, unstar and delete have in common: the names that exist, once each, and the boards that they are
/// on.
struct Selection {
    QStringList names;
    QJsonArray boards;
};

Selection select(const Gallery& gallery, const QStringList& names)
{
    Selection out;
    QSet<QString> boards;
    for (const QString& name : names) {
        const ImagePtr image = gallery.image(name);
        if (!image || out.names.contains(name))
            continue;
        out.names.append(name);
        boards.insert(image->boardId.isEmpty() ? u"none"_s : image->boardId);
    }
    out.boards = QJsonArray::fromStringList(boards.values());
    return out;
}

Reply outcome(const Selection& selection, const QString& key)
{
    return jsonReply(QJsonObject{{u"affected_boards"_s, selection.boards},
                                 {key, QJsonArray::fromStringList(selection.names)},
                                 {u"failed_images"_s, QJsonArray{}}});
}

Reply star(const Gallery& gallery, const Request& request, bool starred)
{
    const Selection selection = select(gallery, requiredStrings(bodyObject(request), u"image_names"_s));
    for (const QString& name : selection.names)
        gallery.image(name)->starred = starred;
    return outcome(selection, starred ? u"starred_images"_s : u"unstarred_images"_s);
}

Reply remove(Gallery& gallery, const QStringList& names)
{
    const Selection selection = select(gallery, names);
    gallery.remove(selection.names);
    return outcome(selection, u"deleted_images"_s);
}

Reply removeOne(Gallery& gallery, const Request& request)
{
    const QString name = request.params.value(u"image_name"_s);
    return gallery.image(name) ? remove(gallery, {name}) : errorReply(404, u"Image not found"_s);
}

Reply update(const Gallery& gallery, const Request& request)
{
    const QJsonObject changes = bodyObject(request);
    const QJsonValue category = changes.value(u"image_category"_s);
    if (category.isString() && !categories().contains(category.toString())) {
        throw Rejection{invalidReply({u"body"_s, u"image_category"_s}, u"enum"_s,
                                     u"Input should be 'general', 'mask', 'control', 'user' or 'other'"_s)};
    }
    for (const QString& key : {u"starred"_s, u"is_intermediate"_s}) {
        const QJsonValue value = changes.value(key);
        if (!value.isUndefined() && !value.isNull() && !value.isBool())
            throw Rejection{
                invalidReply({u"body"_s, key}, u"bool_type"_s, u"Input should be a valid boolean"_s)};
    }
    const ImagePtr image = gallery.image(request.params.value(u"image_name"_s));
    if (!image)
        return errorReply(400, u"Failed to update image"_s);
    image->category = category.toString(image->category);
    image->starred = changes.value(u"starred"_s).toBool(image->starred);
    image->intermediate = changes.value(u"is_intermediate"_s).toBool(image->intermediate);
    if (const QJsonValue session = changes.value(u"session_id"_s); session.isString()) {
        ImageExtra extra = image->extra ? *image->extra : ImageExtra{};
        extra.sessionId = session.toString();
        image->extra = std::make_shared<ImageExtra>(std::move(extra));
    }
    image->updatedMs = QDateTime::currentMSecsSinceEpoch();
    return jsonReply(Gallery::toJson(*image));
}

Reply metadata(const Gallery& gallery, const Request& request)
{
    const QJsonObject object = gallery.metadata(*imageOf(gallery, request));
    return jsonReply(object.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(object));
}

Reply workflow(const Gallery& gallery, const Request& request)
{
    const ImagePtr image = imageOf(gallery, request);
    const auto text = [&](const QString& value) {
        return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
    };
    return jsonReply(QJsonObject{{u"workflow"_s, text(image->extra ? image->extra->workflow : QString())},
                                 {u"graph"_s, text(image->extra ? image->extra->graph : QString())}});
}

} // namespace

void addImageRoutes(Router& router, Gallery& gallery)
{
    const QString images = u"/api/v1/images/"_s;
    const QString one = images + u"i/{image_name}"_s;
    router.add("GET", u"/api/v1/gallery/item_names"_s,
               [&gallery](const Request& r) { return listNames(gallery, r, u"item_names"_s); });
    router.add("GET", images, [&gallery](const Request& r) { return listImages(gallery, r); });
    router.add("GET", images + u"names"_s,
               [&gallery](const Request& r) { return listNames(gallery, r, u"image_names"_s); });
    router.add("POST", images + u"images_by_names"_s,
               [&gallery](const Request& r) { return imagesByNames(gallery, r); });
    router.add("POST", images + u"star"_s, [&gallery](const Request& r) { return star(gallery, r, true); });
    router.add("POST", images + u"unstar"_s,
               [&gallery](const Request& r) { return star(gallery, r, false); });
    router.add("POST", images + u"delete"_s, [&gallery](const Request& r) {
        return remove(gallery, requiredStrings(bodyObject(r), u"image_names"_s));
    });
    router.add("GET", one,
               [&gallery](const Request& r) { return jsonReply(Gallery::toJson(*imageOf(gallery, r))); });
    router.add("PATCH", one, [&gallery](const Request& r) { return update(gallery, r); });
    router.add("DELETE", one, [&gallery](const Request& r) { return removeOne(gallery, r); });
    router.add("GET", one + u"/metadata"_s, [&gallery](const Request& r) { return metadata(gallery, r); });
    router.add("GET", one + u"/workflow"_s, [&gallery](const Request& r) { return workflow(gallery, r); });
}

} // namespace vitrine::demo
