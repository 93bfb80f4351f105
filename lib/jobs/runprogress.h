// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/queuestore.h"

#include <QElapsedTimer>
#include <QMap>

#include <optional>

namespace vitrine {

/// How far the items of one batch are, and how long the rest will take.
class RunProgress {
public:
    void setItems(qsizetype count) { m_count = count; }

    void start(qint64 itemId);
    void take(const ItemProgress& progress);
    /// `durationMs`: how long it ran, by the server's clock; none when it never did.
    void end(qint64 itemId, std::optional<qint64> durationMs);

    /// The item that runs for longest: it has the lowest id. Nothing when none does.
    [[nodiscard]] ItemProgress current() const;
    [[nodiscard]] qint64 currentMs() const; ///< How long that one runs.
    [[nodiscard]] qsizetype runningCount() const { return m_running.size(); }

    /// 0..1 over the whole batch, what runs included; none while nothing is known.
    [[nodiscard]] std::optional<double> fraction() const;
    /// Until the last item ends. From the items that are done; from the running node's own percentage before
    /// the first one is.
    [[nodiscard]] std::optional<qint64> msLeft() const;
    /// The same for the item that `current` tells of.
    [[nodiscard]] std::optional<qint64> currentMsLeft() const;

private:
    struct Running {
        ItemProgress progress = {};
        QElapsedTimer clock = {};
    };

    [[nodiscard]] std::optional<double> msPerItem() const;

    qsizetype m_count = 0;
    qsizetype m_done = 0;
    QMap<qint64, Running> m_running;
    QList<qint64> m_durations; ///< Of the last ones.
};

} // namespace vitrine
