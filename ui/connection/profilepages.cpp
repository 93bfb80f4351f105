// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/profilepages.h"

#include "lib/net/tlsproblem.h"
#include "lib/profiles/datafoldercheck.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int usualProxyPort = 3128;

enum SignIn { Nothing, Basic, Token };

QLabel* hint(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextColor(*label, extraColors(parent->palette()).muted);
    return label;
}

QLineEdit* field(const QString& name, QWidget* parent, bool isSecret = false)
{
    auto* out = new QLineEdit(parent);
    out->setObjectName(name);
    if (isSecret)
        out->setEchoMode(QLineEdit::Password);
    return out;
}

QFormLayout* formOf(QWidget* page)
{
    auto* form = new QFormLayout(page);
    const int edge = space(page, Space::Wide);
    form->setContentsMargins(edge, edge, edge, edge);
    form->setHorizontalSpacing(space(page, Space::Normal));
    form->setVerticalSpacing(space(page, Space::Tight));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

PathField::PathField(Kind kind, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_path(field(name, this))
{
    auto* choose = new QPushButton(symbolicIcon(u"folder"_s), tr("Choose…"), this);
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(this, Space::Tight));
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textEdited, this, &PathField::edited);
    connect(choose, &QPushButton::clicked, this, &PathField::choose);
}

void PathField::setPath(const QString& path)
{
    m_path->setText(path);
}

QString PathField::path() const
{
    return m_path->text().trimmed();
}

void PathField::choose()
{
    const QString chosen = m_kind == Kind::Folder
        ? QFileDialog::getExistingDirectory(this, tr("Choose a folder"), path())
        : QFileDialog::getOpenFileName(this, tr("Choose a file"), path(),
                                       tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)"));
    if (chosen.isEmpty())
        return;
    m_path->setText(chosen);
    Q_EMIT edited();
}

SignInPage::SignInPage(const QString& place, QWidget* parent)
    : QWidget(parent)
    , m_form(formOf(this))
    , m_kind(new QComboBox(this))
    , m_user(field(u"basicUser"_s, this))
    , m_password(field(u"basicPassword"_s, this, true))
    , m_token(field(u"profileToken"_s, this, true))
    , m_hint(hint({}, this))
{
    m_kind->setObjectName(u"signInKind"_s);
    m_kind->addItem(tr("Nothing, or an account of the server"), Nothing);
    m_kind->addItem(tr("User name and password of a proxy (HTTP basic)"), Basic);
    m_kind->addItem(tr("Token"), Token);
    m_form->addRow(tr("&Sign in with"), m_kind);
    m_form->addRow(tr("&User name"), m_user);
    m_form->addRow(tr("&Password"), m_password);
    m_form->addRow(tr("&Token"), m_token);
    m_form->addRow(m_hint);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, place] {
        m_hint->setText(m_kind->currentData() == Nothing
                            ? tr("A server with accounts asks for the login when it is connected to.")
                            : place);
        update();
        Q_EMIT edited();
    });
    for (QLineEdit* line : {m_user, m_password, m_token})
        connect(line, &QLineEdit::textEdited, this, &SignInPage::edited);
    m_hint->setText(tr("A server with accounts asks for the login when it is connected to."));
    update();
}

void SignInPage::read(const ServerProfile& profile)
{
    const SignIn kind = profile.basic                   ? Basic
        : profile.usesToken || !profile.token.isEmpty() ? Token
                                                        : Nothing;
    m_kind->setCurrentIndex(m_kind->findData(kind));
    m_user->setText(profile.basic ? profile.basic->user : QString());
    m_password->setText(profile.basic ? profile.basic->password : QString());
    m_token->setText(QString::fromUtf8(profile.token));
    update();
}

void SignInPage::write(ServerProfile& profile) const
{
    const int kind = m_kind->currentData().toInt();
    profile.basic.reset();
    if (kind == Basic)
        profile.basic = BasicLogin{m_user->text().trimmed(), m_password->text()};
    profile.token = kind == Token ? m_token->text().trimmed().toUtf8() : QByteArray();
}

void SignInPage::focusSecret()
{
    (m_kind->currentData() == Token ? m_token : m_password)->setFocus();
}

