// SPDX-License-Identifier: Apache-2.0
#include "lib/transfers/uploadjournal.h"

#include "lib/base/logging.h"
#include "lib/base/worker.h"

namespace vitrine {

namespace {

ApiError damagedSentence(const QString& detail)
{
    return ApiError::storage(
        UploadJournal::tr("The list of uploads is damaged (%1). Start Vitrine again: it then keeps "
                          "the damaged file aside and begins a new one.")
            .arg(detail));
}

} // namespace

UploadJournal::UploadJournal(const QString& path, QObject* parent)
    : QObject(parent)
    , m_file(std::make_shared<UploadJournalFile>(path))
{
    // A database belongs to the thread that opened it.
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

UploadJournal::~UploadJournal()
{
    m_thread.start([file = m_file] { file->close(); });
    m_thread.waitForDone();
}

template <class T, class Work>
void UploadJournal::ask(Work work, const Answer<T>& answer)
{
    runInPool(
        m_thread, this,
        [file = m_file, work = std::move(work)]() -> Result<T> {
            return work(*file).map_error([](const ApiError& error) {
                return error.kind == ApiError::Kind::Decode ? damagedSentence(error.detail) : error;
            });
        },
        [answer](const Result<T>& result) {
            if (!result)
                qCWarning(lcSession).noquote() << "journal of uploads:" << result.error().logLine();
            answer(result);
        });
}

void UploadJournal::open(const Answer<UploadJournalFile::Opened>& answer)
{
    ask<UploadJournalFile::Opened>([](UploadJournalFile& file) { return file.open(); }, answer);
}

void UploadJournal::add(const QList<UploadEntry>& entries, const Answer<UploadJournalFile::Added>& answer)
{
    ask<UploadJournalFile::Added>([entries](UploadJournalFile& file) { return file.add(entries); }, answer);
}

void UploadJournal::save(const QList<UploadEntry>& entries, const Answer<void>& answer)
{
    ask<void>([entries](UploadJournalFile& file) { return file.save(entries); }, answer);
}

void UploadJournal::remove(const QList<qint64>& ids, const Answer<void>& answer)
{
    ask<void>([ids](UploadJournalFile& file) { return file.remove(ids); }, answer);
}

void UploadJournal::setPaused(bool paused, const Answer<void>& answer)
{
    ask<void>([paused](UploadJournalFile& file) { return file.setPaused(paused); }, answer);
}

void UploadJournal::alreadyUploaded(const QList<UploadEntry>& files,
                                    const Answer<QList<UploadDuplicate>>& answer)
{
    ask<QList<UploadDuplicate>>([files](UploadJournalFile& file) { return file.alreadyUploaded(files); },
                                answer);
}

} // namespace vitrine
