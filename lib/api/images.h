// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/imagedto.h"
#include "lib/net/apiclient.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

namespace vitrine {

/// How many names or ids a server takes in one call; more is refused (422) by newer ones.
inline constexpr qsizetype mostNamesPerCall = 1000;

/// Which images, in which order. Equal queries give equal lists.
struct ImageQuery {
    /// No value: every board. "none": uncategorized (a filter only, never sent to a route that changes
    /// something).
    std::optional<QString> boardId = {};
    QStringList categories{QStringLiteral("general")}; ///< Empty for all.
    bool newestFirst = true;
    bool starredFirst = true;
    bool starredOnly = false; ///< Taken here, from what a server lists first when starred come first.
    /// Those whose files the server lost. No server can tell: who opens such a list says which
    /// (ImageList::setBroken); until then it is empty.
    bool brokenOnly = false;
    QString searchTerm = {}; ///< The server looks for it in the metadata text; empty for everything.
    std::optional<bool> isIntermediate = false; ///< No value: both kinds.
    std::optional<QString> origin = {};         ///< "internal" or "external".
    std::optional<QDate> createdDate = {}; ///< One day, in the server's time zone: Capability::DateBoards.
    int limit =
        0; ///< The first so many names, 0 for all. Taken here: the servers' routes for names have none.

    friend bool operator==(const ImageQuery&, const ImageQuery&) = default;
};

/// The row that each of the names has.
QHash<QString, int> rowByName(const QStringList& names);

/// The names of a query, in order.
struct ImageNames {
    QStringList names;
    int starredCount = 0; ///< How many of the first names are starred, when starred come first.
    int totalCount = 0;   ///< Without the limit.
    /// As `rowByName` has them. Made with the names in the thread that decodes, since the window's has no
    /// time for 100,000 of them; empty where nobody made it.
    QHash<QString, int> rows = {};
};

/// OffsetPaginatedResults of images.
struct ImagePage {
    int total = 0; ///< Of all pages.
    QList<ImageDto> images;
};

/// What came of a call that does something to many images. Servers leave out what they could not do and
/// answer 200, so what came back is compared with what was asked for.
struct NamesOutcome {
    QStringList done;
    QStringList missed;         ///< Asked for, and not done: gone meanwhile, or not ours to change.
    QStringList affectedBoards; ///< Ids, and "none": whose counts are other now.
};

/// What to change of one image; what has no value stays as it is. (ImageRecordChanges)
struct ImageChanges {
    std::optional<QString> imageCategory = {};
    std::optional<bool> isIntermediate = {};
    std::optional<bool> starred = {};
    std::optional<QString> sessionId = {};
};

/// The texts that are embedded in an image, JSON each: WorkflowAndGraphResponse.
struct EmbeddedWorkflow {
    std::optional<QString> workflow; ///< As the workflow editor saves it; none when the run had none.
    std::optional<QString> graph;
};

/// One file on its way to the server.
struct ImageUpload {
    QString filePath = {}; ///< Streamed from disk; empty to send `bytes`.
    QByteArray bytes = {};
    QString fileName = {}; ///< What the server is told; the file's own name when empty.
    QString category = QStringLiteral("user");
    bool isIntermediate = false;
    std::optional<QString> boardId = {}; ///< None or "none": uncategorized.
    QString sessionId = {};              ///< Our own, to find the image again when the answer is lost.
    bool cropVisible = false;            ///< Cut off transparent margins.
    std::optional<QSize> resizeTo = {};  ///< Pixels.
    QJsonObject metadata = {};           ///< Empty: what the file itself carries is kept.
};

/// /api/v1/images/…, /api/v1/board_images/… and /api/v1/gallery/…
///
/// Names that go into one call are `mostNamesPerCall` at most (more is Kind::Input, and no request): the jobs
/// in lib/jobs cut long lists. A single missing image is Kind::NotFound.
class ImagesApi {
public:
    explicit ImagesApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// Every name of the query: GET /api/v1/gallery/item_names (images and videos), /api/v1/images/names on
    /// older servers. 100,000 names are 4 MB; neither route has a working limit.
    ApiCall<ImageNames>* names(const ImageQuery& query);

