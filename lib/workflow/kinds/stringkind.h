// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkind.h"

namespace vitrine {

/// Text. Whether one line, several or a choice is up to the form's settings and the template's
/// component.
class StringKind : public FieldKind {
    Q_DECLARE_TR_FUNCTIONS(vitrine::StringKind)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] bool accepts(const FieldType& type) const override;
    [[nodiscard]] QJsonValue fallbackDefault(const FieldTemplate& field) const override;
    [[nodiscard]] QJsonValue cleaned(const QJsonValue& value) const override;
    [[nodiscard]] QString problem(const FieldTemplate& field, const FieldSettings& settings,
                                  const QJsonValue& value) const override;
    [[nodiscard]] Result<QJsonValue> parseText(const FieldTemplate& field, const FieldSettings& settings,
                                               const QString& text) const override;
};

} // namespace vitrine
