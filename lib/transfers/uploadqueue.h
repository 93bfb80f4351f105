// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/transfers/uploadjournal.h"
#include "lib/transfers/uploadlist.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>
#include <optional>

namespace vitrine {

class ApiJob;
class ServerSession;
class UploadEntryJob;
struct ImageDto;

/// The uploads to one server: what is added goes out, a few files at a time, over breaks, restarts of the
/// server and ends of the program. Everything is in the journal before it happens, so that a kill at any
/// moment loses nothing and doubles nothing: what may have been under way then is looked for by its
/// session_id first.
///
/// It waits while the session is offline, and ever longer after passing errors. What the server refuses fails
/// alone, with its reason.
class UploadQueue : public QObject {
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 4;

    struct Options {
        QString journalFile; ///< Empty: in memory.
        int firstRetryMs = 1'000;
        int longestRetryMs = 60'000;
    };

    enum class Status {
        Idle,    ///< Nothing to do.
        Working, ///< Something is under way, or about to be.
        Paused,
        Offline, ///< The server is away; it goes on when it is back.
        Holding, ///< A moment after a passing error.
        Stopped, ///< See `problem`; `tryAgain` goes on.
    };

    /// What came of one call of `add`.
    struct Addition {
        qint64 id = 0;
        int files = 0;         ///< In the list now.
        int unsupported = 0;   ///< Left out: servers take no such files.
        int listedAlready = 0; ///< Left out: they are on their way to this board.
        QStringList missing;   ///< Named, and not there or not readable.
    };

    UploadQueue(ServerSession& session, const Options& options, QObject* parent = nullptr);
    ~UploadQueue() override;

    /// Opens the journal and goes on with what is in it. Once; before, nothing touches the disk.
    void open();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] const UploadList& list() const { return m_list; }
    [[nodiscard]] Status status() const;
    [[nodiscard]] const std::optional<ApiError>& problem() const { return m_problem; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Files and folders are being looked through.
    [[nodiscard]] bool isAdding() const { return m_adding > 0; }

    /// Files and folders with all they hold; `additionEnded` tells what came of it.
    void add(const QStringList& paths, const UploadTarget& target);

    /// What runs ends; nothing more is started, by the next start of the program neither.
    void pause();
    void resume();

    /// Unfinished ones, and failed ones, which are then done with.
    void cancel(const QList<qint64>& ids);
    void cancelAll();
    /// Failed, canceled and skipped ones; with a target, to that board. What the server kept without its
    /// board is moved, not sent again.
    void retry(const QList<qint64>& ids, const std::optional<UploadTarget>& target = {});
    void retryFailed();
    /// Takes what is done, skipped or canceled from the list. Its content is still known.
    void clearFinished();

    /// The answer to `duplicatesFound`.
    void answerDuplicates(qint64 addition, bool upload);
    /// Additions that wait for such an answer.
    [[nodiscard]] QList<qint64> openQuestions() const;
    [[nodiscard]] QList<UploadDuplicate> duplicates(qint64 addition) const
    {
        return m_questions.value(addition);
    }

    /// After `problem`.
    void tryAgain();

Q_SIGNALS:
    void statusChanged();
    void additionEnded(const vitrine::UploadQueue::Addition& addition);
    void additionFailed(const vitrine::ApiError& error);
    /// Files whose content the board got from us before wait for `answerDuplicates`. Once an addition.
    void duplicatesFound(qint64 addition, const QList<vitrine::UploadDuplicate>& duplicates);
    void duplicatesAnswered(qint64 addition);
    /// The journal was damaged and is kept as `file`; what it held is not known any more.
    void journalKeptAside(const QString& file);

private:
    struct Found;

    void onOpened(const Result<UploadJournalFile::Opened>& opened);
    void findFiles(qint64 addition, const QStringList& paths, const UploadTarget& target);
    void onFound(qint64 addition, const Found& found);
    void take(const QList<UploadEntry>& entries);
    void checkContents(qint64 addition);
    void onContentsRead(qint64 addition, const QList<UploadEntry>& read);
    void onDuplicates(qint64 addition, const QList<UploadDuplicate>& found);

    void fill();
    [[nodiscard]] bool canStart() const;
    void askServerTime();
    void begin(UploadEntry& entry);
    void onEnded(qint64 id, UploadEntryJob& job);
    void move(UploadEntry& entry);
    void succeed(UploadEntry& entry, const ImageDto& image);
    void fail(UploadEntry& entry, const QString& sentence);
    void retryLater(UploadEntry& entry, const ApiError& error);
    void holdBack();
    [[nodiscard]] int delayAfter(int failures) const;
    void queueUp(UploadEntry& entry);
    bool cancelEntry(UploadEntry& entry);

    void setPaused(bool paused);
    void setState(UploadEntry& entry, UploadState state);
    void save();
    void onSaved(const Result<void>& saved, const QList<qint64>& ids);
    void setProblem(const std::optional<ApiError>& problem);
    void onSessionState();
    void tellStatus();
    void tellSoon(const ImageDto& arrived);
    void tellStores();

    ServerSession& m_session;
    const Options m_options;
    UploadJournal m_journal;
    UploadList m_list;
    QThreadPool m_files;
    std::shared_ptr<std::atomic<bool>> m_stop;
    bool m_opening = false;
    bool m_isOpen = false;
    bool m_paused = false;
    int m_adding = 0;
    qint64 m_lastAddition = 0;
    QList<std::function<void()>> m_afterOpening;
    std::optional<ApiError> m_problem;

    std::deque<qint64> m_waiting; ///< May hold some that do not wait any more.
    QHash<qint64, QPointer<ApiJob>> m_running;
    QHash<qint64, int> m_failures; ///< Passing errors in a row, by entry.
    QHash<qint64, QList<UploadDuplicate>> m_questions;
    QDateTime m_serverTime; ///< By its clock, nothing sent from now on is older. Invalid until asked for.
    bool m_askingTime = false;
    QTimer m_hold;
    int m_holds = 0; ///< In a row.

    QSet<qint64> m_unsaved;
    QTimer m_saveTimer;
    QList<ImageDto> m_arrived; ///< Not told to the stores yet.
    QTimer m_tellTimer;
    QTimer m_boardsTimer;
    Status m_toldStatus = Status::Idle;
};

} // namespace vitrine
