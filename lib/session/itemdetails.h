// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/images.h"
#include "lib/api/videos.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

namespace vitrine {

/// What the server keeps with one image or video beside its record: the metadata, and the workflow and graph
/// that are embedded in it. Each is asked for when it is wanted, once.
///
/// Routes: GET /api/v1/images/i/{image_name}/metadata and …/workflow, the same of videos.
class ItemDetails : public QObject {
    Q_OBJECT

public:
    enum class State { None, Loading, Ready, Failed };

    explicit ItemDetails(ApiClient& client, QObject* parent = nullptr);

    /// Ends what went before and asks for the metadata. An empty name: nothing.
    void show(const QString& name);
    /// Asks for workflow and graph, unless they are here or on their way.
    void wantWorkflow();
    /// Asks again for what failed.
    void retry();

    [[nodiscard]] const QString& name() const { return m_name; }

    [[nodiscard]] State metadataState() const { return m_metadataState; }
    /// Empty when the item has none.
    [[nodiscard]] const QJsonObject& metadata() const { return m_metadata; }
    [[nodiscard]] const ApiError& metadataError() const { return m_metadataError; }
    /// With State::Failed: the item is there, but the server cannot read its metadata.
    [[nodiscard]] bool isMetadataBroken() const { return m_broken; }

    [[nodiscard]] State workflowState() const { return m_workflowState; }
    [[nodiscard]] const EmbeddedWorkflow& workflow() const { return m_workflow; }
    [[nodiscard]] const ApiError& workflowError() const { return m_workflowError; }

Q_SIGNALS:
    void metadataChanged();
    void workflowChanged();

private:
    void loadMetadata();
    void onMetadataFailed(const ApiError& error);
    void failMetadata(const ApiError& error, bool broken);

    ImagesApi m_images;
    VideosApi m_videos;
    QString m_name;
    State m_metadataState = State::None;
    QJsonObject m_metadata;
    ApiError m_metadataError;
    bool m_broken = false;
    State m_workflowState = State::None;
    EmbeddedWorkflow m_workflow;
    ApiError m_workflowError;
    QPointer<ApiCallBase> m_metadataCall;
    QPointer<ApiCallBase> m_workflowCall;
};

} // namespace vitrine
