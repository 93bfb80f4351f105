// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

/// WorkflowRecordListItemWithThumbnailDTO: one row of the library.
struct WorkflowListItem {
    QString workflowId;
    QString name;
    QString description;
    QString category; ///< "user", or "default" for the bundled ones.
    QStringList tags;
    QDateTime createdAt;               ///< UTC
    QDateTime updatedAt;               ///< UTC
    std::optional<QDateTime> openedAt; ///< UTC; none when it never was.
    bool hasThumbnail = false;
    std::optional<bool> isPublic; ///< Not on older servers. True for one's own without accounts.
    std::optional<QString> userId;

    static Result<WorkflowListItem> fromJson(const QJsonValue& value, const QString& path);
};

/// WorkflowRecordDTO: one workflow of the library.
struct WorkflowRecord {
    QString workflowId;
    QString name;
    QDateTime createdAt;               ///< UTC
    QDateTime updatedAt;               ///< UTC
    std::optional<QDateTime> openedAt; ///< UTC
    std::optional<bool> isPublic;      ///< Not on older servers.
    QJsonObject workflow;              ///< The document, with its `id`.

    /// It comes with InvokeAI: nobody can change it.
    [[nodiscard]] bool isBundled() const;

    static Result<WorkflowRecord> fromJson(const QJsonValue& value, const QString& path);
};

/// Which workflows, in which order.
struct WorkflowQuery {
    enum class OrderBy { Name, CreatedAt, UpdatedAt, OpenedAt };

    int page = 0;
    int perPage = 0; ///< 0: all on one page.
    OrderBy orderBy = OrderBy::Name;
    bool descending = false;
    QStringList categories = {};            ///< Empty for all.
    QStringList tags = {};                  ///< Those that have one of these; empty for all.
    QString searchTerm = {};                ///< In name, description and tags.
    std::optional<bool> hasBeenOpened = {}; ///< No value: both.
    std::optional<bool> isPublic =
        {}; ///< With Capability::WorkflowSharing; others' are listed with true only.
};

/// PaginatedResults of workflows.
struct WorkflowPage {
    int page = 0;
    int pages = 0;
    int perPage = 0;
    int total = 0; ///< Of all pages.
    QList<WorkflowListItem> items;
};

/// The workflow library: /api/v1/workflows/…
///
/// A workflow that is not there is Kind::NotFound; older servers answer 500 (Kind::Server) to a change or
/// deletion, and take no notice of `opened`. Others' workflows cannot be changed (Kind::Forbidden).
class WorkflowsApi {
public:
    explicit WorkflowsApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// GET /api/v1/workflows/.
    ApiCall<WorkflowPage>* list(const WorkflowQuery& query = {});

    /// GET /api/v1/workflows/tags, with Capability::WorkflowTags: every tag in use.
    ApiCall<QStringList>* tags(const QStringList& categories = {});

    /// GET /api/v1/workflows/counts_by_tag: how many have each of these.
    ApiCall<QHash<QString, int>>* countsByTag(const QStringList& tags, const QStringList& categories = {});
    /// GET /api/v1/workflows/counts_by_category.
    ApiCall<QHash<QString, int>>* countsByCategory(const QStringList& categories);

    /// GET /api/v1/workflows/i/{workflow_id}.
    ApiCall<WorkflowRecord>* get(const QString& workflowId);

    /// POST /api/v1/workflows/: the server gives it an id of its own and drops unknown top-level keys. The
    /// category is "user" whatever the document says: the server takes no other.
    ApiCall<WorkflowRecord>* create(const QJsonObject& workflow);

    /// PATCH /api/v1/workflows/i/{workflow_id}. Bundled ones stay as they are although the server answers
    /// 200: that is Kind::Rejected here.
    ApiCall<WorkflowRecord>* update(const QString& workflowId, const QJsonObject& workflow);

    /// DELETE /api/v1/workflows/i/{workflow_id}. Bundled ones cannot be deleted (500, Kind::Server).
    ApiCall<Done>* remove(const QString& workflowId);

    /// PATCH /api/v1/workflows/i/{workflow_id}/is_public, with Capability::WorkflowSharing.
    ApiCall<WorkflowRecord>* setPublic(const QString& workflowId, bool isPublic);

    /// PUT /api/v1/workflows/i/{workflow_id}/opened_at: it was opened now.
    ApiCall<Done>* markOpened(const QString& workflowId);

    /// GET, PUT (a picture, as a form) and DELETE of …/thumbnail. A workflow without one is 500
    /// (Kind::Server): see `WorkflowListItem::hasThumbnail`.
    ApiCall<QByteArray>* thumbnail(const QString& workflowId);
    ApiCall<Done>* setThumbnail(const QString& workflowId, const QByteArray& picture);
    ApiCall<Done>* removeThumbnail(const QString& workflowId);

private:
    ApiClient& m_client;
};

} // namespace vitrine
