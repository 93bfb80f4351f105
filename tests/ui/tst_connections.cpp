// SPDX-License-Identifier: Apache-2.0
#include "tests/support/brokenserver.h"
#include "tests/support/certificates.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/testmain.h"
#include "tests/support/tlsfront.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardmodel.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/connectproblem.h"
#include "ui/connection/profileeditor.h"
#include "ui/connection/profilesdialog.h"
#include "ui/connection/serverconnection.h"
#include "ui/connection/startpage.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/connectionbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// The page of a window without a server.
struct Page {
    explicit Page(TestWindow& rig)
        : page(rig.window().findChild<StartPage*>())
    {
    }

    template <class T>
    [[nodiscard]] T* child(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
    void click(const QString& name) const { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    void type(const QString& address) const
    {
        auto* field = child<QLineEdit>(u"startAddress"_s);
        field->selectAll();
        QTest::keyClicks(field, address);
    }
    [[nodiscard]] QString localText() const { return child<QLabel>(u"startLocalText"_s)->text(); }
    [[nodiscard]] ConnectProblem* problem() const { return page->findChild<ConnectProblem*>(); }

    StartPage* page;
};

void fill(const QWidget& in, const QString& name, const QString& text)
{
    auto* field = in.findChild<QLineEdit*>(name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void choose(const QWidget& in, const QString& name, int index)
{
    in.findChild<QComboBox*>(name)->setCurrentIndex(index);
}

/// The sentence at the top of the menu of servers.
QString stateText(TestWindow& rig)
{
    auto* menu = rig.find<ConnectionButton>()->menu();
    Q_EMIT menu->aboutToShow();
    const auto* label = menu->findChild<QLabel*>(u"connectionState"_s);
    return label ? label->text() : QString();
}

QAction* menuEntry(TestWindow& rig, const QString& text)
{
    auto* menu = rig.find<ConnectionButton>()->menu();
    Q_EMIT menu->aboutToShow();
    const QList<QAction*> entries = menu->actions();
    for (QAction* entry : entries) {
        if (entry->text() == text)
            return entry;
    }
    return nullptr;
}

} // namespace

/// The page of a window without a server, profiles, and what is said about a connection.
class TestConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServerOfThisMachineIsFound()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        const Page page(rig);
        page.page->setLocalAddress(demo->baseUrl().toString());
        rig.show();
        QTRY_VERIFY2(page.localText().contains(u"answers at "_s + demo->baseUrl().toString()),
                     qPrintable(page.localText()));
        page.click(u"startLocal"_s);
        QTRY_VERIFY(rig.window().view());
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
        QVERIFY(!page.page->isVisible());
    }

    void noServerOfThisMachine_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << false << u"Nothing answers"_s;
        QTest::newRow("something else") << true << u"not as InvokeAI does"_s;
    }

    /// Said in place; a server that is started later is found by itself.
    void noServerOfThisMachine()
    {
        QFETCH(bool, isThere);
        QFETCH(QString, word);
        bool isInvokeAi = false;
        BrokenServer server([&isInvokeAi](const auto&) {
            return isInvokeAi ? BrokenServer::json("{\"version\": \"6.14.2\"}")
                              : BrokenServer::answer(200, "text/html", "<html></html>");
        });
        const quint16 port = server.serverPort();
        if (!isThere)
            server.close();
        TestWindow rig;
        const Page page(rig);
        page.page->setLocalAddress(u"http://127.0.0.1:%1"_s.arg(port));
        rig.show();
        QTRY_VERIFY2(page.localText().contains(word), qPrintable(page.localText()));
        QVERIFY(!page.child<QPushButton>(u"startLocal"_s)->isEnabled());
        isInvokeAi = true;
        if (!isThere)
            QVERIFY(server.listen(QHostAddress::LocalHost, port));
        QTRY_VERIFY2(page.localText().contains(u"InvokeAI 6.14.2 answers"_s), qPrintable(page.localText()));
        QVERIFY(page.child<QPushButton>(u"startLocal"_s)->isEnabled());
    }

