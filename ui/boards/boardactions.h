// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/boards/boardfilter.h"

#include <QObject>
#include <QString>

#include <memory>

class QActionGroup;
class QMenu;

namespace vitrine {

class ActionRegistry;
class AutoAddBoard;
class BoardDeletion;
class BoardsPanel;
class MessageBanner;
class ServerSession;
class Settings;

/// The commands about boards: rename, archive, delete, where new results go, order and what is listed; in the
/// menu bar for the board that is open, in the list's menu for the one under the pointer.
class BoardActions : public QObject {
    Q_OBJECT

public:
    BoardActions(ServerSession& session, BoardsPanel& panel, AutoAddBoard& autoAdd, Settings& settings,
                 const ActionRegistry& actions, MessageBanner& banner, QObject* parent = nullptr);
    ~BoardActions() override;

    [[nodiscard]] BoardDeletion& deletion() { return *m_deletion; }
    /// Another board is open.
    void updateActions();

Q_SIGNALS:
    void busy(const QString& sentence);
    void done(const QString& sentence);

private:
    void connectActions();
    void connectPanel();
    void applySettings();
    void setOrder(BoardFilter::Order order);
    void setArchivedShown(bool shown);
    void setDaysShown(bool shown);
    void rename();
    void sendName(const QString& boardId, const QString& name);
    void toggleArchived();
    void toggleAutoAdd(bool on);
    void showMenu(const QString& boardId, const QPoint& at);
    /// The board that commands are about; empty when it is none that can be changed.
    [[nodiscard]] QString subject() const;

    ServerSession& m_session;
    BoardsPanel& m_panel;
    AutoAddBoard& m_autoAdd;
    Settings& m_settings;
    const ActionRegistry& m_actions;
    MessageBanner& m_banner;
    std::unique_ptr<BoardDeletion> m_deletion;
    std::unique_ptr<QMenu> m_orderMenu;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QActionGroup> m_orders;
    QString m_menuBoard; ///< What the list's menu is about, while it is open.
    bool m_menuOpen = false;
};

} // namespace vitrine
