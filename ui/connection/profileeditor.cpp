// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/profileeditor.h"

#include "lib/profiles/connectionprofiles.h"
#include "ui/connection/connectiontrial.h"
#include "ui/connection/connectproblem.h"
#include "ui/connection/headertable.h"
#include "ui/connection/profilepages.h"
#include "ui/connection/serverconnection.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

ProfileEditor::ProfileEditor(ConnectionProfiles& profiles, const ServerProfile& profile, QWidget* parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_profile(profile)
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_pages(new QTabWidget(this))
    , m_signIn(new SignInPage(profiles.store().place(), this))
    , m_headers(new HeaderTable(this))
    , m_certificates(new CertificatesPage(this))
    , m_proxy(new ProxyPage(this))
    , m_dataFolder(new DataFolderPage(this))
    , m_problem(new ConnectProblem(this))
    , m_good(new QLabel(this))
    , m_try(new QPushButton(symbolicIcon(u"refresh"_s), tr("&Try"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_save(new QPushButton(symbolicIcon(u"save"_s), tr("&Save"), this))
    , m_connect(new QPushButton(symbolicIcon(u"server"_s), tr("Save and C&onnect"), this))
{
    setObjectName(u"profileEditor"_s);
    setWindowTitle(profile.key.isEmpty() ? tr("New server") : tr("Server settings"));
    m_name->setObjectName(u"profileName"_s);
    m_address->setObjectName(u"profileAddress"_s);
    m_pages->setObjectName(u"profilePages"_s);
    m_good->setObjectName(u"profileGood"_s);
    m_try->setObjectName(u"profileTry"_s);
    m_cancel->setObjectName(u"profileCancel"_s);
    m_save->setObjectName(u"profileSave"_s);
    m_connect->setObjectName(u"profileConnect"_s);
    layOut();

    if (!profile.baseUrl.isEmpty()) {
        m_address->setText(profile.displayAddress());
        if (profile.name != profile.displayAddress())
            m_name->setText(profile.name);
    }
    m_signIn->read(profile);
    m_headers->setHeaders(profile.headers);
    m_certificates->read(profile);
    m_proxy->read(profile);
    m_dataFolder->read(profile);

    for (QLineEdit* line : {m_name, m_address})
        connect(line, &QLineEdit::textEdited, this, &ProfileEditor::onEdited);
    connect(m_signIn, &SignInPage::edited, this, &ProfileEditor::onEdited);
    connect(m_headers, &HeaderTable::edited, this, &ProfileEditor::onEdited);
    connect(m_certificates, &CertificatesPage::edited, this, &ProfileEditor::onEdited);
    connect(m_proxy, &ProxyPage::edited, this, &ProfileEditor::onEdited);
    connect(m_dataFolder, &DataFolderPage::edited, this, &ProfileEditor::onEdited);
    connect(m_dataFolder, &DataFolderPage::checkWanted, this, [this] {
        if (const auto now = entered())
            m_dataFolder->check(*now);
    });
    connect(m_problem, &ConnectProblem::trusted, this, &ProfileEditor::trust);
    connect(m_problem, &ConnectProblem::troubleshootingWanted, this,
            [this] { Q_EMIT troubleshootingWanted(m_tried); });
    connect(m_try, &QPushButton::clicked, this, &ProfileEditor::tryNow);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_connect, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_trial)
            stopTrying();
        else
            reject();
    });
    (profile.baseUrl.isEmpty() ? m_address : m_name)->setFocus();
}

ProfileEditor::~ProfileEditor() = default;

void ProfileEditor::layOut()
{
    m_address->setPlaceholderText(u"https://studio.example.org/invoke"_s);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_name->setPlaceholderText(tr("The address, unless you give it a name"));
    m_good->setTextFormat(Qt::PlainText);
    m_good->setWordWrap(true);
    m_good->hide();
    for (QPushButton* button : {m_try, m_cancel, m_save})
        button->setAutoDefault(false);
    m_connect->setDefault(true);
    auto* headers = new QWidget(this);
    auto* headersColumn = new QVBoxLayout(headers);
    const int edge = space(this, Space::Wide);
    headersColumn->setContentsMargins(edge, edge, edge, edge);
    headersColumn->addWidget(m_headers);
    m_pages->addTab(m_signIn, tr("Sign-in"));
    m_pages->addTab(headers, tr("Headers"));
    m_pages->addTab(m_certificates, tr("Certificates"));
    m_pages->addTab(m_proxy, tr("Proxy"));
    m_pages->addTab(m_dataFolder, tr("Data folder"));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space(this, Space::Normal));
    form->setVerticalSpacing(space(this, Space::Tight));
    form->addRow(tr("A&ddress"), m_address);
    form->addRow(tr("&Name"), m_name);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, Space::Normal));
    buttons->addWidget(m_try);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    buttons->addWidget(m_connect);
    auto* column = new QVBoxLayout(this);
    const int margin = space(this, Space::Section);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(this, Space::Normal));
    column->addLayout(form);
    column->addWidget(m_pages, 1);
    column->addWidget(m_problem);
    column->addWidget(m_good);
    column->addLayout(buttons);
}

