// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"

#include <QJsonObject>
#include <QString>

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

    static Result<ModelRecord> fromJson(const QJsonValue& value, const QString& path);

    /// ModelIdentifierField, as a workflow input holds it.
    [[nodiscard]] QJsonObject identifier() const;

    friend bool operator==(const ModelRecord&, const ModelRecord&) = default;
};

} // namespace vitrine
