// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/demo/demoserver.h"
#include "tests/conformance/schemachecker.h"

#include <QHttpMultiPart>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSize>
#include <QStringList>
#include <QUrlQuery>

#include <memory>
#include <optional>

namespace vitrine::test {

/// One answer, read whole.
struct Answer {
    int status = 0;
    QByteArray contentType; ///< Without parameters.
    QByteArray body;
    QByteArray location;
    qint64 length = -1; ///< As the head tells it; bytes.
    QJsonValue json;    ///< Undefined when the body is not JSON.
    QString misfit;     ///< What the schema has against it; empty for none.
};

/// The server that the suite is pointed at: VITRINE_TEST_SERVER, or a demo server of its own. Plain HTTP, and
/// every answer is checked against the schema copy of the server's version. What was made on it is removed at
/// the end.
class ServerUnderTest {
public:
    ServerUnderTest();
    ~ServerUnderTest();

    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] bool isDemo() const { return m_demo != nullptr; }
    [[nodiscard]] DemoServer& demo() { return *m_demo; }
    [[nodiscard]] SchemaChecker& schema() { return *m_schema; }

    /// What came with 6.14 (told by its gallery routes): other status codes for what is missing, limits, more
    /// keys.
    [[nodiscard]] bool isNewer() const { return m_isNewer; }

    /// `route` as in the schema; each `{name}` takes the next of `values`. Statuses that the schema does not
    /// list (FastAPI's own errors) are only checked to carry a `detail`.
    Answer send(const char* method, const char* route, const QStringList& values = {},
                const QUrlQuery& query = {}, const std::optional<QJsonValue>& body = {});
    Answer get(const char* route, const QStringList& values = {}, const QUrlQuery& query = {})
    {
        return send("GET", route, values, query);
    }
    Answer post(const char* route, const QStringList& values, const QJsonValue& body)
    {
        return send("POST", route, values, {}, body);
    }
    Answer raw(const QByteArray& method, const QString& pathAndQuery, const QByteArray& body = {},
               const QByteArray& contentType = "application/json");

    /// A board with a name that tells where it came from. Gone, images included, when this object is.
    QString makeBoard(const QString& name);
    /// `parts`: of the form, beside the file.
    Answer upload(const QByteArray& bytes, const QUrlQuery& query, const char* contentType = "image/png",
                  const QList<std::pair<QByteArray, QByteArray>>& parts = {});
    /// A small picture in the board; gives its name.
    QString uploadPicture(const QString& boardId, const char* category = "general");
    void removeLater(const QString& imageName) { m_images.append(imageName); }

    /// POST enqueue_batch with our own batch id, waiting until nothing of it is left to run. Gives the batch
    /// id.
    Answer enqueue(const QJsonObject& batch, bool prepend = false);
    QJsonObject item(int id);
    /// Polls until the item has ended.
    QJsonObject finished(int id);

private:
    Answer read(QNetworkReply* reply);
    QString expand(const char* route, const QStringList& values) const;

    std::unique_ptr<DemoServer> m_demo;
    QString m_address;
    QNetworkAccessManager m_network;
    std::unique_ptr<SchemaChecker> m_schema;
    bool m_isNewer = false;
    QStringList m_boards;
    QStringList m_images;
};

/// A picture of one colour, encoded.
QByteArray picture(QSize size = {20, 10}, const char* format = "PNG");

QUrlQuery query(const QList<std::pair<QString, QString>>& items);

/// A board's prefix that the suite's own boards have.
QString ownPrefix();

} // namespace vitrine::test

/// Compares a status and shows the body when it differs; then what the schema says. Asks once.
#define EXPECT_STATUS(answer, expected)                                                                      \
    do {                                                                                                     \
        const vitrine::test::Answer given = (answer);                                                        \
        const QString body = QString::fromUtf8(given.body.left(600));                                        \
        QVERIFY2(given.status == (expected),                                                                 \
                 qPrintable(QStringLiteral("%1: %2").arg(given.status).arg(body)));                          \
        QVERIFY2(given.misfit.isEmpty(), qPrintable(given.misfit));                                          \
    } while (false)
