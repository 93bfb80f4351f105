// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

namespace vitrine {

class CopyImagesJob;
class MessageBanner;
class MoveItemsJob;
class ServerSession;

/// Puts images and videos on other boards for the window: does it, tells the stores, and says what came of
/// it.
class ItemMover : public QObject {
    Q_OBJECT

public:
    ItemMover(ServerSession& session, MessageBanner& banner, QObject* parent = nullptr);
    ~ItemMover() override;

    /// `boardId`: "none" for no board.
    void move(const QStringList& names, const QString& boardId);
    /// The copies are new images, made by the server; it cannot copy videos.
    void copy(const QStringList& names, const QString& boardId);

Q_SIGNALS:
    /// Something is under way / has ended, in a sentence for the status bar.
    void busy(const QString& sentence);
    void done(const QString& sentence);

private:
    void onMoved(const MoveItemsJob& job, const QString& boardId, const QString& title);
    void onCopied(const CopyImagesJob& job, const QStringList& names, int videos, const QString& boardId,
                  const QString& title);
    [[nodiscard]] QString titleOf(const QString& boardId) const;

    ServerSession& m_session;
    MessageBanner& m_banner;
};

} // namespace vitrine
