// SPDX-License-Identifier: Apache-2.0
#include "app/vitrinectl/workflowrun.h"

#include "lib/session/valuefromtext.h"
#include "lib/workflow/fieldlookup.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QJsonArray idsJson(const QList<qint64>& ids)
{
    QJsonArray out;
    for (const qint64 id : ids)
        out.append(id);
    return out;
}

QString stateWord(RunWorkflowJob::State state)
{
    switch (state) {
    case RunWorkflowJob::State::Failed:
        return u"failed"_s;
    case RunWorkflowJob::State::Canceled:
        return u"canceled"_s;
    default:
        return u"completed"_s;
    }
}

} // namespace

QList<QCommandLineOption> WorkflowRun::options()
{
    return {
        {u"set"_s,
         tr("Set a field of the form: by its index, its label, or NODE_ID.FIELD. Models and boards by name "
            "or id. May be given "
            "several times; see \"workflow fields\"."),
         u"KEY=VALUE"_s},
        {u"board"_s, tr("Where the images go: a board by name or id. Sets every board field of the form."),
         u"NAME"_s},
        {u"runs"_s, tr("How often to run it (1 to 10000)."), u"N"_s, u"1"_s},
        {u"prepend"_s, tr("Put it before what waits in the queue.")},
        {u"wait"_s, tr("Wait until it is done.")},
        {u"download"_s, tr("Save the images into this folder. Waits."), u"DIR"_s},
    };
}

bool WorkflowRun::waits() const
{
    return parser().isSet(u"wait"_s) || parser().isSet(u"download"_s);
}

void WorkflowRun::run(const QStringList& arguments)
{
    Result<WorkflowDocument> workflow = WorkflowDocument::fromFile(arguments.first());
    if (!workflow) {
        fail(workflow.error());
        return;
    }
    m_workflow = *std::move(workflow);
    connectToServer([this] { submit(); });
}

Result<QString> WorkflowRun::applyValues()
{
    const NodeTemplates& templates = session().templates().templates();
    const WorkflowForm form = WorkflowForm::discover(m_workflow, templates);
    QString boardId;
    if (parser().isSet(u"board"_s)) {
        const Result<BoardDto> board = session().boards().resolve(parser().value(u"board"_s));
        if (!board)
            return Failure(board.error());
        boardId = board->boardId;
        for (const FormField& field : form.fields()) {
            if (field.kind().id() == "board"_L1)
                m_workflow.setInputValue(field.nodeId, field.fieldName,
                                         QJsonObject{{u"board_id"_s, boardId}});
        }
    }
    // After --board, so that one field can be set apart from the others.
    const QStringList assignments = parser().values(u"set"_s);
    for (const QString& assignment : assignments) {
        const qsizetype split = assignment.indexOf(u'=');
        if (split < 1)
            return Failure(ApiError::input(tr("--set takes KEY=VALUE, not “%1”.").arg(assignment)));
        const Result<FormField> field = lookupField(form, m_workflow, templates, assignment.left(split));
        if (!field)
            return Failure(field.error());
        const Result<QJsonValue> value = valueFromText(session(), *field, assignment.mid(split + 1));
        if (!value)
            return Failure(value.error());
        m_workflow.setInputValue(field->nodeId, field->fieldName, *value);
    }
    return boardId;
}

void WorkflowRun::submit()
{
    bool isNumber = false;
    const int runs = parser().value(u"runs"_s).toInt(&isNumber);
    if (!isNumber) {
        fail(ExitUsage, tr("--runs takes a number, not “%1”.").arg(parser().value(u"runs"_s)));
        return;
    }
    const Result<QString> boardId = applyValues();
    if (!boardId) {
        fail(boardId.error());
        return;
    }
    m_job = std::make_unique<RunWorkflowJob>(session(), m_workflow,
                                             RunWorkflowJob::Options{.runs = runs,
                                                                     .prepend = parser().isSet(u"prepend"_s),
                                                                     .autoAddBoard = *boardId});
    connect(m_job.get(), &RunWorkflowJob::stateChanged, this, &WorkflowRun::onState);
    connect(m_job.get(), &RunWorkflowJob::progressChanged, this, &WorkflowRun::onProgress);
    connect(m_job.get(), &RunWorkflowJob::finished, this, &WorkflowRun::onFinished);
    connect(m_job.get(), &RunWorkflowJob::warned, this,
            [this](const QString& text) { console().note(text); });
    connect(m_job.get(), &RunWorkflowJob::waitingForServer, this, [this](const ApiError& error) {
        if (!std::exchange(m_waitingTold, true))
            console().note(
                tr("%1 Waiting until it is back; the run goes on there.").arg(error.userMessage()));
    });
    m_job->start();
}

void WorkflowRun::onState()
{
    if (m_job->state() != RunWorkflowJob::State::Waiting)
        return;
    QStringList ids;
    for (const qint64 id : m_job->itemIds())
        ids.append(QString::number(id));
    console().result(tr("Submitted as item %1.").arg(ids.join(u", "_s)), u"submitted"_s,
                     {{u"batch_id"_s, m_job->batchId()}, {u"item_ids"_s, idsJson(m_job->itemIds())}});
    if (!waits())
        Q_EMIT done(ExitOk);
}

void WorkflowRun::onProgress()
{
    m_waitingTold = false;
    const ItemProgress& now = m_job->progress();
    if (now.itemId == 0)
        return;
    const std::optional<double> fraction = m_job->fraction();
    console().progress(fraction, now.message, m_job->elapsedMs(),
                       {{u"item_id"_s, now.itemId},
                        {u"message"_s, now.message},
                        {u"percentage"_s, now.percentage ? QJsonValue(*now.percentage) : QJsonValue()},
                        {u"fraction"_s, fraction ? QJsonValue(*fraction) : QJsonValue()}});
}

void WorkflowRun::onFinished()
{
    if (m_job->itemIds().isEmpty()) { // it never got into the queue
        fail(m_job->error());
        return;
    }
    for (const QString& name : m_job->images())
        console().result(name, u"image"_s, {{u"image_name"_s, name}});
    if (parser().isSet(u"download"_s) && !m_job->images().isEmpty())
        download();
    else
        end({});
}

void WorkflowRun::download()
{
    m_download = std::make_unique<DownloadImagesJob>(session().client(), m_job->images(),
                                                     parser().value(u"download"_s));
    connect(m_download.get(), &DownloadImagesJob::saved, this,
            [this](const QString& name, const QString& path) {
                console().result(path, u"saved"_s, {{u"image_name"_s, name}, {u"path"_s, path}});
            });
    connect(m_download.get(), &DownloadImagesJob::finished, this, [this] { end(m_download->problems()); });
    m_download->start();
}

void WorkflowRun::end(const QStringList& problems)
{
    for (const QString& problem : problems)
        console().problem(problem);
    const RunWorkflowJob::State state = m_job->state();
    if (state == RunWorkflowJob::State::Failed)
        console().problem(tr("The run failed: %1").arg(m_job->error().detail));
    if (state == RunWorkflowJob::State::Canceled)
        console().problem(tr("The run was canceled."));
    if (console().isJson()) {
        console().result({}, u"finished"_s,
                         {{u"status"_s, stateWord(state)},
                          {u"images"_s, QJsonArray::fromStringList(m_job->images())},
                          {u"elapsed_ms"_s, m_job->elapsedMs()}});
    }
    Q_EMIT done(state == RunWorkflowJob::State::Finished && problems.isEmpty() ? ExitOk : ExitFailed);
}

} // namespace vitrine
