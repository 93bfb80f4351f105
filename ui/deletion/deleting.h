// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

namespace vitrine {

class ActionRegistry;
class DeletionBar;
class GalleryPage;
class MessageBanner;
class ServerConnection;
class WorkflowPanel;
struct ApiError;
struct ImageDto;

/// Deleting in the window: what Delete and Restore mean in the gallery and in the viewer, where the selection
/// goes (also after Undo), and what the user is told. The work itself is ImageDeletions'.
class Deleting : public QObject {
    Q_OBJECT

public:
    Deleting(ServerConnection& connection, GalleryPage& gallery, WorkflowPanel& workflow,
             const ActionRegistry& actions, MessageBanner& banner, QObject* parent = nullptr);
    ~Deleting() override;

    /// Placed by the window; deleted by this.
    [[nodiscard]] DeletionBar& bar();

    /// What the viewer shows, or what is selected in the gallery.
    void deleteSelection();

Q_SIGNALS:
    /// A restored image that is not in the list that is shown.
    void boardWanted(const std::optional<QString>& boardId);

private:
    [[nodiscard]] bool canDelete() const;
    [[nodiscard]] QString successorOf(const QStringList& names) const;
    void select(const QStringList& names);
    void selectWhenThere(QStringList names);
    void onChanged();
    void updateWarning();
    void onRefused(const QStringList& names, const std::optional<ApiError>& error);
    void onRestored(const QList<ImageDto>& images, const QStringList& problems);
    void updateActions();

    ServerConnection& m_connection;
    GalleryPage& m_gallery;
    WorkflowPanel& m_workflow;
    const ActionRegistry& m_actions;
    MessageBanner& m_banner;
    QPointer<DeletionBar> m_bar;
    QStringList m_toSelect; ///< As soon as the list has them.
    qint64 m_warnedOf = 0;  ///< The newest deletion that the warning knows.
};

} // namespace vitrine
