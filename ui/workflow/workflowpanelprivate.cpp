// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/workflowpanelprivate.h"

#include "lib/imaging/thumbnailstore.h"
#include "lib/jobs/adoptworkflowjob.h"
#include "lib/jobs/resumedrunjob.h"
#include "lib/jobs/runjournal.h"
#include "lib/jobs/runworkflowjob.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/metrics.h"
#include "ui/shell/servertext.h"
#include "ui/shell/statepane.h"
#include "ui/workflow/elidedlabel.h"
#include "ui/workflow/history/presetsbutton.h"
#include "ui/workflow/history/submissionsbutton.h"
#include "ui/workflow/look.h"
#include "ui/workflow/runlist.h"
#include "ui/workflow/runview.h"
#include "ui/workflow/submitbar.h"
#include "ui/workflow/workflowformview.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

WorkflowPanel::Private::Private(WorkflowPanel& panel, ServerSession& serverSession,
                                ThumbnailStore& thumbnailStore)
    : q(panel)
    , session(serverSession)
    , thumbnails(thumbnailStore)
    , editing(sources)
    , generators(editing, session)
    , banner(new MessageBanner(&q))
    , formHistory(editing, sources, *banner, session.profile().id())
    , modelBanner(new MessageBanner(&q))
    , modelCheck(editing, sources, *modelBanner, &q)
    , count(editing, generators, session)
    , replacing(session, q)
    , header(new QWidget(&q))
    , title(new ElidedLabel(header, Qt::ElideMiddle))
    , presetsButton(new PresetsButton(formHistory, header))
    , submissionsButton(new SubmissionsButton(formHistory, header))
    , openButton(new QToolButton(header))
    , pages(new QStackedWidget(&q))
    , pane(new StatePane(pages))
    , form(new WorkflowFormView(editing, sources, pages))
    , submitBar(new SubmitBar(&q))
    , results(new ResultActions(session, thumbnails, *banner, &q))
    , runs(new RunList(session, thumbnails, *results, &q))
    , opening(session, *banner)
    , saving(session, editing, *banner, q)
    , drops(q, session.profile().id())
{
    sources.setThumbnails(&thumbnails);
    sources.setSession(&session);
    sources.setGenerators(&generators);
    buildLayout();
    buildMenu();
    connectStores();
    connectParts();
    connectDocument();
    showState();
}

