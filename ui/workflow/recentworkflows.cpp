// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/recentworkflows.h"

#include "lib/base/settings.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isUsable(const WorkflowOrigin& origin)
{
    return origin.isFile() || (!origin.workflowId.isEmpty() && !origin.serverId.isEmpty());
}

bool isSame(const WorkflowOrigin& a, const WorkflowOrigin& b)
{
    return a.file == b.file && a.workflowId == b.workflowId && a.serverId == b.serverId;
}

bool isOn(const WorkflowOrigin& origin, const QString& serverId)
{
    return origin.isFile() || origin.isRecordOf(serverId);
}

QString textOf(const WorkflowOrigin& origin)
{
    QJsonObject out{{u"name"_s, origin.name}};
    if (origin.isFile()) {
        out.insert(u"file"_s, origin.file);
    } else {
        out.insert(u"server"_s, origin.serverId);
        out.insert(u"workflow"_s, origin.workflowId);
    }
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

WorkflowOrigin originOf(const QString& text)
{
    const QJsonObject entry = QJsonDocument::fromJson(text.toUtf8()).object();
    return {.name = entry.value("name"_L1).toString(),
            .file = entry.value("file"_L1).toString(),
            .serverId = entry.value("server"_L1).toString(),
            .workflowId = entry.value("workflow"_L1).toString()};
}

} // namespace

QList<WorkflowOrigin> RecentWorkflows::all() const
{
    QList<WorkflowOrigin> out;
    for (const QString& text : m_settings.get<SettingKey::RecentWorkflows>()) {
        if (const WorkflowOrigin origin = originOf(text); isUsable(origin))
            out.append(origin);
    }
    return out;
}

void RecentWorkflows::keep(const QList<WorkflowOrigin>& origins)
{
    QStringList texts;
    for (const WorkflowOrigin& origin : origins)
        texts.append(textOf(origin));
    m_settings.set<SettingKey::RecentWorkflows>(texts);
}

QList<WorkflowOrigin> RecentWorkflows::of(const QString& serverId) const
{
    QList<WorkflowOrigin> out = all();
    out.removeIf([&](const WorkflowOrigin& each) { return !isOn(each, serverId); });
    return out.mid(0, most);
}

void RecentWorkflows::use(const WorkflowOrigin& origin)
{
    WorkflowOrigin mine = origin;
    if (mine.isFile())
        mine.file = QFileInfo(mine.file).absoluteFilePath();
    if (!isUsable(mine))
        return;
    QList<WorkflowOrigin> origins = all();
    origins.removeIf([&](const WorkflowOrigin& each) { return isSame(each, mine); });
    origins.prepend(mine);
    // Those of other servers keep their places.
    int shown = 0;
    origins.removeIf([&](const WorkflowOrigin& each) {
        return (mine.isFile() ? each.isFile() : isOn(each, mine.serverId)) && ++shown > most;
    });
    keep(origins);
}

void RecentWorkflows::remove(const WorkflowOrigin& origin)
{
    QList<WorkflowOrigin> origins = all();
    origins.removeIf([&](const WorkflowOrigin& each) { return isSame(each, origin); });
    keep(origins);
}

void RecentWorkflows::clear(const QString& serverId)
{
    QList<WorkflowOrigin> origins = all();
    origins.removeIf([&](const WorkflowOrigin& each) { return isOn(each, serverId); });
    keep(origins);
}

} // namespace vitrine
