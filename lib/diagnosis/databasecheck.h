// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/queue.h"
#include "lib/diagnosis/reportcheck.h"

namespace vitrine {

/// Whether the database of a server whose root folder is on this machine can be read beside it, and whether
/// it is that server's.
class DatabaseCheck final : public ReportCheck {
    Q_OBJECT

public:
    /// `client`: the server whose database it should be; null when it cannot be used.
    DatabaseCheck(QString root, ApiClient* client, const QString& address, int limitMs,
                  QObject* parent = nullptr);

protected:
    void ask() override;

private:
    struct Facts;
    void compare(const Facts& facts);

    const QString m_root;
    ApiClient* m_client;
};

} // namespace vitrine
