// SPDX-License-Identifier: Apache-2.0
#include "ui/models/installhubpage.h"

#include "lib/jobs/modelinstalling.h"
#include "ui/models/installchoice.h"
#include "ui/models/modelsourcecheck.h"
#include "ui/shell/metrics.h"
#include "ui/shell/statepane.h"
#include "ui/workflow/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

InstallHubPage::InstallHubPage(ApiClient& client, ModelInstalling& installing, QWidget* parent)
    : QWidget(parent)
    , m_api(client)
    , m_installing(installing)
    , m_repository(new QLineEdit(this))
    , m_lookUp(new QPushButton(tr("&Look Up"), this))
    , m_problem(new TextLabel(this, TextLabel::Tone::Problem))
    , m_choice(new InstallChoice(this))
    , m_login(new TextLabel(this, TextLabel::Tone::Muted))
    , m_token(new QLineEdit(this))
    , m_keep(new QPushButton(tr("&Keep"), this))
    , m_forget(new QPushButton(tr("For&get"), this))
    , m_tokenProblem(new TextLabel(this, TextLabel::Tone::Problem))
{
    setObjectName(u"installHubPage"_s);
    m_repository->setObjectName(u"hubRepository"_s);
    m_repository->setPlaceholderText(tr("owner/repository, or its address"));
    m_lookUp->setObjectName(u"hubLookUp"_s);
    m_problem->setObjectName(u"hubProblem"_s);
    m_login->setObjectName(u"hubLogin"_s);
    m_token->setObjectName(u"hubToken"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(u"hf_…"_s);
    m_keep->setObjectName(u"hubKeepToken"_s);
    m_forget->setObjectName(u"hubForgetToken"_s);
    m_tokenProblem->setObjectName(u"hubTokenProblem"_s);
    auto* label = new QLabel(tr("&Repository"), this);
    label->setBuddy(m_repository);
    auto* tokenLabel = new QLabel(tr("Access &token"), this);
    tokenLabel->setBuddy(m_token);
    const int tight = space(this, Space::Tight);
    auto* row = new QHBoxLayout;
    row->setSpacing(tight);
    row->addWidget(m_repository, 1);
    row->addWidget(m_lookUp);
    auto* tokenRow = new QHBoxLayout;
    tokenRow->setSpacing(tight);
    tokenRow->addWidget(tokenLabel);
    tokenRow->addWidget(m_token, 1);
    tokenRow->addWidget(m_keep);
    tokenRow->addWidget(m_forget);
    auto* column = new QVBoxLayout(this);
    const int wide = space(this, Space::Wide);
    column->setContentsMargins(wide, wide, wide, wide);
    column->setSpacing(space(this, Space::Normal));
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_choice, 1);
    column->addLayout(tokenRow);
    column->addWidget(m_tokenProblem);
    column->addWidget(m_login);
    m_choice->state().showMessage(
        u"download"_s, tr("No repository looked up yet"),
        tr("The server asks Hugging Face what there is to install: the whole, or single files."));
    m_login->setPlainText({});
    m_problem->showText({});
    m_tokenProblem->showText({});
    connect(m_lookUp, &QPushButton::clicked, this, &InstallHubPage::start);
    connect(m_repository, &QLineEdit::returnPressed, this, &InstallHubPage::start);
    connect(m_choice, &InstallChoice::installWanted, this, &InstallHubPage::install);
    connect(m_keep, &QPushButton::clicked, this, &InstallHubPage::setToken);
    connect(m_token, &QLineEdit::returnPressed, this, &InstallHubPage::setToken);
    connect(m_forget, &QPushButton::clicked, this, &InstallHubPage::dropToken);
}

void InstallHubPage::setRefusal(const QString& reason)
{
    m_choice->setRefusal(reason);
    for (QPushButton* button : {m_lookUp, m_keep, m_forget}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
}

void InstallHubPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_loginKnown && m_keep->isEnabled())
        askForLogin();
}

void InstallHubPage::lookUp(const QString& repository)
{
    m_repository->setText(repository);
    start();
}

