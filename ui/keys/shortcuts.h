// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/commandtable.h"
#include "ui/keys/widgetkeys.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QAction;

namespace vitrine {

class Settings;
enum class SettingKey;

/// Which keys every command has: its default, or what SettingKey::Shortcuts says. Several of these over the
/// same settings agree at any time.
class Shortcuts : public QObject {
    Q_OBJECT

public:
    explicit Shortcuts(Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] const QList<Command>& commands() const { return m_commands; }
    [[nodiscard]] const Command* find(const QString& id) const;

    /// Empty for none.
    [[nodiscard]] QKeySequence keys(const QString& id) const;
    [[nodiscard]] bool isDefault(const QString& id) const;
    [[nodiscard]] bool areAllDefault() const;

    /// Why a command cannot have these keys, as a sentence; none when it can, perhaps after another one gave
    /// them up.
    [[nodiscard]] std::optional<QString> refusal(const Command& command, const QKeySequence& keys) const;
    /// Another command that has them where this one would need them; null when there is none.
    [[nodiscard]] const Command* holder(const Command& command, const QKeySequence& keys) const;

    /// Gives them to the command; the others that had them have none from then on. Nothing happens when they
    /// are refused.
    void setKeys(const QString& id, const QKeySequence& keys);
    void resetAll();

    /// Makes `actions` have their keys from now on: action "x" of the window "queue" is the command
    /// "queue/x", of the main window it is "x". Those that are no command stay as they are.
    static void apply(Settings& settings, const QString& window, const QList<QAction*>& actions);

Q_SIGNALS:
    void changed();

private:
    void onSetting(vitrine::SettingKey key);

    Settings& m_settings;
    const QList<Command> m_commands;
    const QList<WidgetKeys> m_widgetKeys;
};

} // namespace vitrine
