// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/undoing.h"

#include "lib/deletion/imagedeletions.h"
#include "ui/boards/itemmover.h"

#include <QAction>

namespace vitrine {

Undoing::Undoing(ImageDeletions& deletions, ItemMover& mover, QAction& action, QObject* parent)
    : QObject(parent)
    , m_deletions(deletions)
    , m_mover(mover)
    , m_action(action)
{
    connect(&action, &QAction::triggered, this, &Undoing::undo);
    connect(&deletions, &ImageDeletions::changed, this, &Undoing::onDeletions);
    connect(&mover, &ItemMover::undoChanged, this, &Undoing::onMoves);
    update();
}

Undoing::~Undoing()
{
    m_action.setEnabled(false);
}

void Undoing::onDeletions()
{
    const PendingDeletions& pending = m_deletions.pending();
    if (!pending.isEmpty() && pending.all().last().id > m_lastDeletion) {
        m_lastDeletion = pending.all().last().id;
        m_moveIsNewer = false;
    }
    update();
}

void Undoing::onMoves()
{
    const qsizetype moves = m_mover.undoCount();
    if (moves > m_moves)
        m_moveIsNewer = true;
    m_moves = moves;
    update();
}

bool Undoing::meansMove() const
{
    return m_mover.canUndo() && (m_moveIsNewer || m_deletions.pending().isEmpty());
}

void Undoing::undo()
{
    if (meansMove())
        m_mover.undo();
    else
        m_deletions.undo();
}

void Undoing::update()
{
    m_action.setText(meansMove() ? tr("&Undo Move") : tr("&Undo Delete"));
    m_action.setEnabled(meansMove() || !m_deletions.pending().isEmpty());
}

} // namespace vitrine
