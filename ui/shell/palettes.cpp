// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/palettes.h"

#include <QWidget>

namespace vitrine {

namespace {

struct Tones {
    QRgb window, base, alternate, button, text, disabled, accent, onAccent, light, mid, dark, shadow, tip;
};

QPalette build(const Tones& t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb color) { p.setColor(role, QColor::fromRgb(color)); };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.base);
    set(QPalette::AlternateBase, t.alternate);
    set(QPalette::Text, t.text);
    set(QPalette::Button, t.button);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, 0xffffff);
    set(QPalette::ToolTipBase, t.tip);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::Light, t.light);
    set(QPalette::Midlight, t.alternate);
    set(QPalette::Mid, t.mid);
    set(QPalette::Dark, t.dark);
    set(QPalette::Shadow, t.shadow);
    set(QPalette::PlaceholderText, t.disabled);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, QColor::fromRgb(t.disabled));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(t.mid));
    return p;
}

} // namespace

QPalette lightPalette()
{
    return build({.window = 0xf4f4f6,
                  .base = 0xffffff,
                  .alternate = 0xececf0,
                  .button = 0xfbfbfc,
                  .text = 0x1d1d24,
                  .disabled = 0x8b8b98,
                  .accent = 0x3f5bd9,
                  .onAccent = 0xffffff,
                  .light = 0xffffff,
                  .mid = 0xc9c9d2,
                  .dark = 0xb0b0bb,
                  .shadow = 0x6a6a75,
                  .tip = 0xffffff});
}

QPalette darkPalette()
{
    return build({.window = 0x1e1f24,
                  .base = 0x17181c,
                  .alternate = 0x26272e,
                  .button = 0x2b2d35,
                  .text = 0xe7e7ec,
                  .disabled = 0x7e808c,
                  .accent = 0x7089ff,
                  .onAccent = 0x0d0f16,
                  .light = 0x3a3c46,
                  .mid = 0x3a3c46,
                  .dark = 0x121317,
                  .shadow = 0x0a0a0c,
                  .tip = 0x2b2d35});
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

void setTextColor(QWidget& widget, const QColor& color)
{
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    widget.setPalette(own);
}

QColor blend(const QColor& under, const QColor& over, double amount)
{
    const auto mix = [amount](int a, int b) { return qRound(a + (b - a) * amount); };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()),
                  mix(under.blue(), over.blue()));
}

ExtraColors extraColors(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    if (isDark(palette)) {
        return {.hairline = blend(window, text, 0.13),
                .muted = blend(window, text, 0.64),
                .star = QColor(0xffc94d),
                .success = QColor(0x5ec98a),
                .warning = QColor(0xf0b35a),
                .error = QColor(0xff7a72),
                .backdrop = QColor(0x101114),
                .tile = blend(base, text, 0.07)};
    }
    return {.hairline = blend(window, text, 0.13),
            .muted = blend(window, text, 0.66),
            .star = QColor(0xf2a900),
            .success = QColor(0x1f8a4c),
            .warning = QColor(0xb36b00),
            .error = QColor(0xc4322b),
            .backdrop = QColor(0xe4e4e8),
            .tile = blend(base, text, 0.07)};
}

} // namespace vitrine
