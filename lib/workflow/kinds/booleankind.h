// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkind.h"

namespace vitrine {

/// On or off.
class BooleanKind : public FieldKind {
    Q_DECLARE_TR_FUNCTIONS(vitrine::BooleanKind)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] bool accepts(const FieldType& type) const override;
    [[nodiscard]] QJsonValue fallbackDefault(const FieldTemplate& field) const override;
    [[nodiscard]] QJsonValue cleaned(const QJsonValue& value) const override;
    [[nodiscard]] Result<QJsonValue> parseText(const FieldTemplate& field, const FieldSettings& settings,
                                               const QString& text) const override;
    [[nodiscard]] QString displayText(const FieldTemplate& field, const QJsonValue& value) const override;
};

} // namespace vitrine
