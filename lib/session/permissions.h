// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/accounts.h"

#include <QString>

#include <optional>

namespace vitrine {

struct BoardDto;

/// What the user of a server may do, before it is tried. Each question is answered with nothing, or with the
/// reason why not: a sentence for a disabled action.
///
/// Without accounts everybody may do everything. The server decides in the end; this only spares its 403.
class Permissions {
public:
    enum class Thing {
        PauseQueue, ///< The processor, for everybody.
        ManageModels,
        ServerSettings, ///< Configuration, logging, cache.
        ManageUsers,
        CustomNodes,
    };
    enum class BoardChange {
        Edit,     ///< Name, cover, archive, visibility, deletion.
        Contents, ///< Put images there, or take them away.
    };

    /// Everything, until more is known.
    Permissions() = default;
    explicit Permissions(const Account& account)
        : m_account(account)
    {
    }

    [[nodiscard]] bool isAdmin() const { return !m_account || m_account->isAdmin; }
    /// Belongs to this user, or everything does. Ids that the server does not tell ("redacted") never do.
    [[nodiscard]] bool isOwn(const QString& userId) const;

    [[nodiscard]] QString whyNot(Thing thing) const;
    /// Cancel, delete or retry an item of the queue.
    [[nodiscard]] QString whyNotItem(const QString& userId) const;
    [[nodiscard]] QString whyNotBoard(const BoardDto& board, BoardChange change) const;
    /// Edit, delete or share a workflow of the library.
    [[nodiscard]] QString whyNotWorkflow(const QString& userId) const;

    friend bool operator==(const Permissions&, const Permissions&) = default;

private:
    std::optional<Account> m_account;
};

} // namespace vitrine
