// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/nodes.h"

#include "lib/demo/demomodels.h"
#include "lib/demo/gallery.h"
#include "lib/demo/message.h"
#include "lib/demo/pictures.h"
#include "lib/demo/queueitem.h"
#include "lib/demo/valuenodes.h"

#include <QColor>
#include <QUuid>

namespace vitrine::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxPixels = 100'000'000;

bool isDrawable(QSize size)
{
    return !size.isEmpty() && qint64(size.width()) * size.height() <= maxPixels;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString typeOf(const QJsonObject& node)
{
    return node.value(u"type"_s).toString();
}

bool isDecoder(const QString& type)
{
    return type == u"l2i"_s || type == u"flux_vae_decode"_s;
}

bool isDenoiser(const QString& type)
{
    return type == u"denoise_latents"_s || type == u"denoise_latents_meta"_s
        || type == u"flux_denoise_meta"_s;
}

QJsonObject imageOutput(const QString& name, QSize size)
{
    return {{u"image"_s, QJsonObject{{u"image_name"_s, name}}},
            {u"width"_s, size.width()},
            {u"height"_s, size.height()}};
}

/// What every image that a node saves has in common.
Image newImage(const QJsonObject& node, QSize size, Gallery& gallery)
{
    Image image;
    image.size = size;
    image.category = u"general"_s;
    image.intermediate = node.value(u"is_intermediate"_s).toBool();
    // An unknown board is logged by the server, and the image stays uncategorized.
    const QString board = node.value(u"board"_s)[u"board_id"_s].toString();
    if (gallery.board(board))
        image.boardId = board;
    return image;
}

ImageExtra newExtra(const QJsonObject& node, const QueueItem& item)
{
    ImageExtra extra;
    extra.sessionId = item.sessionId;
    extra.nodeId = node.value(u"id"_s).toString();
    extra.metadata = node.value(u"metadata"_s).toObject();
    extra.graph = QString::fromUtf8(jsonText(item.graph));
    if (item.workflow.isObject())
        extra.workflow = QString::fromUtf8(jsonText(item.workflow));
    return extra;
}

QJsonObject save(Image image, ImageExtra extra, Gallery& gallery)
{
    image.extra = std::make_shared<ImageExtra>(std::move(extra));
    const ImagePtr saved = gallery.add(std::move(image));
    return imageOutput(saved->name, saved->size);
}

} // namespace

Nodes::Nodes(Gallery& gallery, const DemoModels& models)
    : m_gallery(gallery)
    , m_models(models)
{
}

QJsonObject Nodes::modelOf(const QJsonObject& node) const
{
    for (const auto& [field, part] : {std::pair{u"unet"_s, u"unet"_s},
                                      {u"transformer"_s, u"transformer"_s},
                                      {u"vae"_s, u"vae"_s},
                                      {u"clip"_s, u"text_encoder"_s}}) {
        const QString key = node.value(field)[part][u"key"_s].toString();
        if (!key.isEmpty())
            return m_models.find(key);
    }
    return {};
}

QSize Nodes::sizeOf(const QJsonObject& node) const
{
    for (const QString& field : {u"latents"_s, u"noise"_s}) {
        const QString name = node.value(field)[u"latents_name"_s].toString();
        if (m_tensors.contains(name))
            return m_tensors.value(name);
    }
    return {};
}

QList<Beat> Nodes::beats(const QJsonObject& node) const
{
    const QString type = typeOf(node);
    const auto load = [](const QString& submodel) { return Beat{.message = {}, .loads = submodel}; };
    const Beat conditioning{.message = u"Building conditioning"_s};
    const Beat saving{.message = u"Saving image"_s};
    if (type == u"sdxl_compel_prompt"_s) {
        return {load(u"text_encoder"_s),   load(u"tokenizer"_s),   conditioning,
                load(u"text_encoder_2"_s), load(u"tokenizer_2"_s), conditioning};
    }
    if (type == u"compel"_s)
        return {load(u"tokenizer"_s), load(u"text_encoder"_s), conditioning};
    if (type == u"flux_text_encoder"_s)
        return {load(u"text_encoder"_s), load(u"tokenizer"_s), conditioning};
    if (type == u"flux_vae_encode"_s)
        return {load(u"vae"_s), {.message = u"Running VAE encoder"_s}};
    if (isDecoder(type))
        return {load(u"vae"_s), {.message = u"Running VAE decoder"_s}, saving};
    if (type == u"save_image"_s || type == u"blank_image"_s || type == u"hed_edge_detection"_s)
        return {saving};
    if (!isDenoiser(type))
        return {};
    const bool isFlux = type == u"flux_denoise_meta"_s;
    QList<Beat> out =
        isFlux ? QList<Beat>{load(u"transformer"_s)} : QList<Beat>{load(u"unet"_s), load(u"scheduler"_s)};
    const int steps = std::max(1, node.value(isFlux ? u"num_steps"_s : u"steps"_s).toInt());
    const QString seed = u"tensor-"_s + node.value(u"id"_s).toString();
    for (int step = 0; step <= steps; ++step)
        out.append({.message = u"Denoising"_s, .percentage = double(step) / steps, .previewSeed = seed});
    return out;
}

