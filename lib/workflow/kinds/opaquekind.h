// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkind.h"

#include <QLatin1StringView>
#include <QStringList>

namespace vitrine {

/// A value that is kept and sent but not edited: the settings of a generator node, the id of a
/// saved workflow.
class OpaqueKind : public FieldKind {
    Q_DECLARE_TR_FUNCTIONS(vitrine::OpaqueKind)

public:
    /// `suffix`: type names that end so are taken.
    OpaqueKind(QLatin1StringView id, QLatin1StringView suffix, QJsonValue::Type json)
        : m_id(id)
        , m_suffix(suffix)
        , m_json(json)
    {
    }

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] bool accepts(const FieldType& type) const override;
    [[nodiscard]] QJsonValue cleaned(const QJsonValue& value) const override;
    [[nodiscard]] Result<QJsonValue> parseText(const FieldTemplate& field, const FieldSettings& settings,
                                               const QString& text) const override;

private:
    QLatin1StringView m_id;
    QLatin1StringView m_suffix;
    QJsonValue::Type m_json;
};

/// Only a connection can fill the field.
class UnknownKind : public FieldKind {
    Q_DECLARE_TR_FUNCTIONS(vitrine::UnknownKind)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] bool accepts(const FieldType& type) const override;
    [[nodiscard]] bool isConnectionOnly() const override { return true; }
    [[nodiscard]] QJsonValue cleaned(const QJsonValue& value) const override;
    [[nodiscard]] QString problem(const FieldTemplate& field, const FieldSettings& settings,
                                  const QJsonValue& value) const override;
    [[nodiscard]] Result<QJsonValue> parseText(const FieldTemplate& field, const FieldSettings& settings,
                                               const QString& text) const override;
};

} // namespace vitrine
