// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/startpage.h"

#include "lib/net/profilelogin.h"
#include "lib/profiles/connectionprofiles.h"
#include "lib/profiles/findserverjob.h"
#include "ui/connection/connectiontrial.h"
#include "ui/connection/connectproblem.h"
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
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int lookAgainMs = 3000;
constexpr int columnWidth = 84; // characters

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* bold(const QString& text, QWidget* parent, double scale = 1)
{
    QLabel* label = plainLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

} // namespace

StartPage::StartPage(SessionHost& host, QWidget* parent)
    : QWidget(parent)
    , m_host(host)
    , m_problem(new ConnectProblem(this))
    , m_localText(plainLabel({}, this))
    , m_localButton(new QPushButton(tr("Connect"), this))
    , m_address(new QLineEdit(this))
    , m_connect(new QPushButton(tr("C&onnect"), this))
    , m_settings(new QPushButton(tr("More Settings…"), this))
    , m_demo(new QPushButton(tr("Try the &Demo"), this))
    , m_busy(new BusyIndicator(this))
    , m_busyText(plainLabel(tr("Connecting…"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"startPage"_s);
    m_localText->setObjectName(u"startLocalText"_s);
    m_localButton->setObjectName(u"startLocal"_s);
    m_address->setObjectName(u"startAddress"_s);
    m_connect->setObjectName(u"startConnect"_s);
    m_settings->setObjectName(u"startSettings"_s);
    m_demo->setObjectName(u"startDemo"_s);
    m_cancel->setObjectName(u"startCancel"_s);
    m_address->setPlaceholderText(u"gpu-box:9090"_s);
    m_address->setAccessibleName(tr("Address of an InvokeAI server"));

    auto* column = new QVBoxLayout;
    column->setSpacing(space(this, Space::Section));
    column->addStretch(2);
    column->addWidget(bold(tr("Connect to an InvokeAI server"), this, 1.4));
    column->addWidget(m_problem);
    column->addWidget(makeRow(u"server"_s, bold(tr("On this machine"), this), m_localText, {m_localButton}));
    column->addWidget(makeRow(u"search"_s, bold(tr("At an address"), this),
                              plainLabel(tr("A name or address with its port, or a URL with a path."), this),
                              {m_address, m_connect, m_settings}));
    auto* demoRow = makeRow(
        u"image"_s, bold(tr("Just looking"), this),
        plainLabel(tr("A small server inside this program, with pictures and a queue that works. Nothing of "
                      "it is kept."),
                   this),
        {m_demo});
    demoRow->setVisible(host.hasDemo());
    column->addWidget(demoRow);
    auto* busyRow = new QHBoxLayout;
    busyRow->setSpacing(space(this, Space::Normal));
    busyRow->addWidget(m_busy);
    busyRow->addWidget(m_busyText, 1);
    busyRow->addWidget(m_cancel);
    column->addLayout(busyRow);
    column->addStretch(3);
    auto* middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * columnWidth);
    auto* row = new QHBoxLayout(this);
    const int page = space(this, Space::Section);
    row->setContentsMargins(page, page, page, page);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);

    m_local = ServerProfile::fromAddress(QString::fromLatin1(FindServerJob::usualAddress))
                  .value_or(ServerProfile());
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(lookAgainMs);
    connect(&m_lookAgain, &QTimer::timeout, this, &StartPage::look);
    connect(m_localButton, &QPushButton::clicked, this, [this] { connectTo(m_local, false); });
    connect(m_address, &QLineEdit::textEdited, m_problem, &ConnectProblem::clear);
    connect(m_address, &QLineEdit::returnPressed, this, &StartPage::connectTyped);
    connect(m_connect, &QPushButton::clicked, this, &StartPage::connectTyped);
    connect(m_settings, &QPushButton::clicked, this, [this] {
        const Result<ServerProfile> typed = ServerProfile::fromAddress(m_address->text());
        Q_EMIT settingsWanted(typed ? *typed : ServerProfile(), ApiError());
    });
    connect(m_demo, &QPushButton::clicked, this, &StartPage::connectDemo);
    connect(m_cancel, &QPushButton::clicked, this, &StartPage::stop);
    connect(m_problem, &ConnectProblem::trusted, this, &StartPage::trust);
    connect(m_problem, &ConnectProblem::editWanted, this,
            [this] { Q_EMIT settingsWanted(m_tried, ApiError()); });
    connect(m_problem, &ConnectProblem::troubleshootingWanted, this,
            [this] { Q_EMIT troubleshootingWanted(m_tried); });
    m_localText->setText(tr("Looking for a server at %1…").arg(m_local.displayAddress()));
    setBusy(false);
    applyColors();
    setFocusProxy(m_address);
}

StartPage::~StartPage() = default;

QWidget* StartPage::makeRow(const QString& icon, QLabel* title, QLabel* text, const QList<QWidget*>& controls)
{
    auto* row = new QWidget(this);
    auto* sign = new QLabel(row);
    sign->setProperty("icon", icon);
    m_icons.append(sign);
    m_texts.append(text);
    auto* words = new QVBoxLayout;
    words->setSpacing(space(this, Space::Hair));
    words->addWidget(title);
    words->addWidget(text);
    auto* line = new QHBoxLayout;
    line->setSpacing(space(this, Space::Normal));
    for (QWidget* control : controls)
        line->addWidget(control, qobject_cast<QLineEdit*>(control) ? 1 : 0);
    if (controls.size() == 1)
        line->addStretch();
    words->addSpacing(space(this, Space::Hair));
    words->addLayout(line);
    auto* whole = new QHBoxLayout(row);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space(this, Space::Wide));
    whole->addWidget(sign, 0, Qt::AlignTop);
    whole->addLayout(words, 1);
    return row;
}

