// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/workflowpanel.h"

#include "ui/shell/messagebanner.h"
#include "ui/workflow/runlist.h"
#include "ui/workflow/submitbar.h"
#include "ui/workflow/workflowformview.h"
#include "ui/workflow/workflowpanelprivate.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QMimeData>
#include <QStackedWidget>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// The one local workflow file that is dragged, or nothing.
QString draggedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? path : QString();
}

} // namespace

WorkflowPanel::WorkflowPanel(ServerSession& session, ThumbnailStore& thumbnails, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, session, thumbnails))
{
    setAcceptDrops(true);
}

WorkflowPanel::~WorkflowPanel()
{
    // The children watch members of Private, which goes before them.
    d->adoption.clear();
    delete d->header;
    delete d->pages;
    delete d->runs;
}

bool WorkflowPanel::openFile(const QString& path)
{
    const Result<WorkflowDocument> document = WorkflowDocument::fromFile(path);
    if (!document) {
        d->banner->show(MessageBanner::Kind::Error, u"file"_s, document.error().userMessage());
        return false;
    }
    const QString name = document->name().isEmpty() ? QFileInfo(path).completeBaseName() : document->name();
    d->open(*document, name, path);
    return true;
}

void WorkflowPanel::openDocument(const WorkflowDocument& document, const QString& sourceName)
{
    d->open(document, document.name().isEmpty() ? sourceName : document.name(), {});
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
    return d->file;
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

void WorkflowPanel::setSubmitShortcut(const QKeySequence& shortcut)
{
    d->submitBar->setShortcut(shortcut);
}

void WorkflowPanel::submit()
{
    if (!hasWorkflow())
        return;
    d->form->commit();
    d->editing.checkNow();
    if (canSubmit()) {
        d->run();
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
    auto* dialog = new QFileDialog(this, tr("Open Workflow"), QFileInfo(d->file).path(),
                                   tr("Workflows (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { openFile(path); });
    dialog->open();
}

void WorkflowPanel::closeWorkflow()
{
    d->name.clear();
    d->file.clear();
    d->banner->clear(u"file"_s);
    d->forgetAdoption();
    d->editing.close();
    d->formHistory.setWorkflow({});
    d->showState();
    Q_EMIT stateChanged();
}

void WorkflowPanel::clearFinishedRuns()
{
    d->runs->clearFinished();
}

void WorkflowPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WorkflowPanel::dropEvent(QDropEvent* event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

} // namespace vitrine