void WorkflowPanel::Private::buildLayout()
{
    q.setObjectName(u"workflowPanel"_s);
    form->setObjectName(u"workflowForm"_s);
    pane->setObjectName(u"workflowState"_s);
    title->setObjectName(u"workflowTitle"_s);
    banner->setObjectName(u"workflowBanner"_s);
    modelBanner->setObjectName(u"modelBanner"_s);
    QFont bold = q.font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto* top = new QHBoxLayout(header);
    top->setContentsMargins(space(&q, Space::Normal), space(&q, Space::Tight), space(&q, Space::Tight),
                            space(&q, Space::Tight));
    top->addWidget(title, 1);
    top->addWidget(presetsButton);
    top->addWidget(submissionsButton);
    top->addWidget(openButton);

    pages->addWidget(pane);
    pages->addWidget(form);
    auto* upper = new QWidget(&q);
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(pages, 1);
    upperLayout->addWidget(submitBar);
    auto* splitter = new QSplitter(Qt::Vertical, &q);
    splitter->addWidget(upper);
    splitter->addWidget(runs);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setCollapsible(0, false);
    // The form gets what there is; one run fits below it.
    const int line = q.fontMetrics().height();
    splitter->setSizes({60 * line, 11 * line});

    auto* layout = new QVBoxLayout(&q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(banner);
    layout->addWidget(modelBanner);
    layout->addWidget(splitter, 1);
}

void WorkflowPanel::Private::buildMenu()
{
    auto* menu = new QMenu(openButton);
    menu->addAction(WorkflowPanel::tr("Open Workflow…"), &q, &WorkflowPanel::chooseFile);
    saveAction = menu->addAction(WorkflowPanel::tr("Save"), &q, &WorkflowPanel::save);
    saveAsAction = menu->addAction(WorkflowPanel::tr("Save As…"), &q, &WorkflowPanel::saveAs);
    saveAsFileAction = menu->addAction(WorkflowPanel::tr("Save As File…"), &q, &WorkflowPanel::saveAsFile);
    menu->addSeparator();
    undoAction = menu->addAction(QString(), form, &WorkflowFormView::undo);
    redoAction = menu->addAction(QString(), form, &WorkflowFormView::redo);
    resetAction = menu->addAction(WorkflowPanel::tr("Reset All Values"), &q, [this] { editing.resetAll(); });
    menu->addSeparator();
    menu->addAction(WorkflowPanel::tr("Close Workflow"), &q, &WorkflowPanel::closeWorkflow);
    QObject::connect(menu, &QMenu::aboutToShow, &q, [this] { updateMenu(); });
    openButton->setText(WorkflowPanel::tr("Open…"));
    openButton->setToolTip(WorkflowPanel::tr("Open a workflow file, or the workflow of a picture"));
    openButton->setPopupMode(QToolButton::MenuButtonPopup);
    openButton->setMenu(menu);
    QObject::connect(openButton, &QToolButton::clicked, &q, &WorkflowPanel::chooseFile);
}

void WorkflowPanel::Private::updateMenu()
{
    const QUndoStack& history = editing.history();
    undoAction->setEnabled(history.canUndo());
    undoAction->setText(history.canUndo()
                            ? WorkflowPanel::tr("Undo: %1").arg(servertext::forMenu(history.undoText()))
                            : WorkflowPanel::tr("Undo"));
    redoAction->setEnabled(history.canRedo());
    redoAction->setText(history.canRedo()
                            ? WorkflowPanel::tr("Redo: %1").arg(servertext::forMenu(history.redoText()))
                            : WorkflowPanel::tr("Redo"));
    resetAction->setEnabled(editing.isAnyChanged());
    saveAction->setEnabled(saving.canSave());
    saveAsAction->setEnabled(saving.canSaveAs());
    saveAsFileAction->setEnabled(saving.canSaveAs());
}

void WorkflowPanel::Private::connectStores()
{
    ModelStore& models = session.models();
    BoardStore& boards = session.boards();
    TemplateStore& templates = session.templates();
    QObject::connect(&models, &ModelStore::stateChanged, &q, [this] { takeModels(); });
    QObject::connect(&models, &ModelStore::modelsChanged, &q, [this] { takeModels(); });
    QObject::connect(&boards, &BoardStore::stateChanged, &q, [this] { takeBoards(); });
    QObject::connect(&boards, &BoardStore::boardsChanged, &q, [this] { takeBoards(); });
    QObject::connect(&templates, &TemplateStore::templatesChanged, &q, [this] {
        editing.setTemplates(session.templates().templates());
        adopt();
        showState();
    });
    QObject::connect(&templates, &TemplateStore::stateChanged, &q, [this] { showState(); });
    QObject::connect(&session, &ServerSession::stateChanged, &q, [this] {
        editing.setServerVersion(session.serverVersion());
        adopt();
        showState();
    });
    takeModels();
    takeBoards();
    editing.setServerVersion(session.serverVersion());
    editing.setTemplates(templates.templates());
}

void WorkflowPanel::Private::takeModels()
{
    if (session.models().state() == ModelStore::State::Ready)
        sources.setModels(session.models().models());
}

void WorkflowPanel::Private::takeBoards()
{
    if (session.boards().state() == BoardStore::State::Ready)
        sources.setBoards(session.boards().boards());
}

void WorkflowPanel::Private::connectParts()
{
    QObject::connect(&editing, &WorkflowEditing::problemsChanged, &q, [this] { showReasons(); });
    QObject::connect(&sources, &FieldSources::boardsChanged, &q,
                     [this] { submitBar->setAutoBoard(sources.autoAddBoardName()); });
    submitBar->setAutoBoard(sources.autoAddBoardName());
    QObject::connect(submitBar, &SubmitBar::submitWanted, &q, &WorkflowPanel::submit);
    QObject::connect(submitBar, &SubmitBar::runsChanged, &q, [this] { count.setRuns(submitBar->runs()); });
    QObject::connect(&count, &SubmissionCount::changed, &q,
                     [this] { submitBar->setItems(count.text(), count.warning()); });
    QObject::connect(&replacing, &ReplaceQueue::agreed, &q, [this](const WaitingItems& waiting) {
        if (q.canSubmit())
            run(SubmitMode::Replace, waiting);
    });
    QObject::connect(&replacing, &ReplaceQueue::failed, &q, [this](const ApiError& error) {
        banner->show(MessageBanner::Kind::Error, u"replace"_s,
                     WorkflowPanel::tr("The queue was not replaced and nothing was submitted. %1")
                         .arg(error.userMessage()),
                     {}, error.logLine());
    });
    QObject::connect(submitBar, &SubmitBar::reasonChosen, &q,
                     [this](const WorkflowProblem& reason) { form->focusField(reason.field); });
    QObject::connect(form, &WorkflowFormView::addressWanted, &q,
                     [](const QUrl& address) { QDesktopServices::openUrl(address); });
    QObject::connect(presetsButton, &PresetsButton::aboutToRead, form, &WorkflowFormView::commit);
    QObject::connect(pane, &StatePane::actionTriggered, &q, [this] { onPaneAction(); });
    QObject::connect(results, &ResultActions::opened, &q, &WorkflowPanel::imageActivated);
    QObject::connect(results, &ResultActions::useWanted, &q,
                     [this](int field, const QString& image) { q.useImages(field, {image}); });
    results->setTargets([this] {
        QList<ResultActions::Target> targets;
        for (const WorkflowPanel::ImageField& field : q.imageFields())
            targets.append({field.index, field.label});
        return targets;
    });
    QObject::connect(&editing, &WorkflowEditing::formChanged, &q, [this] { orderTabs(); });
    QObject::connect(runs, &RunList::changed, &q, [this] {
        orderTabs();
        showState();
        Q_EMIT q.stateChanged();
    });
}

void WorkflowPanel::Private::connectDocument()
{
    QObject::connect(&opening, &WorkflowOpening::read, &q,
                     [this](const WorkflowDocument& document, const WorkflowOrigin& origin) {
                         q.openDocument(document, origin);
                     });
    QObject::connect(&opening, &WorkflowOpening::fileOpened, &q, &WorkflowPanel::fileOpened);
    QObject::connect(&opening, &WorkflowOpening::recordGone, &q, &WorkflowPanel::recordGone);
    QObject::connect(&saving, &WorkflowSaving::aboutToSave, form, &WorkflowFormView::commit);
    QObject::connect(&saving, &WorkflowSaving::changed, &q, [this] {
        showTitle();
        Q_EMIT q.stateChanged();
    });
    QObject::connect(&saving, &WorkflowSaving::saved, &q, [this] {
        formHistory.continueAs(historyKey());
        Q_EMIT q.placed(saving.origin());
    });
    QObject::connect(&drops, &WorkflowDrops::fileDropped, &q, &WorkflowPanel::openFile);
    QObject::connect(&drops, &WorkflowDrops::imageDropped, &q, &WorkflowPanel::openImage);
    QObject::connect(&editing, &WorkflowEditing::formChanged, &q, [this] { drops.letThrough(*form); });
}

void WorkflowPanel::Private::open(const WorkflowDocument& document, const WorkflowOrigin& origin)
{
    forgetAdoption();
    sources.forgetRemembered();
    editing.open(document);
    saving.setOrigin(origin);
    formHistory.setWorkflow(historyKey());
    showTitle();
    form->verticalScrollBar()->setValue(0);
    adoptionDue = true;
    adopt();
    showState();
    Q_EMIT q.stateChanged();
    Q_EMIT q.placed(origin);
}

void WorkflowPanel::Private::close()
{
    banner->clear(u"file"_s);
    forgetAdoption();
    editing.close();
    formHistory.setWorkflow({});
    saving.setOrigin({});
    showState();
    Q_EMIT q.stateChanged();
}

QString WorkflowPanel::Private::historyKey() const
{
    const WorkflowOrigin& origin = saving.origin();
    return workflowKey(editing.document(), origin.file, origin.workflowId);
}

/// With the mark that windows show for changes that are not saved.
void WorkflowPanel::Private::showTitle()
{
    const QString name = saving.title();
    title->setFullText(saving.isModified() ? name + u'*' : name);
    title->setAccessibleName(saving.isModified() ? WorkflowPanel::tr("%1, not saved").arg(name) : name);
}

void WorkflowPanel::Private::adopt()
{
    if (!adoptionDue || adoption || session.state() != ServerSession::State::Online
        || editing.templates().isEmpty())
        return;
    adoption = new AdoptWorkflowJob(session.client(), editing.document(), editing.templates(), &q);
    adoption->keepModels(); // see ModelCheck
    QObject::connect(adoption, &AdoptWorkflowJob::finished, &q, [this, job = adoption.data()] {
        job->deleteLater();
        if (job == adoption)
            onAdopted(*job);
    });
    adoption->start();
}

void WorkflowPanel::Private::onAdopted(const AdoptWorkflowJob& job)
{
    adoption.clear();
    // Else the server is asked again when it is back: nothing is known, so nothing is changed.
    if (job.error())
        return;
    adoptionDue = false;
    WorkflowDocument document = editing.document();
    const Adoption result = job.apply(document);
    QList<ValueChange::Place> taken;
    for (const Reference& reference : result.reset)
        taken.append({reference.nodeId, reference.fieldName});
    editing.replaceDocument(document, taken);
    const QStringList warnings = result.warnings();
    if (warnings.isEmpty())
        return;
    if (warnings.size() == 1)
        banner->show(MessageBanner::Kind::Warning, u"adoption"_s, warnings.first());
    else
        banner->show(MessageBanner::Kind::Warning, u"adoption"_s,
                     WorkflowPanel::tr("The server does not have %n thing(s) that this workflow uses.",
                                       nullptr, static_cast<int>(warnings.size())),
                     {}, warnings.join(u'\n'));
}

/// Another workflow is opened, or none.
void WorkflowPanel::Private::forgetAdoption()
{
    adoptionDue = false;
    if (adoption)
        std::exchange(adoption, nullptr)->abort();
    banner->clear(u"adoption"_s);
}

void WorkflowPanel::Private::showState()
{
    const bool open = editing.isOpen();
    const bool formShown = open && !editing.templates().isEmpty();
    header->setVisible(open);
    for (QToolButton* button :
         {static_cast<QToolButton*>(presetsButton), static_cast<QToolButton*>(submissionsButton)})
        button->setVisible(formHistory.isKept());
    submitBar->setVisible(open);
    runs->setVisible(open || !runs->runs().isEmpty());
    if (formShown)
        pages->setCurrentWidget(form);
    else
        showPane();
    showReasons();
}

void WorkflowPanel::Private::showPane()
{
    pages->setCurrentWidget(pane);
    if (!editing.isOpen()) {
        pane->showMessage(
            u"workflow"_s, WorkflowPanel::tr("No workflow open"),
            WorkflowPanel::tr("Open a workflow file, or drop one or a picture here. The fields that its "
                              "author chose appear as a form."),
            WorkflowPanel::tr("Open workflow…"));
    } else if (session.state() == ServerSession::State::Offline) {
        pane->showMessage(u"offline"_s, WorkflowPanel::tr("Waiting for the server"),
                          session.error().userMessage(), WorkflowPanel::tr("Try again"));
    } else if (session.templates().state() == TemplateStore::State::Failed) {
        pane->showMessage(u"error"_s, WorkflowPanel::tr("The server's nodes could not be read"),
                          session.templates().error().userMessage(), WorkflowPanel::tr("Try again"));
    } else {
        pane->showBusy(WorkflowPanel::tr("Loading nodes…"));
    }
}

void WorkflowPanel::Private::onPaneAction()
{
    if (!editing.isOpen()) {
        q.chooseFile();
    } else if (session.state() == ServerSession::State::Offline) {
        session.retry();
    } else {
        session.templates().refresh();
    }
}

QString WorkflowPanel::Private::connectionReason() const
{
    switch (session.state()) {
    case ServerSession::State::Online:
        break;
    case ServerSession::State::Offline:
        return WorkflowPanel::tr("The server cannot be reached now. Your values are kept.");
    case ServerSession::State::Idle:
    case ServerSession::State::Connecting:
        return WorkflowPanel::tr("Connecting to the server…");
    }
    return editing.templates().isEmpty() ? WorkflowPanel::tr("The server's nodes are not loaded yet.")
                                         : QString();
}

void WorkflowPanel::Private::showReasons()
{
    const bool could = submitBar->canSubmit();
    QList<WorkflowProblem> reasons;
    if (const QString connection = connectionReason(); !connection.isEmpty())
        reasons.append({connection, {}, {}, -1});
    reasons += editing.problems();
    submitBar->setReasons(reasons);
    if (could != submitBar->canSubmit())
        Q_EMIT q.stateChanged();
}

/// Tab goes from the form to Submit and on to the runs, newest first.
void WorkflowPanel::Private::orderTabs()
{
    QWidget* last = look::tabAfter(form->lastInTabOrder(), submitBar);
    for (RunView* run : runs->runs())
        last = look::tabAfter(last, run);
}

void WorkflowPanel::Private::run(SubmitMode mode, const WaitingItems& replaced)
{
    banner->clear(u"replace"_s);
    runs->expectCancel(replaced);
    const RunWorkflowJob::Options options{.runs = submitBar->runs(),
                                          .prepend = mode == SubmitMode::Front,
                                          .replaced = replaced,
                                          .autoAddBoard = sources.autoAddBoard(),
                                          .generators = generators.values()};
    auto* job = new RunWorkflowJob(session, editing.document(), options, &q);
    const QString name = saving.title();
    const QString runTitle = options.runs == 1 ? name : u"%1 ×%2"_s.arg(name).arg(options.runs);
    job->setJournal(journal, runTitle);
    follow(job, runTitle, name);
    formHistory.keepSubmission(options.runs);
    generators.forget();
}

/// What an earlier start of the program, or a window that was closed, has left under way.
void WorkflowPanel::Private::takeUpRuns()
{
    for (const RunRecord& record : journal->claim())
        follow(new ResumedRunJob(session, *journal, record, &q), record.title, record.title);
}

void WorkflowPanel::Private::follow(RunBatchJob* job, const QString& runTitle, const QString& workflowName)
{
    QObject::connect(job, &RunBatchJob::finished, &q,
                     [this, job] { Q_EMIT q.runEnded(job->state() == RunBatchJob::State::Finished); });
    runs->add(job, runTitle);
    job->start();
    Q_EMIT q.runStarted(*job, workflowName);
    Q_EMIT q.stateChanged();
}

} // namespace vitrine
