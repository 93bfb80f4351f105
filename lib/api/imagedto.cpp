// SPDX-License-Identifier: Apache-2.0
#include "lib/api/imagedto.h"

#include "lib/json/objectreader.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// What both records have, under the same names.
void readCommon(ObjectReader& reader, ImageDto& image)
{
    reader.required(u"width"_s, image.width);
    reader.required(u"height"_s, image.height);
    reader.required(u"created_at"_s, image.createdAt);
    reader.required(u"updated_at"_s, image.updatedAt);
    reader.required(u"starred"_s, image.starred);
    reader.required(u"is_intermediate"_s, image.isIntermediate);
    reader.required(u"has_workflow"_s, image.hasWorkflow);
    reader.optional(u"board_id"_s, image.boardId);
    reader.optional(u"session_id"_s, image.sessionId);
    reader.optional(u"node_id"_s, image.nodeId);
}

} // namespace

bool isVideoName(const QString& name)
{
    return name.endsWith(".mp4"_L1, Qt::CaseInsensitive);
}

bool ImageDto::isVideo() const
{
    return isVideoName(imageName);
}

Result<ImageDto> ImageDto::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    ImageDto image;
    reader.required(u"image_name"_s, image.imageName);
    reader.required(u"image_category"_s, image.imageCategory);
    reader.required(u"image_origin"_s, image.imageOrigin);
    readCommon(reader, image);
    if (!reader.ok())
        return Failure(reader.error());
    return image;
}

Result<ImageDto> ImageDto::fromVideoJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    ImageDto video;
    double duration = 0;
    reader.required(u"video_name"_s, video.imageName);
    reader.required(u"video_category"_s, video.imageCategory);
    reader.required(u"video_origin"_s, video.imageOrigin);
    reader.required(u"duration"_s, duration);
    reader.optional(u"fps"_s, video.fps);
    readCommon(reader, video);
    if (!reader.ok())
        return Failure(reader.error());
    video.duration = duration;
    return video;
}

} // namespace vitrine
