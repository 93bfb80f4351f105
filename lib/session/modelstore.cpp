// SPDX-License-Identifier: Apache-2.0
#include "lib/session/modelstore.h"

#include "lib/session/resolvemodel.h"

#include <algorithm>

namespace vitrine {

ModelStore::ModelStore(ApiClient& client, QObject* parent)
    : QObject(parent)
    , m_api(client)
{
}

const ModelRecord* ModelStore::find(const QString& key) const
{
    const auto found = std::find_if(m_models.cbegin(), m_models.cend(),
                                    [&](const ModelRecord& model) { return model.key == key; });
    return found == m_models.cend() ? nullptr : &*found;
}

Result<ModelRecord> ModelStore::resolve(const QString& keyOrName, const QStringList& types,
                                        const QStringList& bases) const
{
    QList<ModelRecord> fitting;
    std::copy_if(m_models.cbegin(), m_models.cend(), std::back_inserter(fitting),
                 [&](const ModelRecord& model) {
                     return (types.isEmpty() || types.contains(model.type))
                         && (bases.isEmpty() || bases.contains(model.base));
                 });
    return resolveModel(fitting, keyOrName,
                        tr("The model “%1” is not installed on the server. Models that fit here: %2."));
}

void ModelStore::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    if (m_state != State::Ready)
        setState(State::Loading);
    m_api.list()
        ->then(
            this,
            [this](const QList<ModelRecord>& models) {
                const bool changed = m_models != models;
                m_models = models;
                setState(State::Ready);
                if (changed)
                    Q_EMIT modelsChanged();
            },
            [this](const ApiError& error) {
                m_error = error;
                setState(State::Failed);
            })
        ->finally(this, [this] {
            m_loading = false;
            if (std::exchange(m_again, false))
                refresh();
        });
}

void ModelStore::setState(State state)
{
    if (m_state == state && state != State::Failed)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vitrine
