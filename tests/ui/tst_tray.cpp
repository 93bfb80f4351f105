// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// The place beside the clock, as desktops offer it: org.kde.StatusNotifierWatcher.
class TrayService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)

public:
    TrayService()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"tray"_s);
        bus.registerObject(u"/StatusNotifierWatcher"_s, this,
                           QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportAllProperties);
        bus.registerService(u"org.kde.StatusNotifierWatcher"_s);
    }
    [[nodiscard]] bool hasHost() const { return true; }

Q_SIGNALS:
    void registered(const QString& item);

public Q_SLOTS:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString& item) { Q_EMIT registered(item); }
};

/// The window in the tray of a desktop. Runs on X11 with a session bus of its own; elsewhere Qt has no tray.
class TestTray : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closingGoesToTheTrayAndAClickBringsItBack()
    {
        if (QGuiApplication::platformName() != "xcb"_L1)
            QSKIP("Qt has a tray on X11 only"); // ctest runs this class there
        // In a thread of its own: Qt waits for its answers.
        QThread thread;
        auto* tray = new TrayService;
        tray->moveToThread(&thread);
        connect(&thread, &QThread::finished, tray, &QObject::deleteLater);
        QStringList items;
        connect(tray, &TrayService::registered, this, [&](const QString& item) { items.append(item); });
        thread.start();
        const auto end = qScopeGuard([&] {
            thread.quit();
            thread.wait();
        });
        const std::unique_ptr<DemoServer> demo = startedDemo();
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        QAction* keep = rig.window().actions().action(u"view.keepInTray"_s);
        QVERIFY(keep->isEnabled());
        QVERIFY(items.isEmpty()); // only for those who want it

        keep->trigger();
        QTRY_COMPARE(items.size(), 1);
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        rig.window().close();
        QVERIFY(!rig.window().isVisible());
        QVERIFY(rig.window().view()); // everything goes on

        QDBusMessage click = QDBusMessage::createMethodCall(items.first(), u"/StatusNotifierItem"_s,
                                                            u"org.kde.StatusNotifierItem"_s, u"Activate"_s);
        click.setArguments({10, 10});
        QDBusConnection::sessionBus().asyncCall(click);
        QTRY_VERIFY(rig.window().isVisible());

        keep->trigger();
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        rig.window().close();
        QVERIFY(!rig.window().isVisible());
        QCOMPARE(rig.settings().get<SettingKey::KeepInTray>(), 0);
    }
};

VITRINE_TEST(TestTray)
#include "tst_tray.moc"
