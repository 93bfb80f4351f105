// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/choicepopup.h"

#include "ui/shell/metrics.h"
#include "ui/workflow/look.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 14;

bool isHeading(const QModelIndex& index)
{
    return index.data(Qt::FontRole).value<QFont>().bold();
}

} // namespace

/// Rows whose text has all the words, and the headings of those.
class ChoicePopup::Filter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QStringList& words)
    {
        m_words = words;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& /*parent*/) const override
    {
        const QAbstractItemModel& items = *sourceModel();
        if (!isHeading(items.index(row, 0)))
            return fits(items.index(row, 0));
        for (int i = row + 1; i < items.rowCount() && !isHeading(items.index(i, 0)); ++i) {
            if (fits(items.index(i, 0)))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] bool fits(const QModelIndex& index) const
    {
        const QString text = index.data().toString();
        return std::all_of(m_words.cbegin(), m_words.cend(),
                           [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    }

    QStringList m_words;
};

ChoicePopup::ChoicePopup(QStandardItemModel& items, int current, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_filter(new Filter(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_filter->setSourceModel(&items);
    m_list->setModel(m_filter);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setSpacing(1);
    auto* layout = new QVBoxLayout(this);
    const int margin = space(this, Space::Hair);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::onSearch);
    connect(m_list, &QListView::clicked, this, &ChoicePopup::choose);
    const QModelIndex present = m_filter->mapFromSource(items.index(current, 0));
    if (present.isValid())
        m_list->setCurrentIndex(present);
    else
        goToFirst();
}

void ChoicePopup::openAt(const QWidget& box)
{
    const QRect room = box.screen()->availableGeometry();
    const int wanted = m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width()
        + 2 * space(this, Space::Normal);
    const int width = std::clamp(wanted, box.width(), std::max(box.width(), room.width() / 2));
    const int height = m_search->sizeHint().height() + look::lines(this, rowsShown * 1.4);
    look::placePopup(*this, box, QSize(width, height));
    show();
    m_search->setFocus();
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void ChoicePopup::onSearch(const QString& text)
{
    m_filter->setWords(text.split(u' ', Qt::SkipEmptyParts));
    goToFirst();
}

void ChoicePopup::goToFirst()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentIndex(index);
            return;
        }
    }
}

void ChoicePopup::choose(const QModelIndex& index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const int row = m_filter->mapToSource(index).row();
    close();
    Q_EMIT chosen(row);
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event)
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