void SignInPage::update()
{
    const int kind = m_kind->currentData().toInt();
    for (QLineEdit* line : {m_user, m_password}) {
        line->setVisible(kind == Basic);
        m_form->labelForField(line)->setVisible(kind == Basic);
    }
    m_token->setVisible(kind == Token);
    m_form->labelForField(m_token)->setVisible(kind == Token);
}

CertificatesPage::CertificatesPage(QWidget* parent)
    : QWidget(parent)
    , m_authority(new PathField(PathField::Kind::File, u"caFile"_s, this))
    , m_certificate(new PathField(PathField::Kind::File, u"certificateFile"_s, this))
    , m_key(new PathField(PathField::Kind::File, u"keyFile"_s, this))
    , m_passphrase(field(u"keyPassphrase"_s, this, true))
    , m_trusted(new QLabel(this))
    , m_forget(new QPushButton(tr("&Forget"), this))
{
    m_trusted->setObjectName(u"trustedCertificate"_s);
    m_trusted->setTextFormat(Qt::PlainText);
    m_trusted->setWordWrap(true);
    m_trusted->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_forget->setObjectName(u"forgetCertificate"_s);
    m_forget->setAutoDefault(false);
    QFormLayout* form = formOf(this);
    form->addRow(tr("&Authority (CA)"), m_authority);
    form->addRow(
        hint(tr("A PEM file of who has signed the server's certificate, when this system does not know it."),
             this));
    form->addRow(tr("Client &certificate"), m_certificate);
    form->addRow(tr("Its &key"), m_key);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(hint(tr("Only for servers that ask for one. The key may be in the same file."), this));
    auto* row = new QHBoxLayout;
    row->setSpacing(space(this, Space::Normal));
    row->addWidget(m_trusted, 1);
    row->addWidget(m_forget, 0, Qt::AlignTop);
    form->addRow(tr("Trusted"), row);
    for (PathField* path : {m_authority, m_certificate, m_key})
        connect(path, &PathField::edited, this, &CertificatesPage::edited);
    connect(m_passphrase, &QLineEdit::textEdited, this, &CertificatesPage::edited);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        setTrusted({});
        Q_EMIT edited();
    });
    setTrusted({});
}

void CertificatesPage::read(const ServerProfile& profile)
{
    m_authority->setPath(profile.caFile);
    m_certificate->setPath(profile.certificateFile);
    m_key->setPath(profile.keyFile);
    m_passphrase->setText(profile.keyPassphrase);
    setTrusted(profile.trustedFingerprint);
}

void CertificatesPage::write(ServerProfile& profile) const
{
    profile.caFile = m_authority->path();
    profile.certificateFile = m_certificate->path();
    profile.keyFile = m_key->path();
    profile.keyPassphrase = m_passphrase->text();
    profile.trustedFingerprint = m_fingerprint;
}

void CertificatesPage::setTrusted(const QByteArray& fingerprint)
{
    m_fingerprint = fingerprint;
    m_forget->setVisible(!fingerprint.isEmpty());
    // Blanks, so that it can be broken into lines.
    m_trusted->setText(fingerprint.isEmpty()
                           ? tr("No certificate is trusted on its own.")
                           : tr("This one certificate, whatever is wrong with it. SHA-256: %1")
                                 .arg(fingerprintText(fingerprint).replace(u':', u' ')));
}

ProxyPage::ProxyPage(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_host(field(u"proxyHost"_s, this))
    , m_port(new QSpinBox(this))
    , m_user(field(u"proxyUser"_s, this))
    , m_password(field(u"proxyPassword"_s, this, true))
{
    using Kind = ProxyChoice::Kind;
    m_kind->setObjectName(u"proxyKind"_s);
    m_port->setObjectName(u"proxyPort"_s);
    m_kind->addItem(tr("The one of this system"), static_cast<int>(Kind::System));
    m_kind->addItem(tr("None"), static_cast<int>(Kind::None));
    m_kind->addItem(tr("HTTP"), static_cast<int>(Kind::Http));
    m_kind->addItem(tr("SOCKS 5"), static_cast<int>(Kind::Socks5));
    m_port->setRange(1, 65535);
    m_port->setValue(usualProxyPort);
    QFormLayout* form = formOf(this);
    form->addRow(tr("&Proxy"), m_kind);
    form->addRow(tr("&Host"), m_host);
    form->addRow(tr("Po&rt"), m_port);
    form->addRow(tr("&User name"), m_user);
    form->addRow(tr("Pass&word"), m_password);
    form->addRow(hint(tr("Requests and live events leave this machine through it."), this));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        update();
        Q_EMIT edited();
    });
    for (QLineEdit* line : {m_host, m_user, m_password})
        connect(line, &QLineEdit::textEdited, this, &ProxyPage::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyPage::edited);
    update();
}

