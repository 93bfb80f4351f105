// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace vitrine {

class Settings;

/// The servers that were used, newest first, as the settings keep them. Addresses only: no tokens.
class RecentServers {
public:
    static constexpr int most = 8;

    explicit RecentServers(Settings& settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] QStringList addresses() const;
    /// Puts an address first; others move down.
    void use(const QString& address);

private:
    Settings& m_settings;
};

} // namespace vitrine
