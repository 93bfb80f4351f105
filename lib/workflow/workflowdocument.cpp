// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/workflowdocument.h"

#include "lib/workflow/jsonedit.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkflowDocument)
};

Failure refuse(const QString& sentence)
{
    return Failure(ApiError::input(sentence));
}

/// Why an object is not a workflow file, or empty.
QString shapeProblem(const QJsonObject& object)
{
    if (object.value("batch"_L1).isObject() || object.value("session"_L1).isObject())
        return Words::tr("This is not a workflow but a queue item or a request that was sent to a "
                         "server. Save the workflow "
                         "itself from the workflow editor and open that file.");
    if (object.value("nodes"_L1).isObject())
        return Words::tr("This is a graph for a server's programming interface, not a workflow: it "
                         "has no form and no layout. "
                         "Save the workflow itself from the workflow editor and open that file.");
    if (!object.value("nodes"_L1).isArray() || !object.value("edges"_L1).isArray())
        return Words::tr("This JSON is not an InvokeAI workflow: it has no lists \"nodes\" and "
                         "\"edges\". Choose a file that "
                         "was saved from the workflow editor.");
    const QJsonValue version = object.value("meta"_L1).toObject().value("version"_L1);
    if (!version.isString())
        return Words::tr("This JSON is not an InvokeAI workflow: \"meta.version\" is missing. "
                         "Choose a file that was saved "
                         "from the workflow editor.");
    // There never were others, and what another one means nobody knows.
    static const QStringList formats{u"1.0.0"_s, u"2.0.0"_s, u"3.0.0"_s, u"4.0.0"_s};
    if (!formats.contains(version.toString()))
        return Words::tr("The workflow has format version \"%1\", which is not known: %2 can be read. "
                         "Save it again from a workflow editor of a supported version.")
            .arg(version.toString(), formats.join(", "_L1));
    return {};
}

/// Why the nodes cannot be used, or empty.
QString nodesProblem(const QJsonArray& nodes)
{
    int returns = 0;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const QJsonObject node = nodes.at(i).toObject();
        if (!node.value("id"_L1).isString())
            return Words::tr("The workflow is damaged: $.nodes[%1] has no id. Save it again from "
                             "the workflow editor.")
                .arg(i);
        if (!node.value("data"_L1).isObject())
            return Words::tr("The workflow is damaged: $.nodes[%1].data is missing. Save it again "
                             "from the workflow editor.")
                .arg(i);
        if (node.value("type"_L1) == "invocation"_L1 && node["data"_L1]["type"_L1] == "workflow_return"_L1
            && ++returns > 1)
            return Words::tr("The workflow has more than one node \"workflow_return\", and servers take only "
                             "one. Remove the others in the workflow editor.");
    }
    return {};
}

QList<WorkflowEdge> edgesIn(const QJsonArray& edges)
{
    QList<WorkflowEdge> out;
    out.reserve(edges.size());
    for (const QJsonValue& value : edges) {
        const QJsonObject edge = value.toObject();
        out.append({edge.value("id"_L1).toString(), edge.value("type"_L1).toString(u"default"_s),
                    edge.value("source"_L1).toString(), edge.value("sourceHandle"_L1).toString(),
                    edge.value("target"_L1).toString(), edge.value("targetHandle"_L1).toString()});
    }
    return out;
}

} // namespace

Result<WorkflowDocument> WorkflowDocument::fromFile(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path).isDir())
        return refuse(Words::tr("%1 is a folder. Choose a workflow file.").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Words::tr("The file %1 cannot be read: %2. Check its name and its permissions.")
                          .arg(name, file.errorString()));
    const QByteArray bytes = file.read(maxBytes + 1);
    Result<WorkflowDocument> document = fromJson(bytes);
    if (!document)
        return refuse(Words::tr("%1: %2").arg(name, document.error().detail));
    return document;
}

Result<WorkflowDocument> WorkflowDocument::fromJson(const QByteArray& bytes)
{
    if (bytes.size() > maxBytes)
        return refuse(
            Words::tr("The file is larger than %1 MB and cannot be a workflow. Choose another file.")
                .arg(maxBytes / 1024 / 1024));
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::DeepNesting)
        return refuse(
            Words::tr("The file is nested too deeply (more than 1024 levels). Choose another file."));
    if (error.error != QJsonParseError::NoError)
        return refuse(Words::tr("The file is not JSON (%1 at byte %2, in %3). Choose a workflow file that "
                                "was saved from the workflow editor.")
                          .arg(error.errorString())
                          .arg(error.offset)
                          .arg(placeAt(bytes, error.offset)));
    if (!json.isObject())
        return refuse(shapeProblem({}));
    Result<WorkflowDocument> out = fromObject(json.object());
    if (out) {
        out->m_text = bytes;
        out->m_loaded = json.object();
        out->m_hasLargeIntegers = !vitrine::largeIntegers(bytes).isEmpty();
    }
    return out;
}

Result<WorkflowDocument> WorkflowDocument::fromObject(const QJsonObject& workflow)
{
    if (const QString problem = shapeProblem(workflow); !problem.isEmpty())
        return refuse(problem);
    WorkflowDocument out;
    out.m_root = workflow;
    out.m_nodes = workflow.value("nodes"_L1).toArray();
    out.m_root.remove("nodes"_L1);
    if (const QString problem = nodesProblem(out.m_nodes); !problem.isEmpty())
        return refuse(problem);
    for (qsizetype i = out.m_nodes.size() - 1; i >= 0; --i)
        out.m_index.insert(out.m_nodes.at(i).toObject().value("id"_L1).toString(), i);
    out.m_edges = edgesIn(workflow.value("edges"_L1).toArray());
    for (const WorkflowEdge& edge : std::as_const(out.m_edges)) {
        if (edge.type == "default"_L1 && !edge.targetHandle.isEmpty())
            out.m_connected[edge.target].insert(edge.targetHandle);
    }
    return out;
}

