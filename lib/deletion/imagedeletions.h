// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/deletion/keeporiginalsjob.h"
#include "lib/deletion/pendingdeletions.h"

#include <QHash>

#include <memory>

namespace vitrine {

class DeleteImagesJob;
class RestoreImagesJob;
class ServerSession;

/// Deleting images and videos of one server, safely. What is asked for is hidden and pending first
/// (PendingDeletions); meanwhile copies are made. When its time is over and the copies are there it is
/// deleted; what the server refuses shows again. From the copies it can be restored for as long as the
/// session lasts.
///
/// Nothing is sent when this ends: what is pending then was not deleted.
class ImageDeletions : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString folder;                                ///< Where the folder of copies is made.
        qint64 mostBytes = qint64(1024) * 1024 * 1024; ///< Of all copies; the oldest go first.
        qint64 leftFree = qint64(500) * 1024 * 1024;   ///< On their disk.
    };

    ImageDeletions(ServerSession& session, const Options& options, QObject* parent = nullptr);
    ~ImageDeletions() override;

    void remove(const QStringList& names);
    /// The newest of what is pending, or all of it.
    void undo();
    void undoAll();
    /// At once, with the copies that are there by now.
    void sendNow();

    [[nodiscard]] const PendingDeletions& pending() const { return m_pending; }

    /// How the copies of what is pending stand.
    struct Copies {
        int made = 0;
        int lost = 0; ///< There will be none.
        int wanted = 0;
    };
    [[nodiscard]] Copies copies() const;

    /// Images whose deletion is on its way.
    [[nodiscard]] int deletingCount() const { return m_deletingCount; }
    /// Of the newest deletion that has any, those that can be restored.
    [[nodiscard]] int restorableCount() const;
    /// How many of these come back without the workflow that they had: videos. The server takes metadata with
    /// an uploaded video but no workflow, which it keeps in a file of its own and not in the video's.
    [[nodiscard]] int workflowsLostByRestore() const;
    /// How many `restore` has under way.
    [[nodiscard]] int restoringCount() const { return m_restoringCount; }
    /// Where copies are; empty until there was one.
    [[nodiscard]] QString copiesFolder() const { return m_originals->path(); }

    /// Uploads the newest deletion again.
    void restore();

    /// For tests, before anything is deleted.
    void setClock(PendingDeletions::Clock clock) { m_pending.setClock(std::move(clock)); }

public Q_SLOTS:
    void checkTime() { m_pending.checkTime(); }

Q_SIGNALS:
    /// Anything of the above.
    void changed();
    void undone(const QStringList& names);
    /// The server has deleted `count`, of which `restorable` can be brought back.
    void deleted(int count, int restorable);
    /// They show again. `error` is none when the server gives no reason.
    void refused(const QStringList& names, const std::optional<vitrine::ApiError>& error);
    void restored(const QList<vitrine::ImageDto>& images, const QStringList& problems);

private:
    using CopyList = KeepOriginalsJob::Copies;

    void keep(const PendingDeletion& deletion);
    void dropCopies(const PendingDeletion& deletion);
    void send(const PendingDeletion& deletion);
    void onDeleted(const DeleteImagesJob& job, const CopyList& copies);
    void onRestored(const RestoreImagesJob& job);
    void onSessionState();
    bool forgetOldest();

    ServerSession& m_session;
    std::shared_ptr<KeptOriginals> m_originals;
    PendingDeletions m_pending;
    QHash<qint64, KeepOriginalsJob*> m_keeping; ///< By deletion; also when it has ended.
    QList<CopyList> m_deleted;                  ///< What can be restored, the newest last.
    int m_deletingCount = 0;
    int m_restoringCount = 0;
};

} // namespace vitrine
