// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/saveworkflowjob.h"

#include "lib/workflow/fingerprint.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int newestLooked = 5;
constexpr int mostLooks = 4;
constexpr int lookAgainMs = 400; // longer each time

} // namespace

QJsonObject SaveWorkflowJob::complete(QJsonObject workflow)
{
    for (const QLatin1StringView key :
         {"name"_L1, "author"_L1, "description"_L1, "version"_L1, "contact"_L1, "tags"_L1, "notes"_L1}) {
        if (!workflow.contains(key))
            workflow.insert(key, QString());
    }
    if (!workflow.contains("exposedFields"_L1))
        workflow.insert("exposedFields"_L1, QJsonArray());
    return workflow;
}

SaveWorkflowJob::SaveWorkflowJob(ApiClient& client, const WorkflowDocument& workflow, QString workflowId,
                                 QObject* parent)
    : ApiJob(parent)
    , m_api(client)
    , m_document(workflow)
    , m_workflow(complete(workflow.json()))
    , m_workflowId(std::move(workflowId))
{
}

void SaveWorkflowJob::run()
{
    if (const QList<LargeInteger> large = m_document.largeIntegers(); !large.isEmpty()) {
        end(ApiError::input(
            tr("The number %1 at %2 is larger than 64 bits can hold, and the library would get "
               "a rounded one. Save the workflow as a file.")
                .arg(QString::fromLatin1(large.first().digits), large.first().place)));
        return;
    }
    if (m_workflowId.isEmpty() || m_expected.isEmpty())
        send();
    else
        compareFirst();
}

void SaveWorkflowJob::compareFirst()
{
    step(m_api.get(m_workflowId), [this](const WorkflowRecord& record) {
        const QString tags = record.workflow.value("tags"_L1).toString();
        // Sharing is not undone by a document that was opened before it.
        if (ownTags(tags) == ownTags(m_workflow.value("tags"_L1).toString()))
            m_workflow.insert("tags"_L1, tags);
        if (recordFingerprint(record.workflow) == m_expected || isWhatIsSent(record.workflow))
            send();
        else
            end(ApiError{ApiError::Kind::Conflict, 0, {}, tr("The workflow was changed meanwhile."), {}});
    });
}

void SaveWorkflowJob::send()
{
    auto* call = m_workflowId.isEmpty() ? m_api.create(m_workflow) : m_api.update(m_workflowId, m_workflow);
    own(call)->then(
        this, [this](const WorkflowRecord& record) { onRecord(record); },
        [this](const ApiError& error) {
            // Older servers answer 500 to a change of what is not there.
            const bool perhapsGone = !m_workflowId.isEmpty() && error.kind == ApiError::Kind::Server;
            error.isLostAnswer() || perhapsGone ? look(error) : end(error);
        });
}

void SaveWorkflowJob::look(const ApiError& error)
{
    m_workflowId.isEmpty() ? lookForNew(error) : lookFor(error);
}

/// The server may be at it still.
void SaveWorkflowJob::lookAgain(const ApiError& error)
{
    if (error.isLostAnswer() && ++m_looks < mostLooks)
        QTimer::singleShot(lookAgainMs * m_looks, this, [this, error] { look(error); });
    else
        end(error);
}

void SaveWorkflowJob::onRecord(const WorkflowRecord& record)
{
    if (!isSaved(record)) {
        end(ApiError{ApiError::Kind::Server, 0, {}, tr("The server kept something else."), {}});
        return;
    }
    m_workflowId = record.workflowId;
    m_fingerprint = recordFingerprint(record.workflow);
    end();
}

void SaveWorkflowJob::lookFor(const ApiError& error)
{
    own(m_api.get(m_workflowId))
        ->then(
            this,
            [this, error](const WorkflowRecord& record) {
                if (error.isLostAnswer() && isSaved(record))
                    onRecord(record);
                else
                    lookAgain(error);
            },
            [this, error](const ApiError& second) {
                end(second.kind == ApiError::Kind::NotFound ? second : error);
            });
}

void SaveWorkflowJob::lookForNew(const ApiError& error)
{
    const WorkflowQuery newest{.perPage = newestLooked,
                               .orderBy = WorkflowQuery::OrderBy::CreatedAt,
                               .descending = true,
                               .categories = {u"user"_s}};
    own(m_api.list(newest))
        ->then(
            this,
            [this, error](const WorkflowPage& page) {
                QStringList ids;
                for (const WorkflowListItem& item : page.items) {
                    if (item.name == m_document.name())
                        ids.append(item.workflowId);
                }
                compare(ids, error);
            },
            [this, error](const ApiError&) { end(error); });
}

void SaveWorkflowJob::compare(QStringList ids, const ApiError& error)
{
    if (ids.isEmpty()) {
        lookAgain(error);
        return;
    }
    const QString id = ids.takeFirst();
    own(m_api.get(id))
        ->then(
            this,
            [this, ids, error](const WorkflowRecord& record) {
                if (isSaved(record))
                    onRecord(record);
                else
                    compare(ids, error);
            },
            [this, ids, error](const ApiError&) { compare(ids, error); });
}

bool SaveWorkflowJob::isSaved(const WorkflowRecord& record) const
{
    for (const QLatin1StringView key : {"name"_L1, "nodes"_L1, "edges"_L1}) {
        if (record.workflow.value(key) != m_workflow.value(key))
            return false;
    }
    return true;
}

/// All that the server keeps there is a part of what is sent.
bool SaveWorkflowJob::isWhatIsSent(const QJsonObject& workflow) const
{
    for (auto it = workflow.begin(); it != workflow.end(); ++it) {
        const QJsonValue sent = m_workflow.value(it.key());
        const bool same = it.key() == "meta"_L1
            ? it.value()["version"_L1] == sent["version"_L1] // the category is always the user's
            : it.value() == sent || (it->isNull() && sent.isUndefined());
        if (it.key() != "id"_L1 && !same)
            return false;
    }
    return true;
}

} // namespace vitrine
