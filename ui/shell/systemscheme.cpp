// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/systemscheme.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr uint dark = 1; // 0: no preference, 2: light
const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;
const QString readOne = u"ReadOne"_s;
const QString read = u"Read"_s; // of portals before version 2 of the interface; wraps its answer once more

uint schemeIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

SystemScheme::SystemScheme(QDBusConnection bus, QObject* parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto* hints = QGuiApplication::styleHints();
    m_prefersDark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
#else
    if (!m_bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // or Qt does not know what the slot takes, and connects nothing
    // Of no service: with one, Qt waits for the bus to say who that is. Whoever sends this, the portal is
    // asked.
    m_bus.connect({}, portalPath, portalInterface, u"SettingChanged"_s, this,
                  SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(readOne);
#endif
}

void SystemScheme::ask(const QString& method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, method);
    call.setArguments({appearance, colorScheme});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, method] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            setDark(schemeIn(QVariant::fromValue(reply.value())) == dark);
        else if (method == readOne && reply.error().type() == QDBusError::UnknownMethod)
            ask(read);
    });
}

void SystemScheme::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& /*value*/)
{
    if (group == appearance && key == colorScheme)
        ask(readOne);
}

void SystemScheme::setDark(bool prefersDark)
{
    if (prefersDark == m_prefersDark)
        return;
    m_prefersDark = prefersDark;
    Q_EMIT changed();
}

} // namespace vitrine
