// SPDX-License-Identifier: Apache-2.0
#include "lib/api/queue.h"
#include "lib/base/translations.h"
#include "lib/session/serversession.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"
#include "tests/ui/privatebus.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/notices/desktopnotifications.h"
#include "ui/shell/actionregistry.h"
#include "ui/workflow/runlist.h"
#include "ui/workflow/runview.h"
#include "ui/workflow/workflowpanel.h"

#include <QAction>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

/// What a desktop's notification service is asked to show.
class NotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
        uint id = 0;
    };

    explicit NotificationService(QDBusConnection bus, const QStringList& capabilities)
        : m_bus(std::move(bus))
        , m_capabilities(capabilities)
    {
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                             QDBusConnection::ExportScriptableSlots
                                 | QDBusConnection::ExportScriptableSignals);
        m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    ~NotificationService() override
    {
        m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
        m_bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    }

    QList<Shown> shown;

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities() { return m_capabilities; }
    Q_SCRIPTABLE uint Notify(const QString&, uint, const QString&, const QString& title, const QString& text,
                             const QStringList& actions, const QVariantMap& hints, int)
    {
        shown.append({title, text, actions, hints, static_cast<uint>(shown.size()) + 7});
        return shown.last().id;
    }

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString& action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
};

/// What the user hears of runs while they look elsewhere, with a notification service on a bus of its own: on
/// the demo server, or on VITRINE_TEST_SERVER.
class TestNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bus = std::make_unique<PrivateBus>(); }

    void init()
    {
        m_address = externalServer();
        if (m_address.isEmpty()) {
            m_demo = startedDemo();
            m_address = m_demo->baseUrl().toString();
        }
        m_service = std::make_unique<NotificationService>(m_bus->connect(u"service"_s),
                                                          QStringList{u"body"_s, u"actions"_s});
        m_rig = std::make_unique<TestWindow>(SessionHost::DemoStarter(), true, m_bus->connect(u"vitrine"_s));
        m_rig->show(QSize(1400, 900));
        QVERIFY(m_rig->host().openAddress(m_address));
        QTRY_VERIFY_WITH_TIMEOUT(session().hasLiveEvents(), patienceMs);
    }

    void cleanup()
    {
        if (m_rig && m_rig->window().view())
            removePictures();
        m_rig.reset();
        m_service.reset();
        m_demo.reset();
        QDBusConnection::disconnectFromBus(u"vitrine"_s);
        QDBusConnection::disconnectFromBus(u"service"_s);
    }

    void aRunThatIsDoneIsToldOnceAndLeadsToItsPicture()
    {
        submit(blankPictureWorkflow());
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
        QTRY_COMPARE(m_service->shown.size(), 1);
        const auto& notice = m_service->shown.first();
        QCOMPARE(notice.title, u"“made” is done"_s);
        QCOMPARE(notice.text, u"1 image"_s);
        QCOMPARE(notice.hints.value(u"sound-name"_s).toString(), u"complete"_s);
        QCOMPARE(notice.hints.value(u"desktop-entry"_s).toString(), u"vitrine"_s);
        QCOMPARE(notice.actions.value(0), u"default"_s);

        m_rig->window().hide();
        Q_EMIT m_service->ActionInvoked(notice.id, u"default"_s);
        QTRY_VERIFY(m_rig->window().isVisible());
        QTRY_VERIFY(m_rig->view().gallery().showsPictures());
        QTest::qWait(200);
        QCOMPARE(m_service->shown.size(), 1);
    }

    /// Other programs' notifications and closed ones are none of ours.
    void otherClicksDoNothing()
    {
        submit(blankPictureWorkflow());
        QTRY_COMPARE_WITH_TIMEOUT(m_service->shown.size(), 1, patienceMs);
        m_rig->window().hide();
        const uint id = m_service->shown.first().id;
        Q_EMIT m_service->ActionInvoked(id + 1, u"default"_s);
        Q_EMIT m_service->ActionInvoked(id, u"other"_s);
        Q_EMIT m_service->NotificationClosed(id, 2);
        Q_EMIT m_service->ActionInvoked(id, u"default"_s);
        QTest::qWait(300);
        QVERIFY(!m_rig->window().isVisible());
    }

    void aBatchIsToldOnce()
    {
        submit(blankPictureWorkflow(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown.first().text, u"3 images"_s);
    }

    void aFailureSaysWhy()
    {
        submitFailing();
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
        QTRY_COMPARE(m_service->shown.size(), 1);
        const auto& notice = m_service->shown.first();
        QCOMPARE(notice.title, u"“made” failed"_s);
        QCOMPARE(notice.hints.value(u"sound-name"_s).toString(), u"dialog-error"_s);
        const QString error = panel().findChild<RunList*>()->runs().first()->job().error().userMessage();
        QCOMPARE(notice.text, error);
        QVERIFY(!error.isEmpty());
        Q_EMIT m_service->ActionInvoked(notice.id, u"default"_s);
        QTest::qWait(100);
        QVERIFY(panel().isVisible());
    }

    /// A long run is not over when an item of it fails: the first one is told at once, the end says the rest.
    void theFirstFailureOfABatchIsToldAtOnce()
    {
        submitFailing(3);
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
        QTRY_COMPARE(m_service->shown.size(), 2);
        QCOMPARE(m_service->shown.at(0).title, u"An item of “made” failed"_s);
        QVERIFY(m_service->shown.at(0).text.endsWith(u"The run goes on."_s));
        QCOMPARE(m_service->shown.at(1).title, u"“made” failed"_s);
        QVERIFY(m_service->shown.at(1).text.startsWith(u"3 of 3 items failed."_s));
    }

    void markupIsShownAsText()
    {
        m_service.reset();
        m_service = std::make_unique<NotificationService>(m_bus->connect(u"service"_s),
                                                          QStringList{u"body-markup"_s});
        DesktopNotifications notifications(m_bus->connect(u"vitrine"_s));
        notifications.show({u"key"_s, u"<b>title</b>"_s, u"<b>text</b> & more"_s, false});
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown.first().title, u"<b>title</b>"_s); // never markup, by the specification
        QCOMPARE(m_service->shown.first().text, u"&lt;b&gt;text&lt;/b&gt; &amp; more"_s);
        QVERIFY(m_service->shown.first().actions.isEmpty()); // a service that has none
    }

    void withoutAServiceItIsTheTraysTurn()
    {
        m_service.reset();
        DesktopNotifications notifications(m_bus->connect(u"vitrine"_s));
        DesktopNotifications nowhere{QDBusConnection(QString())};
        for (DesktopNotifications* each : {&notifications, &nowhere}) {
            QSignalSpy refused(each, &DesktopNotifications::refused);
            each->show({u"key"_s, u"title"_s, u"text"_s, true});
            QTRY_COMPARE(refused.size(), 1);
            QCOMPARE(refused.first().first().value<Notice>().key, u"key"_s);
        }
        submit(blankPictureWorkflow());
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs); // and nothing else happens
    }

    void whatTheUserCancelsIsNotToldAndWhatOthersCancelIs()
    {
        if (!m_demo)
            return; // runs of a real server are over before anything can be canceled
        QVERIFY(opensWorkflow(m_rig->window(), testData(u"workflows/sdxl-text-to-image.workflow.json"_s)));
        QTRY_VERIFY(chooseInForm(panel(), u"model"_s, u"tiny-sdxl"_s));
        for (const bool byUser : {true, false}) {
            QTRY_VERIFY(panel().canSubmit());
            panel().submit();
            const RunBatchJob& job = panel().findChild<RunList*>()->runs().first()->job();
            QTRY_COMPARE_WITH_TIMEOUT(job.state(), RunBatchJob::State::Running, patienceMs);
            if (byUser)
                panel().cancelRuns();
            else
                QVERIFY(await(QueueApi(session().client()).cancel(job.itemIds().first())));
            QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
            QTest::qWait(200);
            QCOMPARE(m_service->shown.size(), byUser ? 0 : 1);
        }
        QVERIFY(m_service->shown.first().title.endsWith(u"was canceled on the server"_s));
    }

    void theSwitchTurnsThemOff()
    {
        m_rig->window().actions().action(u"view.notices"_s)->trigger();
        submit(blankPictureWorkflow());
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
        QTest::qWait(300);
        QVERIFY(m_service->shown.isEmpty());
        QCOMPARE(m_rig->settings().get<SettingKey::Notices>(), 0);
    }

    void theTitleSaysHowFarRunsAreAndHowTheyEnded()
    {
        QStringList titles;
        connect(&m_rig->window(), &QWidget::windowTitleChanged, this,
                [&](const QString& title) { titles.append(title); });
        QWidget other; // where the user looks
        other.show();
        QVERIFY(QTest::qWaitForWindowExposed(&other));
        other.activateWindow();
        QTRY_VERIFY(other.isActiveWindow());
        submit(blankPictureWorkflow(), 4);
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), patienceMs);
        QVERIFY2(titles.first().startsWith(u"0 % – "_s), qPrintable(titles.join(u'|')));
        QTRY_VERIFY(m_rig->window().windowTitle().startsWith(u"Done – "_s));
        m_rig->window().activateWindow();
        QTRY_VERIFY(!m_rig->window().windowTitle().startsWith(u"Done"_s));
    }

