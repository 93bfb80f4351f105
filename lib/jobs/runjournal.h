// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace vitrine {

/// A submission that has not ended, as far as we know.
struct RunRecord {
    QString batchId;
    QString title;         ///< For people: the workflow's name.
    QDateTime submittedAt; ///< UTC
    QList<qint64> itemIds; ///< Empty until the server has answered.

    friend bool operator==(const RunRecord&, const RunRecord&) = default;
};

/// The submissions to one server that have not ended, on the disk before each is sent: whatever ends the
/// program, the next start takes them up again. Each belongs to one follower at a time; what its window's end
/// leaves behind is offered to the others.
///
/// One small JSON file, written whole and renamed into its place by a worker. A file that is damaged is kept
/// beside the new one as "NAME.damaged".
class RunJournal : public QObject {
    Q_OBJECT

public:
    /// Empty: in memory, for servers of which nothing is kept.
    explicit RunJournal(QString path, QObject* parent = nullptr);
    ~RunJournal() override; ///< Waits for what is being written.

    /// Reads what the last start left, once; `unclaimed` follows when there is anything.
    void open();

    /// Adds a submission that is followed by whoever adds it. `done` comes when it is on the disk: with false
    /// when it could not be written, which is told by `writeFailed` too.
    void add(const RunRecord& record, QObject* context, const std::function<void(bool)>& done);
    void setItems(const QString& batchId, const QList<qint64>& itemIds);
    /// It ended, or was never sent.
    void remove(const QString& batchId);

    /// What nobody follows, oldest first; from now on the caller does.
    [[nodiscard]] QList<RunRecord> claim();
    /// Nobody follows it any more, and it has not ended.
    void release(const QString& batchId);

    [[nodiscard]] const QList<RunRecord>& records() const { return m_records; }

Q_SIGNALS:
    void unclaimed();
    void writeFailed(const QString& path);

private:
    void onRead(const QList<RunRecord>& records);
    void write();

    const QString m_path;
    QList<RunRecord> m_records; ///< Oldest first.
    QStringList m_claimed;      ///< Batch ids.
    QThreadPool m_disk;
    bool m_opened = false;
    bool m_read = false; ///< Before, nothing is written: what is there would be lost.
    struct Listener {
        QPointer<QObject> context;
        std::function<void(bool)> done;
    };
    QList<Listener> m_listeners; ///< Of the next writing.
};

} // namespace vitrine
