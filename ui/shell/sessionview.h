// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace vitrine {

class ActionRegistry;
class AutoAddBoard;
class BoardActions;
class BoardDrops;
class BoardsPanel;
class Deleting;
class DeletionBar;
class DetailsPanel;
class ExportBar;
class Exporting;
class GalleryPage;
class ImageActions;
class ItemMover;
class LibraryWindow;
class MessageBanner;
class ModelsWindow;
class QueueMonitor;
class ServerConnection;
class ServerWindow;
class Settings;
class TransfersWindow;
class Undoing;
class Uploading;
class WorkflowCommands;
class WorkflowPanel;

/// The widgets of one server and what goes on between them. The window places them; this deletes them.
class SessionView : public QObject {
    Q_OBJECT

public:
    SessionView(ServerConnection& connection, Settings& settings, const ActionRegistry& actions,
                MessageBanner& banner, QObject* parent = nullptr);
    ~SessionView() override;

    [[nodiscard]] ServerConnection& connection() { return m_connection; }
    [[nodiscard]] BoardsPanel& boards();
    [[nodiscard]] GalleryPage& gallery();
    [[nodiscard]] WorkflowPanel& workflow();
    /// Below the gallery.
    [[nodiscard]] DeletionBar& deletionBar();
    [[nodiscard]] DetailsPanel& details();
    [[nodiscard]] ImageActions& imageActions() { return *m_imageActions; }
    [[nodiscard]] AutoAddBoard& autoAdd() { return *m_autoAdd; }
    [[nodiscard]] BoardActions& boardActions() { return *m_boardActions; }
    /// Moves and copies images between boards.
    [[nodiscard]] ItemMover& mover() { return *m_mover; }
    /// Below the gallery too.
    [[nodiscard]] ExportBar& exportBar();
    [[nodiscard]] Exporting& exporting() { return *m_exporting; }

    /// Uploads files and folders to a board (none or "none": uncategorized); they are shown where the gallery
    /// is: among the images or the assets.
    void uploadTo(const std::optional<QString>& boardId, const QList<QUrl>& urls);
    /// The same for pictures that are no files.
    void uploadPictureTo(const std::optional<QString>& boardId, const QImage& picture);
    /// As a click on it does.
    void goToBoard(const QString& boardId);
    void showTransfers();
    /// The workflows of the server.
    void showLibrary();
    void showModels();
    /// What there is to know of the server itself.
    void showServer();
    /// Null until it was shown.
    [[nodiscard]] TransfersWindow* transfers() const;
    /// The same.
    [[nodiscard]] LibraryWindow* library() const { return m_library.get(); }
    [[nodiscard]] ModelsWindow* models() const { return m_models.get(); }
    [[nodiscard]] ServerWindow* server() const { return m_server.get(); }
    [[nodiscard]] QueueMonitor& queue() { return *m_queue; }

    /// Installations of models that only this view knows: no server has taken them on yet.
    [[nodiscard]] int unsentInstalls() const;

    /// The name of the board that is shown.
    [[nodiscard]] QString boardTitle() const;

Q_SIGNALS:
    void titleChanged();
    void workflowWanted(); ///< Something was put into the workflow panel: show it.
    void detailsWanted();
    /// For the status bar: something is under way, or has ended (an empty sentence: with nothing to say).
    void busy(const QString& sentence);
    void noted(const QString& sentence);
    /// The same for what the mover can take back.
    void moved(const QString& sentence);
    void changeServerWanted(bool needsLogin);
    void troubleshootingWanted();

private:
    void connectActions(const ActionRegistry& actions);
    void connectBoards();
    void connectDrops();
    void openWorkflow(const QString& path);
    void updateActions();
    void chooseBoard(const std::optional<QString>& boardId);
    void onBoardsChanged();
    void onSessionState();
    void updateBanner();
    void copyNames();
    void paste();
    /// Where uploads go while nothing more exact is said.
    [[nodiscard]] std::optional<QString> uploadBoard() const;
    void showDetails();
    void recall(const QString& name, const QJsonObject& parameters);

    ServerConnection& m_connection;
    Settings& m_settings;
    const ActionRegistry& m_actions;
    MessageBanner& m_banner;
    QPointer<BoardsPanel> m_boards;
    QPointer<GalleryPage> m_gallery;
    QPointer<WorkflowPanel> m_workflow;
    QPointer<DetailsPanel> m_details;
    std::unique_ptr<Uploading> m_uploading;
    std::unique_ptr<Deleting> m_deleting;
    std::unique_ptr<ImageActions> m_imageActions;
    std::unique_ptr<AutoAddBoard> m_autoAdd;
    std::unique_ptr<ItemMover> m_mover;
    std::unique_ptr<Undoing> m_undoing;
    std::unique_ptr<BoardDrops> m_drops;
    std::unique_ptr<BoardActions> m_boardActions;
    std::unique_ptr<Exporting> m_exporting;
    std::unique_ptr<LibraryWindow> m_library; ///< Null until it was shown.
    std::unique_ptr<ModelsWindow> m_models;   ///< The same.
    std::unique_ptr<ServerWindow> m_server;   ///< The same.
    std::unique_ptr<QueueMonitor> m_queue;
    std::unique_ptr<WorkflowCommands> m_workflowCommands;
    bool m_boardWasListed = false;
    bool m_boardsKnown = false;
    QString m_toldError; ///< The session repeats its error with each try; the user hears it once.
};

} // namespace vitrine