private:
    [[nodiscard]] ServerSession& session() { return m_rig->view().connection().session(); }
    [[nodiscard]] WorkflowPanel& panel() { return m_rig->view().workflow(); }

    void submitFailing(int runs = 1)
    {
        panel().openDocument(savePictureWorkflow(), u"test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(panel().imageFields().size(), 1, patienceMs);
        panel().useImages(panel().imageFields().first().index, {u"gone.png"_s});
        submit(runs);
    }

    void submit(const WorkflowDocument& document, int runs = 1)
    {
        panel().openDocument(document, u"test"_s);
        submit(runs);
    }

    void submit(int runs)
    {
        QTRY_VERIFY_WITH_TIMEOUT(panel().canSubmit(), patienceMs);
        panel().findChild<QSpinBox*>(u"submitRuns"_s)->setValue(runs);
        panel().submit();
        QVERIFY(panel().isBusy());
    }

    void removePictures()
    {
        QStringList made;
        for (const RunView* run : panel().findChild<RunList*>()->runs())
            made += run->job().images();
        if (!made.isEmpty())
            QVERIFY(await(ImagesApi(session().client()).remove(made)));
    }

    const Translations m_translations; // plural forms
    std::unique_ptr<PrivateBus> m_bus;
    QString m_address;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<TestWindow> m_rig;
};

VITRINE_TEST(TestNotices)
#include "tst_notices.moc"
