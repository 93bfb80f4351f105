// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

/// ImageDTO.
struct ImageDto {
    QString imageName;
    QString imageCategory; ///< "general" is shown under Images; control, mask, user and other under Assets.
    int width = 0;         ///< pixels
    int height = 0;        ///< pixels
    QDateTime createdAt;   ///< UTC
    bool starred = false;
    bool isIntermediate = false;
    bool hasWorkflow = false;
    std::optional<QString> boardId; ///< None: uncategorized.
    std::optional<QString> sessionId;

    static Result<ImageDto> fromJson(const QJsonValue& value, const QString& path);
    friend bool operator==(const ImageDto&, const ImageDto&) = default;
};

/// Which images, in which order. Equal queries give equal lists.
struct ImageQuery {
    /// No value: every board. "none": uncategorized (a filter only, never sent to a route that changes
    /// something).
    std::optional<QString> boardId;
    QStringList categories{QStringLiteral("general")};
    bool newestFirst = true;
    bool starredFirst = true;
    QString searchTerm = {}; ///< The server looks for it in the metadata text; empty for everything.

    friend bool operator==(const ImageQuery&, const ImageQuery&) = default;
};

/// The names of a query, in order.
struct ImageNames {
    QStringList names;
    int starredCount = 0; ///< How many of the first names are starred, when starred come first.
};

/// /api/v1/images/… and /api/v1/gallery/…
class ImagesApi {
public:
    explicit ImagesApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// Every name of the query: GET /api/v1/gallery/item_names (images and videos), /api/v1/images/names on
    /// older servers. 100,000 names are 4 MB; the route has no working limit.
    ApiCall<ImageNames>* names(const ImageQuery& query);

    /// How many images the query has: GET /api/v1/images/?limit=1, its `total`.
    ApiCall<int>* count(const ImageQuery& query);

    /// POST /api/v1/images/images_by_names, 1,000 names at most. The server leaves out what it does not have:
    /// match by name.
    ApiCall<QList<ImageDto>>* byNames(const QStringList& names);

    /// GET /api/v1/images/i/{image_name}/metadata; an empty object when the image has none.
    ApiCall<QJsonObject>* metadata(const QString& name);

    /// GET /api/v1/images/i/{image_name}/thumbnail: WebP within 256 x 256.
    ApiCall<QByteArray>* thumbnail(const QString& name);

    /// GET /api/v1/images/i/{image_name}/full: the original's bytes.
    ApiCall<QByteArray>* full(const QString& name, Lane lane = Lane::Pictures);

    /// POST /api/v1/images/delete. Answers with the names that are gone, which may be fewer than asked for.
    ApiCall<QStringList>* remove(const QStringList& names);

private:
    ApiClient& m_client;
};

} // namespace vitrine
