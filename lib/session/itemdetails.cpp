// SPDX-License-Identifier: Apache-2.0
#include "lib/session/itemdetails.h"

namespace vitrine {

namespace {

void end(QPointer<ApiCallBase>& call, const QObject* listener)
{
    if (!call)
        return;
    call->disconnect(listener);
    call->abort();
    call.clear();
}

} // namespace

ItemDetails::ItemDetails(ApiClient& client, QObject* parent)
    : QObject(parent)
    , m_images(client)
    , m_videos(client)
{
}

void ItemDetails::show(const QString& name)
{
    end(m_metadataCall, this);
    end(m_workflowCall, this);
    m_name = name;
    m_metadata = {};
    m_workflow = {};
    m_broken = false;
    m_metadataState = State::None;
    m_workflowState = State::None;
    if (!m_name.isEmpty())
        loadMetadata();
    Q_EMIT metadataChanged();
    Q_EMIT workflowChanged();
}

void ItemDetails::loadMetadata()
{
    m_metadataState = State::Loading;
    m_broken = false;
    ApiCall<QJsonObject>* call = isVideoName(m_name) ? m_videos.metadata(m_name) : m_images.metadata(m_name);
    m_metadataCall = call->abortWith(this);
    call->then(
        this,
        [this](const QJsonObject& metadata) {
            m_metadataCall.clear();
            m_metadata = metadata;
            m_metadataState = State::Ready;
            Q_EMIT metadataChanged();
        },
        [this](const ApiError& error) { onMetadataFailed(error); });
}

void ItemDetails::onMetadataFailed(const ApiError& error)
{
    m_metadataCall.clear();
    if (error.kind != ApiError::Kind::NotFound && error.kind != ApiError::Kind::Server) {
        failMetadata(error, error.kind == ApiError::Kind::Decode);
        return;
    }
    // The server answers "not found" for metadata that it cannot read, too: is the item itself there?
    ApiCall<ImageDto>* call = isVideoName(m_name) ? m_videos.get(m_name) : m_images.get(m_name);
    m_metadataCall = call->abortWith(this);
    call->then(
        this,
        [this, error](const ImageDto&) {
            m_metadataCall.clear();
            failMetadata(error, error.kind == ApiError::Kind::NotFound);
        },
        [this](const ApiError& itemError) {
            m_metadataCall.clear();
            failMetadata(itemError, false);
        });
}

void ItemDetails::failMetadata(const ApiError& error, bool broken)
{
    m_metadataError = error;
    m_broken = broken;
    m_metadataState = State::Failed;
    Q_EMIT metadataChanged();
}

void ItemDetails::wantWorkflow()
{
    if (m_name.isEmpty() || m_workflowState == State::Loading || m_workflowState == State::Ready)
        return;
    m_workflowState = State::Loading;
    ApiCall<EmbeddedWorkflow>* call =
        isVideoName(m_name) ? m_videos.workflow(m_name) : m_images.workflow(m_name);
    m_workflowCall = call->abortWith(this);
    call->then(
        this,
        [this](const EmbeddedWorkflow& workflow) {
            m_workflowCall.clear();
            m_workflow = workflow;
            m_workflowState = State::Ready;
            Q_EMIT workflowChanged();
        },
        [this](const ApiError& error) {
            m_workflowCall.clear();
            m_workflowError = error;
            m_workflowState = State::Failed;
            Q_EMIT workflowChanged();
        });
    Q_EMIT workflowChanged();
}

void ItemDetails::retry()
{
    if (m_metadataState == State::Failed) {
        loadMetadata();
        Q_EMIT metadataChanged();
    }
    if (m_workflowState == State::Failed)
        wantWorkflow();
}

} // namespace vitrine
