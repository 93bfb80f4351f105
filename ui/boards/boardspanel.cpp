// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/boardspanel.h"

#include "lib/imaging/thumbnailstore.h"
#include "ui/boards/boarddelegate.h"
#include "ui/boards/boardmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/statepane.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int demandDelayMs = 60;
constexpr int longestName = 300; // the server's limit

/// What is wrong with the whole server is said in the middle of the window, and once is enough.
QString aboutBoardsOnly(const ApiError& error)
{
    using Kind = ApiError::Kind;
    const bool wholeServer = error.isTransient() || error.kind == Kind::Tls || error.kind == Kind::NotInvokeAi
        || error.kind == Kind::Unauthorized || error.kind == Kind::NotFound;
    return wholeServer ? QString() : error.userMessage();
}

/// All images and uncategorized stay whatever is typed.
class BoardFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString& text)
    {
        m_text = text;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return index.data(BoardModel::KindRole).toInt() != BoardModel::Board
            || index.data().toString().contains(m_text, Qt::CaseInsensitive);
    }

private:
    QString m_text;
};

} // namespace

BoardsPanel::BoardsPanel(BoardStore& boards, ThumbnailStore& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_boards(boards)
    , m_thumbnails(thumbnails)
    , m_model(new BoardModel(boards, this))
    , m_filter(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_state(new StatePane(this))
    , m_demandTimer(new QTimer(this))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    auto* filter = new BoardFilter(this);
    m_filtered = filter;
    filter->setSourceModel(m_model);

    m_filter->setObjectName(u"boardFilter"_s);
    m_filter->setPlaceholderText(tr("Filter boards"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    auto* add = new QToolButton(this);
    add->setObjectName(u"newBoardButton"_s);
    add->setIcon(symbolicIcon(u"add"_s));
    add->setAutoRaise(true);
    add->setToolTip(tr("New board"));
    add->setAccessibleName(tr("New board"));

    m_view->setObjectName(u"boardsView"_s);
    m_view->setAccessibleName(tr("Boards"));
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(new BoardDelegate(thumbnails, this));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setObjectName(u"boardsState"_s);

    auto* top = new QHBoxLayout;
    const int tight = space(this, Space::Tight);
    top->setContentsMargins(2 * tight, tight, 2 * tight, tight);
    top->setSpacing(tight);
    top->addWidget(m_filter);
    top->addWidget(add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);

    m_demandTimer->setSingleShot(true);
    m_demandTimer->setInterval(demandDelayMs);
    connect(m_demandTimer, &QTimer::timeout, this, &BoardsPanel::updateDemand);
    const auto demandSoon = [this] { m_demandTimer->start(); };
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, demandSoon);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, demandSoon);
    connect(m_model, &QAbstractItemModel::dataChanged, this, demandSoon);
    connect(&thumbnails, &ThumbnailStore::ready, m_view->viewport(),
            [this] { m_view->viewport()->update(); });

    connect(m_filter, &QLineEdit::textChanged, this, [this, filter](const QString& text) {
        m_selecting = true; // what the filter hides stays chosen
        filter->setText(text);
        m_selecting = false;
        selectCurrent();
        m_demandTimer->start();
    });
    connect(add, &QToolButton::clicked, this, &BoardsPanel::askForNewBoard);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BoardsPanel::onCurrentChanged);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_selecting = true; });
    connect(m_filtered, &QAbstractItemModel::modelReset, this, [this] {
        m_selecting = false;
        selectCurrent();
    });
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, &BoardsPanel::selectCurrent);
    connect(m_state, &StatePane::actionTriggered, &boards, &BoardStore::refresh);
    connect(&boards, &BoardStore::stateChanged, this, &BoardsPanel::updateState);
    connect(&boards, &BoardStore::boardsChanged, this, &BoardsPanel::updateState);
    selectCurrent();
    updateState();
}

void BoardsPanel::setCurrentBoard(const std::optional<QString>& boardId)
{
    m_current = boardId;
    selectCurrent();
}

void BoardsPanel::selectCurrent()
{
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(m_current));
    m_selecting = true;
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_view->selectionModel()->clear();
    m_selecting = false;
}

void BoardsPanel::onCurrentChanged(const QModelIndex& index)
{
    if (m_selecting || !index.isValid())
        return;
    const std::optional<QString> chosen = m_model->boardId(m_filtered->mapToSource(index));
    if (chosen == m_current)
        return;
    m_current = chosen;
    Q_EMIT boardChosen(chosen);
}

void BoardsPanel::updateState()
{
    switch (m_boards.state()) {
    case BoardStore::State::Empty:
    case BoardStore::State::Loading:
        m_state->showBusy(tr("Reading boards…"));
        m_stack->setCurrentWidget(m_state);
        break;
    case BoardStore::State::Failed:
        if (m_boards.boards().isEmpty()) {
            m_state->showMessage(u"offline"_s, tr("No boards"), aboutBoardsOnly(m_boards.error()),
                                 tr("Try again"));
            m_stack->setCurrentWidget(m_state);
        }
        break;
    case BoardStore::State::Ready:
        m_stack->setCurrentWidget(m_view);
        m_demandTimer->start();
        break;
    }
}

void BoardsPanel::updateDemand()
{
    QStringList covers;
    if (m_stack->currentWidget() == m_view && m_view->isVisible()) {
        const QRect seen = m_view->viewport()->rect();
        QModelIndex index = m_view->indexAt(QPoint(seen.center().x(), 1));
        while (index.isValid() && m_view->visualRect(index).intersects(seen)) {
            const QString cover = index.data(BoardModel::CoverRole).toString();
            if (!cover.isEmpty())
                covers.append(cover);
            index = index.siblingAtRow(index.row() + 1);
        }
    }
    // After what the gallery shows: covers are a help, pictures are the work.
    m_thumbnails.setDemand(this, {}, covers);
}

void BoardsPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void BoardsPanel::askForNewBoard()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"newBoardDialog"_s);
    dialog->setWindowTitle(tr("New board"));
    dialog->setLabelText(tr("Name of the new board:"));
    dialog->setOkButtonText(tr("Create"));
    dialog->setTextValue(m_lastTyped);
    dialog->setInputMode(QInputDialog::TextInput);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        const QString name = text.trimmed().left(longestName);
        if (!name.isEmpty())
            create(name);
    });
    dialog->open();
}

void BoardsPanel::create(const QString& name)
{
    m_lastTyped = name; // offered again when it did not work
    m_boards.create(name)->then(
        this,
        [this](const BoardDto& board) {
            m_lastTyped.clear();
            setCurrentBoard(board.boardId);
            Q_EMIT boardChosen(board.boardId);
        },
        [this, name](const ApiError& error) { Q_EMIT createFailed(name, error); });
}

} // namespace vitrine
