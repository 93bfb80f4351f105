// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/privatebus.h"
#include "tests/ui/testwindow.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/palettes.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// What a desktop says about its colours.
class SettingsPortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit SettingsPortal(QDBusConnection bus, bool old = false)
        : m_bus(std::move(bus))
        , m_old(old)
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                             QDBusConnection::ExportScriptableSlots);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~SettingsPortal() override
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    }

    uint scheme = 0;
    QStringList asked;
    bool silent = false; ///< Never answers.

    void change(uint to)
    {
        scheme = to;
        tell(m_bus, u"color-scheme"_s, to);
    }

    static void tell(const QDBusConnection& bus, const QString& key, uint value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal.setArguments({u"org.freedesktop.appearance"_s, key,
                             QVariant::fromValue(QDBusVariant(QVariant::fromValue(value)))});
        bus.send(signal);
    }

public Q_SLOTS:
    Q_SCRIPTABLE QDBusVariant ReadOne(const QString& group, const QString& key)
    {
        asked.append(u"ReadOne"_s);
        if (silent)
            setDelayedReply(true);
        else if (m_old)
            sendErrorReply(QDBusError::UnknownMethod, u"no such method"_s);
        return answer(group, key, 1);
    }
    Q_SCRIPTABLE QDBusVariant Read(const QString& group, const QString& key)
    {
        asked.append(u"Read"_s);
        return answer(group, key, 2);
    }

private:
    QDBusVariant answer(const QString& group, const QString& key, int wraps)
    {
        if (group != "org.freedesktop.appearance"_L1 || key != "color-scheme"_L1) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"not known"_s);
            return {};
        }
        const QDBusVariant value(QVariant::fromValue(scheme));
        return wraps == 1 ? value : QDBusVariant(QVariant::fromValue(value));
    }

    QDBusConnection m_bus;
    bool m_old;
};

/// Light and dark: as the desktop says, on a bus of the test's own, or as the user says.
class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bus = std::make_unique<PrivateBus>(); }

    void init()
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QSKIP("Qt asks the desktop itself");
#endif
    }

    void cleanup()
    {
        m_theme.reset();
        const Theme usual(app(), ColorScheme::Light); // as the other tests have it
        QDBusConnection::disconnectFromBus(u"vitrine"_s);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }

    void theDesktopIsFollowed_data()
    {
        QTest::addColumn<bool>("old");
        QTest::newRow("ReadOne") << false;
        QTest::newRow("Read, of older portals") << true;
    }
    void theDesktopIsFollowed()
    {
        QFETCH(const bool, old);
        SettingsPortal portal(m_bus->connect(u"portal"_s), old);
        portal.scheme = 1;
        start();
        QTRY_VERIFY(isDark(QApplication::palette()));
        QCOMPARE(portal.asked, old ? (QStringList{u"ReadOne"_s, u"Read"_s}) : QStringList{u"ReadOne"_s});
        portal.change(2);
        QTRY_VERIFY(!isDark(QApplication::palette()));
        portal.change(1);
        QTRY_VERIFY(isDark(QApplication::palette()));
        portal.change(0); // no preference
        QTRY_VERIFY(!isDark(QApplication::palette()));
    }

    /// Other settings, and what others say in the portal's name.
    void onlyThePortalIsBelieved()
    {
        SettingsPortal portal(m_bus->connect(u"portal"_s));
        start();
        QTRY_COMPARE(portal.asked.size(), 1);
        SettingsPortal::tell(m_bus->connect(u"portal"_s), u"contrast"_s, 1);
        SettingsPortal::tell(m_bus->connect(u"stranger"_s), u"color-scheme"_s, 1);
        QTRY_COMPARE(portal.asked.size(), 2); // not for the contrast
        QTest::qWait(50);
        QVERIFY(!isDark(QApplication::palette()));
        QDBusConnection::disconnectFromBus(u"stranger"_s);
    }

    void nobodyWaitsForAPortalThatIsSilentOrAway()
    {
        QElapsedTimer timer;
        timer.start();
        {
            start(); // no portal
            QVERIFY(!m_theme->isDarkNow());
        }
        SettingsPortal portal(m_bus->connect(u"portal"_s));
        portal.silent = true;
        start();
        QTRY_COMPARE(portal.asked.size(), 1);
        QVERIFY(!isDark(QApplication::palette()));
        m_theme.reset(); // with the question open
        QVERIFY(timer.elapsed() < 5000);
    }

    void theMenuChoosesAndItIsRemembered()
    {
        SettingsPortal portal(m_bus->connect(u"portal"_s));
        portal.scheme = 1;
        TestWindow rig;
        rig.show();
        start();
        m_theme->follow(rig.settings());
        QTRY_VERIFY(isDark(QApplication::palette()));
        const ActionRegistry& actions = rig.window().actions();
        QVERIFY(actions.action(u"view.schemeSystem"_s)->isChecked());
        actions.action(u"view.schemeLight"_s)->trigger();
        QVERIFY(!isDark(QApplication::palette()));
        QCOMPARE(rig.settings().get<SettingKey::ColorScheme>(), u"light"_s);
        portal.change(1); // nobody listens
        QTest::qWait(50);
        QVERIFY(!isDark(QApplication::palette()));
        actions.action(u"view.schemeDark"_s)->trigger();
        QVERIFY(isDark(QApplication::palette()));
        portal.scheme = 2;
        actions.action(u"view.schemeSystem"_s)->trigger();
        QTRY_VERIFY(!isDark(QApplication::palette()));
        // At the next start.
        rig.settings().set<SettingKey::ColorScheme>(u"dark"_s);
        QVERIFY(actions.action(u"view.schemeDark"_s)->isChecked());
        start();
        m_theme->follow(rig.settings());
        QVERIFY(m_theme->isDarkNow());
        rig.settings().set<SettingKey::ColorScheme>(u"pink"_s); // by hand
        QCOMPARE(m_theme->scheme(), ColorScheme::System);
    }

private:
    static QApplication& app()
    {
        return *qobject_cast<QApplication*>(QCoreApplication::instance());
    }

    void start()
    {
        m_theme = std::make_unique<Theme>(app(), ColorScheme::System, nullptr, m_bus->connect(u"vitrine"_s));
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<Theme> m_theme;
};

VITRINE_TEST(TestTheme)
#include "tst_theme.moc"
