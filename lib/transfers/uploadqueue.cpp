// SPDX-License-Identifier: Apache-2.0
#include "lib/transfers/uploadqueue.h"

#include "lib/base/logging.h"
#include "lib/base/worker.h"
#include "lib/jobs/changeitemsjob.h"
#include "lib/session/serversession.h"
#include "lib/transfers/uploadentryjob.h"
#include "lib/transfers/uploadfiles.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int saveDelayMs = 50;  // what happens together is one commit
constexpr int tellDelayMs = 200; // pictures of one moment are one insertion
constexpr int boardsDelayMs = 3'000;
constexpr int mostFailures = 8; // passing errors of one file while others get through
constexpr int filesAtOnce = 3;
constexpr qint64 daySecs = 86'400;

QString sentenceOf(const ApiError& error, const UploadEntry& entry)
{
    if (error.kind == ApiError::Kind::NotFound && !entry.target.boardId.isEmpty())
        return UploadQueue::tr("The board “%1” is gone. Retry on another board.").arg(entry.target.boardName);
    if (error.httpStatus == 415)
        return UploadQueue::tr("The server cannot read this file as a picture (%1).").arg(error.detail);
    if (error.kind == ApiError::Kind::Server && error.httpStatus == 500)
        return UploadQueue::tr("The server could not store this file; it may be damaged (%1).")
            .arg(error.detail);
    return error.userMessage();
}

/// "none" is no board.
QString boardOf(const UploadTarget& target)
{
    return target.boardId == "none"_L1 ? QString() : target.boardId;
}

} // namespace

struct UploadQueue::Found {
    UploadFiles files;
    UploadTarget target;
};

UploadQueue::UploadQueue(ServerSession& session, const Options& options, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_options(options)
    , m_journal(options.journalFile)
    , m_stop(std::make_shared<std::atomic<bool>>(false))
{
    m_files.setMaxThreadCount(filesAtOnce);
    m_hold.setSingleShot(true);
    connect(&m_hold, &QTimer::timeout, this, &UploadQueue::fill);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &UploadQueue::save);
    m_tellTimer.setSingleShot(true);
    m_tellTimer.setInterval(tellDelayMs);
    connect(&m_tellTimer, &QTimer::timeout, this, &UploadQueue::tellStores);
    m_boardsTimer.setSingleShot(true);
    m_boardsTimer.setInterval(boardsDelayMs);
    connect(&m_boardsTimer, &QTimer::timeout, &m_session.boards(), &BoardStore::refresh);
    connect(&m_session, &ServerSession::stateChanged, this, &UploadQueue::onSessionState);
    connect(&m_list, &UploadList::totalsChanged, this, &UploadQueue::tellStatus);
}

UploadQueue::~UploadQueue()
{
    *m_stop = true;
    // What is cut off here is looked for at the next start.
    const QList<QPointer<ApiJob>> jobs = m_running.values();
    for (const QPointer<ApiJob>& job : jobs)
        delete job;
    save();
    m_files.waitForDone();
}

// -- the journal

void UploadQueue::open()
{
    if (m_isOpen || m_opening)
        return;
    m_opening = true;
    m_journal.open([this](const Result<UploadJournalFile::Opened>& opened) { onOpened(opened); });
}

void UploadQueue::onOpened(const Result<UploadJournalFile::Opened>& opened)
{
    m_opening = false;
    m_isOpen = opened.has_value();
    if (opened) {
        m_paused = opened->paused;
        take(opened->entries);
        if (!opened->keptAside.isEmpty())
            Q_EMIT journalKeptAside(opened->keptAside);
    }
    setProblem(opened ? std::nullopt : std::optional(opened.error()));
    for (const auto& next : std::exchange(m_afterOpening, {}))
        next();
    fill();
}

void UploadQueue::setState(UploadEntry& entry, UploadState state)
{
    entry.state = state;
    if (state != UploadState::Failed && state != UploadState::Retrying)
        entry.problem.clear();
    m_list.touch(entry.id);
    m_unsaved.insert(entry.id);
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
}

void UploadQueue::save()
{
    if (m_unsaved.isEmpty() || !m_isOpen)
        return;
    const QSet<qint64> ids = std::exchange(m_unsaved, {});
    QList<UploadEntry> entries;
    for (const qint64 id : ids) {
        if (const UploadEntry* entry = m_list.find(id))
            entries.append(*entry);
    }
    m_journal.save(entries, [this, ids = ids.values()](const Result<void>& saved) { onSaved(saved, ids); });
}