QJsonObject WorkflowDocument::json() const
{
    QJsonObject out = m_root;
    if (!isEmpty())
        out.insert("nodes"_L1, m_nodes);
    return out;
}

QByteArray WorkflowDocument::toBytes() const
{
    if (m_text.isEmpty())
        return QJsonDocument(json()).toJson(QJsonDocument::Indented);
    return editedJson(m_text, m_loaded, json());
}

QList<LargeInteger> WorkflowDocument::largeIntegers() const
{
    return m_hasLargeIntegers ? vitrine::largeIntegers(toBytes()) : QList<LargeInteger>();
}

QString WorkflowDocument::name() const
{
    return m_root.value("name"_L1).toString();
}

void WorkflowDocument::setName(const QString& name)
{
    m_root.insert("name"_L1, name);
}

void WorkflowDocument::removeId()
{
    m_root.remove("id"_L1);
}

QString WorkflowDocument::metaVersion() const
{
    return m_root.value("meta"_L1).toObject().value("version"_L1).toString();
}

QJsonObject WorkflowDocument::node(const QString& nodeId) const
{
    const auto it = m_index.constFind(nodeId);
    return it == m_index.constEnd() ? QJsonObject() : m_nodes.at(*it).toObject();
}

QJsonObject WorkflowDocument::nodeData(const QString& nodeId) const
{
    return node(nodeId).value("data"_L1).toObject();
}

QString WorkflowDocument::nodeType(const QString& nodeId) const
{
    return nodeData(nodeId).value("type"_L1).toString();
}

QString WorkflowDocument::nodeLabel(const QString& nodeId) const
{
    return nodeData(nodeId).value("label"_L1).toString();
}

bool WorkflowDocument::hasInput(const QString& nodeId, const QString& field) const
{
    return nodeData(nodeId).value("inputs"_L1).toObject().value(field).isObject();
}

QJsonObject WorkflowDocument::input(const QString& nodeId, const QString& field) const
{
    return nodeData(nodeId).value("inputs"_L1).toObject().value(field).toObject();
}

QJsonValue WorkflowDocument::inputValue(const QString& nodeId, const QString& field) const
{
    return input(nodeId, field).value("value"_L1);
}

bool WorkflowDocument::setInputValue(const QString& nodeId, const QString& field, const QJsonValue& value)
{
    const auto it = m_index.constFind(nodeId);
    if (it == m_index.constEnd())
        return false;
    QJsonObject node = m_nodes.at(*it).toObject();
    QJsonObject data = node.value("data"_L1).toObject();
    if (value.isUndefined() && m_added.contains({nodeId, field})) {
        takeBack(data, nodeId, field);
    } else if (value.isUndefined() && !hasInput(nodeId, field)) {
        return true; // there is nothing to take out
    } else {
        addInput(data, nodeId, field);
        QJsonObject inputs = data.value("inputs"_L1).toObject();
        QJsonObject input = inputs.value(field).toObject();
        if (value.isUndefined())
            input.remove("value"_L1);
        else
            input.insert("value"_L1, value);
        inputs.insert(field, input);
        data.insert("inputs"_L1, inputs);
    }
    node.insert("data"_L1, data);
    m_nodes.replace(*it, node);
    return true;
}

/// Remembers what stood in the place of an input that the node does not have, so that it can be taken back.
void WorkflowDocument::addInput(QJsonObject& data, const QString& nodeId, const QString& field)
{
    const QJsonValue before = data.value("inputs"_L1);
    const QJsonValue inputBefore = before[field];
    if (inputBefore.isObject())
        return;
    if (!before.isObject())
        m_inputsBefore.insert(nodeId, before);
    m_added.insert({nodeId, field}, inputBefore);
    QJsonObject inputs = before.toObject();
    inputs.insert(field,
                  QJsonObject{{"name"_L1, field}, {"label"_L1, QString()}, {"description"_L1, QString()}});
    data.insert("inputs"_L1, inputs);
}

void WorkflowDocument::takeBack(QJsonObject& data, const QString& nodeId, const QString& field)
{
    QJsonObject inputs = data.value("inputs"_L1).toObject();
    inputs.insert(field, m_added.take({nodeId, field})); // Undefined takes it out
    data.insert("inputs"_L1, inputs);
    if (inputs.isEmpty() && m_inputsBefore.contains(nodeId))
        data.insert("inputs"_L1, m_inputsBefore.take(nodeId));
}

bool WorkflowDocument::setNodeData(const QString& nodeId, const QJsonObject& data)
{
    const auto it = m_index.constFind(nodeId);
    if (it == m_index.constEnd())
        return false;
    QJsonObject node = m_nodes.at(*it).toObject();
    node.insert("data"_L1, data);
    m_nodes.replace(*it, node);
    // What was added to the former data is a part of this one, or gone.
    m_added.removeIf([&](const auto& added) { return added.key().first == nodeId; });
    m_inputsBefore.remove(nodeId);
    return true;
}

QSet<QString> WorkflowDocument::connectedInputs(const QString& nodeId) const
{
    return m_connected.value(nodeId);
}

bool WorkflowDocument::isConnected(const QString& nodeId, const QString& field) const
{
    const auto inputs = m_connected.constFind(nodeId);
    return inputs != m_connected.cend() && inputs->contains(field);
}

} // namespace vitrine
