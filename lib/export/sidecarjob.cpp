// SPDX-License-Identifier: Apache-2.0
#include "lib/export/sidecarjob.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The texts are JSON; one that is not stays a text.
QJsonValue jsonOf(const std::optional<QString>& text)
{
    if (!text)
        return QJsonValue::Null;
    const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8());
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(*text);
}

} // namespace

SidecarJob::SidecarJob(ApiClient& client, const QString& name, QObject* parent)
    : ApiJob(parent)
    , m_images(client)
    , m_videos(client)
    , m_name(name)
    , m_isVideo(isVideoName(name))
{
}

QByteArray SidecarJob::text() const
{
    return QJsonDocument(m_sidecar).toJson();
}

void SidecarJob::run()
{
    step(m_isVideo ? m_videos.record(m_name) : m_images.record(m_name), [this](const QJsonObject& record) {
        m_sidecar.insert(m_isVideo ? u"video"_s : u"image"_s, record);
        readMetadata();
    });
}

void SidecarJob::readMetadata()
{
    step(m_isVideo ? m_videos.metadata(m_name) : m_images.metadata(m_name),
         [this](const QJsonObject& metadata) {
             m_sidecar.insert(u"metadata"_s, metadata.isEmpty() ? QJsonValue() : QJsonValue(metadata));
             readWorkflow();
         });
}

void SidecarJob::readWorkflow()
{
    const QJsonObject record = m_sidecar.value(m_isVideo ? "video"_L1 : "image"_L1).toObject();
    m_sidecar.insert(u"workflow"_s, QJsonValue::Null);
    m_sidecar.insert(u"graph"_s, QJsonValue::Null);
    if (!record.value("has_workflow"_L1).toBool()) {
        end();
        return;
    }
    step(m_isVideo ? m_videos.workflow(m_name) : m_images.workflow(m_name),
         [this](const EmbeddedWorkflow& embedded) {
             m_sidecar.insert(u"workflow"_s, jsonOf(embedded.workflow));
             m_sidecar.insert(u"graph"_s, jsonOf(embedded.graph));
             end();
         });
}

} // namespace vitrine