void UploadQueue::onSaved(const Result<void>& saved, const QList<qint64>& ids)
{
    if (saved)
        return;
    for (const qint64 id : ids) {
        if (!m_running.contains(id)) // it writes itself down
            m_unsaved.insert(id);
    }
    setProblem(saved.error());
}

void UploadQueue::setProblem(const std::optional<ApiError>& problem)
{
    m_problem = problem;
    tellStatus();
}

void UploadQueue::tryAgain()
{
    m_problem.reset();
    if (m_isOpen) {
        save(); // says it again when it still cannot be written
        fill();
    } else {
        open();
    }
    tellStatus();
}

// -- adding

void UploadQueue::add(const QStringList& paths, const UploadTarget& target)
{
    ++m_adding;
    m_lastAddition = std::max(m_lastAddition + 1, QDateTime::currentMSecsSinceEpoch());
    UploadTarget wanted = target;
    wanted.boardId = boardOf(target);
    const auto find = [this, addition = m_lastAddition, paths, wanted] {
        findFiles(addition, paths, wanted);
    };
    // Whether a new server takes videos is known some seconds after the first connection.
    const TemplateStore& schema = m_session.templates();
    if (schema.state() == TemplateStore::State::Loading)
        connect(&schema, &TemplateStore::stateChanged, this, find, Qt::SingleShotConnection);
    else
        find();
    tellStatus();
}

void UploadQueue::findFiles(qint64 addition, const QStringList& paths, const UploadTarget& target)
{
    const bool videos = m_session.client().capabilities().has(Capability::Videos);
    runInPool(
        m_files, this,
        [paths, videos, target] {
            return Found{findUploadFiles(paths, videos), target};
        },
        [this, addition](const Found& found) {
            if (m_opening)
                m_afterOpening.append([this, addition, found] { onFound(addition, found); });
            else
                onFound(addition, found);
        });
}

void UploadQueue::onFound(qint64 addition, const Found& found)
{
    if (!m_isOpen) {
        --m_adding;
        Q_EMIT additionFailed(m_problem.value_or(ApiError::storage(tr("The list of uploads is not open."))));
        tellStatus();
        return;
    }
    QList<UploadEntry> entries;
    entries.reserve(found.files.files.size());
    for (const UploadFile& file : found.files.files) {
        UploadEntry entry;
        entry.addition = addition;
        entry.filePath = file.path;
        entry.size = file.size;
        entry.modifiedMs = file.modifiedMs;
        entry.target = found.target;
        entries.append(entry);
    }
    save(); // the journal must know what is not on its way any more
    Addition told{addition, 0, found.files.unsupported, 0, found.files.missing};
    m_journal.add(entries, [this, told](const Result<UploadJournalFile::Added>& added) mutable {
        --m_adding;
        if (!added) {
            Q_EMIT additionFailed(added.error());
            tellStatus();
            return;
        }
        told.files = static_cast<int>(added->entries.size());
        told.listedAlready = added->listedAlready;
        take(added->entries);
        Q_EMIT additionEnded(told);
        tellStatus();
        fill();
    });
}

void UploadQueue::take(const QList<UploadEntry>& entries)
{
    if (!m_list.totals().isActive())
        m_list.startCounting();
    m_list.append(entries);
    QSet<qint64> toCheck;
    for (const UploadEntry& entry : entries) {
        if (entry.state == UploadState::Waiting)
            m_waiting.push_back(entry.id);
        else if (entry.state == UploadState::Checking)
            toCheck.insert(entry.addition);
        m_lastAddition = std::max(m_lastAddition, entry.addition);
    }
    for (const qint64 addition : std::as_const(toCheck))
        checkContents(addition);
}

void UploadQueue::checkContents(qint64 addition)
{
    QList<UploadEntry> candidates;
    for (const UploadEntry& entry : m_list.entries()) {
        if (entry.addition == addition && entry.state == UploadState::Checking)
            candidates.append(entry);
    }
    runInPool(
        m_files, this,
        [candidates, stop = m_stop]() mutable {
            for (UploadEntry& entry : candidates) {
                const auto checked = checkUploadFile({entry.filePath, entry.size, entry.modifiedMs}, *stop);
                if (checked) // what cannot be read fails by itself when its turn comes
                    entry.sha256 = checked->sha256;
            }
            return candidates;
        },
        [this, addition](const QList<UploadEntry>& read) { onContentsRead(addition, read); });
}

