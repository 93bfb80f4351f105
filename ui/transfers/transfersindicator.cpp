// SPDX-License-Identifier: Apache-2.0
#include "ui/transfers/transfersindicator.h"

#include "lib/transfers/uploadqueue.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/transfers/uploadtexts.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace vitrine {

TransfersIndicator::TransfersIndicator(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(u"transfersIndicator"_s);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void TransfersIndicator::setQueue(UploadQueue* queue)
{
    if (m_queue) {
        m_queue->disconnect(this);
        m_queue->list().disconnect(this);
    }
    m_queue = queue;
    if (queue) {
        connect(&queue->list(), &UploadList::totalsChanged, this, &TransfersIndicator::update);
        connect(queue, &UploadQueue::statusChanged, this, &TransfersIndicator::update);
    }
    update();
}

void TransfersIndicator::update()
{
    const UploadTotals totals = m_queue ? m_queue->list().totals() : UploadTotals();
    const bool stopped = m_queue && m_queue->status() == UploadQueue::Status::Stopped;
    const int wanted = totals.wanted();
    setVisible(m_queue && (wanted > 0 || stopped));
    if (!m_queue)
        return;
    m_hasProblem = stopped || totals.failed > 0;
    m_share = totals.isActive() && totals.bytesTotal > 0
        ? static_cast<double>(totals.bytesDone) / static_cast<double>(totals.bytesTotal)
        : -1;
    const QLocale locale;
    const QString reason = uploadtexts::status(*m_queue);
    QString text = tr("Uploads: %1 of %2").arg(locale.toString(totals.done), locale.toString(wanted));
    if (!totals.isActive() && totals.failed > 0)
        text = tr("Uploads: %Ln failed", nullptr, totals.failed);
    else if (!totals.isActive() && totals.asking > 0)
        text = tr("Uploads: %Ln to decide", nullptr, totals.asking);
    else if (!totals.isActive() && !stopped)
        text = tr("Uploads: done");
    else if (!reason.isEmpty())
        text += u" ("_s + reason + u')';
    const bool resized = text.size() != this->text().size();
    setText(text);
    setToolTip(uploadtexts::totals(totals));
    setAccessibleName(text);
    setAccessibleDescription(uploadtexts::totals(totals));
    if (resized)
        updateGeometry();
    QAbstractButton::update();
}

int TransfersIndicator::barWidth() const
{
    return fontMetrics().averageCharWidth() * 12;
}

QSize TransfersIndicator::sizeHint() const
{
    const int gap = space(this, Space::Tight);
    int width = iconEdge(this) + gap + fontMetrics().horizontalAdvance(text()) + 2 * gap;
    if (m_share >= 0)
        width += gap + barWidth();
    return {width, fontMetrics().height() + gap};
}

void TransfersIndicator::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ExtraColors extra = extraColors(palette());
    const QColor textColor = palette().color(QPalette::WindowText);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blend(palette().color(QPalette::Window), textColor, isDown() ? 0.16 : 0.08));
        painter.drawRoundedRect(rect(), 3, 3);
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const int gap = space(this, Space::Tight);
    const int edge = iconEdge(this);
    const auto placed = [this](const QRect& area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    const QRect iconRect(gap, (height() - edge) / 2, edge, edge);
    painter.drawPixmap(placed(iconRect).topLeft(),
                       symbolicPixmap(m_hasProblem ? u"warning"_s : u"transfers"_s,
                                      m_hasProblem ? extra.warning : textColor, edge, devicePixelRatioF()));
    const int textWidth = fontMetrics().horizontalAdvance(text());
    const QRect textRect(iconRect.right() + 1 + gap, 0, textWidth + 1, height());
    painter.setPen(textColor);
    painter.drawText(placed(textRect), Qt::AlignVCenter | Qt::AlignLeading, text());
    if (m_share < 0)
        return;
    const int thickness = qMax(4, fontMetrics().height() / 3);
    QRect groove(textRect.right() + gap, (height() - thickness) / 2, barWidth(), thickness);
    const double radius = thickness / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(extra.hairline);
    painter.drawRoundedRect(placed(groove), radius, radius);
    groove.setWidth(qRound(groove.width() * qBound(0.0, m_share, 1.0)));
    painter.setBrush(palette().color(QPalette::Active, QPalette::Highlight));
    if (groove.width() >= thickness)
        painter.drawRoundedRect(placed(groove), radius, radius);
}

} // namespace vitrine
