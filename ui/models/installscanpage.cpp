// SPDX-License-Identifier: Apache-2.0
#include "ui/models/installscanpage.h"

#include "lib/jobs/modelinstalling.h"
#include "ui/models/installchoice.h"
#include "ui/models/modelsourcecheck.h"
#include "ui/shell/metrics.h"
#include "ui/shell/statepane.h"
#include "ui/workflow/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

InstallScanPage::InstallScanPage(ApiClient& client, ModelInstalling& installing, QWidget* parent)
    : QWidget(parent)
    , m_api(client)
    , m_installing(installing)
    , m_folder(new QLineEdit(this))
    , m_scan(new QPushButton(tr("&Scan"), this))
    , m_problem(new TextLabel(this, TextLabel::Tone::Problem))
    , m_choice(new InstallChoice(this))
    , m_inPlace(new QCheckBox(tr("&Leave the files where they are (in place)"), this))
    , m_note(new TextLabel(this, TextLabel::Tone::Muted))
{
    setObjectName(u"installScanPage"_s);
    m_folder->setObjectName(u"scanFolder"_s);
    m_folder->setPlaceholderText(tr("/models"));
    m_scan->setObjectName(u"scanButton"_s);
    m_problem->setObjectName(u"scanProblem"_s);
    m_inPlace->setObjectName(u"scanInPlace"_s);
    m_inPlace->setChecked(true);
    auto* label = new QLabel(tr("&Folder of the server’s machine"), this);
    label->setBuddy(m_folder);
    auto* row = new QHBoxLayout;
    row->setSpacing(space(this, Space::Tight));
    row->addWidget(m_folder, 1);
    row->addWidget(m_scan);
    auto* column = new QVBoxLayout(this);
    const int wide = space(this, Space::Wide);
    column->setContentsMargins(wide, wide, wide, wide);
    column->setSpacing(space(this, Space::Normal));
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_inPlace);
    column->addWidget(m_note);
    column->addWidget(m_choice, 1);
    m_choice->state().showMessage(u"folder"_s, tr("Nothing scanned yet"),
                                  tr("The server looks for models in the folder and below it."));
    connect(m_scan, &QPushButton::clicked, this, &InstallScanPage::start);
    connect(m_folder, &QLineEdit::returnPressed, this, &InstallScanPage::start);
    connect(m_inPlace, &QCheckBox::toggled, this, &InstallScanPage::updateNote);
    connect(m_choice, &InstallChoice::installWanted, this, &InstallScanPage::install);
    m_problem->showText({});
    updateNote();
}

void InstallScanPage::scan(const QString& folder)
{
    m_folder->setText(folder);
    start();
}

void InstallScanPage::setRefusal(const QString& reason)
{
    m_choice->setRefusal(reason);
    m_scan->setEnabled(reason.isEmpty());
    m_scan->setToolTip(reason);
}

void InstallScanPage::updateNote()
{
    m_note->setTone(m_inPlace->isChecked() ? TextLabel::Tone::Muted : TextLabel::Tone::Warning);
    m_note->setPlainText(
        m_inPlace->isChecked()
            ? tr("The files have to stay there. Deleting a model leaves them.")
            : tr("The files are moved into the server’s models folder: they are not where they "
                 "were any more, and deleting a model deletes them."));
}

void InstallScanPage::start()
{
    const QString folder = tidyModelSource(m_folder->text());
    if (folder.isEmpty()) {
        m_problem->showText(tr("Enter a folder of the server’s machine, such as /models."));
        m_folder->setFocus();
        return;
    }
    if (m_call)
        m_call->abort();
    m_problem->showText({});
    m_choice->state().showBusy(tr("The server looks through %1…").arg(folder));
    m_choice->showState();
    auto* call = m_api.scanFolder(folder);
    m_call = call;
    call->abortWith(this);
    call->then(
        this, [this](const QList<FoundModel>& found) { take(found); },
        [this, folder](const ApiError& error) {
            m_problem->showText(error.userMessage());
            m_choice->state().showMessage(u"warning"_s, tr("%1 cannot be scanned").arg(folder),
                                          tr("Look whether this folder is on the server’s machine and may be "
                                             "read there."));
            m_choice->showState();
        });
}

void InstallScanPage::take(const QList<FoundModel>& found)
{
    m_found = found;
    if (found.isEmpty()) {
        m_choice->state().showMessage(u"search"_s, tr("No models found"),
                                      tr("There is nothing in this folder that looks like a model."));
        m_choice->showState();
        return;
    }
    QList<InstallChoice::Item> items;
    for (const FoundModel& model : found)
        items.append({.text = model.path, .isInstalled = model.isInstalled});
    m_choice->setItems(items);
}

void InstallScanPage::install(const QList<qsizetype>& indexes)
{
    for (const qsizetype index : indexes) {
        m_installing.install({.source = m_found.at(index).path, .inplace = m_inPlace->isChecked()});
        m_found[index].isInstalled = true; // or it is under way: not twice
    }
    take(m_found);
}

} // namespace vitrine
