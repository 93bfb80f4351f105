// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/copyimagesjob.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString saveId = u"save"_s;
const QString metadataId = u"metadata"_s;

bool canTakeMetadata(ServerSession& session)
{
    return session.templates().templates().find(u"metadata_from_image"_s) != nullptr;
}

QJsonObject copyGraph(const QString& boardId, bool withMetadata)
{
    QJsonObject save{{u"id"_s, saveId},
                     {u"type"_s, u"save_image"_s},
                     {u"is_intermediate"_s, false},
                     {u"use_cache"_s, false}};
    if (!boardId.isEmpty() && boardId != "none"_L1)
        save.insert(u"board"_s, QJsonObject{{u"board_id"_s, boardId}});
    if (!withMetadata)
        return graphOf({save}, {});
    const QJsonObject read{{u"id"_s, metadataId},
                           {u"type"_s, u"metadata_from_image"_s},
                           {u"is_intermediate"_s, true},
                           {u"use_cache"_s, false}};
    return graphOf({save, read}, {graphEdge(metadataId, u"metadata"_s, saveId, u"metadata"_s)});
}

/// One item an image: the fields of all nodes get their values together.
QJsonArray copyData(const QStringList& names, bool withMetadata)
{
    QJsonArray images;
    for (const QString& name : names)
        images.append(QJsonObject{{u"image_name"_s, name}});
    const auto datum = [&](const QString& node) {
        return QJsonObject{{u"node_path"_s, node}, {u"field_name"_s, u"image"_s}, {u"items"_s, images}};
    };
    QJsonArray group{datum(saveId)};
    if (withMetadata)
        group.append(datum(metadataId));
    return {group};
}

} // namespace

CopyImagesJob::CopyImagesJob(ServerSession& session, const QStringList& names, const QString& boardId,
                             QObject* parent)
    : RunGraphJob(session, copyGraph(boardId, canTakeMetadata(session)),
                  copyData(names, canTakeMetadata(session)), parent)
    , m_names(names)
{
}

Result<RunBatchJob::Submission> CopyImagesJob::prepare()
{
    if (m_names.isEmpty())
        return Failure(ApiError::input(tr("There is nothing to copy.")));
    const auto video = std::find_if(m_names.cbegin(), m_names.cend(), &isVideoName);
    if (video != m_names.cend())
        return Failure(ApiError::input(tr("%1 is a video, and servers copy images only.").arg(*video)));
    return RunGraphJob::prepare();
}

} // namespace vitrine
