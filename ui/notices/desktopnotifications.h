// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

namespace vitrine {

/// Something that the user should hear of wherever they are.
struct Notice {
    QString key; ///< Comes back when it is clicked.
    QString title;
    QString text;
    bool isFailure = false;
};

/// The desktop's own notifications: org.freedesktop.Notifications over D-Bus, with a sound by hint. Nothing
/// waits for the bus; what no service takes is told by `refused`.
///
/// Specification: Desktop Notifications 1.2.
class DesktopNotifications : public QObject {
    Q_OBJECT

public:
    explicit DesktopNotifications(const QDBusConnection& bus, QObject* parent = nullptr);

    void show(const Notice& notice);

Q_SIGNALS:
    void clicked(const QString& key);
    void refused(const vitrine::Notice& notice);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    void send(const Notice& notice, const QStringList& capabilities);

    QDBusConnection m_bus;
    QHash<uint, QString> m_keys; ///< By the service's id, while it is shown.
};

} // namespace vitrine
