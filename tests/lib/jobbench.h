// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/demoserver.h"
#include "lib/export/exportjob.h"
#include "lib/session/serversession.h"
#include "tests/support/cuttingproxy.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QSize>
#include <QTest>
#include <QTimer>

#include <memory>

namespace vitrine::test {

/// The server that the job tests are pointed at, VITRINE_TEST_SERVER or a demo server, and a session on it
/// through a proxy that can cut. What was made on it by the functions here is removed at the end.
class JobBench {
public:
    explicit JobBench(const DemoOptions& options = {.images = 30, .boards = 2, .stepSeconds = 0.02});
    ~JobBench();

    /// Connects and reads what there is; false when that takes too long.
    bool start();

    [[nodiscard]] ServerSession& session() { return *m_session; }
    [[nodiscard]] ApiClient& client() { return m_session->client(); }
    [[nodiscard]] QueueApi& queue() { return m_session->queue().api(); }
    [[nodiscard]] CuttingProxy& proxy() { return *m_proxy; }
    [[nodiscard]] bool isDemo() const { return m_demo != nullptr; }
    /// What came after 6.3: the queue's items by their ids, other answers to what is missing.
    [[nodiscard]] bool isNewer();

    /// Gives the id.
    QString makeBoard(const QString& name);
    /// For a board that a test had made.
    void removeLater(const QString& boardId) { m_boards.append(boardId); }
    /// Uploads a small picture; gives its name.
    QString makeImage(const QString& boardId, const QJsonObject& metadata = {});
    QStringList namesOn(const QString& boardId);
    /// Every board with this name.
    QList<BoardDto> boardsCalled(const QString& name);
    /// An item of a batch of its own that was canceled before it ran. The queue must be paused.
    qint64 makeCanceledItem();

private:
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<ServerSession> m_session;
    QStringList m_boards;
    QStringList m_images;
};

/// A name that no other run of the tests uses.
QString uniqueName(const QString& start);

/// A picture of noise, which compresses badly, as PNG.
QByteArray noisePicture(QSize size);

/// Graphs that need no model. One image on the board from node "blank"; a text and no image from node "a";
/// a copy of an image from node "save", which fails when there is no such image.
QJsonObject blankGraph(const QString& boardId);
QJsonObject textGraph();
QJsonObject saveGraph(const QString& boardId, const QString& imageName);

/// An iteration over `count` widths (16, 32, …): one image each on the board, from node "blank". The demo
/// server has no iterations.
QJsonObject fanOutGraph(const QString& boardId, int count);

/// Batch data for one field: one item a value.
QJsonArray dataFor(const QString& nodeId, const QString& fieldName, const QJsonArray& values);

/// The way of an ExportJob for originals under the server's names, without a journal.
inline ExportSettings originals(const QStringList& names, const QString& folder)
{
    return {.names = names, .folder = folder, .resumable = false};
}

/// Starts a job and waits for its end, in an event loop that never pauses: transfers need every turn of it.
template <class Job>
bool finishes(Job& job, int timeoutMs = 60'000)
{
    QEventLoop loop;
    QObject::connect(&job, &Job::finished, &loop, [&loop] { loop.exit(1); });
    QTimer::singleShot(timeoutMs, &loop, [&loop] { loop.exit(0); });
    job.start();
    return loop.exec() == 1;
}

} // namespace vitrine::test
