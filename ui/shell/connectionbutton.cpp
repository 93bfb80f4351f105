// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/connectionbutton.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int longestName = 36; // characters; the tool tip has all of it

} // namespace

ConnectionButton::ConnectionButton(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(u"connectionButton"_s);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setConnection(State::None, {}, {});
}

void ConnectionButton::setConnection(State state, const QString& name, const QString& version,
                                     const QString& reason)
{
    m_state = state;
    m_name = name.isEmpty() ? tr("No server") : name;
    m_version = version;
    QString word;
    switch (state) {
    case State::None:
        word = tr("not connected");
        m_word.clear();
        break;
    case State::Connecting:
        word = tr("connecting");
        m_word = tr("connecting…");
        break;
    case State::Online:
        word = tr("connected");
        m_word = version;
        break;
    case State::NoEvents:
        word = tr("connected, without live events for the moment");
        m_word = tr("no live events");
        break;
    case State::SignedOut:
        word = tr("nobody is signed in");
        m_word = tr("not signed in");
        break;
    case State::Offline:
        word = tr("cannot be reached; trying again");
        m_word = tr("offline");
        break;
    }
    const QString full = version.isEmpty() ? tr("%1: %2").arg(m_name, word)
                                           : tr("%1, InvokeAI %2: %3").arg(m_name, version, word);
    // A text without markup would not be broken into lines.
    setToolTip(u"<p>"_s
               + (reason.isEmpty() ? full : full + u'\n' + reason).toHtmlEscaped().replace(u'\n', "<br>"_L1)
               + u"</p>"_s);
    setAccessibleName(full);
    if (m_name.size() > longestName)
        m_name = m_name.left(longestName / 2) + u'…' + m_name.right(longestName / 2);
    updateGeometry();
    update();
}

QSize ConnectionButton::sizeHint() const
{
    const int gap = space(this, Space::Tight);
    const QFontMetrics metrics = fontMetrics();
    int width = 4 * gap + metrics.height() / 2 + metrics.horizontalAdvance(m_name) + iconEdge(this);
    if (!m_word.isEmpty())
        width += gap + metrics.horizontalAdvance(m_word);
    return {width + 2 * gap, metrics.height() + gap};
}

QColor ConnectionButton::dotColor() const
{
    const ExtraColors extra = extraColors(palette());
    switch (m_state) {
    case State::None:
        return extra.hairline;
    case State::Connecting:
    case State::NoEvents:
    case State::SignedOut:
        return extra.warning;
    case State::Online:
        return extra.success;
    case State::Offline:
        return extra.error;
    }
    return extra.hairline;
}

void ConnectionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor text = palette().color(QPalette::WindowText);
    if (underMouse() || isDown() || hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blend(palette().color(QPalette::Window), text, isDown() ? 0.14 : 0.07));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
    const int gap = space(this, Space::Tight);
    const QFontMetrics metrics = fontMetrics();
    const int dot = metrics.height() / 2;
    const auto place = [this](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
    };
    int x = 2 * gap;
    painter.setPen(Qt::NoPen);
    painter.setBrush(dotColor());
    painter.drawEllipse(place(x, (height() - dot) / 2, dot, dot));
    x += dot + gap;
    painter.setPen(text);
    const auto write = [&](const QString& words) {
        const int width = metrics.horizontalAdvance(words);
        painter.drawText(place(x, 0, width, height()), Qt::AlignCenter | Qt::TextDontClip, words);
        x += width + gap;
    };
    write(m_name);
    if (!m_word.isEmpty()) {
        painter.setPen(m_state == State::Online ? extraColors(palette()).muted : dotColor());
        write(m_word);
    }
    const int edge = iconEdge(this) * 3 / 4;
    painter.drawPixmap(
        place(x, (height() - edge) / 2, edge, edge).topLeft(),
        symbolicPixmap(u"chevron-down"_s, extraColors(palette()).muted, edge, devicePixelRatioF()));
}

} // namespace vitrine
