// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/api/videos.h"
#include "lib/export/exportfolder.h"
#include "lib/export/exportsettings.h"
#include "lib/net/apijob.h"

#include <memory>

namespace vitrine {

/// The folder of an export with the one thread that touches it.
struct ExportDisk {
    std::shared_ptr<ExportFolder> folder;
    std::shared_ptr<QThreadPool> pool;
};

/// One image of an export.
struct ExportItem {
    QString imageName;
    QString place;        ///< Where its file shall be, relative to the folder.
    bool hasFile = false; ///< It is there; only its sidecar is wanted.
};

/// Brings one image into the folder: its sidecar's content, the file, its conversion, and its place. Told of
/// what could not be had of the sidecar; the image itself is exported all the same.
class ExportItemJob final : public ApiJob {
    Q_OBJECT

public:
    ExportItemJob(ApiClient& client, const ExportDisk& disk, const ExportSettings& settings, ExportItem item,
                  QObject* parent = nullptr);

    [[nodiscard]] const ExportItem& item() const { return m_item; }
    /// Bytes that came; what was announced, or -1.
    [[nodiscard]] qint64 received() const { return m_received; }
    [[nodiscard]] const std::optional<ApiError>& sidecarError() const { return m_sidecarError; }

Q_SIGNALS:
    void progress();

protected:
    void run() override;

private:
    void readSidecar();
    void openPart();
    void fetch(const QString& partPath);
    void onFetched(const PartFile::Content& content);
    void convert();
    [[nodiscard]] ApiError unsaved(const QString& why) const;
    void keep(const QString& part, const PartFile::Content& content);
    void keepSidecar();

    template <class Work, class OnOk>
    void onDisk(Work work, OnOk onOk);

    ImagesApi m_images;
    VideosApi m_videos;
    ApiClient& m_client;
    const ExportDisk m_disk;
    const ExportSettings& m_settings;
    ExportItem m_item;
    std::shared_ptr<PartFile> m_part;
    std::optional<QByteArray> m_sidecar;
    std::optional<ApiError> m_sidecarError;
    qint64 m_received = 0;
    qint64 m_announced = -1;
};

} // namespace vitrine
