// SPDX-License-Identifier: Apache-2.0
#include "ui/notices/desktopnotifications.h"

#include "lib/base/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString defaultAction = u"default"_s; // a click on the notification itself
constexpr int serviceChooses = -1;          // how long it is shown

QDBusMessage callOf(const QString& method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DesktopNotifications::DesktopNotifications(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
}

void DesktopNotifications::show(const Notice& notice)
{
    if (!m_bus.isConnected()) {
        Q_EMIT refused(notice);
        return;
    }
    // Asked each time: the service may be another one by now.
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            qCInfo(lcApp).noquote() << "no desktop notification:" << reply.error().message();
            Q_EMIT refused(notice);
            return;
        }
        send(notice, reply.value());
    });
}

void DesktopNotifications::send(const Notice& notice, const QStringList& capabilities)
{
    const bool readsMarkup = capabilities.contains("body-markup"_L1);
    QStringList actions;
    if (capabilities.contains("actions"_L1))
        actions = {defaultAction, tr("Show")};
    const QVariantMap hints{
        {u"desktop-entry"_s, u"vitrine"_s},
        {u"category"_s, notice.isFailure ? u"transfer.error"_s : u"transfer.complete"_s},
        {u"sound-name"_s, notice.isFailure ? u"dialog-error"_s : u"complete"_s},
    };
    QDBusMessage call = callOf(u"Notify"_s);
    call.setArguments({u"Vitrine"_s, 0U, u"vitrine"_s, notice.title,
                       readsMarkup ? notice.text.toHtmlEscaped() : notice.text, actions, hints,
                       serviceChooses});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            Q_EMIT refused(notice);
        else
            m_keys.insert(reply.value(), notice.key);
    });
}

void DesktopNotifications::onActionInvoked(uint id, const QString& action)
{
    // Other programs hear of theirs by the same signal.
    if (action == defaultAction && m_keys.contains(id))
        Q_EMIT clicked(m_keys.take(id));
}

void DesktopNotifications::onClosed(uint id, uint)
{
    m_keys.remove(id);
}

} // namespace vitrine
