// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/changeitemsjob.h"

#include <QSet>

namespace vitrine {

using Action = ItemChange::Action;

namespace {

/// How routes for one image or video say that it is not there: it counts as missed and stops nothing.
bool isGone(const ApiError& error)
{
    return error.httpStatus == 400 || error.httpStatus == 404;
}

} // namespace

ChangeItemsJob::ChangeItemsJob(ApiClient& client, ItemChange change, const QStringList& names,
                               QObject* parent)
    : ApiJob(parent)
    , m_images(client)
    , m_videos(client)
    , m_change(std::move(change))
    , m_names(names)
{
    m_names.removeDuplicates();
    for (const QString& name : std::as_const(m_names))
        (isVideoName(name) ? m_videosLeft : m_imagesLeft).append(name);
}

NamesOutcome ChangeItemsJob::outcome() const
{
    NamesOutcome out = m_outcome;
    const QSet<QString> done(out.done.cbegin(), out.done.cend());
    out.missed.clear();
    for (const QString& name : m_names) {
        if (!done.contains(name))
            out.missed.append(name);
    }
    return out;
}

void ChangeItemsJob::run()
{
    next();
}

bool ChangeItemsJob::videosGoOneByOne() const
{
    return m_change.action == Action::MoveToBoard || m_change.action == Action::RemoveFromBoards;
}

void ChangeItemsJob::next()
{
    const bool videos = m_imagesLeft.isEmpty();
    QStringList& left = videos ? m_videosLeft : m_imagesLeft;
    if (left.isEmpty()) {
        end();
        return;
    }
    if (m_change.action == Action::SetCategory) {
        setCategory(left.takeFirst());
        return;
    }
    const QStringList lot = left.mid(0, videos && videosGoOneByOne() ? 1 : mostNamesPerCall);
    left.remove(0, lot.size());
    const bool single = videos && videosGoOneByOne();
    own(videos ? changeVideos(lot) : changeImages(lot))
        ->then(
            this,
            [this](const NamesOutcome& outcome) {
                take(outcome);
                next();
            },
            [this, single](const ApiError& error) {
                if (single && isGone(error))
                    next();
                else
                    end(error);
            });
}

void ChangeItemsJob::take(const NamesOutcome& outcome)
{
    m_outcome.done += outcome.done;
    m_outcome.affectedBoards += outcome.affectedBoards;
    m_outcome.affectedBoards.removeDuplicates();
}

ChangeItemsJob::Call ChangeItemsJob::changeImages(const QStringList& names)
{
    switch (m_change.action) {
    case Action::Star:
    case Action::Unstar:
        return m_images.setStarred(names, m_change.action == Action::Star);
    case Action::MoveToBoard:
        return m_images.addToBoard(m_change.argument, names);
    case Action::RemoveFromBoards:
        return m_images.removeFromBoards(names);
    case Action::Delete:
    case Action::SetCategory: // goes another way
        break;
    }
    return m_images.remove(names);
}

ChangeItemsJob::Call ChangeItemsJob::changeVideos(const QStringList& names)
{
    switch (m_change.action) {
    case Action::Star:
    case Action::Unstar:
        return m_videos.setStarred(names, m_change.action == Action::Star);
    case Action::MoveToBoard:
        return m_videos.addToBoard(m_change.argument, names.first());
    case Action::RemoveFromBoards:
        return m_videos.removeFromBoard(names.first());
    case Action::Delete:
    case Action::SetCategory: // goes another way
        break;
    }
    return m_videos.remove(names);
}

/// There is no route for the category of several.
void ChangeItemsJob::setCategory(const QString& name)
{
    const ImageChanges changes{.imageCategory = m_change.argument};
    own(isVideoName(name) ? m_videos.update(name, changes) : m_images.update(name, changes))
        ->then(
            this,
            [this](const ImageDto& image) {
                m_outcome.done.append(image.imageName);
                next();
            },
            [this](const ApiError& error) {
                if (isGone(error))
                    next();
                else
                    end(error);
            });
}

} // namespace vitrine