QJsonObject Nodes::checkedModel(const QJsonObject& node, const QString& field, const QString& complaint) const
{
    const QJsonObject model = node.value(field).toObject();
    const QString key = model.value(u"key"_s).toString();
    if (m_models.find(key).isEmpty())
        throw NodeError{u"Exception"_s, complaint.arg(key)};
    return model;
}

QJsonObject Nodes::loaders(const QJsonObject& node, bool isSdxl) const
{
    const QJsonObject model =
        checkedModel(node, u"model"_s, isSdxl ? u"Unknown model: %1"_s : u"Unknown model %1"_s);
    const auto part = [&](const QString& submodel) {
        QJsonObject out = model;
        out.insert(u"submodel_type"_s, submodel);
        return out;
    };
    const auto clip = [&](const QString& suffix) {
        return QJsonObject{{u"tokenizer"_s, part(u"tokenizer"_s + suffix)},
                           {u"text_encoder"_s, part(u"text_encoder"_s + suffix)},
                           {u"skipped_layers"_s, 0},
                           {u"loras"_s, QJsonArray{}}};
    };
    QJsonObject out{{u"unet"_s,
                     QJsonObject{{u"unet"_s, part(u"unet"_s)},
                                 {u"scheduler"_s, part(u"scheduler"_s)},
                                 {u"loras"_s, QJsonArray{}},
                                 {u"seamless_axes"_s, QJsonArray{}},
                                 {u"freeu_config"_s, QJsonValue::Null}}},
                    {u"clip"_s, clip({})},
                    {u"vae"_s, QJsonObject{{u"vae"_s, part(u"vae"_s)}, {u"seamless_axes"_s, QJsonArray{}}}}};
    if (isSdxl)
        out.insert(u"clip2"_s, clip(u"_2"_s));
    return out;
}

QJsonObject Nodes::fluxLoaders(const QJsonObject& node) const
{
    const auto part = [&](const QString& field, const QString& submodel) {
        QJsonObject out = checkedModel(node, field, u"Unknown model: %1"_s);
        out.insert(u"submodel_type"_s, submodel);
        return out;
    };
    const auto encoder = [&](const QString& field, const QString& suffix) {
        return QJsonObject{{u"tokenizer"_s, part(field, u"tokenizer"_s + suffix)},
                           {u"text_encoder"_s, part(field, u"text_encoder"_s + suffix)},
                           {u"loras"_s, QJsonArray{}}};
    };
    QJsonObject clip = encoder(u"clip_embed_model"_s, {});
    clip.insert(u"skipped_layers"_s, 0);
    const QJsonObject transformer = part(u"model"_s, u"transformer"_s);
    const bool isSmall =
        m_models.find(transformer.value(u"key"_s).toString()).value(u"variant"_s) == u"schnell"_s;
    return {{u"transformer"_s, QJsonObject{{u"transformer"_s, transformer}, {u"loras"_s, QJsonArray{}}}},
            {u"clip"_s, clip},
            {u"t5_encoder"_s, encoder(u"t5_encoder_model"_s, u"_2"_s)},
            {u"vae"_s,
             QJsonObject{{u"vae"_s, part(u"vae_model"_s, u"vae"_s)}, {u"seamless_axes"_s, QJsonArray{}}}},
            {u"max_seq_len"_s, isSmall ? 256 : 512}};
}

QJsonObject Nodes::fluxControl(const QJsonObject& node) const
{
    QJsonObject out{{u"control_model"_s, checkedModel(node, u"control_model"_s, u"Unknown model: %1"_s)}};
    for (const QString& field : {u"image"_s, u"control_weight"_s, u"begin_step_percent"_s,
                                 u"end_step_percent"_s, u"resize_mode"_s, u"instantx_control_mode"_s})
        out.insert(field, node.value(field));
    return {{u"control"_s, out}};
}

QJsonObject Nodes::denoise(const QJsonObject& node)
{
    const QString type = typeOf(node);
    QSize size = sizeOf(node);
    // FLUX makes its own noise, of a size of its own.
    if (size.isEmpty() && type == u"flux_denoise_meta"_s)
        size = {node.value(u"width"_s).toInt(), node.value(u"height"_s).toInt()};
    if (!isDrawable(size))
        throw NodeError{u"ValueError"_s, u"'latents' or 'noise' must be provided!"_s};
    // The result is drawn from the seed of the previews, so that they show what comes.
    QJsonObject out{
        {u"latents"_s, latents(u"tensor-"_s + node.value(u"id"_s).toString(), size, QJsonValue::Null)},
        {u"width"_s, size.width()},
        {u"height"_s, size.height()}};
    if (type.endsWith(u"_meta"_s))
        out.insert(u"metadata"_s, node.value(u"metadata"_s).toObject());
    return out;
}

