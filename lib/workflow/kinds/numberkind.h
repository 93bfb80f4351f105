// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkind.h"

namespace vitrine {

/// A whole number ("integer") or any number ("float"). A field that takes one or a list is edited
/// as one.
class NumberKind : public FieldKind {
    Q_DECLARE_TR_FUNCTIONS(vitrine::NumberKind)

public:
    enum class Of { Integers, Floats };

    explicit NumberKind(Of of)
        : m_integer(of == Of::Integers)
    {
    }

    [[nodiscard]] QString id() const override;
    [[nodiscard]] bool accepts(const FieldType& type) const override;
    [[nodiscard]] QJsonValue fallbackDefault(const FieldTemplate& field) const override;
    [[nodiscard]] QJsonValue cleaned(const QJsonValue& value) const override;
    [[nodiscard]] QString problem(const FieldTemplate& field, const FieldSettings& settings,
                                  const QJsonValue& value) const override;
    [[nodiscard]] Result<QJsonValue> parseText(const FieldTemplate& field, const FieldSettings& settings,
                                               const QString& text) const override;

private:
    bool m_integer;
};

} // namespace vitrine
