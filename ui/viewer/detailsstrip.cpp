// SPDX-License-Identifier: Apache-2.0
#include "ui/viewer/detailsstrip.h"

#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vitrine {

DetailsStrip::DetailsStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"detailsStrip"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void DetailsStrip::setFacts(const QString& name, const QStringList& facts)
{
    m_name = name;
    m_facts = facts;
    m_facts.removeAll(QString());
    setAccessibleName(text());
    setToolTip(text().toHtmlEscaped());
    update();
}

QString DetailsStrip::text() const
{
    return (QStringList{m_name} + m_facts).join(u"  ·  "_s);
}

QSize DetailsStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() + 2 * space(this, Space::Tight)};
}

QSize DetailsStrip::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void DetailsStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    const int margin = space(this, Space::Wide);
    const QString facts = m_facts.join(u"  ·  "_s);
    const int factsWidth = qMin(metrics.horizontalAdvance(facts) + 2, width() * 2 / 3 - margin);
    const QRect right(width() - margin - factsWidth, 0, factsWidth, height());
    painter.setPen(extraColors(palette()).muted);
    painter.drawText(right, Qt::AlignVCenter | Qt::AlignRight,
                     metrics.elidedText(facts, Qt::ElideRight, factsWidth));
    const QRect left(margin, 0, right.left() - 2 * margin, height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(left, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_name, Qt::ElideMiddle, left.width()));
}

} // namespace vitrine
