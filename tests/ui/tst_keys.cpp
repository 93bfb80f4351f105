// SPDX-License-Identifier: Apache-2.0
#include "lib/session/serversession.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/serverconnection.h"
#include "ui/keys/commandfilter.h"
#include "ui/keys/commandpalette.h"
#include "ui/keys/keysdelegate.h"
#include "ui/keys/shortcutsdialog.h"
#include "ui/keys/shortcutsmodel.h"
#include "ui/keys/shortcutssheet.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/menus.h"
#include "ui/shell/messagebanner.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int patienceMs = 30'000;

template <class T>
T* shown(const QString& name)
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->objectName() == name && window->isVisible())
            return qobject_cast<T*>(window);
    }
    return nullptr;
}

/// The row of a command in the dialog's table.
QModelIndex rowOf(ShortcutsDialog& dialog, const QString& id)
{
    dialog.goTo(id);
    return dialog.findChild<QTreeView*>()->currentIndex();
}

/// Gives a command its keys as a user does: "Change", then the keys.
void press(ShortcutsDialog& dialog, const QString& id, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(rowOf(dialog, id).isValid());
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"shortcutsChange"_s), Qt::LeftButton);
    KeysEdit* editor = nullptr;
    QTRY_VERIFY((editor = dialog.findChild<KeysEdit*>(u"keysEdit"_s)));
    QTest::keyClick(editor, key, modifiers);
    QTRY_VERIFY(!dialog.findChild<KeysEdit*>(u"keysEdit"_s));
}

void click(const QWidget& dialog, const QString& name)
{
    QTest::mouseClick(dialog.findChild<QPushButton*>(name), Qt::LeftButton);
}

} // namespace

