// SPDX-License-Identifier: Apache-2.0
#include "lib/api/videos.h"

#include "lib/api/decode.h"
#include "lib/api/itemroutes.h"
#include "lib/api/uploadform.h"
#include "lib/json/objectreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::VideosApi)
};

QString videoPath(const QString& name, QLatin1StringView tail = {})
{
    return u"/api/v1/videos/i/"_s + RequestFactory::segment(name) + tail;
}

void readPage(ObjectReader& reader, ImagePage& page)
{
    QJsonArray items;
    reader.required(u"total"_s, page.total);
    reader.required(u"items"_s, items);
    if (reader.ok())
        page.images = decodeList<ImageDto>(items, u"$.items"_s, &ImageDto::fromVideoJson);
}

} // namespace

template <class T>
ApiCall<T>* VideosApi::guarded(const ApiRequest& request, typename ApiCall<T>::Decoder decoder)
{
    if (!m_client.capabilities().has(Capability::Videos))
        return m_client.unsupported<T>(Capability::Videos);
    return m_client.send<T>(request, std::move(decoder));
}

ApiCall<ImagePage>* VideosApi::page(const ImageQuery& query, int offset, int limit)
{
    return guarded<ImagePage>(
        {.path = u"/api/v1/videos/"_s, .query = pageQuery(query, u"video_origin"_s, offset, limit)},
        fieldsOf<ImagePage>(&readPage));
}

ApiCall<ImageDto>* VideosApi::get(const QString& name)
{
    return guarded<ImageDto>({.path = videoPath(name)}, oneRecord<ImageDto>(&ImageDto::fromVideoJson));
}

ApiCall<QJsonObject>* VideosApi::record(const QString& name)
{
    return guarded<QJsonObject>({.path = videoPath(name)}, &objectBody);
}

ApiCall<QJsonObject>* VideosApi::metadata(const QString& name)
{
    return guarded<QJsonObject>({.path = videoPath(name, "/metadata"_L1)}, &objectOrNull);
}

ApiCall<EmbeddedWorkflow>* VideosApi::workflow(const QString& name)
{
    return guarded<EmbeddedWorkflow>({.path = videoPath(name, "/workflow"_L1)},
                                     fieldsOf<EmbeddedWorkflow>(&readEmbeddedWorkflow));
}

ApiCall<QByteArray>* VideosApi::thumbnail(const QString& name)
{
    return guarded<QByteArray>({.path = videoPath(name, "/thumbnail"_L1),
                                .lane = Lane::Pictures,
                                .expect = ApiRequest::Expect::Bytes},
                               &bytesBody);
}

ApiCall<Done>* VideosApi::fullTo(const QString& name, QIODevice* device)
{
    return guarded<Done>({.path = videoPath(name, "/full"_L1),
                          .sink = device,
                          .lane = Lane::Transfers,
                          .expect = ApiRequest::Expect::Bytes},
                         &ignoreBody);
}

ApiCall<qint64>* VideosApi::checkFile(const QString& name)
{
    return guarded<qint64>({.method = ApiRequest::Method::Head,
                            .path = videoPath(name, "/full"_L1),
                            .lane = Lane::Transfers,
                            .expect = ApiRequest::Expect::Bytes},
                           &lengthOfBody);
}

ApiCall<NamesOutcome>* VideosApi::changeMany(const QString& path, const QStringList& names,
                                             const QString& answerKey)
{
    if (names.size() > mostNamesPerCall)
        return m_client.refuse<NamesOutcome>(tooManyNames(names.size()));
    return guarded<NamesOutcome>(
        {.method = ApiRequest::Method::Post, .path = path, .body = namesBody(u"video_names"_s, names)},
        outcomeOf(answerKey, names));
}

ApiCall<NamesOutcome>* VideosApi::setStarred(const QStringList& names, bool starred)
{
    return starred ? changeMany(u"/api/v1/videos/star"_s, names, u"starred_videos"_s)
                   : changeMany(u"/api/v1/videos/unstar"_s, names, u"unstarred_videos"_s);
}

ApiCall<NamesOutcome>* VideosApi::remove(const QStringList& names)
{
    return changeMany(u"/api/v1/videos/delete"_s, names, u"deleted_videos"_s);
}

ApiCall<NamesOutcome>* VideosApi::addToBoard(const QString& boardId, const QString& name)
{
    if (boardId.isEmpty() || boardId == "none"_L1)
        return m_client.refuse<NamesOutcome>(
            ApiError::input(Words::tr("“Uncategorized” is not a board that videos can be added to.")));
    return guarded<NamesOutcome>(
        {.method = ApiRequest::Method::Post,
         .path = u"/api/v1/videos/board"_s,
         .body = jsonBytes(QJsonObject{{u"board_id"_s, boardId}, {u"video_name"_s, name}})},
        outcomeOf(u"added_videos"_s, {name}));
}

ApiCall<NamesOutcome>* VideosApi::removeFromBoard(const QString& name)
{
    return guarded<NamesOutcome>({.method = ApiRequest::Method::Delete,
                                  .path = u"/api/v1/videos/board"_s,
                                  .body = jsonBytes(QJsonObject{{u"video_name"_s, name}})},
                                 outcomeOf(u"removed_videos"_s, {name}));
}

ApiCall<ImageDto>* VideosApi::update(const QString& name, const ImageChanges& changes)
{
    return guarded<ImageDto>({.method = ApiRequest::Method::Patch,
                              .path = videoPath(name),
                              .body = jsonBytes(changesJson(changes, u"video_category"_s))},
                             oneRecord<ImageDto>(&ImageDto::fromVideoJson));
}

ApiCall<ImageDto>* VideosApi::upload(const ImageUpload& upload)
{
    return guarded<ImageDto>({.method = ApiRequest::Method::Post,
                              .path = u"/api/v1/videos/upload"_s,
                              .query = uploadQuery(upload, u"video_category"_s),
                              .form = uploadForm(upload),
                              .lane = Lane::Transfers,
                              .timeoutMs = uploadTimeoutMs},
                             oneRecord<ImageDto>(&ImageDto::fromVideoJson));
}

} // namespace vitrine
