// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/itemdetails.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace vitrine {

class JsonView;
class ServerSession;
class TextLabel;
class ValueTable;

/// All about one image or video: its record and metadata as lines, and metadata, workflow and graph as JSON.
/// Workflow and graph are asked for when their page is looked at.
class DetailsView : public QWidget {
    Q_OBJECT

public:
    explicit DetailsView(ServerSession& session, QWidget* parent = nullptr);

    /// Empty: nothing.
    void showItem(const QString& name);
    [[nodiscard]] const QString& itemName() const { return m_details.name(); }

    [[nodiscard]] ValueTable& table() { return *m_table; }
    [[nodiscard]] JsonView& metadataPage() { return *m_metadata; }
    [[nodiscard]] JsonView& workflowPage() { return *m_workflow; }
    [[nodiscard]] JsonView& graphPage() { return *m_graph; }
    [[nodiscard]] QTabWidget& pages() { return *m_pages; }

Q_SIGNALS:
    /// The web UI is to take these over.
    void recallWanted(const QString& name, const QJsonObject& parameters);

private:
    void updateTable();
    void updateMetadata();
    void updateWorkflow();
    void updateRecall();
    void wantWorkflowIfSeen();
    [[nodiscard]] QList<QStringList> recordLines() const;
    static void showDocument(JsonView& view, const std::optional<QString>& document, const QString& title,
                             const QString& sentence);

    ServerSession& m_session;
    ItemDetails m_details;
    TextLabel* m_problem;
    QPushButton* m_retry;
    ValueTable* m_table;
    JsonView* m_metadata;
    JsonView* m_workflow;
    JsonView* m_graph;
    QTabWidget* m_pages;
    QPushButton* m_recall;
};

} // namespace vitrine
