// SPDX-License-Identifier: Apache-2.0
#include "lib/events/serverevents.h"
#include "lib/jobs/changeitemsjob.h"
#include "lib/jobs/downloadzipjob.h"
#include "lib/jobs/uploadjob.h"
#include "tests/lib/jobbench.h"
#include "tests/support/brokenserver.h"
#include "tests/support/fakesocketio.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QByteArray wholeZip = "PK\x03\x04 a small zip " + QByteArray("PK\x05\x06") + QByteArray(18, '\0');

constexpr qint64 megabyte = 1 << 20;
constexpr qint64 hugeFile = 1000 * megabyte;
constexpr qint64 mostGrowth = 500 * megabyte; // the sanitizer alone keeps 256 of what was freed

/// What the process holds in memory now, in bytes.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

/// A server that takes an upload of any size, or sends a download of it, without keeping any of it.
class HugeServer : public QTcpServer {
public:
    HugeServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            socket->setReadBufferSize(megabyte);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onRead(*socket); });
            connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { sendMore(*socket); });
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
    [[nodiscard]] qint64 received() const { return m_received; }

private:
    void onRead(QTcpSocket& socket)
    {
        const QByteArray bytes = socket.readAll();
        if (m_received == 0 && bytes.startsWith("GET")) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: "
                         + QByteArray::number(hugeFile) + "\r\n\r\n");
            m_left = hugeFile;
            return;
        }
        m_received += bytes.size();
        m_end = (m_end + bytes.right(4)).right(4);
        if (m_end == "--\r\n") // of the form
            socket.write(BrokenServer::json("{}", 201).bytes);
    }

    void sendMore(QTcpSocket& socket)
    {
        while (m_left > 0 && socket.bytesToWrite() < megabyte) {
            const qint64 size = std::min(m_left, megabyte);
            socket.write(QByteArray(size, 'x'));
            m_left -= size;
        }
    }

    qint64 m_received = 0;
    QByteArray m_end;
    qint64 m_left = 0;
};

/// A server that makes zips, and live events that the test sends.
struct ZipBench {
    explicit ZipBench(const QList<QByteArray>& zips, bool withEvents = true)
        : left(zips)
        , server([this](const BrokenServer::Request& request) {
            if (request.method == "POST")
                return BrokenServer::json(
                    "{\"bulk_download_item_name\":\"" + itemName(++made).toLatin1() + "\"}", 202);
            if (left.isEmpty())
                return BrokenServer::json("{\"detail\":\"Not Found\"}", 404);
            return BrokenServer::answer(200, "application/zip", left.takeFirst());
        })
        , client(profileFor(server.address()))
        , images(client)
        , eventClient(profileFor(socketIo.address()))
        , events(eventClient.requests(), eventClient.lane(Lane::Polling))
    {
        if (withEvents)
            events.start();
    }

    static QString itemName(int number) { return u"zip-%1.zip"_s.arg(number); }

    void tell(const QString& name, const QString& itemName, const QString& error = {})
    {
        QJsonObject payload{{u"timestamp"_s, 1},
                            {u"bulk_download_id"_s, u"default"_s},
                            {u"bulk_download_item_id"_s, itemName.chopped(4)},
                            {u"bulk_download_item_name"_s, itemName},
                            {u"user_id"_s, u"system"_s}};
        if (!error.isEmpty())
            payload.insert(u"error"_s, error);
        socketIo.sendEvent(name, payload);
    }

    [[nodiscard]] int count(const QByteArray& method) const
    {
        const QList<BrokenServer::Request>& all = server.requests();
        return static_cast<int>(std::count_if(all.cbegin(), all.cend(),
                                              [&](const auto& request) { return request.method == method; }));
    }

