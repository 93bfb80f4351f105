// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/commandtable.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/menus.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A part of the window that has keys of its own, by what its commands are about.
QString placeOf(const ActionSpec& spec)
{
    if (!spec.local)
        return {};
    return spec.id.startsWith("board."_L1) ? u"boards"_s : u"gallery"_s;
}

void addMainWindow(QList<Command>& all)
{
    QHash<QString, ActionSpec> specs;
    for (const ActionSpec& spec : mainWindowActions())
        specs.insert(spec.id, spec);
    for (const MenuSpec& menu : mainWindowMenus()) {
        for (const QString& id : menu.ids) {
            const auto spec = specs.constFind(id);
            if (spec == specs.constEnd())
                continue; // a separator, or shown in a menu before
            all.append({id, u"main"_s, withoutMnemonic(menu.title), withoutMnemonic(spec->text),
                        spec->shortcut, placeOf(*spec)});
            specs.erase(spec);
        }
    }
}

void addOtherWindows(QList<Command>& all)
{
    // The texts are in the files of translations under their windows.
    const auto known = [](const char* context, const char* text) {
        return withoutMnemonic(QCoreApplication::translate(context, text));
    };
    QString window;
    QString group;
    const auto add = [&](const QString& name, const QString& text, const QKeySequence& keys = {},
                         const QString& place = {}) {
        all.append({window + u'/' + name, window, group, text, keys, place});
    };
    window = u"queue"_s;
    group = known("vitrine::Actions", "&Queue");
    constexpr const char* queue = "vitrine::QueueActions";
    add(u"queuePause"_s, known(queue, "&Pause Queue"), QKeySequence(u"Ctrl+P"_s));
    add(u"queueCancel"_s, known(queue, "&Cancel"), QKeySequence(u"Ctrl+Shift+X"_s));
    add(u"queueCancelBatch"_s, known(queue, "Cancel Whole &Batch"), QKeySequence(u"Ctrl+Shift+B"_s));
    add(u"queueCancelOthers"_s, known(queue, "Cancel All E&xcept What Runs…"));
    add(u"queueRetry"_s, known(queue, "&Retry"), QKeySequence(u"Ctrl+R"_s));
    add(u"queueRepeat"_s, known(queue, "Run &Again"), QKeySequence(u"Ctrl+Return"_s));
    add(u"queueDelete"_s, known(queue, "&Delete…"), QKeySequence::Delete, u"list"_s);
    add(u"queuePrune"_s, known(queue, "Delete &Finished…"), QKeySequence(u"Ctrl+Shift+Del"_s));
    add(u"queueClear"_s, known(queue, "C&lear Queue…"));
    add(u"queueOpenWorkflow"_s, known(queue, "Open &Workflow"), QKeySequence(u"Ctrl+Shift+W"_s));
    add(u"queueCopy"_s, known(queue, "Cop&y"), QKeySequence::Copy, u"list"_s);
    add(u"queueRefresh"_s, known(queue, "Re&fresh"), QKeySequence(u"F5"_s));

    window = u"models"_s;
    group = known("vitrine::Actions", "&Models");
    constexpr const char* models = "vitrine::ModelActions";
    add(u"modelInstall"_s, known(models, "&Install…"), QKeySequence(u"Ctrl+N"_s));
    add(u"modelDelete"_s, known(models, "&Delete…"), QKeySequence::Delete, u"list"_s);
    add(u"modelConvert"_s, known(models, "Con&vert to Diffusers…"));
    add(u"modelReidentify"_s, known(models, "&Re-identify"));
    add(u"modelSetCover"_s, known(models, "Choose &Cover…"));
    add(u"modelRemoveCover"_s, known(models, "Remo&ve Cover"));
    add(u"modelCache"_s, known(models, "&Memory…"));
    add(u"modelCopyPath"_s, known(models, "Copy &Path"));
    add(u"modelRefresh"_s, known(models, "Re&fresh"), QKeySequence(u"F5"_s));

    window = u"library"_s;
    group = known("vitrine::Actions", "Workflow &Library…");
    constexpr const char* library = "vitrine::LibraryWindow";
    add(u"libraryOpen"_s, known(library, "&Open"));
    add(u"libraryDuplicate"_s, known(library, "&Duplicate"), QKeySequence(u"Ctrl+D"_s));
    add(u"libraryExport"_s, known(library, "&Export…"), QKeySequence(u"Ctrl+E"_s));
    add(u"libraryShare"_s, known(library, "&Shared"));
    add(u"libraryThumbnail"_s, known(library, "From &File…"));
    add(u"libraryTakeThumbnail"_s, known(library, "What Is Selected in the &Gallery"));
    add(u"libraryNoThumbnail"_s, known(library, "&None"));
    add(u"libraryDelete"_s, known(library, "De&lete…"), QKeySequence::Delete);
    add(u"libraryRefresh"_s, known(library, "Re&fresh"), QKeySequence(u"F5"_s));
    add(u"libraryFind"_s, known(library, "&Find"), QKeySequence::Find);

    window = u"transfers"_s;
    group = known("vitrine::Actions", "&Transfers");
    constexpr const char* transfers = "vitrine::TransfersWindow";
    add(u"pauseUploads"_s, known(transfers, "&Pause"), QKeySequence(u"Ctrl+P"_s));
    add(u"cancelUploads"_s, known(transfers, "&Cancel"), QKeySequence::Delete);
    add(u"cancelAllUploads"_s, known(transfers, "Cancel &All"));
    add(u"retryUploads"_s, known(transfers, "&Retry"), QKeySequence(u"Ctrl+R"_s));
    add(u"retryFailedUploads"_s, known(transfers, "Retry All &Failed"), QKeySequence(u"Ctrl+Shift+R"_s));
    add(u"clearUploads"_s, known(transfers, "Clear F&inished"), QKeySequence(u"Ctrl+Shift+Del"_s));
    add(u"openUploaded"_s, known(transfers, "&Open the Picture"));
    add(u"copyReasons"_s, known(transfers, "Copy &Names and Reasons"), QKeySequence::Copy);
}

} // namespace

QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i >= text.size())
            break;
        plain += text.at(i);
    }
    return plain;
}

QList<Command> allCommands()
{
    QList<Command> all;
    addMainWindow(all);
    addOtherWindows(all);
    return all;
}

} // namespace vitrine
