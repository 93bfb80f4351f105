// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;

namespace vitrine {

class ImageDeletions;
class ItemMover;

/// What Undo takes back: the newest of what was deleted and is not sent yet, and of what was moved.
class Undoing : public QObject {
    Q_OBJECT

public:
    Undoing(ImageDeletions& deletions, ItemMover& mover, QAction& action, QObject* parent = nullptr);
    ~Undoing() override;

private:
    void onDeletions();
    void onMoves();
    void undo();
    void update();
    [[nodiscard]] bool meansMove() const;

    ImageDeletions& m_deletions;
    ItemMover& m_mover;
    QAction& m_action;
    qint64 m_lastDeletion = 0;
    qsizetype m_moves = 0;
    bool m_moveIsNewer = false;
};

} // namespace vitrine