void StartPage::setLocalAddress(const QString& address)
{
    m_local = ServerProfile::fromAddress(address).value_or(ServerProfile());
    if (isVisible())
        look();
}

void StartPage::showError(const ApiError& error)
{
    if (error.detail.isEmpty() && error.server.isEmpty()) {
        m_problem->clear();
        return;
    }
    m_tried = m_host.profiles()
                  .byAddress(error.server)
                  .value_or(ServerProfile::fromAddress(error.server).value_or(ServerProfile()));
    m_problem->show(error, false);
}

void StartPage::look()
{
    m_lookAgain.stop();
    delete m_finding;
    m_finding = new FindServerJob(m_local, this);
    connect(m_finding, &ApiJob::finished, this, &StartPage::onLooked);
    m_finding->start();
}

void StartPage::onLooked()
{
    const ApiError error = m_finding->error().value_or(ApiError());
    m_isLocalThere = !m_finding->error() || error.kind == ApiError::Kind::Unauthorized;
    const QString address = m_local.displayAddress();
    if (!m_finding->error())
        m_localText->setText(tr("InvokeAI %1 answers at %2.").arg(m_finding->version(), address));
    else if (m_isLocalThere)
        m_localText->setText(tr("A server that wants a login answers at %1.").arg(address));
    else if (error.kind == ApiError::Kind::Unreachable)
        m_localText->setText(
            tr("Nothing answers at %1. Start InvokeAI, and it is found by itself.").arg(address));
    else
        m_localText->setText(
            tr("Something answers at %1, but not as InvokeAI does. %2").arg(address, error.userMessage()));
    m_localButton->setEnabled(m_isLocalThere && !m_trial);
    m_finding->deleteLater();
    m_finding.clear();
    if (isVisible())
        m_lookAgain.start();
}

void StartPage::connectTyped()
{
    const Result<ServerProfile> typed = ServerProfile::fromAddress(m_address->text());
    if (!typed) {
        m_problem->showSentence(typed.error().userMessage());
        m_address->setFocus();
        return;
    }
    connectTo(m_host.profiles().byAddress(m_address->text()).value_or(*typed), false);
}

void StartPage::connectDemo()
{
    if (const Result<ServerProfile> profile = m_host.demoProfile())
        connectTo(*profile, true);
    else
        m_problem->show(profile.error(), false);
}

void StartPage::connectTo(const ServerProfile& profile, bool isDemo)
{
    if (isDemo || !ConnectionProfiles::hasSecrets(profile)) {
        start(profile, isDemo);
        return;
    }
    m_host.profiles().withSecrets(profile, this, [this, profile](const Result<ServerProfile>& whole) {
        start(whole ? *whole : profile, false);
    });
}

void StartPage::start(const ServerProfile& profile, bool isDemo)
{
    stop();
    m_problem->clear();
    m_tried = profile;
    m_trial = std::make_unique<ConnectionTrial>(profile, isDemo, m_host.folders());
    connect(m_trial.get(), &ConnectionTrial::failed, this, &StartPage::onFailed);
    connect(m_trial.get(), &ConnectionTrial::succeeded, this, [this] {
        std::unique_ptr<ServerConnection> connection = m_trial->take();
        stop();
        m_host.adopt(std::move(connection));
    });
    setBusy(true);
    m_trial->start();
}

void StartPage::onFailed(const ApiError& error)
{
    stop();
    m_problem->show(error);
    if (error.kind == ApiError::Kind::Unauthorized && !error.basicWanted && !m_tried.basic
        && !hasOwnAuthorization(m_tried))
        Q_EMIT loginWanted(m_tried.displayAddress());
    else
        m_address->setFocus();
}

void StartPage::stop()
{
    if (m_trial) {
        m_trial->disconnect(this);
        m_trial.release()->deleteLater(); // it may be the sender
    }
    setBusy(false);
}

void StartPage::trust(const QByteArray& fingerprint)
{
    ServerProfile trusting = m_tried;
    trusting.trustedFingerprint = fingerprint;
    m_host.profiles().save(trusting, this, [this](const Result<ServerProfile>& kept) {
        if (kept)
            start(*kept, false);
        else
            m_problem->showSentence(kept.error().userMessage());
    });
}

void StartPage::setBusy(bool busy)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_connect),
                            static_cast<QWidget*>(m_settings), static_cast<QWidget*>(m_demo)})
        widget->setEnabled(!busy);
    m_localButton->setEnabled(!busy && m_isLocalThere);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_busy), static_cast<QWidget*>(m_busyText), static_cast<QWidget*>(m_cancel)})
        widget->setVisible(busy);
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    look();
}

void StartPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_lookAgain.stop();
    delete m_finding;
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

void StartPage::applyColors()
{
    const ExtraColors extra = extraColors(palette());
    for (QLabel* text : std::as_const(m_texts))
        setTextColor(*text, extra.muted);
    setTextColor(*m_busyText, extra.muted);
    for (QLabel* sign : std::as_const(m_icons))
        sign->setPixmap(symbolicPixmap(sign->property("icon").toString(), extra.muted, iconEdge(this) * 2,
                                       devicePixelRatioF()));
}

} // namespace vitrine
