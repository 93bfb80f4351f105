// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/apiclient.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

/// Body_parse_dynamicprompts.
struct DynamicPromptRequest {
    QString prompt; ///< "a {red|blue} house"
    int maxPrompts = 1000;
    bool combinatorial = true;       ///< Every combination in order; otherwise `maxPrompts` random ones.
    std::optional<qint64> seed = {}; ///< For random ones; without it the server draws one.
};

/// DynamicPromptsResponse.
struct DynamicPrompts {
    QStringList prompts;
    std::optional<QString> error; ///< The prompt could not be parsed; `prompts` then holds it as it is.

    static Result<DynamicPrompts> fromJson(const QJsonValue& value, const QString& path);
};

/// StylePresetRecordWithImage: prompts in which "{prompt}" stands for what the user wrote.
struct StylePreset {
    QString id;
    QString name;
    QString type; ///< "user", "project", or "default" for the bundled ones.
    QString positivePrompt;
    QString negativePrompt;
    bool hasImage = false;

    static Result<StylePreset> fromJson(const QJsonValue& value, const QString& path);
};

/// SystemPromptRecordDTO.
struct SystemPrompt {
    QString id;
    QString name;
    QString content;
    bool isPublic = false;

    static Result<SystemPrompt> fromJson(const QJsonValue& value, const QString& path);
};

/// What forms need for prompts: /api/v1/utilities/dynamicprompts, /api/v1/style_presets/…,
/// /api/v1/system_prompts/…. One that is not there is Kind::NotFound.
class PromptsApi {
public:
    explicit PromptsApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// POST /api/v1/utilities/dynamicprompts. A prompt without choices gives itself.
    ApiCall<DynamicPrompts>* expand(const DynamicPromptRequest& request);

    /// GET /api/v1/style_presets/: bundled ones and the user's.
    ApiCall<QList<StylePreset>>* stylePresets();
    /// GET /api/v1/style_presets/i/{style_preset_id}.
    ApiCall<StylePreset>* stylePreset(const QString& id);
    /// GET /api/v1/style_presets/i/{style_preset_id}/image: its picture, where `hasImage`.
    ApiCall<QByteArray>* stylePresetImage(const QString& id);

    /// GET /api/v1/system_prompts/, with Capability::SystemPrompts.
    ApiCall<QList<SystemPrompt>>* systemPrompts();
    /// GET /api/v1/system_prompts/i/{system_prompt_id}, with Capability::SystemPrompts.
    ApiCall<SystemPrompt>* systemPrompt(const QString& id);

private:
    ApiClient& m_client;
};

} // namespace vitrine
