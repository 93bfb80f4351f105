// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/shortcuts.h"

#include "lib/base/settings.h"

#include <QAction>
#include <QHash>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Chosen = QHash<QString, QKeySequence>; // by the command's id

/// "ID=KEYS": ids have no '=', keys may.
Chosen read(const Settings& settings)
{
    Chosen chosen;
    for (const QString& line : settings.get<SettingKey::Shortcuts>()) {
        const qsizetype at = line.indexOf(u'=');
        if (at <= 0)
            continue;
        const QString text = line.mid(at + 1);
        const auto keys = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (text.isEmpty() || (!keys.isEmpty() && keys[0].key() != Qt::Key_unknown))
            chosen.insert(line.left(at), keys);
    }
    return chosen;
}

void write(Settings& settings, const Chosen& chosen)
{
    QStringList lines;
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
        lines.append(it.key() + u'=' + it->toString(QKeySequence::PortableText));
    lines.sort();
    settings.set<SettingKey::Shortcuts>(lines);
}

bool isLetterOrDigit(int key)
{
    return (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
}

/// What moves in lists and texts.
bool moves(int key)
{
    return key >= Qt::Key_Home && key <= Qt::Key_PageDown;
}

/// What is typed, pressed or left with.
bool isEverybodys(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_Backspace;
}

bool shareAPlace(const Command& a, const Command& b)
{
    // What counts in the whole window counts in each of its parts.
    return a.window == b.window && (a.place.isEmpty() || b.place.isEmpty() || a.place == b.place);
}

} // namespace

Shortcuts::Shortcuts(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_commands(allCommands())
    , m_widgetKeys(widgetKeys())
{
    connect(&settings, &Settings::changed, this, &Shortcuts::onSetting);
}

void Shortcuts::onSetting(SettingKey key)
{
    if (key == SettingKey::Shortcuts)
        Q_EMIT changed();
}

const Command* Shortcuts::find(const QString& id) const
{
    const auto found = std::find_if(m_commands.cbegin(), m_commands.cend(),
                                    [&id](const Command& command) { return command.id == id; });
    return found == m_commands.cend() ? nullptr : &*found;
}

QKeySequence Shortcuts::keys(const QString& id) const
{
    const Chosen chosen = read(m_settings);
    if (const auto found = chosen.constFind(id); found != chosen.cend())
        return *found;
    const Command* command = find(id);
    return command ? command->keys : QKeySequence();
}

bool Shortcuts::isDefault(const QString& id) const
{
    const Command* command = find(id);
    return !command || keys(id) == command->keys;
}

bool Shortcuts::areAllDefault() const
{
    return std::all_of(m_commands.cbegin(), m_commands.cend(),
                       [this](const Command& command) { return isDefault(command.id); });
}

std::optional<QString> Shortcuts::refusal(const Command& command, const QKeySequence& keys) const
{
    if (keys.isEmpty() || keys == command.keys)
        return std::nullopt;
    const int key = keys[0].key();
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers();
    const bool plain = !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString name = keys.toString(QKeySequence::NativeText);
    if (key == Qt::Key_Escape)
        return tr("Escape closes and cancels; it cannot be given to a command.");
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        return tr("Tab goes from field to field; it cannot be given to a command.");
    if (moves(key) && !(modifiers & (Qt::AltModifier | Qt::MetaModifier)))
        return tr("Lists and texts need %1 to move about.").arg(name);
    if (plain && isEverybodys(key))
        return tr("Lists, buttons and texts need %1. Add Ctrl or Alt.").arg(name);
    const bool edits = key == Qt::Key_Delete || key == Qt::Key_Insert;
    if (plain && command.place.isEmpty() && (edits || key < Qt::Key_Escape))
        return tr("Texts need %1. Add Ctrl or Alt.").arg(name);
    if (modifiers == Qt::AltModifier && isLetterOrDigit(key) && key >= Qt::Key_A)
        return tr("Alt with a letter opens menus. Add Ctrl or Shift.");
    for (const WidgetKeys& fixed : m_widgetKeys) {
        if (fixed.window == command.window && fixed.keys.contains(keys))
            return tr("In this window %1 always stands for: %2.").arg(name, fixed.text);
    }
    return std::nullopt;
}

const Command* Shortcuts::holder(const Command& command, const QKeySequence& keys) const
{
    if (keys.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_commands.cbegin(), m_commands.cend(), [&](const Command& other) {
        return other.id != command.id && shareAPlace(other, command) && this->keys(other.id) == keys;
    });
    return found == m_commands.cend() ? nullptr : &*found;
}

void Shortcuts::setKeys(const QString& id, const QKeySequence& keys)
{
    const Command* command = find(id);
    if (!command || refusal(*command, keys))
        return;
    Chosen chosen = read(m_settings);
    const auto choose = [&chosen](const Command& which, const QKeySequence& what) {
        if (what == which.keys)
            chosen.remove(which.id);
        else
            chosen.insert(which.id, what);
    };
    for (const Command& other : m_commands) {
        if (!keys.isEmpty() && other.id != id && shareAPlace(other, *command)
            && chosen.value(other.id, other.keys) == keys)
            choose(other, {});
    }
    choose(*command, keys);
    write(m_settings, chosen);
}

void Shortcuts::resetAll()
{
    write(m_settings, {});
}

void Shortcuts::apply(Settings& settings, const QString& window, const QList<QAction*>& actions)
{
    struct Applied {
        QPointer<QAction> action;
        QString id;
        QKeySequence keys;
    };
    QHash<QString, Command> known;
    for (const Command& command : allCommands()) {
        if (command.window == window)
            known.insert(command.id, command);
    }
    QList<Applied> all;
    for (QAction* action : actions) {
        const QString id = window == "main"_L1 ? action->objectName() : window + u'/' + action->objectName();
        if (const auto command = known.constFind(id); command != known.cend())
            all.append({action, id, command->keys});
    }
    if (all.isEmpty())
        return;
    const auto update = [all, &settings] {
        const Chosen chosen = read(settings);
        for (const Applied& each : all) {
            if (each.action)
                each.action->setShortcut(chosen.value(each.id, each.keys));
        }
    };
    update();
    // They live and die together: the first stands for all.
    QObject::connect(&settings, &Settings::changed, all.first().action, [update](SettingKey key) {
        if (key == SettingKey::Shortcuts)
            update();
    });
}

} // namespace vitrine
