// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/boardactions.h"

#include "lib/base/settings.h"
#include "lib/session/login.h"
#include "lib/session/serversession.h"
#include "ui/boards/autoaddboard.h"
#include "ui/boards/boarddeletion.h"
#include "ui/boards/boardspanel.h"
#include "ui/boards/boardtexts.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/servertext.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"board"_s;

struct OrderAction {
    QString id;
    BoardFilter::Order order;
};

const std::array<OrderAction, 4> orderActions{{{u"board.sortNewest"_s, BoardFilter::Order::Newest},
                                               {u"board.sortOldest"_s, BoardFilter::Order::Oldest},
                                               {u"board.sortName"_s, BoardFilter::Order::Name},
                                               {u"board.sortCount"_s, BoardFilter::Order::Count}}};

/// What acts on one board.
const QStringList subjectActions{u"board.rename"_s, u"board.archive"_s, u"board.delete"_s};

} // namespace

BoardActions::BoardActions(ServerSession& session, BoardsPanel& panel, AutoAddBoard& autoAdd,
                           Settings& settings, const ActionRegistry& actions, MessageBanner& banner,
                           QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_panel(panel)
    , m_autoAdd(autoAdd)
    , m_settings(settings)
    , m_actions(actions)
    , m_banner(banner)
    , m_deletion(std::make_unique<BoardDeletion>(session, banner))
    , m_orderMenu(std::make_unique<QMenu>())
    , m_orders(std::make_unique<QActionGroup>(nullptr))
{
    m_orderMenu->setObjectName(u"boardOrderMenu"_s);
    for (const OrderAction& each : orderActions) {
        m_orders->addAction(actions.action(each.id));
        m_orderMenu->addAction(actions.action(each.id));
    }
    m_orderMenu->addSeparator();
    m_orderMenu->addAction(actions.action(u"board.showArchived"_s));
    m_orderMenu->addAction(actions.action(u"board.showDays"_s));
    panel.setOrderMenu(m_orderMenu.get());
    for (const QString& id : {u"board.rename"_s, u"board.delete"_s})
        panel.addAction(actions.action(id));
    connect(m_deletion.get(), &BoardDeletion::busy, this, &BoardActions::busy);
    connect(m_deletion.get(), &BoardDeletion::done, this, &BoardActions::done);
    applySettings();
    connectActions();
    connectPanel();
    updateActions();
}

BoardActions::~BoardActions()
{
    m_banner.clear(topic);
    for (const ActionSpec& spec : m_actions.specs()) {
        if (spec.id.startsWith("board."_L1))
            m_actions.action(spec.id)->setEnabled(false);
    }
}

void BoardActions::applySettings()
{
    setOrder(BoardFilter::orderOf(m_settings.get<SettingKey::BoardOrder>()));
    setArchivedShown(m_settings.get<SettingKey::ArchivedShown>() != 0);
    setDaysShown(m_settings.get<SettingKey::DaysShown>() != 0);
}

void BoardActions::connectActions()
{
    // The context is this: with the connection to the server the commands' meaning goes.
    const auto on = [this](const QString& id, auto slot) {
        connect(m_actions.action(id), &QAction::triggered, this, slot);
    };
    on(u"board.rename"_s, &BoardActions::rename);
    on(u"board.archive"_s, &BoardActions::toggleArchived);
    on(u"board.delete"_s, [this] {
        if (const QString id = subject(); !id.isEmpty())
            m_deletion->ask(id, &m_panel);
    });
    on(u"board.autoAdd"_s, &BoardActions::toggleAutoAdd);
    on(u"board.showArchived"_s, &BoardActions::setArchivedShown);
    on(u"board.showDays"_s, &BoardActions::setDaysShown);
    for (const OrderAction& each : orderActions)
        on(each.id, [this, order = each.order] { setOrder(order); });
}

void BoardActions::connectPanel()
{
    connect(&m_panel, &BoardsPanel::createFailed, this, [this](const QString& name, const ApiError& error) {
        m_banner.show(
            MessageBanner::Kind::Error, topic,
            tr("The board “%1” was not created. %2").arg(servertext::oneLine(name), error.userMessage()),
            {tr("Try again"), [this] { m_panel.askForNewBoard(); }}, error.logLine());
    });
    connect(&m_panel, &BoardsPanel::nameEntered, this, &BoardActions::sendName);
    connect(&m_panel, &BoardsPanel::editedBoardGone, this, [this](const QString& name) {
        m_banner.show(MessageBanner::Kind::Info, topic,
                      tr("The board “%1” is gone: somebody else deleted it.").arg(name));
    });
    connect(&m_panel, &BoardsPanel::archivedShownChanged, this, &BoardActions::setArchivedShown);
    connect(&m_panel, &BoardsPanel::daysShownChanged, this, &BoardActions::setDaysShown);
    connect(&m_panel, &BoardsPanel::menuWanted, this, &BoardActions::showMenu);
    connect(&m_session.boards(), &BoardStore::boardsChanged, this, &BoardActions::updateActions);
    connect(&m_session.boards(), &BoardStore::stateChanged, this, &BoardActions::updateActions);
    connect(&m_session.boards(), &BoardStore::daysChanged, this, &BoardActions::updateActions);
    connect(&m_session, &ServerSession::stateChanged, this, &BoardActions::updateActions);
    connect(&m_session.login(), &Login::accountChanged, this, &BoardActions::updateActions);
    connect(&m_autoAdd, &AutoAddBoard::changed, this, &BoardActions::updateActions);
    connect(&m_autoAdd, &AutoAddBoard::lost, this, [this] {
        m_banner.show(MessageBanner::Kind::Info, topic,
                      tr("The board that took new results is gone or archived. They go to the board that is "
                         "open again."));
    });
}

QString BoardActions::subject() const
{
    const QString id = m_menuOpen ? m_menuBoard : m_panel.currentBoard().value_or(QString());
    return m_session.boards().find(id) ? id : QString();
}

void BoardActions::updateActions()
{
    m_panel.model().setAutoAddBoard(m_autoAdd.board());
    for (const ActionSpec& spec : m_actions.specs()) {
        if (spec.id.startsWith("board."_L1))
            m_actions.action(spec.id)->setEnabled(true);
    }
    const QString id = subject();
    const BoardDto* board = id.isEmpty() ? nullptr : m_session.boards().find(id);
    const bool canChange = m_session.state() != ServerSession::State::Offline;
    const Permissions permissions = m_session.login().permissions();
    const QString whyNot =
        board ? permissions.whyNotBoard(*board, Permissions::BoardChange::Edit) : QString();
    for (const QString& each : subjectActions) {
        m_actions.action(each)->setEnabled(board && canChange && whyNot.isEmpty());
        m_actions.action(each)->setToolTip(whyNot); // empty: what it is called
    }
    m_actions.action(u"board.new"_s)->setEnabled(canChange);
    m_panel.setCanCreate(canChange);
    m_actions.action(u"board.archive"_s)
        ->setText(board && board->archived ? tr("Un&archive") : tr("&Archive"));

    const QString place = m_menuOpen ? m_menuBoard : m_panel.currentBoard().value_or(QString());
    QAction* autoAdd = m_actions.action(u"board.autoAdd"_s);
    const QString whyNotThere =
        board ? permissions.whyNotBoard(*board, Permissions::BoardChange::Contents) : QString();
    autoAdd->setToolTip(whyNotThere);
    autoAdd->setEnabled(place == "none"_L1 || (board && !board->archived && whyNotThere.isEmpty()));
    autoAdd->setChecked(autoAdd->isEnabled() && !m_autoAdd.followsOpenBoard() && m_autoAdd.board() == place);
    m_actions.action(u"board.showDays"_s)->setEnabled(m_session.boards().hasDays());
}

void BoardActions::setOrder(BoardFilter::Order order)
{
    for (const OrderAction& each : orderActions)
        m_actions.action(each.id)->setChecked(each.order == order);
    m_settings.set<SettingKey::BoardOrder>(BoardFilter::keyOf(order));
    m_panel.setOrder(order);
}

void BoardActions::setArchivedShown(bool shown)
{
    m_actions.action(u"board.showArchived"_s)->setChecked(shown);
    m_settings.set<SettingKey::ArchivedShown>(shown ? 1 : 0);
    m_panel.setArchivedShown(shown);
}

void BoardActions::setDaysShown(bool shown)
{
    m_actions.action(u"board.showDays"_s)->setChecked(shown);
    m_settings.set<SettingKey::DaysShown>(shown ? 1 : 0);
    m_panel.setDaysShown(shown);
}

void BoardActions::rename()
{
    if (const QString id = subject(); !id.isEmpty())
        m_panel.editName(id);
}

void BoardActions::sendName(const QString& boardId, const QString& name)
{
    const BoardDto* board = m_session.boards().find(boardId);
    if (!board)
        return; // its going was told
    const QString old = boardtexts::name(*board);
    m_banner.clear(topic);
    if (name.isEmpty()) {
        m_banner.show(MessageBanner::Kind::Info, topic,
                      tr("A board needs a name; “%1” keeps the one it has.").arg(old));
        return;
    }
    m_panel.model().setPendingName(boardId, name);
    m_session.boards()
        .update(boardId, {.boardName = name})
        ->abortWith(this)
        ->then(
            this, [](const BoardDto&) {},
            [this, boardId, name, old](const ApiError& error) {
                m_banner.show(MessageBanner::Kind::Error, topic,
                              tr("The board “%1” was not renamed. %2").arg(old, error.userMessage()),
                              {tr("Try again"), [this, boardId, name] { sendName(boardId, name); }},
                              error.logLine());
            })
        ->finally(&m_panel.model(),
                  [model = &m_panel.model(), boardId] { model->setPendingName(boardId, std::nullopt); });
}

void BoardActions::toggleArchived()
{
    const QString id = subject();
    const BoardDto* board = m_session.boards().find(id);
    if (!board)
        return;
    const QString name = boardtexts::name(*board);
    const bool archive = !board->archived;
    m_banner.clear(topic);
    m_session.boards()
        .update(id, {.archived = archive})
        ->abortWith(this)
        ->then(
            this,
            [this, name](const BoardDto& fresh) {
                Q_EMIT done(fresh.archived ? tr("Archived the board “%1”.").arg(name)
                                           : tr("The board “%1” is in use again.").arg(name));
            },
            [this, name, archive](const ApiError& error) {
                const QString sentence = archive ? tr("The board “%1” was not archived. %2")
                                                 : tr("The board “%1” was not unarchived. %2");
                m_banner.show(MessageBanner::Kind::Error, topic, sentence.arg(name, error.userMessage()), {},
                              error.logLine());
            });
}

void BoardActions::toggleAutoAdd(bool on)
{
    const QString place = m_menuOpen ? m_menuBoard : m_panel.currentBoard().value_or(QString());
    if (on && !place.isEmpty())
        m_autoAdd.choose(place);
    else
        m_autoAdd.followOpenBoard();
    updateActions();
}

void BoardActions::showMenu(const QString& boardId, const QPoint& at)
{
    m_menu = std::make_unique<QMenu>();
    m_menu->setObjectName(u"boardMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_menuBoard = boardId;
    m_menuOpen = true;
    updateActions();
    const auto add = [this](const QStringList& ids) {
        for (const QString& id : ids) {
            if (id.isEmpty())
                m_menu->addSeparator();
            else
                m_menu->addAction(m_actions.action(id));
        }
    };
    if (!subject().isEmpty())
        add({u"board.rename"_s, u"board.archive"_s, u"board.autoAdd"_s, {}, u"board.delete"_s, {}});
    else if (boardId == "none"_L1)
        add({u"board.autoAdd"_s, {}});
    add({u"board.new"_s, {}, u"board.showArchived"_s, u"board.showDays"_s});
    connect(m_menu.get(), &QMenu::aboutToHide, this, [this] {
        // After the action that was chosen.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_menuOpen = false;
                updateActions();
            },
            Qt::QueuedConnection);
    });
    m_menu->popup(at);
}

} // namespace vitrine
