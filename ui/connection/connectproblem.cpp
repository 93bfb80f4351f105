// SPDX-License-Identifier: Apache-2.0
#include "ui/connection/connectproblem.h"

#include "ui/shell/askfirst.h"
#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool settingsHelp(const ApiError& error)
{
    return error.basicWanted || error.kind == ApiError::Kind::Tls || error.kind == ApiError::Kind::Proxy
        || error.kind == ApiError::Kind::Input || error.kind == ApiError::Kind::Storage;
}

/// What the user's own entry or file is to blame for, no look at the server explains better.
bool lookingHelps(const ApiError& error)
{
    return error.kind != ApiError::Kind::Input && error.kind != ApiError::Kind::Storage;
}

} // namespace

ConnectProblem::ConnectProblem(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_trust(new QPushButton(tr("Trust This Certificate…"), this))
    , m_edit(new QPushButton(tr("Server Settings…"), this))
    , m_why(new QPushButton(tr("Find Out Why…"), this))
{
    setObjectName(u"connectProblem"_s);
    m_sentence->setObjectName(u"connectError"_s);
    m_trust->setObjectName(u"trustCertificate"_s);
    m_edit->setObjectName(u"problemSettings"_s);
    m_why->setObjectName(u"connectTroubleshooting"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QPushButton* button : {m_trust, m_edit, m_why})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, Space::Normal));
    buttons->addWidget(m_trust);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_why);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this, Space::Tight));
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    connect(m_trust, &QPushButton::clicked, this, &ConnectProblem::askForTrust);
    connect(m_edit, &QPushButton::clicked, this, &ConnectProblem::editWanted);
    connect(m_why, &QPushButton::clicked, this, &ConnectProblem::troubleshootingWanted);
    applyColors();
    hide();
}

void ConnectProblem::show(const ApiError& error, bool canEdit)
{
    m_error = error;
    m_sentence->setText(error.userMessage());
    m_trust->setVisible(error.kind == ApiError::Kind::Tls && error.tls.canBeTrusted());
    m_edit->setVisible(canEdit && settingsHelp(error));
    m_why->setVisible(lookingHelps(error));
    QWidget::show();
}

void ConnectProblem::showSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_trust->hide();
    m_edit->hide();
    m_why->hide();
    QWidget::show();
}

void ConnectProblem::clear()
{
    m_sentence->clear();
    hide();
}

QString ConnectProblem::sentence() const
{
    return m_sentence->text();
}

void ConnectProblem::askForTrust()
{
    const TlsProblem& shown = m_error.tls;
    const QString text =
        tr("%1\n\nThe certificate is for: %2\nIssued by: %3\nValid until: %4\nSHA-256: %5\n\n"
           "Compare the last line with the one that the server's owner tells you. Vitrine will take this one "
           "certificate for this profile alone, and stop again when the server shows another one.")
            .arg(shown.sentence(m_error.server), shown.subject, shown.issuer,
                 QLocale().toString(shown.validUntil.toLocalTime(), QLocale::ShortFormat),
                 fingerprintText(shown.fingerprint));
    askFirst({u"trustQuestion"_s, tr("Trust this certificate?"), text, tr("&Trust")}, this,
             [this, fingerprint = shown.fingerprint] { Q_EMIT trusted(fingerprint); });
}

void ConnectProblem::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

void ConnectProblem::applyColors()
{
    setTextColor(*m_sentence, extraColors(palette()).error);
}

} // namespace vitrine
