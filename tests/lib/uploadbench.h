// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/transfers/uploadqueue.h"
#include "tests/lib/jobbench.h"

#include <QTemporaryDir>

#include <memory>

namespace vitrine::test {

/// An upload queue on the bench's session, with files and a journal in a folder of its own. Retries are
/// quick.
class UploadBench {
public:
    explicit UploadBench(JobBench& bench);

    [[nodiscard]] UploadQueue& queue() { return *m_queue; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString journalFile() const { return m_folder.filePath(m_journal); }

    /// Makes the file, and its folder; gives its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    /// `count` small pictures, no two alike.
    QStringList writePictures(const QString& start, int count) const;

    /// Opens the queue (again: as a new start of the program) and waits until it is.
    bool open();
    /// Ends the queue as a kill would: the next one finds the journal as it is on the disk at this moment.
    void kill();

    /// Adds and waits until it is in the list.
    UploadQueue::Addition add(const QStringList& paths, const QString& boardId,
                              const QString& category = QStringLiteral("general"));
    /// Waits until nothing is left to do.
    bool finish(int timeoutMs = 60'000);

    [[nodiscard]] const UploadEntry& entry(const QString& path) const;
    [[nodiscard]] QList<qint64> ids() const;
    [[nodiscard]] int count(UploadState state) const;
    /// One line an entry, for messages.
    [[nodiscard]] QByteArray report() const;

private:
    JobBench& m_bench;
    QTemporaryDir m_folder;
    QString m_journal = QStringLiteral("journal/uploads.sqlite");
    int m_kills = 0;
    std::unique_ptr<UploadQueue> m_queue;
};

} // namespace vitrine::test
