// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <optional>

class QApplication;

namespace vitrine {

class Settings;
class SystemScheme;

enum class ColorScheme { System, Light, Dark };

/// "system", "light" or "dark"; none for anything else.
[[nodiscard]] std::optional<ColorScheme> colorSchemeFromString(const QString& word);
[[nodiscard]] QString colorSchemeToString(ColorScheme scheme);

/// Style and palette of the whole program: Fusion with our own colours, light or dark. With
/// ColorScheme::System it follows the desktop while the program runs; before the desktop has answered, and
/// where none does, that is light.
class Theme : public QObject {
    Q_OBJECT

public:
    /// `bus`: where the desktop is asked (Qt 6.4 cannot tell).
    Theme(QApplication& app, ColorScheme scheme, QObject* parent = nullptr,
          const QDBusConnection& bus = QDBusConnection::sessionBus());

    void setScheme(ColorScheme scheme);
    /// From now on it is what SettingKey::ColorScheme says.
    void follow(Settings& settings);
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDarkNow() const;

private:
    void apply();

    QApplication& m_app;
    QDBusConnection m_bus;
    ColorScheme m_scheme;
    SystemScheme* m_system = nullptr; ///< Only while it is followed.
};

} // namespace vitrine
