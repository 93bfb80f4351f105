// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/net/apijob.h"
#include "lib/transfers/uploadentry.h"

#include <atomic>
#include <memory>

class QThreadPool;

namespace vitrine {

class UploadJournal;

/// One entry's way to the server: look for it when the server may have it already, read the file, write down
/// that it goes out now, send. What is not on the disk of the journal is not sent.
class UploadEntryJob final : public ApiJob {
    Q_OBJECT

public:
    /// `entry` has its session_id; `mayBeThere`: it had it before. `files`: where files are read.
    UploadEntryJob(ApiClient& client, UploadJournal& journal, QThreadPool& files, UploadEntry entry,
                   bool mayBeThere, QObject* parent = nullptr);
    ~UploadEntryJob() override;

    /// With what was found out about its file.
    [[nodiscard]] const UploadEntry& entry() const { return m_entry; }
    /// Once finished without an error.
    [[nodiscard]] const ImageDto& image() const { return m_image; }
    /// It is there, and uncategorized: its board is gone.
    [[nodiscard]] bool isMisplaced() const;
    /// The error is the journal's.
    [[nodiscard]] bool hasJournalFailed() const { return m_journalFailed; }

Q_SIGNALS:
    /// Bytes of the file that are on their way; at most its size.
    void progress(qint64 done);

protected:
    void run() override;

private:
    void look(qint64 patienceMs, const std::optional<ApiError>& otherwise);
    void check();
    void note();
    void send();
    void take(const ImageDto& image);

    ApiClient& m_client;
    UploadJournal& m_journal;
    QThreadPool& m_files;
    UploadEntry m_entry;
    const bool m_mayBeThere;
    ImageDto m_image;
    bool m_journalFailed = false;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< Shared with the worker that reads the file.
};

} // namespace vitrine
