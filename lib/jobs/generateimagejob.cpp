// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/generateimagejob.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int pixelStep = 8; // a latent pixel stands for so many

QJsonObject node(const QString& id, const QString& type, QJsonObject fields)
{
    fields.insert(u"id"_s, id);
    fields.insert(u"type"_s, type);
    if (!fields.contains(u"is_intermediate"_s))
        fields.insert(u"is_intermediate"_s, true);
    return fields;
}

QJsonObject prompt(const QString& id, const QString& text, const GenerateOptions& options)
{
    return node(id, u"sdxl_compel_prompt"_s,
                {{u"prompt"_s, text},
                 {u"style"_s, text},
                 {u"original_width"_s, options.width},
                 {u"original_height"_s, options.height},
                 {u"target_width"_s, options.width},
                 {u"target_height"_s, options.height}});
}

/// What the web UI reads back from an image.
QJsonObject metadata(const GenerateOptions& options)
{
    return node(u"metadata"_s, u"core_metadata"_s,
                {{u"generation_mode"_s, u"sdxl_txt2img"_s},
                 {u"positive_prompt"_s, options.positivePrompt},
                 {u"negative_prompt"_s, options.negativePrompt},
                 {u"width"_s, options.width},
                 {u"height"_s, options.height},
                 {u"seed"_s, qint64(options.seed)},
                 {u"rand_device"_s, u"cpu"_s},
                 {u"cfg_scale"_s, options.cfgScale},
                 {u"steps"_s, options.steps},
                 {u"scheduler"_s, options.scheduler},
                 {u"model"_s, options.model.identifier()}});
}

QJsonObject sdxlGraph(const GenerateOptions& options)
{
    QJsonObject picture{{u"is_intermediate"_s, false}, {u"use_cache"_s, false}};
    if (!options.boardId.isEmpty() && options.boardId != "none"_L1)
        picture.insert(u"board"_s, QJsonObject{{u"board_id"_s, options.boardId}});
    const QList<QJsonObject> nodes{
        node(u"model"_s, u"sdxl_model_loader"_s, {{u"model"_s, options.model.identifier()}}),
        prompt(u"positive"_s, options.positivePrompt, options),
        prompt(u"negative"_s, options.negativePrompt, options),
        node(u"noise"_s, u"noise"_s,
             {{u"seed"_s, qint64(options.seed)},
              {u"width"_s, options.width},
              {u"height"_s, options.height},
              {u"use_cpu"_s, true}}),
        node(u"denoise"_s, u"denoise_latents"_s,
             {{u"steps"_s, options.steps},
              {u"cfg_scale"_s, options.cfgScale},
              {u"scheduler"_s, options.scheduler}}),
        node(u"picture"_s, u"l2i"_s, picture),
        metadata(options),
    };
    const QJsonArray edges{
        graphEdge(u"model"_s, u"clip"_s, u"positive"_s, u"clip"_s),
        graphEdge(u"model"_s, u"clip2"_s, u"positive"_s, u"clip2"_s),
        graphEdge(u"model"_s, u"clip"_s, u"negative"_s, u"clip"_s),
        graphEdge(u"model"_s, u"clip2"_s, u"negative"_s, u"clip2"_s),
        graphEdge(u"model"_s, u"unet"_s, u"denoise"_s, u"unet"_s),
        graphEdge(u"positive"_s, u"conditioning"_s, u"denoise"_s, u"positive_conditioning"_s),
        graphEdge(u"negative"_s, u"conditioning"_s, u"denoise"_s, u"negative_conditioning"_s),
        graphEdge(u"noise"_s, u"noise"_s, u"denoise"_s, u"noise"_s),
        graphEdge(u"denoise"_s, u"latents"_s, u"picture"_s, u"latents"_s),
        graphEdge(u"model"_s, u"vae"_s, u"picture"_s, u"vae"_s),
        graphEdge(u"metadata"_s, u"metadata"_s, u"picture"_s, u"metadata"_s),
    };
    return graphOf(nodes, edges);
}

/// One seed an image, in the graph and in the metadata alike: fields of one group change together.
QJsonArray seedData(const GenerateOptions& options)
{
    if (options.count < 2)
        return {};
    QJsonArray seeds;
    for (int i = 0; i < options.count; ++i)
        seeds.append(qint64(options.seed + static_cast<quint32>(i))); // goes on at 0 behind the largest
    const auto seedsOf = [&seeds](const QString& nodeId) {
        return QJsonObject{{u"node_path"_s, nodeId}, {u"field_name"_s, u"seed"_s}, {u"items"_s, seeds}};
    };
    return {QJsonArray{seedsOf(u"noise"_s), seedsOf(u"metadata"_s)}};
}

} // namespace

GenerateImageJob::GenerateImageJob(ServerSession& session, const GenerateOptions& options, QObject* parent)
    : RunGraphJob(session, sdxlGraph(options), seedData(options), parent)
    , m_options(options)
{
}

Result<RunBatchJob::Submission> GenerateImageJob::prepare()
{
    const auto isSide = [](int pixels) { return pixels >= pixelStep && pixels % pixelStep == 0; };
    if (!isSide(m_options.width) || !isSide(m_options.height))
        return Failure(ApiError::input(tr("Width and height must be multiples of %1.").arg(pixelStep)));
    if (m_options.steps < 1)
        return Failure(ApiError::input(tr("There must be at least one step.")));
    if (m_options.cfgScale < 1)
        return Failure(ApiError::input(tr("The CFG scale must be at least 1.")));
    if (m_options.count < 1)
        return Failure(ApiError::input(tr("There must be at least one image.")));
    return RunGraphJob::prepare();
}

} // namespace vitrine
