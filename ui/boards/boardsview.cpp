// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/boardsview.h"

#include "ui/boards/boarddelegate.h"
#include "ui/boards/boarddrops.h"
#include "ui/boards/edgescroller.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QPainter>

namespace vitrine {

namespace {

constexpr int unfoldDelayMs = 600;

} // namespace

BoardsView::BoardsView(BoardDelegate& delegate, QWidget* parent)
    : QListView(parent)
    , m_delegate(delegate)
    , m_scroller(new EdgeScroller(*this))
{
    setItemDelegate(&delegate);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // asked for by the action alone
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_unfold.setSingleShot(true);
    m_unfold.setInterval(unfoldDelayMs);
    connect(&m_unfold, &QTimer::timeout, this, [this] {
        if (isHeading(m_dropIndex))
            Q_EMIT headingActivated(kindOf(m_dropIndex));
    });
    connect(m_scroller, &EdgeScroller::scrolled, this, &BoardsView::showDrop);
}

void BoardsView::setDrops(BoardDrops* drops)
{
    m_drops = drops;
    setAcceptDrops(drops != nullptr);
    viewport()->setAcceptDrops(drops != nullptr);
}

void BoardsView::setHint(const QString& text)
{
    if (std::exchange(m_hint, text) != text)
        viewport()->update();
}

BoardModel::Kind BoardsView::kindOf(const QModelIndex& index)
{
    return static_cast<BoardModel::Kind>(index.data(BoardModel::KindRole).toInt());
}

bool BoardsView::isHeading(const QModelIndex& index)
{
    return index.isValid()
        && (kindOf(index) == BoardModel::ArchivedHeading || kindOf(index) == BoardModel::DaysHeading);
}

void BoardsView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_hint.isEmpty() || !model() || model()->rowCount() == 0)
        return;
    const int margin = space(this, Space::Wide);
    const int top = visualRect(model()->index(model()->rowCount() - 1, 0)).bottom() + margin;
    QPainter painter(viewport());
    painter.setPen(extraColors(palette()).muted);
    painter.drawText(QRect(margin, top, viewport()->width() - 2 * margin, viewport()->height() - top),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

void BoardsView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::RightButton) {
        event->accept(); // the menu is about this row, and what is shown stays
        return;
    }
    if (event->button() == Qt::LeftButton && isHeading(index)) {
        Q_EMIT headingActivated(kindOf(index));
        event->accept();
        return;
    }
    if (index.isValid() && kindOf(index) == BoardModel::DaysNote) {
        Q_EMIT noteActivated();
        event->accept();
        return;
    }
    QListView::mousePressEvent(event);
}

void BoardsView::mouseMoveEvent(QMouseEvent* event)
{
    // A press on a heading was no press on a row: nothing is chosen by moving on from there.
    if (event->buttons() == Qt::NoButton || state() != NoState)
        QListView::mouseMoveEvent(event);
}

void BoardsView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (isHeading(index) || event->button() == Qt::RightButton)
        mousePressEvent(event);
    else
        QListView::mouseDoubleClickEvent(event);
}

void BoardsView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isHeading(index) && state() != EditingState) {
            Q_EMIT headingActivated(kindOf(index));
            event->accept();
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void BoardsView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint at = byKey && index.isValid() ? visualRect(index).center() : event->pos();
    Q_EMIT menuWanted(index, viewport()->mapToGlobal(at));
    event->accept();
}

void BoardsView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_drops || !m_drops->enter(*event->mimeData())) {
        event->ignore();
        return;
    }
    event->accept();
}

void BoardsView::dragMoveEvent(QDragMoveEvent* event)
{
    if (!m_drops) {
        event->ignore();
        return;
    }
    const QPoint at = event->position().toPoint();
    m_copy = event->modifiers() & Qt::ControlModifier;
    m_scroller->moved(at);
    showDrop(at);
    if (m_dropText.isEmpty()) {
        event->ignore();
        return;
    }
    event->setDropAction(m_drops->actionFor(*event, m_copy));
    event->accept();
}

void BoardsView::dragLeaveEvent(QDragLeaveEvent* event)
{
    endDrop();
    event->accept();
}

void BoardsView::dropEvent(QDropEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_copy = event->modifiers() & Qt::ControlModifier;
    const bool wanted = !dropTextFor(index).isEmpty();
    endDrop();
    if (!wanted) {
        event->ignore();
        return;
    }
    event->setDropAction(m_drops->actionFor(*event, m_copy));
    event->accept();
    m_drops->drop(*event->mimeData(), index.data(BoardModel::BoardIdRole).toString(), m_copy);
}

QString BoardsView::dropTextFor(const QModelIndex& index) const
{
    if (!m_drops)
        return {};
    return index.isValid()
        ? m_drops->textFor(kindOf(index), index.data(BoardModel::BoardIdRole).toString(), m_copy)
        : m_drops->textBesideRows();
}

void BoardsView::showDrop(QPoint at)
{
    const QModelIndex index = indexAt(at);
    if (index != m_dropIndex)
        isHeading(index) ? m_unfold.start() : m_unfold.stop();
    m_dropIndex = index;
    m_dropText = dropTextFor(index);
    m_delegate.setDrop(m_dropText.isEmpty() ? QModelIndex() : index, m_dropText);
    viewport()->update();
}

void BoardsView::endDrop()
{
    m_scroller->stop();
    m_unfold.stop();
    m_dropIndex = QModelIndex();
    m_dropText.clear();
    m_delegate.setDrop({}, {});
    viewport()->update();
}

} // namespace vitrine
