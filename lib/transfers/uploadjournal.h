// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/transfers/uploadjournalfile.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace vitrine {

/// The journal of uploads for the main thread: each call goes to the file in a worker thread, one after the
/// other, and its answer comes back with the event loop. An answer without an error means that it is on the
/// disk. Answers to whoever is gone are dropped; what was asked for before the end is still written.
class UploadJournal : public QObject {
    Q_OBJECT

public:
    template <class T>
    using Answer = std::function<void(const Result<T>&)>;

    /// `path`: see UploadJournalFile.
    explicit UploadJournal(const QString& path, QObject* parent = nullptr);
    ~UploadJournal() override; ///< Waits for what is being written.

    void open(const Answer<UploadJournalFile::Opened>& answer);
    void add(const QList<UploadEntry>& entries, const Answer<UploadJournalFile::Added>& answer);
    void save(const QList<UploadEntry>& entries, const Answer<void>& answer);
    void remove(const QList<qint64>& ids, const Answer<void>& answer);
    void setPaused(bool paused, const Answer<void>& answer);
    /// Which of the files, read before (`sha256`), their boards got from us.
    void alreadyUploaded(const QList<UploadEntry>& files, const Answer<QList<UploadDuplicate>>& answer);

private:
    template <class T, class Work>
    void ask(Work work, const Answer<T>& answer);

    QThreadPool m_thread;
    std::shared_ptr<UploadJournalFile> m_file;
};

} // namespace vitrine
