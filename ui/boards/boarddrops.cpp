// SPDX-License-Identifier: Apache-2.0
#include "ui/boards/boarddrops.h"

#include "lib/session/login.h"
#include "ui/boards/autoaddboard.h"
#include "ui/boards/boardtexts.h"
#include "ui/boards/itemmover.h"
#include "ui/shell/filedrops.h"
#include "ui/shell/itemsmime.h"

#include <QDropEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace vitrine {

BoardDrops::BoardDrops(QString serverId, const BoardStore& boards, const Login& login,
                       const AutoAddBoard& autoAdd, ItemMover& mover, QObject* parent)
    : QObject(parent)
    , m_serverId(std::move(serverId))
    , m_boards(boards)
    , m_login(login)
    , m_autoAdd(autoAdd)
    , m_mover(mover)
{
}

BoardDrops::What BoardDrops::whatIs(const QMimeData& data) const
{
    if (itemsmime::serverOf(data) == m_serverId)
        return What::Items;
    if (!FileDrops::workflowIn(data).isEmpty())
        return What::Workflow;
    if (!FileDrops::filesIn(data).isEmpty())
        return What::Files;
    return data.hasImage() ? What::Picture : What::Nothing;
}

bool BoardDrops::enter(const QMimeData& data)
{
    m_what = whatIs(data);
    m_count = 1;
    if (m_what == What::Items) {
        const std::optional<ItemsOnTheirWay> items = itemsmime::read(data);
        m_count = items ? static_cast<int>(items->names.size()) : 0;
    } else if (m_what == What::Files) {
        m_count = static_cast<int>(FileDrops::filesIn(data).size());
    }
    return m_what != What::Nothing && m_count > 0;
}

QString BoardDrops::textFor(BoardModel::Kind kind, const QString& boardId, bool copy) const
{
    const bool isPlace =
        kind == BoardModel::Uncategorized || (kind == BoardModel::Board && takesOurs(boardId));
    switch (m_what) {
    case What::Nothing:
        break;
    case What::Items:
        if (!isPlace)
            break;
        return copy ? tr("Copy %Ln", nullptr, m_count) : tr("Move %Ln", nullptr, m_count);
    case What::Workflow:
        return textBesideRows();
    case What::Files:
    case What::Picture:
        if (isPlace)
            return tr("Upload %Ln", nullptr, m_count);
        if (kind == BoardModel::AllImages)
            return tr("Upload to %1")
                .arg(boardtexts::title(m_boards, uploadBoard(boardId).value_or(u"none"_s)));
        break;
    }
    return {};
}

bool BoardDrops::takesOurs(const QString& boardId) const
{
    const BoardDto* board = m_boards.find(boardId);
    return !board || m_login.permissions().whyNotBoard(*board, Permissions::BoardChange::Contents).isEmpty();
}

QString BoardDrops::textBesideRows() const
{
    return m_what == What::Workflow ? tr("Open as a workflow") : QString();
}

Qt::DropAction BoardDrops::actionFor(const QDropEvent& event, bool copy) const
{
    // What is uploaded stays where it was: a file manager must not delete it.
    if (m_what == What::Items && !copy && event.possibleActions() & Qt::MoveAction)
        return Qt::MoveAction;
    return event.possibleActions() & Qt::CopyAction ? Qt::CopyAction : event.proposedAction();
}

std::optional<QString> BoardDrops::uploadBoard(const QString& boardId) const
{
    return m_autoAdd.uploadBoard(boardId.isEmpty() ? std::nullopt : std::optional(boardId));
}

void BoardDrops::drop(const QMimeData& data, const QString& boardId, bool copy)
{
    switch (whatIs(data)) {
    case What::Items:
        if (const std::optional<ItemsOnTheirWay> items = itemsmime::read(data))
            copy ? m_mover.copy(items->names, boardId) : m_mover.move(items->names, boardId);
        break;
    case What::Files:
        Q_EMIT filesDropped(uploadBoard(boardId), FileDrops::filesIn(data));
        break;
    case What::Workflow:
        Q_EMIT workflowDropped(FileDrops::workflowIn(data));
        break;
    case What::Picture:
        Q_EMIT pictureDropped(uploadBoard(boardId), data.imageData().value<QImage>());
        break;
    case What::Nothing:
        break;
    }
}

} // namespace vitrine
