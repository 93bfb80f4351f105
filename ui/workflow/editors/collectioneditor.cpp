// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/collectioneditor.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/collectionmodel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

CollectionEditor::CollectionEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_model(new CollectionModel(this))
    , m_view(new QListView(this))
    , m_column(new QVBoxLayout(this))
    , m_buttons(new QHBoxLayout)
    , m_remove(nullptr)
    , m_removeAll(nullptr)
{
    m_view->setModel(m_model);
    m_view->setObjectName(u"entries"_s);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->installEventFilter(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(this, Space::Hair));
    m_column->addWidget(m_view);
    m_buttons->setSpacing(space(this, Space::Tight));
    m_buttons->addStretch(1);
    m_column->addLayout(m_buttons);
    QToolButton* remove = addButton(u"removeEntry"_s, tr("Remove"), tr("Take out what is selected (Delete)"));
    m_removeAll = addButton(u"removeAll"_s, tr("Remove All"), tr("Empty the list"));
    m_remove = remove;
    m_remove->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_remove->setIcon(symbolicIcon(u"close"_s));
    m_removeAll->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_removeAll->setIcon(symbolicIcon(u"trash"_s));
    // Behind the stretch; what an editor adds comes before it.
    m_buttons->removeWidget(m_remove);
    m_buttons->removeWidget(m_removeAll);
    m_buttons->addWidget(m_remove);
    m_buttons->addWidget(m_removeAll);
    setInput(m_view);
    connect(m_remove, &QToolButton::clicked, this, &CollectionEditor::removeSelected);
    connect(m_removeAll, &QToolButton::clicked, m_model, &CollectionModel::removeAll);
    connect(m_model, &CollectionModel::edited, this, [this] {
        m_value = m_model->entries();
        showState();
        Q_EMIT valueEdited();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CollectionEditor::showState);
    showState();
}

QToolButton* CollectionEditor::addButton(const QString& name, const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(tr("%1: %2").arg(field().label, text));
    button->setFocusPolicy(Qt::StrongFocus);
    if (m_remove)
        QWidget::setTabOrder(m_lastAdded ? m_lastAdded : static_cast<QWidget*>(m_view), button);
    m_lastAdded = m_remove ? button : nullptr;
    // Before the stretch.
    const int stretch = m_remove ? m_buttons->count() - 3 : m_buttons->count() - 1;
    m_buttons->insertWidget(std::max(0, stretch), button);
    return button;
}

void CollectionEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    m_model->setEntries(value.toArray());
    fitHeight();
    showState();
}

QList<int> CollectionEditor::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void CollectionEditor::removeSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    m_model->removeRowsAt(rows);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::min(rows.first(), m_model->rowCount() - 1)));
    m_view->setFocus();
}

void CollectionEditor::moveSelected(int by)
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const int before = by < 0 ? rows.first() - 1 : rows.last() + 2;
    if (before < 0 || before > m_model->rowCount())
        return;
    const int now = m_model->moveTo(rows, before);
    m_view->setCurrentIndex(m_model->index(now));
    for (int i = 0; i < rows.size(); ++i)
        m_view->selectionModel()->select(m_model->index(now + i), QItemSelectionModel::Select);
}

bool CollectionEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool alt = key->modifiers() & Qt::AltModifier;
        const bool back = key->key() == Qt::Key_Up || key->key() == Qt::Key_Left;
        const bool forth = key->key() == Qt::Key_Down || key->key() == Qt::Key_Right;
        if (alt && (back || forth)) {
            moveSelected(back ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            removeSelected();
            return true;
        }
        if (key->matches(QKeySequence::Paste) && paste())
            return true;
    }
    if (watched == m_view->viewport()) {
        if (event->type() == QEvent::Resize)
            QMetaObject::invokeMethod(this, &CollectionEditor::fitHeight, Qt::QueuedConnection);
        if (event->type() == QEvent::Wheel && !m_view->hasFocus()) {
            event->ignore();
            return true;
        }
        if (event->type() == QEvent::Paint && m_model->rowCount() == 0) {
            QPainter painter(m_view->viewport());
            painter.setPen(extraColors(palette()).muted);
            painter.drawText(m_view->viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, emptyText());
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void CollectionEditor::fitHeight()
{
    const int height = contentHeight() + 2 * m_view->frameWidth() + 2;
    if (m_view->height() != height || m_view->minimumHeight() != height)
        m_view->setFixedHeight(height);
}

void CollectionEditor::showState()
{
    m_remove->setEnabled(!m_view->selectionModel()->selectedIndexes().isEmpty());
    m_removeAll->setEnabled(m_model->rowCount() > 0);
    QMetaObject::invokeMethod(this, &CollectionEditor::fitHeight, Qt::QueuedConnection);
}

} // namespace vitrine
