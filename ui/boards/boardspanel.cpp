// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/boardspanel.h"

#include "lib/imaging/thumbnailstore.h"
#include "ui/boards/boarddelegate.h"
#include "ui/boards/boardsview.h"
#include "ui/boards/boardtexts.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/servertext.h"
#include "ui/shell/statepane.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
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

QToolButton* panelButton(const QString& name, const QString& icon, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(symbolicIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

BoardsPanel::BoardsPanel(BoardStore& boards, ThumbnailStore& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_boards(boards)
    , m_thumbnails(thumbnails)
    , m_model(new BoardModel(boards, this))
    , m_filtered(new BoardFilter(this))
    , m_filter(new QLineEdit(this))
    , m_order(panelButton(u"boardOrderButton"_s, u"sort"_s, tr("Order of the boards"), this))
    , m_add(panelButton(u"newBoardButton"_s, u"add"_s, tr("New board"), this))
    , m_delegate(new BoardDelegate(thumbnails, this))
    , m_view(new BoardsView(*m_delegate, this))
    , m_stack(new QStackedWidget(this))
    , m_state(new StatePane(this))
    , m_demandTimer(new QTimer(this))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    buildList();
    connectParts();
    selectCurrent();
    updateState();
}

void BoardsPanel::buildList()
{
    m_filtered->setSourceModel(m_model);
    m_filter->setObjectName(u"boardFilter"_s);
    m_filter->setPlaceholderText(tr("Filter boards"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->hide();
    m_view->setObjectName(u"boardsView"_s);
    m_view->setAccessibleName(tr("Boards"));
    // Before the view hears of it and moves its current row on.
    const auto begin = [this] { m_selecting = true; };
    connect(m_filtered, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(m_filtered, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    m_view->setModel(m_filtered);
    m_state->setObjectName(u"boardsState"_s);

    auto* top = new QHBoxLayout;
    const int tight = space(this, Space::Tight);
    top->setContentsMargins(2 * tight, tight, 2 * tight, tight);
    top->setSpacing(tight);
    top->addWidget(m_filter);
    top->addWidget(m_order);
    top->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    m_demandTimer->setSingleShot(true);
    m_demandTimer->setInterval(demandDelayMs);
}

void BoardsPanel::connectParts()
{
    connect(m_demandTimer, &QTimer::timeout, this, &BoardsPanel::updateDemand);
    const auto demandSoon = [this] { m_demandTimer->start(); };
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, demandSoon);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, demandSoon);
    connect(m_model, &QAbstractItemModel::dataChanged, this, demandSoon);
    connect(&m_thumbnails, &ThumbnailStore::ready, m_view->viewport(),
            [this] { m_view->viewport()->update(); });

    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString& text) { changeFilter([&] { m_filtered->setText(text); }); });
    connect(m_add, &QToolButton::clicked, this, &BoardsPanel::askForNewBoard);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BoardsPanel::onCurrentChanged);
    connect(m_view, &BoardsView::headingActivated, this, &BoardsPanel::onHeading);
    connect(m_view, &BoardsView::noteActivated, &m_boards, &BoardStore::refresh);
    connect(m_view, &BoardsView::menuWanted, this, [this](const QModelIndex& index, const QPoint& at) {
        Q_EMIT menuWanted(index.data(BoardModel::BoardIdRole).toString(), at);
    });
    // What is chosen follows its row, and no row that takes its place.
    const auto end = [this] { selectCurrent(); };
    connect(m_filtered, &QAbstractItemModel::modelReset, this, end);
    connect(m_filtered, &QAbstractItemModel::rowsRemoved, this, end);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, end);
    connect(m_state, &StatePane::actionTriggered, &m_boards, &BoardStore::refresh);
    connect(&m_boards, &BoardStore::stateChanged, this, &BoardsPanel::updateState);
    connect(&m_boards, &BoardStore::boardsChanged, this, &BoardsPanel::onBoardsChanged);
    connect(m_delegate, &BoardDelegate::nameEntered, this, &BoardsPanel::nameEntered);
    connect(m_delegate, &BoardDelegate::editorGone, this, [this](const QString& boardId) {
        if (m_edited == boardId)
            m_edited.clear();
    });
}

void BoardsPanel::setCurrentBoard(const std::optional<QString>& boardId)
{
    m_current = boardId;
    changeFilter([&] { m_filtered->setOpenBoard(m_current.value_or(QString())); });
}

