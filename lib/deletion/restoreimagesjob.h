// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/boards.h"
#include "lib/deletion/keeporiginalsjob.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// Brings deleted images and videos back from their copies: uploads each again, in its category, on its board
/// and with its star. They are new images with new names. One that fails, fails alone and stays restorable.
/// A video comes back without its workflow: POST /api/v1/videos/upload takes metadata and no workflow, and
/// the server reads none out of the file as it does with a PNG's.
class RestoreImagesJob final : public ApiJob {
    Q_OBJECT

public:
    using Copies = KeepOriginalsJob::Copies;
    static constexpr int mostAtOnce = 2; ///< Servers take no third video at the same time.

    RestoreImagesJob(ApiClient& client, const Copies& copies, QObject* parent = nullptr);

    /// As the server has them now.
    [[nodiscard]] const QList<ImageDto>& restored() const { return m_restored; }
    /// What is not restored, and can be tried again.
    [[nodiscard]] const Copies& failed() const { return m_failed; }
    /// Sentences: one for each image that is not as it was, or not there.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

Q_SIGNALS:
    void progress(int done);

protected:
    void run() override;

private:
    void fill();
    void upload(const std::shared_ptr<KeptOriginal>& copy, const std::optional<QString>& boardId);
    void onRestored(const KeptOriginal& copy, const ImageDto& image);
    void starAll();

    ApiClient& m_client;
    Copies m_waiting;
    int m_running = 0;
    QList<ImageDto> m_restored;
    QStringList m_toStar;
    Copies m_failed;
    QStringList m_problems;
};

} // namespace vitrine
