// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/connectdialog.h"

#include "lib/net/profilelogin.h"
#include "lib/profiles/connectionprofiles.h"
#include "ui/connection/connectiontrial.h"
#include "ui/connection/connectproblem.h"
#include "ui/connection/serverconnection.h"
#include "ui/connection/sessionhost.h"
#include "ui/shell/busyindicator.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/shell/windowactions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConnectDialog::ConnectDialog(SessionHost& host, QWidget* parent)
    : QDialog(parent)
    , m_host(host)
    , m_address(new QLineEdit(this))
    , m_tokenLabel(plainLabel(tr("&Token"), this))
    , m_token(new QLineEdit(this))
    , m_tokenHint(plainLabel(tr("It is used until Vitrine is closed, and kept nowhere."), this))
    , m_problem(new ConnectProblem(this))
    , m_recentLabel(plainLabel(tr("Used before"), this))
    , m_recent(new QListWidget(this))
    , m_busy(new BusyIndicator(this))
    , m_busyText(plainLabel(tr("Connecting…"), this))
    , m_connect(new QPushButton(tr("C&onnect"), this))
    , m_demo(new QPushButton(tr("&Demo server"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connect to a server"));
    m_address->setObjectName(u"addressField"_s);
    m_token->setObjectName(u"tokenField"_s);
    m_recent->setObjectName(u"recentServers"_s);
    m_connect->setObjectName(u"connectButton"_s);
    m_demo->setObjectName(u"demoButton"_s);
    m_cancel->setObjectName(u"connectCancel"_s);

    auto* addressLabel = plainLabel(tr("&Address of an InvokeAI server"), this);
    addressLabel->setBuddy(m_address);
    m_tokenLabel->setBuddy(m_token);
    m_address->setPlaceholderText(u"localhost:9090"_s);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_token->setEchoMode(QLineEdit::Password);
    m_recent->setUniformItemSizes(true);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    const QList<ServerProfile> recent = host.profiles().all();
    for (const ServerProfile& profile : recent) {
        const QString address = profile.displayAddress();
        auto* item = new QListWidgetItem(
            profile.name == address ? address : tr("%1 – %2").arg(profile.name, address), m_recent);
        item->setData(Qt::UserRole, address);
    }
    m_recent->setMaximumHeight(fontMetrics().height() * 8);
    m_recent->setVisible(!recent.isEmpty());
    m_recentLabel->setVisible(!recent.isEmpty());
    if (!recent.isEmpty())
        m_address->setText(recent.first().displayAddress());
    m_demo->setVisible(host.hasDemo());
    m_demo->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_connect->setDefault(true);
    m_connect->setIcon(symbolicIcon(u"server"_s));

    auto* busyRow = new QHBoxLayout;
    busyRow->addWidget(m_busy);
    busyRow->addWidget(m_busyText, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, Space::Normal));
    buttons->addWidget(m_demo);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_connect);
    auto* column = new QVBoxLayout(this);
    const int edge = space(this, Space::Section);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(space(this, Space::Tight));
    column->addWidget(addressLabel);
    column->addWidget(m_address);
    column->addWidget(m_problem);
    column->addWidget(m_tokenLabel);
    column->addWidget(m_token);
    column->addWidget(m_tokenHint);
    column->addSpacing(space(this, Space::Normal));
    column->addWidget(m_recentLabel);
    column->addWidget(m_recent, 1);
    column->addLayout(busyRow);
    column->addSpacing(space(this, Space::Normal));
    column->addLayout(buttons);

    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_problem->clear();
        m_token->clear(); // a token is for the server that it was typed for
        showLogin(false);
    });
    connect(m_recent, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { setAddress(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        setAddress(item->data(Qt::UserRole).toString());
        connectTyped();
    });
    connect(m_problem, &ConnectProblem::trusted, this, &ConnectDialog::trust);
    connect(m_problem, &ConnectProblem::editWanted, this, [this] {
        Q_EMIT settingsWanted(m_tried);
        reject();
    });
    connect(m_problem, &ConnectProblem::troubleshootingWanted, this,
            [this] { Q_EMIT troubleshootingWanted(m_tried); });
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::connectTyped);
    connect(m_demo, &QPushButton::clicked, this, &ConnectDialog::connectDemo);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_trial)
            stop();
        else
            reject();
    });
    showLogin(false);
    setBusy(false);
    applyColors();
    m_address->selectAll();
    m_address->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::setAddress(const QString& address, bool needsLogin)
{
    m_address->setText(address);
    m_problem->clear();
    showLogin(needsLogin);
    (needsLogin ? m_token : m_address)->setFocus();
}