    /// GET /api/v1/images/: records of a query, `limit` at most 1,000. The query's own limit does not count.
    ApiCall<ImagePage>* page(const ImageQuery& query, int offset, int limit);

    /// How many images the query has: the `total` of a page.
    ApiCall<int>* count(const ImageQuery& query);

    /// The newest image of a query, whatever its order: a page of one. None when there is none.
    ApiCall<std::optional<ImageDto>>* newest(ImageQuery query);

    /// POST /api/v1/images/images_by_names. The server leaves out what it does not have, videos included:
    /// match by name. RecordsJob does all of that.
    ApiCall<QList<ImageDto>>* byNames(const QStringList& names);

    /// GET /api/v1/images/i/{image_name}.
    ApiCall<ImageDto>* get(const QString& name);

    /// The same as the server wrote it, with what we do not know.
    ApiCall<QJsonObject>* record(const QString& name);

    /// GET /api/v1/images/i/{image_name}/metadata; an empty object when the image has none.
    ApiCall<QJsonObject>* metadata(const QString& name);

    /// GET /api/v1/images/i/{image_name}/workflow.
    ApiCall<EmbeddedWorkflow>* workflow(const QString& name);

    /// GET /api/v1/images/i/{image_name}/thumbnail: WebP within 256 x 256.
    ApiCall<QByteArray>* thumbnail(const QString& name);

    /// GET /api/v1/images/i/{image_name}/full: the original's bytes.
    ApiCall<QByteArray>* full(const QString& name, Lane lane = Lane::Pictures);

    /// The same, written to an open device as it comes.
    ApiCall<Done>* fullTo(const QString& name, QIODevice* device);

    /// HEAD /api/v1/images/i/{image_name}/full: the bytes of the file, -1 when that is not told.
    /// Kind::NotFound when the server has no file for it, though it may well have the record and the
    /// thumbnail.
    ApiCall<qint64>* checkFile(const QString& name);

    /// POST /api/v1/images/star and …/unstar.
    ApiCall<NamesOutcome>* setStarred(const QStringList& names, bool starred);

    /// POST /api/v1/images/delete.
    ApiCall<NamesOutcome>* remove(const QStringList& names);

    /// POST /api/v1/board_images/batch: moves them to a board. "none" is refused (Kind::Input): that is
    /// `removeFromBoards`. An unknown board is Kind::NotFound, or nothing done on older servers.
    ApiCall<NamesOutcome>* addToBoard(const QString& boardId, const QStringList& names);

    /// POST /api/v1/board_images/batch/delete: makes them uncategorized. What is on no board already counts
    /// as missed on some servers.
    ApiCall<NamesOutcome>* removeFromBoards(const QStringList& names);

    /// PATCH /api/v1/images/i/{image_name}. A missing image is Kind::Rejected (400).
    ApiCall<ImageDto>* update(const QString& name, const ImageChanges& changes);

    /// GET and DELETE /api/v1/images/intermediates: how many there are, and how many were deleted.
    ApiCall<int>* intermediatesCount();
    ApiCall<int>* clearIntermediates();

    /// POST /api/v1/images/upload, streamed; progress in bytes sent. The server stores PNG whatever came.
    /// Kind::Rejected (415) when it is no picture, Kind::Server for a damaged one, Kind::Storage when the
    /// file cannot be read. Never repeated: after a lost answer, look for `sessionId`. Older servers take an
    /// unknown board silently and leave the image uncategorized: compare.
    ApiCall<ImageDto>* upload(const ImageUpload& upload);

    /// POST /api/v1/images/download: has the server make a zip of these images, or of a board. Gives its
    /// `bulk_download_item_name`; a `bulk_download_*` event with that name says when it is there.
    ApiCall<QString>* requestZip(const QStringList& names);
    ApiCall<QString>* requestBoardZip(const QString& boardId);

    /// GET /api/v1/images/download/{bulk_download_item_name}, once it is there: the server forgets the zip
    /// with the first try, so it cannot be resumed.
    ApiCall<Done>* zipTo(const QString& itemName, QIODevice* device);

private:
    ApiCall<NamesOutcome>* changeMany(const QString& path, QJsonObject body, const QStringList& names,
                                      const QString& answerKey);
    ApiCall<QString>* makeZip(const QJsonObject& body);

    ApiClient& m_client;
};

} // namespace vitrine
