// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/theme.h"

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

Theme::Theme(QApplication& app, ColorScheme scheme, QObject* parent)
    : QObject(parent)
    , m_app(app)
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
        m_system = new SystemScheme(this);
        connect(m_system, &SystemScheme::changed, this, &Theme::apply);
    }
    apply();
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
