// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/connectdialog.h"

#include "lib/net/serverprofile.h"
#include "ui/connection/connectiontrial.h"
#include "ui/connection/recentservers.h"
#include "ui/connection/serverconnection.h"
#include "ui/connection/sessionhost.h"
#include "ui/shell/busyindicator.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

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

ConnectDialog::ConnectDialog(SessionHost& host, Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_host(host)
    , m_address(new QLineEdit(this))
    , m_tokenLabel(plainLabel(tr("&Token"), this))
    , m_token(new QLineEdit(this))
    , m_tokenHint(plainLabel(tr("It is used until Vitrine is closed, and kept nowhere."), this))
    , m_error(plainLabel({}, this))
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
    m_error->setObjectName(u"connectError"_s);
    m_recent->setObjectName(u"recentServers"_s);
    m_connect->setObjectName(u"connectButton"_s);
    m_demo->setObjectName(u"demoButton"_s);
    m_cancel->setObjectName(u"connectCancel"_s);

    auto* addressLabel = plainLabel(tr("&Address of an InvokeAI server"), this);
    addressLabel->setBuddy(m_address);
    m_tokenLabel->setBuddy(m_token);
    m_address->setPlaceholderText(u"localhost:9090"_s);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    const int inset = space(this, Space::Hair);
    for (QLineEdit* field : {m_address, m_token})
        field->setTextMargins(inset, 0, inset, 0);
    m_token->setEchoMode(QLineEdit::Password);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->hide();
    m_recent->setUniformItemSizes(true);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    const QStringList recent = RecentServers(settings).addresses();
    m_recent->addItems(recent);
    m_recent->setMaximumHeight(fontMetrics().height() * 8);
    m_recent->setVisible(!recent.isEmpty());
    m_recentLabel->setVisible(!recent.isEmpty());
    if (!recent.isEmpty())
        m_address->setText(recent.first());
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
    column->addWidget(m_error);
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
        m_error->hide();
        m_token->clear(); // a token is for the server that it was typed for
        showLogin(false);
    });
    connect(m_recent, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { setAddress(item->text()); });
    connect(m_recent, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        setAddress(item->text());
        connectTyped();
    });
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
    m_error->hide();
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
        showError(profile.error().userMessage());
        m_address->setFocus();
        return;
    }
    if (m_token->isVisibleTo(this))
        profile->token = m_token->text().trimmed().toUtf8();
    start(std::make_unique<ConnectionTrial>(*profile, false, m_host.folders()));
}

void ConnectDialog::connectDemo()
{
    const Result<ServerProfile> profile = m_host.demoProfile();
    if (profile)
        start(std::make_unique<ConnectionTrial>(*profile, true, m_host.folders()));
    else
        showError(profile.error().userMessage());
}

void ConnectDialog::start(std::unique_ptr<ConnectionTrial> trial)
{
    m_trial = std::move(trial);
    m_error->hide();
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
    showError(error.userMessage());
    if (error.kind == ApiError::Kind::Unauthorized) {
        showLogin(true);
        m_token->setFocus();
        m_token->selectAll();
    }
}

void ConnectDialog::showError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->show();
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
    setTextColor(*m_error, extra.error);
    setTextColor(*m_tokenHint, extra.muted);
    setTextColor(*m_recentLabel, extra.muted);
    setTextColor(*m_busyText, extra.muted);
}

} // namespace vitrine
