// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/export/exportjob.h"
#include "lib/transfers/transferrate.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace vitrine {

class ServerSession;

/// The exports of one server, one after the other. One that ends because the server is away goes on by itself
/// once it is back, and is tried again now and then; one that ends for another reason, such as a full disk,
/// goes on when it is told to. What came of each is kept until it is dismissed.
class ExportQueue : public QObject {
    Q_OBJECT

public:
    enum class Status {
        Idle,
        Running,
        Waiting, ///< For the server, which is away; `goOn` does not wait.
        Stopped, ///< By `error()`: `goOn`, or `dismiss` it.
        Finished,
    };

    static constexpr int retryMs = 15'000; ///< While the server is away.

    explicit ExportQueue(ServerSession& session, QObject* parent = nullptr);
    ~ExportQueue() override;

    void add(const ExportSettings& settings);

    /// Ends the current one; what was exported stays.
    void cancel();
    /// The current one again, from where it stands; a finished one tries what it could not export.
    void goOn();
    /// The current one is of no interest any more: the next.
    void dismiss();

    [[nodiscard]] Status status() const { return m_status; }
    /// The current one's; null when there is none.
    [[nodiscard]] const ExportJob* job() const { return m_job.get(); }
    [[nodiscard]] const std::optional<ApiError>& error() const { return m_error; }
    [[nodiscard]] qsizetype waitingCount() const { return m_next.size(); }
    [[nodiscard]] std::optional<double> bytesPerSecond() const { return m_rate.bytesPerSecond(); }

Q_SIGNALS:
    /// Status or progress; a few times a second at most.
    void changed();

private:
    void startNext();
    void start(const ExportSettings& settings);
    void onEnded();
    void setStatus(Status status);
    void leaveJob();

    ServerSession& m_session;
    std::unique_ptr<ExportJob> m_job;
    QList<ExportSettings> m_next;
    Status m_status = Status::Idle;
    std::optional<ApiError> m_error;
    TransferRate m_rate;
    QElapsedTimer m_clock;
    QTimer m_tell;
    QTimer m_retry;
};

} // namespace vitrine
