// SPDX-License-Identifier: Apache-2.0
#include "lib/api/boards.h"
#include "lib/session/login.h"
#include "tests/support/fakeaccounts.h"
#include "tests/support/testmain.h"
#include "tests/ui/accountdriver.h"
#include "tests/ui/drag.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardspanel.h"
#include "ui/boards/chooseboarddialog.h"
#include "ui/connection/connectionpool.h"
#include "ui/connection/logindialog.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/models/modelactions.h"
#include "ui/models/modelswindow.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/connectionbutton.h"
#include "ui/shell/messagebanner.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString ann = u"ann@example.com"_s;
const QString bob = u"bob@example.com"_s;

Login& loginOf(TestWindow& rig)
{
    return rig.view().connection().session().login();
}

QByteArray keptIn(TestWindow& rig)
{
    QByteArray out = "?";
    QObject context;
    rig.host().folders().tokens->read(
        rig.view().connection().session().profile().secretsId(), TokenStore::Kind::Login, &context,
        [&](const Result<QByteArray>& secret) { out = secret.value_or("error"); });
    return QTest::qWaitFor([&] { return out != "?"; }) ? out : QByteArray("no answer");
}

} // namespace

/// Signing in, out and again in the real window.
class TestWindowLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One prompt; everything that waited is there afterwards.
    void asksOnceAndGoesOn()
    {
        FakeAccounts server;
        TestWindow rig;
        QVERIFY(rig.host().openAddress(server.address()));
        rig.show();
        const AccountDriver form(rig.window());
        QTRY_VERIFY(form.dialog());
        QCOMPARE(rig.window().findChildren<LoginDialog*>().size(), 1);
        QVERIFY(form.label(u"formHead"_s)->text().contains(u"has accounts"_s));
        QVERIFY(!form.line(u"nameField"_s)->isVisible());
        form.signIn(bob, u"secret-b"_s);
        QTRY_VERIFY(!form.dialog());
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 2);
        QTRY_VERIFY(!rig.view().gallery().list()->names().isEmpty());
        QCOMPARE(loginOf(rig).state(), Login::State::SignedIn);
        QCOMPARE(keptIn(rig), QByteArray());
    }

    void whatWasTypedStays()
    {
        FakeAccounts server;
        TestWindow rig;
        QVERIFY(rig.host().openAddress(server.address()));
        rig.show();
        const AccountDriver form(rig.window());
        QTRY_VERIFY(form.dialog());
        form.press();
        QVERIFY(form.problem().contains(u"e-mail"_s));
        form.type(u"emailField"_s, u"bob"_s);
        form.press();
        QVERIFY(form.problem().contains(u"“bob” is not an e-mail address"_s));
        form.signIn(bob, u"wrong"_s);
        QTRY_VERIFY(form.problem().contains(u"No account"_s));
        QCOMPARE(form.line(u"emailField"_s)->text(), bob);
        QCOMPARE(form.line(u"passwordField"_s)->text(), u"wrong"_s);
        QCOMPARE(form.line(u"passwordField"_s)->selectedText().size(), 5);
        server.users[bob].isActive = false;
        form.signIn(bob, u"secret-b"_s);
        QTRY_VERIFY(form.problem().contains(u"disabled"_s));
        server.users[bob].isActive = true;
        form.press();
        QTRY_VERIFY(!form.dialog());
    }

    void whatIsKeptIsSaid()
    {
        FakeAccounts server;
        TestWindow rig;
        QVERIFY(rig.host().openAddress(server.address()));
        rig.show();
        const AccountDriver form(rig.window());
        QTRY_VERIFY(form.dialog());
        auto* keep = form.dialog()->findChild<QCheckBox*>(u"keepBox"_s);
        QVERIFY(!keep->isChecked());
        QVERIFY(form.label(u"keptHint"_s)->text().contains(u"Until Vitrine is closed"_s));
        keep->setChecked(true);
        QVERIFY(form.label(u"keptHint"_s)->text().contains(u"no keychain"_s)); // the store of the test
        const QLabel* hint = form.label(u"keptHint"_s);
        QTRY_VERIFY(hint->height() >= hint->heightForWidth(hint->width())); // the dialog grows with it
        form.signIn(bob, u"secret-b"_s);
        QTRY_VERIFY(!form.dialog());
        QCOMPARE(server.ownerOf(keptIn(rig)), bob);
        // The next window on a new connection needs no prompt.
        rig.host().openAnew();
        QTRY_VERIFY(rig.window().view() && loginOf(rig).state() == Login::State::SignedIn);
        QVERIFY(!form.dialog());
        QVERIFY(loginOf(rig).isKept());
    }

    void notNowIsSaid()
    {
        FakeAccounts server;
        TestWindow rig;
        QVERIFY(rig.host().openAddress(server.address()));
        rig.show();
        const AccountDriver form(rig.window());
        QTRY_VERIFY(form.dialog());
        form.press(u"formCancel"_s);
        QTRY_VERIFY(!form.dialog());
        QTRY_VERIFY(rig.window().banner().text().contains(u"Nobody is signed in"_s));
        const auto* button = rig.window().findChild<ConnectionButton*>();
        QCOMPARE(button->state(), ConnectionButton::State::SignedOut);
        QAction* signIn = rig.window().actions().action(u"server.signIn"_s);
        QVERIFY(signIn->isEnabled());
        QTest::qWait(100);
        QVERIFY(!form.dialog()); // it does not come by itself
        signIn->trigger();
        QTRY_VERIFY(form.dialog());
        form.signIn(ann, u"secret-a"_s);
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 2);
        QVERIFY(!signIn->isEnabled());
        QVERIFY(!rig.window().banner().isVisible());
        QVERIFY(button->state() != ConnectionButton::State::SignedOut);
    }

    /// The login ends while a board is being made: it is made after the next one.
    void anEndedLoginLosesNothing()
    {
        FakeAccounts server;
        TestWindow rig;
        QVERIFY(rig.host().openAddress(server.address()));
        rig.show();
        const AccountDriver form(rig.window());
        QTRY_VERIFY(form.dialog());
        form.signIn(ann, u"secret-a"_s);
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 2);
        server.endLogins();
        BoardsApi(rig.view().connection().session().client()).create(u"Held"_s);
        QTRY_VERIFY(form.dialog());
        QVERIFY(form.label(u"formHead"_s)->text().contains(u"does not take your login any more"_s));
        QCOMPARE(form.line(u"emailField"_s)->text(), ann);
        form.type(u"passwordField"_s, u"secret-a"_s);
        form.press();
        QTRY_VERIFY(!form.dialog());
        QTRY_COMPARE(server.count("/api/v1/boards/", "POST"), 2);
        QTRY_VERIFY((rig.view().connection().session().boards().refresh(),
                     rig.view().boards().filter().listedCount() == 3));
    }

    void theFirstAdministrator()
    {
        FakeAccounts server;
        server.users.clear();
        server.setupRequired = true;
        server.strict = true;
        TestWindow rig;
        QVERIFY(rig.host().openAddress(server.address()));
        rig.show();
        const AccountDriver form(rig.window());
        QTRY_VERIFY(form.dialog());
        QVERIFY(form.label(u"formHead"_s)->text().contains(u"nobody is its administrator"_s));
        form.type(u"nameField"_s, u"Me"_s);
        form.signIn(u"me@example.com"_s, u"weak"_s);
        QVERIFY(form.problem().contains(u"eight characters"_s));
        form.signIn(u"me@example.com"_s, u"Stronger1"_s);
        QVERIFY(form.problem().contains(u"differ"_s));
        form.type(u"repeatedField"_s, u"Stronger1"_s);
        form.press();
        QTRY_VERIFY(!form.dialog());
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 2);
        QVERIFY(loginOf(rig).permissions().isAdmin());
    }

    void signingOutShowsNothingOfIt()
    {
        FakeAccounts server;
        TestWindow rig;
        QVERIFY(rig.host().openAddress(server.address()));
        rig.show();
        const AccountDriver form(rig.window());
        QTRY_VERIFY(form.dialog());
        form.dialog()->findChild<QCheckBox*>(u"keepBox"_s)->setChecked(true);
        form.signIn(ann, u"secret-a"_s);
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 2);
        rig.window().actions().action(u"server.signOut"_s)->trigger();
        QTRY_VERIFY(form.dialog()); // of the new connection
        QVERIFY(rig.view().gallery().list()->names().isEmpty());
        QCOMPARE(rig.view().boards().filter().listedCount(), 0);
        QVERIFY(form.line(u"emailField"_s)->text().isEmpty());
        QCOMPARE(keptIn(rig), QByteArray());
        form.signIn(bob, u"secret-b"_s);
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 2);
    }

    void anotherUserGetsANewConnection()
    {
        FakeAccounts server;
        TestWindow rig;
        QVERIFY(rig.host().openAddress(server.address()));
        rig.show();
        const AccountDriver form(rig.window());
        QTRY_VERIFY(form.dialog());
        form.signIn(ann, u"secret-a"_s);
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 2);
        const ServerConnection* before = rig.host().connection();
        server.endLogins();
        rig.view().connection().session().boards().refresh();
        QTRY_VERIFY(form.dialog());
        form.signIn(bob, u"secret-b"_s);
        QTRY_VERIFY(rig.host().connection() && rig.host().connection() != before && rig.window().view()
                    && loginOf(rig).state() == Login::State::SignedIn);
        QCOMPARE(loginOf(rig).account()->email, bob);
        QVERIFY(!form.dialog());
    }

    void passwordsAreChanged()
    {
        FakeAccounts server;
        TestWindow rig;
        QVERIFY(rig.host().openAddress(server.address()));
        rig.show();
        const AccountDriver form(rig.window());
        QTRY_VERIFY(form.dialog());
        form.signIn(ann, u"secret-a"_s);
        QTRY_VERIFY(rig.window().actions().action(u"server.changePassword"_s)->isEnabled());
        rig.window().actions().action(u"server.changePassword"_s)->trigger();
        const AccountDriver change(rig.window(), u"passwordDialog"_s);
        QTRY_VERIFY(change.dialog());
        change.press();
        QVERIFY(change.problem().contains(u"current password"_s));
        change.type(u"currentField"_s, u"wrong"_s);
        change.press();
        QVERIFY(change.problem().contains(u"Type a password"_s));
        change.type(u"wantedField"_s, u"new"_s);
        change.type(u"repeatedField"_s, u"knew"_s);
        change.press();
        QVERIFY(change.problem().contains(u"differ"_s));
        change.type(u"repeatedField"_s, u"new"_s);
        change.press();
        QTRY_VERIFY(change.problem().contains(u"not your current password"_s));
        change.type(u"currentField"_s, u"secret-a"_s);
        change.press();
        QTRY_VERIFY(!change.dialog());
        QCOMPARE(server.users.value(ann).password, u"new"_s);
        QVERIFY(!form.dialog());
        QCOMPARE(loginOf(rig).state(), Login::State::SignedIn);
    }

    /// What a user may not do is disabled, with the reason.
    void rolesAreSeen()
    {
        FakeAccounts server;
        TestWindow rig;
        QVERIFY(rig.host().openAddress(server.address()));
        rig.show();
        const AccountDriver form(rig.window());
        QTRY_VERIFY(form.dialog());
        form.signIn(bob, u"secret-b"_s);
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 2);
        // The demo server's boards belong to “system”.
        const QString board = rig.view().connection().session().boards().boards().first().boardId;
        rig.view().boards().setCurrentBoard(board);
        Q_EMIT rig.view().boards().boardChosen(board);
        for (const QString& id : {u"board.rename"_s, u"board.archive"_s, u"board.delete"_s}) {
            const QAction* action = rig.window().actions().action(id);
            QTRY_VERIFY2(!action->isEnabled(), qPrintable(id));
            QVERIFY2(action->toolTip().contains(u"another user"_s), qPrintable(action->toolTip()));
        }
        // Nor does anything go there.
        auto& list = *rig.view().boards().findChild<QListView*>(u"boardsView"_s);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/a.png"_s)});
        QVERIFY(!Drag(*list.viewport(), files).moveTo(list.visualRect(list.currentIndex()).center()));
        const Permissions permissions = loginOf(rig).permissions();
        ChooseBoardDialog choice(rig.view().connection().session().boards(), permissions, u"Move"_s,
                                 u"Move"_s);
        const auto* offered = choice.findChild<QListWidget*>(u"chooseBoardList"_s);
        QCOMPARE(offered->currentItem()->data(Qt::UserRole).toString(), u"none"_s);
        for (int row = 1; row < offered->count(); ++row) {
            QVERIFY(!offered->item(row)->flags().testFlag(Qt::ItemIsEnabled));
            QVERIFY(offered->item(row)->toolTip().contains(u"another user"_s));
        }
        rig.window().actions().action(u"view.models"_s)->trigger();
        ModelsWindow* models = rig.view().models();
        QVERIFY(models);
        QVERIFY(!models->actionsOfModels().install->isEnabled());
        QVERIFY(models->actionsOfModels().install->toolTip().contains(u"administrator"_s));
        // Whoever becomes an administrator may.
        server.users[bob].isAdmin = true;
        loginOf(rig).check();
        QTRY_VERIFY(rig.window().actions().action(u"board.rename"_s)->isEnabled());
        QTRY_VERIFY(models->actionsOfModels().install->isEnabled());
        QVERIFY(Drag(*list.viewport(), files).moveTo(list.visualRect(list.currentIndex()).center()));
    }

    /// Of two windows on one connection one asks; when it goes, the other one does.
    void oneOfTwoWindowsAsks()
    {
        FakeAccounts server;
        TestWindow rig;
        auto pool = std::make_shared<ConnectionPool>(ServerFolders{});
        SessionHost firstHost(rig.settings(), pool, {});
        SessionHost secondHost(rig.settings(), pool, {});
        auto first = std::make_unique<MainWindow>(MainWindow::Services{rig.settings(), firstHost, {}});
        MainWindow second(MainWindow::Services{rig.settings(), secondHost, {}});
        QVERIFY(firstHost.openAddress(server.address()));
        QVERIFY(secondHost.openAddress(server.address()));
        QCOMPARE(firstHost.connection(), secondHost.connection());
        first->show();
        second.show();
        const AccountDriver inFirst(*first);
        const AccountDriver inSecond(second);
        QTRY_VERIFY(inFirst.dialog());
        QVERIFY(!inSecond.dialog());
        first.reset();
        QTRY_VERIFY(inSecond.dialog());
        inSecond.signIn(ann, u"secret-a"_s);
        QTRY_COMPARE(second.view()->boards().filter().listedCount(), 2);
    }
};

VITRINE_TEST(TestWindowLogin)
#include "tst_windowlogin.moc"
