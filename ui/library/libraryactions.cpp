// SPDX-License-Identifier: Apache-2.0
#include "ui/library/libraryactions.h"

#include "lib/api/images.h"
#include "lib/base/wholefile.h"
#include "lib/base/worker.h"
#include "lib/imaging/smallpicture.h"
#include "lib/jobs/copyworkflowjob.h"
#include "lib/jobs/fetchworkflowjob.h"
#include "lib/workflow/fingerprint.h"
#include "ui/library/workflowthumbnails.h"
#include "ui/shell/messagebanner.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"library"_s;

} // namespace

LibraryActions::LibraryActions(ApiClient& client, WorkflowThumbnails& thumbnails, MessageBanner& banner,
                               QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_api(client)
    , m_thumbnails(thumbnails)
    , m_banner(banner)
{
}

bool LibraryActions::canShare() const
{
    return m_client.capabilities().has(Capability::WorkflowSharing);
}

void LibraryActions::open(const WorkflowListItem& item)
{
    auto* job = new FetchWorkflowJob(m_client, {WorkflowSource::Kind::Library, item.workflowId}, {}, this);
    connect(job, &FetchWorkflowJob::finished, this, [this, job, item] {
        job->deleteLater();
        if (job->error()) {
            fail(tr("“%1” cannot be opened.").arg(item.name), *job->error());
            return;
        }
        m_banner.clear(topic);
        Q_EMIT opened(job->workflow(),
                      {.name = item.name,
                       .serverId = m_client.requests().profile().id(),
                       .workflowId = item.workflowId,
                       .fingerprint = recordFingerprint(job->workflow().json()),
                       .isBundled = !isChangeable(item)});
        auto* mark = m_api.markOpened(item.workflowId);
        mark->abortWith(this);
        // Only the order of the recent ones depends on it.
        mark->then(
            this, [this, id = item.workflowId](Done) { Q_EMIT changed(id); }, [](const ApiError&) {});
    });
    job->start();
}

void LibraryActions::duplicate(const WorkflowListItem& item)
{
    auto* job = new CopyWorkflowJob(m_client, item.workflowId, tr("%1 (copy)").arg(item.name), this);
    connect(job, &CopyWorkflowJob::finished, this, [this, job, item] {
        job->deleteLater();
        if (job->error()) {
            fail(tr("“%1” was not duplicated.").arg(item.name), *job->error());
            return;
        }
        say(tr("“%1 (copy)” is among your workflows.").arg(item.name));
        Q_EMIT changed(job->copyId());
    });
    job->start();
}

void LibraryActions::exportTo(const WorkflowListItem& item, const QString& path)
{
    auto* call = m_api.get(item.workflowId);
    call->abortWith(this);
    call->then(
        this, [=, this](const WorkflowRecord& record) { save(item, path, record.workflow); },
        [this, item](const ApiError& error) { fail(tr("“%1” was not exported.").arg(item.name), error); });
}

void LibraryActions::save(const WorkflowListItem& item, const QString& path, const QJsonObject& workflow)
{
    QJsonObject whole = workflow;
    whole.remove(u"id"_s); // means something in this library only
    runInPool(
        *QThreadPool::globalInstance(), this,
        [whole, path] { return writeWhole(path, QJsonDocument(whole).toJson()); },
        [this, item, path](const QString& problem) {
            if (problem.isEmpty())
                say(tr("“%1” was exported to %2.").arg(item.name, path));
            else
                m_banner.show(
                    MessageBanner::Kind::Error, topic,
                    tr("“%1” cannot be written to %2: %3. Check the folder's permissions and free space.")
                        .arg(item.name, path, problem));
        });
}

void LibraryActions::remove(const WorkflowListItem& item)
{
    auto* call = m_api.remove(item.workflowId);
    call->abortWith(this);
    call->then(
        this,
        [this, item](Done) {
            say(tr("“%1” was deleted.").arg(item.name));
            Q_EMIT changed({});
        },
        [this, item](const ApiError& error) {
            fail(tr("“%1” was not deleted.").arg(item.name), error);
            Q_EMIT changed(item.workflowId); // perhaps it is gone
        });
}

void LibraryActions::setPublic(const WorkflowListItem& item, bool isPublic)
{
    auto* call = m_api.setPublic(item.workflowId, isPublic);
    call->abortWith(this);
    call->then(
        this,
        [this, item, isPublic](const WorkflowRecord&) {
            say(isPublic ? tr("“%1” is shared with the users of this server.").arg(item.name)
                         : tr("“%1” is yours alone.").arg(item.name));
            Q_EMIT changed(item.workflowId);
        },
        [this, item](const ApiError& error) {
            fail(tr("“%1” stays as it was.").arg(item.name), error);
            Q_EMIT changed(item.workflowId);
        });
}

void LibraryActions::setThumbnail(const WorkflowListItem& item, const QString& path)
{
    runInPool(
        *QThreadPool::globalInstance(), this, [path] { return SmallPicture::ofFile(path); },
        [this, item, path](const SmallPicture& picture) {
            sendPicture(item, QFileInfo(path).fileName(), picture);
        });
}

void LibraryActions::setThumbnailFrom(const WorkflowListItem& item, const QString& imageName)
{
    auto* call = ImagesApi(m_client).full(imageName);
    call->abortWith(this);
    call->then(
        this,
        [this, item, imageName](const QByteArray& bytes) {
            runInPool(
                *QThreadPool::globalInstance(), this, [bytes] { return SmallPicture::ofBytes(bytes); },
                [this, item, imageName](const SmallPicture& picture) {
                    sendPicture(item, imageName, picture);
                });
        },
        [this, item](const ApiError& error) { fail(tr("“%1” keeps its picture.").arg(item.name), error); });
}

void LibraryActions::sendPicture(const WorkflowListItem& item, const QString& name,
                                 const SmallPicture& picture)
{
    if (picture.png.isEmpty()) {
        m_banner.show(MessageBanner::Kind::Error, topic, tr("%1 cannot be used as a picture.").arg(name), {},
                      picture.problem);
        return;
    }
    auto* call = m_api.setThumbnail(item.workflowId, picture.png);
    call->abortWith(this);
    call->then(
        this,
        [this, item](Done) {
            m_thumbnails.forget(item.workflowId);
            say(tr("“%1” has a new picture.").arg(item.name));
            Q_EMIT changed(item.workflowId);
        },
        [this, item](const ApiError& error) { fail(tr("“%1” keeps its picture.").arg(item.name), error); });
}

void LibraryActions::removeThumbnail(const WorkflowListItem& item)
{
    auto* call = m_api.removeThumbnail(item.workflowId);
    call->abortWith(this);
    call->then(
        this,
        [this, item](Done) {
            m_thumbnails.forget(item.workflowId);
            Q_EMIT changed(item.workflowId);
        },
        [this, item](const ApiError& error) { fail(tr("“%1” keeps its picture.").arg(item.name), error); });
}

void LibraryActions::fail(const QString& sentence, const ApiError& error)
{
    m_banner.show(MessageBanner::Kind::Error, topic, sentence + u' ' + error.userMessage());
}

void LibraryActions::say(const QString& sentence)
{
    m_banner.show(MessageBanner::Kind::Success, topic, sentence);
}

} // namespace vitrine
