// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

#include <QHash>

#include <functional>

namespace vitrine {

/// Makes the editor for a field by the id of its kind. Kinds without an editor, and fields that only a
/// connection can fill, are shown read-only.
class FieldEditorFactory {
public:
    using Maker = std::function<FieldEditor*(const FormField& field, FieldSources& sources, QWidget* parent)>;

    /// Knows the editors of ui/workflow/editors.
    FieldEditorFactory();

    void add(const QString& kindId, Maker maker);
    /// The editor belongs to `parent`.
    [[nodiscard]] FieldEditor* create(const FormField& field, FieldSources& sources, QWidget* parent) const;

private:
    QHash<QString, Maker> m_makers;
};

} // namespace vitrine
