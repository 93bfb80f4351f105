// SPDX-License-Identifier: Apache-2.0
#include "lib/api/accounts.h"
#include "lib/session/login.h"
#include "tests/lib/rigserver.h"
#include "tests/lib/workflowdata.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"
#include "tests/ui/accountdriver.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/models/modelactions.h"
#include "ui/models/modelswindow.h"
#include "ui/queue/queueactions.h"
#include "ui/queue/queuemonitor.h"
#include "ui/queue/queuewindow.h"
#include "ui/shell/actionregistry.h"
#include "ui/workflow/numberspinbox.h"
#include "ui/workflow/runlist.h"
#include "ui/workflow/runview.h"
#include "ui/workflow/workflowpanel.h"

#include <QAction>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QVersionNumber>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int patienceMs = 60'000;
const QString ann = u"ann@example.com"_s;
const QString bob = u"bob@example.com"_s;
const QString annsPassword = u"Secret-1"_s;

} // namespace

/// The window at a real server with `multiuser: true` of its own: the first administrator, roles, and what is
/// under way while a login ends. Needs the rig and VITRINE_TEST_SERVER_VERSION, both of which
/// tests/realserver sees to; there is nothing to see at versions without accounts.
class TestWindowAccounts : public QObject {
    Q_OBJECT

    RigServer m_server;
    std::unique_ptr<TestWindow> m_rig;
    std::unique_ptr<ApiClient> m_anns; ///< Elsewhere.
    QString m_bobsId;
    QString m_bobsPassword = u"secret-2"_s;

    [[nodiscard]] bool has() const
    {
        return QVersionNumber::fromString(m_server.version()) >= QVersionNumber(6, 12);
    }
    [[nodiscard]] ServerSession& session() { return m_rig->view().connection().session(); }
    [[nodiscard]] Login& login() { return session().login(); }
    [[nodiscard]] AccountDriver form() { return AccountDriver(m_rig->window()); }
    [[nodiscard]] QAction* action(const QString& id) { return m_rig->window().actions().action(id); }

