// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/recentservers.h"

#include "lib/base/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

QStringList RecentServers::addresses() const
{
    QStringList out;
    const QStringList entries = m_settings.get<SettingKey::Servers>();
    for (const QString& entry : entries) {
        const QString address =
            QJsonDocument::fromJson(entry.toUtf8()).object().value("address"_L1).toString();
        if (!address.isEmpty() && !out.contains(address))
            out.append(address);
    }
    return out;
}

void RecentServers::use(const QString& address)
{
    QStringList entries = m_settings.get<SettingKey::Servers>();
    // Whatever else an entry holds (a name) moves up with it.
    const auto addressOf = [](const QString& entry) {
        return QJsonDocument::fromJson(entry.toUtf8()).object().value("address"_L1).toString();
    };
    QString mine =
        QString::fromUtf8(QJsonDocument(QJsonObject{{u"address"_s, address}}).toJson(QJsonDocument::Compact));
    for (qsizetype i = entries.size() - 1; i >= 0; --i) {
        if (addressOf(entries.at(i)) == address)
            mine = entries.takeAt(i);
    }
    entries.prepend(mine);
    m_settings.set<SettingKey::Servers>(entries.mid(0, most));
}

} // namespace vitrine