void ConnectDialog::showLogin(bool show)
{
    m_tokenLabel->setVisible(show);
    m_token->setVisible(show);
    m_tokenHint->setVisible(show);
}

void ConnectDialog::connectTyped()
{
    Result<ServerProfile> profile = ServerProfile::fromAddress(m_address->text());
    if (!profile) {
        m_problem->showSentence(profile.error().userMessage());
        m_address->setFocus();
        return;
    }
    // Other things that are set for this address count too.
    const ServerProfile wanted = m_host.profiles().byAddress(m_address->text()).value_or(*profile);
    const QByteArray token = m_token->isVisibleTo(this) ? m_token->text().trimmed().toUtf8() : QByteArray();
    if (!ConnectionProfiles::hasSecrets(wanted)) {
        ServerProfile whole = wanted;
        whole.token = token;
        start(whole, false);
        return;
    }
    setBusy(true);
    m_host.profiles().withSecrets(wanted, this, [this, wanted, token](const Result<ServerProfile>& read) {
        ServerProfile whole = read ? *read : wanted;
        if (!token.isEmpty())
            whole.token = token;
        start(whole, false);
    });
}

void ConnectDialog::connectDemo()
{
    const Result<ServerProfile> profile = m_host.demoProfile();
    if (profile)
        start(*profile, true);
    else
        m_problem->showSentence(profile.error().userMessage());
}

void ConnectDialog::start(const ServerProfile& profile, bool isDemo)
{
    m_tried = profile;
    m_trial = std::make_unique<ConnectionTrial>(profile, isDemo, m_host.folders());
    m_problem->clear();
    setBusy(true);
    connect(m_trial.get(), &ConnectionTrial::failed, this, &ConnectDialog::onFailed);
    connect(m_trial.get(), &ConnectionTrial::succeeded, this, [this] {
        std::unique_ptr<ServerConnection> connection = m_trial->take();
        m_trial.release()->deleteLater(); // it is the sender
        m_host.adopt(std::move(connection));
        accept();
    });
    m_trial->start();
}

void ConnectDialog::stop()
{
    if (m_trial) {
        m_trial->disconnect(this);
        m_trial.release()->deleteLater();
    }
    setBusy(false);
}

void ConnectDialog::onFailed(const ApiError& error)
{
    stop();
    m_problem->show(error);
    if (error.kind == ApiError::Kind::Unauthorized && !error.basicWanted && !m_tried.basic
        && !hasOwnAuthorization(m_tried)) {
        showLogin(true);
        m_token->setFocus();
        m_token->selectAll();
    }
    layout()->activate();
    growToTexts(*this); // else the last line of the reason would be cut
}

void ConnectDialog::trust(const QByteArray& fingerprint)
{
    ServerProfile trusting = m_tried;
    trusting.trustedFingerprint = fingerprint;
    trusting.token.clear(); // typed for now, not to be kept
    m_host.profiles().save(trusting, this, [this](const Result<ServerProfile>& kept) {
        if (!kept) {
            m_problem->showSentence(kept.error().userMessage());
            return;
        }
        ServerProfile whole = *kept;
        whole.token = m_tried.token;
        start(whole, false);
    });
}

void ConnectDialog::setBusy(bool busy)
{
    for (QWidget* widget :
         {static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_token), static_cast<QWidget*>(m_recent),
          static_cast<QWidget*>(m_connect), static_cast<QWidget*>(m_demo)})
        widget->setEnabled(!busy);
    m_busy->setVisible(busy);
    m_busyText->setVisible(busy);
    if (busy)
        m_cancel->setFocus();
    else
        m_address->setFocus();
}

void ConnectDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QDialog::changeEvent(event);
}

void ConnectDialog::applyColors()
{
    const ExtraColors extra = extraColors(palette());
    setTextColor(*m_tokenHint, extra.muted);
    setTextColor(*m_recentLabel, extra.muted);
    setTextColor(*m_busyText, extra.muted);
}

} // namespace vitrine