void UploadQueue::onContentsRead(qint64 addition, const QList<UploadEntry>& read)
{
    m_journal.alreadyUploaded(read, [this, addition, read](const Result<QList<UploadDuplicate>>& found) {
        // Without an answer they are sent: twice the same picture is better than none.
        const QList<UploadDuplicate> duplicates = found.value_or(QList<UploadDuplicate>());
        QSet<qint64> ids;
        for (const UploadDuplicate& duplicate : duplicates)
            ids.insert(duplicate.id);
        for (const UploadEntry& entry : read) {
            UploadEntry* ours = m_list.edit(entry.id);
            if (!ours || ours->state != UploadState::Checking)
                continue; // canceled meanwhile
            ours->sha256 = entry.sha256;
            if (ids.contains(entry.id))
                setState(*ours, UploadState::Asking);
            else
                queueUp(*ours);
        }
        if (!duplicates.isEmpty())
            onDuplicates(addition, duplicates);
        fill();
    });
}

void UploadQueue::onDuplicates(qint64 addition, const QList<UploadDuplicate>& found)
{
    QList<UploadDuplicate> asked;
    for (const UploadDuplicate& duplicate : found) {
        const UploadEntry* entry = m_list.find(duplicate.id);
        if (entry && entry->state == UploadState::Asking)
            asked.append(duplicate);
    }
    if (asked.isEmpty())
        return;
    m_questions.insert(addition, asked);
    Q_EMIT duplicatesFound(addition, asked);
}

QList<qint64> UploadQueue::openQuestions() const
{
    QList<qint64> out = m_questions.keys();
    std::sort(out.begin(), out.end());
    return out;
}

void UploadQueue::answerDuplicates(qint64 addition, bool upload)
{
    if (!m_list.totals().isActive())
        m_list.startCounting();
    for (const UploadDuplicate& duplicate : m_questions.take(addition)) {
        UploadEntry* entry = m_list.edit(duplicate.id);
        if (!entry || entry->state != UploadState::Asking)
            continue;
        if (upload) {
            queueUp(*entry);
        } else {
            entry->imageName = duplicate.imageName;
            setState(*entry, UploadState::Skipped);
        }
    }
    Q_EMIT duplicatesAnswered(addition);
    fill();
}

// -- what the user does

void UploadQueue::pause()
{
    setPaused(true);
    tellStatus();
}

void UploadQueue::resume()
{
    setPaused(false);
    fill();
    tellStatus();
}

void UploadQueue::setPaused(bool paused)
{
    m_paused = paused;
    m_journal.setPaused(paused, [this](const Result<void>& saved) {
        if (!saved)
            setProblem(saved.error());
    });
}

bool UploadQueue::cancelEntry(UploadEntry& entry)
{
    if (!entry.isUnfinished() && entry.state != UploadState::Failed)
        return false;
    const QPointer<ApiJob> job = m_running.take(entry.id);
    m_list.clearProgress(entry.id);
    m_failures.remove(entry.id);
    setState(entry, UploadState::Canceled);
    if (job) {
        job->disconnect(this);
        job->abort();
        job->deleteLater();
    }
    return true;
}

void UploadQueue::cancel(const QList<qint64>& ids)
{
    for (const qint64 id : ids) {
        if (UploadEntry* entry = m_list.edit(id))
            cancelEntry(*entry);
    }
    const QList<qint64> asked = m_questions.keys();
    for (const qint64 addition : asked) {
        QList<UploadDuplicate>& question = m_questions[addition];
        question.removeIf([this](const UploadDuplicate& duplicate) {
            const UploadEntry* entry = m_list.find(duplicate.id);
            return !entry || entry->state != UploadState::Asking;
        });
        if (question.isEmpty()) {
            m_questions.remove(addition);
            Q_EMIT duplicatesAnswered(addition);
        }
    }
    fill();
}

void UploadQueue::cancelAll()
{
    QList<qint64> ids;
    for (const UploadEntry& entry : m_list.entries()) {
        if (entry.isUnfinished())
            ids.append(entry.id);
    }
    cancel(ids);
}

void UploadQueue::retry(const QList<qint64>& ids, const std::optional<UploadTarget>& target)
{
    if (!m_list.totals().isActive())
        m_list.startCounting();
    for (const qint64 id : ids) {
        UploadEntry* entry = m_list.edit(id);
        const bool over = entry
            && (entry->state == UploadState::Failed || entry->state == UploadState::Canceled
                || entry->state == UploadState::Skipped);
        if (!over)
            continue;
        if (target) {
            entry->target.boardId = boardOf(*target);
            entry->target.boardName = target->boardName;
        }
        m_failures.remove(id);
        if (entry->state == UploadState::Failed && !entry->imageName.isEmpty()) {
            move(*entry);
            continue;
        }
        entry->imageName.clear();
        entry->modifiedMs = -1; // as it is now
        queueUp(*entry);
    }
    fill();
}

