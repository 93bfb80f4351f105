// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"

namespace vitrine {

/// /api/v1/videos/…, with Capability::Videos (Kind::Unsupported without it). Videos are items of boards and
/// galleries as images are, with the same records (ImageDto) and the same outcomes; only their routes differ:
/// there is none for the records of many, and boards take one at a time.
class VideosApi {
public:
    explicit VideosApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// GET /api/v1/videos/: records of a query, `limit` at most 1,000.
    ApiCall<ImagePage>* page(const ImageQuery& query, int offset, int limit);

    /// GET /api/v1/videos/i/{video_name}.
    ApiCall<ImageDto>* get(const QString& name);

    /// The same as the server wrote it, with what we do not know.
    ApiCall<QJsonObject>* record(const QString& name);

    /// GET /api/v1/videos/i/{video_name}/metadata; an empty object when it has none.
    ApiCall<QJsonObject>* metadata(const QString& name);

    /// GET /api/v1/videos/i/{video_name}/workflow.
    ApiCall<EmbeddedWorkflow>* workflow(const QString& name);

    /// GET /api/v1/videos/i/{video_name}/thumbnail: WebP.
    ApiCall<QByteArray>* thumbnail(const QString& name);

    /// GET /api/v1/videos/i/{video_name}/full: MP4, written to an open device as it comes.
    ApiCall<Done>* fullTo(const QString& name, QIODevice* device);

    /// HEAD /api/v1/videos/i/{video_name}/full: as ImagesApi::checkFile.
    ApiCall<qint64>* checkFile(const QString& name);

    /// POST /api/v1/videos/star and …/unstar.
    ApiCall<NamesOutcome>* setStarred(const QStringList& names, bool starred);

    /// POST /api/v1/videos/delete.
    ApiCall<NamesOutcome>* remove(const QStringList& names);

    /// POST /api/v1/videos/board: one video. "none" is refused (Kind::Input).
    ApiCall<NamesOutcome>* addToBoard(const QString& boardId, const QString& name);

    /// DELETE /api/v1/videos/board: makes one video uncategorized.
    ApiCall<NamesOutcome>* removeFromBoard(const QString& name);

    /// PATCH /api/v1/videos/i/{video_name}.
    ApiCall<ImageDto>* update(const QString& name, const ImageChanges& changes);

    /// POST /api/v1/videos/upload: MP4 only, 1 GB at most (Kind::Rejected otherwise; 429 while two are under
    /// way). `cropVisible` and `resizeTo` do not apply.
    ApiCall<ImageDto>* upload(const ImageUpload& upload);

private:
    template <class T>
    ApiCall<T>* guarded(const ApiRequest& request, typename ApiCall<T>::Decoder decoder);
    ApiCall<NamesOutcome>* changeMany(const QString& path, const QStringList& names,
                                      const QString& answerKey);

    ApiClient& m_client;
};

} // namespace vitrine
