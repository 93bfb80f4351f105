// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/jobs/uploadjob.h"

#include <QHash>

namespace vitrine {

/// Uploads files, a few at the same time. One that fails, fails alone, with its reason.
class UploadImagesJob final : public ApiJob {
    Q_OBJECT

public:
    static constexpr int defaultParallel = 4;

    /// `settings`: category, board and so on of each; its file and session id are ignored.
    UploadImagesJob(ApiClient& client, const QStringList& files, ImageUpload settings,
                    int parallel = defaultParallel, QObject* parent = nullptr);

    /// One a file that is not there now, with the file in front.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }
    /// Why the first of the files that are not there is not.
    [[nodiscard]] const std::optional<ApiError>& firstError() const { return m_firstError; }
    [[nodiscard]] int uploadedCount() const { return m_uploaded; }

Q_SIGNALS:
    void uploaded(const QString& filePath, const vitrine::ImageDto& image);
    /// It is there, and something about it is not as wanted; or it is not there.
    void problem(const QString& text);
    /// Bytes of all files.
    void progress(qint64 done, qint64 total);
    void waitingForServer(const vitrine::ApiError& error);

protected:
    void run() override;

private:
    void fill();
    void upload(const QString& file);
    void onEnded(const QString& file, const UploadJob& job);
    void tellProgress();
    void report(const QString& text);

    ApiClient& m_client;
    QStringList m_waiting;
    ImageUpload m_settings;
    int m_parallel;
    int m_running = 0;
    int m_uploaded = 0;
    qint64 m_totalBytes = 0;
    qint64 m_doneBytes = 0; ///< Of what has ended.
    QHash<QString, qint64> m_bytesUnderWay;
    QStringList m_problems;
    std::optional<ApiError> m_firstError;
};

} // namespace vitrine
