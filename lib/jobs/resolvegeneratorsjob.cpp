// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/resolvegeneratorsjob.h"

using namespace Qt::StringLiterals;

namespace vitrine {

ResolveGeneratorsJob::ResolveGeneratorsJob(ApiClient& client, const WorkflowDocument& workflow,
                                           GeneratorValues values, QObject* parent)
    : ApiJob(parent)
    , m_prompts(client)
    , m_boards(client)
    , m_workflow(workflow)
    , m_values(std::move(values))
{
}

void ResolveGeneratorsJob::run()
{
    m_values.draw(m_workflow);
    next();
}

void ResolveGeneratorsJob::next()
{
    const QList<GeneratorValues::Question> questions = m_values.questions(m_workflow);
    if (questions.isEmpty())
        end();
    else if (questions.first().settings.kind() == GeneratorSettings::Kind::BoardImages)
        askForImages(questions.first());
    else
        askForPrompts(questions.first());
}

void ResolveGeneratorsJob::askForPrompts(const GeneratorValues::Question& question)
{
    const bool all = question.settings.kind() == GeneratorSettings::Kind::AllPrompts;
    DynamicPromptRequest request;
    request.prompt = question.settings.text();
    request.maxPrompts = question.settings.promptCount();
    request.combinatorial = all;
    if (!all)
        request.seed = question.seed;
    step(m_prompts.expand(request), [this, question](const DynamicPrompts& answer) {
        if (answer.error) {
            end(ApiError::input(tr("The prompts of the generator %1 cannot be read: %2")
                                    .arg(question.nodeId, *answer.error)));
            return;
        }
        m_values.answer(question, QJsonArray::fromStringList(answer.prompts));
        next();
    });
}

void ResolveGeneratorsJob::askForImages(const GeneratorValues::Question& question)
{
    const QString board = question.settings.boardId().value_or(QString());
    step(m_boards.imageNames(board, question.settings.categories(), false),
         [this, question](const QStringList& names) {
             QJsonArray images;
             for (const QString& name : names)
                 images.append(QJsonObject{{u"image_name"_s, name}});
             m_values.answer(question, images);
             next();
         });
}

} // namespace vitrine
