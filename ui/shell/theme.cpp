// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/theme.h"

#include "lib/base/settings.h"
#include "ui/shell/palettes.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/vitrinestyle.h"

#include <QApplication>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace vitrine {

std::optional<ColorScheme> colorSchemeFromString(const QString& word)
{
    if (word == "system"_L1)
        return ColorScheme::System;
    if (word == "light"_L1)
        return ColorScheme::Light;
    if (word == "dark"_L1)
        return ColorScheme::Dark;
    return std::nullopt;
}

QString colorSchemeToString(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return u"light"_s;
    case ColorScheme::Dark:
        return u"dark"_s;
    default:
        return u"system"_s;
    }
}

Theme::Theme(QApplication& app, ColorScheme scheme, QObject* parent, const QDBusConnection& bus)
    : QObject(parent)
    , m_app(app)
    , m_bus(bus)
    , m_scheme(scheme)
{
    m_app.setStyle(new VitrineStyle);
    setScheme(scheme);
}

void Theme::setScheme(ColorScheme scheme)
{
    m_scheme = scheme;
    delete std::exchange(m_system, nullptr);
    if (scheme == ColorScheme::System) {
        m_system = new SystemScheme(m_bus, this);
        connect(m_system, &SystemScheme::changed, this, &Theme::apply);
    }
    apply();
}

void Theme::follow(Settings& settings)
{
    const auto take = [this, &settings] {
        const auto known = colorSchemeFromString(settings.get<SettingKey::ColorScheme>());
        if (const ColorScheme wanted = known.value_or(ColorScheme::System); wanted != m_scheme)
            setScheme(wanted);
    };
    connect(&settings, &Settings::changed, this, [take](SettingKey key) {
        if (key == SettingKey::ColorScheme)
            take();
    });
    take();
}

bool Theme::isDarkNow() const
{
    return m_scheme == ColorScheme::Dark || (m_scheme == ColorScheme::System && m_system->prefersDark());
}

void Theme::apply()
{
    const QPalette palette = isDarkNow() ? darkPalette() : lightPalette();
    m_app.setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace vitrine
