// SPDX-License-Identifier: Apache-2.0
#include "lib/api/images.h"

#include "lib/api/decode.h"
#include "lib/json/objectreader.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString imagePath(const QString& name, QLatin1StringView tail)
{
    return u"/api/v1/images/i/"_s + RequestFactory::segment(name) + tail;
}

QUrlQuery filterOf(const ImageQuery& query)
{
    QUrlQuery out;
    for (const QString& category : query.categories)
        out.addQueryItem(u"categories"_s, category);
    out.addQueryItem(u"is_intermediate"_s, u"false"_s);
    if (query.boardId)
        out.addQueryItem(u"board_id"_s, *query.boardId);
    if (!query.searchTerm.isEmpty())
        out.addQueryItem(u"search_term"_s, QString::fromLatin1(QUrl::toPercentEncoding(query.searchTerm)));
    return out;
}

QUrlQuery orderedFilterOf(const ImageQuery& query)
{
    QUrlQuery out = filterOf(query);
    out.addQueryItem(u"order_dir"_s, query.newestFirst ? u"DESC"_s : u"ASC"_s);
    out.addQueryItem(u"starred_first"_s, query.starredFirst ? u"true"_s : u"false"_s);
    return out;
}

Result<ImageNames> readNames(const HttpAnswer& answer, const QString& key)
{
    const Result<QJsonObject> object = objectBody(answer);
    if (!object)
        return Failure(object.error());
    ObjectReader reader(*object);
    ImageNames out;
    reader.required(key, out.names);
    reader.required(u"starred_count"_s, out.starredCount);
    if (!reader.ok())
        return Failure(reader.error());
    return out;
}

QByteArray namesBody(const QStringList& names)
{
    return jsonBytes({{u"image_names"_s, QJsonArray::fromStringList(names)}});
}

Result<QByteArray> bytesOf(const HttpAnswer& answer)
{
    return answer.body;
}

} // namespace

Result<ImageDto> ImageDto::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    ImageDto image;
    reader.required(u"image_name"_s, image.imageName);
    reader.required(u"image_category"_s, image.imageCategory);
    reader.required(u"width"_s, image.width);
    reader.required(u"height"_s, image.height);
    reader.required(u"created_at"_s, image.createdAt);
    reader.required(u"starred"_s, image.starred);
    reader.required(u"is_intermediate"_s, image.isIntermediate);
    reader.required(u"has_workflow"_s, image.hasWorkflow);
    reader.optional(u"board_id"_s, image.boardId);
    reader.optional(u"session_id"_s, image.sessionId);
    if (!reader.ok())
        return Failure(reader.error());
    return image;
}

ApiCall<ImageNames>* ImagesApi::names(const ImageQuery& query)
{
    const bool gallery = m_client.capabilities().has(Capability::GalleryItemNames);
    const QString path = gallery ? u"/api/v1/gallery/item_names"_s : u"/api/v1/images/names"_s;
    const QString key = gallery ? u"item_names"_s : u"image_names"_s;
    return m_client.send<ImageNames>({.path = path, .query = orderedFilterOf(query), .timeoutMs = 120'000},
                                     [key](const HttpAnswer& answer) { return readNames(answer, key); });
}

ApiCall<int>* ImagesApi::count(const ImageQuery& query)
{
    QUrlQuery filter = filterOf(query);
    filter.addQueryItem(u"offset"_s, u"0"_s);
    filter.addQueryItem(u"limit"_s, u"1"_s);
    return m_client.send<int>({.path = u"/api/v1/images/"_s, .query = filter},
                              [](const HttpAnswer& answer) -> Result<int> {
                                  const Result<QJsonObject> object = objectBody(answer);
                                  if (!object)
                                      return Failure(object.error());
                                  ObjectReader reader(*object);
                                  int total = 0;
                                  reader.required(u"total"_s, total);
                                  if (!reader.ok())
                                      return Failure(reader.error());
                                  return total;
                              });
}

ApiCall<QList<ImageDto>>* ImagesApi::byNames(const QStringList& names)
{
    return m_client.send<QList<ImageDto>>({.method = ApiRequest::Method::Post,
                                           .path = u"/api/v1/images/images_by_names"_s,
                                           .body = namesBody(names)},
                                          [](const HttpAnswer& answer) -> Result<QList<ImageDto>> {
                                              const Result<QJsonArray> array = arrayBody(answer);
                                              if (!array)
                                                  return Failure(array.error());
                                              return decodeList<ImageDto>(*array, u"$"_s,
                                                                          &ImageDto::fromJson);
                                          });
}

ApiCall<QJsonObject>* ImagesApi::metadata(const QString& name)
{
    return m_client.send<QJsonObject>({.path = imagePath(name, "/metadata"_L1)},
                                      [](const HttpAnswer& answer) -> Result<QJsonObject> {
                                          if (answer.body.trimmed() == "null")
                                              return QJsonObject();
                                          return objectBody(answer);
                                      });
}

ApiCall<QByteArray>* ImagesApi::thumbnail(const QString& name)
{
    return m_client.send<QByteArray>({.path = imagePath(name, "/thumbnail"_L1),
                                      .lane = Lane::Pictures,
                                      .expect = ApiRequest::Expect::Bytes},
                                     &bytesOf);
}

ApiCall<QByteArray>* ImagesApi::full(const QString& name, Lane lane)
{
    return m_client.send<QByteArray>(
        {.path = imagePath(name, "/full"_L1), .lane = lane, .expect = ApiRequest::Expect::Bytes}, &bytesOf);
}

ApiCall<QStringList>* ImagesApi::remove(const QStringList& names)
{
    return m_client.send<QStringList>(
        {.method = ApiRequest::Method::Post, .path = u"/api/v1/images/delete"_s, .body = namesBody(names)},
        [](const HttpAnswer& answer) -> Result<QStringList> {
            const Result<QJsonObject> object = objectBody(answer);
            if (!object)
                return Failure(object.error());
            ObjectReader reader(*object);
            QStringList deleted;
            reader.required(u"deleted_images"_s, deleted);
            if (!reader.ok())
                return Failure(reader.error());
            return deleted;
        });
}

} // namespace vitrine
