// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkind.h"

#include <QLatin1StringView>

namespace vitrine {

/// One thing of the server, named by its id in an object with one key: an image, a video, a style
/// preset, a system prompt.
class RecordKind : public FieldKind {
    Q_DECLARE_TR_FUNCTIONS(vitrine::RecordKind)

public:
    /// `typeName`: the server's name of the type; `key`: the one key of the object.
    RecordKind(QLatin1StringView id, QLatin1StringView typeName, QLatin1StringView key)
        : m_id(id)
        , m_typeName(typeName)
        , m_key(key)
    {
    }

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] bool accepts(const FieldType& type) const override;
    [[nodiscard]] QJsonValue cleaned(const QJsonValue& value) const override;
    /// Takes the text as the id; nothing asks the server whether it exists.
    [[nodiscard]] Result<QJsonValue> parseText(const FieldTemplate& field, const FieldSettings& settings,
                                               const QString& text) const override;
    [[nodiscard]] QString displayText(const FieldTemplate& field, const QJsonValue& value) const override;

private:
    QLatin1StringView m_id;
    QLatin1StringView m_typeName;
    QLatin1StringView m_key;
};

} // namespace vitrine
