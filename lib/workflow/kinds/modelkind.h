// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkind.h"

namespace vitrine {

/// An installed model: {key, hash, name, base, type} and sometimes submodel_type.
class ModelKind : public FieldKind {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ModelKind)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] bool accepts(const FieldType& type) const override;
    [[nodiscard]] bool needsRecord() const override { return true; }
    [[nodiscard]] QJsonValue cleaned(const QJsonValue& value) const override;
    /// Always refuses: the caller looks the model up and sets its identifier.
    [[nodiscard]] Result<QJsonValue> parseText(const FieldTemplate& field, const FieldSettings& settings,
                                               const QString& text) const override;
    [[nodiscard]] QString displayText(const FieldTemplate& field, const QJsonValue& value) const override;
};

} // namespace vitrine
