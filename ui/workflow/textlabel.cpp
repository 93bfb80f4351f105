// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/textlabel.h"

#include "ui/shell/palettes.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWord = 20;
constexpr int shortestPiece = 6;
constexpr QChar zeroWidthSpace(0x200b);

/// Lets long words break, after punctuation where there is some.
QString breakable(const QString& text)
{
    static const QString separators = u"_-./\\,:;"_s;
    QString out;
    out.reserve(text.size() + text.size() / shortestPiece);
    int run = 0;
    for (const QChar c : text) {
        if (c.isSpace()) {
            run = 0;
        } else if (++run > longestWord && !c.isLowSurrogate() && !c.isMark()) {
            out += zeroWidthSpace;
            run = 1;
        }
        out += c;
        if (run >= shortestPiece && separators.contains(c)) {
            out += zeroWidthSpace;
            run = 0;
        }
    }
    return out;
}

} // namespace

TextLabel::TextLabel(QWidget* parent, Tone tone)
    : TextLabel(QString(), parent, tone)
{
}

TextLabel::TextLabel(const QString& text, QWidget* parent, Tone tone)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPlainText(text);
    applyTone();
}

void TextLabel::setPlainText(const QString& text)
{
    if (m_text == text && !text.isEmpty())
        return;
    m_text = text;
    setText(breakable(text));
    setAccessibleName(text);
}

void TextLabel::showText(const QString& text)
{
    setPlainText(text);
    setVisible(!text.isEmpty());
}

void TextLabel::setTone(Tone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    applyTone();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    // Setting the same palette again is no change, so this ends.
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

void TextLabel::applyTone()
{
    const QPalette base = QApplication::palette(this);
    QColor colour;
    switch (m_tone) {
    case Tone::Normal:
        setPalette(QPalette());
        return;
    case Tone::Muted:
        colour = extraColors(base).muted;
        break;
    case Tone::Problem:
        colour = extraColors(base).error;
        break;
    case Tone::Warning:
        colour = extraColors(base).warning;
        break;
    }
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

} // namespace vitrine
