// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/serverprofile.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace vitrine {

class BusyIndicator;
class ConnectProblem;
class ConnectionTrial;
class SessionHost;

/// Asks for a server and tries it; closes when it answers. What goes wrong is said in place, and what was
/// typed stays. The connection in use goes on until the new one works.
class ConnectDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConnectDialog(SessionHost& host, QWidget* parent = nullptr);
    ~ConnectDialog() override;

    /// Prefills the address; with `needsLogin` it asks for a token as well.
    void setAddress(const QString& address, bool needsLogin = false);

Q_SIGNALS:
    /// The settings of the server that was tried could help.
    void settingsWanted(const vitrine::ServerProfile& profile);
    /// Why the server that was tried does not answer.
    void troubleshootingWanted(const vitrine::ServerProfile& profile);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectTyped();
    void connectDemo();
    void start(const ServerProfile& profile, bool isDemo);
    void trust(const QByteArray& fingerprint);
    void stop();
    void setBusy(bool busy);
    void onFailed(const ApiError& error);
    void showLogin(bool show);
    void applyColors();

    SessionHost& m_host;
    ServerProfile m_tried;
    std::unique_ptr<ConnectionTrial> m_trial;
    QLineEdit* m_address;
    QLabel* m_tokenLabel;
    QLineEdit* m_token;
    QLabel* m_tokenHint;
    ConnectProblem* m_problem;
    QLabel* m_recentLabel;
    QListWidget* m_recent;
    BusyIndicator* m_busy;
    QLabel* m_busyText;
    QPushButton* m_connect;
    QPushButton* m_demo;
    QPushButton* m_cancel;
};

} // namespace vitrine