/// Keys that are chosen, the palette and the sheet, in the real window.
class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<TestWindow>();
        m_rig->show(QSize(1200, 800));
    }

    void cleanup()
    {
        m_rig.reset();
        m_demo.reset();
    }

    /// What would be refused or taken away is no default, and every command is there once.
    void theDefaultsHoldTheRules()
    {
        const Shortcuts shortcuts(m_rig->settings());
        QSet<QString> ids;
        for (const Command& command : shortcuts.commands()) {
            QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
            ids.insert(command.id);
            QVERIFY2(!shortcuts.holder(command, command.keys), qPrintable(command.id));
            QVERIFY2(!command.text.isEmpty() && !command.group.isEmpty(), qPrintable(command.id));
        }
        for (const ActionSpec& spec : mainWindowActions())
            QVERIFY2(ids.contains(spec.id), qPrintable(spec.id));
    }

    /// What the table repeats of windows that may never have been open is what they have.
    void theTableKnowsTheOtherWindows()
    {
        connectDemo();
        const QList<std::pair<QString, QString>> windows{{u"view.queue"_s, u"queue"_s},
                                                         {u"view.models"_s, u"models"_s},
                                                         {u"workflow.library"_s, u"library"_s},
                                                         {u"view.transfers"_s, u"transfers"_s}};
        const QList<Command> commands = allCommands();
        for (const auto& [action, name] : windows) {
            m_rig->window().actions().action(action)->trigger();
            QWidget* window = nullptr;
            QTRY_VERIFY((window = shown<QWidget>(name + u"Window"_s)));
            QSet<QString> there;
            for (const QAction* each : window->actions()) {
                if (each->objectName().isEmpty() || each->objectName() == "closeTransfers"_L1)
                    continue;
                const QString id = name + u'/' + each->objectName();
                there.insert(id);
                const auto command = std::find_if(commands.cbegin(), commands.cend(),
                                                  [&id](const Command& one) { return one.id == id; });
                QVERIFY2(command != commands.cend(), qPrintable(id));
                QCOMPARE(command->text, withoutMnemonic(each->text()));
                QCOMPARE(command->keys, each->shortcut());
                QCOMPARE(command->place.isEmpty(), each->shortcutContext() == Qt::WindowShortcut);
            }
            for (const Command& command : commands) {
                if (command.window == name)
                    QVERIFY2(there.contains(command.id), qPrintable(command.id));
            }
        }
    }

    void keysAreChangedInPlaceAndCountAtOnce()
    {
        connectDemo();
        m_rig->window().actions().action(u"view.queue"_s)->trigger();
        ShortcutsDialog& dialog = openDialog();
        press(dialog, u"view.refresh"_s, Qt::Key_F8, Qt::ControlModifier);
        const QAction* refresh = m_rig->window().actions().action(u"view.refresh"_s);
        QCOMPARE(refresh->shortcut(), QKeySequence(u"Ctrl+F8"_s));
        // Only what differs is kept.
        QCOMPARE(m_rig->settings().get<SettingKey::Shortcuts>(), QStringList{u"view.refresh=Ctrl+F8"_s});
        press(dialog, u"queue/queueRetry"_s, Qt::Key_F7, Qt::NoModifier);
        const auto* retry = shown<QWidget>(u"queueWindow"_s)->findChild<QAction*>(u"queueRetry"_s);
        QCOMPARE(retry->shortcut(), QKeySequence(u"F7"_s));
        // A window that is built later has them too.
        MainWindow later({.settings = m_rig->settings(), .host = m_rig->host(), .logText = {}});
        QCOMPARE(later.actions().action(u"view.refresh"_s)->shortcut(), QKeySequence(u"Ctrl+F8"_s));

        dialog.goTo(u"view.refresh"_s);
        click(dialog, u"shortcutsReset"_s);
        QCOMPARE(refresh->shortcut(), QKeySequence(u"F5"_s));
        QCOMPARE(later.actions().action(u"view.refresh"_s)->shortcut(), QKeySequence(u"F5"_s));
        click(dialog, u"shortcutsRemove"_s);
        QVERIFY(refresh->shortcut().isEmpty());
        QVERIFY(!dialog.findChild<QPushButton*>(u"shortcutsRemove"_s)->isEnabled());
        click(dialog, u"shortcutsResetAll"_s);
        QCOMPARE(refresh->shortcut(), QKeySequence(u"F5"_s));
        QCOMPARE(retry->shortcut(), QKeySequence(u"Ctrl+R"_s));
        QCOMPARE(m_rig->settings().get<SettingKey::Shortcuts>(), QStringList());
        QVERIFY(!dialog.findChild<QPushButton*>(u"shortcutsResetAll"_s)->isEnabled());
    }

    void theNewKeysWorkAndTheOldOnesDoNot()
    {
        m_rig->settings().set<SettingKey::Shortcuts>({u"view.fullScreen=Ctrl+F8"_s});
        int triggered = 0;
        connect(m_rig->window().actions().action(u"view.fullScreen"_s), &QAction::triggered, this,
                [&triggered] { ++triggered; });
        QTest::keyClick(&m_rig->window(), Qt::Key_F8, Qt::ControlModifier);
        QCOMPARE(triggered, 1);
        QTest::keyClick(&m_rig->window(), Qt::Key_F11);
        QCOMPARE(triggered, 1);
    }

    void aConflictNamesTheOtherCommandAndTakesItsKeys()
    {
        ShortcutsDialog& dialog = openDialog();
        const ActionRegistry& actions = m_rig->window().actions();
        press(dialog, u"view.refresh"_s, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(dialog.banner().isVisible());
        QVERIFY(dialog.banner().text().contains(u"Export Selection"_s));
        QCOMPARE(actions.action(u"view.refresh"_s)->shortcut(), QKeySequence(u"F5"_s)); // nothing yet
        click(dialog.banner(), u"bannerAction"_s);
        QCOMPARE(actions.action(u"view.refresh"_s)->shortcut(), QKeySequence(u"Ctrl+E"_s));
        QVERIFY(actions.action(u"file.exportSelection"_s)->shortcut().isEmpty());
        QVERIFY(!dialog.banner().isVisible());
        // Its default is somebody else's now.
        dialog.goTo(u"file.exportSelection"_s);
        click(dialog, u"shortcutsReset"_s);
        QVERIFY(dialog.banner().text().contains(u"Refresh"_s));
        // The same keys in another window, and in another part of the window, are no conflict.
        press(dialog, u"queue/queueRetry"_s, Qt::Key_U, Qt::ControlModifier);
        QVERIFY(!dialog.banner().isVisible());
        press(dialog, u"board.rename"_s, Qt::Key_Period, Qt::NoModifier); // starring in the gallery
        QVERIFY(!dialog.banner().isVisible());
        QCOMPARE(actions.action(u"board.rename"_s)->shortcut(), QKeySequence(u"."_s));
    }

    void keysThatListsAndTextsNeedAreRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        const auto row = [](const char* name, const QString& id, int key, int modifiers = 0) {
            QTest::newRow(name) << id << key << modifiers;
        };
        row("arrow", u"view.refresh"_s, Qt::Key_Left);
        row("arrow by words", u"view.refresh"_s, Qt::Key_Left, Qt::ControlModifier);
        row("enter", u"view.refresh"_s, Qt::Key_Return);
        row("space", u"view.refresh"_s, Qt::Key_Space);
        row("space in a part", u"image.star"_s, Qt::Key_Space);
        row("delete", u"view.refresh"_s, Qt::Key_Delete);
        row("backspace", u"image.delete"_s, Qt::Key_Backspace);
        row("letter", u"view.refresh"_s, Qt::Key_X);
        row("capital", u"view.refresh"_s, Qt::Key_X, Qt::ShiftModifier);
        row("menu", u"view.refresh"_s, Qt::Key_F, Qt::AltModifier);
        const QKeySequence close(QKeySequence::Close); // not the same on every desktop
        row("closes the window", u"queue/queueRetry"_s, close[0].key(), close[0].keyboardModifiers());
    }
    void keysThatListsAndTextsNeedAreRefused()
    {
        QFETCH(const QString, id);
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        ShortcutsDialog& dialog = openDialog();
        press(dialog, id, static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
        QVERIFY(dialog.banner().isVisible());
        QVERIFY(dialog.banner().text().endsWith(u'.'));
        QCOMPARE(m_rig->settings().get<SettingKey::Shortcuts>(), QStringList());
    }

    void escapeLeavesTheKeysAsTheyAre()
    {
        ShortcutsDialog& dialog = openDialog();
        dialog.goTo(u"view.refresh"_s);
        click(dialog, u"shortcutsChange"_s);
        KeysEdit* editor = dialog.findChild<KeysEdit*>(u"keysEdit"_s);
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!dialog.findChild<KeysEdit*>(u"keysEdit"_s));
        QVERIFY(dialog.isVisible());
        QCOMPARE(m_rig->settings().get<SettingKey::Shortcuts>(), QStringList());
    }

    void theTableIsSearchedByNameMenuAndKeys()
    {
        ShortcutsDialog& dialog = openDialog();
        auto* table = dialog.findChild<QTreeView*>();
        auto* search = dialog.findChild<QLineEdit*>(u"shortcutsSearch"_s);
        const auto count = [table] {
            int rows = 0;
            for (int group = 0; group < table->model()->rowCount(); ++group)
                rows += table->model()->rowCount(table->model()->index(group, 0));
            return rows;
        };
        const int all = count();
        QCOMPARE(all, allCommands().size());
        QTest::keyClicks(search, u"ctrl+shift+o"_s);
        QCOMPARE(count(), 1);
        search->setText(u"image zoom"_s);
        QCOMPARE(count(), 2);
        search->setText(u"no such thing"_s);
        QCOMPARE(count(), 0);
        QVERIFY(dialog.findChild<QWidget*>(u"shortcutsState"_s)->isVisible());
        QVERIFY(!dialog.findChild<QPushButton*>(u"shortcutsChange"_s)->isEnabled());
        click(*dialog.findChild<QWidget*>(u"shortcutsState"_s), u"stateAction"_s);
        QCOMPARE(count(), all);
    }

    /// Settings can be written by hand: what is no keys is no keys, and two of the same are marked.
    void keptKeysMayBeWrong()
    {
        m_rig->settings().set<SettingKey::Shortcuts>({u"nonsense"_s, u"=Ctrl+X"_s, u"view.larger=Ctrl+="_s,
                                                      u"no.such=Ctrl+F8"_s, u"view.queue=Ctrl+E"_s,
                                                      u"view.models="_s});
        const ActionRegistry& actions = m_rig->window().actions();
        QCOMPARE(actions.action(u"view.larger"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Equal));
        QVERIFY(actions.action(u"view.models"_s)->shortcut().isEmpty());
        ShortcutsDialog& dialog = openDialog();
        const QModelIndex index = dialog.model().indexOf(u"view.queue"_s, ShortcutsModel::KeysColumn);
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"Export Selection"_s));
        QVERIFY(!index.data(Qt::DecorationRole).isNull());
        QVERIFY(dialog.model()
                    .indexOf(u"view.larger"_s, ShortcutsModel::KeysColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .isEmpty());
    }

    void whatIsTypedFits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning") << u"new"_s << u"New Board…"_s << u"Board, Brand-new"_s;
        QTest::newRow("word") << u"boa"_s << u"New Board…"_s << u"Keyboard"_s;
        QTest::newRow("initials") << u"nb"_s << u"New Board…"_s << QString();
        QTest::newRow("words in any order") << u"board new"_s << u"New Board…"_s << u"New Window"_s;
        QTest::newRow("case") << u"NEW"_s << u"new"_s << u"old"_s;
        QTest::newRow("initials in the middle") << u"ot"_s << u"Keep Running On Top"_s << u"Keep Running"_s;
    }
    void whatIsTypedFits()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, better);
        QFETCH(const QString, worse);
        QVERIFY(fitOf(typed, better) > fitOf(typed, worse));
        QCOMPARE(fitOf(typed, u"Zoo"_s), 0);
    }

    void thePaletteIsUsedByKeysAlone()
    {
        connectDemo();
        CommandPalette& palette = openPalette();
        QVERIFY(palette.search().hasFocus());
        QVERIFY(!palette.search().accessibleName().isEmpty());
        QTest::keyClicks(&palette.search(), u"inv sel"_s);
        QCOMPARE(first(palette).data().toString(), u"Invert Selection"_s);
        QCOMPARE(first(palette).data(CommandModel::PathRole).toString(), u"Edit"_s);
        QCOMPARE(first(palette).data(CommandModel::KeysRole).toString(), u"Ctrl+Shift+I"_s);
        QVERIFY(palette.search().accessibleDescription().contains(u"Invert Selection"_s));
        int triggered = 0;
        connect(m_rig->window().actions().action(u"edit.invertSelection"_s), &QAction::triggered, this,
                [&triggered] { ++triggered; });
        QTest::keyClick(&palette.search(), Qt::Key_Return);
        QCOMPARE(triggered, 1);
        QVERIFY(!shown<QWidget>(u"commandPalette"_s));
        // What was used last comes first.
        CommandPalette& again = openPalette();
        QCOMPARE(first(again).data().toString(), u"Invert Selection"_s);
        QTest::keyClick(&again.search(), Qt::Key_Down);
        QVERIFY(again.list().currentIndex().row() == 1);
        QTest::keyClick(&again.search(), Qt::Key_Escape);
        QVERIFY(!shown<QWidget>(u"commandPalette"_s));
        QCOMPARE(triggered, 1);
    }

    void thePaletteHoldsEveryCommandAndSubmenus()
    {
        CommandPalette& palette = openPalette();
        QSet<QString> ids;
        for (int row = 0; row < palette.list().model()->rowCount(); ++row)
            ids.insert(palette.list().model()->index(row, 0).data(CommandModel::IdRole).toString());
        for (const ActionSpec& spec : mainWindowActions()) {
            const QAction* action = m_rig->window().actions().action(spec.id);
            const bool opens = action->menu() && action->isEnabled();
            if (action->isVisible() && spec.id != "help.palette"_L1 && !opens)
                QVERIFY2(ids.contains(spec.id), qPrintable(spec.id));
        }
        QTest::keyClicks(&palette.search(), u"appearance dark"_s);
        QCOMPARE(first(palette).data(CommandModel::PathRole).toString(), u"View › Appearance"_s);
        QTest::keyClick(&palette.search(), Qt::Key_Return);
        QCOMPARE(m_rig->settings().get<SettingKey::ColorScheme>(), u"dark"_s);
        QVERIFY(m_rig->window().actions().action(u"view.schemeDark"_s)->isChecked());
        QVERIFY(!m_rig->window().actions().action(u"view.schemeSystem"_s)->isChecked());
    }

    void whatIsNotPossibleSaysWhyAndDoesNothing()
    {
        CommandPalette& palette = openPalette(); // without a server
        QTest::keyClicks(&palette.search(), u"delete images nope"_s);
        QVERIFY(!first(palette).isValid());
        palette.search().setText(u"new board"_s);
        QCOMPARE(first(palette).data().toString(), u"New Board…"_s);
        auto* note = palette.findChild<QLabel*>(u"commandNote"_s);
        QCOMPARE(note->text(), u"Connect to a server first."_s);
        QVERIFY(first(palette).data(Qt::ToolTipRole).toString().contains(note->text()));
        QVERIFY(palette.search().accessibleDescription().contains(note->text()));
        QTest::keyClick(&palette.search(), Qt::Key_Return);
        QVERIFY(palette.isVisible());
        QCOMPARE(m_rig->settings().get<SettingKey::RecentCommands>(), QStringList());
    }

    void thePaletteGoesToBoards()
    {
        connectDemo();
        const BoardStore& boards = m_rig->view().connection().session().boards();
        QTRY_VERIFY_WITH_TIMEOUT(!boards.boards().isEmpty(), patienceMs);
        const BoardDto board = boards.boards().last();
        CommandPalette& palette = openPalette();
        palette.search().setText(u"go to "_s + board.boardName);
        QVERIFY(first(palette).data().toString().contains(board.boardName));
        QTest::keyClick(&palette.search(), Qt::Key_Return);
        QCOMPARE(m_rig->view().boards().currentBoard(), std::optional(board.boardId));
    }

    void theSheetShowsEveryKeyOfTheMoment()
    {
        m_rig->settings().set<SettingKey::Shortcuts>({u"view.refresh=Ctrl+F8"_s});
        QTest::keyClick(&m_rig->window(), Qt::Key_F1, Qt::ControlModifier);
        ShortcutsSheet* sheet = nullptr;
        QTRY_VERIFY((sheet = shown<ShortcutsSheet>(u"shortcutsSheet"_s)));
        QVERIFY(sheet->lines().contains(u"View: Refresh: Ctrl+F8"_s));
        QVERIFY(sheet->lines().contains(u"On a Large Picture: Zoom in or out: +, -"_s));
        QVERIFY(sheet->lines().contains(u"Window “Queue”: Run Again: Ctrl+Return"_s));
        for (const Command& command : allCommands()) {
            const bool there =
                std::any_of(sheet->lines().cbegin(), sheet->lines().cend(), [&command](const QString& line) {
                    return line.contains(u": "_s + command.text + u": "_s);
                });
            if (!command.keys.isEmpty())
                QVERIFY2(there, qPrintable(command.id));
        }
        auto* search = sheet->findChild<QLineEdit*>(u"sheetSearch"_s);
        QTest::keyClicks(search, u"refresh f8"_s);
        QCOMPARE(sheet->lines(), QStringList{u"View: Refresh: Ctrl+F8"_s});
        m_rig->settings().set<SettingKey::Shortcuts>({});
        QCOMPARE(sheet->lines(), QStringList());
        QVERIFY(sheet->findChild<QWidget*>(u"sheetState"_s)->isVisible());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!shown<QWidget>(u"shortcutsSheet"_s));
    }

private:
    void connectDemo()
    {
        m_demo = startedDemo();
        QVERIFY(m_rig->host().openAddress(m_demo->baseUrl().toString()));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->view().connection().session().state() == ServerSession::State::Online,
                                 patienceMs);
    }

    ShortcutsDialog& openDialog()
    {
        m_rig->window().actions().action(u"help.shortcuts"_s)->trigger();
        auto* dialog = m_rig->window().findChild<ShortcutsDialog*>();
        if (!QTest::qWaitForWindowActive(dialog))
            QTest::qFail("the dialog does not appear", __FILE__, __LINE__);
        return *dialog;
    }

    CommandPalette& openPalette()
    {
        QTest::keyClick(&m_rig->window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* palette = shown<CommandPalette>(u"commandPalette"_s);
        if (!palette || !QTest::qWaitForWindowExposed(palette))
            qFatal("the palette does not appear");
        return *palette;
    }

    static QModelIndex first(const CommandPalette& palette) { return palette.list().currentIndex(); }

    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<TestWindow> m_rig;
};

VITRINE_TEST(TestKeys)
#include "tst_keys.moc"
