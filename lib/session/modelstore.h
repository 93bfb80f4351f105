// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/models.h"

#include <QObject>

namespace vitrine {

/// The models of one server.
class ModelStore : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };

    explicit ModelStore(ApiClient& client, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ApiError& error() const { return m_error; }
    [[nodiscard]] const QList<ModelRecord>& models() const { return m_models; }
    [[nodiscard]] const ModelRecord* find(const QString& key) const;

    /// A model by key or name (case does not matter), among those of `types` and `bases` (empty: any).
    /// Kind::Input lists the candidates when several fit, and what is installed when none does.
    [[nodiscard]] Result<ModelRecord> resolve(const QString& keyOrName, const QStringList& types,
                                              const QStringList& bases) const;

    void refresh();

Q_SIGNALS:
    void stateChanged();
    void modelsChanged();

private:
    void setState(State state);

    ModelsApi m_api;
    QList<ModelRecord> m_models;
    State m_state = State::Empty;
    ApiError m_error;
    bool m_loading = false;
    bool m_again = false;
};

} // namespace vitrine
