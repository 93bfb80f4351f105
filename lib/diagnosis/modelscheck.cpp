// SPDX-License-Identifier: Apache-2.0
#include "lib/diagnosis/modelscheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Check = Finding::Check;
using State = Finding::State;

constexpr qsizetype mostNames = 5;

QString namesOf(const QList<ModelRecord>& models)
{
    QStringList names;
    for (const ModelRecord& model : models.mid(0, mostNames))
        names.append(model.name);
    QString text = names.join(u", "_s);
    if (models.size() > mostNames)
        text += u", …"_s;
    return text;
}

} // namespace

ModelsCheck::ModelsCheck(ApiClient& client, int limitMs, QObject* parent)
    : ReportCheck({Check::Models}, limitMs, client.requests().profile().displayAddress(), parent)
    , m_client(client)
{
}

Finding ModelsCheck::findingOfModels(const QList<ModelRecord>& models, const QList<ModelRecord>& missing)
{
    if (models.isEmpty()) {
        return {Check::Models, State::Warning, tr("The server has no models: most workflows need one."),
                tr("Install one, with \"vitrinectl model install\" or in InvokeAI's own model manager.")};
    }
    QStringList what;
    QStringList whatToDo;
    if (std::none_of(models.cbegin(), models.cend(),
                     [](const ModelRecord& model) { return model.type == "main"_L1; })) {
        what.append(tr("None of the %n model(s) is a main model: without one no picture can be generated.",
                       nullptr, static_cast<int>(models.size())));
        whatToDo.append(tr("Install a main model."));
    }
    if (!missing.isEmpty()) {
        what.append(tr("The files of %n model(s) are gone: %1. Runs with them fail.", nullptr,
                       static_cast<int>(missing.size()))
                        .arg(namesOf(missing)));
        whatToDo.append(tr("Put the files back where they were, or delete these models."));
    }
    QList<ModelRecord> unknown;
    std::copy_if(models.cbegin(), models.cend(), std::back_inserter(unknown), [](const ModelRecord& model) {
        return model.type == "unknown"_L1 || model.base == "unknown"_L1;
    });
    if (!unknown.isEmpty()) {
        what.append(tr("The server does not know what kind %n model(s) are: %1. Runs with them fail.",
                       nullptr, static_cast<int>(unknown.size()))
                        .arg(namesOf(unknown)));
        whatToDo.append(tr("Have the server identify them again, or delete them if they are no models."));
    }
    if (what.isEmpty())
        return {Check::Models, State::Ok,
                tr("The server has %n model(s).", nullptr, static_cast<int>(models.size()))};
    return {Check::Models, State::Warning, what.join(u' '), whatToDo.join(u' ')};
}

void ModelsCheck::ask()
{
    step(ModelsApi(m_client).list(), [this](const QList<ModelRecord>& models) {
        if (!m_client.capabilities().has(Capability::MissingModels)) {
            say(findingOfModels(models, {}));
            return;
        }
        own(ModelsApi(m_client).missing())
            ->then(
                this,
                [this, models](const QList<ModelRecord>& missing) { say(findingOfModels(models, missing)); },
                [this, models](const ApiError&) { say(findingOfModels(models, {})); });
    });
}

} // namespace vitrine
