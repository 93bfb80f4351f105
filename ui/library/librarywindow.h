// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/workflowdocument.h"
#include "ui/library/librarysections.h"
#include "ui/workflow/workfloworigin.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QMenu;
class QModelIndex;
class QStackedWidget;
class QToolBar;

namespace vitrine {

class LibraryActions;
class LibraryModel;
class MessageBanner;
class ServerSession;
class Settings;
class StatePane;
class WorkflowList;
class WorkflowPictures;
class WorkflowThumbnails;
struct WorkflowListItem;

/// The window about one server's workflow library: recent, own, shared and bundled workflows, searched,
/// sorted and filtered by tags, and what can be done with them.
class LibraryWindow : public QWidget {
    Q_OBJECT

public:
    LibraryWindow(ServerSession& session, Settings& settings, QWidget* parent = nullptr);
    ~LibraryWindow() override;

    [[nodiscard]] QListView& view() { return *m_view; }
    [[nodiscard]] MessageBanner& banner() { return *m_banner; }
    void showSection(LibrarySection section);
    /// Something else made or changed this workflow.
    void refresh(const QString& workflowId);
    /// What is selected in the gallery, for pictures of workflows.
    void setSelection(std::function<QStringList()> selection);

Q_SIGNALS:
    void opened(const vitrine::WorkflowDocument& document, const vitrine::WorkflowOrigin& origin);

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildActions();
    void layOut();
    void connectParts();
    void fillSections();
    void fillTags();
    void showTags(const QStringList& tags);
    void ask();
    void onReset();
    void updateState();
    void updateActions();
    void updateDemand();
    void showMenu(const QPoint& at);
    void openCurrent();
    void askToExport();
    void askToRemove();
    [[nodiscard]] const WorkflowListItem* current() const;
    [[nodiscard]] LibrarySection section() const;
    [[nodiscard]] QStringList chosenTags() const;

    ServerSession& m_session;
    Settings& m_settings;
    WorkflowList* m_list;
    WorkflowThumbnails* m_thumbnails;
    LibraryModel* m_model;
    MessageBanner* m_banner;
    LibraryActions* m_actions;
    WorkflowPictures* m_pictures = nullptr;
    QListWidget* m_sections;
    QLineEdit* m_search;
    QComboBox* m_order;
    QToolBar* m_bar;
    QMenu* m_tagMenu;
    QMenu* m_pictureMenu;
    QListView* m_view;
    StatePane* m_state;
    QStackedWidget* m_area;
    QLabel* m_count;
    QAction* m_open = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_export = nullptr;
    QAction* m_share = nullptr;
    QAction* m_setThumbnail = nullptr;
    QAction* m_takeThumbnail = nullptr;
    QAction* m_removeThumbnail = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_tags = nullptr;
    QTimer m_searchDelay;
    QString m_wanted; ///< Id of what is to be current after the next answer.
};

} // namespace vitrine
