// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/workflowcommands.h"

#include "lib/base/settings.h"
#include "ui/shell/actionregistry.h"
#include "ui/workflow/workflowpanel.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QList<std::pair<QString, SubmitMode>> submitActions()
{
    return {{u"workflow.submit"_s, SubmitMode::Back},
            {u"workflow.submitFront"_s, SubmitMode::Front},
            {u"workflow.replaceQueue"_s, SubmitMode::Replace}};
}

} // namespace

WorkflowCommands::WorkflowCommands(WorkflowPanel& panel, const QString& serverId, Settings& settings,
                                   const ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_serverId(serverId)
    , m_settings(settings)
    , m_actions(actions)
    , m_recent(settings)
    , m_recentMenu(m_recent, serverId, *actions.action(u"workflow.openRecent"_s))
{
    panel.setFolder(settings.get<SettingKey::LastFolder>());
    for (const auto& [id, mode] : submitActions()) {
        const QAction* action = actions.action(id);
        const auto show = [&panel, action, mode = mode] {
            panel.setSubmitShortcut(mode, action->shortcut());
        };
        show();
        connect(action, &QAction::changed, &panel, show); // other keys were chosen for it
    }
    connect(&m_recentMenu, &RecentWorkflowsMenu::chosen, this, &WorkflowCommands::openRecent);
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::RecentWorkflows) // here or in another window
            m_recentMenu.update();
    });
    connect(&panel, &WorkflowPanel::placed, this, &WorkflowCommands::remember);
    connect(&panel, &WorkflowPanel::recordGone, this, [this](const QString& workflowId) {
        m_recent.remove({.serverId = m_serverId, .workflowId = workflowId});
    });
    connect(&panel, &WorkflowPanel::stateChanged, this, &WorkflowCommands::updateActions);
    connectActions();
    updateActions();
}

void WorkflowCommands::connectActions()
{
    // The context is the panel: with it the connections go.
    const auto on = [this](const QString& id, auto slot) {
        connect(m_actions.action(id), &QAction::triggered, &m_panel, slot);
    };
    on(u"workflow.save"_s, &WorkflowPanel::save);
    on(u"workflow.saveAs"_s, &WorkflowPanel::saveAs);
    on(u"workflow.saveAsFile"_s, &WorkflowPanel::saveAsFile);
    for (const auto& [id, mode] : submitActions())
        on(id, [panel = &m_panel, mode = mode] { panel->submit(mode); });
    on(u"workflow.close"_s, &WorkflowPanel::closeWorkflow);
    on(u"queue.cancelRuns"_s, &WorkflowPanel::cancelRuns);
    on(u"queue.clearFinished"_s, &WorkflowPanel::clearFinishedRuns);
}

void WorkflowCommands::updateActions()
{
    const auto enable = [this](const QString& id, bool enabled) {
        m_actions.action(id)->setEnabled(enabled);
    };
    enable(u"workflow.save"_s, m_panel.canSave());
    enable(u"workflow.saveAs"_s, m_panel.canSaveAs());
    enable(u"workflow.saveAsFile"_s, m_panel.canSaveAs());
    for (const auto& [id, mode] : submitActions())
        enable(id, m_panel.hasWorkflow());
    enable(u"workflow.close"_s, m_panel.hasWorkflow());
    enable(u"queue.cancelRuns"_s, m_panel.isBusy());
    enable(u"queue.clearFinished"_s, m_panel.hasFinishedRuns());
}

void WorkflowCommands::remember(const WorkflowOrigin& origin)
{
    if (origin.isFile()) {
        const QString folder = QFileInfo(origin.file).absolutePath();
        m_settings.set<SettingKey::LastWorkflowFile>(origin.file);
        m_settings.set<SettingKey::LastFolder>(folder);
        m_panel.setFolder(folder);
    }
    m_recent.use(origin);
}

void WorkflowCommands::openRecent(const WorkflowOrigin& origin)
{
    Q_EMIT workflowWanted();
    if (!origin.isFile()) {
        m_panel.openRecord(origin.workflowId, origin.name);
    } else if (QFileInfo::exists(origin.file)) {
        m_panel.openFile(origin.file);
    } else {
        m_recent.remove(origin);
        m_panel.showError(tr("%1 is not there any more and was taken off the list.").arg(origin.file));
    }
}

} // namespace vitrine
