// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/deletemodelsjob.h"

#include <QSet>

namespace vitrine {

namespace {

constexpr qsizetype lotSize = 50;

} // namespace

DeleteModelsJob::DeleteModelsJob(ApiClient& client, const QStringList& keys, QObject* parent)
    : ApiJob(parent)
    , m_models(client)
    , m_left(keys)
{
    m_left.removeDuplicates();
    m_total = m_left.size();
}

void DeleteModelsJob::run()
{
    next();
}

void DeleteModelsJob::next()
{
    if (m_left.isEmpty()) {
        end();
    } else if (m_models.canRemoveMany() && m_left.size() > 1) {
        const QStringList lot = m_left.mid(0, lotSize);
        m_left.remove(0, lot.size());
        removeLot(lot);
    } else {
        removeOne(m_left.takeFirst());
    }
}

void DeleteModelsJob::tellAndGoOn()
{
    Q_EMIT progress(m_total - m_left.size(), m_total);
    next();
}

void DeleteModelsJob::removeLot(const QStringList& keys)
{
    own(m_models.removeMany(keys))
        ->then(
            this,
            [this](const ModelsOutcome& outcome) {
                m_outcome.done += outcome.done;
                if (outcome.failed.isEmpty()) {
                    tellAndGoOn();
                    return;
                }
                QStringList failed;
                for (const ModelsOutcome::Failed& each : outcome.failed)
                    failed.append(each.key);
                lookFor(failed, outcome.failed, {});
            },
            [this, keys](const ApiError& error) {
                if (error.isLostAnswer() || error.kind == ApiError::Kind::Decode)
                    lookFor(keys, {}, error);
                else
                    end(error);
            });
}

void DeleteModelsJob::removeOne(const QString& key)
{
    own(m_models.remove(key))
        ->then(
            this,
            [this, key](const Done&) {
                m_outcome.done.append(key);
                tellAndGoOn();
            },
            [this, key](const ApiError& error) {
                using Kind = ApiError::Kind;
                if (error.kind == Kind::NotFound) {
                    m_outcome.done.append(key);
                    tellAndGoOn();
                } else if (error.kind == Kind::Conflict) {
                    m_outcome.failed.append({key, error.detail});
                    tellAndGoOn();
                } else if (error.isLostAnswer() || error.kind == Kind::Server) {
                    // A server that has deleted the record may still stumble over its answer or over a file.
                    lookFor({key}, {}, error);
                } else {
                    end(error);
                }
            });
}

void DeleteModelsJob::lookFor(const QStringList& keys, const QList<ModelsOutcome::Failed>& failed,
                              const ApiError& error)
{
    const auto take = [this, keys, failed, error](const QList<ModelRecord>& models) {
        QSet<QString> there;
        bool areLeft = false;
        for (const ModelRecord& model : models)
            there.insert(model.key);
        for (const QString& key : keys) {
            if (!there.contains(key)) {
                m_outcome.done.append(key);
                continue;
            }
            areLeft = true;
            ModelsOutcome::Failed reason{key, error.detail};
            for (const ModelsOutcome::Failed& each : failed) {
                if (each.key == key)
                    reason = each;
            }
            m_outcome.failed.append(reason);
        }
        if (error.isLostAnswer() && areLeft)
            end(error); // it may be at it still, and what comes next would be lost as well
        else
            tellAndGoOn();
    };
    own(m_models.list())->then(this, take, [this, failed, error](const ApiError& second) {
        m_outcome.failed += failed;
        end(failed.isEmpty() ? error : second);
    });
}

} // namespace vitrine
