// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDBusVariant;

namespace vitrine {

/// Whether the desktop prefers dark windows, from org.freedesktop.portal.Settings (Qt 6.4 cannot tell).
/// Without a portal the answer stays "no preference". Asking is asynchronous.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(QObject* parent = nullptr);

    [[nodiscard]] bool prefersDark() const { return m_prefersDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(uint scheme);

    bool m_prefersDark = false;
};

} // namespace vitrine
