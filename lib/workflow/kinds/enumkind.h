// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkind.h"

namespace vitrine {

/// One of the template's options: a plain choice ("enum") or a sampler ("scheduler").
class EnumKind : public FieldKind {
    Q_DECLARE_TR_FUNCTIONS(vitrine::EnumKind)

public:
    enum class Of { Options, Schedulers };

    explicit EnumKind(Of of)
        : m_scheduler(of == Of::Schedulers)
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
    [[nodiscard]] QString displayText(const FieldTemplate& field, const QJsonValue& value) const override;

private:
    bool m_scheduler;
};

} // namespace vitrine