void UploadQueue::retryFailed()
{
    QList<qint64> ids;
    for (const UploadEntry& entry : m_list.entries()) {
        if (entry.state == UploadState::Failed)
            ids.append(entry.id);
    }
    retry(ids);
}

void UploadQueue::clearFinished()
{
    save(); // what they contain stays known
    const QList<qint64> ids = m_list.removeIf([](const UploadEntry& entry) {
        return entry.state == UploadState::Done || entry.state == UploadState::Skipped
            || entry.state == UploadState::Canceled;
    });
    if (!ids.isEmpty())
        m_journal.remove(ids, [](const Result<void>&) {}); // the next start forgets them anyway
}

// -- sending

UploadQueue::Status UploadQueue::status() const
{
    if (m_problem)
        return Status::Stopped;
    const UploadTotals& totals = m_list.totals();
    if (totals.waiting == 0 && m_running.isEmpty())
        return m_adding > 0 ? Status::Working : Status::Idle;
    if (m_paused)
        return Status::Paused;
    if (m_session.state() != ServerSession::State::Online)
        return Status::Offline;
    return m_hold.isActive() && m_running.isEmpty() ? Status::Holding : Status::Working;
}

void UploadQueue::tellStatus()
{
    const Status now = status();
    if (now != std::exchange(m_toldStatus, now) || m_adding > 0 || m_problem)
        Q_EMIT statusChanged();
}

bool UploadQueue::canStart() const
{
    return m_isOpen && !m_paused && !m_problem && !m_hold.isActive()
        && m_session.state() == ServerSession::State::Online;
}

void UploadQueue::onSessionState()
{
    if (m_session.state() == ServerSession::State::Online) {
        m_hold.stop();
        m_holds = 0;
        m_failures.clear();
        for (const UploadEntry& entry : m_list.entries()) {
            if (entry.state == UploadState::Retrying)
                queueUp(*m_list.edit(entry.id));
        }
        fill();
    }
    tellStatus();
}

void UploadQueue::queueUp(UploadEntry& entry)
{
    setState(entry, UploadState::Waiting);
    m_waiting.push_back(entry.id);
}

void UploadQueue::fill()
{
    while (canStart() && m_running.size() < mostAtOnce && !m_waiting.empty()) {
        UploadEntry* entry = m_list.edit(m_waiting.front());
        if (!entry || entry->state != UploadState::Waiting) {
            m_waiting.pop_front();
            continue;
        }
        if (!m_serverTime.isValid()) {
            askServerTime();
            return;
        }
        m_waiting.pop_front();
        begin(*entry);
    }
}

void UploadQueue::askServerTime()
{
    if (std::exchange(m_askingTime, true))
        return;
    ImageQuery all;
    all.categories.clear();
    all.isIntermediate = std::nullopt;
    // A day by our own clock is for records that were dated by a wrong one.
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addSecs(-daySecs);
    m_session.images()
        .api()
        .newest(all)
        ->then(
            this,
            [this, yesterday](const std::optional<ImageDto>& newest) {
                m_serverTime = newest ? std::min(newest->createdAt, yesterday) : yesterday;
            },
            [this](const ApiError& error) {
                if (error.isTransient())
                    holdBack();
                else if (error.kind == ApiError::Kind::Unauthorized)
                    setProblem(error);
                else
                    m_serverTime = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC); // everything is looked at then
            })
        ->finally(this,
                  [this] {
                      m_askingTime = false;
                      fill();
                  })
        ->abortWith(this);
}

void UploadQueue::begin(UploadEntry& entry)
{
    const bool mayBeThere = !entry.sessionId.isEmpty();
    if (!mayBeThere) {
        entry.sessionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        entry.notBefore = m_serverTime;
    }
    setState(entry, UploadState::Running);
    m_unsaved.remove(entry.id); // its job writes it down before it is sent
    auto* job = new UploadEntryJob(m_session.client(), m_journal, m_files, entry, mayBeThere, this);
    m_running.insert(entry.id, job);
    const qint64 id = entry.id;
    connect(job, &UploadEntryJob::progress, this, [this, id](qint64 done) { m_list.setProgress(id, done); });
    connect(job, &ApiJob::finished, this, [this, id, job] {
        m_running.remove(id);
        m_list.clearProgress(id);
        onEnded(id, *job);
        job->deleteLater();
        fill();
    });
    job->start();
}

