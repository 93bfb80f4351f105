// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace vitrine {

class DeleteBoardDialog;
class DeleteBoardJob;
class MessageBanner;
class ServerSession;

/// Deleting a board in the window: the question with fresh counts, the deletion, what the stores are told,
/// and what the user is told.
class BoardDeletion : public QObject {
    Q_OBJECT

public:
    BoardDeletion(ServerSession& session, MessageBanner& banner, QObject* parent = nullptr);
    ~BoardDeletion() override;

    /// Asks; one question at a time.
    void ask(const QString& boardId, QWidget* parent);
    /// Null while nothing is asked.
    [[nodiscard]] DeleteBoardDialog* dialog() const;

Q_SIGNALS:
    void busy(const QString& sentence);
    void done(const QString& sentence);

private:
    void count();
    void onBoardsChanged();
    void closeAsGone();
    void remove(const QString& boardId, const QString& name, bool withImages, int count);
    void onDeleted(const DeleteBoardJob& job, const QString& boardId, const QString& name, bool withImages);

    ServerSession& m_session;
    MessageBanner& m_banner;
    QPointer<DeleteBoardDialog> m_dialog;
    QString m_asked; ///< The board that the question is about.
    QString m_askedName;
};

} // namespace vitrine
