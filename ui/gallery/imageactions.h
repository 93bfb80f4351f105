// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gallery/itemchanges.h"
#include "ui/gallery/itemdrag.h"
#include "ui/gallery/otherprograms.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QAction;
class QMenu;

namespace vitrine {

class ActionRegistry;
class GalleryPage;
class MessageBanner;
class ServerConnection;
class WorkflowPanel;

/// What can be done to the images that are chosen in the gallery, or to the one in the viewer: the actions of
/// the Image menu and the context menu of both. Deleting is Deleting's, and moving the board panel's.
class ImageActions : public QObject {
    Q_OBJECT

public:
    ImageActions(ServerConnection& connection, GalleryPage& gallery, WorkflowPanel& workflow,
                 const ActionRegistry& actions, MessageBanner& banner, QObject* parent = nullptr);
    ~ImageActions() override;

    [[nodiscard]] ItemDrag& drag() { return m_drag; }
    void toggleStar();
    void openWorkflow();
    /// In the system's player or viewer.
    void openElsewhere(const QStringList& names);
    void updateActions();

Q_SIGNALS:
    /// `boardId`: "none" for uncategorized.
    void moveWanted(const QStringList& names, const QString& boardId);
    void copyWanted(const QStringList& names, const QString& boardId);
    void exportWanted(const QStringList& names);
    void workflowShown(); ///< The workflow panel has something new to show.

private:
    void connectActions();
    void fillCategories();
    void fillFields();
    void updateStarText();
    void showContextMenu(QWidget* widget, const QPoint& place);
    void chooseBoard(bool copies);
    void useInField(int field);
    [[nodiscard]] QStringList chosen() const;
    /// Without videos.
    [[nodiscard]] QStringList chosenImages() const;
    [[nodiscard]] bool allStarred() const;

    ServerConnection& m_connection;
    GalleryPage& m_gallery;
    WorkflowPanel& m_workflow;
    const ActionRegistry& m_actions;
    MessageBanner& m_banner;
    ItemChanges m_changes;
    OtherPrograms m_programs;
    ItemDrag m_drag;
    QMenu* m_categories;
    QMenu* m_fields;
    QMenu* m_context;
};

} // namespace vitrine