void UploadQueue::onEnded(qint64 id, UploadEntryJob& job)
{
    UploadEntry* entry = m_list.edit(id);
    if (!entry)
        return;
    entry->sha256 = job.entry().sha256;
    entry->size = job.entry().size;
    entry->modifiedMs = job.entry().modifiedMs;
    if (!job.error()) {
        m_serverTime = job.image().createdAt;
        if (job.isMisplaced()) {
            entry->imageName = job.image().imageName;
            fail(*entry,
                 tr("The board “%1” is gone; the server put the picture under Uncategorized. Retry moves it "
                    "to "
                    "another board or leaves it there.")
                     .arg(entry->target.boardName));
            tellSoon(job.image());
        } else {
            succeed(*entry, job.image());
        }
        return;
    }
    const ApiError& error = *job.error();
    if (job.hasJournalFailed() || error.kind == ApiError::Kind::Unauthorized) {
        entry->sessionId.clear(); // nothing was sent, or nothing was taken
        queueUp(*entry);
        setProblem(error);
    } else if (error.isTransient() || error.isLostAnswer()) {
        retryLater(*entry, error);
    } else {
        // An answer of the server's own says that it has nothing; of the rest nobody knows.
        if (error.httpStatus >= 400 || error.kind == ApiError::Kind::Storage)
            entry->sessionId.clear();
        fail(*entry, sentenceOf(error, *entry));
    }
}

void UploadQueue::succeed(UploadEntry& entry, const ImageDto& image)
{
    m_holds = 0;
    m_failures.remove(entry.id);
    entry.imageName = image.imageName;
    setState(entry, UploadState::Done);
    tellSoon(image);
}

void UploadQueue::tellSoon(const ImageDto& arrived)
{
    m_arrived.append(arrived);
    if (!m_tellTimer.isActive())
        m_tellTimer.start();
}

void UploadQueue::fail(UploadEntry& entry, const QString& sentence)
{
    qCInfo(lcSession).noquote() << "upload failed:" << entry.filePath << sentence;
    m_failures.remove(entry.id);
    entry.problem = sentence;
    setState(entry, UploadState::Failed);
}

int UploadQueue::delayAfter(int failures) const
{
    const int doublings = std::clamp(failures - 1, 0, 16);
    const qint64 longest =
        std::min<qint64>(m_options.longestRetryMs, qint64(m_options.firstRetryMs) << doublings);
    // Not all at the same moment.
    return static_cast<int>(static_cast<double>(longest)
                            * (0.75 + 0.25 * QRandomGenerator::global()->generateDouble()));
}

void UploadQueue::holdBack()
{
    // Several that fail together are one reason to wait.
    if (!m_hold.isActive())
        m_hold.start(delayAfter(++m_holds));
    m_session.retry(); // finds out whether the server is away
    tellStatus();
}

void UploadQueue::retryLater(UploadEntry& entry, const ApiError& error)
{
    const int failures = ++m_failures[entry.id];
    if (failures > mostFailures) {
        fail(entry, sentenceOf(error, entry));
        return;
    }
    entry.problem = error.userMessage();
    setState(entry, UploadState::Retrying);
    holdBack();
    QTimer::singleShot(delayAfter(failures), this, [this, id = entry.id] {
        UploadEntry* waiting = m_list.edit(id);
        if (waiting && waiting->state == UploadState::Retrying) {
            setState(*waiting, UploadState::Waiting);
            m_waiting.push_front(id); // it has waited longest
            fill();
        }
    });
}

void UploadQueue::move(UploadEntry& entry)
{
    if (entry.target.boardId.isEmpty()) {
        setState(entry, UploadState::Done); // that is where it is
        return;
    }
    auto* job = new ChangeItemsJob(
        m_session.client(), {ItemChange::Action::MoveToBoard, entry.target.boardId}, {entry.imageName}, this);
    setState(entry, UploadState::Running);
    m_running.insert(entry.id, job);
    connect(job, &ApiJob::finished, this, [this, id = entry.id, job] {
        m_running.remove(id);
        job->deleteLater();
        if (UploadEntry* moved = m_list.edit(id)) {
            if (!job->error() && job->outcome().missed.isEmpty()) {
                setState(*moved, UploadState::Done);
                m_session.reconcile(); // it was somewhere else
            } else {
                fail(*moved,
                     job->error() ? sentenceOf(*job->error(), *moved)
                                  : tr("The picture could not be moved to the board “%1”. Retry on "
                                       "another board.")
                                        .arg(moved->target.boardName));
            }
        }
        fill();
    });
    job->start();
}

void UploadQueue::tellStores()
{
    m_session.images().addImages(std::exchange(m_arrived, {}));
    // A listing costs a server of many pictures half a second.
    if (m_running.isEmpty() && m_waiting.empty())
        m_session.boards().refresh();
    else if (!m_boardsTimer.isActive())
        m_boardsTimer.start();
}

} // namespace vitrine
