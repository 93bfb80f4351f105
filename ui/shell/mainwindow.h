// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/serverprofile.h"
#include "ui/keys/windowkeys.h"
#include "ui/shell/picturealone.h"

#include <QDBusConnection>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QDockWidget;
class QVBoxLayout;

namespace vitrine {

class ActionRegistry;
class ConnectDialog;
class ConnectionButton;
class LogWindow;
class MessageBanner;
class ProfileEditor;
class ProfilesDialog;
class SessionHost;
class SessionView;
class Settings;
class StartPage;
class StatusStrip;
class TroubleshootingWindow;
class TransfersIndicator;
class WindowNotices;
class WorkflowKeeper;
struct ServerProfile;

/// The window: menus, docks, status bar, and in the middle what the connection of the moment shows. It builds
/// itself anew around each connection of the host and keeps the open workflow across them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Services {
        Settings& settings;
        SessionHost& host;
        std::function<QString()> logText; ///< For the log's window.
        bool webp = true;                 ///< Whether Qt can read thumbnails here.
        QDBusConnection bus{QString()};   ///< For notifications; none by default.
    };

    explicit MainWindow(const Services& services, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Null while there is no connection.
    [[nodiscard]] SessionView* view() { return m_view.get(); }
    [[nodiscard]] ActionRegistry& actions() { return *m_actions; }
    [[nodiscard]] MessageBanner& banner() { return *m_banner; }

    /// Nothing happens while there is no connection.
    void openWorkflow(const QString& path);
    /// The ways to a server, and why there is none.
    void showNoServer(const ApiError& error);
    ConnectDialog* askForServer(bool needsLogin = false);
    /// The settings of a server, with what is secret about it when that is kept.
    ProfileEditor* editServer(const ServerProfile& profile);
    ProfilesDialog* manageServers();
    /// Null until it was shown.
    [[nodiscard]] TroubleshootingWindow* troubleshooting() const { return m_troubleshooting.get(); }

    /// Writes its place, size and docks down, for the next start and the next window.
    void saveLayout();

    /// Of several windows one speaks to the tray, and hides there when it is closed.
    void setHoldsTray(bool holds);
    [[nodiscard]] bool holdsTray() const;

    /// Calls `go` once the open workflow is saved or nobody wants it, and nobody wants the installations
    /// either that were not sent yet, perhaps after asking, or never.
    void whenSafe(const std::function<void()>& go);
    /// The next closing is for good, without a question.
    void letGo();

Q_SIGNALS:
    void newWindowWanted();
    /// By the user, and it is not in the tray.
    void closed();
    /// What was due for repainting is on the screen.
    void painted();
    void namesReceived(int count);
    void screenComplete(int count);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildDocks();
    void connectActions();
    void restoreLayout();
    void defaultLayout();
    void showDock(QDockWidget& dock);
    void dropView();
    void showConnection();
    void updateConnection();
    void updateTitle();
    void connectNotices();
    /// What the command palette offers beside the menus.
    [[nodiscard]] WindowKeys::Places palettePlaces();
    void updateVisibility();
    void updatePictureAlone();
    /// Something would be lost with this window.
    [[nodiscard]] bool mustAsk() const;
    void askAboutInstalls(const std::function<void()>& go);
    void showLog();
    void about();
    void openDemo();
    void onSecretsWanted(const ServerProfile& profile, const ApiError& error);
    void editCurrentServer();
    /// About `server`, or about the one that is shown, with its open workflow.
    void troubleshoot(const std::optional<ServerProfile>& server);

    Services m_services;
    ActionRegistry* m_actions;
    MessageBanner* m_banner;
    QWidget* m_center;
    QVBoxLayout* m_centerColumn;
    StartPage* m_startPage;
    QDockWidget* m_boardsDock = nullptr;
    QDockWidget* m_workflowDock = nullptr;
    QDockWidget* m_detailsDock = nullptr;
    WorkflowKeeper* m_workflowKeeper = nullptr;
    ConnectionButton* m_connectionButton;
    StatusStrip* m_status;
    TransfersIndicator* m_transfers;
    WindowNotices* m_notices;
    PictureAlone m_pictureAlone{*this};
    std::unique_ptr<SessionView> m_view;
    std::unique_ptr<TroubleshootingWindow> m_troubleshooting;
    std::unique_ptr<LogWindow> m_log; ///< The same: null until it was shown.
    bool m_leaving = false;           ///< Nobody has to be asked any more.
};

} // namespace vitrine
