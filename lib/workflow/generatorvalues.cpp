// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/generatorvalues.h"

#include "lib/workflow/specialnodes.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::GeneratorValues)
};

QStringList generatorsOf(const WorkflowDocument& document)
{
    QStringList out;
    for (const QJsonValue& node : document.nodes()) {
        if (node["type"_L1] == "invocation"_L1 && isGeneratorNode(node["data"_L1]["type"_L1].toString()))
            out.append(node["id"_L1].toString());
    }
    return out;
}

} // namespace

Result<GeneratorSettings> GeneratorValues::settingsOf(const WorkflowDocument& document, const QString& nodeId)
{
    const QJsonObject value = document.inputValue(nodeId, u"generator"_s).toObject();
    return GeneratorSettings::of(document.nodeType(nodeId), value);
}

void GeneratorValues::draw(const WorkflowDocument& document)
{
    for (const QString& nodeId : generatorsOf(document)) {
        const Result<GeneratorSettings> settings = settingsOf(document, nodeId);
        if (settings && settings->isUnseeded() && !m_draws.contains(nodeId))
            m_draws.insert(nodeId, QRandomGenerator::global()->generate());
    }
}

void GeneratorValues::forget(const QString& nodeId)
{
    if (nodeId.isEmpty()) {
        m_draws.clear();
        m_answers.clear();
    } else {
        m_draws.remove(nodeId);
        m_answers.remove(nodeId);
    }
}

QJsonObject GeneratorValues::pinned(const WorkflowDocument& document, const QString& nodeId) const
{
    const Result<GeneratorSettings> settings = settingsOf(document, nodeId);
    if (!settings || !settings->isUnseeded() || !m_draws.contains(nodeId))
        return {};
    return settings->withSeed(m_draws.value(nodeId));
}

QList<GeneratorValues::Question> GeneratorValues::questions(const WorkflowDocument& document) const
{
    QList<Question> out;
    for (const QString& nodeId : generatorsOf(document)) {
        const Result<GeneratorSettings> settings = settingsOf(document, nodeId);
        if (settings && settings->needsServer() && !of(document, nodeId))
            out.append({nodeId, *settings, settings->seed().value_or(m_draws.value(nodeId))});
    }
    return out;
}

void GeneratorValues::answer(const Question& question, const QJsonArray& values)
{
    m_answers.insert(question.nodeId, {question.settings.value(), values});
}

Result<QJsonArray> GeneratorValues::of(const WorkflowDocument& document, const QString& nodeId) const
{
    const Result<GeneratorSettings> settings = settingsOf(document, nodeId);
    if (!settings)
        return Failure(settings.error());
    if (!settings->needsServer())
        return settings->values(m_draws.value(nodeId));
    if (settings->kind() == GeneratorSettings::Kind::BoardImages && !settings->boardId())
        return QJsonArray();
    const auto answer = m_answers.constFind(nodeId);
    if (answer != m_answers.cend() && answer->settings == settings->value())
        return answer->values;
    ApiError error =
        ApiError::input(Words::tr("What the generator %1 makes must be asked from a server.").arg(nodeId));
    error.kind = ApiError::Kind::Unsupported;
    return Failure(error);
}

} // namespace vitrine
