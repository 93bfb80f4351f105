// SPDX-License-Identifier: Apache-2.0
#include "lib/api/prompts.h"

#include "lib/api/decode.h"
#include "lib/json/objectreader.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString presetPath(const QString& id, QLatin1StringView tail = {})
{
    return u"/api/v1/style_presets/i/"_s + RequestFactory::segment(id) + tail;
}

} // namespace

Result<DynamicPrompts> DynamicPrompts::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    DynamicPrompts prompts;
    reader.required(u"prompts"_s, prompts.prompts);
    reader.optional(u"error"_s, prompts.error);
    if (!reader.ok())
        return Failure(reader.error());
    return prompts;
}

Result<StylePreset> StylePreset::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    StylePreset preset;
    QJsonObject data;
    std::optional<QString> image;
    reader.required(u"id"_s, preset.id);
    reader.required(u"name"_s, preset.name);
    reader.required(u"type"_s, preset.type);
    reader.required(u"preset_data"_s, data);
    reader.optional(u"image"_s, image);
    if (!reader.ok())
        return Failure(reader.error());
    ObjectReader texts(data, reader.pathOf(u"preset_data"_s));
    texts.required(u"positive_prompt"_s, preset.positivePrompt);
    texts.required(u"negative_prompt"_s, preset.negativePrompt);
    if (!texts.ok())
        return Failure(texts.error());
    preset.hasImage = image.has_value();
    return preset;
}

Result<SystemPrompt> SystemPrompt::fromJson(const QJsonValue& value, const QString& path)
{
    ObjectReader reader = ObjectReader::fromValue(value, path);
    SystemPrompt prompt;
    reader.required(u"id"_s, prompt.id);
    reader.required(u"name"_s, prompt.name);
    reader.required(u"content"_s, prompt.content);
    reader.required(u"is_public"_s, prompt.isPublic);
    if (!reader.ok())
        return Failure(reader.error());
    return prompt;
}

ApiCall<DynamicPrompts>* PromptsApi::expand(const DynamicPromptRequest& request)
{
    QJsonObject body{{u"prompt"_s, request.prompt},
                     {u"max_prompts"_s, request.maxPrompts},
                     {u"combinatorial"_s, request.combinatorial}};
    if (request.seed)
        body.insert(u"seed"_s, *request.seed);
    return m_client.send<DynamicPrompts>({.method = ApiRequest::Method::Post,
                                          .path = u"/api/v1/utilities/dynamicprompts"_s,
                                          .body = jsonBytes(body)},
                                         oneRecord<DynamicPrompts>(&DynamicPrompts::fromJson));
}

ApiCall<QList<StylePreset>>* PromptsApi::stylePresets()
{
    return m_client.send<QList<StylePreset>>({.path = u"/api/v1/style_presets/"_s},
                                             recordList<StylePreset>(&StylePreset::fromJson));
}

ApiCall<StylePreset>* PromptsApi::stylePreset(const QString& id)
{
    return m_client.send<StylePreset>({.path = presetPath(id)},
                                      oneRecord<StylePreset>(&StylePreset::fromJson));
}

ApiCall<QByteArray>* PromptsApi::stylePresetImage(const QString& id)
{
    return m_client.send<QByteArray>(
        {.path = presetPath(id, "/image"_L1), .lane = Lane::Pictures, .expect = ApiRequest::Expect::Bytes},
        &bytesBody);
}

ApiCall<QList<SystemPrompt>>* PromptsApi::systemPrompts()
{
    if (!m_client.capabilities().has(Capability::SystemPrompts))
        return m_client.unsupported<QList<SystemPrompt>>(Capability::SystemPrompts);
    return m_client.send<QList<SystemPrompt>>({.path = u"/api/v1/system_prompts/"_s},
                                              recordList<SystemPrompt>(&SystemPrompt::fromJson));
}

ApiCall<SystemPrompt>* PromptsApi::systemPrompt(const QString& id)
{
    if (!m_client.capabilities().has(Capability::SystemPrompts))
        return m_client.unsupported<SystemPrompt>(Capability::SystemPrompts);
    return m_client.send<SystemPrompt>({.path = u"/api/v1/system_prompts/i/"_s + RequestFactory::segment(id)},
                                       oneRecord<SystemPrompt>(&SystemPrompt::fromJson));
}

} // namespace vitrine
