// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/api/videos.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// Finds the images and videos whose files the server lost: it has their records, and often their thumbnails,
/// but answers 404 for the file. One request without a body each, a few at the same time. Anything else than
/// that answer says nothing about the file and ends the job; `broken()` keeps what was found until then.
/// The answers tell the sizes of the files too, which records do not.
class CheckFilesJob final : public ApiJob {
    Q_OBJECT

public:
    static constexpr int parallel = 6; // as many as Qt keeps connections to one server

    CheckFilesJob(ApiClient& client, QStringList names, QObject* parent = nullptr);

    [[nodiscard]] const QStringList& broken() const { return m_broken; } ///< As they were found.
    /// Of the files that there are and whose size was told, so many files.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] int sizedCount() const { return m_sized; }
    [[nodiscard]] int checkedCount() const { return m_checked; }
    [[nodiscard]] int totalCount() const { return static_cast<int>(m_names.size()); }

Q_SIGNALS:
    /// One more is checked.
    void progressed();

protected:
    void run() override;

private:
    void next();
    void checked();

    ImagesApi m_images;
    VideosApi m_videos;
    QStringList m_names;
    qsizetype m_asked = 0;
    int m_checked = 0;
    qint64 m_bytes = 0;
    int m_sized = 0;
    QStringList m_broken;
};

} // namespace vitrine
