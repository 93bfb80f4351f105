// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/fieldsources.h"

#include "ui/workflow/recordlists.h"

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

bool offered(const FieldTemplate& field, const ModelRecord& model)
{
    const auto allows = [](const QStringList& wanted, const QString& have) {
        return wanted.isEmpty() || wanted.contains(have);
    };
    // A record without a variant fits any: older servers do not tell.
    return allows(field.modelBases, model.base) && allows(field.modelTypes, model.type)
        && allows(field.modelFormats, model.format)
        && (model.variant.isEmpty() || allows(field.modelVariants, model.variant));
}

} // namespace

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
    // The server's own UI looks at variant and format only where base, type or provider are restricted too.
    const bool filters =
        !field.modelBases.isEmpty() || !field.modelTypes.isEmpty() || !field.modelProviders.isEmpty();
    QList<ModelRecord> out;
    std::copy_if(m_models.cbegin(), m_models.cend(), std::back_inserter(out),
                 [&](const auto& m) { return !filters || offered(field, m); });
    std::sort(out.begin(), out.end(), [](const ModelRecord& a, const ModelRecord& b) {
        if (a.base != b.base)
            return a.base < b.base;
        if (a.type != b.type)
            return a.type < b.type;
        const int byName = QString::localeAwareCompare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.key < b.key;
    });
    return out;
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