    /// The password of another is changed by an administrator elsewhere.
    void changeBobsPassword()
    {
        m_bobsPassword += u"x"_s;
        QVERIFY(await(AccountsApi(*m_anns).changeUser(m_bobsId, {.password = m_bobsPassword})));
    }
    void signIn(const QString& email, const QString& password)
    {
        QTRY_VERIFY_WITH_TIMEOUT(form().dialog(), patienceMs);
        form().signIn(email, password);
        QTRY_VERIFY_WITH_TIMEOUT(!form().dialog(), patienceMs);
        QVERIFY(waitUntilReady(session(), patienceMs));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_server.version().isEmpty(), "run by tests/realserver/run.sh");
        if (has())
            QVERIFY(m_server.start({u"--no-models"_s, u"multiuser: true"_s}));
    }
    void init()
    {
        if (!has())
            QSKIP("This version has no accounts.");
        m_rig = std::make_unique<TestWindow>();
        QVERIFY(m_rig->host().openAddress(m_server.url()));
        m_rig->show();
        QTRY_VERIFY_WITH_TIMEOUT(form().dialog(), patienceMs);
    }
    void cleanup() { m_rig.reset(); }

    void theFirstAdministrator()
    {
        QVERIFY(form().label(u"formHead"_s)->text().contains(u"nobody is its administrator"_s));
        form().type(u"repeatedField"_s, annsPassword);
        form().signIn(ann, annsPassword);
        QTRY_VERIFY_WITH_TIMEOUT(!form().dialog(), patienceMs);
        QVERIFY(waitUntilReady(session(), patienceMs));
        QVERIFY(login().permissions().isAdmin());
        QTRY_VERIFY_WITH_TIMEOUT(session().hasLiveEvents(), patienceMs);
        m_anns = std::make_unique<ApiClient>(session().profile());
        m_anns->setCapabilities(session().client().capabilities());
        const auto answer = await(AccountsApi(*m_anns).logIn(ann, annsPassword, false));
        QVERIFY(answer);
        m_anns->setToken(answer->token);
        const auto made = await(AccountsApi(*m_anns).createUser({.email = bob, .password = m_bobsPassword}));
        QVERIFY(made);
        m_bobsId = made->userId;
        const auto board = await(BoardsApi(*m_anns).create(u"Shared by Ann"_s));
        QVERIFY(board);
        QVERIFY(await(BoardsApi(*m_anns).update(board->boardId, {.boardVisibility = u"shared"_s})));

        // The next one at this window sees nothing of hers.
        action(u"server.signOut"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(form().dialog(), patienceMs);
        QVERIFY(form().line(u"emailField"_s)->text().isEmpty());
        signIn(bob, m_bobsPassword);
        QCOMPARE(login().account()->email, bob);
    }

    /// What the server would answer with 403 is disabled, with the reason, and nothing asks for it.
    void whatAUserMayNotDo()
    {
        signIn(bob, m_bobsPassword);
        action(u"view.models"_s)->trigger();
        const QAction* install = m_rig->view().models()->actionsOfModels().install;
        QTRY_VERIFY(!install->isEnabled());
        QVERIFY2(install->toolTip().contains(u"administrator"_s), qPrintable(install->toolTip()));
        action(u"view.queue"_s)->trigger();
        const auto* pause = m_rig->view().queue().window()->findChild<QAction*>(u"queuePause"_s);
        QVERIFY(pause && !pause->isEnabled());
        QVERIFY2(pause->toolTip().contains(u"administrator"_s), qPrintable(pause->toolTip()));
        QTRY_VERIFY(!session().boards().boards().isEmpty());
        const BoardDto board = session().boards().boards().first();
        QCOMPARE(board.boardName, u"Shared by Ann"_s);
        m_rig->view().boards().setCurrentBoard(board.boardId);
        Q_EMIT m_rig->view().boards().boardChosen(board.boardId);
        QTRY_VERIFY(!action(u"board.rename"_s)->isEnabled());
        QVERIFY(action(u"board.rename"_s)->toolTip().contains(u"another user"_s));
        // Promoted elsewhere: it may.
        QVERIFY(await(AccountsApi(*m_anns).changeUser(m_bobsId, {.isAdmin = true})));
        login().check();
        QTRY_VERIFY_WITH_TIMEOUT(action(u"board.rename"_s)->isEnabled(), patienceMs);
        QVERIFY(install->isEnabled());
        QVERIFY(await(AccountsApi(*m_anns).changeUser(m_bobsId, {.isAdmin = false})));
    }

    /// An upload and a submission meet the end of the login; the form has a value that was not saved.
    void nothingIsLostOverALogin()
    {
        signIn(bob, m_bobsPassword);
        WorkflowPanel& panel = m_rig->view().workflow();
        panel.openDocument(dataWorkflow(u"feat-exposed-only"_s), u"test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(panel.canSubmit(), patienceMs);
        panel.findChild<NumberSpinBox*>()->stepUp();
        QVERIFY(panel.isModified());
        const QJsonObject before = panel.document().json();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.png"_s);
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(path));

        changeBobsPassword();
        m_rig->view().connection().uploads().add({path}, {.category = u"general"_s});
        panel.submit();
        QTRY_VERIFY_WITH_TIMEOUT(form().dialog(), patienceMs);
        QCOMPARE(m_rig->window().findChildren<QDialog*>(u"loginDialog"_s).size(), 1);
        QCOMPARE(form().line(u"emailField"_s)->text(), bob);
        signIn(bob, m_bobsPassword);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->view().connection().uploads().list().totals().done, 1, patienceMs);
        const auto& runs = panel.findChild<RunList*>()->runs();
        QTRY_COMPARE_WITH_TIMEOUT(runs.size(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!runs.first()->job().isActive(), patienceMs);
        QCOMPARE(runs.first()->job().outcomes().size(), 1);
        QCOMPARE(runs.first()->job().outcomes().first().results.size(), 1);
        QVERIFY(panel.isModified());
        QCOMPARE(panel.document().json(), before);
        // The picture and the result, once each.
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->view().gallery().list()->names().size(), 2, patienceMs);
    }

    /// His run goes on being the server's; the window says why it waits, and takes it up again.
    void deactivatedAndBack()
    {
        signIn(bob, m_bobsPassword);
        QTRY_VERIFY_WITH_TIMEOUT(session().hasLiveEvents(), patienceMs);
        QVERIFY(await(AccountsApi(*m_anns).changeUser(m_bobsId, {.isActive = false})));
        QTRY_VERIFY_WITH_TIMEOUT(form().dialog(), patienceMs); // nobody asked: the events' end tells
        form().signIn(bob, m_bobsPassword);
        QTRY_VERIFY_WITH_TIMEOUT(form().problem().contains(u"disabled"_s), patienceMs);
        QVERIFY(await(AccountsApi(*m_anns).changeUser(m_bobsId, {.isActive = true})));
        form().press();
        QTRY_VERIFY_WITH_TIMEOUT(!form().dialog(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(session().hasLiveEvents(), patienceMs);
    }
};

VITRINE_TEST(TestWindowAccounts)
#include "tst_windowaccounts.moc"
