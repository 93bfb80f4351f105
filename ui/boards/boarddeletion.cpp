// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/boarddeletion.h"

#include "lib/jobs/boardcontentsjob.h"
#include "lib/jobs/deleteboardjob.h"
#include "lib/session/serversession.h"
#include "ui/boards/boardtexts.h"
#include "ui/boards/deleteboarddialog.h"
#include "ui/shell/messagebanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"board"_s;

int countOf(const QStringList& names)
{
    return static_cast<int>(names.size());
}

} // namespace

BoardDeletion::BoardDeletion(ServerSession& session, MessageBanner& banner, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_banner(banner)
{
    connect(&session.boards(), &BoardStore::boardsChanged, this, &BoardDeletion::onBoardsChanged);
}

BoardDeletion::~BoardDeletion()
{
    delete m_dialog;
}

DeleteBoardDialog* BoardDeletion::dialog() const
{
    return m_dialog;
}

void BoardDeletion::ask(const QString& boardId, QWidget* parent)
{
    const BoardDto* board = m_session.boards().find(boardId);
    if (!board)
        return;
    delete m_dialog;
    m_asked = boardId;
    m_askedName = boardtexts::name(*board);
    m_dialog = new DeleteBoardDialog(m_askedName, parent);
    connect(m_dialog, &DeleteBoardDialog::countWanted, this, &BoardDeletion::count);
    connect(m_dialog, &DeleteBoardDialog::deleteWanted, this,
            [this](bool withImages, int count) { remove(m_asked, m_askedName, withImages, count); });
    m_dialog->open();
    count();
}

void BoardDeletion::count()
{
    m_dialog->showCounting();
    auto* job = new BoardContentsJob(m_session.client(), m_asked, m_dialog);
    connect(job, &ApiJob::finished, this, [this, job] {
        job->deleteLater();
        if (job->error() && job->error()->kind == ApiError::Kind::NotFound) {
            closeAsGone();
            m_session.boards().refresh();
        } else if (job->error()) {
            m_dialog->showFailure(*job->error());
        } else {
            const auto isHidden = [this](const QString& name) { return m_session.images().isHidden(name); };
            qsizetype hidden = 0;
            for (const QStringList& names : {job->images(), job->assets(), job->intermediates()})
                hidden += std::count_if(names.cbegin(), names.cend(), isHidden);
            m_dialog->showContents(*job, static_cast<int>(hidden));
        }
    });
    job->start();
}

void BoardDeletion::onBoardsChanged()
{
    if (m_dialog && m_dialog->isVisible() && !m_session.boards().find(m_asked))
        closeAsGone();
}

void BoardDeletion::closeAsGone()
{
    m_dialog->reject();
    m_banner.show(MessageBanner::Kind::Info, topic,
                  tr("The board “%1” is gone: somebody else deleted it.").arg(m_askedName));
}

void BoardDeletion::remove(const QString& boardId, const QString& name, bool withImages, int count)
{
    Q_EMIT busy(withImages && count > 0
                    ? tr("Deleting the board “%1” and %Ln item(s)…", nullptr, count).arg(name)
                    : tr("Deleting the board “%1”…").arg(name));
    auto* job = new DeleteBoardJob(m_session.client(), boardId, withImages, this);
    connect(job, &ApiJob::finished, this, [this, job, boardId, name, withImages] {
        job->deleteLater();
        onDeleted(*job, boardId, name, withImages);
    });
    job->start();
}

void BoardDeletion::onDeleted(const DeleteBoardJob& job, const QString& boardId, const QString& name,
                              bool withImages)
{
    if (job.error()) {
        Q_EMIT done({});
        m_session.boards().refresh();
        m_banner.show(MessageBanner::Kind::Error, topic,
                      tr("The board “%1” was not deleted.").arg(name) + u' ' + job.error()->userMessage(), {},
                      job.error()->logLine());
        return;
    }
    const DeleteBoardResult& result = job.result();
    if (!result.deletedNames.isEmpty())
        m_session.images().remove(result.deletedNames);
    if (!result.uncategorizedNames.isEmpty())
        m_session.images().setBoard(result.uncategorizedNames, u"none"_s);
    if (!job.isTold() || !result.failedNames.isEmpty()) {
        m_session.images().refreshLists();
        m_session.images().refreshRecords();
    }
    m_session.boards().drop(boardId);

    const int failed = countOf(result.failedNames);
    if (withImages && job.isTold())
        Q_EMIT done(
            tr("Deleted the board “%1” and %Ln item(s).", nullptr, countOf(result.deletedNames)).arg(name));
    else if (!result.uncategorizedNames.isEmpty())
        Q_EMIT done(tr("Deleted the board “%1”; %Ln item(s) are uncategorized now.", nullptr,
                       countOf(result.uncategorizedNames))
                        .arg(name));
    else
        Q_EMIT done(tr("Deleted the board “%1”.").arg(name));
    if (failed > 0)
        m_banner.show(MessageBanner::Kind::Error, topic,
                      tr("The board “%1” is deleted, but %Ln of its items are not; they are uncategorized "
                         "now.",
                         nullptr, failed)
                          .arg(name),
                      {}, result.failedNames.join(u'\n'));
}

} // namespace vitrine
