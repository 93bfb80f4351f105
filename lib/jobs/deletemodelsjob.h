// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/models.h"
#include "lib/net/apijob.h"

namespace vitrine {

/// Deletes any number of models: in lots where the server can, one by one otherwise. What fails, fails alone.
/// When an answer is lost, the list of models tells what is gone; nothing is sent twice. A model that
/// somebody else deleted before is as gone as it was to be.
class DeleteModelsJob final : public ApiJob {
    Q_OBJECT

public:
    DeleteModelsJob(ApiClient& client, const QStringList& keys, QObject* parent = nullptr);

    /// What is known until now. Keys in neither list were not tried: see `error`.
    [[nodiscard]] const ModelsOutcome& outcome() const { return m_outcome; }

Q_SIGNALS:
    void progress(qsizetype done, qsizetype total);

protected:
    void run() override;

private:
    void next();
    void removeLot(const QStringList& keys);
    void removeOne(const QString& key);
    /// Those of `keys` that are in the list still failed with `reason`; the others are gone.
    void lookFor(const QStringList& keys, const QList<ModelsOutcome::Failed>& failed, const ApiError& error);
    void tellAndGoOn();

    ModelsApi m_models;
    QStringList m_left;
    qsizetype m_total;
    ModelsOutcome m_outcome;
};

} // namespace vitrine
