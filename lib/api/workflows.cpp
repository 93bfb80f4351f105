// SPDX-License-Identifier: Apache-2.0
#include "lib/api/workflows.h"

#include "lib/api/decode.h"
#include "lib/json/objectreader.h"

#include <QCoreApplication>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::WorkflowsApi)
};

using Method = ApiRequest::Method;

QString workflowPath(const QString& workflowId, QLatin1StringView tail = {})
{
    return u"/api/v1/workflows/i/"_s + RequestFactory::segment(workflowId) + tail;
}

QString orderWord(WorkflowQuery::OrderBy order)
{
    switch (order) {
    case WorkflowQuery::OrderBy::CreatedAt:
        return u"created_at"_s;
    case WorkflowQuery::OrderBy::UpdatedAt:
        return u"updated_at"_s;
    case WorkflowQuery::OrderBy::OpenedAt:
        return u"opened_at"_s;
    case WorkflowQuery::OrderBy::Name:
        break;
    }
    return u"name"_s;
}

void addAll(QUrlQuery& query, const QString& key, const QStringList& values)
{
    for (const QString& value : values)
        addText(query, key, value);
}

QString boolWord(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QUrlQuery queryOf(const WorkflowQuery& wanted)
{
    QUrlQuery query{{u"page"_s, QString::number(wanted.page)},
                    {u"order_by"_s, orderWord(wanted.orderBy)},
                    {u"direction"_s, wanted.descending ? u"DESC"_s : u"ASC"_s}};
    if (wanted.perPage > 0)
        query.addQueryItem(u"per_page"_s, QString::number(wanted.perPage));
    addAll(query, u"categories"_s, wanted.categories);
    addAll(query, u"tags"_s, wanted.tags);
    if (!wanted.searchTerm.isEmpty())
        addText(query, u"query"_s, wanted.searchTerm);
    if (wanted.hasBeenOpened)
        query.addQueryItem(u"has_been_opened"_s, boolWord(*wanted.hasBeenOpened));
    if (wanted.isPublic)
        query.addQueryItem(u"is_public"_s, boolWord(*wanted.isPublic));
    return query;
}

void readPage(ObjectReader& reader, WorkflowPage& page)
{
    QJsonArray items;
    reader.required(u"page"_s, page.page);
    reader.required(u"pages"_s, page.pages);
    reader.required(u"per_page"_s, page.perPage);
    reader.required(u"total"_s, page.total);
    reader.required(u"items"_s, items);
    if (reader.ok())
        page.items = decodeList<WorkflowListItem>(items, u"$.items"_s, &WorkflowListItem::fromJson);
}

/// {name: number}
Result<QHash<QString, int>> readCounts(const HttpAnswer& answer)
{
    return objectBody(answer).map([](const QJsonObject& object) {
        QHash<QString, int> counts;
        for (auto it = object.begin(); it != object.end(); ++it)
            counts.insert(it.key(), it->toInt());
        return counts;
    });
}

QJsonObject asUserWorkflow(QJsonObject workflow)
{
    QJsonObject meta = workflow.value("meta"_L1).toObject();
    meta.insert(u"category"_s, u"user"_s);
    workflow.insert(u"meta"_s, meta);
    return workflow;
}

} // namespace

Result<WorkflowListItem> WorkflowListItem::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    WorkflowListItem item;
    QString tags;
    std::optional<QString> thumbnail;
    reader.required(u"workflow_id"_s, item.workflowId);
    reader.required(u"name"_s, item.name);
    reader.required(u"description"_s, item.description);
    reader.required(u"category"_s, item.category);
    reader.required(u"tags"_s, tags);
    reader.required(u"created_at"_s, item.createdAt);
    reader.required(u"updated_at"_s, item.updatedAt);
    reader.optional(u"opened_at"_s, item.openedAt);
    reader.optional(u"thumbnail_url"_s, thumbnail);
    reader.optional(u"is_public"_s, item.isPublic);
    reader.optional(u"user_id"_s, item.userId);
    if (!reader.ok())
        return Failure(reader.error());
    item.hasThumbnail = thumbnail.has_value();
    const QStringList words = tags.split(u',', Qt::SkipEmptyParts);
    for (const QString& tag : words)
        item.tags.append(tag.trimmed());
    return item;
}

Result<WorkflowRecord> WorkflowRecord::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    WorkflowRecord record;
    reader.required(u"workflow_id"_s, record.workflowId);
    reader.required(u"name"_s, record.name);
    reader.required(u"created_at"_s, record.createdAt);
    reader.required(u"updated_at"_s, record.updatedAt);
    reader.optional(u"opened_at"_s, record.openedAt);
    reader.optional(u"is_public"_s, record.isPublic);
    reader.required(u"workflow"_s, record.workflow);
    if (!reader.ok())
        return Failure(reader.error());
    return record;
}

bool WorkflowRecord::isBundled() const
{
    return workflow.value("meta"_L1)["category"_L1] == "default"_L1;
}

ApiCall<WorkflowPage>* WorkflowsApi::list(const WorkflowQuery& query)
{
    if (query.isPublic && !m_client.capabilities().has(Capability::WorkflowSharing))
        return m_client.unsupported<WorkflowPage>(Capability::WorkflowSharing);
    return m_client.send<WorkflowPage>({.path = u"/api/v1/workflows/"_s, .query = queryOf(query)},
                                       fieldsOf<WorkflowPage>(&readPage));
}

