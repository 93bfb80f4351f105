// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actionregistry.h"

#include "ui/shell/actiontexts.h"

using namespace Qt::StringLiterals;

namespace vitrine {

QList<ActionSpec> mainWindowActions()
{
    return {
        {u"file.newWindow"_s, Actions::tr("&New Window"), u"add"_s, QKeySequence::New},
        {u"file.openWorkflow"_s, Actions::tr("&Open Workflow…"), u"open"_s, QKeySequence::Open},
        {u"workflow.openRecent"_s, Actions::tr("Open &Recent"), {}, {}},
        {u"workflow.library"_s, Actions::tr("Workflow &Library…"), u"workflow"_s,
         QKeySequence(u"Ctrl+Shift+O"_s)},
        {u"workflow.save"_s, Actions::tr("&Save Workflow"), u"save"_s, QKeySequence::Save},
        {u"workflow.saveAs"_s, Actions::tr("Save Workflow &As…"), {}, QKeySequence(u"Ctrl+Shift+S"_s)},
        {u"workflow.saveAsFile"_s, Actions::tr("Save Workflow As File…"), {}, {}},
        {u"file.uploadFiles"_s, Actions::tr("&Upload Files…"), u"upload"_s, QKeySequence(u"Ctrl+U"_s)},
        {u"file.uploadFolder"_s, Actions::tr("Upload &Folder…"), u"folder"_s,
         QKeySequence(u"Ctrl+Shift+U"_s)},
        {u"file.exportSelection"_s, Actions::tr("&Export Selection…"), u"export"_s,
         QKeySequence(u"Ctrl+E"_s)},
        {u"file.exportBoard"_s, Actions::tr("Export &Board…"), {}, QKeySequence(u"Ctrl+Shift+E"_s)},
        {u"file.exportSearch"_s, Actions::tr("Export Searc&h…"), {}, {}},
        {u"file.exportStarred"_s, Actions::tr("Export All S&tarred…"), {}, {}},
        {u"file.quit"_s, Actions::tr("&Quit"), u"quit"_s, QKeySequence(u"Ctrl+Q"_s)},

        {u"edit.undo"_s, Actions::tr("&Undo Delete"), u"undo"_s, QKeySequence::Undo},
        {u"edit.restoreDeleted"_s, Actions::tr("&Restore Deleted Images"), {}, {}},
        {u"edit.copyImage"_s, Actions::tr("Copy &Image"), u"copy"_s, QKeySequence::Copy, false, true},
        {u"edit.copyFile"_s, Actions::tr("Copy &File"), {}, QKeySequence(u"Ctrl+Alt+C"_s)},
        {u"edit.paste"_s, Actions::tr("&Paste Pictures"), u"paste"_s, QKeySequence::Paste},
        {u"edit.copyName"_s, Actions::tr("&Copy Image Name"), u"copy"_s, QKeySequence(u"Ctrl+Shift+C"_s)},
        {u"edit.selectAll"_s, Actions::tr("Select &All"), {}, QKeySequence::SelectAll},
        {u"edit.selectNone"_s, Actions::tr("Select &None"), {}, QKeySequence(u"Ctrl+Shift+A"_s)},
        {u"edit.invertSelection"_s, Actions::tr("In&vert Selection"), {}, QKeySequence(u"Ctrl+Shift+I"_s)},
        {u"edit.find"_s, Actions::tr("&Find…"), u"search"_s, QKeySequence::Find},

        {u"view.larger"_s, Actions::tr("&Larger Thumbnails"), {}, QKeySequence(u"Ctrl++"_s)},
        {u"view.smaller"_s, Actions::tr("&Smaller Thumbnails"), {}, QKeySequence(u"Ctrl+-"_s)},
        {u"view.newestFirst"_s, Actions::tr("&Newest First"), {}, {}, true},
        {u"view.starredFirst"_s, Actions::tr("S&tarred First"), {}, {}, true},
        {u"view.starredOnly"_s, Actions::tr("Starred &Only"), u"star-filled"_s, {}, true},
        {u"view.brokenOnly"_s, Actions::tr("B&roken Only"), u"image-broken"_s, {}, true},
        {u"view.refresh"_s, Actions::tr("&Refresh"), u"refresh"_s, QKeySequence(u"F5"_s)},
        {u"view.boards"_s, Actions::tr("&Boards"), {}, QKeySequence(u"F9"_s), true},
        {u"view.workflow"_s, Actions::tr("&Workflow"), {}, QKeySequence(u"F10"_s), true},
        {u"view.details"_s, Actions::tr("&Details"), {}, QKeySequence(u"Ctrl+I"_s), true},
        {u"view.transfers"_s, Actions::tr("&Transfers"), u"transfers"_s, QKeySequence(u"Ctrl+J"_s)},
        {u"view.queue"_s, Actions::tr("&Queue"), u"queue"_s, QKeySequence(u"Ctrl+Shift+Q"_s)},
        {u"view.live"_s, Actions::tr("Li&ve Preview"), u"live"_s, QKeySequence(u"Ctrl+P"_s), true},
        {u"view.notices"_s, Actions::tr("&Notify When Runs End"), {}, {}, true},
        {u"view.keepInTray"_s, Actions::tr("&Keep Running in the Tray"), {}, {}, true},
        {u"view.resetLayout"_s, Actions::tr("Reset La&yout"), {}, {}},
        {u"view.fullScreen"_s, Actions::tr("&Full Screen"), u"full-screen"_s, QKeySequence(u"F11"_s), true},

        {u"board.new"_s, Actions::tr("&New Board…"), u"add"_s, QKeySequence(u"Ctrl+Shift+N"_s)},
        {u"board.rename"_s, Actions::tr("&Rename"), {}, QKeySequence(u"F2"_s), false, true},
        {u"board.archive"_s, Actions::tr("&Archive"), {}, QKeySequence(u"Ctrl+Alt+A"_s)},
        {u"board.delete"_s, Actions::tr("&Delete…"), u"trash"_s, QKeySequence::Delete, false, true},
        {u"board.autoAdd"_s, Actions::tr("New Results Go &Here"), u"auto-add"_s,
         QKeySequence(u"Ctrl+Shift+B"_s), true},
        {u"board.sortNewest"_s, Actions::tr("Newest Boards First"), {}, {}, true},
        {u"board.sortOldest"_s, Actions::tr("Oldest Boards First"), {}, {}, true},
        {u"board.sortName"_s, Actions::tr("Boards by Name"), {}, {}, true},
        {u"board.sortCount"_s, Actions::tr("Largest Boards First"), {}, {}, true},
        {u"board.showArchived"_s,
         Actions::tr("Show Ar&chived Boards"),
         {},
         QKeySequence(u"Ctrl+Shift+H"_s),
         true},
        {u"board.showDays"_s, Actions::tr("Show Boards by Da&te"), {}, QKeySequence(u"Ctrl+Shift+D"_s), true},
        {u"board.filter"_s, Actions::tr("&Filter Boards"), u"search"_s, QKeySequence(u"Ctrl+Shift+F"_s)},

        {u"image.open"_s, Actions::tr("&Open"), u"image"_s, {}},
        {u"image.openElsewhere"_s, Actions::tr("Open in &Another Program"), u"external"_s,
         QKeySequence(u"Ctrl+Alt+O"_s)},
        {u"image.star"_s, Actions::tr("&Star"), u"star"_s, QKeySequence(u"."_s), false, true},
        {u"image.moveToBoard"_s, Actions::tr("&Move to Board…"), u"board"_s, QKeySequence(u"Ctrl+Shift+M"_s)},
        {u"image.copyToBoard"_s, Actions::tr("Co&py to Board…"), {}, QKeySequence(u"Ctrl+Shift+K"_s)},
        {u"image.category"_s, Actions::tr("Change Cate&gory"), {}, {}},
        {u"image.openWorkflow"_s, Actions::tr("Open &Workflow"), u"workflow"_s,
         QKeySequence(u"Ctrl+Shift+W"_s)},
        {u"image.useInForm"_s, Actions::tr("&Use in Form"), {}, {}},
        {u"image.details"_s, Actions::tr("S&how Details"), u"info"_s, QKeySequence(u"Alt+Return"_s), false,
         true},
        {u"image.saveAs"_s, Actions::tr("Sa&ve As…"), u"save"_s, QKeySequence(u"Ctrl+Alt+S"_s)},
        {u"image.compare"_s, Actions::tr("&Compare"), u"compare"_s, QKeySequence(u"Ctrl+M"_s)},
        {u"image.back"_s, Actions::tr("&Back to the Gallery"), u"all-images"_s, {}},
        {u"image.next"_s, Actions::tr("&Next Image"), u"next"_s, QKeySequence(u"Alt+Right"_s)},
        {u"image.previous"_s, Actions::tr("&Previous Image"), u"back"_s, QKeySequence(u"Alt+Left"_s)},
        {u"image.delete"_s, Actions::tr("&Delete"), u"trash"_s, QKeySequence::Delete, false, true},
        {u"image.zoomFit"_s, Actions::tr("&Fit to Window"), u"zoom-fit"_s, QKeySequence(u"Ctrl+0"_s)},
        {u"image.zoomOriginal"_s, Actions::tr("&Original Size"), u"zoom-original"_s,
         QKeySequence(u"Ctrl+1"_s)},
        {u"image.zoomIn"_s, Actions::tr("Zoom &In"), u"zoom-in"_s, QKeySequence(u"Alt++"_s)},
        {u"image.zoomOut"_s, Actions::tr("Zoom O&ut"), u"zoom-out"_s, QKeySequence(u"Alt+-"_s)},

        {u"workflow.submit"_s, Actions::tr("&Submit"), u"play"_s, QKeySequence(u"Ctrl+Return"_s)},
        {u"workflow.submitFront"_s,
         Actions::tr("Submit to the &Front"),
         {},
         QKeySequence(u"Ctrl+Shift+Return"_s)},
        {u"workflow.replaceQueue"_s, Actions::tr("Re&place the Queue…"), {}, {}},
        {u"workflow.close"_s, Actions::tr("&Close Workflow"), u"close"_s, {}},
        {u"workflow.reloadNodes"_s, Actions::tr("&Reload Nodes"), u"refresh"_s, {}},

        {u"queue.cancelRuns"_s, Actions::tr("&Cancel My Runs"), u"stop"_s, QKeySequence(u"Ctrl+Shift+X"_s)},
        {u"queue.clearFinished"_s, Actions::tr("Clear &Finished Runs"), {}, {}},

        {u"server.connect"_s, Actions::tr("&Connect to Server…"), u"server"_s, QKeySequence(u"Ctrl+L"_s)},
        {u"server.demo"_s, Actions::tr("&Demo Server"), {}, {}},
        {u"server.retry"_s, Actions::tr("&Try Again"), u"refresh"_s, {}},

        {u"help.copyLog"_s, Actions::tr("&Copy Log"), u"copy"_s, {}},
        {u"help.about"_s, Actions::tr("&About Vitrine"), u"info"_s, {}},
        {u"help.aboutQt"_s, Actions::tr("About &Qt"), {}, {}},
    };
}

} // namespace vitrine
