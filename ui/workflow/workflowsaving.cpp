// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/workflowsaving.h"

#include "lib/base/worker.h"
#include "lib/export/filenames.h"
#include "lib/jobs/saveworkflowjob.h"
#include "lib/session/serversession.h"
#include "lib/workflow/workflowfile.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/servertext.h"
#include "ui/workflow/saveworkflowdialog.h"
#include "ui/workflow/workflowediting.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString topic = u"save"_s;

} // namespace

WorkflowSaving::WorkflowSaving(ServerSession& session, WorkflowEditing& editing, MessageBanner& banner,
                               QWidget& parent)
    : m_session(session)
    , m_editing(editing)
    , m_banner(banner)
    , m_parent(parent)
{
    connect(&editing.history(), &QUndoStack::cleanChanged, this, &WorkflowSaving::changed);
}

void WorkflowSaving::setOrigin(const WorkflowOrigin& origin)
{
    m_banner.clear(topic);
    m_origin = origin;
    if (m_conflict) { // was about the one before
        m_conflict->disconnect(this);
        m_conflict->close();
        m_conflict.clear();
        dropWish();
    }
    Q_EMIT changed();
}

QString WorkflowSaving::title() const
{
    const QString name = m_editing.document().name();
    return name.isEmpty() ? m_origin.name : name;
}

QString WorkflowSaving::folder() const
{
    return m_origin.isFile() ? QFileInfo(m_origin.file).absolutePath() : m_folder;
}

bool WorkflowSaving::isModified() const
{
    return m_editing.isOpen() && !m_editing.history().isClean();
}

bool WorkflowSaving::canSave() const
{
    return canSaveAs() && (isModified() || !(m_origin.isFile() || isRecordHere()));
}

bool WorkflowSaving::canSaveAs() const
{
    return m_editing.isOpen() && !m_saving;
}

bool WorkflowSaving::isRecordHere() const
{
    return m_origin.isRecordOf(m_session.profile().id());
}

void WorkflowSaving::save()
{
    Q_EMIT aboutToSave();
    if (!canSaveAs() || goToQuestion())
        return;
    if (m_origin.isFile())
        writeFile(m_origin.file, m_origin.fingerprint);
    else if (isRecordHere() && !m_origin.isBundled)
        writeRecord(m_editing.documentToSave(), m_origin.workflowId, m_origin.fingerprint);
    else if (m_origin.isBundled)
        askForName(tr("This workflow comes with InvokeAI and cannot be changed. What you save is a copy."));
    else if (!m_origin.workflowId.isEmpty())
        askForName(tr("This workflow is from the library of another server."));
    else
        askForName({});
}

void WorkflowSaving::saveAs()
{
    Q_EMIT aboutToSave();
    if (canSaveAs() && !goToQuestion())
        askForName({});
}

void WorkflowSaving::askForName(const QString& why)
{
    auto* dialog = new SaveWorkflowDialog(title(), why, &m_parent);
    connect(dialog, &SaveWorkflowDialog::nameChosen, this, [this](const QString& name) {
        WorkflowDocument copy = m_editing.documentToSave();
        copy.setName(name);
        copy.removeId(); // it gets one of its own
        writeRecord(copy, {}, {});
    });
    connect(dialog, &SaveWorkflowDialog::fileWanted, this, &WorkflowSaving::saveAsFile);
    open(dialog);
}

void WorkflowSaving::saveAsFile()
{
    Q_EMIT aboutToSave();
    if (!canSaveAs() || goToQuestion())
        return;
    const QString suggested =
        m_origin.isFile() ? m_origin.file : filenames::whole(title(), u".json"_s, u"workflow"_s);
    auto* dialog =
        new QFileDialog(&m_parent, tr("Save Workflow As File"), folder(), tr("Workflow files (*.json)"));
    dialog->setObjectName(u"saveWorkflowFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(suggested);
    // The dialog has asked about a file that is there.
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { writeFile(path, {}); });
    open(dialog);
}

void WorkflowSaving::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, &WorkflowSaving::dropWish);
    dialog->open();
}

void WorkflowSaving::writeFile(const QString& path, const QByteArray& expected)
{
    WorkflowDocument document = m_editing.documentToSave();
    if (!m_origin.workflowId.isEmpty())
        document.removeId(); // means something in that library only
    begin();
    runInPool(
        *QThreadPool::globalInstance(), this,
        [document, path, expected] { return saveWorkflowFile(path, document.toBytes(), expected); },
        [this, document, path](const WorkflowFileSave& outcome) { onFileTried(document, path, outcome); });
}

void WorkflowSaving::onFileTried(const WorkflowDocument& document, const QString& path,
                                 const WorkflowFileSave& outcome)
{
    const QString name = servertext::oneLine(QFileInfo(path).fileName());
    const auto overwrite = [this, path] { writeFile(path, {}); };
    const auto copy = [this] { saveAsFile(); };
    using State = WorkflowFileSave::State;
    switch (outcome.state) {
    case State::Written:
        finish(
            document,
            {.name = QFileInfo(path).completeBaseName(), .file = path, .fingerprint = outcome.fingerprint});
        break;
    case State::Changed:
        askAboutConflict(tr("“%1” was changed by another program or in another window since it was opened or "
                            "saved here.")
                             .arg(name),
                         overwrite, copy);
        break;
    case State::Unreadable:
        askAboutConflict(tr("“%1” cannot be read any more (%2), so what is in it now is not known.")
                             .arg(name, outcome.problem),
                         overwrite, copy);
        break;
    case State::Failed:
        fail(tr("“%1” cannot be written to %2: %3. Check the folder's permissions and free space.")
                 .arg(title(), path, outcome.problem),
             {tr("Save as File…"), copy});
        break;
    }
}