QJsonObject Nodes::latents(const QString& name, QSize size, const QJsonValue& seed)
{
    m_tensors.insert(name, size);
    return {{u"latents_name"_s, name}, {u"seed"_s, seed}};
}

QJsonObject Nodes::metadata(const QJsonObject& node)
{
    QJsonObject out = withoutNulls(node).toObject();
    for (const QString& key : {u"id"_s, u"type"_s, u"use_cache"_s, u"is_intermediate"_s})
        out.remove(key);
    out.insert(u"app_version"_s, u"6.14.2"_s);
    return out;
}

QJsonObject Nodes::decode(const QJsonObject& node, const QueueItem& item)
{
    const QSize size = sizeOf(node);
    const QString name = node.value(u"latents"_s)[u"latents_name"_s].toString();
    if (size.isEmpty())
        throw NodeError{u"FileNotFoundError"_s, u"No such tensor: %1"_s.arg(name)};
    ImageExtra extra = newExtra(node, item);
    extra.seed = name;
    return save(newImage(node, size, m_gallery), std::move(extra), m_gallery);
}

QJsonObject Nodes::blank(const QJsonObject& node, const QueueItem& item)
{
    const QJsonObject c = node.value(u"color"_s).toObject();
    const QSize size(node.value(u"width"_s).toInt(), node.value(u"height"_s).toInt());
    if (!isDrawable(size))
        throw NodeError{u"ValueError"_s, u"Width and height must be > 0"_s};
    const bool hasAlpha = node.value(u"mode"_s) == u"RGBA"_s;
    const auto channel = [&](const QString& key) { return std::clamp(c.value(key).toInt(), 0, 255); };
    ImageExtra extra = newExtra(node, item);
    extra.png = plainPng(
        QColor(channel(u"r"_s), channel(u"g"_s), channel(u"b"_s), hasAlpha ? channel(u"a"_s) : 255), size);
    return save(newImage(node, size, m_gallery), std::move(extra), m_gallery);
}

QJsonObject Nodes::useImage(const QJsonObject& node, const QueueItem& item)
{
    const QString name = node.value(u"image"_s)[u"image_name"_s].toString();
    const ImagePtr source = m_gallery.image(name);
    if (!source)
        throw NodeError{u"ImageRecordNotFoundException"_s, u"Image record not found"_s};
    if (typeOf(node) == u"metadata_from_image"_s)
        return {{u"metadata"_s, m_gallery.metadata(*source)}};
    if (typeOf(node) == u"image"_s)
        return imageOutput(name, source->size);
    if (typeOf(node) == u"flux_vae_encode"_s)
        return {{u"latents"_s, latents(u"Tensor_"_s + newId(), source->size, QJsonValue::Null)},
                {u"width"_s, source->size.width()},
                {u"height"_s, source->size.height()}};
    ImageExtra extra = newExtra(node, item);
    extra.seed = source->seed();
    if (source->extra)
        extra.png = source->extra->png;
    return save(newImage(node, source->size, m_gallery), std::move(extra), m_gallery);
}

QJsonObject Nodes::run(const QJsonObject& node, const QueueItem& item)
{
    const QString type = typeOf(node);
    if (const std::optional<QJsonObject> value = runValueNode(node))
        return *value;
    if (type == u"core_metadata"_s)
        return {{u"metadata"_s, metadata(node)}};
    if (type == u"sdxl_model_loader"_s || type == u"main_model_loader"_s)
        return loaders(node, type == u"sdxl_model_loader"_s);
    if (type == u"vae_loader"_s) {
        const QJsonObject model = checkedModel(node, u"vae_model"_s, u"Unknown vae: %1!"_s);
        return {{u"vae"_s, QJsonObject{{u"vae"_s, model}, {u"seamless_axes"_s, QJsonArray{}}}}};
    }
    if (type == u"compel"_s || type == u"sdxl_compel_prompt"_s || type == u"flux_text_encoder"_s) {
        return {{u"conditioning"_s,
                 QJsonObject{{u"conditioning_name"_s, u"ConditioningFieldData_"_s + newId()},
                             {u"mask"_s, QJsonValue::Null}}}};
    }
    if (type == u"noise"_s) {
        const QSize size(node.value(u"width"_s).toInt(), node.value(u"height"_s).toInt());
        if (!isDrawable(size))
            throw NodeError{u"OutOfMemoryError"_s,
                            u"No memory for %1 x %2"_s.arg(size.width()).arg(size.height())};
        return {{u"noise"_s, latents(u"Tensor_"_s + newId(), size, node.value(u"seed"_s))},
                {u"width"_s, size.width()},
                {u"height"_s, size.height()}};
    }
    if (type == u"flux_model_loader"_s)
        return fluxLoaders(node);
    if (type == u"flux_controlnet"_s)
        return fluxControl(node);
    if (isDenoiser(type))
        return denoise(node);
    if (isDecoder(type))
        return decode(node, item);
    if (type == u"blank_image"_s)
        return blank(node, item);
    return useImage(node, item);
}

} // namespace vitrine::demo