void ProxyPage::read(const ServerProfile& profile)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(profile.proxy.kind)));
    m_host->setText(profile.proxy.host);
    m_port->setValue(profile.proxy.port > 0 ? profile.proxy.port : usualProxyPort);
    m_user->setText(profile.proxy.user);
    m_password->setText(profile.proxy.password);
    update();
}

void ProxyPage::write(ServerProfile& profile) const
{
    profile.proxy = {};
    profile.proxy.kind = static_cast<ProxyChoice::Kind>(m_kind->currentData().toInt());
    if (!m_host->isEnabled())
        return;
    profile.proxy.host = m_host->text().trimmed();
    profile.proxy.port = static_cast<quint16>(m_port->value());
    profile.proxy.user = m_user->text().trimmed();
    profile.proxy.password = m_password->text();
}

void ProxyPage::focusSecret()
{
    m_password->setFocus();
}

void ProxyPage::update()
{
    const auto kind = static_cast<ProxyChoice::Kind>(m_kind->currentData().toInt());
    const bool isOwn = kind == ProxyChoice::Kind::Http || kind == ProxyChoice::Kind::Socks5;
    for (QWidget* widget : {static_cast<QWidget*>(m_host), static_cast<QWidget*>(m_port),
                            static_cast<QWidget*>(m_user), static_cast<QWidget*>(m_password)})
        widget->setEnabled(isOwn);
}

DataFolderPage::DataFolderPage(QWidget* parent)
    : QWidget(parent)
    , m_folder(new PathField(PathField::Kind::Folder, u"dataFolder"_s, this))
    , m_check(new QPushButton(tr("Chec&k"), this))
    , m_result(new QLabel(this))
{
    m_check->setObjectName(u"checkDataFolder"_s);
    m_check->setAutoDefault(false);
    m_check->setEnabled(false);
    m_result->setObjectName(u"dataFolderResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFormLayout* form = formOf(this);
    form->addRow(tr("&Root folder of the server"), m_folder);
    form->addRow(
        hint(tr("Only when the server runs on this machine: the folder with invokeai.yaml. Its database is "
                "read beside the server, and never written."),
             this));
    auto* row = new QHBoxLayout;
    row->setSpacing(space(this, Space::Normal));
    row->addWidget(m_check, 0, Qt::AlignTop);
    row->addWidget(m_result, 1);
    form->addRow(row);
    connect(m_folder, &PathField::edited, this, [this] {
        m_result->clear();
        m_check->setEnabled(!m_folder->path().isEmpty());
        Q_EMIT edited();
    });
    connect(m_check, &QPushButton::clicked, this, &DataFolderPage::checkWanted);
}

DataFolderPage::~DataFolderPage() = default;

void DataFolderPage::read(const ServerProfile& profile)
{
    m_folder->setPath(profile.dataFolder);
    m_check->setEnabled(!profile.dataFolder.isEmpty());
}

void DataFolderPage::write(ServerProfile& profile) const
{
    profile.dataFolder = m_folder->path();
}

void DataFolderPage::check(const ServerProfile& profile)
{
    delete m_running;
    tell(tr("Comparing with the server…"), true);
    m_running = new DataFolderCheck(profile, m_folder->path(), this);
    connect(m_running, &ApiJob::finished, this, [this] { onChecked(*m_running); });
    m_running->start();
}

void DataFolderPage::onChecked(const DataFolderCheck& check)
{
    if (check.error())
        tell(check.error()->userMessage(), false);
    else if (check.isProven())
        tell(tr("This is the folder of this server."), true);
    else
        tell(tr("Neither the folder nor the server has anything yet that could tell whether they belong "
                "together."),
             true);
    m_running->deleteLater();
}

void DataFolderPage::tell(const QString& sentence, bool isGood)
{
    const ExtraColors extra = extraColors(palette());
    setTextColor(*m_result, isGood ? extra.muted : extra.error);
    m_result->setText(sentence);
}

} // namespace vitrine
