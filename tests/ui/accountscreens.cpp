// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/accountscreens.h"

#include "lib/session/login.h"
#include "tests/support/fakeaccounts.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/logindialog.h"
#include "ui/connection/serverconnection.h"
#include "ui/connection/servermenu.h"
#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>

namespace vitrine::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;

/// A window that asks for a login.
struct Asking {
    explicit Asking(FakeAccounts& server)
    {
        rig.show(QSize(1400, 860));
        if (rig.host().openAddress(server.address()))
            isThere = QTest::qWaitFor([this] { return dialog() != nullptr; }, patienceMs);
    }

    [[nodiscard]] LoginDialog* dialog() const { return rig.find<LoginDialog>(); }
    void type(const QString& name, const QString& text) const
    {
        dialog()->findChild<QLineEdit*>(name)->setText(text);
    }
    void press() const { QTest::keyClick(dialog(), Qt::Key_Return); }
    static void waitUntil(const std::function<bool()>& isSo)
    {
        if (!QTest::qWaitFor(isSo, patienceMs))
            qWarning("waited in vain");
    }
    [[nodiscard]] bool signIn(const QString& email, const QString& password) const
    {
        type(u"emailField"_s, email);
        type(u"passwordField"_s, password);
        press();
        return QTest::qWaitFor([this] { return !dialog(); }, patienceMs);
    }

    TestWindow rig;
    bool isThere = false;
};

} // namespace

void accountScreens(const std::function<void(QWidget&, const QString&)>& save)
{
    FakeAccounts server;
    if (const Asking asking(server); asking.isThere) {
        save(*asking.dialog(), u"accounts-login"_s);
        asking.press();
        save(*asking.dialog(), u"accounts-no-address"_s);
        asking.type(u"emailField"_s, u"bob@example.com"_s);
        asking.type(u"passwordField"_s, u"wrong"_s);
        asking.dialog()->findChild<QCheckBox*>(u"keepBox"_s)->setChecked(true);
        asking.press();
        QTest::qWait(300);
        save(*asking.dialog(), u"accounts-wrong-password"_s);
    }
    if (Asking asking(server); asking.isThere) {
        asking.dialog()->reject();
        ServerSession& session = asking.rig.view().connection().session();
        asking.waitUntil([&] { return session.boards().state() == BoardStore::State::Failed; });
        save(asking.rig.window(), u"accounts-nobody"_s);
    }
    if (Asking asking(server); asking.isThere && asking.signIn(u"ann@example.com"_s, u"secret-a"_s)) {
        MainWindow& window = asking.rig.window();
        asking.waitUntil([&] { return window.actions().action(u"server.signOut"_s)->isEnabled(); });
        auto* menu = window.findChild<ServerMenu*>();
        menu->popup(window.mapToGlobal(QPoint(window.width() / 2, 40)));
        save(*menu, u"accounts-menu"_s);
        menu->hide();
        PasswordDialog change(asking.rig.view().connection().session().login(), &window);
        change.show();
        change.findChild<QLineEdit*>(u"currentField"_s)->setText(u"secret"_s);
        change.findChild<QLineEdit*>(u"wantedField"_s)->setText(u"new"_s);
        QTest::keyClick(&change, Qt::Key_Return);
        save(change, u"accounts-password"_s);
        change.hide();
        server.endLogins();
        asking.rig.view().connection().session().reconcile();
        if (QTest::qWaitFor([&] { return asking.dialog(); }, patienceMs))
            save(window, u"accounts-ended"_s);
    }
    server.users.clear();
    server.setupRequired = true;
    server.strict = true;
    if (const Asking asking(server); asking.isThere) {
        save(*asking.dialog(), u"accounts-setup"_s);
        asking.type(u"emailField"_s, u"somebody.with.a.long.name@pictures.example.org"_s);
        asking.type(u"passwordField"_s, u"weak"_s);
        asking.press();
        save(*asking.dialog(), u"accounts-setup-weak"_s);
    }
}

} // namespace vitrine::test
