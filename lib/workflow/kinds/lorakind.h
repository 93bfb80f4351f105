// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/kinds/modelkind.h"

namespace vitrine {

/// One LoRA with its weight: {lora: MODEL, weight}. Only stands in lists.
class LoraKind : public FieldKind {
    Q_DECLARE_TR_FUNCTIONS(vitrine::LoraKind)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] bool accepts(const FieldType& type) const override;
    [[nodiscard]] bool needsRecord() const override { return true; }
    [[nodiscard]] QJsonValue cleaned(const QJsonValue& value) const override;
    [[nodiscard]] Result<QJsonValue> parseText(const FieldTemplate& field, const FieldSettings& settings,
                                               const QString& text) const override;
    [[nodiscard]] QString displayText(const FieldTemplate& field, const QJsonValue& value) const override;

private:
    ModelKind m_model;
};

} // namespace vitrine
