// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/later.h"
#include "lib/demo/nodes.h"

namespace vitrine::demo {

class DemoQueue;
class NodeLibrary;

/// Runs the queue's items one after another, in small steps on the server's thread, and tells what the server
/// tells.
class QueueWorker {
public:
    QueueWorker(DemoQueue& queue, const NodeLibrary& library, const DemoModels& models, Gallery& gallery,
                Later later, double stepSeconds);

    /// To be called when there may be work.
    void wake();
    /// The running item goes on; none is started after it.
    void pause() { m_paused = true; }
    void resume();
    /// As a restart of the server does: without an event.
    void cancelCurrentSilently();

    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] bool isProcessing() const { return m_currentId != 0; }

private:
    void tick();
    void tickAfter(int milliseconds);
    [[nodiscard]] bool startNext();
    int advance(QueueItem& item); ///< One step of the current item; gives the milliseconds until the next.
    void tell(const Beat& beat, const QueueItem& item);
    void fail(QueueItem& item, const NodeError& error);
    [[nodiscard]] QJsonObject nodeEvent(const QueueItem& item) const;

    DemoQueue& m_queue;
    const NodeLibrary& m_library;
    Nodes m_nodes;
    Later m_later;
    int m_stepMs;
    bool m_paused = false;
    bool m_ticking = false;
    int m_round = 0; ///< A tick of an older round does nothing.
    int m_currentId = 0;
    QJsonObject m_node; ///< The one that runs; empty between two.
    QList<Beat> m_beats;
};

} // namespace vitrine::demo
