// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace vitrine {

/// ImageDTO, and VideoDTO in the same shape: a board holds both, and everything that can be done to one can
/// be done to the other.
struct ImageDto {
    QString imageName;     ///< Or `video_name`. The ending tells which: see `isVideoName`.
    QString imageCategory; ///< "general" is shown under Images; control, mask, user and other under Assets.
    QString imageOrigin;   ///< "internal": made by a run. "external": uploaded.
    int width = 0;         ///< pixels
    int height = 0;        ///< pixels
    QDateTime createdAt;   ///< UTC
    QDateTime updatedAt;   ///< UTC
    bool starred = false;
    bool isIntermediate = false;
    bool hasWorkflow = false;       ///< Also true when only a graph is embedded.
    std::optional<QString> boardId; ///< None: uncategorized.
    std::optional<QString> sessionId;
    std::optional<QString> nodeId;  ///< The prepared node that made it.
    std::optional<double> duration; ///< Seconds; videos only.
    std::optional<double> fps;      ///< Frames a second; videos only, when the file tells.

    [[nodiscard]] bool isVideo() const;

    static Result<ImageDto> fromJson(const QJsonValue& value, const QString& path);
    static Result<ImageDto> fromVideoJson(const QJsonValue& value, const QString& path);
    friend bool operator==(const ImageDto&, const ImageDto&) = default;
};

/// What the server goes by itself: a name that ends in ".mp4" is a video's.
bool isVideoName(const QString& name);

} // namespace vitrine
