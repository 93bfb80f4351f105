// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actionregistry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("vitrine::Actions", text); }

} // namespace

QList<ActionSpec> mainWindowActions()
{
    return {
        {u"file.openWorkflow"_s, tr("&Open Workflow…"), u"open"_s, QKeySequence::Open},
        {u"file.quit"_s, tr("&Quit"), u"quit"_s, QKeySequence(u"Ctrl+Q"_s)},

        {u"edit.copyName"_s, tr("&Copy Image Name"), u"copy"_s, QKeySequence(u"Ctrl+Shift+C"_s)},
        {u"edit.selectAll"_s, tr("Select &All"), {}, QKeySequence::SelectAll},
        {u"edit.selectNone"_s, tr("Select &None"), {}, QKeySequence(u"Ctrl+Shift+A"_s)},
        {u"edit.find"_s, tr("&Find…"), u"search"_s, QKeySequence::Find},

        {u"view.larger"_s, tr("&Larger Thumbnails"), {}, QKeySequence(u"Ctrl++"_s)},
        {u"view.smaller"_s, tr("&Smaller Thumbnails"), {}, QKeySequence(u"Ctrl+-"_s)},
        {u"view.newestFirst"_s, tr("&Newest First"), {}, {}, true},
        {u"view.starredFirst"_s, tr("S&tarred First"), {}, {}, true},
        {u"view.refresh"_s, tr("&Refresh"), u"refresh"_s, QKeySequence(u"F5"_s)},
        {u"view.boards"_s, tr("&Boards"), {}, QKeySequence(u"F9"_s), true},
        {u"view.workflow"_s, tr("&Workflow"), {}, QKeySequence(u"F10"_s), true},
        {u"view.resetLayout"_s, tr("Reset La&yout"), {}, {}},
        {u"view.fullScreen"_s, tr("&Full Screen"), {}, QKeySequence(u"F11"_s), true},

        {u"board.new"_s, tr("&New Board…"), u"add"_s, QKeySequence(u"Ctrl+Shift+N"_s)},
        {u"board.filter"_s, tr("&Filter Boards"), u"search"_s, QKeySequence(u"Ctrl+Shift+F"_s)},

        {u"image.open"_s, tr("&Open"), u"image"_s, {}},
        {u"image.back"_s, tr("&Back to the Gallery"), u"back"_s, {}},
        {u"image.next"_s, tr("&Next Image"), u"next"_s, QKeySequence(u"Alt+Right"_s)},
        {u"image.previous"_s, tr("&Previous Image"), {}, QKeySequence(u"Alt+Left"_s)},
        {u"image.zoomFit"_s, tr("&Fit to Window"), u"zoom-fit"_s, QKeySequence(u"Ctrl+0"_s)},
        {u"image.zoomOriginal"_s, tr("&Original Size"), u"zoom-original"_s, QKeySequence(u"Ctrl+1"_s)},
        {u"image.zoomIn"_s, tr("Zoom &In"), u"zoom-in"_s, QKeySequence(u"Alt++"_s)},
        {u"image.zoomOut"_s, tr("Zoom O&ut"), u"zoom-out"_s, QKeySequence(u"Alt+-"_s)},

        {u"workflow.submit"_s, tr("&Submit"), u"play"_s, QKeySequence(u"Ctrl+Return"_s)},
        {u"workflow.close"_s, tr("&Close Workflow"), u"close"_s, {}},

        {u"queue.cancelRuns"_s, tr("&Cancel My Runs"), u"stop"_s, QKeySequence(u"Ctrl+Shift+X"_s)},
        {u"queue.clearFinished"_s, tr("Clear &Finished Runs"), {}, {}},

        {u"server.connect"_s, tr("&Connect to Server…"), u"server"_s, QKeySequence(u"Ctrl+L"_s)},
        {u"server.demo"_s, tr("&Demo Server"), {}, {}},
        {u"server.retry"_s, tr("&Try Again"), u"refresh"_s, {}},

        {u"help.copyLog"_s, tr("&Copy Log"), u"copy"_s, {}},
        {u"help.about"_s, tr("&About Vitrine"), u"info"_s, {}},
        {u"help.aboutQt"_s, tr("About &Qt"), {}, {}},
    };
}

} // namespace vitrine
