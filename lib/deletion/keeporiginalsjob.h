// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/api/videos.h"
#include "lib/deletion/keptoriginals.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// Makes copies of images and videos before they are deleted. What cannot be had or does not fit is told and
/// stops nothing. With an error the records could not be read; then there is no copy.
class KeepOriginalsJob final : public ApiJob {
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 4;

    KeepOriginalsJob(ApiClient& client, const QStringList& names, std::shared_ptr<KeptOriginals> folder,
                     QObject* parent = nullptr);

    using Copies = QList<std::shared_ptr<KeptOriginal>>;

    /// Whole ones, as of now.
    [[nodiscard]] const Copies& copies() const { return m_copies; }
    /// Of which there is no copy and will be none.
    [[nodiscard]] const QStringList& lost() const { return m_lost; }

Q_SIGNALS:
    void progress();

protected:
    void run() override;

private:
    void fill();
    void fetch(const ImageDto& record, int attempt);
    void readMetadata(const std::shared_ptr<KeptOriginal>& copy);
    void lose(const QString& name);

    ApiClient& m_client;
    ImagesApi m_images;
    VideosApi m_videos;
    const QStringList m_names;
    std::shared_ptr<KeptOriginals> m_folder;
    QList<ImageDto> m_waiting;
    int m_running = 0;
    Copies m_copies;
    QStringList m_lost;
};

} // namespace vitrine
