// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkind.h"

namespace vitrine {

/// Where results go: "auto" (the auto-add board), "none" (uncategorized) or {board_id}.
class BoardKind : public FieldKind {
    Q_DECLARE_TR_FUNCTIONS(vitrine::BoardKind)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] bool accepts(const FieldType& type) const override;
    [[nodiscard]] bool needsRecord() const override { return true; }
    [[nodiscard]] QJsonValue fallbackDefault(const FieldTemplate& field) const override;
    [[nodiscard]] QJsonValue cleaned(const QJsonValue& value) const override;
    /// Understands "auto" and "none"; the caller looks a board up by name or id first.
    [[nodiscard]] Result<QJsonValue> parseText(const FieldTemplate& field, const FieldSettings& settings,
                                               const QString& text) const override;
    [[nodiscard]] QString displayText(const FieldTemplate& field, const QJsonValue& value) const override;

    /// The value for one board.
    static QJsonValue valueFor(const QString& boardId);
};

} // namespace vitrine
