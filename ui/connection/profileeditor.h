// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/serverprofile.h"
#include "ui/connection/serverfolders.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace vitrine {

class CertificatesPage;
class ConnectionProfiles;
class ConnectionTrial;
class ConnectProblem;
class DataFolderPage;
class HeaderTable;
class ProxyPage;
class SignInPage;

/// Everything about one server that the user can set. What cannot be used is said in place, and what was
/// entered stays. "Try" connects without touching the connection in use.
class ProfileEditor : public QDialog {
    Q_OBJECT

public:
    /// `profile` with its secrets; without a key it becomes a new one.
    ProfileEditor(ConnectionProfiles& profiles, const ServerProfile& profile, QWidget* parent = nullptr);
    ~ProfileEditor() override;

    /// Says why it was opened, and puts the cursor where something is missing.
    void showProblem(const ApiError& error);
    void askForSecrets();

Q_SIGNALS:
    /// It is kept; the one to connect to, when that was wanted.
    void saved(const vitrine::ServerProfile& profile, bool connectNow);
    /// Why what was tried does not work.
    void troubleshootingWanted(const vitrine::ServerProfile& profile);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What is entered; none, with a sentence, when the address cannot be used.
    [[nodiscard]] std::optional<ServerProfile> entered();
    void layOut();
    void save(bool connectNow);
    void trust(const QByteArray& fingerprint);
    void tryNow();
    void stopTrying();
    void onEdited();
    void showGood(const QString& sentence);
    void setBusy(bool busy);

    ConnectionProfiles& m_profiles;
    ServerProfile m_profile;
    ServerProfile m_tried; ///< What the problem is about.
    std::unique_ptr<ConnectionTrial> m_trial;
    QLineEdit* m_name;
    QLineEdit* m_address;
    QTabWidget* m_pages;
    SignInPage* m_signIn;
    HeaderTable* m_headers;
    CertificatesPage* m_certificates;
    ProxyPage* m_proxy;
    DataFolderPage* m_dataFolder;
    ConnectProblem* m_problem;
    QLabel* m_good;
    QPushButton* m_try;
    QPushButton* m_cancel;
    QPushButton* m_save;
    QPushButton* m_connect;
    bool m_isSaving = false;
};

} // namespace vitrine
