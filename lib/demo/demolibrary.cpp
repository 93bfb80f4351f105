// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/demolibrary.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

bool accepts(const LibraryFilter& filter, const LibraryWorkflow& workflow)
{
    if (!filter.categories.isEmpty() && !filter.categories.contains(workflow.category()))
        return false;
    if (filter.opened && *filter.opened != (workflow.openedMs > 0))
        return false;
    const QString tags = workflow.text(u"tags"_s);
    const auto has = [&](const QString& tag) { return tags.contains(tag); };
    if (!filter.tags.isEmpty() && std::none_of(filter.tags.cbegin(), filter.tags.cend(), has))
        return false;
    const QString searched =
        workflow.text(u"name"_s) + u'\n' + workflow.text(u"description"_s) + u'\n' + tags;
    return searched.contains(filter.searchTerm, Qt::CaseInsensitive);
}

bool isBefore(const QString& orderBy, const LibraryWorkflow& a, const LibraryWorkflow& b)
{
    if (orderBy == "created_at"_L1)
        return a.createdMs < b.createdMs;
    if (orderBy == "updated_at"_L1)
        return a.updatedMs < b.updatedMs;
    if (orderBy == "opened_at"_L1)
        return a.openedMs < b.openedMs;
    return a.text(u"name"_s) < b.text(u"name"_s);
}

} // namespace

QString LibraryWorkflow::category() const
{
    return workflow.value("meta"_L1)["category"_L1].toString();
}

bool LibraryWorkflow::isBundled() const
{
    return category() == "default"_L1;
}

DemoLibrary::DemoLibrary()
{
    QFile file(u":/demo/blank-picture.json"_s);
    if (file.open(QIODevice::ReadOnly))
        add(QJsonDocument::fromJson(file.readAll()).object());
}

LibraryWorkflow* DemoLibrary::find(const QString& id)
{
    const auto found = std::find_if(m_workflows.begin(), m_workflows.end(),
                                    [&](const LibraryWorkflow& each) { return each.id == id; });
    return found == m_workflows.end() ? nullptr : &*found;
}

LibraryWorkflow& DemoLibrary::add(const QJsonObject& workflow)
{
    LibraryWorkflow made{.id = QUuid::createUuid().toString(QUuid::WithoutBraces), .workflow = workflow};
    made.createdMs = made.updatedMs = QDateTime::currentMSecsSinceEpoch();
    made.workflow.insert(u"id"_s, made.id);
    m_workflows.append(made);
    return m_workflows.last();
}

void DemoLibrary::remove(const QString& id)
{
    m_workflows.removeIf([&](const LibraryWorkflow& each) { return each.id == id; });
}

QList<LibraryWorkflow> DemoLibrary::listed(const LibraryFilter& filter) const
{
    QList<LibraryWorkflow> out = m_workflows;
    out.removeIf([&](const LibraryWorkflow& each) { return !accepts(filter, each); });
    std::stable_sort(out.begin(), out.end(), [&](const LibraryWorkflow& a, const LibraryWorkflow& b) {
        return filter.descending ? isBefore(filter.orderBy, b, a) : isBefore(filter.orderBy, a, b);
    });
    return out;
}

} // namespace vitrine::demo
