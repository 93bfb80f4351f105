// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/diagnosis/reportcheck.h"
#include "lib/net/apiclient.h"

namespace vitrine {

class EventsTrial;

/// Whether live events arrive over WebSocket and over long-polling; both are tried, side by side, each on a
/// connection of its own. One of them is enough.
class EventsCheck final : public ReportCheck {
    Q_OBJECT

public:
    EventsCheck(ApiClient& client, int limitMs, QObject* parent = nullptr);

protected:
    void ask() override;
    void onLimit() override;

private:
    void tellWhenBothEnded();
    void tell();
    [[nodiscard]] static bool works(const EventsTrial& trial);
    [[nodiscard]] Finding findingOf(Finding::Check check, const EventsTrial& trial,
                                    const EventsTrial& other) const;

    ApiClient& m_client;
    EventsTrial* m_webSocket = nullptr;
    EventsTrial* m_polling = nullptr;
    int m_running = 2;
};

} // namespace vitrine
