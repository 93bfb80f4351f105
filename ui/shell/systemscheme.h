// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace vitrine {

/// Whether the desktop prefers dark windows: QStyleHints::colorScheme from Qt 6.5 on, before that
/// org.freedesktop.portal.Settings on `bus`. Without a portal the answer stays "no preference". Nothing here
/// waits for the bus.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(QDBusConnection bus, QObject* parent = nullptr);

    [[nodiscard]] bool prefersDark() const { return m_prefersDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    /// By the newer method or, where the portal does not have it, by the older one.
    void ask(const QString& method);
    void setDark(bool prefersDark);

    QDBusConnection m_bus;
    bool m_prefersDark = false;
};

} // namespace vitrine
