// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

namespace vitrine {

class FetchWorkflowJob;
class QueueWindow;
class ServerConnection;
class Settings;
class WorkflowPanel;

/// The queue's window as the main window sees it: made when it is first wanted, and what it asks for.
class QueueMonitor : public QObject {
    Q_OBJECT

public:
    QueueMonitor(ServerConnection& connection, WorkflowPanel& workflow, Settings& settings,
                 QObject* parent = nullptr);
    ~QueueMonitor() override;

    void showWindow();
    /// Null until it was shown.
    [[nodiscard]] QueueWindow* window() const;

Q_SIGNALS:
    void imageWanted(const QString& imageName);
    void workflowShown(); ///< The workflow panel has something new to show.

private:
    void openWorkflow(qint64 itemId);

    ServerConnection& m_connection;
    WorkflowPanel& m_workflow;
    Settings& m_settings;
    QPointer<QueueWindow> m_window;
    QPointer<FetchWorkflowJob> m_fetch;
};

} // namespace vitrine
