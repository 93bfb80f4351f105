// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/connectionscreens.h"

#include "tests/support/brokenserver.h"
#include "tests/support/certificates.h"
#include "tests/support/tlsfront.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/connectdialog.h"
#include "ui/connection/profileeditor.h"
#include "ui/connection/profilesdialog.h"
#include "ui/connection/serverconnection.h"
#include "ui/connection/startpage.h"
#include "ui/shell/connectionbutton.h"

#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

Result<QUrl> noDemo()
{
    return Failure(ApiError::input(u"not here"_s));
}

TestWindow& shown(TestWindow& rig)
{
    rig.show(QSize(1400, 860));
    return rig;
}

ServerProfile studio()
{
    ServerProfile profile = *ServerProfile::fromAddress(u"https://pictures.example.org/invoke"_s);
    profile.name = u"Studio"_s;
    profile.basic = BasicLogin{u"ann"_s, u"secret"_s};
    profile.headers = {{"X-Room", "blue"}, {"X-Api-Key", "0123456789abcdef"}};
    profile.caFile = u"/etc/ssl/studio-authority.pem"_s;
    profile.trustedFingerprint = QByteArray(32, '\x5a');
    profile.proxy = {ProxyChoice::Kind::Http, u"proxy.example.org"_s, 3128, u"bob"_s, u"secret"_s};
    profile.dataFolder = u"/srv/invokeai"_s;
    return profile;
}

void keepSome(TestWindow& rig)
{
    ConnectionProfiles& profiles = rig.host().profiles();
    bool isKept = false;
    profiles.save(studio(), &rig.window(), [&isKept](const auto&) { isKept = true; });
    if (!QTest::qWaitFor([&isKept] { return isKept; }))
        std::fprintf(stderr, "the profile is not kept\n");
    profiles.use(*ServerProfile::fromAddress(u"http://studio.local:9090"_s));
    profiles.use(*ServerProfile::fromAddress(
        u"https://a-very-long-name-of-a-machine.department.example.org:9443/with/a/long/path/to/invokeai"_s));
}

} // namespace

void connectionScreens(const std::function<bool(const QString&)>& wanted,
                       const std::function<void(QWidget&, const QString&)>& save)
{
    if (wanted(u"no-server"_s)) {
        TestWindow rig(noDemo);
        shown(rig);
        QTest::qWait(700);
        save(rig.window(), u"no-server"_s);
        const auto demo = startedDemo();
        rig.window().findChild<StartPage*>()->setLocalAddress(demo->baseUrl().toString());
        QTest::qWait(700);
        save(rig.window(), u"no-server-found"_s);
        const Certificates certificates;
        const TlsFront front(certificates.makeSelfSigned(u"self"_s).configuration(), demo->baseUrl());
        rig.find<QLineEdit>(u"startAddress"_s)->setText(front.address());
        rig.find<QPushButton>(u"startConnect"_s)->click();
        QTest::qWait(1000);
        save(rig.window(), u"no-server-tls"_s);
        rig.find<QPushButton>(u"trustCertificate"_s)->click();
        save(*rig.window().findChild<QMessageBox*>(u"trustQuestion"_s), u"no-server-trust"_s);
    }
    if (wanted(u"connect-dialog"_s)) {
        const BrokenServer html(
            [](const auto&) { return BrokenServer::answer(200, "text/html", "<html></html>"); });
        const BrokenServer login([](const auto&) {
            return BrokenServer::json("{\"detail\": \"Missing authentication credentials\"}", 401);
        });
        const BrokenServer basic([](const auto&) {
            return BrokenServer::answer(401, "text/html", "<html></html>",
                                        "WWW-Authenticate: Basic realm=\"x\"\r\n");
        });
        const BrokenServer hang([](const auto&) { return BrokenServer::Reaction{{}, false}; });
        const QList<QPair<QString, QString>> cases{{u"address"_s, u"ftp://studio.local"_s},
                                                   {u"unreachable"_s, u"http://127.0.0.1:9"_s},
                                                   {u"html"_s, html.address()},
                                                   {u"login"_s, login.address()},
                                                   {u"basic"_s, basic.address()},
                                                   {u"busy"_s, hang.address()}};
        TestWindow first(noDemo);
        keepSome(shown(first));
        save(*first.window().askForServer(), u"connect-dialog"_s);
        for (const auto& [what, address] : cases) {
            TestWindow rig(noDemo);
            keepSome(shown(rig));
            ConnectDialog* dialog = rig.window().askForServer();
            dialog->setAddress(address);
            QTest::keyClick(dialog, Qt::Key_Return);
            QTest::qWait(700);
            save(*dialog, u"connect-dialog-"_s + what);
        }
    }
    if (wanted(u"profiles"_s)) {
        TestWindow rig(noDemo);
        keepSome(shown(rig));
        ProfilesDialog* list = rig.window().manageServers();
        save(*list, u"profiles-list"_s);
        list->reject();
        ProfileEditor* editor = rig.window().editServer(studio());
        auto* pages = editor->findChild<QTabWidget*>(u"profilePages"_s);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            save(*editor, u"profiles-editor-%1"_s.arg(page));
        }
        pages->setCurrentIndex(0);
        editor->askForSecrets();
        save(*editor, u"profiles-secrets"_s);
        editor->reject();
        save(*rig.window().editServer({}), u"profiles-new"_s);
    }
    if (wanted(u"server-menu"_s)) {
        auto demo = startedDemo();
        TestWindow rig(noDemo);
        keepSome(shown(rig));
        if (!rig.host().openAddress(demo->baseUrl().toString()))
            return;
        QTest::qWait(2000);
        const auto drawMenu = [&](const QString& name) {
            QMenu* menu = rig.find<ConnectionButton>()->menu();
            menu->popup(QPoint(400, 100));
            save(*menu, name);
            menu->close();
        };
        drawMenu(u"server-menu"_s);
        demo.reset();
        QTest::qWait(5000);
        drawMenu(u"server-menu-offline"_s);
        save(*rig.find<ConnectionButton>(), u"server-menu-button"_s);
    }
}

} // namespace vitrine::test
