// SPDX-License-Identifier: Apache-2.0
#include "lib/api/images.h"

#include "lib/api/decode.h"
#include "lib/api/itemroutes.h"
#include "lib/api/uploadform.h"
#include "lib/api/videos.h"
#include "lib/json/objectreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ImagesApi)
};

constexpr int longTimeoutMs = 120'000;

QString imagePath(const QString& name, QLatin1StringView tail = {})
{
    return u"/api/v1/images/i/"_s + RequestFactory::segment(name) + tail;
}

void readPage(ObjectReader& reader, ImagePage& page)
{
    QJsonArray items;
    reader.required(u"total"_s, page.total);
    reader.required(u"items"_s, items);
    if (reader.ok())
        page.images = decodeList<ImageDto>(items, u"$.items"_s, &ImageDto::fromJson);
}

} // namespace

QHash<QString, int> rowByName(const QStringList& names)
{
    QHash<QString, int> rows;
    rows.reserve(names.size());
    int row = 0;
    for (const QString& name : names)
        rows.insert(name, row++);
    return rows;
}

ApiCall<ImageNames>* ImagesApi::names(const ImageQuery& query)
{
    const bool gallery = m_client.capabilities().has(Capability::GalleryItemNames);
    ImageQuery asked = query;
    asked.starredFirst = query.starredFirst || query.starredOnly;
    if (query.createdDate && !gallery)
        return m_client.unsupported<ImageNames>(Capability::DateBoards);
    const QString path = gallery ? u"/api/v1/gallery/item_names"_s : u"/api/v1/images/names"_s;
    const QString key = gallery ? u"item_names"_s : u"image_names"_s;
    return m_client.send<ImageNames>(
        {.path = path,
         .query = filterQuery(asked, gallery ? u"origin"_s : u"image_origin"_s),
         .timeoutMs = longTimeoutMs},
        fieldsOf<ImageNames>([key, query](ObjectReader& reader, ImageNames& out) {
            reader.required(key, out.names);
            reader.required(u"starred_count"_s, out.starredCount);
            reader.required(u"total_count"_s, out.totalCount);
            const auto keepFirst = [&out](int count) {
                if (count < out.names.size())
                    out.names.resize(count);
                out.starredCount = std::min(out.starredCount, static_cast<int>(out.names.size()));
            };
            if (query.starredOnly) {
                keepFirst(out.starredCount);
                out.totalCount = static_cast<int>(out.names.size());
            }
            if (query.limit > 0)
                keepFirst(query.limit);
            out.rows = rowByName(out.names);
        }));
}

ApiCall<ImagePage>* ImagesApi::page(const ImageQuery& query, int offset, int limit)
{
    return m_client.send<ImagePage>(
        {.path = u"/api/v1/images/"_s, .query = pageQuery(query, u"image_origin"_s, offset, limit)},
        fieldsOf<ImagePage>(&readPage));
}

ApiCall<int>* ImagesApi::count(const ImageQuery& query)
{
    return m_client.send<int>(
        {.path = u"/api/v1/images/"_s, .query = pageQuery(query, u"image_origin"_s, 0, 1)},
        oneField<int>(u"total"_s));
}

ApiCall<std::optional<ImageDto>>* ImagesApi::newest(ImageQuery query)
{
    query.newestFirst = true;
    query.starredFirst = false;
    return m_client.send<std::optional<ImageDto>>(
        {.path = u"/api/v1/images/"_s, .query = pageQuery(query, u"image_origin"_s, 0, 1)},
        [](const HttpAnswer& answer) {
            return fieldsOf<ImagePage>(&readPage)(answer).map([](const ImagePage& page) {
                return page.images.isEmpty() ? std::optional<ImageDto>() : page.images.first();
            });
        });
}

ApiCall<QList<ImageDto>>* ImagesApi::byNames(const QStringList& names)
{
    if (names.size() > mostNamesPerCall)
        return m_client.refuse<QList<ImageDto>>(tooManyNames(names.size()));
    return m_client.send<QList<ImageDto>>({.method = ApiRequest::Method::Post,
                                           .path = u"/api/v1/images/images_by_names"_s,
                                           .body = namesBody(u"image_names"_s, names)},
                                          recordList<ImageDto>(&ImageDto::fromJson));
}

ApiCall<ImageDto>* ImagesApi::get(const QString& name)
{
    return m_client.send<ImageDto>({.path = imagePath(name)}, oneRecord<ImageDto>(&ImageDto::fromJson));
}

ApiCall<QJsonObject>* ImagesApi::record(const QString& name)
{
    return m_client.send<QJsonObject>({.path = imagePath(name)}, &objectBody);
}

ApiCall<QJsonObject>* ImagesApi::metadata(const QString& name)
{
    return m_client.send<QJsonObject>({.path = imagePath(name, "/metadata"_L1)}, &objectOrNull);
}

ApiCall<EmbeddedWorkflow>* ImagesApi::workflow(const QString& name)
{
    return m_client.send<EmbeddedWorkflow>({.path = imagePath(name, "/workflow"_L1)},
                                           fieldsOf<EmbeddedWorkflow>(&readEmbeddedWorkflow));
}

ApiCall<QByteArray>* ImagesApi::thumbnail(const QString& name)
{
    // Whoever shows a gallery need not care which of its items are videos.
    if (isVideoName(name))
        return VideosApi(m_client).thumbnail(name);
    return m_client.send<QByteArray>({.path = imagePath(name, "/thumbnail"_L1),
                                      .lane = Lane::Pictures,
                                      .expect = ApiRequest::Expect::Bytes},
                                     &bytesBody);
}

