// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace vitrine {

class Trace;

/// Marks each time that the thread it lives in (the GUI thread) was busy for more than 50 ms: "stall" with
/// its length in "ms". A second thread posts an event every 10 ms, one at a time; how long that event waits
/// is how long a click would have waited. Without an enabled trace no thread is started.
class StallWatch : public QObject {
    Q_OBJECT

public:
    static constexpr double thresholdMs = 50;

    explicit StallWatch(Trace* trace, QObject* parent = nullptr);
    ~StallWatch() override;

protected:
    bool event(QEvent* event) override;

private:
    void beatLoop();

    Trace* const m_trace;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    bool m_waiting = false; ///< A beat is on its way.
    double m_sentMs = 0;
    std::thread m_thread;
};

} // namespace vitrine
