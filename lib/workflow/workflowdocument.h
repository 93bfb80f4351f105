// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/result.h"
#include "lib/workflow/jsonintegers.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <utility>

namespace vitrine {

/// One line between two nodes, as the workflow file has it. Handles of collapsed edges are empty.
struct WorkflowEdge {
    QString id;
    QString type; ///< "default" or "collapsed".
    QString source;
    QString sourceHandle;
    QString target;
    QString targetHandle;
};

/// A workflow file, kept whole: only values of node inputs (and the name of a copy) ever change, everything
/// else is carried through as it came.
///
/// What is saved is the text that was read, with changed values put in their places: numbers that no double
/// holds, the order of keys and the white space stay as they were written. Values themselves are read as
/// QJsonValue has them: integers exact to 64 bits, all else as doubles.
///
/// A plain value; copies share their data until one is changed. The format's versions 1.0.0, 2.0.0, 3.0.0 and
/// 4.0.0 are read as they are, without rewriting them (PreparedWorkflow does that for what is sent).
/// Errors are ApiError::Kind::Input with a sentence that says what is wrong with the file and what
/// to do.
class WorkflowDocument {
public:
    /// Larger files are refused: the bundled ones are under 100 kB.
    static constexpr qint64 maxBytes = 32 * 1024 * 1024;

    WorkflowDocument() = default;

    static Result<WorkflowDocument> fromFile(const QString& path);
    static Result<WorkflowDocument> fromJson(const QByteArray& bytes);
    static Result<WorkflowDocument> fromObject(const QJsonObject& workflow);

    /// The document with its present values.
    [[nodiscard]] QJsonObject json() const;
    /// As text for a file: as it was read where nothing was changed, indented where it did not come as text.
    [[nodiscard]] QByteArray toBytes() const;
    /// Integers of more than 64 bits: `json` has them rounded, `toBytes` as they were written.
    [[nodiscard]] QList<LargeInteger> largeIntegers() const;

    [[nodiscard]] bool isEmpty() const { return m_root.isEmpty(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString metaVersion() const; ///< "3.0.0"

    /// Everything but the nodes: form, exposedFields, meta, edges ...
    [[nodiscard]] const QJsonObject& root() const { return m_root; }
    /// The raw nodes in file order.
    [[nodiscard]] const QJsonArray& nodes() const { return m_nodes; }
    [[nodiscard]] bool hasNode(const QString& nodeId) const { return m_index.contains(nodeId); }
    /// The raw node; empty when there is none with this id.
    [[nodiscard]] QJsonObject node(const QString& nodeId) const;
    /// `data` of the node.
    [[nodiscard]] QJsonObject nodeData(const QString& nodeId) const;
    /// `data.type` of the node ("denoise_latents").
    [[nodiscard]] QString nodeType(const QString& nodeId) const;
    /// The user's own name for the node, may be empty.
    [[nodiscard]] QString nodeLabel(const QString& nodeId) const;

    [[nodiscard]] bool hasInput(const QString& nodeId, const QString& field) const;
    /// The raw input with name, label, description and value; empty when there is none.
    [[nodiscard]] QJsonObject input(const QString& nodeId, const QString& field) const;
    /// Undefined when the node, the input or its value does not exist.
    [[nodiscard]] QJsonValue inputValue(const QString& nodeId, const QString& field) const;
    /// Undefined takes the value out. An input that the node does not have yet is added, and taking its value
    /// out takes it back. False when there is no such node.
    bool setInputValue(const QString& nodeId, const QString& field, const QJsonValue& value);

    /// For a copy. What a workflow is called is no value of it, but what is saved under a name has that name.
    void setName(const QString& name);
    /// `id`: which workflow of a server's library it is; it means nothing anywhere else.
    void removeId();

    /// Puts another `data` into a node, whose id stays. False when there is no such node.
    bool setNodeData(const QString& nodeId, const QJsonObject& data);

    /// In file order.
    [[nodiscard]] const QList<WorkflowEdge>& edges() const { return m_edges; }
    /// The inputs of a node that a line of type "default" ends in.
    [[nodiscard]] QSet<QString> connectedInputs(const QString& nodeId) const;
    /// True when a line of type "default" ends in this input.
    [[nodiscard]] bool isConnected(const QString& nodeId, const QString& field) const;

    /// Equal JSON values.
    friend bool operator==(const WorkflowDocument& a, const WorkflowDocument& b)
    {
        return a.m_root == b.m_root && a.m_nodes == b.m_nodes;
    }

private:
    void addInput(QJsonObject& data, const QString& nodeId, const QString& field);
    void takeBack(QJsonObject& data, const QString& nodeId, const QString& field);

    QJsonObject m_root; ///< Without "nodes".
    QJsonArray m_nodes;
    QHash<QString, qsizetype> m_index; ///< Node id to place; the first of two equal ids counts.
    QList<WorkflowEdge> m_edges;
    QHash<QString, QSet<QString>> m_connected; ///< Node id to its inputs that a line ends in.

    QByteArray m_text;    ///< What was read; empty when it did not come as text.
    QJsonObject m_loaded; ///< The same as JSON.
    bool m_hasLargeIntegers = false;

    QHash<std::pair<QString, QString>, QJsonValue> m_added; ///< Inputs that were added, and what stood there.
    QHash<QString, QJsonValue> m_inputsBefore; ///< Node id to `inputs`, where that was no object.
};

} // namespace vitrine
