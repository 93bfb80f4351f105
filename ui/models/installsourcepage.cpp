// SPDX-License-Identifier: Apache-2.0
#include "ui/models/installsourcepage.h"

#include "lib/api/modelsource.h"
#include "lib/jobs/modelinstalling.h"
#include "ui/models/modelsourcecheck.h"
#include "ui/shell/metrics.h"
#include "ui/workflow/textlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

InstallSourcePage::InstallSourcePage(ModelInstalling& installing, QString host, bool isHere, QWidget* parent)
    : QWidget(parent)
    , m_installing(installing)
    , m_host(std::move(host))
    , m_isHere(isHere)
    , m_sources(new QPlainTextEdit(this))
    , m_inPlace(new QCheckBox(tr("&Leave the files where they are (in place)"), this))
    , m_note(new TextLabel(this, TextLabel::Tone::Muted))
    , m_token(new QLineEdit(this))
    , m_tokenRow(new QWidget(this))
    , m_problem(new TextLabel(this, TextLabel::Tone::Problem))
    , m_done(new TextLabel(this, TextLabel::Tone::Muted))
    , m_install(new QPushButton(tr("&Install"), this))
{
    m_sources->setObjectName(u"installSources"_s);
    m_sources->setPlaceholderText(
        tr("/models/model.safetensors\nhttps://host/model.safetensors\nowner/repository"));
    m_sources->setAccessibleName(tr("Paths on the server, URLs or repositories, one a line"));
    m_sources->setTabChangesFocus(true);
    m_sources->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_sources->setAcceptDrops(false); // the dialog takes them
    m_inPlace->setObjectName(u"installInPlace"_s);
    m_inPlace->setChecked(true);
    m_note->setObjectName(u"installNote"_s);
    m_token->setObjectName(u"installToken"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("Only where the address wants one"));
    m_problem->setObjectName(u"installProblem"_s);
    m_done->setObjectName(u"installDone"_s);
    m_install->setObjectName(u"installSourcesButton"_s);
    auto* label =
        new QLabel(tr("&Paths on the server, URLs or repositories of Hugging Face, one a line"), this);
    label->setBuddy(m_sources);
    auto* tokenLine = new QFormLayout(m_tokenRow);
    tokenLine->setContentsMargins(0, 0, 0, 0);
    tokenLine->addRow(tr("Access &token"), m_token);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_done, 1);
    foot->addWidget(m_install);
    auto* column = new QVBoxLayout(this);
    const int wide = space(this, Space::Wide);
    column->setContentsMargins(wide, wide, wide, wide);
    column->setSpacing(space(this, Space::Normal));
    column->addWidget(label);
    column->addWidget(m_sources, 1);
    column->addWidget(m_tokenRow);
    column->addWidget(m_inPlace);
    column->addWidget(m_note);
    column->addWidget(m_problem);
    column->addLayout(foot);
    connect(m_sources, &QPlainTextEdit::textChanged, this, [this] {
        m_problem->showText({});
        update();
    });
    connect(m_inPlace, &QCheckBox::toggled, this, &InstallSourcePage::update);
    connect(m_install, &QPushButton::clicked, this, &InstallSourcePage::install);
    connect(&installing, &ModelInstalling::changed, this, &InstallSourcePage::onChanged);
    m_problem->showText({});
    m_done->setPlainText({});
    update();
}

QStringList InstallSourcePage::sources() const
{
    QStringList out;
    for (const QString& line : m_sources->toPlainText().split(u'\n')) {
        if (const QString source = line.trimmed(); !source.isEmpty())
            out.append(source);
    }
    out.removeDuplicates();
    return out;
}

void InstallSourcePage::add(const QStringList& sources, bool areDropped)
{
    QStringList lines = this->sources();
    for (const QString& source : sources) {
        if (!lines.contains(source))
            lines.append(source);
    }
    m_sources->setPlainText(lines.join(u'\n'));
    m_hasDropped = m_hasDropped || areDropped;
    m_done->setPlainText({});
    update();
    m_sources->setFocus();
}

