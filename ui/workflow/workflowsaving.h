// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/workflow/workflowdocument.h"
#include "ui/shell/messagebanner.h"
#include "ui/workflow/workfloworigin.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QMessageBox;
class QWidget;

namespace vitrine {

class ServerSession;
class WorkflowEditing;
struct WorkflowFileSave;

/// Saves the open workflow with its present values: into its file, into its record of the server's library,
/// or as a new one of either. What does not work is said in the banner, and the workflow stays unsaved. What
/// somebody else has changed there since it was opened or saved here is not replaced before the user was
/// asked.
///
/// Changed values of a form are unsaved changes, as in the web UI: they are a part of the workflow, and who
/// has typed a long prompt wants to be asked before it goes. What the server lacks and was taken out on
/// opening is none: the user did not do it.
class WorkflowSaving : public QObject {
    Q_OBJECT

public:
    /// `parent`: the widget that dialogs belong to.
    WorkflowSaving(ServerSession& session, WorkflowEditing& editing, MessageBanner& banner, QWidget& parent);

    /// Another workflow was opened, or the open one closed.
    void setOrigin(const WorkflowOrigin& origin);
    [[nodiscard]] const WorkflowOrigin& origin() const { return m_origin; }

    /// What the workflow is called.
    [[nodiscard]] QString title() const;
    /// Where files are looked for first: where the open one is, or this one.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString& folder) { m_folder = folder; }
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// There is something to save that is not saved.
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] bool canSaveAs() const;

    /// To where it came from; asks when that takes nothing.
    void save();
    /// As a new one of the library.
    void saveAs();
    void saveAsFile();

    /// Calls `go` when nothing is lost by it: at once, or after the user decided to save or to discard what
    /// is not saved. Never when the user cancels or saving fails.
    void whenSafe(std::function<void()> go);

Q_SIGNALS:
    /// `isModified`, `canSave` or the origin may differ now.
    void changed();
    /// It lies at the origin now.
    void saved();
    /// What is being typed is to be in the document.
    void aboutToSave();

private:
    void askForName(const QString& why);
    /// `expected`: the fingerprint of what may be replaced; empty for whatever is there.
    void writeFile(const QString& path, const QByteArray& expected);
    void writeRecord(const WorkflowDocument& document, const QString& workflowId, const QByteArray& expected);
    void onFileTried(const WorkflowDocument& document, const QString& path, const WorkflowFileSave& outcome);
    void onRecordRefused(const ApiError& error, const WorkflowDocument& document, const QString& workflowId);
    void begin();
    void finish(const WorkflowDocument& document, const WorkflowOrigin& origin);
    void fail(const QString& sentence, const MessageBanner::Action& action, const QString& details = {});
    void dropWish();
    /// Asks about what somebody else has changed, without keeping the user from the window. One question at a
    /// time; what waits for the workflow to be saved waits for the answer.
    void askAboutConflict(const QString& sentence, const std::function<void()>& overwrite,
                          const std::function<void()>& copy);
    /// Brings the question that is open to the front; false when there is none.
    [[nodiscard]] bool goToQuestion();
    /// Before a question.
    void bringForward();
    void open(QDialog* dialog);
    [[nodiscard]] bool isRecordHere() const;

    ServerSession& m_session;
    WorkflowEditing& m_editing;
    MessageBanner& m_banner;
    QWidget& m_parent;
    WorkflowOrigin m_origin;
    QString m_folder;
    QPointer<QMessageBox> m_question; ///< About changes that are not saved.
    QPointer<QMessageBox> m_conflict; ///< About changes of somebody else.
    std::function<void()> m_wish;     ///< What waits for the workflow to be saved.
    bool m_saving = false;
};

} // namespace vitrine
