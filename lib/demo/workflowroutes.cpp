// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demolibrary.h"
#include "lib/demo/routes.h"

#include <QDateTime>

#include <array>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

/// The document's keys, with what the server demands of each. Others are dropped.
struct Key {
    QLatin1StringView name;
    QJsonValue::Type type;
    bool required = true;
};

constexpr std::array keys{
    Key{"name"_L1, QJsonValue::String},        Key{"author"_L1, QJsonValue::String},
    Key{"description"_L1, QJsonValue::String}, Key{"version"_L1, QJsonValue::String},
    Key{"contact"_L1, QJsonValue::String},     Key{"tags"_L1, QJsonValue::String},
    Key{"notes"_L1, QJsonValue::String},       Key{"exposedFields"_L1, QJsonValue::Array},
    Key{"meta"_L1, QJsonValue::Object},        Key{"nodes"_L1, QJsonValue::Array},
    Key{"edges"_L1, QJsonValue::Array},        Key{"form"_L1, QJsonValue::Object, false},
};

LibraryWorkflow& workflowOf(DemoLibrary& library, const Request& request)
{
    LibraryWorkflow* workflow = library.find(request.params.value(u"workflow_id"_s));
    if (!workflow)
        throw Rejection{errorReply(404, u"Workflow not found"_s)};
    return *workflow;
}

/// The workflow in the body, checked as the server checks it.
QJsonObject workflowIn(const Request& request)
{
    const QJsonValue given = bodyObject(request).value("workflow"_L1);
    if (!given.isObject())
        throw Rejection{invalidReply({u"body"_s, u"workflow"_s}, u"missing"_s, u"Field required"_s)};
    QJsonObject out;
    for (const Key& key : keys) {
        const QJsonValue value = given[key.name];
        if (value.isUndefined() && key.required)
            throw Rejection{
                invalidReply({u"body"_s, u"workflow"_s, key.name}, u"missing"_s, u"Field required"_s)};
        if (!value.isUndefined() && !value.isNull() && value.type() != key.type)
            throw Rejection{invalidReply({u"body"_s, u"workflow"_s, key.name}, u"type"_s,
                                         u"Input should be a valid value"_s)};
        out.insert(key.name, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
    if (out["meta"_L1]["category"_L1] != "user"_L1)
        throw Rejection{errorReply(500, u"Internal Server Error"_s)};
    return out;
}

QJsonObject recordOf(const LibraryWorkflow& workflow)
{
    return {{u"workflow_id"_s, workflow.id},
            {u"name"_s, workflow.text(u"name"_s)},
            {u"created_at"_s, timeText(workflow.createdMs)},
            {u"updated_at"_s, timeText(workflow.updatedMs)},
            {u"opened_at"_s,
             workflow.openedMs > 0 ? QJsonValue(timeText(workflow.openedMs)) : QJsonValue(QJsonValue::Null)},
            {u"user_id"_s, u"system"_s},
            {u"is_public"_s, true}};
}

QJsonObject dtoOf(const LibraryWorkflow& workflow)
{
    QJsonObject out = recordOf(workflow);
    out.insert(u"workflow"_s, workflow.workflow);
    return out;
}

QJsonObject rowOf(const LibraryWorkflow& workflow)
{
    QJsonObject out = recordOf(workflow);
    out.insert(u"description"_s, workflow.text(u"description"_s));
    out.insert(u"category"_s, workflow.category());
    out.insert(u"tags"_s, workflow.text(u"tags"_s));
    out.insert(u"thumbnail_url"_s, QJsonValue::Null);
    return out;
}

Reply listWorkflows(const DemoLibrary& library, const Request& request)
{
    const int page = queryInt(request, u"page"_s).value_or(0);
    LibraryFilter filter;
    filter.categories = queryChoices(request, u"categories"_s, {u"user"_s, u"default"_s});
    filter.tags = request.query.allQueryItemValues(u"tags"_s, QUrl::FullyDecoded);
    filter.searchTerm = request.query.queryItemValue(u"query"_s, QUrl::FullyDecoded);
    filter.opened = queryBool(request, u"has_been_opened"_s);
    const QString order =
        queryChoice(request, u"order_by"_s, {u"created_at"_s, u"updated_at"_s, u"opened_at"_s, u"name"_s});
    if (!order.isEmpty())
        filter.orderBy = order;
    filter.descending = queryChoice(request, u"direction"_s, {u"ASC"_s, u"DESC"_s}) == "DESC"_L1;
    const QList<LibraryWorkflow> all = library.listed(filter);
    const auto total = static_cast<int>(all.size());
    const int perPage = queryInt(request, u"per_page"_s).value_or(qMax(1, total));
    if (page < 0 || perPage < 1)
        return errorReply(400, u"Invalid page"_s);
    QJsonArray items;
    for (const LibraryWorkflow& workflow : all.mid(qsizetype(page) * perPage, perPage))
        items.append(rowOf(workflow));
    return jsonReply(QJsonObject{{u"page"_s, page},
                                 {u"pages"_s, (total + perPage - 1) / perPage},
                                 {u"per_page"_s, perPage},
                                 {u"total"_s, total},
                                 {u"items"_s, items}});
}

Reply getWorkflow(DemoLibrary& library, const Request& request)
{
    QJsonObject out = dtoOf(workflowOf(library, request));
    out.insert(u"thumbnail_url"_s, QJsonValue::Null);
    return jsonReply(out);
}

Reply updateWorkflow(DemoLibrary& library, const Request& request)
{
    QJsonObject changed = workflowIn(request);
    LibraryWorkflow& workflow = workflowOf(library, request);
    if (!workflow.isBundled()) { // those stay as they are, without a word
        changed.insert(u"id"_s, workflow.id);
        workflow.workflow = changed;
        workflow.updatedMs = QDateTime::currentMSecsSinceEpoch();
    }
    return jsonReply(dtoOf(workflow));
}

Reply removeWorkflow(DemoLibrary& library, const Request& request)
{
    const LibraryWorkflow& workflow = workflowOf(library, request);
    if (workflow.isBundled())
        return errorReply(500, u"Internal Server Error"_s);
    library.remove(QString(workflow.id));
    return jsonReply(QJsonValue::Null);
}

Reply markOpened(DemoLibrary& library, const Request& request)
{
    LibraryWorkflow& workflow = workflowOf(library, request);
    workflow.openedMs = workflow.updatedMs = QDateTime::currentMSecsSinceEpoch(); // both, as a server does
    return jsonReply(QJsonValue::Null);
}

} // namespace

void addWorkflowRoutes(Router& router, DemoLibrary& library)
{
    const QString all = u"/api/v1/workflows/"_s;
    const QString one = all + u"i/{workflow_id}"_s;
    router.add("GET", all, [&library](const Request& r) { return listWorkflows(library, r); });
    router.add("POST", all,
               [&library](const Request& r) { return jsonReply(dtoOf(library.add(workflowIn(r)))); });
    router.add("GET", one, [&library](const Request& r) { return getWorkflow(library, r); });
    router.add("PATCH", one, [&library](const Request& r) { return updateWorkflow(library, r); });
    router.add("DELETE", one, [&library](const Request& r) { return removeWorkflow(library, r); });
    router.add("PUT", one + u"/opened_at"_s, [&library](const Request& r) { return markOpened(library, r); });
}

} // namespace vitrine::demo
