// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/itemmover.h"

#include "lib/jobs/copyimagesjob.h"
#include "lib/jobs/moveitemsjob.h"
#include "ui/boards/boardtexts.h"
#include "ui/shell/messagebanner.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"items"_s;

int countOf(const QStringList& names)
{
    return static_cast<int>(names.size());
}

} // namespace

ItemMover::ItemMover(ServerSession& session, MessageBanner& banner, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_banner(banner)
{
}

ItemMover::~ItemMover()
{
    m_banner.clear(topic);
}

QString ItemMover::titleOf(const QString& boardId) const
{
    const QString title = boardtexts::title(m_session.boards(), boardId);
    return title.isEmpty() ? boardId : title;
}

void ItemMover::move(const QStringList& names, const QString& boardId)
{
    const QString title = titleOf(boardId);
    QStringList wanted = names;
    wanted.removeIf([&](const QString& name) {
        const ImageDto* known = m_session.images().find(name);
        return known && known->boardId.value_or(u"none"_s) == boardId;
    });
    m_banner.clear(topic);
    if (wanted.isEmpty()) {
        Q_EMIT done(tr("All of it is on “%1” already.").arg(title));
        return;
    }
    Q_EMIT busy(tr("Moving %Ln image(s) to “%1”…", nullptr, countOf(wanted)).arg(title));
    auto* job = new MoveItemsJob(m_session.client(), boardId, wanted, this);
    connect(job, &ApiJob::finished, this, [this, job, boardId, title] {
        job->deleteLater();
        onMoved(*job, boardId, title);
    });
    job->start();
}

void ItemMover::onMoved(const MoveItemsJob& job, const QString& boardId, const QString& title)
{
    take(job, boardId);
    const QString sentence = job.moved().isEmpty()
        ? QString()
        : tr("Moved %Ln image(s) to “%1”.", nullptr, countOf(job.moved())).arg(title);
    const Move move = job.movedFrom();
    if (move.isEmpty()) {
        Q_EMIT done(sentence);
    } else {
        keepForUndo(move);
        Q_EMIT moved(sentence);
    }
    tellMissed(job, boardId, title);
}

void ItemMover::take(const MoveItemsJob& job, const QString& boardId)
{
    if (!job.moved().isEmpty())
        m_session.images().setBoard(job.moved(), boardId);
    m_session.boards().refresh();
}

void ItemMover::keepForUndo(const Move& move)
{
    m_moves.append(move);
    if (m_moves.size() > mostUndoable)
        m_moves.removeFirst();
    Q_EMIT undoChanged();
}

void ItemMover::undo()
{
    if (!canUndo())
        return;
    const Move move = m_moves.takeLast();
    m_banner.clear(topic);
    m_putBack = 0;
    m_undoing = static_cast<int>(move.size());
    int count = 0;
    for (auto it = move.cbegin(); it != move.cend(); ++it) {
        count += countOf(*it);
        auto* job = new MoveItemsJob(m_session.client(), it.key(), *it, this);
        connect(job, &ApiJob::finished, this, [this, job, boardId = it.key(), title = titleOf(it.key())] {
            job->deleteLater();
            onPutBack(*job, boardId, title);
        });
        job->start();
    }
    Q_EMIT busy(tr("Putting %Ln image(s) back…", nullptr, count));
    Q_EMIT undoChanged();
}

void ItemMover::onPutBack(const MoveItemsJob& job, const QString& boardId, const QString& title)
{
    take(job, boardId);
    m_putBack += countOf(job.moved());
    if (--m_undoing == 0) {
        Q_EMIT done(m_putBack == 0 ? QString() : tr("Put %Ln image(s) back.", nullptr, m_putBack));
        Q_EMIT undoChanged();
    }
    tellMissed(job, boardId, title);
}

void ItemMover::tellMissed(const MoveItemsJob& job, const QString& boardId, const QString& title)
{
    const QStringList missed = job.missed();
    if (missed.isEmpty())
        return;
    const std::optional<ApiError>& error = job.error();
    const QString why = error
        ? error->userMessage()
        : tr("The server gives no reason; they may be gone, or belong to another user.");
    QStringList details = missed;
    if (error)
        details.prepend(error->logLine());
    m_banner.show(MessageBanner::Kind::Error, topic,
                  tr("%Ln image(s) not moved to “%1”.", nullptr, countOf(missed)).arg(title) + u' ' + why,
                  {tr("Try Again"), [this, missed, boardId] { move(missed, boardId); }}, details.join(u'\n'));
}

void ItemMover::copy(const QStringList& names, const QString& boardId)
{
    const QString title = titleOf(boardId);
    QStringList images = names;
    const int videos = static_cast<int>(images.removeIf(&isVideoName));
    m_banner.clear(topic);
    if (images.isEmpty()) {
        m_banner.show(MessageBanner::Kind::Warning, topic,
                      tr("Nothing was copied to “%1”: servers copy images only, not videos.").arg(title));
        return;
    }
    Q_EMIT busy(tr("Copying %Ln image(s) to “%1”…", nullptr, countOf(images)).arg(title));
    auto* job = new CopyImagesJob(m_session, images, boardId, this);
    connect(job, &RunBatchJob::finished, this, [this, job, images, videos, boardId, title] {
        job->deleteLater();
        onCopied(*job, images, videos, boardId, title);
    });
    job->start();
}

void ItemMover::onCopied(const CopyImagesJob& job, const QStringList& names, int videos,
                         const QString& boardId, const QString& title)
{
    QStringList missed;
    QStringList details;
    int copied = 0;
    const QList<ItemOutcome> outcomes = job.outcomes();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const ItemOutcome outcome = outcomes.value(i);
        if (outcome.end == ItemOutcome::End::Completed) {
            ++copied;
            continue;
        }
        missed.append(names.at(i));
        details.append(outcome.errorMessage.isEmpty() ? names.at(i)
                                                      : names.at(i) + u": "_s + outcome.errorMessage);
    }
    m_session.boards().refresh();
    Q_EMIT done(copied == 0 ? QString() : tr("Copied %Ln image(s) to “%1”.", nullptr, copied).arg(title));
    QStringList sentences;
    if (!missed.isEmpty()) {
        sentences.append(tr("%Ln image(s) not copied to “%1”.", nullptr, countOf(missed)).arg(title));
        if (job.state() == RunBatchJob::State::Failed && job.trouble() != RunBatchJob::Trouble::Execution) {
            sentences.append(job.error().userMessage());
            details.prepend(job.error().logLine());
        }
    }
    if (videos > 0)
        sentences.append(tr("%Ln video(s) left out: servers copy images only.", nullptr, videos));
    if (sentences.isEmpty())
        return;
    MessageBanner::Action again;
    if (!missed.isEmpty())
        again = {tr("Try Again"), [this, missed, boardId] { copy(missed, boardId); }};
    m_banner.show(missed.isEmpty() ? MessageBanner::Kind::Warning : MessageBanner::Kind::Error, topic,
                  sentences.join(u' '), again, details.join(u'\n'));
}

} // namespace vitrine
