// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldsources.h"
#include "ui/workflow/generatorpreviews.h"
#include "ui/workflow/history/formhistory.h"
#include "ui/workflow/modelcheck/modelcheck.h"
#include "ui/workflow/replacequeue.h"
#include "ui/workflow/resultactions.h"
#include "ui/workflow/submissioncount.h"
#include "ui/workflow/workflowdrops.h"
#include "ui/workflow/workflowediting.h"
#include "ui/workflow/workflowopening.h"
#include "ui/workflow/workflowpanel.h"
#include "ui/workflow/workflowsaving.h"

#include <QPointer>

class QAction;
class QStackedWidget;
class QToolButton;

namespace vitrine {

class AdoptWorkflowJob;
class ElidedLabel;
class MessageBanner;
class PresetsButton;
class RunBatchJob;
class RunJournal;
class RunList;
class StatePane;
class SubmissionsButton;
class SubmitBar;
class WorkflowFormView;

/// The parts of a WorkflowPanel and how they are wired to each other and to the session's stores.
class WorkflowPanel::Private {
public:
    Private(WorkflowPanel& panel, ServerSession& session, ThumbnailStore& thumbnails);

    void buildLayout();
    void buildMenu();
    void updateMenu();
    void connectStores();
    void connectParts();
    void takeModels();
    void takeBoards();
    void connectDocument();
    void open(const WorkflowDocument& document, const WorkflowOrigin& origin);
    void close();
    void showTitle();
    [[nodiscard]] QString historyKey() const;
    /// Asks the server once what it has of the workflow that was opened; later when it is not there yet.
    void adopt();
    void onAdopted(const AdoptWorkflowJob& job);
    void forgetAdoption();
    void showState();
    void showPane();
    void onPaneAction();
    void showReasons();
    [[nodiscard]] QString connectionReason() const;
    void run(SubmitMode mode, const WaitingItems& replaced = {});
    void takeUpRuns();
    void follow(RunBatchJob* job, const QString& runTitle, const QString& workflowName);
    void orderTabs();

    WorkflowPanel& q;
    ServerSession& session;
    ThumbnailStore& thumbnails;
    FieldSources sources;
    WorkflowEditing editing;
    GeneratorPreviews generators;
    MessageBanner* banner;
    FormHistory formHistory;
    MessageBanner* modelBanner;
    ModelCheck modelCheck;
    SubmissionCount count;
    ReplaceQueue replacing;
    QWidget* header;
    ElidedLabel* title;
    PresetsButton* presetsButton;
    SubmissionsButton* submissionsButton;
    QToolButton* openButton;
    QAction* undoAction = nullptr;
    QAction* redoAction = nullptr;
    QAction* resetAction = nullptr;
    QAction* saveAction = nullptr;
    QAction* saveAsAction = nullptr;
    QAction* saveAsFileAction = nullptr;
    QStackedWidget* pages;
    StatePane* pane;
    WorkflowFormView* form;
    SubmitBar* submitBar;
    ResultActions* results;
    RunList* runs;
    WorkflowOpening opening;
    WorkflowSaving saving;
    WorkflowDrops drops;
    RunJournal* journal = nullptr; ///< Null: nothing is written down.
    bool adoptionDue = false;
    QPointer<AdoptWorkflowJob> adoption;
};

} // namespace vitrine