    void addressesThatCannotBeUsed_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QString() << u"No server address"_s;
        QTest::newRow("other scheme") << u"ftp://host"_s << u"http://"_s;
        QTest::newRow("password") << u"http://user:secret@host"_s << u"must not hold"_s;
        QTest::newRow("nobody there") << u"http://127.0.0.1:9"_s << u"cannot be reached"_s;
    }

    void addressesThatCannotBeUsed()
    {
        QFETCH(QString, address);
        QFETCH(QString, word);
        TestWindow rig;
        rig.show();
        const Page page(rig);
        page.child<QLineEdit>(u"startAddress"_s)->setText(address);
        page.click(u"startConnect"_s);
        QTRY_VERIFY(page.problem()->isVisible());
        QVERIFY2(page.problem()->sentence().contains(word), qPrintable(page.problem()->sentence()));
        QCOMPARE(page.child<QLineEdit>(u"startAddress"_s)->text(), address);
        QVERIFY(!rig.window().view());
        QVERIFY(page.child<QPushButton>(u"startConnect"_s)->isEnabled());
    }

    void theDemoServerIsOneClick()
    {
        const auto demo = startedDemo();
        TestWindow rig([&]() -> Result<QUrl> { return demo->baseUrl(); });
        rig.show();
        QVERIFY(rig.host().isFirstStart());
        Page(rig).click(u"startDemo"_s);
        QTRY_VERIFY(rig.window().view());
        QVERIFY(rig.view().connection().isDemo());
        QVERIFY(!rig.host().isFirstStart());
    }

    void aServerThatHangsCanBeGivenUp()
    {
        const BrokenServer server([](const auto&) { return BrokenServer::Reaction{{}, false}; });
        TestWindow rig;
        rig.show();
        const Page page(rig);
        page.type(server.address());
        QTest::keyClick(page.child<QLineEdit>(u"startAddress"_s), Qt::Key_Return);
        QTRY_VERIFY(!server.requests().isEmpty());
        page.click(u"startCancel"_s);
        QVERIFY(page.child<QLineEdit>(u"startAddress"_s)->isEnabled());
        QCOMPARE(page.child<QLineEdit>(u"startAddress"_s)->text(), server.address());
    }

    /// The certificate is shown first; then it is trusted for this profile alone, and that is shown as such.
    void oneCertificateIsTrusted()
    {
        const auto demo = startedDemo();
        const Certificates certificates;
        const Certificates::Pair pair = certificates.makeSelfSigned(u"self"_s);
        const TlsFront front(pair.configuration(), demo->baseUrl());
        TestWindow rig;
        rig.show();
        const Page page(rig);
        page.type(front.address());
        page.click(u"startConnect"_s);
        QTRY_VERIFY(page.problem()->isVisible());
        QVERIFY2(page.problem()->sentence().contains(u"self-signed"_s),
                 qPrintable(page.problem()->sentence()));
        page.click(u"trustCertificate"_s);
        auto* question = rig.window().findChild<QMessageBox*>(u"trustQuestion"_s);
        QVERIFY(question);
        QVERIFY2(question->text().contains(fingerprintText(pair.fingerprint())),
                 qPrintable(question->text()));
        const QList<QAbstractButton*> buttons = question->buttons();
        for (QAbstractButton* button : buttons) {
            if (button->text().contains(u"Trust"_s))
                button->click();
        }
        QTRY_VERIFY(rig.window().view());
        QTRY_COMPARE(rig.view().connection().session().state(), ServerSession::State::Online);
        QCOMPARE(rig.host().profiles().byAddress(front.address())->trustedFingerprint, pair.fingerprint());
        QVERIFY2(stateText(rig).contains(u"you trust it for this server alone"_s),
                 qPrintable(stateText(rig)));
    }

    void aProfileIsMadeAndUsed()
    {
        const BrokenServer server(
            [](const auto&) { return BrokenServer::json("{\"version\": \"6.14.2\"}"); });
        TestWindow rig;
        rig.show();
        ProfileEditor* editor = rig.window().editServer({});
        fill(*editor, u"profileAddress"_s, server.address());
        fill(*editor, u"profileName"_s, u"Studio"_s);
        choose(*editor, u"signInKind"_s, 1);
        fill(*editor, u"basicUser"_s, u"ann"_s);
        fill(*editor, u"basicPassword"_s, u"secret-basic"_s);
        QCOMPARE(editor->findChild<QLineEdit*>(u"basicPassword"_s)->echoMode(), QLineEdit::Password);
        addHeader(*editor, u"X-Key"_s, u"secret-key"_s);
        QTest::mouseClick(editor->findChild<QPushButton*>(u"profileConnect"_s), Qt::LeftButton);
        QTRY_VERIFY(rig.window().view());
        QTRY_VERIFY(!server.requests().isEmpty());
        QVERIFY(server.requests().first().head.contains("X-Key: secret-key"));
        QVERIFY(server.requests().first().head.contains("Authorization: Basic "
                                                        + QByteArray("ann:secret-basic").toBase64()));
        QVERIFY(rig.settings().flush());
        QFile file(rig.settings().filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret"));
        QVERIFY(menuEntry(rig, u"Studio"_s));
        QVERIFY(menuEntry(rig, u"Studio"_s)->isChecked());
        // Its settings have it all.
        rig.window().actions().action(u"server.settings"_s)->trigger();
        QPointer<ProfileEditor> again;
        QTRY_VERIFY((again = rig.window().findChild<ProfileEditor*>()));
        QCOMPARE(again->findChild<QLineEdit*>(u"profileName"_s)->text(), u"Studio"_s);
        QCOMPARE(again->findChild<QLineEdit*>(u"basicPassword"_s)->text(), u"secret-basic"_s);
        QCOMPARE(again->findChild<QTableWidget*>(u"headerTable"_s)->item(0, 1)->text(), u"secret-key"_s);
    }

    void whatCannotBeUsedIsSaidInPlace_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("word");
        QTest::newRow("address") << u"address"_s << u"does not start with http"_s;
        QTest::newRow("name") << u"name"_s << u"another profile"_s;
        QTest::newRow("two logins") << u"logins"_s << u"cannot be used together"_s;
        QTest::newRow("proxy") << u"proxy"_s << u"not the name of a proxy"_s;
        QTest::newRow("key") << u"key"_s << u"no client certificate"_s;
    }

    void whatCannotBeUsedIsSaidInPlace()
    {
        QFETCH(QString, what);
        QFETCH(QString, word);
        TestWindow rig;
        rig.show();
        rig.host().profiles().use(*ServerProfile::fromAddress(u"gpu-box"_s));
        ProfileEditor* editor = rig.window().editServer({});
        fill(*editor, u"profileAddress"_s, what == u"address"_s ? u"ftp://x"_s : u"studio:9090"_s);
        if (what == u"name"_s)
            fill(*editor, u"profileName"_s, u"http://gpu-box:9090"_s);
        if (what == u"logins"_s) {
            choose(*editor, u"signInKind"_s, 2);
            fill(*editor, u"profileToken"_s, u"secret-token"_s);
            addHeader(*editor, u"Authorization"_s, u"Basic secret"_s);
        }
        if (what == u"proxy"_s)
            choose(*editor, u"proxyKind"_s, 2);
        if (what == u"key"_s)
            fill(*editor, u"keyFile"_s, u"/etc/key.pem"_s);
        QTest::mouseClick(editor->findChild<QPushButton*>(u"profileSave"_s), Qt::LeftButton);
        auto* problem = editor->findChild<ConnectProblem*>();
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->sentence().contains(word), qPrintable(problem->sentence()));
        QVERIFY(!problem->sentence().contains(u"secret"_s));
        QVERIFY(editor->isVisible());
        QCOMPARE(rig.host().profiles().all().size(), 1);
    }

    void tryingTellsInPlace()
    {
        const auto demo = startedDemo();
        const Certificates certificates;
        const TlsFront front(certificates.make(u"server"_s).configuration(), demo->baseUrl());
        TestWindow rig;
        rig.show();
        ProfileEditor* editor = rig.window().editServer({});
        fill(*editor, u"profileAddress"_s, front.address());
        auto* tryIt = editor->findChild<QPushButton*>(u"profileTry"_s);
        QTest::mouseClick(tryIt, Qt::LeftButton);
        auto* problem = editor->findChild<ConnectProblem*>();
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->sentence().contains(u"Vitrine Test Authority"_s), qPrintable(problem->sentence()));
        fill(*editor, u"caFile"_s, certificates.authority());
        QVERIFY(!problem->isVisible());
        QTest::mouseClick(tryIt, Qt::LeftButton);
        auto* good = editor->findChild<QLabel*>(u"profileGood"_s);
        QTRY_VERIFY2(good->text().contains(u"answers"_s), qPrintable(good->text()));
        QVERIFY(!rig.window().view()); // nothing was changed
        QVERIFY(rig.host().profiles().all().isEmpty());
    }

    /// After a start without a keychain: what is missing is asked for, everything else is there.
    void lostSecretsAreAskedFor()
    {
        TestWindow rig;
        rig.show();
        rig.settings().set<SettingKey::Servers>(
            {u"{\"address\":\"http://127.0.0.1:9\",\"name\":\"Studio\",\"basicUser\":\"ann\",\"key\":\"k\"}"_s});
        rig.settings().set<SettingKey::LastServer>(u"http://127.0.0.1:9"_s);
        rig.settings().set<SettingKey::LastProfile>(u"k"_s);
        QVERIFY(rig.host().openRemembered());
        QPointer<ProfileEditor> editor;
        QTRY_VERIFY((editor = rig.window().findChild<ProfileEditor*>()));
        QVERIFY(editor->findChild<ConnectProblem*>()->sentence().contains(u"enter it again"_s));
        QCOMPARE(editor->findChild<QLineEdit*>(u"basicUser"_s)->text(), u"ann"_s);
        QVERIFY(!rig.window().view());
        fill(*editor, u"basicPassword"_s, u"secret"_s);
        QTest::mouseClick(editor->findChild<QPushButton*>(u"profileConnect"_s), Qt::LeftButton);
        QTRY_VERIFY(rig.window().view());
        QCOMPARE(rig.view().connection().session().profile().basic->password, u"secret"_s);
    }

    void serversAreManaged()
    {
        TestWindow rig;
        rig.show();
        rig.host().profiles().use(*ServerProfile::fromAddress(u"gpu-box"_s));
        rig.host().profiles().use(*ServerProfile::fromAddress(u"studio"_s));
        ProfilesDialog* dialog = rig.window().manageServers();
        auto* list = dialog->findChild<QListWidget*>(u"profilesList"_s);
        QCOMPARE(list->count(), 2);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"copyProfile"_s), Qt::LeftButton);
        QPointer<ProfileEditor> editor;
        QTRY_VERIFY((editor = dialog->findChild<ProfileEditor*>()));
        QTest::mouseClick(editor->findChild<QPushButton*>(u"profileSave"_s), Qt::LeftButton);
        QTRY_COMPARE(list->count(), 3);
        QTRY_VERIFY2(list->currentItem()->text().contains(u"(copy)"_s),
                     qPrintable(list->currentItem()->text()));
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"removeProfile"_s), Qt::LeftButton);
        auto* question = rig.window().findChild<QMessageBox*>(u"removeProfileQuestion"_s);
        QVERIFY(question);
        const QList<QAbstractButton*> buttons = question->buttons();
        for (QAbstractButton* button : buttons) {
            if (button->text().contains(u"Remove"_s))
                button->click();
        }
        QTRY_COMPARE(list->count(), 2);
        QVERIFY(!rig.host().profiles().byName(u"http://studio:9090 (copy)"_s));
    }

    /// State, reason and "Retry Now" are one click away, whatever the window shows.
    void theStateIsAlwaysToBeSeen()
    {
        const auto demo = startedDemo();
        CuttingProxy proxy(demo->baseUrl());
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(proxy.address()));
        auto* button = rig.find<ConnectionButton>();
        QTRY_COMPARE(button->state(), ConnectionButton::State::Online);
        QVERIFY2(stateText(rig).contains(u"Connected to InvokeAI"_s), qPrintable(stateText(rig)));
        QVERIFY(!rig.window().actions().action(u"server.retry"_s)->isEnabled());
        proxy.goAway();
        QTRY_COMPARE_WITH_TIMEOUT(button->state(), ConnectionButton::State::Offline, 20'000);
        QVERIFY2(stateText(rig).contains(u"cannot be reached"_s), qPrintable(stateText(rig)));
        QVERIFY2(button->toolTip().contains(u"cannot be reached"_s), qPrintable(button->toolTip()));
        auto* retry = rig.window().actions().action(u"server.retry"_s);
        QVERIFY(retry->isEnabled());
        QVERIFY(rig.find<ConnectionButton>()->menu()->actions().contains(retry));
        QVERIFY(proxy.comeBack());
        retry->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(button->state(), ConnectionButton::State::Online, 20'000);
    }

    /// The server answers and tells nothing by itself: that is said, and "Retry Now" brings it back.
    void missingLiveEventsAreSaid()
    {
        const auto demo = startedDemo();
        demo->injectFault({u"polling-refused"_s, {}, -1});
        demo->injectFault({u"websocket-refused"_s, {}, -1});
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        auto* button = rig.find<ConnectionButton>();
        QTRY_COMPARE(button->state(), ConnectionButton::State::NoEvents);
        QTRY_VERIFY2(stateText(rig).contains(u"no live events"_s), qPrintable(stateText(rig)));
        auto* retry = rig.window().actions().action(u"server.retry"_s);
        QVERIFY(retry->isEnabled());
        demo->clearFaults();
        retry->trigger();
        QTRY_COMPARE(button->state(), ConnectionButton::State::Online);
        QVERIFY(!retry->isEnabled());
    }

    /// Each with the way and the login of its own.
    void profilesAreSwitchedWithoutARestart()
    {
        const auto one = startedDemo();
        DemoOptions options;
        options.boards = 2;
        const auto two = startedDemo(options);
        TestWindow rig;
        rig.show();
        for (const auto& [name, demo] : {std::pair(u"One"_s, one.get()), std::pair(u"Two"_s, two.get())}) {
            ServerProfile profile = *ServerProfile::fromAddress(demo->baseUrl().toString());
            profile.name = name;
            profile.headers = {{"X-Profile", name.toUtf8()}};
            bool isKept = false;
            rig.host().profiles().save(profile, &rig.window(),
                                       [&isKept](const auto& kept) { isKept = kept.has_value(); });
            QTRY_VERIFY(isKept);
        }
        for (int i = 0; i < 2; ++i) {
            menuEntry(rig, u"One"_s)->trigger();
            QTRY_VERIFY(rig.window().view() && rig.view().connection().title() == u"One"_s);
            QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
            menuEntry(rig, u"Two"_s)->trigger();
            QTRY_VERIFY(rig.view().connection().title() == u"Two"_s);
            QTRY_COMPARE(rig.view().boards().filter().listedCount(), 2);
        }
        QCOMPARE(rig.view().connection().session().profile().headers.first().second, QByteArray("Two"));
    }

private:
    static void addHeader(ProfileEditor& editor, const QString& name, const QString& value)
    {
        auto* table = editor.findChild<QTableWidget*>(u"headerTable"_s);
        editor.findChild<QPushButton*>(u"addHeader"_s)->click();
        const int row = table->rowCount() - 1;
        table->item(row, 0)->setText(name);
        table->item(row, 1)->setText(value);
    }
};

VITRINE_TEST(TestConnections)
#include "tst_connections.moc"