void WorkflowSaving::writeRecord(const WorkflowDocument& document, const QString& workflowId,
                                 const QByteArray& expected)
{
    begin();
    auto* job = new SaveWorkflowJob(m_session.client(), document, workflowId, this);
    job->expect(expected);
    connect(job, &ApiJob::finished, this, [this, job, document, workflowId, expected] {
        job->deleteLater();
        if (!job->error())
            finish(document,
                   {.name = document.name(),
                    .serverId = m_session.profile().id(),
                    .workflowId = job->workflowId(),
                    .fingerprint = job->fingerprint()});
        else if (job->error()->kind == ApiError::Kind::Conflict && !expected.isEmpty())
            askAboutConflict(
                tr("“%1” was changed in the library, by the web UI or in another window, since it was "
                   "opened or saved here.")
                    .arg(servertext::oneLine(title())),
                [this, workflowId] { writeRecord(m_editing.documentToSave(), workflowId, {}); },
                [this] { saveAs(); });
        else
            onRecordRefused(*job->error(), document, workflowId);
    });
    job->start();
}

void WorkflowSaving::onRecordRefused(const ApiError& error, const WorkflowDocument& document,
                                     const QString& workflowId)
{
    using Kind = ApiError::Kind;
    const MessageBanner::Action asCopy{tr("Save As…"), [this] { saveAs(); }};
    if (workflowId.isEmpty())
        fail(tr("“%1” was not saved. %2").arg(document.name(), error.userMessage()),
             {tr("Save as File…"), [this] { saveAsFile(); }}, error.logLine());
    else if (error.kind == Kind::NotFound)
        fail(tr("“%1” was not saved: it was deleted from the library meanwhile.").arg(title()), asCopy,
             error.logLine());
    else if (error.kind == Kind::Forbidden || error.kind == Kind::Rejected)
        fail(tr("The server does not let you change “%1”. Save a copy of it.").arg(title()), asCopy,
             error.logLine());
    else
        fail(tr("“%1” was not saved. %2").arg(title(), error.userMessage()),
             {tr("Try Again"), [this] { save(); }}, error.logLine());
}

void WorkflowSaving::askAboutConflict(const QString& sentence, const std::function<void()>& overwrite,
                                      const std::function<void()>& copy)
{
    m_saving = false;
    Q_EMIT changed();
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Changed Meanwhile"), sentence, QMessageBox::Cancel,
                                &m_parent);
    m_conflict = box;
    box->setObjectName(u"saveConflictBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Overwrite puts your workflow in its place. Save As keeps both."));
    const QPushButton* overwriteButton = box->addButton(tr("Overwrite"), QMessageBox::DestructiveRole);
    const QPushButton* copyButton = box->addButton(tr("Save As…"), QMessageBox::ActionRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this, box, overwriteButton, copyButton, overwrite, copy] {
        m_conflict.clear();
        if (box->clickedButton() == overwriteButton) {
            Q_EMIT aboutToSave();
            overwrite(); // what it is by now: it may have been changed while it was asked
        } else if (box->clickedButton() == copyButton) {
            copy();
        } else {
            dropWish();
        }
    });
    box->setModal(false); // the form can be looked at, and changed, before it is answered
    bringForward();
    box->show();
}

bool WorkflowSaving::goToQuestion()
{
    if (!m_conflict)
        return false;
    m_conflict->raise();
    m_conflict->activateWindow();
    return true;
}

void WorkflowSaving::begin()
{
    m_saving = true;
    m_banner.clear(topic);
    Q_EMIT changed();
}

void WorkflowSaving::finish(const WorkflowDocument& document, const WorkflowOrigin& origin)
{
    m_saving = false;
    m_origin = origin;
    m_editing.becomeCopy(document);
    // What was changed while it was written is not in there.
    if (m_editing.documentToSave().nodes() == document.nodes())
        m_editing.history().setClean();
    Q_EMIT changed();
    Q_EMIT saved();
    if (m_wish)
        whenSafe(std::exchange(m_wish, nullptr));
}

void WorkflowSaving::fail(const QString& sentence, const MessageBanner::Action& action,
                          const QString& details)
{
    m_saving = false;
    dropWish();
    m_banner.show(MessageBanner::Kind::Error, topic, sentence, action, details);
    Q_EMIT changed();
}

void WorkflowSaving::dropWish()
{
    m_wish = nullptr;
}

void WorkflowSaving::whenSafe(std::function<void()> go)
{
    Q_EMIT aboutToSave();
    if (m_saving) {
        m_wish = std::move(go);
        return;
    }
    if (!isModified()) {
        go();
        return;
    }
    m_wish = std::move(go); // the newest one counts
    if (goToQuestion())
        return;
    if (m_question) {
        m_question->raise();
        return;
    }
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Unsaved Changes"),
        tr("“%1” has changes that are not saved. Save them?").arg(servertext::oneLine(title())),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_parent);
    m_question = box;
    box->setObjectName(u"unsavedChangesBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setDefaultButton(QMessageBox::Save);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this](int button) {
        m_question.clear();
        if (button == QMessageBox::Save)
            save();
        else if (const auto wish = std::exchange(m_wish, nullptr); wish && button == QMessageBox::Discard)
            wish();
    });
    bringForward();
    box->open();
}

void WorkflowSaving::bringForward()
{
    m_parent.window()->raise(); // what wants the workflow's place may be another window
    m_parent.window()->activateWindow();
}

} // namespace vitrine
