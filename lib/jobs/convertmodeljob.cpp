// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/convertmodeljob.h"

#include <QTimer>

#include <algorithm>

namespace vitrine {

namespace {

constexpr int mostLooksAway = 12;

} // namespace

ConvertModelJob::ConvertModelJob(ApiClient& client, const ModelRecord& model, QObject* parent)
    : ApiJob(parent)
    , m_models(client)
    , m_model(model)
{
}

void ConvertModelJob::run()
{
    own(m_models.convert(m_model.key))
        ->then(
            this,
            [this](const ModelRecord& converted) {
                m_converted = converted;
                end();
            },
            [this](const ApiError& error) {
                if (!error.isLostAnswer()) {
                    end(error);
                    return;
                }
                m_lost = error;
                m_sinceLost.start();
                Q_EMIT answerLost(error);
                look();
            });
}

void ConvertModelJob::look()
{
    if (isFinished())
        return;
    own(m_models.list())
        ->then(
            this,
            [this](const QList<ModelRecord>& models) {
                m_looksAway = 0;
                take(models);
            },
            [this](const ApiError& error) {
                if (!error.isTransient())
                    end(error);
                else if (++m_looksAway < mostLooksAway)
                    lookAgain();
                else
                    end(m_lost);
            });
}

void ConvertModelJob::take(const QList<ModelRecord>& models)
{
    const bool isThere = std::any_of(models.cbegin(), models.cend(),
                                     [&](const ModelRecord& each) { return each.key == m_model.key; });
    const auto found = std::find_if(models.cbegin(), models.cend(), [&](const ModelRecord& each) {
        return each.key != m_model.key && each.name == m_model.name && each.hash == m_model.hash
            && each.base == m_model.base && each.type == m_model.type && each.format != m_model.format;
    });
    if (isThere) {
        lookAgain(); // it is the last thing that goes
    } else if (found != models.cend()) {
        m_converted = *found;
        end();
    } else {
        end(m_lost);
    }
}

void ConvertModelJob::lookAgain()
{
    if (m_sinceLost.hasExpired(m_patienceMs))
        end(m_lost);
    else
        QTimer::singleShot(m_lookMs, this, &ConvertModelJob::look);
}

} // namespace vitrine
