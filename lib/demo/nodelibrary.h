// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace vitrine::demo {

/// The kinds of node that can be run, read from the schema that is also served.
class NodeLibrary {
public:
    /// `missing`: types that are left out, as on a server without their node pack.
    explicit NodeLibrary(const QStringList& missing = {});

    [[nodiscard]] const QByteArray& schemaText() const { return m_schemaText; }

    /// A graph with every default filled in. Throws Rejection (422) for an unknown kind of node, a field of
    /// the wrong type, an edge from or to what does not exist, and a circle.
    [[nodiscard]] QJsonObject checkedGraph(const QJsonObject& graph) const;

    /// The `type` of what a node gives.
    [[nodiscard]] QString outputType(const QString& nodeType) const;

    /// What the server says about a node whose required input is missing; empty when nothing is.
    [[nodiscard]] QString missingInput(const QJsonObject& node) const;

private:
    struct Kind {
        QJsonObject properties;
        QJsonObject outputProperties;
    };
    [[nodiscard]] QJsonObject checkedNode(const QString& id, const QJsonObject& node) const;
    void checkEdge(const QJsonObject& edge, const QJsonObject& nodes) const;

    QByteArray m_schemaText;
    QHash<QString, Kind> m_kinds;
};

} // namespace vitrine::demo
