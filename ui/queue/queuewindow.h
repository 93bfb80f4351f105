// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/queuelist.h"
#include "ui/queue/queuefilter.h"
#include "ui/queue/queuemodel.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace vitrine {

class ElidedLabel;
class FlatProgressBar;
class MessageBanner;
class QueueActions;
class QueueBar;
class QueueDemand;
class QueueDetailsPane;
class ServerSession;
class Settings;
class StatePane;
class ThumbnailStore;

/// The window about one server's queue: every item by its batch, live, what can be done about them, and all
/// about the selected one. Reads the queue while it is to be seen. Remembers its place, its columns and its
/// filter.
class QueueWindow : public QWidget {
    Q_OBJECT

public:
    QueueWindow(ServerSession& session, ThumbnailStore& thumbnails, Settings& settings,
                QWidget* parent = nullptr);
    ~QueueWindow() override;

    [[nodiscard]] QTreeView& tree() { return *m_tree; }
    [[nodiscard]] QueueList& list() { return m_list; }
    [[nodiscard]] QueueFilter& filter() { return *m_filter; }
    [[nodiscard]] QueueActions& actions() { return *m_actions; }
    [[nodiscard]] QueueDetailsPane& details() { return *m_details; }
    [[nodiscard]] QueueBar& bar() { return *m_bar; }
    [[nodiscard]] MessageBanner& banner() { return *m_banner; }
    /// Selects an item and shows it, whatever was filtered.
    void showItem(qint64 itemId);

Q_SIGNALS:
    void imageWanted(const QString& imageName);
    void workflowWanted(qint64 itemId);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* newToolBar();
    void connectAll();
    void updateState();
    void updateFoot();
    void updatePaused();
    void showSelection();
    void openCurrent(const QModelIndex& index);
    void showMenu(const QPoint& at);
    void keepLayout();

    ServerSession& m_session;
    Settings& m_settings;
    QueueList m_list;
    QueueModel* m_model;
    QueueFilter* m_filter;
    QTreeView* m_tree;
    MessageBanner* m_banner;
    QueueActions* m_actions;
    QueueBar* m_bar;
    QueueDemand* m_demand;
    QueueDetailsPane* m_details;
    StatePane* m_state;
    QStackedWidget* m_area;
    QSplitter* m_splitter;
    FlatProgressBar* m_progress;
    ElidedLabel* m_totals;
    QLabel* m_status;
    QTimer m_soon; ///< What costs something for each selected row waits a moment.
    QString m_busy;
};

} // namespace vitrine
