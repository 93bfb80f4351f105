// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/boards.h"
#include "lib/api/images.h"
#include "lib/api/queue.h"
#include "lib/api/videos.h"
#include "lib/demo/demoserver.h"
#include "tests/support/testnet.h"

#include <QSize>

#include <memory>

namespace vitrine::test {

/// lib/api on the server that the tests are pointed at: VITRINE_TEST_SERVER, or a demo server of its own.
/// What it can do is read from its schema. Boards and images that were made through this object go with it.
class ApiKit {
public:
    explicit ApiKit(const DemoOptions& demo = {.images = 12, .boards = 2, .stepSeconds = 0});
    ~ApiKit();
    Q_DISABLE_COPY_MOVE(ApiKit)

    [[nodiscard]] bool isDemo() const { return m_demo != nullptr; }
    [[nodiscard]] DemoServer& demo() { return *m_demo; }
    [[nodiscard]] ServerProfile profile() const { return m_client->requests().profile(); }
    [[nodiscard]] ApiClient& client() { return *m_client; }
    [[nodiscard]] bool has(Capability capability) const { return m_client->capabilities().has(capability); }
    /// 6.14 (the demo server too) against 6.3: other statuses for what is missing. Told by the gallery's
    /// routes.
    [[nodiscard]] bool isNewer() const { return has(Capability::GalleryItemNames); }

    [[nodiscard]] BoardsApi boards() { return BoardsApi(*m_client); }
    [[nodiscard]] ImagesApi images() { return ImagesApi(*m_client); }
    [[nodiscard]] VideosApi videos() { return VideosApi(*m_client); }
    [[nodiscard]] QueueApi queue() { return QueueApi(*m_client); }

    /// The id of a new board; empty when that failed.
    QString makeBoard(const QString& name);
    /// The name of a new image; empty when that failed. No board for an empty id.
    QString uploadPicture(const QString& boardId, const QString& category = QStringLiteral("general"));
    /// Deletes these at the end: what is on no board.
    void removeLater(const QString& imageName) { m_images.append(imageName); }
    void removeBoardLater(const QString& boardId) { m_boards.append(boardId); }

private:
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<ApiClient> m_client;
    QStringList m_boards;
    QStringList m_images;
};

/// A picture of one colour, encoded.
QByteArray pictureBytes(QSize size = {20, 10}, const char* format = "PNG");

/// The submission of a graph of one node that takes a text, once for each text. Needs no model.
QJsonObject textBatch(const QString& batchId, const QStringList& texts,
                      const QString& destination = QStringLiteral("vitrine-test"));

/// A submission that fails when it runs, whatever the server.
QJsonObject failingBatch(const QString& batchId);

/// Nothing is in the queue, and it takes what comes. Items that a 6.3 server is just beginning to run must
/// not be deleted: that ends its processor for good. So they are canceled first, while it is paused.
bool emptyQueue(QueueApi queue);

QString newId();

/// Every item of the batch has ended.
bool waitForBatch(QueueApi& queue, const QString& batchId, int timeoutMs = 60'000);

template <class T>
QByteArray problemOf(const Result<T>& result)
{
    return result ? QByteArray() : result.error().logLine().toUtf8();
}

} // namespace vitrine::test

/// Waits for a call and names what it gives; the test fails here when that is an error.
#define TAKE(name, call)                                                                                     \
    const auto name##Result = vitrine::test::await(call);                                                    \
    QVERIFY2(name##Result, vitrine::test::problemOf(name##Result).constData());                              \
    const auto& name = *name##Result /* NOLINT(bugprone-macro-parentheses) */

/// The call ends well.
#define EXPECT_OK(call)                                                                                      \
    do {                                                                                                     \
        const auto given = vitrine::test::await(call);                                                       \
        QVERIFY2(given, vitrine::test::problemOf(given).constData());                                        \
    } while (false)

/// The call ends with an error of this kind.
#define EXPECT_KIND(call, expected)                                                                          \
    do {                                                                                                     \
        const auto given = vitrine::test::await(call);                                                       \
        QVERIFY2(!given, "no error");                                                                        \
        QVERIFY2(given.error().kind == vitrine::ApiError::Kind::expected,                                    \
                 vitrine::test::problemOf(given).constData());                                               \
    } while (false)

/// The call is refused here, with a sentence that names what the server lacks.
#define EXPECT_UNSUPPORTED(call, capability)                                                                 \
    do {                                                                                                     \
        const auto given = vitrine::test::await(call);                                                       \
        QVERIFY2(!given, "no error");                                                                        \
        QVERIFY2(given.error().kind == vitrine::ApiError::Kind::Unsupported,                                 \
                 vitrine::test::problemOf(given).constData());                                               \
        QVERIFY(given.error().userMessage().contains(                                                        \
            vitrine::Capabilities::described(vitrine::Capability::capability)));                             \
    } while (false)