std::optional<ServerProfile> ProfileEditor::entered()
{
    Result<ServerProfile> typed = ServerProfile::fromAddress(m_address->text());
    if (!typed) {
        m_problem->showSentence(typed.error().userMessage());
        m_address->setFocus();
        return std::nullopt;
    }
    ServerProfile profile = m_profile;
    profile.baseUrl = typed->baseUrl;
    profile.name = m_name->text().trimmed().isEmpty() ? profile.displayAddress() : m_name->text().trimmed();
    profile.headers = m_headers->headers();
    m_signIn->write(profile);
    m_certificates->write(profile);
    m_proxy->write(profile);
    m_dataFolder->write(profile);
    if (const Result<void> checked = profile.check(); !checked) {
        m_problem->showSentence(checked.error().userMessage());
        return std::nullopt;
    }
    return profile;
}

void ProfileEditor::save(bool connectNow)
{
    const auto profile = entered();
    if (!profile || m_isSaving)
        return;
    stopTrying();
    m_isSaving = true;
    m_profiles.save(*profile, this, [this, connectNow](const Result<ServerProfile>& kept) {
        m_isSaving = false;
        if (!kept) {
            m_problem->showSentence(kept.error().userMessage());
            return;
        }
        Q_EMIT saved(*kept, connectNow);
        accept();
    });
}

void ProfileEditor::trust(const QByteArray& fingerprint)
{
    m_certificates->setTrusted(fingerprint);
    m_pages->setCurrentWidget(m_certificates);
    onEdited();
    tryNow();
}

void ProfileEditor::tryNow()
{
    const auto profile = entered();
    if (!profile)
        return;
    stopTrying();
    m_problem->clear();
    m_tried = *profile;
    m_trial = std::make_unique<ConnectionTrial>(*profile, false, ServerFolders());
    connect(m_trial.get(), &ConnectionTrial::failed, this, [this](const ApiError& error) {
        stopTrying();
        m_problem->show(error, false);
    });
    connect(m_trial.get(), &ConnectionTrial::succeeded, this, [this] {
        const QString version = m_trial->serverVersion();
        stopTrying();
        showGood(tr("InvokeAI %1 answers.").arg(version));
    });
    setBusy(true);
    m_trial->start();
}

void ProfileEditor::stopTrying()
{
    if (m_trial) {
        m_trial->disconnect(this);
        m_trial.release()->deleteLater(); // it may be the sender
    }
    setBusy(false);
}

void ProfileEditor::setBusy(bool busy)
{
    m_try->setEnabled(!busy);
    if (busy)
        showGood(tr("Connecting…"));
    else
        m_good->hide();
}

void ProfileEditor::showGood(const QString& sentence)
{
    setTextColor(*m_good, extraColors(palette()).muted);
    m_good->setText(sentence);
    m_good->show();
}

void ProfileEditor::onEdited()
{
    stopTrying(); // it is about what was entered before
    m_problem->clear();
}

void ProfileEditor::showProblem(const ApiError& error)
{
    m_tried = m_profile;
    m_problem->show(error, false);
    if (error.kind == ApiError::Kind::Tls)
        m_pages->setCurrentWidget(m_certificates);
    else if (error.kind == ApiError::Kind::Proxy)
        m_pages->setCurrentWidget(m_proxy);
    else if (error.basicWanted)
        m_pages->setCurrentWidget(m_signIn);
}

void ProfileEditor::askForSecrets()
{
    m_problem->showSentence(tr("What is secret about this server is not kept any more: enter it again. %1")
                                .arg(m_profiles.store().place()));
    const bool isProxy = !m_profile.basic && !m_profile.usesToken && !m_profile.proxy.user.isEmpty();
    if (isProxy) {
        m_pages->setCurrentWidget(m_proxy);
        m_proxy->focusSecret();
    } else if (m_profile.basic || m_profile.usesToken) {
        m_pages->setCurrentWidget(m_signIn);
        m_signIn->focusSecret();
    } else {
        m_pages->setCurrentIndex(m_pages->indexOf(m_headers->parentWidget()));
    }
}

void ProfileEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        setTextColor(*m_good, extraColors(palette()).muted);
    QDialog::changeEvent(event);
}

} // namespace vitrine
