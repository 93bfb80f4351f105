// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkind.h"

#include <memory>
#include <vector>

namespace vitrine {

/// All field kinds, in the order in which they are asked.
class FieldKinds {
public:
    FieldKinds();

    /// Never null: "unknown" when no kind takes the type.
    [[nodiscard]] std::shared_ptr<const FieldKind> kindFor(const FieldType& type) const;

    /// The first kind that takes the value, whatever field it stands in; "unknown" when none does.
    [[nodiscard]] std::shared_ptr<const FieldKind> kindTaking(const QJsonValue& value) const;

    /// A value as the first kind that takes it cleans it; Undefined (also for null) when none does.
    [[nodiscard]] QJsonValue cleaned(const QJsonValue& value) const;

private:
    std::vector<std::shared_ptr<const FieldKind>> m_kinds;
    std::shared_ptr<const FieldKind> m_unknown;
};

} // namespace vitrine
