// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/nodetemplate.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace vitrine {

/// Reads the JSON schema of one property of a node or of its output.
class FieldSchema {
public:
    /// The type that the schema describes; none when forms and lines cannot express it (objects,
    /// nested lists, unions).
    static std::optional<FieldType> type(const QJsonObject& schema);

    /// The options of an enum or of a constant, also behind an `anyOf` with null.
    static QJsonArray options(const QJsonObject& schema);

    /// Limits of the value and, for a list, of its entries, also behind an `anyOf` with null.
    static void readConstraints(const QJsonObject& schema, FieldTemplate& field);

    /// "ImageField" for {"$ref": "#/components/schemas/ImageField"}; empty when it is no reference.
    static QString refName(const QJsonObject& schema);

    /// "Denoise Mask" for "denoise_mask": for fields without a title.
    static QString titleFor(const QString& name);
};

} // namespace vitrine
