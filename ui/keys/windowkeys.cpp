// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/windowkeys.h"

#include "ui/keys/appearancemenu.h"
#include "ui/keys/commandpalette.h"
#include "ui/keys/shortcuts.h"
#include "ui/keys/shortcutsdialog.h"
#include "ui/keys/shortcutssheet.h"
#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace vitrine {

WindowKeys::WindowKeys(QMainWindow& window, const ActionRegistry& actions, Settings& settings,
                       std::function<Places()> places)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_places(std::move(places))
{
    QList<QAction*> all;
    for (const ActionSpec& spec : actions.specs())
        all.append(actions.action(spec.id));
    Shortcuts::apply(settings, u"main"_s, all);
    new AppearanceMenu(actions, settings, this);
    connect(actions.action(u"help.palette"_s), &QAction::triggered, this, &WindowKeys::openPalette);
    connect(actions.action(u"help.shortcuts"_s), &QAction::triggered, this, &WindowKeys::openShortcuts);
    connect(actions.action(u"help.sheet"_s), &QAction::triggered, this, &WindowKeys::openSheet);
}

CommandPalette* WindowKeys::openPalette()
{
    Places places = m_places();
    QList<PaletteEntry> entries = CommandPalette::entriesOf(*m_window.menuBar(), places.whyNot);
    entries.removeIf([](const PaletteEntry& entry) { return entry.id == "help.palette"_L1; });
    entries.append(places.entries);
    auto* palette = new CommandPalette(m_settings, entries, &m_window);
    palette->openOn(m_window);
    return palette;
}

ShortcutsDialog* WindowKeys::openShortcuts()
{
    auto* dialog = new ShortcutsDialog(m_settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

ShortcutsSheet* WindowKeys::openSheet()
{
    auto* sheet = new ShortcutsSheet(m_settings, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
    return sheet;
}

} // namespace vitrine
