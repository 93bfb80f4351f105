// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/history/recentspopup.h"

#include "ui/shell/metrics.h"
#include "ui/workflow/history/recentsdelegate.h"
#include "ui/workflow/look.h"

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
        return hasWords(text, m_words);
    }

private:
    QStringList m_words;
};

RecentsPopup::RecentsPopup(QWidget* parent)
    : SearchPopup(parent)
    , m_empty(new QLabel(this))
    , m_remove(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_items(new QStandardItemModel(this))
    , m_filter(new Filter(this))
{
    m_filter->setSourceModel(m_items);
    list().setModel(m_filter);
    list().setItemDelegate(new RecentsDelegate(&list()));
    list().setAccessibleName(tr("Earlier entries"));
    list().setUniformItemSizes(true);
    list().setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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

    column().addWidget(m_empty, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_remove);
    bottom->addStretch(1);
    bottom->addWidget(m_clear);
    column().addLayout(bottom);

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
    list().setCurrentIndex(m_filter->index(0, 0));
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
    const int row = list().itemDelegate()->sizeHint({}, {}).height();
    const int height = search().sizeHint().height() + m_clear->sizeHint().height() + rowsShown * row
        + 5 * space(this, Space::Hair);
    look::placePopup(*this, anchor, QSize(width, height));
    show();
    search().setFocus();
}

void RecentsPopup::showState()
{
    const bool any = m_filter->rowCount() > 0;
    list().setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(m_items->rowCount() == 0 ? m_emptyText : tr("Nothing fits the search."));
    m_remove->setEnabled(any);
    m_clear->setEnabled(m_items->rowCount() > 0);
}

void RecentsPopup::filterBy(const QStringList& words)
{
    m_filter->setWords(words);
    list().setCurrentIndex(m_filter->index(0, 0));
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
    const QModelIndex index = list().currentIndex();
    if (!index.isValid())
        return;
    const qint64 id = index.data(IdRole).toLongLong();
    const int row = index.row();
    m_filter->removeRow(row);
    list().setCurrentIndex(m_filter->index(std::min(row, m_filter->rowCount() - 1), 0));
    showState();
    search().setFocus();
    Q_EMIT removeWanted(id);
}

bool RecentsPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &search() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::ShiftModifier) {
            removeCurrent();
            return true;
        }
    }
    return SearchPopup::eventFilter(watched, event);
}

} // namespace vitrine
