// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/fieldkinds.h"
#include "lib/workflow/nodetemplate.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace vitrine {

/// Turns the schemas of an /openapi.json into node templates, as the server's own web UI does.
class TemplateParser {
public:
    /// Both must outlive the parser.
    TemplateParser(const QJsonObject& openApi, const FieldKinds& kinds);

    [[nodiscard]] QHash<QString, NodeTemplate> parse() const;

private:
    [[nodiscard]] std::optional<NodeTemplate> node(const QJsonObject& schema) const;
    [[nodiscard]] std::optional<FieldTemplate> input(const QString& nodeType, const QString& name,
                                                     const QJsonObject& schema) const;
    [[nodiscard]] QList<OutputTemplate> outputs(const QString& nodeType, const QString& outputClass) const;

    QJsonObject m_schemas;
    const FieldKinds& m_kinds;
};

} // namespace vitrine
