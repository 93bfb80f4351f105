// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

namespace vitrine {

class CopyImagesJob;
class MessageBanner;
class MoveItemsJob;
class ServerSession;

/// Puts images and videos on other boards for the window: does it, tells the stores, and says what came of
/// it. Moves can be taken back, the last one first, for as long as the connection lasts.
class ItemMover : public QObject {
    Q_OBJECT

public:
    ItemMover(ServerSession& session, MessageBanner& banner, QObject* parent = nullptr);
    ~ItemMover() override;

    /// `boardId`: "none" for no board.
    void move(const QStringList& names, const QString& boardId);
    /// The copies are new images, made by the server; it cannot copy videos.
    void copy(const QStringList& names, const QString& boardId);

    static constexpr qsizetype mostUndoable = 50;
    /// Puts what was moved last back to where it was.
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_moves.isEmpty() && m_undoing == 0; }
    [[nodiscard]] qsizetype undoCount() const { return m_moves.size(); }

Q_SIGNALS:
    /// Something is under way / has ended, in a sentence for the status bar.
    void busy(const QString& sentence);
    void done(const QString& sentence);
    /// As `done`, for what `undo` takes back.
    void moved(const QString& sentence);
    void undoChanged();

private:
    /// By the boards where they were.
    using Move = QHash<QString, QStringList>;

    void onMoved(const MoveItemsJob& job, const QString& boardId, const QString& title);
    void onPutBack(const MoveItemsJob& job, const QString& boardId, const QString& title);
    void keepForUndo(const Move& move);
    void take(const MoveItemsJob& job, const QString& boardId);
    void tellMissed(const MoveItemsJob& job, const QString& boardId, const QString& title);
    void onCopied(const CopyImagesJob& job, const QStringList& names, int videos, const QString& boardId,
                  const QString& title);
    [[nodiscard]] QString titleOf(const QString& boardId) const;

    ServerSession& m_session;
    MessageBanner& m_banner;
    QList<Move> m_moves; ///< The newest last.
    int m_undoing = 0;   ///< Jobs of the undo that is under way.
    int m_putBack = 0;   ///< By it, so far.
};

} // namespace vitrine
