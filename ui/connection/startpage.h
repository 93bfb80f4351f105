// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/serverprofile.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vitrine {

class BusyIndicator;
class ConnectionTrial;
class ConnectProblem;
class FindServerJob;
class SessionHost;

/// What a window shows that has no server: the ways to one. A server on this machine is looked for on its
/// usual port while the page is to be seen. What goes wrong is said in place, and what was typed stays.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(SessionHost& host, QWidget* parent = nullptr);
    ~StartPage() override;

    /// Why there is no server; an empty error says nothing.
    void showError(const ApiError& error);
    /// For tests: where a server of this machine is looked for.
    void setLocalAddress(const QString& address);

Q_SIGNALS:
    /// The settings of a new profile are wanted, with what was tried.
    void settingsWanted(const vitrine::ServerProfile& profile, const vitrine::ApiError& why);
    void loginWanted(const QString& address);
    /// Why what was tried does not work.
    void troubleshootingWanted(const vitrine::ServerProfile& profile);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeRow(const QString& icon, QLabel* title, QLabel* text, const QList<QWidget*>& controls);
    void look();
    void onLooked();
    void connectTyped();
    void connectDemo();
    void connectTo(const ServerProfile& profile, bool isDemo);
    void start(const ServerProfile& profile, bool isDemo);
    void onFailed(const ApiError& error);
    void stop();
    void trust(const QByteArray& fingerprint);
    void setBusy(bool busy);
    void applyColors();

    SessionHost& m_host;
    ServerProfile m_local;
    ServerProfile m_tried;
    std::unique_ptr<ConnectionTrial> m_trial;
    QPointer<FindServerJob> m_finding;
    QTimer m_lookAgain;
    bool m_isLocalThere = false;
    QList<QLabel*> m_icons;
    QList<QLabel*> m_texts;
    ConnectProblem* m_problem;
    QLabel* m_localText;
    QPushButton* m_localButton;
    QLineEdit* m_address;
    QPushButton* m_connect;
    QPushButton* m_settings;
    QPushButton* m_demo;
    BusyIndicator* m_busy;
    QLabel* m_busyText;
    QPushButton* m_cancel;
};

} // namespace vitrine