void InstallHubPage::start()
{
    const QString repository = huggingFaceRepository(m_repository->text());
    if (repository.isEmpty()) {
        m_problem->showText(tr("Enter the repository as owner/name, such as stabilityai/sdxl-turbo, or the "
                               "address of its page."));
        m_repository->setFocus();
        return;
    }
    if (m_call)
        m_call->abort();
    m_problem->showText({});
    m_choice->state().showBusy(tr("Looking up %1…").arg(repository));
    m_choice->showState();
    auto* call = m_api.huggingFace(repository);
    m_call = call;
    call->abortWith(this);
    call->then(
        this, [this, repository](const HuggingFaceModels& models) { take(repository, models); },
        [this, repository](const ApiError& error) {
            m_problem->showText(error.userMessage());
            m_choice->state().showMessage(
                u"warning"_s, tr("%1 was not found").arg(repository),
                tr("Look whether the name is right, whether the server has network, "
                   "and whether the repository wants an access token."));
            m_choice->showState();
        });
}

void InstallHubPage::take(const QString& repository, const HuggingFaceModels& models)
{
    QList<InstallChoice::Item> items;
    m_sources.clear();
    if (models.isDiffusers) {
        m_sources.append(repository);
        items.append({.text = tr("The whole repository (Diffusers)"),
                      .toolTip = repository,
                      .isTicked = models.urls.isEmpty()});
    }
    for (const QString& url : models.urls) {
        m_sources.append(url);
        items.append({.text = QUrl(url).path().section(u'/', 5),
                      .toolTip = url,
                      .isTicked = models.urls.size() == 1 && !models.isDiffusers});
        if (items.last().text.isEmpty())
            items.last().text = QUrl(url).fileName();
    }
    if (!items.isEmpty()) {
        m_choice->setItems(items);
        return;
    }
    m_choice->state().showMessage(u"search"_s, tr("Nothing to install"),
                                  tr("%1 has no file that is a model.").arg(repository));
    m_choice->showState();
}

void InstallHubPage::install(const QList<qsizetype>& indexes)
{
    for (const qsizetype index : indexes)
        m_installing.install({.source = m_sources.at(index)});
    for (const qsizetype index : indexes)
        m_choice->untick(index);
}

void InstallHubPage::askForLogin()
{
    auto* call = m_api.login();
    call->abortWith(this);
    call->then(
        this,
        [this](HuggingFaceLogin login) {
            m_loginKnown = true;
            showLogin(login);
        },
        [this](const ApiError& error) {
            m_login->setPlainText(
                tr("Nobody knows whether the server has a token. %1").arg(error.userMessage()));
        });
}

void InstallHubPage::showLogin(HuggingFaceLogin login)
{
    switch (login) {
    case HuggingFaceLogin::Valid:
        m_login->setPlainText(tr("The server has a token that works, for all of its users."));
        break;
    case HuggingFaceLogin::Invalid:
        m_login->setPlainText(
            tr("The server has no token that works. Repositories that are not public want one; "
               "the server keeps it for all of its users."));
        break;
    case HuggingFaceLogin::Unknown:
        m_login->setPlainText(tr("The server could not ask Hugging Face about its token."));
        break;
    }
}

void InstallHubPage::setToken()
{
    const QByteArray token = m_token->text().trimmed().toUtf8();
    if (token.isEmpty() || token.contains(' ')) {
        m_tokenProblem->showText(
            tr("Enter an access token: it has no blanks, and is made in the settings of Hugging Face."));
        m_token->setFocus();
        return;
    }
    m_tokenProblem->showText({});
    auto* call = m_api.logIn(token);
    call->abortWith(this);
    call->then(
        this,
        [this](HuggingFaceLogin login) {
            showLogin(login);
            if (login == HuggingFaceLogin::Valid)
                m_token->clear();
            else
                m_tokenProblem->showText(
                    tr("Hugging Face does not take this token. Look whether all of it is "
                       "there and whether it is still valid."));
        },
        [this](const ApiError& error) { m_tokenProblem->showText(error.userMessage()); });
}

void InstallHubPage::dropToken()
{
    auto* call = m_api.logOut();
    call->abortWith(this);
    call->then(
        this, [this](HuggingFaceLogin login) { showLogin(login); },
        [this](const ApiError& error) { m_tokenProblem->showText(error.userMessage()); });
}

} // namespace vitrine