ApiCall<QStringList>* WorkflowsApi::tags(const QStringList& categories)
{
    if (!m_client.capabilities().has(Capability::WorkflowTags))
        return m_client.unsupported<QStringList>(Capability::WorkflowTags);
    QUrlQuery query;
    addAll(query, u"categories"_s, categories);
    return m_client.send<QStringList>({.path = u"/api/v1/workflows/tags"_s, .query = query}, &stringsBody);
}

ApiCall<QHash<QString, int>>* WorkflowsApi::countsByTag(const QStringList& tags,
                                                        const QStringList& categories)
{
    QUrlQuery query;
    addAll(query, u"tags"_s, tags);
    addAll(query, u"categories"_s, categories);
    return m_client.send<QHash<QString, int>>({.path = u"/api/v1/workflows/counts_by_tag"_s, .query = query},
                                              &readCounts);
}

ApiCall<QHash<QString, int>>* WorkflowsApi::countsByCategory(const QStringList& categories)
{
    QUrlQuery query;
    addAll(query, u"categories"_s, categories);
    return m_client.send<QHash<QString, int>>(
        {.path = u"/api/v1/workflows/counts_by_category"_s, .query = query}, &readCounts);
}

ApiCall<WorkflowRecord>* WorkflowsApi::get(const QString& workflowId)
{
    return m_client.send<WorkflowRecord>({.path = workflowPath(workflowId)},
                                         oneRecord<WorkflowRecord>(&WorkflowRecord::fromJson));
}

ApiCall<WorkflowRecord>* WorkflowsApi::create(const QJsonObject& workflow)
{
    QJsonObject document = asUserWorkflow(workflow);
    document.remove(u"id"_s);
    return m_client.send<WorkflowRecord>({.method = Method::Post,
                                          .path = u"/api/v1/workflows/"_s,
                                          .body = jsonBytes(QJsonObject{{u"workflow"_s, document}})},
                                         oneRecord<WorkflowRecord>(&WorkflowRecord::fromJson));
}

ApiCall<WorkflowRecord>* WorkflowsApi::update(const QString& workflowId, const QJsonObject& workflow)
{
    QJsonObject document = asUserWorkflow(workflow);
    document.insert(u"id"_s, workflowId);
    return m_client.send<WorkflowRecord>(
        {.method = Method::Patch,
         .path = workflowPath(workflowId),
         .body = jsonBytes(QJsonObject{{u"workflow"_s, document}})},
        [](const HttpAnswer& answer) -> Result<WorkflowRecord> {
            Result<WorkflowRecord> record = oneRecord<WorkflowRecord>(&WorkflowRecord::fromJson)(answer);
            if (record && record->isBundled()) {
                return Failure(ApiError{
                    ApiError::Kind::Rejected,
                    answer.status,
                    answer.request,
                    Words::tr("“%1” comes with InvokeAI and cannot be changed; save it as a new workflow")
                        .arg(record->name),
                    {}});
            }
            return record;
        });
}

ApiCall<Done>* WorkflowsApi::remove(const QString& workflowId)
{
    return m_client.send<Done>({.method = Method::Delete, .path = workflowPath(workflowId)}, &ignoreBody);
}

ApiCall<WorkflowRecord>* WorkflowsApi::setPublic(const QString& workflowId, bool isPublic)
{
    if (!m_client.capabilities().has(Capability::WorkflowSharing))
        return m_client.unsupported<WorkflowRecord>(Capability::WorkflowSharing);
    return m_client.send<WorkflowRecord>({.method = Method::Patch,
                                          .path = workflowPath(workflowId, "/is_public"_L1),
                                          .body = jsonBytes(QJsonObject{{u"is_public"_s, isPublic}})},
                                         oneRecord<WorkflowRecord>(&WorkflowRecord::fromJson));
}

ApiCall<Done>* WorkflowsApi::markOpened(const QString& workflowId)
{
    return m_client.send<Done>({.method = Method::Put, .path = workflowPath(workflowId, "/opened_at"_L1)},
                               &ignoreBody);
}

ApiCall<QByteArray>* WorkflowsApi::thumbnail(const QString& workflowId)
{
    return m_client.send<QByteArray>({.path = workflowPath(workflowId, "/thumbnail"_L1),
                                      .lane = Lane::Pictures,
                                      .expect = ApiRequest::Expect::Bytes},
                                     &bytesBody);
}

ApiCall<Done>* WorkflowsApi::setThumbnail(const QString& workflowId, const QByteArray& picture)
{
    const QByteArray type = QMimeDatabase().mimeTypeForData(picture).name().toLatin1();
    return m_client.send<Done>(
        {.method = Method::Put,
         .path = workflowPath(workflowId, "/thumbnail"_L1),
         .form = {{.name = "image", .bytes = picture, .fileName = u"thumbnail"_s, .contentType = type}}},
        &ignoreBody);
}

ApiCall<Done>* WorkflowsApi::removeThumbnail(const QString& workflowId)
{
    return m_client.send<Done>({.method = Method::Delete, .path = workflowPath(workflowId, "/thumbnail"_L1)},
                               &ignoreBody);
}

} // namespace vitrine
