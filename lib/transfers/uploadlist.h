// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/transfers/transferrate.h"
#include "lib/transfers/uploadentry.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace vitrine {

/// How all uploads together stand. Bytes are those of files.
struct UploadTotals {
    int waiting = 0; ///< Retrying ones included.
    int running = 0;
    int asking = 0;
    int done = 0;
    int failed = 0;
    int skipped = 0;
    int canceled = 0;
    qint64 bytesDone = 0; ///< Since the queue had nothing to do.
    qint64 bytesTotal = 0;
    std::optional<double> bytesPerSecond;
    std::optional<qint64> secondsLeft;

    [[nodiscard]] int unfinished() const { return waiting + running + asking; }
    /// What is to be uploaded or was: not what was skipped or canceled.
    [[nodiscard]] int wanted() const { return unfinished() + done + failed; }
    [[nodiscard]] bool isActive() const { return waiting + running > 0; }
};

/// The entries of an upload queue and how far each is, for whoever shows them. Signals come in the pairs that
/// an item model needs; what changed within a moment is told as one range.
class UploadList : public QObject {
    Q_OBJECT

public:
    explicit UploadList(QObject* parent = nullptr);

    [[nodiscard]] const QList<UploadEntry>& entries() const { return m_entries; }
    [[nodiscard]] int row(qint64 id) const { return m_rows.value(id, -1); }
    [[nodiscard]] const UploadEntry* find(qint64 id) const;
    /// As of now; how fast it goes as of the last `totalsChanged`.
    [[nodiscard]] const UploadTotals& totals() const;

    /// Bytes on their way, for a running entry; all of it for a done one.
    [[nodiscard]] qint64 bytesDone(const UploadEntry& entry) const;
    /// None unless it is running and there is enough to tell.
    [[nodiscard]] std::optional<double> bytesPerSecond(const UploadEntry& entry) const;

    // For the queue.

    /// To change it; `touch` tells of it. Good until the list grows or shrinks.
    [[nodiscard]] UploadEntry* edit(qint64 id);
    void touch(qint64 id);
    void append(const QList<UploadEntry>& entries);
    /// Gives the ids of what was removed.
    QList<qint64> removeIf(const std::function<bool(const UploadEntry&)>& isUnwanted);
    void setProgress(qint64 id, qint64 bytes);
    void clearProgress(qint64 id) { m_progress.remove(id); }
    /// There is work again: bytes are counted from here.
    void startCounting();

Q_SIGNALS:
    void aboutToInsert(int first, int last);
    void inserted(int first, int last);
    void aboutToReset();
    void reset();
    /// Something between these rows.
    void changed(int first, int last);
    void totalsChanged();

private:
    struct Progress {
        qint64 bytes = 0;
        TransferRate rate;
    };

    void touchTotals();
    void tell();
    void countTotals() const;
    void measure();

    QList<UploadEntry> m_entries;
    QHash<qint64, int> m_rows;
    QHash<qint64, Progress> m_progress;
    mutable UploadTotals m_totals;
    mutable bool m_totalsAreOld = false;
    TransferRate m_rate;
    qint64 m_doneBefore = 0; ///< Bytes of what was done when counting began.
    int m_firstChanged = -1;
    int m_lastChanged = -1;
    QElapsedTimer m_clock;
    QTimer m_tell;
    QTimer m_every; ///< While something runs: rates change with time too.
};

} // namespace vitrine
