// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/submissioncount.h"

#include "lib/api/app.h"
#include "lib/base/worker.h"
#include "lib/session/serversession.h"
#include "lib/workflow/batchdata.h"
#include "lib/workflow/preparedworkflow.h"
#include "ui/workflow/generatorpreviews.h"
#include "ui/workflow/workflowediting.h"

#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int pauseMs = 100;

Result<qint64> itemsOf(const WorkflowDocument& document, const NodeTemplates& templates,
                       GeneratorValues generators)
{
    const PreparedWorkflow prepared = PreparedWorkflow::from(document, templates);
    generators.draw(prepared.document);
    return BatchData::of(prepared.document, generators).map([](const BatchData& data) {
        return data.itemCount();
    });
}

} // namespace

SubmissionCount::SubmissionCount(WorkflowEditing& editing, GeneratorPreviews& generators,
                                 ServerSession& session, QObject* parent)
    : QObject(parent)
    , m_editing(editing)
    , m_generators(generators)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &SubmissionCount::count);
    const auto soon = [this] { m_soon.start(); };
    connect(&editing, &WorkflowEditing::formChanged, this, soon);
    connect(&editing, &WorkflowEditing::valueChanged, this, soon);
    connect(&editing, &WorkflowEditing::problemsChanged, this, soon); // new templates, for one
    connect(&generators, &GeneratorPreviews::changed, this, soon);
    connect(&session, &ServerSession::stateChanged, this, &SubmissionCount::askForLimit);
    connect(&session.queue(), &QueueStore::countsChanged, this, [this] {
        if (m_limit)
            Q_EMIT changed();
    });
    askForLimit();
}

void SubmissionCount::setRuns(int runs)
{
    m_runs = runs;
    Q_EMIT changed();
}

void SubmissionCount::count()
{
    const quint64 round = ++m_round;
    if (!m_editing.isOpen() || m_editing.templates().isEmpty()) {
        onCounted(Failure(ApiError()));
        return;
    }
    runInPool(
        *QThreadPool::globalInstance(), this,
        [document = m_editing.document(), templates = m_editing.templates(),
         generators = m_generators.values()] { return itemsOf(document, templates, generators); },
        [this, round](const Result<qint64>& items) {
            if (round == m_round)
                onCounted(items);
        });
}

void SubmissionCount::onCounted(const Result<qint64>& itemsPerRun)
{
    m_itemsPerRun = itemsPerRun ? std::optional(*itemsPerRun) : std::nullopt;
    // What only a server can tell is asked from it, as if somebody looked at the generator.
    const bool unknown = !itemsPerRun && itemsPerRun.error().kind == ApiError::Kind::Unsupported;
    m_isAsking = unknown && !m_generators.error();
    if (m_isAsking && !m_generators.isAsking())
        m_generators.wanted();
    Q_EMIT changed();
}

/// Once a connection. Not everybody may read it on servers with accounts; then nothing is said of it.
void SubmissionCount::askForLimit()
{
    if (m_session.state() != ServerSession::State::Online)
        return;
    AppApi(m_session.client())
        .runtimeConfig()
        ->abortWith(this)
        ->then(
            this,
            [this](const RuntimeConfig& config) {
                const int limit = config.config.value("max_queue_size"_L1).toInt();
                m_limit = limit > 0 ? std::optional(limit) : std::nullopt;
                Q_EMIT changed();
            },
            [](const ApiError&) {});
}

QString SubmissionCount::text() const
{
    if (m_isAsking)
        return u"…"_s;
    if (!m_itemsPerRun || *m_itemsPerRun == 0)
        return {};
    qint64 items = 0;
    if (qMulOverflow(*m_itemsPerRun, qint64(m_runs), &items) || items > std::numeric_limits<int>::max())
        return tr("Far too many items");
    return tr("%Ln item(s)", nullptr, static_cast<int>(items));
}

QString SubmissionCount::warning() const
{
    if (!m_limit || !m_itemsPerRun)
        return {};
    const QueueCounts& counts = m_session.queue().counts();
    const qint64 room = std::max<qint64>(0, *m_limit - counts.pending - counts.waiting);
    qint64 items = 0;
    if (!qMulOverflow(*m_itemsPerRun, qint64(m_runs), &items) && items <= room)
        return {};
    const QLocale locale;
    if (counts.pending + counts.waiting == 0)
        return tr("The server's queue takes %1 items at most. The rest would be left out.")
            .arg(locale.toString(*m_limit));
    return tr("The server's queue takes %1 items at most and has room for %2 now. The rest would be left "
              "out.")
        .arg(locale.toString(*m_limit), locale.toString(room));
}

} // namespace vitrine
