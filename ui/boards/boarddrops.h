// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/boards/boardmodel.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QUrl>

class QDropEvent;
class QMimeData;

namespace vitrine {

class AutoAddBoard;
class ItemMover;
class Login;

/// What it means to drop something on a board: items of this server move there (with Ctrl: are copied), files
/// and pictures from elsewhere are uploaded to it; one workflow file alone is opened. On "All images" uploads
/// go to the board for new results. Items of another server are taken by their files, or not at all; a board
/// of another user that takes nothing of ours takes nothing here either.
class BoardDrops : public QObject {
    Q_OBJECT

public:
    /// `serverId`: ServerProfile::id of this server.
    BoardDrops(QString serverId, const BoardStore& boards, const Login& login, const AutoAddBoard& autoAdd,
               ItemMover& mover, QObject* parent = nullptr);

    /// Something comes over the list; false when it is nothing for boards.
    bool enter(const QMimeData& data);

    /// What dropping it on a row would do, in a word or two; empty when it is not taken there.
    [[nodiscard]] QString textFor(BoardModel::Kind kind, const QString& boardId, bool copy) const;
    /// The same for where no row is.
    [[nodiscard]] QString textBesideRows() const;
    [[nodiscard]] Qt::DropAction actionFor(const QDropEvent& event, bool copy) const;

    /// `boardId`: empty for all images, "none" for no board.
    void drop(const QMimeData& data, const QString& boardId, bool copy);

Q_SIGNALS:
    /// `boardId`: no value for uncategorized.
    void filesDropped(const std::optional<QString>& boardId, const QList<QUrl>& urls);
    void pictureDropped(const std::optional<QString>& boardId, const QImage& picture);
    void workflowDropped(const QString& path);

private:
    enum class What { Nothing, Items, Files, Picture, Workflow };

    [[nodiscard]] What whatIs(const QMimeData& data) const;
    [[nodiscard]] bool takesOurs(const QString& boardId) const;
    /// What is uploaded to all images goes here: empty for no board.
    [[nodiscard]] std::optional<QString> uploadBoard(const QString& boardId) const;

    const QString m_serverId;
    const BoardStore& m_boards;
    const Login& m_login;
    const AutoAddBoard& m_autoAdd;
    ItemMover& m_mover;
    What m_what = What::Nothing;
    int m_count = 0;
};

} // namespace vitrine
