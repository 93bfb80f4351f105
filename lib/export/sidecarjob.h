// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/api/videos.h"
#include "lib/net/apijob.h"

#include <QJsonObject>

namespace vitrine {

/// All that the server says about an image or a video, for a file beside it: {"image": its record,
/// "metadata", "workflow", "graph"} ("video" for a video). The values are the server's own; what it does not
/// have is null.
class SidecarJob final : public ApiJob {
    Q_OBJECT

public:
    SidecarJob(ApiClient& client, const QString& name, QObject* parent = nullptr);

    /// JSON, to be read by people too.
    [[nodiscard]] QByteArray text() const;

protected:
    void run() override;

private:
    void readMetadata();
    void readWorkflow();

    ImagesApi m_images;
    VideosApi m_videos;
    const QString m_name;
    const bool m_isVideo;
    QJsonObject m_sidecar;
};

} // namespace vitrine