    [[nodiscard]] QByteArray saved() const
    {
        QFile file(folder.filePath(u"out.zip"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QList<QByteArray> left; ///< What is handed out, one a fetch.
    int made = 0;
    QTemporaryDir folder;
    FakeSocketIo socketIo;
    BrokenServer server;
    ApiClient client;
    ImagesApi images;
    ApiClient eventClient;
    ServerEvents events;
};

} // namespace

/// Jobs against servers that no honest server is like, and files of a size that no real one is asked to take.
class TestJobFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uploadIsStreamedFromDisk()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"huge.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(hugeFile)); // takes no room on the disk
        file.close();
        HugeServer server;
        ApiClient client(profileFor(server.address()));
        UploadJob job(client, {.filePath = file.fileName()});
        const qint64 before = residentBytes();
        qint64 most = before;
        connect(&job, &UploadJob::progress, this,
                [&](qint64, qint64) { most = std::max(most, residentBytes()); });
        QVERIFY2(finishes(job, 120'000), qPrintable(QString::number(server.received())));
        QVERIFY(job.error()); // the answer was no record
        QCOMPARE(job.error()->kind, ApiError::Kind::Decode);
        QVERIFY(server.received() > hugeFile);
        QVERIFY2(most - before < mostGrowth, qPrintable(QString::number((most - before) / megabyte)));
    }

    void downloadIsStreamedToDisk()
    {
        QTemporaryDir folder;
        HugeServer server;
        ApiClient client(profileFor(server.address()));
        ExportJob job(client, originals({u"huge.png"_s}, folder.path()));
        const qint64 before = residentBytes();
        qint64 most = before;
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&] { most = std::max(most, residentBytes()); });
        watch.start(20);
        QVERIFY(finishes(job, 120'000));
        QVERIFY2(job.problems().isEmpty(), qPrintable(job.problems().join(u'\n')));
        QCOMPARE(QFileInfo(folder.filePath(u"huge.png"_s)).size(), hugeFile);
        QVERIFY2(most - before < mostGrowth, qPrintable(QString::number((most - before) / megabyte)));
    }

    /// Names without an ending, and two that become the same file name.
    void equalNamesAreKeptApart()
    {
        BrokenServer server(
            [](const BrokenServer::Request&) { return BrokenServer::answer(200, "image/png", "picture"); });
        ApiClient client(profileFor(server.address()));
        QTemporaryDir folder;
        ExportJob job(client,
                      originals({u"plain"_s, u"a/b.png"_s, u"a:b.png"_s, u"a*b.png"_s}, folder.path()));
        QVERIFY(finishes(job));
        QVERIFY2(job.problems().isEmpty(), qPrintable(job.problems().join(u'\n')));
        ExportJob again(client, originals({u"plain"_s}, folder.path()));
        QVERIFY(finishes(again));
        QStringList files = QDir(folder.path()).entryList(QDir::Files);
        files.sort();
        QCOMPARE(files,
                 (QStringList{u"a_b (2).png"_s, u"a_b (3).png"_s, u"a_b.png"_s, u"plain"_s, u"plain (2)"_s}));
    }

    /// The event comes before the answer that names the zip, as it may.
    void earlyEventCounts()
    {
        ZipBench bench({wholeZip});
        QTRY_VERIFY_WITH_TIMEOUT(bench.events.isConnected(), 10'000);
        DownloadZipJob job(bench.images, bench.events, {u"a.png"_s}, {}, bench.folder.filePath(u"out.zip"_s));
        QSignalSpy update(&bench.events, &ServerEvents::bulkDownloadUpdate);
        bench.tell(u"bulk_download_complete"_s, ZipBench::itemName(1));
        QTRY_COMPARE(update.size(), 1);
        QVERIFY(finishes(job));
        QVERIFY(!job.error());
        QCOMPARE(bench.saved(), wholeZip);
        QCOMPARE(bench.count("GET"), 1);
    }

    /// Others make zips as well.
    void onlyItsOwnEventCounts()
    {
        ZipBench bench({wholeZip});
        QTRY_VERIFY_WITH_TIMEOUT(bench.events.isConnected(), 10'000);
        DownloadZipJob job(bench.images, bench.events, {u"a.png"_s}, {}, bench.folder.filePath(u"out.zip"_s));
        QSignalSpy update(&bench.events, &ServerEvents::bulkDownloadUpdate);
        QSignalSpy finished(&job, &DownloadZipJob::finished);
        job.start();
        QTRY_COMPARE(bench.count("POST"), 1);
        bench.tell(u"bulk_download_complete"_s, ZipBench::itemName(99));
        bench.tell(u"bulk_download_started"_s, ZipBench::itemName(1));
        QTRY_COMPARE(update.size(), 2);
        QCOMPARE(bench.count("GET"), 0);
        bench.tell(u"bulk_download_complete"_s, ZipBench::itemName(1));
        QVERIFY(finished.wait(10'000));
        QCOMPARE(bench.saved(), wholeZip);
    }

    void zipErrorIsTold()
    {
        ZipBench bench({wholeZip});
        QTRY_VERIFY_WITH_TIMEOUT(bench.events.isConnected(), 10'000);
        DownloadZipJob job(bench.images, bench.events, {}, u"board"_s, bench.folder.filePath(u"out.zip"_s));
        QSignalSpy finished(&job, &DownloadZipJob::finished);
        job.start();
        QTRY_COMPARE(bench.count("POST"), 1);
        bench.tell(u"bulk_download_error"_s, ZipBench::itemName(1), u"No space left"_s);
        QVERIFY(finished.wait(10'000));
        QVERIFY(job.error());
        QVERIFY(job.error()->userMessage().contains(u"No space left"_s));
        QCOMPARE(bench.count("GET"), 0);
        QVERIFY(QDir(bench.folder.path()).isEmpty());
    }

    /// Without events the first fetch may come too early: half a zip is handed out and gone, so it is made
    /// anew.
    void halfZipIsMadeAgain()
    {
        ZipBench bench({wholeZip.chopped(10), wholeZip}, false);
        DownloadZipJob job(bench.images, bench.events, {u"a.png"_s}, {}, bench.folder.filePath(u"out.zip"_s));
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        QCOMPARE(bench.made, 2);
        QCOMPARE(bench.count("GET"), 2);
        QCOMPARE(bench.saved(), wholeZip);
    }

    void zipThatCannotBeSavedIsSaid()
    {
        ZipBench bench({wholeZip}, false);
        DownloadZipJob job(bench.images, bench.events, {u"a.png"_s}, {},
                           bench.folder.filePath(u"no/such/folder/out.zip"_s));
        QVERIFY(finishes(job));
        QVERIFY(job.error());
        QCOMPARE(job.error()->kind, ApiError::Kind::Storage);
        QCOMPARE(bench.count("GET"), 0); // it is not fetched, so it is not lost either
    }

    /// Images go in lots and videos by their own routes; boards take videos one by one, and one that is gone
    /// keeps none of the others from being moved.
    void videosGoByTheirOwnRoutes()
    {
        BrokenServer server([](const BrokenServer::Request& request) {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            if (request.target == "/api/v1/board_images/batch") {
                const QJsonObject answer{{u"added_images"_s, body.value(u"image_names"_s)},
                                         {u"affected_boards"_s, QJsonArray{u"b"_s}}};
                return BrokenServer::json(QJsonDocument(answer).toJson(), 201);
            }
            const QString video = body.value(u"video_name"_s).toString();
            if (video == u"gone.mp4"_s)
                return BrokenServer::json("{\"detail\":\"Video not found\"}", 404);
            const QJsonObject answer{{u"added_videos"_s, QJsonArray{video}},
                                     {u"affected_boards"_s, QJsonArray{u"b"_s}}};
            return BrokenServer::json(QJsonDocument(answer).toJson(), 201);
        });
        ApiClient client(profileFor(server.address()));
        client.setCapabilities(Capabilities::fromSchema(
            {{u"paths"_s,
              QJsonObject{{u"/api/v1/videos/i/{video_name}"_s, QJsonObject{{u"get"_s, QJsonObject()}}}}}}));
        ChangeItemsJob job(client, {ItemChange::Action::MoveToBoard, u"b"_s},
                           {u"a.mp4"_s, u"one.png"_s, u"gone.mp4"_s, u"two.png"_s, u"c.mp4"_s});
        QVERIFY(finishes(job));
        QVERIFY2(!job.error(), qPrintable(job.error() ? job.error()->logLine() : QString()));
        QCOMPARE(job.outcome().done, (QStringList{u"one.png"_s, u"two.png"_s, u"a.mp4"_s, u"c.mp4"_s}));
        QCOMPARE(job.outcome().missed, QStringList{u"gone.mp4"_s});
        QCOMPARE(job.outcome().affectedBoards, QStringList{u"b"_s});
        QCOMPARE(server.requests().size(), 4);
        QCOMPARE(server.requests().first().target, QByteArray("/api/v1/board_images/batch"));
    }
};

VITRINE_TEST(TestJobFaults)
#include "tst_jobfaults.moc"
