// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/workflowsaving.h"

#include "lib/base/wholefile.h"
#include "lib/base/worker.h"
#include "lib/export/filenames.h"
#include "lib/jobs/saveworkflowjob.h"
#include "lib/session/serversession.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/servertext.h"
#include "ui/workflow/saveworkflowdialog.h"
#include "ui/workflow/workflowediting.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

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
    if (!canSaveAs())
        return;
    if (m_origin.isFile())
        writeFile(m_origin.file);
    else if (isRecordHere() && !m_origin.isBundled)
        writeRecord(m_editing.documentToSave(), m_origin.workflowId);
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
    if (canSaveAs())
        askForName({});
}

void WorkflowSaving::askForName(const QString& why)
{
    auto* dialog = new SaveWorkflowDialog(title(), why, &m_parent);
    connect(dialog, &SaveWorkflowDialog::nameChosen, this, [this](const QString& name) {
        WorkflowDocument copy = m_editing.documentToSave();
        copy.setName(name);
        copy.removeId(); // it gets one of its own
        writeRecord(copy, {});
    });
    connect(dialog, &SaveWorkflowDialog::fileWanted, this, &WorkflowSaving::saveAsFile);
    open(dialog);
}

void WorkflowSaving::saveAsFile()
{
    Q_EMIT aboutToSave();
    if (!canSaveAs())
        return;
    const QString suggested =
        m_origin.isFile() ? m_origin.file : filenames::whole(title(), u".json"_s, u"workflow"_s);
    auto* dialog =
        new QFileDialog(&m_parent, tr("Save Workflow As File"), folder(), tr("Workflow files (*.json)"));
    dialog->setObjectName(u"saveWorkflowFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(suggested);
    connect(dialog, &QFileDialog::fileSelected, this, &WorkflowSaving::writeFile);
    open(dialog);
}

void WorkflowSaving::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, &WorkflowSaving::dropWish);
    dialog->open();
}

void WorkflowSaving::writeFile(const QString& path)
{
    WorkflowDocument document = m_editing.documentToSave();
    if (!m_origin.workflowId.isEmpty())
        document.removeId(); // means something in that library only
    begin();
    runInPool(
        *QThreadPool::globalInstance(), this,
        [document, path] { return writeWhole(path, document.toBytes()); },
        [this, document, path](const QString& problem) {
            if (problem.isEmpty())
                finish(document, {.name = QFileInfo(path).completeBaseName(), .file = path});
            else
                fail(tr("“%1” cannot be written to %2: %3. Check the folder's permissions and free space.")
                         .arg(title(), path, problem),
                     {tr("Save as File…"), [this] { saveAsFile(); }});
        });
}

void WorkflowSaving::writeRecord(const WorkflowDocument& document, const QString& workflowId)
{
    begin();
    auto* job = new SaveWorkflowJob(m_session.client(), document, workflowId, this);
    connect(job, &ApiJob::finished, this, [this, job, document, workflowId] {
        job->deleteLater();
        if (!job->error()) {
            finish(document,
                   {.name = document.name(),
                    .serverId = m_session.profile().id(),
                    .workflowId = job->workflowId()});
            return;
        }
        using Kind = ApiError::Kind;
        const Kind kind = job->error()->kind;
        const MessageBanner::Action asCopy{tr("Save As…"), [this] { saveAs(); }};
        if (workflowId.isEmpty())
            fail(tr("“%1” was not saved. %2").arg(document.name(), job->error()->userMessage()),
                 {tr("Save as File…"), [this] { saveAsFile(); }}, job->error()->logLine());
        else if (kind == Kind::NotFound)
            fail(tr("“%1” was not saved: it was deleted from the library meanwhile.").arg(title()), asCopy,
                 job->error()->logLine());
        else if (kind == Kind::Forbidden || kind == Kind::Rejected)
            fail(tr("The server does not let you change “%1”. Save a copy of it.").arg(title()), asCopy,
                 job->error()->logLine());
        else
            fail(tr("“%1” was not saved. %2").arg(title(), job->error()->userMessage()),
                 {tr("Try Again"), [this] { save(); }}, job->error()->logLine());
    });
    job->start();
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
    m_wish = std::move(go);
    if (m_question) { // the newest wish counts
        m_question->raise();
        return;
    }
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Unsaved Changes"),
        tr("“%1” has changes that are not saved. Save them?").arg(servertext::oneLine(title())),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_parent);
    m_question = box;
    m_parent.window()->raise(); // what wants the workflow's place may be another window
    m_parent.window()->activateWindow();
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
    box->open();
}

} // namespace vitrine
