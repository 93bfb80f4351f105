// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/recentworkflowsmenu.h"

#include "ui/shell/icons.h"
#include "ui/shell/servertext.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vitrine {

RecentWorkflowsMenu::RecentWorkflowsMenu(RecentWorkflows& recent, QString serverId, QAction& action)
    : m_recent(recent)
    , m_serverId(std::move(serverId))
    , m_action(action)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"recentWorkflows"_s);
    m_menu->setToolTipsVisible(true);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &RecentWorkflowsMenu::fill);
    m_action.setMenu(m_menu.get());
    update();
}

RecentWorkflowsMenu::~RecentWorkflowsMenu()
{
    m_action.setMenu(nullptr);
    m_action.setEnabled(false);
}

void RecentWorkflowsMenu::update()
{
    m_action.setEnabled(!m_recent.of(m_serverId).isEmpty());
}

void RecentWorkflowsMenu::fill()
{
    m_menu->clear();
    for (const WorkflowOrigin& origin : m_recent.of(m_serverId)) {
        const QString text = m_menu->fontMetrics().elidedText(
            servertext::oneLine(origin.isFile() ? QFileInfo(origin.file).fileName() : origin.name),
            Qt::ElideMiddle, m_menu->fontMetrics().averageCharWidth() * 70);
        QAction* entry = m_menu->addAction(symbolicIcon(origin.isFile() ? u"folder"_s : u"workflow"_s),
                                           servertext::forMenu(text));
        entry->setToolTip(servertext::forToolTip(origin.isFile() ? origin.file : tr("Library")));
        entry->setData(origin.isFile() ? origin.file : origin.workflowId);
        connect(entry, &QAction::triggered, this, [this, origin] { Q_EMIT chosen(origin); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Clear List")), &QAction::triggered, this,
            [this] { m_recent.clear(m_serverId); });
}

} // namespace vitrine
