// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/keyscreens.h"

#include "lib/session/serversession.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/serverconnection.h"
#include "ui/keys/commandpalette.h"
#include "ui/keys/shortcutsdialog.h"
#include "ui/keys/shortcutsmodel.h"
#include "ui/keys/shortcutssheet.h"
#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

void drawDialog(const ScreenKeeper& keeper, const QString& name)
{
    TestWindow rig;
    rig.settings().set<SettingKey::Shortcuts>({u"view.queue=Ctrl+E"_s, u"view.refresh=Ctrl+F8"_s});
    rig.show();
    ShortcutsDialog dialog(rig.settings(), &rig.window());
    dialog.QWidget::show();
    auto* search = dialog.findChild<QLineEdit*>(u"shortcutsSearch"_s);
    keeper.save(dialog, name);
    dialog.goTo(u"view.queue"_s);
    keeper.save(dialog, name + u"-doubled"_s);
    ShortcutsModel& model = dialog.model();
    const auto give = [&model](const QString& id, const QKeySequence& keys) {
        model.setData(model.indexOf(id, ShortcutsModel::KeysColumn), QVariant::fromValue(keys), Qt::EditRole);
    };
    give(u"view.refresh"_s, QKeySequence(u"Ctrl+Shift+E"_s));
    keeper.save(dialog, name + u"-conflict"_s);
    give(u"view.refresh"_s, QKeySequence(Qt::Key_Left));
    keeper.save(dialog, name + u"-refused"_s);
    dialog.goTo(u"view.refresh"_s);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"shortcutsChange"_s), Qt::LeftButton);
    keeper.save(dialog, name + u"-editing"_s);
    search->setText(u"nothing of the kind"_s);
    keeper.save(dialog, name + u"-not-found"_s);
}

void drawPalette(const ScreenKeeper& keeper, const QString& name)
{
    const auto demo = startedDemo();
    TestWindow rig;
    rig.settings().set<SettingKey::RecentCommands>({u"view.queue"_s, u"image.star"_s});
    rig.show();
    if (!rig.host().openAddress(demo->baseUrl().toString()))
        return;
    const BoardStore& boards = rig.view().connection().session().boards();
    if (!QTest::qWaitFor([&boards] { return !boards.boards().isEmpty(); }, 30'000))
        return;
    rig.window().actions().action(u"help.palette"_s)->trigger();
    auto* palette = rig.window().findChild<CommandPalette*>();
    keeper.save(*palette, name);
    palette->search().setText(u"bo"_s);
    keeper.save(*palette, name + u"-typed"_s);
    palette->search().setText(u"delete"_s);
    keeper.save(*palette, name + u"-not-possible"_s);
    palette->search().setText(u"nothing of the kind"_s);
    keeper.save(*palette, name + u"-not-found"_s);
}

} // namespace

void drawKeyScreens(const ScreenKeeper& keeper)
{
    keeper.screen(u"keys-dialog"_s, [&](const QString& name) { drawDialog(keeper, name); });
    keeper.screen(u"keys-palette"_s, [&](const QString& name) { drawPalette(keeper, name); });
    keeper.screen(u"keys-sheet"_s, [&](const QString& name) {
        TestWindow rig;
        ShortcutsSheet sheet(rig.settings(), &rig.window());
        sheet.show();
        keeper.save(sheet, name);
        sheet.resize(sheet.width() / 3, sheet.height());
        keeper.save(sheet, name + u"-narrow"_s);
        sheet.findChild<QLineEdit*>(u"sheetSearch"_s)->setText(u"nothing of the kind"_s);
        keeper.save(sheet, name + u"-not-found"_s);
    });
}

} // namespace vitrine::test
