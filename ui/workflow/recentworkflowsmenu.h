// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/recentworkflows.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;

namespace vitrine {

/// The menu "Open Recent" of a window's action, for one server.
class RecentWorkflowsMenu : public QObject {
    Q_OBJECT

public:
    RecentWorkflowsMenu(RecentWorkflows& recent, QString serverId, QAction& action);
    ~RecentWorkflowsMenu() override;

    /// The list is another one now.
    void update();

Q_SIGNALS:
    void chosen(const vitrine::WorkflowOrigin& origin);

private:
    void fill();

    RecentWorkflows& m_recent;
    const QString m_serverId;
    QAction& m_action;
    std::unique_ptr<QMenu> m_menu;
};

} // namespace vitrine
