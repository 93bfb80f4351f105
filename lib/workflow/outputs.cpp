// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/outputs.h"

#include "lib/workflow/iterationpaths.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

void collect(const QJsonValue& value, QLatin1StringView key, QStringList& out)
{
    const QString name = value.toObject().value(key).toString();
    if (!name.isEmpty() && !out.contains(name))
        out.append(name);
}

/// The names in every field of a result that holds a record or a list of records.
QStringList names(const QJsonObject& result, QLatin1StringView key)
{
    QStringList out;
    for (auto it = result.begin(); it != result.end(); ++it) {
        collect(it.value(), key, out);
        const QJsonArray array = it.value().toArray();
        for (const QJsonValue& entry : array)
            collect(entry, key, out);
    }
    return out;
}

/// Nodes in the order in which they were executed; results of others come last.
QStringList executionOrder(const QJsonObject& session)
{
    const QJsonObject results = session.value("results"_L1).toObject();
    const QJsonObject mapping = session.value("prepared_source_mapping"_L1).toObject();
    const QJsonArray history = session.value("executed_history"_L1).toArray();
    QHash<QString, qsizetype> rank;
    for (qsizetype i = 0; i < history.size(); ++i)
        rank.insert(history.at(i).toString(), i);
    const auto rankOf = [&](const QString& prepared) {
        return rank.value(mapping.value(prepared).toString(), rank.value(prepared, history.size()));
    };
    QStringList out = results.keys();
    std::stable_sort(out.begin(), out.end(),
                     [&](const QString& a, const QString& b) { return rankOf(a) < rankOf(b); });
    return out;
}

} // namespace

FailedNode failedNodeOf(const QJsonObject& session)
{
    // `errors` is keyed by the prepared node.
    const QJsonObject errors = session.value("errors"_L1).toObject();
    if (errors.isEmpty())
        return {};
    const QString prepared = errors.begin().key();
    FailedNode node;
    node.id = session.value("prepared_source_mapping"_L1)[prepared].toString(prepared);
    node.type = session.value("graph"_L1)["nodes"_L1][node.id]["type"_L1].toString();
    return node;
}

QStringList resultImageNames(const QJsonObject& result)
{
    return names(result, "image_name"_L1);
}

QStringList resultVideoNames(const QJsonObject& result)
{
    return names(result, "video_name"_L1);
}

namespace {

/// What the graph itself names: it was there before, and nodes only pass it on.
QStringList handedIn(const QJsonObject& session)
{
    QStringList out;
    const QJsonObject nodes = session.value("graph"_L1).toObject().value("nodes"_L1).toObject();
    for (const QJsonValue& node : nodes)
        out += resultImageNames(node.toObject()) + resultVideoNames(node.toObject());
    return out;
}

void removeAll(QStringList& names, const QStringList& unwanted)
{
    names.removeIf([&](const QString& name) { return unwanted.contains(name); });
}

} // namespace

QList<SessionOutput> sessionOutputs(const QJsonObject& session)
{
    const QJsonObject results = session.value("results"_L1).toObject();
    const QJsonObject mapping = session.value("prepared_source_mapping"_L1).toObject();
    const QStringList inputs = handedIn(session);
    IterationPaths paths(session);
    QList<SessionOutput> out;
    QHash<QString, int> rank;
    const QStringList order = executionOrder(session);
    for (const QString& prepared : order) {
        const QJsonObject result = results.value(prepared).toObject();
        SessionOutput output;
        output.preparedNodeId = prepared;
        output.sourceNodeId = mapping.value(prepared).toString(prepared);
        output.iteration = paths.of(prepared);
        output.imageNames = resultImageNames(result);
        output.videoNames = resultVideoNames(result);
        removeAll(output.imageNames, inputs);
        removeAll(output.videoNames, inputs);
        if (output.imageNames.isEmpty() && output.videoNames.isEmpty())
            continue;
        if (!rank.contains(output.sourceNodeId))
            rank.insert(output.sourceNodeId, static_cast<int>(rank.size()));
        out.append(output);
    }
    std::stable_sort(out.begin(), out.end(), [&](const SessionOutput& a, const SessionOutput& b) {
        const int rankA = rank.value(a.sourceNodeId);
        const int rankB = rank.value(b.sourceNodeId);
        if (rankA != rankB)
            return rankA < rankB;
        return std::lexicographical_compare(a.iteration.begin(), a.iteration.end(), b.iteration.begin(),
                                            b.iteration.end());
    });
    return out;
}

} // namespace vitrine
