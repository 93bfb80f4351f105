// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/fieldsources.h"

#include "lib/workflow/missingmodels.h"
#include "ui/workflow/recordlists.h"

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

FieldSources::FieldSources(QObject* parent)
    : QObject(parent)
{
}

void FieldSources::setSession(ServerSession* session)
{
    m_session = session;
    delete m_records;
    m_records = session ? new RecordLists(*session, this) : nullptr;
}

QJsonValue FieldSources::remembered(const FormField& field) const
{
    return m_remembered.value(field.nodeId + u'\n' + field.fieldName, QJsonValue::Undefined);
}

void FieldSources::remember(const FormField& field, const QJsonValue& what)
{
    m_remembered.insert(field.nodeId + u'\n' + field.fieldName, what);
}

void FieldSources::setModels(const QList<ModelRecord>& models)
{
    if (m_modelsKnown && m_models == models)
        return;
    m_models = models;
    m_modelsKnown = true;
    Q_EMIT modelsChanged();
}

const ModelRecord* FieldSources::model(const QString& key) const
{
    const auto found =
        std::find_if(m_models.cbegin(), m_models.cend(), [&](const auto& m) { return m.key == key; });
    return found == m_models.cend() ? nullptr : &*found;
}

QList<ModelRecord> FieldSources::modelsFor(const FieldTemplate& field) const
{
    return vitrine::modelsFor(field, m_models);
}

void FieldSources::setBoards(const QList<BoardDto>& boards)
{
    if (m_boardsKnown && m_boards == boards)
        return;
    m_boards = boards;
    m_boardsKnown = true;
    Q_EMIT boardsChanged();
}

const BoardDto* FieldSources::board(const QString& boardId) const
{
    const auto found =
        std::find_if(m_boards.cbegin(), m_boards.cend(), [&](const auto& b) { return b.boardId == boardId; });
    return found == m_boards.cend() ? nullptr : &*found;
}

void FieldSources::setAutoAddBoard(const QString& boardId)
{
    const QString id = boardId == "none"_L1 ? QString() : boardId;
    if (m_autoAddBoard == id)
        return;
    m_autoAddBoard = id;
    Q_EMIT boardsChanged();
}

QString FieldSources::autoAddBoardName() const
{
    const BoardDto* found = board(m_autoAddBoard);
    return found ? found->boardName : tr("Uncategorized");
}

} // namespace vitrine
