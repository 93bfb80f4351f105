// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/itemchanges.h"

#include "lib/session/serversession.h"
#include "ui/shell/messagebanner.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"change"_s;

} // namespace

ItemChanges::ItemChanges(ServerSession& session, MessageBanner& banner, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_banner(banner)
{
}

ItemChanges::~ItemChanges()
{
    m_banner.clear(topic);
}

void ItemChanges::setStarred(const QStringList& names, bool starred)
{
    m_session.images().showStarred(names, starred);
    change({starred ? ItemChange::Action::Star : ItemChange::Action::Unstar}, names);
}

void ItemChanges::setCategory(const QStringList& names, const QString& category)
{
    change({ItemChange::Action::SetCategory, category}, names);
}

void ItemChanges::change(const ItemChange& change, const QStringList& names)
{
    if (names.isEmpty())
        return;
    m_banner.clear(topic);
    auto* job = new ChangeItemsJob(m_session.client(), change, names, this);
    connect(job, &ApiJob::finished, this, [this, job, change] {
        job->deleteLater();
        onFinished(*job, change);
    });
    job->start();
}

void ItemChanges::onFinished(const ChangeItemsJob& job, const ItemChange& change)
{
    // Starred images have another place, and a category another list; what was not done looks as it did
    // before.
    m_session.images().refreshRecords();
    m_session.images().refreshLists();
    if (change.action == ItemChange::Action::SetCategory)
        m_session.boards().refresh();
    const QStringList missed = job.outcome().missed;
    if (missed.isEmpty())
        return;
    const auto count = static_cast<int>(missed.size());
    QString sentence = change.action == ItemChange::Action::SetCategory
        ? tr("The category of %Ln image(s) was not changed.", nullptr, count)
        : change.action == ItemChange::Action::Star ? tr("%Ln image(s) not starred.", nullptr, count)
                                                    : tr("%Ln image(s) not unstarred.", nullptr, count);
    sentence += u' ';
    sentence += job.error() ? job.error()->userMessage()
                            : tr("They may have been deleted, or belong to another user.");
    QStringList details = missed;
    if (job.error())
        details.prepend(job.error()->logLine());
    m_banner.show(MessageBanner::Kind::Error, topic, sentence,
                  {tr("Try Again"),
                   [this, change, missed] {
                       if (change.action == ItemChange::Action::SetCategory)
                           setCategory(missed, change.argument);
                       else
                           setStarred(missed, change.action == ItemChange::Action::Star);
                   }},
                  details.join(u'\n'));
}

} // namespace vitrine
