// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/searchpopup.h"

#include "ui/shell/metrics.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

SearchPopup::SearchPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    const int margin = space(this, Space::Hair);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(margin);
    m_column->addWidget(m_search);
    m_column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString& text) { filterBy(text.split(u' ', Qt::SkipEmptyParts)); });
    connect(m_list, &QListView::clicked, this, &SearchPopup::choose);
}

bool SearchPopup::hasWords(const QString& text, const QStringList& words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

} // namespace vitrine
