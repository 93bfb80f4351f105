// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkinds.h"
#include "lib/workflow/nodetemplate.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

namespace vitrine {

/// All node types of one server, parsed from its GET /openapi.json.
///
/// A plain value whose copies share their data; pointers handed out live as long as any copy.
/// `fromSchema` takes some milliseconds and may run in a worker thread. What cannot be read is left
/// out and logged (vitrine.workflow), never an error: one odd node of a node pack must not cost the
/// others.
class NodeTemplates {
public:
    NodeTemplates();

    static NodeTemplates fromSchema(const QJsonObject& openApi);

    /// Null when the server has no such node type.
    [[nodiscard]] const NodeTemplate* find(const QString& type) const;
    [[nodiscard]] qsizetype count() const { return m_data->templates.size(); }
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    [[nodiscard]] QStringList types() const; ///< Sorted.
    [[nodiscard]] const FieldKinds& kinds() const { return m_data->kinds; }

private:
    struct Data {
        FieldKinds kinds;
        QHash<QString, NodeTemplate> templates;
    };
    std::shared_ptr<const Data> m_data;
};

} // namespace vitrine