void BoardsPanel::selectCurrent()
{
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(m_current));
    m_selecting = true;
    if (index.isValid() && m_view->currentIndex() != index)
        m_view->setCurrentIndex(index);
    else if (!index.isValid())
        m_view->selectionModel()->clear();
    m_selecting = false;
}

void BoardsPanel::onCurrentChanged(const QModelIndex& index)
{
    if (m_selecting || !index.isValid())
        return;
    const int kind = index.data(BoardModel::KindRole).toInt();
    if (kind == BoardModel::ArchivedHeading || kind == BoardModel::DaysHeading
        || kind == BoardModel::DaysNote)
        return;
    const std::optional<QString> chosen = m_model->boardId(m_filtered->mapToSource(index));
    if (chosen == m_current)
        return;
    m_current = chosen;
    // Later: a row that goes now would go from under the mouse.
    QMetaObject::invokeMethod(
        this, [this] { changeFilter([&] { m_filtered->setOpenBoard(m_current.value_or(QString())); }); },
        Qt::QueuedConnection);
    Q_EMIT boardChosen(chosen);
}

void BoardsPanel::changeFilter(const std::function<void()>& change)
{
    m_selecting = true; // what the filter hides stays chosen
    change();
    m_delegate->setUnfolded(m_filtered->archivedShown() || !m_filtered->text().isEmpty(),
                            m_filtered->daysShown());
    selectCurrent();
    updateHint();
    m_view->viewport()->update();
    m_demandTimer->start();
}

void BoardsPanel::setOrder(BoardFilter::Order order)
{
    changeFilter([&] { m_filtered->setOrder(order); });
}

void BoardsPanel::setArchivedShown(bool shown)
{
    changeFilter([&] { m_filtered->setArchivedShown(shown); });
}

void BoardsPanel::setDaysShown(bool shown)
{
    m_boards.setDaysWanted(shown);
    changeFilter([&] { m_filtered->setDaysShown(shown); });
}

void BoardsPanel::onHeading(BoardModel::Kind heading)
{
    if (heading == BoardModel::ArchivedHeading)
        Q_EMIT archivedShownChanged(!m_filtered->archivedShown());
    else
        Q_EMIT daysShownChanged(!m_filtered->daysShown());
}

void BoardsPanel::setDrops(BoardDrops* drops)
{
    m_view->setDrops(drops);
}

void BoardsPanel::setCanCreate(bool can)
{
    m_add->setEnabled(can);
    m_add->setToolTip(can ? tr("New board") : tr("New board: not while the server is away"));
}

void BoardsPanel::setOrderMenu(QMenu* menu)
{
    m_order->setMenu(menu);
    m_order->show();
}

bool BoardsPanel::editName(const QString& boardId)
{
    const BoardDto* board = m_boards.find(boardId);
    if (!board)
        return false;
    if (board->archived && !m_filtered->archivedShown())
        Q_EMIT archivedShownChanged(true);
    QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(boardId));
    if (!index.isValid()) {
        m_filter->clear();
        index = m_filtered->mapFromSource(m_model->indexOf(boardId));
    }
    if (!index.isValid())
        return false;
    m_editedName = boardtexts::name(*board);
    m_view->scrollTo(index);
    m_view->edit(index);
    m_edited = boardId;
    return true;
}

void BoardsPanel::onBoardsChanged()
{
    updateState();
    if (!m_edited.isEmpty() && !m_boards.find(m_edited)) {
        m_edited.clear();
        Q_EMIT editedBoardGone(m_editedName);
    }
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
        if (m_boards.allBoards().isEmpty()) {
            m_state->showMessage(u"offline"_s, tr("No boards"), aboutBoardsOnly(m_boards.error()),
                                 tr("Try again"));
            m_stack->setCurrentWidget(m_state);
        } else {
            m_stack->setCurrentWidget(m_view); // those of the last time
        }
        break;
    case BoardStore::State::Ready:
        m_stack->setCurrentWidget(m_view);
        m_demandTimer->start();
        break;
    }
    updateHint();
}

void BoardsPanel::updateHint()
{
    QString hint;
    if (m_filtered->listedCount() == 0 && !m_filtered->text().isEmpty())
        hint = tr("No board is called “%1”.").arg(servertext::oneLine(m_filtered->text()));
    else if (m_boards.allBoards().isEmpty())
        hint = tr("No boards yet. Make one with the + button; images can then be dragged to it.");
    m_view->setHint(hint);
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
