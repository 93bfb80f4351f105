// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace vitrine {

/// One command whose keys can be chosen.
struct Command {
    QString id; ///< "board.new"; with its window in front for others than the main one: "queue/queuePause".
    QString window;    ///< "main", "queue", "models", "library" or "transfers": where its keys count.
    QString group;     ///< Translated: its menu, or its window.
    QString text;      ///< Translated, without mnemonic.
    QKeySequence keys; ///< Default.
    QString place;     ///< Which part of the window has them; empty: they count in all of it.
};

/// Every command of every window, in the order of the menus. Windows beside the main one need not be open:
/// what they call their actions is repeated here (held together by a test).
[[nodiscard]] QList<Command> allCommands();

/// "File › New Window" reads like this; the mnemonic goes, a real ampersand stays.
[[nodiscard]] QString withoutMnemonic(const QString& text);

} // namespace vitrine
