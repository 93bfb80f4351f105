// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/workflowpanel.h"

#include "lib/jobs/runjournal.h"
#include "ui/shell/messagebanner.h"
#include "ui/workflow/runlist.h"
#include "ui/workflow/submitbar.h"
#include "ui/workflow/workflowformview.h"
#include "ui/workflow/workflowpanelprivate.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QStackedWidget>

namespace vitrine {

using namespace Qt::StringLiterals;

WorkflowPanel::WorkflowPanel(ServerSession& session, ThumbnailStore& thumbnails, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, session, thumbnails))
{
}

WorkflowPanel::~WorkflowPanel()
{
    // The children watch members of Private, which goes before them.
    d->adoption.clear();
    delete d->header;
    delete d->pages;
    delete d->runs;
}

void WorkflowPanel::openFile(const QString& path)
{
    d->opening.openFile(path);
}

void WorkflowPanel::openImage(const QString& name)
{
    d->opening.openImage(name);
}

void WorkflowPanel::openRecord(const QString& workflowId, const QString& name)
{
    d->opening.openRecord(workflowId, name);
}

void WorkflowPanel::openDocument(const WorkflowDocument& document, const WorkflowOrigin& origin)
{
    whenSafe([this, document, origin] { d->open(document, origin); });
}

void WorkflowPanel::openDocument(const WorkflowDocument& document, const QString& sourceName)
{
    openDocument(document, WorkflowOrigin{.name = sourceName});
}

WorkflowPanel::State WorkflowPanel::state() const
{
    return {d->editing.documentToSave(), origin(), isModified()};
}

void WorkflowPanel::restore(const State& state)
{
    d->open(state.document, state.origin);
    if (state.isModified)
        d->editing.history().resetClean();
}

bool WorkflowPanel::isOpening() const
{
    return d->opening.isUnderWay();
}

bool WorkflowPanel::hasWorkflow() const
{
    return d->editing.isOpen();
}

WorkflowDocument WorkflowPanel::document() const
{
    return d->editing.document();
}

QString WorkflowPanel::currentFile() const
{
    return d->saving.origin().file;
}

const WorkflowOrigin& WorkflowPanel::origin() const
{
    return d->saving.origin();
}

bool WorkflowPanel::isModified() const
{
    return d->saving.isModified();
}

bool WorkflowPanel::canSave() const
{
    return d->saving.canSave();
}

bool WorkflowPanel::canSaveAs() const
{
    return d->saving.canSaveAs();
}

void WorkflowPanel::whenSafe(std::function<void()> go)
{
    d->saving.whenSafe(std::move(go));
}

void WorkflowPanel::setFolder(const QString& folder)
{
    d->saving.setFolder(folder);
}

void WorkflowPanel::showError(const QString& sentence)
{
    d->banner->show(MessageBanner::Kind::Error, u"file"_s, sentence);
}

QList<WorkflowPanel::ImageField> WorkflowPanel::imageFields() const
{
    QList<ImageField> out;
    for (int i = 0; i < d->editing.fieldCount(); ++i) {
        const FormField& field = d->editing.field(i);
        const QString kind = field.kind().id();
        const bool isList = kind == "image-list"_L1;
        if ((isList || kind == "image"_L1) && !field.connected && field.problem.isEmpty())
            out.append({i, field.label, isList});
    }
    return out;
}

void WorkflowPanel::useImages(int field, const QStringList& names)
{
    const QList<ImageField> fields = imageFields();
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [field](const ImageField& candidate) {
        return candidate.index == field;
    });
    if (found == fields.cend() || names.isEmpty())
        return;
    const auto valueOf = [](const QString& name) { return QJsonObject{{u"image_name"_s, name}}; };
    if (found->isList) {
        QJsonArray images = d->editing.value(field).toArray();
        for (const QString& name : names)
            images.append(valueOf(name));
        d->editing.setValue(field, images);
    } else {
        d->editing.setValue(field, valueOf(names.first()));
    }
    d->form->focusField(field);
}

bool WorkflowPanel::isBusy() const
{
    return d->runs->activeCount() > 0;
}

bool WorkflowPanel::canSubmit() const
{
    return hasWorkflow() && d->submitBar->canSubmit();
}

bool WorkflowPanel::hasFinishedRuns() const
{
    return d->runs->runs().size() > d->runs->activeCount();
}

void WorkflowPanel::setAutoAddBoard(const QString& boardId)
{
    d->sources.setAutoAddBoard(boardId);
}

void WorkflowPanel::setSelection(std::function<QStringList()> selection)
{
    d->sources.setSelection(std::move(selection));
}

void WorkflowPanel::setHistory(ValueHistory* history)
{
    d->formHistory.setStore(history);
    d->showState();
}

void WorkflowPanel::setSubmitShortcut(SubmitMode mode, const QKeySequence& shortcut)
{
    d->submitBar->setShortcut(mode, shortcut);
}

void WorkflowPanel::setOriginals(OriginalFiles& files)
{
    d->results->setOriginals(&files);
}

void WorkflowPanel::setJournal(RunJournal& journal)
{
    d->journal = &journal;
    connect(&journal, &RunJournal::unclaimed, this, [this] { d->takeUpRuns(); });
    connect(&journal, &RunJournal::writeFailed, this, [this](const QString& path) {
        d->banner->show(
            MessageBanner::Kind::Warning, u"journal"_s,
            tr("What is under way cannot be written to %1. Check the folder's permissions and free "
               "space.")
                .arg(path));
    });
    d->takeUpRuns();
}

void WorkflowPanel::submit(SubmitMode mode)
{
    if (!hasWorkflow())
        return;
    d->form->commit();
    d->editing.checkNow();
    if (canSubmit()) {
        if (mode == SubmitMode::Replace)
            d->replacing.ask();
        else
            d->run(mode);
        return;
    }
    for (const WorkflowProblem& reason : d->submitBar->reasons()) {
        if (reason.field >= 0) {
            d->form->focusField(reason.field);
            break;
        }
    }
}

void WorkflowPanel::cancelRuns()
{
    d->runs->cancelAll();
}

void WorkflowPanel::chooseFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Open Workflow"), d->saving.folder(),
                        tr("Workflows and pictures (*.json *.png *.jpg *.jpeg *.webp);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WorkflowPanel::openFile);
    dialog->open();
}

void WorkflowPanel::save()
{
    d->saving.save();
}

void WorkflowPanel::saveAs()
{
    d->saving.saveAs();
}

void WorkflowPanel::saveAsFile()
{
    d->saving.saveAsFile();
}

void WorkflowPanel::closeWorkflow()
{
    whenSafe([this] { d->close(); });
}

void WorkflowPanel::clearFinishedRuns()
{
    d->runs->clearFinished();
}

} // namespace vitrine
