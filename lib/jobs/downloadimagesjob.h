// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/api/videos.h"
#include "lib/net/apijob.h"

#include <QDir>
#include <QSet>

#include <memory>

class QSaveFile;

namespace vitrine {

/// Saves originals of images and videos into a folder, byte for byte and a few at the same time, written as
/// they come. A file appears whole or not at all; an existing one is never replaced ("name (2).png"). One
/// that breaks off is fetched again from the start: servers cannot resume.
class DownloadImagesJob final : public ApiJob {
    Q_OBJECT

public:
    static constexpr int defaultParallel = 6; // as many as Qt keeps connections to one server

    DownloadImagesJob(ApiClient& client, const QStringList& names, const QString& folder,
                      int parallel = defaultParallel, QObject* parent = nullptr);

    [[nodiscard]] const QStringList& savedFiles() const { return m_saved; }
    /// One a picture that could not be had, with its name in front; the others are saved all the same.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }
    /// What the first of them was: Kind::Storage when the file or folder cannot be written.
    [[nodiscard]] const std::optional<ApiError>& firstError() const { return m_firstError; }

Q_SIGNALS:
    void saved(const QString& imageName, const QString& filePath);

protected:
    void run() override;

private:
    void fill();
    void fetch(const QString& imageName, int attempt);
    void onFetched(const QString& imageName, QSaveFile& file);
    void onFailed(const QString& imageName, const ApiError& error, int attempt);
    void ended();
    [[nodiscard]] QString freePath(const QString& fileName);
    void report(const QString& text, const ApiError& error);
    void reportUnsaved(const QString& imageName, const QSaveFile& file);

    ImagesApi m_images;
    VideosApi m_videos;
    QStringList m_waiting;
    QDir m_folder;
    int m_parallel;
    int m_running = 0;
    QSet<QString> m_taken; ///< Paths of files under way, which do not exist yet.
    QStringList m_saved;
    QStringList m_problems;
    std::optional<ApiError> m_firstError;
};

/// A server-supplied name as a plain file name: no separators, no leading dot, never empty.
QString safeFileName(const QString& name);

} // namespace vitrine
