// SPDX-License-Identifier: Apache-2.0
#include "lib/jobs/checkreferencesjob.h"

#include "lib/api/itemrecords.h"

namespace vitrine {

using Kind = Reference::Kind;

CheckReferencesJob::CheckReferencesJob(ApiClient& client, const QList<Reference>& references, QObject* parent)
    : ApiJob(parent)
    , m_client(client)
    , m_references(references)
{
}

QList<Reference> CheckReferencesJob::stale() const
{
    QList<Reference> out;
    if (!isFinished() || error())
        return out;
    for (const Reference& reference : m_references) {
        const QStringList& missing = reference.kind == Kind::Board ? m_missingBoards
            : reference.kind == Kind::Model                        ? m_missingModels
                                                                   : m_missingItems;
        if (missing.contains(reference.id))
            out.append(reference);
    }
    return out;
}

QStringList CheckReferencesJob::idsOf(QList<Kind> kinds) const
{
    QStringList out;
    for (const Reference& reference : m_references) {
        if (kinds.contains(reference.kind))
            out.append(reference.id);
    }
    out.removeDuplicates();
    return out;
}

void CheckReferencesJob::run()
{
    askForItems();
}

void CheckReferencesJob::askForItems()
{
    const QStringList names = idsOf({Kind::Image, Kind::Video});
    if (names.isEmpty()) {
        askForBoards();
        return;
    }
    stepJob(new ItemRecords(m_client, names), [this](const ItemRecords& records) {
        m_missingItems = records.missing();
        askForBoards();
    });
}

void CheckReferencesJob::askForBoards()
{
    const QStringList ids = idsOf({Kind::Board});
    if (ids.isEmpty()) {
        askForModels();
        return;
    }
    step(BoardsApi(m_client).list({.includeArchived = true}), [this, ids](const QList<BoardDto>& boards) {
        m_missingBoards = ids;
        for (const BoardDto& board : boards)
            m_missingBoards.removeAll(board.boardId);
        askForModels();
    });
}

void CheckReferencesJob::askForModels()
{
    const QStringList keys = idsOf({Kind::Model});
    if (keys.isEmpty()) {
        end();
        return;
    }
    step(ModelsApi(m_client).list(), [this, keys](const QList<ModelRecord>& models) {
        m_missingModels = keys;
        for (const ModelRecord& model : models)
            m_missingModels.removeAll(model.key);
        end();
    });
}

} // namespace vitrine
