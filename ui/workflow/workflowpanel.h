// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/serversession.h"
#include "lib/workflow/workflowdocument.h"
#include "ui/workflow/submitmode.h"
#include "ui/workflow/workfloworigin.h"

#include <QKeySequence>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace vitrine {

class OriginalFiles;
class RunBatchJob;
class RunJournal;
class ThumbnailStore;
class ValueHistory;

/// The workflow dock: the form of a workflow file, Submit, and what became of each submission.
///
/// Knows one server; values are kept while that server is away, when its node templates change and after each
/// submission. What a window puts into its menus are the slots and `stateChanged()`; the panel has no
/// shortcuts of its own. Works from 320 px width on. Workflow files, pictures and images of the server may be
/// dropped on it. Before the open workflow makes room for another one, the user is asked about changes that
/// are not saved.
class WorkflowPanel : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the panel.
    WorkflowPanel(ServerSession& session, ThumbnailStore& thumbnails, QWidget* parent = nullptr);
    ~WorkflowPanel() override;

    /// A workflow file, or a picture that a workflow made. When the file cannot be used, the panel says why,
    /// and what was open stays with its values.
    void openFile(const QString& path);
    /// What made an image or a video of the server.
    void openImage(const QString& name);
    /// Of the server's library.
    void openRecord(const QString& workflowId, const QString& name);
    void openDocument(const WorkflowDocument& document, const WorkflowOrigin& origin);
    /// A workflow that lies nowhere: `sourceName` is shown as its name.
    void openDocument(const WorkflowDocument& document, const QString& sourceName);

    /// The open workflow as another panel goes on with it.
    struct State {
        WorkflowDocument document;
        WorkflowOrigin origin;
        bool isModified = false;
    };
    [[nodiscard]] State state() const;
    void restore(const State& state);

    [[nodiscard]] bool hasWorkflow() const;
    /// One was asked for and is not there yet.
    [[nodiscard]] bool isOpening() const;
    /// The open workflow with its present values; empty when none is open.
    [[nodiscard]] WorkflowDocument document() const;
    /// Of the open workflow; empty when it is no file.
    [[nodiscard]] QString currentFile() const;
    [[nodiscard]] const WorkflowOrigin& origin() const;
    /// It has changes that are not saved.
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] bool canSaveAs() const;
    /// Calls `go` when no change is lost by it, perhaps after asking the user, or never.
    void whenSafe(std::function<void()> go);
    /// Where file dialogs begin while no file is open.
    void setFolder(const QString& folder);
    /// For what has to do with opening workflows.
    void showError(const QString& sentence);

    /// A field of the open form that takes an image of the server.
    struct ImageField {
        int index = -1;
        QString label;
        bool isList = false;
    };
    [[nodiscard]] QList<ImageField> imageFields() const;
    /// Puts images into such a field: the first one, or all behind those of a list. A field of another kind
    /// stays as it is.
    void useImages(int field, const QStringList& names);

    /// True while a submission of this panel is under way.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool canSubmit() const;
    /// A run that ended is still listed.
    [[nodiscard]] bool hasFinishedRuns() const;

    /// The board that takes what the workflow sets to "auto" (the one that is open in the window); empty or
    /// "none" for none.
    void setAutoAddBoard(const QString& boardId);
    /// What is selected in the gallery, for fields that take it.
    void setSelection(std::function<QStringList()> selection);
    /// Where presets, submitted values and prompts are kept; it must outlive the panel. Without it they are
    /// not.
    void setHistory(ValueHistory* history);
    /// Only named in the button's menu.
    void setSubmitShortcut(SubmitMode mode, const QKeySequence& shortcut);
    /// Results can be dragged to other programs, as these files. Before the first run; must outlive the
    /// panel.
    void setOriginals(OriginalFiles& files);
    /// Runs are kept there until they end, and those that nobody follows are taken up. Must outlive the
    /// panel.
    void setJournal(RunJournal& journal);

public Q_SLOTS:
    /// Starts a run with the present values, or says why it cannot and goes to the first field that is at
    /// fault. Before the queue is replaced the user is asked.
    void submit(vitrine::SubmitMode mode = SubmitMode::Back);
    /// Cancels every run of this panel that is not finished.
    void cancelRuns();
    /// Asks for a file and opens it.
    void chooseFile();
    /// To where the workflow came from; asks for a name when it came from nowhere that takes it.
    void save();
    void saveAs();
    void saveAsFile();
    void closeWorkflow();
    void clearFinishedRuns();

Q_SIGNALS:
    /// A result was chosen.
    void imageActivated(const QString& imageName);
    /// A run was started; `title` is what its workflow is called.
    void runStarted(vitrine::RunBatchJob& job, const QString& title);
    /// A run ended; `ok` when it finished with everything that was asked for.
    void runEnded(bool ok);
    /// Any of the getters above may answer differently now.
    void stateChanged();
    /// The workflow lies there: it was opened from it or saved to it.
    void placed(const vitrine::WorkflowOrigin& origin);
    void recordGone(const QString& workflowId);
    /// As WorkflowOpening::fileOpened.
    void fileOpened(bool isRead);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine
