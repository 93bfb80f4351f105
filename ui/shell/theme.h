// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QApplication;

namespace vitrine {

class SystemScheme;

enum class ColorScheme { System, Light, Dark };

/// "system", "light" or "dark"; none for anything else.
[[nodiscard]] std::optional<ColorScheme> colorSchemeFromString(const QString& word);

/// Style and palette of the whole program: Fusion with our own colours, light or dark. With
/// ColorScheme::System it follows the desktop while the program runs.
class Theme : public QObject {
    Q_OBJECT

public:
    Theme(QApplication& app, ColorScheme scheme, QObject* parent = nullptr);

    void setScheme(ColorScheme scheme);
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDarkNow() const;

private:
    void apply();

    QApplication& m_app;
    ColorScheme m_scheme;
    SystemScheme* m_system = nullptr; ///< Only while it is followed.
};

} // namespace vitrine