ApiCall<QByteArray>* ImagesApi::full(const QString& name, Lane lane)
{
    return m_client.send<QByteArray>(
        {.path = imagePath(name, "/full"_L1), .lane = lane, .expect = ApiRequest::Expect::Bytes}, &bytesBody);
}

ApiCall<Done>* ImagesApi::fullTo(const QString& name, QIODevice* device)
{
    return m_client.send<Done>({.path = imagePath(name, "/full"_L1),
                                .sink = device,
                                .lane = Lane::Transfers,
                                .expect = ApiRequest::Expect::Bytes},
                               &ignoreBody);
}

ApiCall<qint64>* ImagesApi::checkFile(const QString& name)
{
    return m_client.send<qint64>({.method = ApiRequest::Method::Head,
                                  .path = imagePath(name, "/full"_L1),
                                  .lane = Lane::Transfers,
                                  .expect = ApiRequest::Expect::Bytes},
                                 &lengthOfBody);
}

ApiCall<NamesOutcome>* ImagesApi::changeMany(const QString& path, QJsonObject body, const QStringList& names,
                                             const QString& answerKey)
{
    if (names.size() > mostNamesPerCall)
        return m_client.refuse<NamesOutcome>(tooManyNames(names.size()));
    body.insert(u"image_names"_s, QJsonArray::fromStringList(names));
    return m_client.send<NamesOutcome>({.method = ApiRequest::Method::Post,
                                        .path = path,
                                        .body = jsonBytes(body),
                                        .timeoutMs = longTimeoutMs},
                                       outcomeOf(answerKey, names));
}

ApiCall<NamesOutcome>* ImagesApi::setStarred(const QStringList& names, bool starred)
{
    return starred ? changeMany(u"/api/v1/images/star"_s, {}, names, u"starred_images"_s)
                   : changeMany(u"/api/v1/images/unstar"_s, {}, names, u"unstarred_images"_s);
}

ApiCall<NamesOutcome>* ImagesApi::remove(const QStringList& names)
{
    return changeMany(u"/api/v1/images/delete"_s, {}, names, u"deleted_images"_s);
}

ApiCall<NamesOutcome>* ImagesApi::addToBoard(const QString& boardId, const QStringList& names)
{
    if (boardId.isEmpty() || boardId == "none"_L1)
        return m_client.refuse<NamesOutcome>(
            ApiError::input(Words::tr("“Uncategorized” is not a board that images can be added to.")));
    return changeMany(u"/api/v1/board_images/batch"_s, {{u"board_id"_s, boardId}}, names, u"added_images"_s);
}

ApiCall<NamesOutcome>* ImagesApi::removeFromBoards(const QStringList& names)
{
    return changeMany(u"/api/v1/board_images/batch/delete"_s, {}, names, u"removed_images"_s);
}

ApiCall<ImageDto>* ImagesApi::update(const QString& name, const ImageChanges& changes)
{
    return m_client.send<ImageDto>({.method = ApiRequest::Method::Patch,
                                    .path = imagePath(name),
                                    .body = jsonBytes(changesJson(changes, u"image_category"_s))},
                                   oneRecord<ImageDto>(&ImageDto::fromJson));
}

ApiCall<int>* ImagesApi::intermediatesCount()
{
    return m_client.send<int>({.path = u"/api/v1/images/intermediates"_s}, &integerBody);
}

ApiCall<int>* ImagesApi::clearIntermediates()
{
    return m_client.send<int>({.method = ApiRequest::Method::Delete,
                               .path = u"/api/v1/images/intermediates"_s,
                               .timeoutMs = longTimeoutMs},
                              &integerBody);
}

ApiCall<ImageDto>* ImagesApi::upload(const ImageUpload& upload)
{
    QUrlQuery query = uploadQuery(upload, u"image_category"_s);
    if (upload.cropVisible)
        query.addQueryItem(u"crop_visible"_s, u"true"_s);
    QList<FormPart> form = uploadForm(upload);
    if (upload.resizeTo) {
        // A list of two, as the schema says, is refused by the server.
        const QJsonObject size{{u"width"_s, upload.resizeTo->width()},
                               {u"height"_s, upload.resizeTo->height()}};
        form.append({.name = "resize_to", .bytes = jsonBytes(size)});
    }
    return m_client.send<ImageDto>({.method = ApiRequest::Method::Post,
                                    .path = u"/api/v1/images/upload"_s,
                                    .query = query,
                                    .form = form,
                                    .lane = Lane::Transfers,
                                    .timeoutMs = uploadTimeoutMs},
                                   oneRecord<ImageDto>(&ImageDto::fromJson));
}

ApiCall<QString>* ImagesApi::makeZip(const QJsonObject& body)
{
    return m_client.send<QString>(
        {.method = ApiRequest::Method::Post, .path = u"/api/v1/images/download"_s, .body = jsonBytes(body)},
        oneField<QString>(u"bulk_download_item_name"_s));
}

ApiCall<QString>* ImagesApi::requestZip(const QStringList& names)
{
    return makeZip({{u"image_names"_s, QJsonArray::fromStringList(names)}});
}

ApiCall<QString>* ImagesApi::requestBoardZip(const QString& boardId)
{
    return makeZip({{u"board_id"_s, boardId}});
}

ApiCall<Done>* ImagesApi::zipTo(const QString& itemName, QIODevice* device)
{
    return m_client.send<Done>({.path = u"/api/v1/images/download/"_s + RequestFactory::segment(itemName),
                                .sink = device,
                                .lane = Lane::Transfers,
                                .expect = ApiRequest::Expect::Bytes},
                               &ignoreBody);
}

} // namespace vitrine
