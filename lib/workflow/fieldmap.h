// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/formoutputs.h"

#include <QJsonObject>
#include <QStringList>

namespace vitrine {

/// The fields of a form by index, for scripts that say "field 3": as JSON to keep beside them, and compared
/// with an older one, since an edited form moves its indexes silently.
///
/// {"name", "fields": [{"index", "node_id", "field", "label", "node_type", "kind"}], "outputs": [index, ...]}
class FieldMap {
public:
    static FieldMap of(const WorkflowDocument& workflow, const WorkflowForm& form);
    /// Kind::Input when it is no such map.
    static Result<FieldMap> fromJson(const QByteArray& bytes);

    [[nodiscard]] QJsonObject json() const { return m_json; }

    /// What of `older` does not hold any more, one sentence each: fields that moved, went, or became another
    /// kind. Fields that only came are no drift.
    [[nodiscard]] QStringList driftFrom(const FieldMap& older) const;

private:
    [[nodiscard]] QJsonArray fields() const;

    QJsonObject m_json;
};

} // namespace vitrine