void InstallSourcePage::setRefusal(const QString& reason)
{
    m_refusal = reason;
    update();
}

void InstallSourcePage::update()
{
    const QStringList all = sources();
    const auto isLocal = [](const QString& source) { return isLocalModelSource(tidyModelSource(source)); };
    const bool hasLocal = std::any_of(all.cbegin(), all.cend(), isLocal);
    const bool hasRemote = !std::all_of(all.cbegin(), all.cend(), isLocal);
    if (!hasLocal)
        m_hasDropped = false;
    m_inPlace->setVisible(hasLocal);
    m_tokenRow->setVisible(hasRemote);
    QString note;
    if (hasLocal && m_inPlace->isChecked())
        note = tr("The files have to stay there. Deleting the model leaves them.");
    else if (hasLocal)
        note =
            tr("The files are moved into the server’s models folder: they are not where they were any more, "
               "and deleting the model deletes them.");
    const bool isElsewhere = m_hasDropped && !m_isHere;
    if (isElsewhere)
        note.prepend(
            tr("These are paths of this machine, and the server is %1: it finds the files only where "
               "the same paths lead to them there.")
                .arg(m_host)
            + u' ');
    m_note->setTone(isElsewhere || !m_inPlace->isChecked() ? TextLabel::Tone::Warning
                                                           : TextLabel::Tone::Muted);
    m_note->showText(note);
    const bool isSending = !m_sent.isEmpty();
    m_install->setText(isSending ? tr("Asking the server…") : tr("&Install"));
    m_install->setEnabled(m_refusal.isEmpty() && !isSending);
    m_install->setToolTip(m_refusal);
}

void InstallSourcePage::install()
{
    m_done->setPlainText({});
    const QStringList all = sources();
    if (all.isEmpty()) {
        m_problem->showText(modelSourceProblem({}));
        m_sources->setFocus();
        return;
    }
    for (const QString& line : all) {
        if (const QString problem = modelSourceProblem(tidyModelSource(line)); !problem.isEmpty()) {
            m_problem->showText(problem);
            return;
        }
    }
    const QByteArray token = m_token->text().trimmed().toUtf8();
    if (token.contains(' ')) {
        m_problem->showText(tr("An access token has no blanks. Copy it again."));
        return;
    }
    m_problem->showText({});
    for (const QString& line : all) {
        const QString source = tidyModelSource(line);
        const bool isLocal = isLocalModelSource(source);
        const qint64 handle = m_installing.install({.source = source,
                                                    .inplace = !isLocal || m_inPlace->isChecked(),
                                                    .accessToken = isLocal ? QByteArray() : token});
        m_sent.insert(handle, line);
    }
    update();
}

void InstallSourcePage::removeLine(const QString& line)
{
    QStringList lines = sources();
    lines.removeOne(line);
    m_sources->setPlainText(lines.join(u'\n'));
}

void InstallSourcePage::onChanged()
{
    int taken = 0;
    QStringList problems;
    const QList<qint64> handles = m_sent.keys();
    for (const qint64 handle : handles) {
        const InstallEntry* entry = m_installing.find(handle);
        if (entry && entry->state == InstallEntry::State::Sending)
            continue;
        const QString line = m_sent.take(handle);
        if (entry && entry->state == InstallEntry::State::Failed && !entry->install) {
            problems.append(entry->problem);
        } else {
            ++taken;
            removeLine(line);
        }
    }
    if (taken == 0 && problems.isEmpty())
        return;
    if (!problems.isEmpty())
        m_problem->showText(problems.join(u'\n'));
    if (taken > 0) {
        m_done->setPlainText(
            tr("%Ln installation(s) begun. The list in the models’ window tells how far they are.", nullptr,
               taken));
        if (m_sent.isEmpty() && problems.isEmpty())
            m_token->clear();
    }
    update();
}

} // namespace vitrine
