// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/diagnosis/reportcheck.h"
#include "lib/net/apiclient.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QStringList>

#include <memory>
#include <vector>

namespace vitrine {

/// Whether an InvokeAI answers, of which version, and whether its clock is ours. When none does, the
/// addresses that are easily mistaken for this one are tried (another scheme or port, without the path),
/// without login and headers, and the one that answers is told.
class ServerCheck final : public ReportCheck {
    Q_OBJECT

public:
    ServerCheck(ApiClient& client, int limitMs, QObject* parent = nullptr);

    /// Empty when no InvokeAI answered.
    [[nodiscard]] const QString& version() const { return m_version; }
    /// Why none did.
    [[nodiscard]] const std::optional<ApiError>& problem() const { return m_problem; }

    /// What is to be said of a version: known here are 6.3 to 6.14.
    [[nodiscard]] static Finding findingOfVersion(const QString& version);

protected:
    void ask() override;
    void onLimit() override;

private:
    void lookBesides(const ApiError& error);
    void giveUp(const ApiError& error, const QString& betterAddress = {});
    void compareClocks();
    void tellClocks(const QDateTime& serverTime);

    ApiClient& m_client;
    QElapsedTimer m_clock;
    QString m_version;
    std::optional<ApiError> m_problem;
    std::vector<std::unique_ptr<ApiClient>> m_others;
    qsizetype m_othersLeft = 0;
    QTimer m_othersLimit;
};

} // namespace vitrine
