// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/modelsync.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ModelSync)
};

/// An object that names a model: ModelIdentifierField, also of older and newer servers.
bool isIdentifier(const QJsonValue& value)
{
    return value["key"_L1].isString() && value["name"_L1].isString()
        && (value["type"_L1].isString() || value["base"_L1].isString());
}

/// The value with every model in it as `change` makes it; lists and objects are gone through.
QJsonValue mapped(const QJsonValue& value, const std::function<QJsonObject(const QJsonObject&)>& change)
{
    if (isIdentifier(value))
        return change(value.toObject());
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue& entry : value.toArray())
            out.append(mapped(entry, change));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out = value.toObject();
    for (auto it = out.begin(); it != out.end(); ++it)
        *it = mapped(it.value(), change);
    return out;
}

void find(ModelSync::Match& match, const QList<ModelRecord>& models, bool similar)
{
    using Why = ModelSync::Why;
    const auto text = [&](QLatin1StringView key) { return match.identifier.value(key).toString(); };
    const auto isOfItsKind = [&](const ModelRecord& model) {
        return model.base == text("base"_L1) && model.type == text("type"_L1);
    };
    const ModelRecord* best = nullptr;
    match.why = Why::Missing;
    for (const ModelRecord& model : models) {
        Why why = Why::Missing;
        if (model.key == text("key"_L1))
            why = Why::Same;
        else if (!model.hash.isEmpty() && model.hash == text("hash"_L1))
            why = Why::Hash;
        else if (model.name == text("name"_L1) && isOfItsKind(model))
            why = Why::Name;
        else if (similar && isOfItsKind(model))
            why = Why::Similar;
        const bool better =
            why < match.why || (best && why == Why::Similar && why == match.why && model.name < best->name);
        if (why != Why::Missing && better) {
            match.why = why;
            best = &model;
        }
    }
    if (best)
        match.found = *best;
}

QJsonObject replacement(const ModelSync::Match& match)
{
    QJsonObject out = match.found->identifier();
    // Which part of a model is meant is the field's business, not the model's.
    if (const QJsonValue part = match.identifier.value("submodel_type"_L1); !part.isUndefined())
        out.insert("submodel_type"_L1, part);
    return out;
}

} // namespace

QList<ModelSync::Match> ModelSync::match(const WorkflowDocument& workflow, const QList<ModelRecord>& models,
                                         bool similar)
{
    QList<Match> out;
    for (const QJsonValue& node : workflow.nodes()) {
        const QJsonObject inputs = node["data"_L1]["inputs"_L1].toObject();
        for (auto it = inputs.begin(); it != inputs.end(); ++it) {
            int place = 0;
            mapped(it.value()["value"_L1], [&](const QJsonObject& identifier) {
                Match match{node["id"_L1].toString(), it.key(), place++, identifier, Why::Missing, {}};
                find(match, models, similar);
                out.append(match);
                return identifier;
            });
        }
    }
    return out;
}

void ModelSync::apply(WorkflowDocument& workflow, const QList<Match>& matches)
{
    QHash<std::pair<QString, QString>, QHash<int, QJsonObject>> changes;
    for (const Match& match : matches) {
        if (match.found && match.why != Why::Same)
            changes[{match.nodeId, match.fieldName}].insert(match.place, replacement(match));
    }
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const auto& [nodeId, fieldName] = it.key();
        int place = 0;
        const QJsonValue value =
            mapped(workflow.inputValue(nodeId, fieldName),
                   [&](const QJsonObject& identifier) { return it->value(place++, identifier); });
        workflow.setInputValue(nodeId, fieldName, value);
    }
}

ModelSync::Match ModelSync::best(const QJsonObject& identifier, const QList<ModelRecord>& models,
                                 bool similar)
{
    Match match{{}, {}, 0, identifier, Why::Missing, {}};
    find(match, models, similar);
    return match;
}

QJsonValue ModelSync::synced(const QJsonValue& value, const QList<ModelRecord>& models, QStringList& missing)
{
    return mapped(value, [&](const QJsonObject& identifier) {
        const Match match = best(identifier, models, false);
        if (match.found)
            return match.why == Why::Same ? identifier : replacement(match);
        const QString name = identifier.value("name"_L1).toString();
        missing.append(name.isEmpty() ? identifier.value("key"_L1).toString() : name);
        return identifier;
    });
}

QString ModelSync::text(Why why)
{
    switch (why) {
    case Why::Same:
        return Words::tr("the server has it");
    case Why::Hash:
        return Words::tr("the same file");
    case Why::Name:
        return Words::tr("the same name, base and type");
    case Why::Similar:
        return Words::tr("the same base and type");
    case Why::Missing:
        break;
    }
    return Words::tr("nothing fits");
}

} // namespace vitrine
