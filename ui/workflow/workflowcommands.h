// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/recentworkflowsmenu.h"

#include <QObject>

namespace vitrine {

class ActionRegistry;
class Settings;
class WorkflowPanel;

/// The window's commands for the open workflow and its runs, and what is remembered of workflows between two
/// starts.
class WorkflowCommands : public QObject {
    Q_OBJECT

public:
    /// `serverId`: ServerProfile::id.
    WorkflowCommands(WorkflowPanel& panel, const QString& serverId, Settings& settings,
                     const ActionRegistry& actions, QObject* parent = nullptr);

Q_SIGNALS:
    void workflowWanted(); ///< Something is put into the panel: show it.

private:
    void connectActions();
    void updateActions();
    void remember(const WorkflowOrigin& origin);
    void openRecent(const WorkflowOrigin& origin);

    WorkflowPanel& m_panel;
    const QString m_serverId;
    Settings& m_settings;
    const ActionRegistry& m_actions;
    RecentWorkflows m_recent;
    RecentWorkflowsMenu m_recentMenu;
};

} // namespace vitrine
