// SPDX-License-Identifier: Apache-2.0
#include "lib/session/permissions.h"

#include "lib/api/boards.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Permissions)
};

} // namespace

bool Permissions::isOwn(const QString& userId) const
{
    return !m_account || userId == m_account->userId;
}

QString Permissions::whyNot(Thing thing) const
{
    if (isAdmin())
        return {};
    switch (thing) {
    case Thing::PauseQueue:
        return Words::tr("Only an administrator of this server can pause and resume its queue.");
    case Thing::ManageModels:
        return Words::tr("Only an administrator of this server can install and change models.");
    case Thing::ServerSettings:
        return Words::tr("Only an administrator of this server can see and change its settings.");
    case Thing::ManageUsers:
        return Words::tr("Only an administrator of this server can manage its accounts.");
    case Thing::CustomNodes:
        return Words::tr("Only an administrator of this server can see its node packs.");
    }
    return {};
}

QString Permissions::whyNotItem(const QString& userId) const
{
    if (isAdmin() || isOwn(userId))
        return {};
    return Words::tr("This belongs to another user. Only they or an administrator can change it.");
}

QString Permissions::whyNotBoard(const BoardDto& board, BoardChange change) const
{
    // Servers before 6.13 tell no owner, and list one's own boards only.
    if (isAdmin() || !board.userId || isOwn(*board.userId))
        return {};
    if (change == BoardChange::Edit)
        return Words::tr("This board belongs to another user. Only they or an administrator can change it.");
    if (board.boardVisibility == u"public"_s)
        return {};
    return Words::tr("This board belongs to another user, who shares it for looking at. Only a public board "
                     "takes images of others.");
}

QString Permissions::whyNotWorkflow(const QString& userId) const
{
    if (isAdmin() || userId.isEmpty() || isOwn(userId))
        return {};
    return Words::tr("This workflow belongs to another user. Save a copy to change it.");
}

} // namespace vitrine
