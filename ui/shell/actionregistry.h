// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

namespace vitrine {

/// One command of the program.
struct ActionSpec {
    QString id;            ///< "board.new": stable, for settings and tests.
    QString text;          ///< Translated, with its mnemonic.
    QString icon;          ///< Name of a symbolic icon; may be empty.
    QKeySequence shortcut; ///< Default.
    bool checkable = false;
    /// Its keys belong to what has the keyboard (Delete, F2): whoever shows that adds the action to its
    /// widget.
    bool local = false;
};

/// Every command, once: menus, tool buttons, a palette and the rebinding of keys read it. The registry owns
/// the QActions; what they do is connected by whoever does it.
class ActionRegistry : public QObject {
    Q_OBJECT

public:
    explicit ActionRegistry(const QList<ActionSpec>& specs, QObject* parent = nullptr);

    [[nodiscard]] const QList<ActionSpec>& specs() const { return m_specs; }

    /// The action of an id; a wrong id is a mistake in the program and ends it in debug builds.
    [[nodiscard]] QAction* action(const QString& id) const;

private:
    QList<ActionSpec> m_specs;
    QHash<QString, QAction*> m_actions;
};

/// The commands of the main window (actiontable.cpp).
[[nodiscard]] QList<ActionSpec> mainWindowActions();

} // namespace vitrine
