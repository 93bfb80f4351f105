// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/chooseboarddialog.h"

#include "ui/shell/icons.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

ChooseBoardDialog::ChooseBoardDialog(const BoardStore& boards, const Permissions& permissions,
                                     const QString& title, const QString& verb, QWidget* parent)
    : QDialog(parent)
    , m_boards(boards)
    , m_permissions(permissions)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("No board has this in its name."), m_list->viewport()))
{
    setObjectName(u"chooseBoardDialog"_s);
    setWindowTitle(title);
    m_filter->setObjectName(u"chooseBoardFilter"_s);
    m_filter->setPlaceholderText(tr("Filter boards"));
    m_filter->setAccessibleName(tr("Filter boards"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"chooseBoardList"_s);
    m_list->setAccessibleName(tr("Boards"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"chooseBoardNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto* middle = new QVBoxLayout(m_list->viewport());
    middle->addWidget(m_nothing);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 24);

    fill();
    connect(&boards, &BoardStore::boardsChanged, this, &ChooseBoardDialog::fill);
    connect(m_filter, &QLineEdit::textChanged, this, &ChooseBoardDialog::applyFilter);
    connect(m_list, &QListWidget::itemActivated, this, &ChooseBoardDialog::choose);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_accept->setEnabled(canChoose(row)); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ChooseBoardDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ChooseBoardDialog::fill()
{
    const QString chosen =
        m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    const auto add = [this, &chosen](const QString& id, const QString& name, const QString& icon,
                                     const QString& whyNot = {}) {
        auto* item = new QListWidgetItem(symbolicIcon(icon), QString(name).replace(u'\n', u' '), m_list);
        item->setData(Qt::UserRole, id);
        item->setToolTip(whyNot);
        if (!whyNot.isEmpty())
            item->setFlags(Qt::NoItemFlags);
        if (id == chosen)
            m_list->setCurrentItem(item);
    };
    add(u"none"_s, tr("Uncategorized"), u"inbox"_s);
    for (const BoardDto& board : m_boards.boards()) {
        if (!board.archived)
            add(board.boardId, board.boardName, u"board"_s,
                m_permissions.whyNotBoard(board, Permissions::BoardChange::Contents));
    }
    applyFilter();
}

void ChooseBoardDialog::applyFilter()
{
    int first = -1;
    int shown = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = m_list->item(row)->text().contains(m_filter->text().trimmed(), Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        shown += fits ? 1 : 0;
        if (first < 0 && canChoose(row))
            first = row;
    }
    if (!canChoose(m_list->currentRow()))
        m_list->setCurrentRow(first);
    m_accept->setEnabled(first >= 0);
    m_nothing->setVisible(shown == 0);
}

bool ChooseBoardDialog::canChoose(int row) const
{
    const QListWidgetItem* item = m_list->item(row);
    return item && !item->isHidden() && item->flags().testFlag(Qt::ItemIsEnabled);
}

void ChooseBoardDialog::choose()
{
    if (!canChoose(m_list->currentRow()))
        return;
    Q_EMIT boardChosen(m_list->currentItem()->data(Qt::UserRole).toString());
    accept();
}

/// Up and down choose while one types.
bool ChooseBoardDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace vitrine
