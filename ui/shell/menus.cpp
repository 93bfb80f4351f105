// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/menus.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/actiontexts.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace vitrine {

QList<MenuSpec> mainWindowMenus()
{
    return {
        {Actions::tr("&File"),
         {u"file.newWindow"_s,
          {},
          u"file.openWorkflow"_s,
          u"workflow.openRecent"_s,
          u"workflow.library"_s,
          {},
          u"workflow.save"_s,
          u"workflow.saveAs"_s,
          u"workflow.saveAsFile"_s,
          {},
          u"file.uploadFiles"_s,
          u"file.uploadFolder"_s,
          {},
          u"file.exportSelection"_s,
          u"file.exportBoard"_s,
          u"file.exportSearch"_s,
          u"file.exportStarred"_s,
          {},
          u"file.quit"_s}},
        {Actions::tr("&Edit"),
         {u"edit.undo"_s,
          u"edit.restoreDeleted"_s,
          {},
          u"edit.copyImage"_s,
          u"edit.copyFile"_s,
          u"edit.copyName"_s,
          u"edit.paste"_s,
          {},
          u"edit.selectAll"_s,
          u"edit.selectNone"_s,
          u"edit.invertSelection"_s,
          {},
          u"edit.find"_s}},
        {Actions::tr("&View"),
         {u"view.larger"_s,
          u"view.smaller"_s,
          {},
          u"view.newestFirst"_s,
          u"view.starredFirst"_s,
          u"view.starredOnly"_s,
          u"view.brokenOnly"_s,
          {},
          u"view.boards"_s,
          u"view.workflow"_s,
          u"view.details"_s,
          u"view.transfers"_s,
          u"view.queue"_s,
          u"view.models"_s,
          u"view.live"_s,
          u"view.appearance"_s,
          u"view.resetLayout"_s,
          {},
          u"view.notices"_s,
          u"view.keepInTray"_s,
          {},
          u"view.refresh"_s,
          u"view.fullScreen"_s}},
        {Actions::tr("&Board"),
         {u"board.new"_s,
          {},
          u"board.rename"_s,
          u"board.archive"_s,
          u"board.autoAdd"_s,
          u"board.delete"_s,
          {},
          u"board.sortNewest"_s,
          u"board.sortOldest"_s,
          u"board.sortName"_s,
          u"board.sortCount"_s,
          {},
          u"board.showArchived"_s,
          u"board.showDays"_s,
          {},
          u"board.filter"_s,
          {},
          u"file.exportBoard"_s}},
        {Actions::tr("&Image"),
         {u"image.open"_s,
          u"image.openElsewhere"_s,
          u"image.compare"_s,
          u"image.back"_s,
          {},
          u"image.star"_s,
          u"image.moveToBoard"_s,
          u"image.copyToBoard"_s,
          u"image.category"_s,
          {},
          u"image.openWorkflow"_s,
          u"image.useInForm"_s,
          u"image.details"_s,
          u"image.saveAs"_s,
          {},
          u"image.next"_s,
          u"image.previous"_s,
          {},
          u"file.exportSelection"_s,
          {},
          u"image.delete"_s,
          {},
          u"image.zoomFit"_s,
          u"image.zoomOriginal"_s,
          u"image.zoomIn"_s,
          u"image.zoomOut"_s}},
        {Actions::tr("&Workflow"),
         {u"file.openWorkflow"_s,
          u"workflow.openRecent"_s,
          u"workflow.library"_s,
          u"workflow.save"_s,
          u"workflow.saveAs"_s,
          u"workflow.saveAsFile"_s,
          u"workflow.close"_s,
          {},
          u"workflow.submit"_s,
          u"workflow.submitFront"_s,
          u"workflow.replaceQueue"_s,
          {},
          u"workflow.reloadNodes"_s}},
        {Actions::tr("&Queue"), {u"view.queue"_s, {}, u"queue.cancelRuns"_s, u"queue.clearFinished"_s}},
        {Actions::tr("&Server"),
         {u"server.connect"_s,
          u"server.manage"_s,
          u"server.settings"_s,
          u"server.demo"_s,
          {},
          u"server.retry"_s,
          {},
          u"server.signIn"_s,
          u"server.changePassword"_s,
          u"server.signOut"_s,
          {},
          u"server.page"_s,
          u"help.troubleshooting"_s}},
        {Actions::tr("&Help"),
         {u"help.palette"_s,
          u"help.shortcuts"_s,
          u"help.sheet"_s,
          {},
          u"help.troubleshooting"_s,
          u"help.log"_s,
          {},
          u"help.about"_s,
          u"help.aboutQt"_s}},
        {Actions::tr("&Appearance"),
         {u"view.schemeSystem"_s, u"view.schemeLight"_s, u"view.schemeDark"_s},
         u"view.appearance"_s},
    };
}

void fillMenuBar(QMenuBar& bar, const ActionRegistry& actions)
{
    for (const MenuSpec& entry : mainWindowMenus()) {
        auto* menu = new QMenu(entry.title, &bar);
        menu->setToolTipsVisible(true); // why something is disabled
        if (entry.holder.isEmpty())
            bar.addMenu(menu);
        else
            actions.action(entry.holder)->setMenu(menu);
        for (const QString& id : entry.ids) {
            if (id.isEmpty())
                menu->addSeparator();
            else
                menu->addAction(actions.action(id));
        }
    }
}

} // namespace vitrine
