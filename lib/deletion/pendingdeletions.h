// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace vitrine {

class ImageStore;

/// What was deleted by one keystroke and is not sent yet.
struct PendingDeletion {
    qint64 id = 0;
    QStringList names;
    qint64 dueAt = 0;    ///< Of the clock, in ms.
    bool isHeld = false; ///< Its time may be over, and something else is waited for.
};

/// Deletions that can still be taken back. Their images are hidden at once; each is due on its own, ten
/// seconds after it was asked for, so that deletions in a row are taken back one by one, the last one first.
/// Nothing is sent here, and what is not due when this ends shows again: nothing happened to it.
class PendingDeletions : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 graceMs = 10'000;

    /// Milliseconds that only grow.
    using Clock = std::function<qint64()>;

    explicit PendingDeletions(ImageStore& images, QObject* parent = nullptr);
    ~PendingDeletions() override;

    /// For tests, while nothing is pending.
    void setClock(Clock clock) { m_clock = std::move(clock); }

    /// Gives the id; 0 when all of it is pending already. Held ones are due after `release` at the earliest.
    qint64 add(const QStringList& names, bool held = false);
    void release(qint64 id);

    /// Nothing becomes due while paused: there is no server to send it to.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

    /// Brings the newest back; gives what it was.
    PendingDeletion undo();
    /// Brings all back.
    QList<PendingDeletion> undoAll();
    /// All of it is due now, held or not.
    void sendNow();

    [[nodiscard]] bool isEmpty() const { return m_pending.isEmpty(); }
    /// Oldest first.
    [[nodiscard]] const QList<PendingDeletion>& all() const { return m_pending; }
    /// Of all of them.
    [[nodiscard]] QStringList names() const;
    /// Until the newest is due; 0 when only something else is waited for.
    [[nodiscard]] qint64 msLeft() const;

public Q_SLOTS:
    /// Looks at the clock; comes by itself a few times a second while something is pending.
    void checkTime();

Q_SIGNALS:
    /// Other deletions, or less time left.
    void changed();
    /// It is not pending any more, and its images stay hidden: send it.
    void due(const vitrine::PendingDeletion& deletion);

private:
    void showAgain(const QStringList& names);

    ImageStore& m_images;
    Clock m_clock;
    QList<PendingDeletion> m_pending;
    qint64 m_lastId = 0;
    bool m_paused = false;
    QTimer m_tick;
};

} // namespace vitrine
