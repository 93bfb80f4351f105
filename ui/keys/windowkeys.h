// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/commandmodel.h"

#include <QObject>

#include <functional>

class QMainWindow;

namespace vitrine {

class ActionRegistry;
class CommandPalette;
class Settings;
class ShortcutsDialog;
class ShortcutsSheet;

/// Gives the main window's commands their keys, and opens what is about keys: the dialog, the sheet and the
/// palette.
class WindowKeys : public QObject {
    Q_OBJECT

public:
    struct Places {
        QList<PaletteEntry> entries;
        QString whyNot; ///< Why commands that do not say so themselves are not possible; may be empty.
    };

    /// `places` is asked for each time the palette opens.
    WindowKeys(QMainWindow& window, const ActionRegistry& actions, Settings& settings,
               std::function<Places()> places);

    CommandPalette* openPalette();
    ShortcutsDialog* openShortcuts();
    ShortcutsSheet* openSheet();

private:
    QMainWindow& m_window;
    Settings& m_settings;
    std::function<Places()> m_places;
};

} // namespace vitrine
