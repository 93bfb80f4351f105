// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// What we use of a model record. Base, type and format are kept as the server's words: new ones appear in
/// every release.
struct ModelRecord {
    QString key;
    QString hash;
    QString name;
    QString base; ///< "sdxl", "sd-1", "flux", …
    QString type; ///< "main", "vae", "lora", …
    QString format;
    QString variant;                              ///< Empty when the record has none.
    std::optional<double> defaultLoraWeight = {}; ///< What a LoRA's owner set for it.
    QString path = {};                            ///< On the server: absolute, or from its models folder.
    qint64 fileSize = 0;      ///< Of all its files, in bytes; 0 when the server does not say.
    QString description = {}; ///< Empty for none.
    QString source = {};      ///< Where it came from: see modelsource.h. May be signed: not for showing.
    QString sourceType = {};  ///< "path", "url", "hf_repo_id", …
    QString predictionType = {};
    QString repoVariant = {};
    QString configPath = {};          ///< Of a single file: what it is loaded with. On the server.
    QStringList triggerPhrases = {};  ///< Sorted: servers keep a set, in an order that changes.
    QJsonObject defaultSettings = {}; ///< As the server has them, nulls included; their keys differ by type.
    bool hasCover = false;            ///< See ModelsApi::cover.

    static Result<ModelRecord> fromJson(const QJsonValue& value, const QString& path);

    /// ModelIdentifierField, as a workflow input holds it.
    [[nodiscard]] QJsonObject identifier() const;

    /// Whether each word of `text` stands somewhere in what people know of a model: its name, description,
    /// base, type, format, variant, trigger phrases, or the name of its file. Case does not matter; no words
    /// fit all.
    [[nodiscard]] bool mentions(const QString& text) const;

    friend bool operator==(const ModelRecord&, const ModelRecord&) = default;
};

} // namespace vitrine
