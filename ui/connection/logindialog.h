// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connection/accountform.h"

class QCheckBox;

namespace vitrine {

class Login;

/// Signs in at a server with accounts, or makes its first administrator. Closes by itself once there is a
/// login, from wherever it came. Who closes it does not want to sign in now.
class LoginDialog : public AccountForm {
    Q_OBJECT

public:
    LoginDialog(Login& login, const QString& serverTitle, QWidget* parent = nullptr);

    void reject() override;

protected:
    void send() override;

private:
    void onState();
    void updateHints();
    void signIn();
    void setUp();

    Login& m_login;
    QLineEdit* m_email;
    QLineEdit* m_name;
    QLineEdit* m_password;
    QLabel* m_rules;
    QLineEdit* m_repeated;
    QCheckBox* m_keep;
    QLabel* m_kept;
    bool m_isSetup = false;
};

/// Changes the password of who is signed in.
class PasswordDialog : public AccountForm {
    Q_OBJECT

public:
    explicit PasswordDialog(Login& login, QWidget* parent = nullptr);

protected:
    void send() override;

private:
    Login& m_login;
    QLineEdit* m_current;
    QLineEdit* m_wanted;
    QLineEdit* m_repeated;
};

} // namespace vitrine
