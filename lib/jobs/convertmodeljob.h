// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/models.h"
#include "lib/net/apijob.h"

#include <QElapsedTimer>

namespace vitrine {

/// Converts one model, which takes minutes. Sent once. When the answer is lost (a proxy gives up after a
/// minute), the models are looked at every few seconds until the old one is gone: what has its name and hash
/// then is what became of it. While the old one is there it goes on, until `setPatience` is over; a server
/// that stays away ends it sooner.
class ConvertModelJob final : public ApiJob {
    Q_OBJECT

public:
    ConvertModelJob(ApiClient& client, const ModelRecord& model, QObject* parent = nullptr);

    /// Before `start`: so long after a lost answer; an hour unless said.
    void setPatience(int milliseconds) { m_patienceMs = milliseconds; }
    /// Before `start`: how often it looks then.
    void setLookInterval(int milliseconds) { m_lookMs = milliseconds; }

    /// The new record, once finished without an error. Its key is another.
    [[nodiscard]] const ModelRecord& converted() const { return m_converted; }

Q_SIGNALS:
    /// The answer is lost; what became of the model is being looked for.
    void answerLost(const vitrine::ApiError& error);

protected:
    void run() override;

private:
    void look();
    void take(const QList<ModelRecord>& models);
    void lookAgain();

    ModelsApi m_models;
    ModelRecord m_model;
    ModelRecord m_converted;
    ApiError m_lost;
    QElapsedTimer m_sinceLost;
    int m_patienceMs = 3'600'000;
    int m_lookMs = 5000;
    int m_looksAway = 0;
};

} // namespace vitrine
