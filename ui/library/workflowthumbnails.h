// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/workflows.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

namespace vitrine {

/// The pictures of the library's workflows, for the session: those that are asked for are fetched a few at a
/// time and decoded in a worker. One that cannot be had is not asked for again until its workflow changes.
class WorkflowThumbnails : public QObject {
    Q_OBJECT

public:
    /// `edge`: decoded to fit into a square of this many device pixels.
    WorkflowThumbnails(ApiClient& client, int edge, QObject* parent = nullptr);

    /// Null when there is none, or not yet.
    [[nodiscard]] const QImage* find(const WorkflowListItem& item) const;
    /// What is on the screen.
    void setDemand(const QList<WorkflowListItem>& items);
    /// Has been given another picture, or none.
    void forget(const QString& workflowId);

Q_SIGNALS:
    void ready(const QString& workflowId);

private:
    void work();
    void take(const QString& key, const QString& workflowId, const QImage& image);

    WorkflowsApi m_api;
    const int m_edge;
    QList<WorkflowListItem> m_demand;
    QHash<QString, QImage> m_images; ///< By id and time of change; a null one cannot be had.
    QSet<QString> m_inFlight;        ///< The same keys.
};

} // namespace vitrine
