// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/recordlists.h"

#include "lib/api/prompts.h"
#include "lib/api/workflows.h"
#include "lib/session/serversession.h"

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

bool before(const RecordLists::Record& a, const RecordLists::Record& b)
{
    if (a.group != b.group)
        return a.group < b.group;
    const int byName = QString::localeAwareCompare(a.name, b.name);
    return byName != 0 ? byName < 0 : a.id < b.id;
}

QString lines(const QStringList& parts)
{
    QStringList out = parts;
    out.removeAll(QString());
    return out.join(u'\n');
}

} // namespace

RecordLists::RecordLists(ServerSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &ServerSession::stateChanged, this, &RecordLists::onSessionState);
}

const RecordLists::Record* RecordLists::find(Kind kind, const QString& id) const
{
    const QList<Record>& records = list(kind).records;
    const auto found =
        std::find_if(records.cbegin(), records.cend(), [&](const Record& r) { return r.id == id; });
    return found == records.cend() ? nullptr : &*found;
}

void RecordLists::want(Kind kind)
{
    if (!std::exchange(entry(kind).wanted, true))
        refresh(kind);
}

void RecordLists::onSessionState()
{
    for (int i = 0; i < kinds; ++i) {
        if (m_entries.at(i).wanted)
            refresh(static_cast<Kind>(i));
    }
}

void RecordLists::refresh(Kind kind)
{
    if (m_session.state() != ServerSession::State::Online || std::exchange(entry(kind).asking, true))
        return;
    switch (kind) {
    case Kind::StylePresets:
        return askStylePresets();
    case Kind::SystemPrompts:
        return askSystemPrompts();
    case Kind::Workflows:
        return askWorkflows();
    }
}

void RecordLists::askStylePresets()
{
    PromptsApi(m_session.client())
        .stylePresets()
        ->then(
            this,
            [this](const QList<StylePreset>& presets) {
                QList<Record> records;
                for (const StylePreset& preset : presets) {
                    const QString group = preset.type == "default"_L1 ? tr("Bundled") : tr("Yours");
                    records.append({preset.id, preset.name, group,
                                    lines({preset.positivePrompt, preset.negativePrompt})});
                }
                take(Kind::StylePresets, std::move(records));
            },
            [this](const ApiError& error) { fail(Kind::StylePresets, error); })
        ->finally(this, [this] { entry(Kind::StylePresets).asking = false; });
}

void RecordLists::askSystemPrompts()
{
    PromptsApi(m_session.client())
        .systemPrompts()
        ->then(
            this,
            [this](const QList<SystemPrompt>& prompts) {
                QList<Record> records;
                for (const SystemPrompt& prompt : prompts)
                    records.append({prompt.id, prompt.name, {}, prompt.content});
                take(Kind::SystemPrompts, std::move(records));
            },
            [this](const ApiError& error) { fail(Kind::SystemPrompts, error); })
        ->finally(this, [this] { entry(Kind::SystemPrompts).asking = false; });
}

void RecordLists::askWorkflows()
{
    WorkflowsApi(m_session.client())
        .list()
        ->then(
            this,
            [this](const WorkflowPage& page) {
                QList<Record> records;
                for (const WorkflowListItem& item : page.items) {
                    const QString group = item.category == "default"_L1 ? tr("Bundled") : tr("Yours");
                    records.append({item.workflowId, item.name, group,
                                    lines({item.description, item.tags.join(", "_L1)})});
                }
                take(Kind::Workflows, std::move(records));
            },
            [this](const ApiError& error) { fail(Kind::Workflows, error); })
        ->finally(this, [this] { entry(Kind::Workflows).asking = false; });
}

void RecordLists::take(Kind kind, QList<Record> records)
{
    std::sort(records.begin(), records.end(), before);
    List& list = entry(kind).list;
    const bool same = list.isKnown && !list.error && list.records == records;
    list = {std::move(records), true, {}};
    if (!same)
        Q_EMIT changed(kind);
}

void RecordLists::fail(Kind kind, const ApiError& error)
{
    entry(kind).list.error = error;
    Q_EMIT changed(kind);
}

} // namespace vitrine
