// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/logindialog.h"

#include "lib/session/login.h"
#include "ui/shell/metrics.h"
#include "ui/shell/servertext.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

LoginDialog::LoginDialog(Login& login, const QString& serverTitle, QWidget* parent)
    : AccountForm(tr("Sign in at %1").arg(serverTitle), tr("&Sign In"), tr("Not Now"), parent)
    , m_login(login)
    , m_email(addLine(tr("&E-mail address"), u"emailField"_s))
    , m_name(addLine(tr("&Name to show (optional)"), u"nameField"_s))
    , m_password(addLine(tr("&Password"), u"passwordField"_s, true))
    , m_rules(addHint())
    , m_repeated(addLine(tr("Password &again"), u"repeatedField"_s, true))
    , m_keep(new QCheckBox(tr("&Keep me signed in"), this))
{
    setObjectName(u"loginDialog"_s);
    m_keep->setObjectName(u"keepBox"_s);
    column().addWidget(m_keep);
    m_kept = addHint();
    m_kept->setObjectName(u"keptHint"_s);
    m_email->setPlaceholderText(u"name@example.com"_s);
    m_email->setText(login.email());
    m_keep->setChecked(login.isKept());
    connect(m_keep, &QCheckBox::toggled, this, &LoginDialog::updateHints);
    if (login.store())
        connect(login.store(), &TokenStore::persistenceChanged, this, &LoginDialog::updateHints);
    connect(&login, &Login::stateChanged, this, &LoginDialog::onState);
    onState();
    (m_email->text().isEmpty() ? m_email : m_password)->setFocus();
}

void LoginDialog::onState()
{
    if (m_login.state() == Login::State::SignedIn || m_login.state() == Login::State::None) {
        accept();
        return;
    }
    m_isSetup = m_login.state() == Login::State::SetupNeeded;
    setHead(m_login.explanation());
    setButton(m_isSetup ? tr("Create &Account") : tr("&Sign In"));
    setLineVisible(m_name, m_isSetup);
    setLineVisible(m_repeated, m_isSetup);
    updateHints();
    adjustSize();
}

void LoginDialog::updateHints()
{
    const bool strict = m_login.rules() && m_login.rules()->strictPasswords;
    m_rules->setText(tr("Eight characters or more, with upper case, lower case and a digit."));
    m_rules->setVisible(m_isSetup && strict);
    m_keep->setVisible(m_login.store());
    if (m_login.store() && m_keep->isChecked()) {
        m_kept->setText(tr("For seven days, and longer while you use it. %1 Your password is not kept.")
                            .arg(m_login.store()->place()));
    } else {
        m_kept->setText(tr("Until Vitrine is closed. Nothing is kept."));
    }
}

void LoginDialog::reject()
{
    m_login.refuse();
    QDialog::reject();
}

void LoginDialog::send()
{
    clearProblem();
    if (const QString problem = emailProblem(m_email->text()); !problem.isEmpty())
        showProblem(problem, m_email);
    else if (m_password->text().isEmpty())
        showProblem(passwordProblem({}, false), m_password);
    else if (m_isSetup)
        setUp();
    else
        signIn();
}

void LoginDialog::setUp()
{
    const QString password = m_password->text();
    const bool strict = m_login.rules() && m_login.rules()->strictPasswords;
    if (const QString problem = passwordProblem(password, strict); !problem.isEmpty()) {
        showProblem(problem, m_password);
        return;
    }
    if (m_repeated->text() != password) {
        showProblem(tr("The two passwords differ. Type the same one twice."), m_repeated);
        return;
    }
    auto* call = m_login.setUp(
        {.email = m_email->text().trimmed(), .password = password, .displayName = m_name->text().trimmed()});
    waitFor(call);
    call->then(
        this, [this](const Account&) { signIn(); },
        [this](const ApiError& error) { showProblem(accountMessage(error), m_email); });
}

void LoginDialog::signIn()
{
    auto* call = m_login.signIn(m_email->text(), m_password->text(), m_login.store() && m_keep->isChecked());
    waitFor(call);
    call->then(
        this, [](const LoginAnswer&) {},
        [this](const ApiError& error) { showProblem(accountMessage(error), m_password); });
}

PasswordDialog::PasswordDialog(Login& login, QWidget* parent)
    : AccountForm(tr("Change password"), tr("&Change Password"), tr("Cancel"), parent)
    , m_login(login)
    , m_current(addLine(tr("C&urrent password"), u"currentField"_s, true))
    , m_wanted(addLine(tr("&New password"), u"wantedField"_s, true))
    , m_repeated(addLine(tr("New password &again"), u"repeatedField"_s, true))
{
    setObjectName(u"passwordDialog"_s);
    setHead(tr("All other logins of %1 end, in this program and elsewhere; this one goes on.")
                .arg(login.account() ? login.account()->title() : QString()));
    if (login.rules() && login.rules()->strictPasswords)
        addHint()->setText(tr("Eight characters or more, with upper case, lower case and a digit."));
    m_current->setFocus();
}

void PasswordDialog::send()
{
    clearProblem();
    const bool strict = m_login.rules() && m_login.rules()->strictPasswords;
    if (m_current->text().isEmpty()) {
        showProblem(tr("Type your current password first."), m_current);
        return;
    }
    if (const QString problem = passwordProblem(m_wanted->text(), strict); !problem.isEmpty()) {
        showProblem(problem, m_wanted);
        return;
    }
    if (m_wanted->text() != m_repeated->text()) {
        showProblem(tr("The two new passwords differ. Type the same one twice."), m_repeated);
        return;
    }
    auto* call = m_login.changePassword(m_current->text(), m_wanted->text());
    waitFor(call);
    call->then(
        this, [this](const Account&) { accept(); },
        [this](const ApiError& error) {
            const bool wrong = loginProblem(error) == LoginProblem::WrongPassword;
            showProblem(accountMessage(error), wrong ? m_current : m_wanted);
        });
}

} // namespace vitrine
