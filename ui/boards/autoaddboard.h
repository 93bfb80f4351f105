// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/boardstore.h"

#include <QObject>

#include <optional>

namespace vitrine {

class Login;
class Settings;

/// Where new results go whose workflow sets its board to "auto": to the board that is open, or to one that
/// the user chose for this server. Archived boards take none.
class AutoAddBoard : public QObject {
    Q_OBJECT

public:
    /// `serverId`: the settings' name of this server.
    AutoAddBoard(const BoardStore& boards, const Login& login, Settings& settings, QString serverId,
                 QObject* parent = nullptr);

    /// The board that is shown: a board, "none", a day or all images (no value).
    void setOpenBoard(const std::optional<QString>& boardId);

    [[nodiscard]] bool followsOpenBoard() const { return m_chosen.isEmpty(); }
    /// "none" for no board.
    void choose(const QString& boardId);
    void followOpenBoard() { choose({}); }

    /// Where they go now: a board's id, or "none".
    [[nodiscard]] QString board() const;

    /// Where uploads go while `shown` is: to that board; with all images or a day to the chosen board, if
    /// there is one. No value: uncategorized, which a board of another user that takes nothing means too.
    [[nodiscard]] std::optional<QString> uploadBoard(const std::optional<QString>& shown) const;

Q_SIGNALS:
    void changed();
    /// The chosen board was deleted or archived; the open one is followed again.
    void lost();

private:
    void onBoardsChanged();
    [[nodiscard]] QString usable(const QString& boardId) const;
    [[nodiscard]] bool takesOurs(const BoardDto& board) const;

    const BoardStore& m_boards;
    const Login& m_login;
    Settings& m_settings;
    const QString m_serverId;
    std::optional<QString> m_open;
    QString m_chosen;
    QString m_told;
};

} // namespace vitrine
