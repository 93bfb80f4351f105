// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/history/recentspopup.h"

#include "ui/shell/metrics.h"
#include "ui/workflow/history/recentsdelegate.h"
#include "ui/workflow/look.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 7;
constexpr int charactersShown = 70;

enum Role { IdRole = RecentsDelegate::TitleRole + 1, SearchRole };

} // namespace

/// Entries that have all the words.
class RecentsPopup::Filter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QStringList& words)
    {
        m_words = words;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QString text = sourceModel()->index(row, 0, parent).data(SearchRole).toString();
        return std::all_of(m_words.cbegin(), m_words.cend(),
                           [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

RecentsPopup::RecentsPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_remove(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_items(new QStandardItemModel(this))
    , m_filter(new Filter(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
    m_filter->setSourceModel(m_items);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new RecentsDelegate(m_list));
    m_list->setAccessibleName(tr("Earlier entries"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_remove->setText(tr("Remove"));
    m_remove->setObjectName(u"removeRecent"_s);
    m_remove->setToolTip(tr("Remove the chosen entry (Shift+Delete)"));
    m_clear->setText(tr("Clear All…"));
    m_clear->setObjectName(u"clearRecents"_s);
    for (QToolButton* button : {m_remove, m_clear})
        button->setAutoRaise(true);

    auto* layout = new QVBoxLayout(this);
    const int margin = space(this, Space::Hair);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_remove);
    bottom->addStretch(1);
    bottom->addWidget(m_clear);
    layout->addLayout(bottom);

    connect(m_search, &QLineEdit::textChanged, this, &RecentsPopup::onSearch);
    connect(m_list, &QListView::clicked, this, &RecentsPopup::choose);
    connect(m_remove, &QToolButton::clicked, this, &RecentsPopup::removeCurrent);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        close();
        Q_EMIT clearWanted();
    });
    showState();
}

void RecentsPopup::setEntries(const QList<Entry>& entries)
{
    m_items->clear();
    QList<QStandardItem*> items;
    items.reserve(entries.size());
    for (const Entry& entry : entries) {
        auto* item = new QStandardItem(entry.text);
        item->setData(entry.id, IdRole);
        item->setData(entry.title, RecentsDelegate::TitleRole);
        item->setData(entry.title + u'\n' + entry.text + u'\n' + entry.details, SearchRole);
        item->setData(entry.title + u' ' + entry.text, Qt::AccessibleTextRole);
        item->setToolTip(look::plainToolTip(entry.details));
        items.append(item);
    }
    m_items->invisibleRootItem()->appendRows(items);
    m_list->setCurrentIndex(m_filter->index(0, 0));
    showState();
}

void RecentsPopup::setEmptyText(const QString& text)
{
    m_emptyText = text;
    showState();
}

void RecentsPopup::openAt(const QWidget& anchor, int leastWidth)
{
    const int width = std::max({leastWidth, anchor.width(), look::characters(this, charactersShown)});
    const int row = m_list->itemDelegate()->sizeHint({}, {}).height();
    const int height = m_search->sizeHint().height() + m_clear->sizeHint().height() + rowsShown * row
        + 5 * space(this, Space::Hair);
    look::placePopup(*this, anchor, QSize(width, height));
    show();
    m_search->setFocus();
}

void RecentsPopup::showState()
{
    const bool any = m_filter->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(m_items->rowCount() == 0 ? m_emptyText : tr("Nothing fits the search."));
    m_remove->setEnabled(any);
    m_clear->setEnabled(m_items->rowCount() > 0);
}

void RecentsPopup::onSearch(const QString& text)
{
    m_filter->setWords(text.split(u' ', Qt::SkipEmptyParts));
    m_list->setCurrentIndex(m_filter->index(0, 0));
    showState();
}

void RecentsPopup::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const qint64 id = index.data(IdRole).toLongLong();
    close();
    Q_EMIT chosen(id);
}

void RecentsPopup::removeCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const qint64 id = index.data(IdRole).toLongLong();
    const int row = index.row();
    m_filter->removeRow(row);
    m_list->setCurrentIndex(m_filter->index(std::min(row, m_filter->rowCount() - 1), 0));
    showState();
    m_search->setFocus();
    Q_EMIT removeWanted(id);
}

bool RecentsPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Delete:
        if (key->modifiers() != Qt::ShiftModifier)
            return false;
        removeCurrent();
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
