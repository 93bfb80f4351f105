// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/workflows.h"
#include "lib/workflow/nodetemplates.h"
#include "lib/workflow/workflowdocument.h"
#include "ui/workflow/workfloworigin.h"

#include <QObject>

namespace vitrine {

class ApiJob;
class MessageBanner;
class WorkflowThumbnails;
struct SmallPicture;

/// What can be done with a workflow of the library. What went wrong is said in the banner.
class LibraryActions : public QObject {
    Q_OBJECT

public:
    LibraryActions(ApiClient& client, WorkflowThumbnails& thumbnails, MessageBanner& banner,
                   QObject* parent = nullptr);

    void open(const WorkflowListItem& item);
    void duplicate(const WorkflowListItem& item);
    /// As a file that the web UI and Vitrine open.
    void exportTo(const WorkflowListItem& item, const QString& path);
    void remove(const WorkflowListItem& item);
    void setPublic(const WorkflowListItem& item, bool isPublic);
    /// `path`: a picture.
    void setThumbnail(const WorkflowListItem& item, const QString& path);
    /// An image of the server.
    void setThumbnailFrom(const WorkflowListItem& item, const QString& imageName);
    void removeThumbnail(const WorkflowListItem& item);

    /// What the server lets be done with it.
    [[nodiscard]] static bool isChangeable(const WorkflowListItem& item) { return item.category == u"user"; }
    [[nodiscard]] bool canShare() const;

Q_SIGNALS:
    void opened(const vitrine::WorkflowDocument& document, const vitrine::WorkflowOrigin& origin);
    /// The library is another one now; `workflowId` is what was made or changed, if it is still there.
    void changed(const QString& workflowId);

private:
    void save(const WorkflowListItem& item, const QString& path, const QJsonObject& workflow);
    void sendPicture(const WorkflowListItem& item, const QString& name, const SmallPicture& picture);
    void fail(const QString& sentence, const ApiError& error);
    void say(const QString& sentence);

    ApiClient& m_client;
    WorkflowsApi m_api;
    WorkflowThumbnails& m_thumbnails;
    MessageBanner& m_banner;
};

} // namespace vitrine
