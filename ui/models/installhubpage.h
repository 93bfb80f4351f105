// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/modelsources.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace vitrine {

class InstallChoice;
class ModelInstalling;
class TextLabel;

/// Installs a repository of Hugging Face, or files of one, and keeps the server's token for it.
class InstallHubPage : public QWidget {
    Q_OBJECT

public:
    InstallHubPage(ApiClient& client, ModelInstalling& installing, QWidget* parent = nullptr);

    /// Looks this repository up.
    void lookUp(const QString& repository);
    void setRefusal(const QString& reason);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void start();
    void take(const QString& repository, const HuggingFaceModels& models);
    void install(const QList<qsizetype>& indexes);
    void askForLogin();
    void setToken();
    void dropToken();
    void showLogin(HuggingFaceLogin login);

    ModelSourcesApi m_api;
    ModelInstalling& m_installing;
    QStringList m_sources; ///< Of the entries of the list.
    QPointer<ApiCallBase> m_call;
    bool m_loginKnown = false;
    QLineEdit* m_repository;
    QPushButton* m_lookUp;
    TextLabel* m_problem;
    InstallChoice* m_choice;
    TextLabel* m_login;
    QLineEdit* m_token;
    QPushButton* m_keep;
    QPushButton* m_forget;
    TextLabel* m_tokenProblem;
};

} // namespace vitrine
