// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkind.h"

#include <memory>

namespace vitrine {

/// A list of values of another kind: "integer-list", "image-list" ...
class ListKind : public FieldKind {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ListKind)

public:
    /// `typeName`: the server's name of the elements' type. `alsoSingle`: fields that take one or a
    /// list are edited as a list.
    ListKind(std::shared_ptr<const FieldKind> element, QLatin1StringView typeName, bool alsoSingle = false)
        : m_element(std::move(element))
        , m_typeName(typeName)
        , m_alsoSingle(alsoSingle)
    {
    }

    [[nodiscard]] QString id() const override;
    [[nodiscard]] bool accepts(const FieldType& type) const override;
    [[nodiscard]] bool needsRecord() const override { return m_element->needsRecord(); }
    [[nodiscard]] QJsonValue fallbackDefault(const FieldTemplate& field) const override;
    [[nodiscard]] QJsonValue cleaned(const QJsonValue& value) const override;
    [[nodiscard]] QString problem(const FieldTemplate& field, const FieldSettings& settings,
                                  const QJsonValue& value) const override;
    /// A JSON list, or elements with commas between them; empty text is the empty list.
    [[nodiscard]] Result<QJsonValue> parseText(const FieldTemplate& field, const FieldSettings& settings,
                                               const QString& text) const override;
    [[nodiscard]] QString displayText(const FieldTemplate& field, const QJsonValue& value) const override;

    [[nodiscard]] const FieldKind& element() const { return *m_element; }

private:
    std::shared_ptr<const FieldKind> m_element;
    QLatin1StringView m_typeName;
    bool m_alsoSingle;
};

} // namespace vitrine
