// SPDX-License-Identifier: Apache-2.0
#include "lib/api/boards.h"
#include "lib/api/images.h"
#include "tests/lib/rigserver.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int fileCount = 1'000;
constexpr int mostGrowthKib = 50 * 1024;

/// Each file has a size of its own, so that what arrived tells which file it was.
QSize sizeOf(int file)
{
    return {40 + file % 50, 40 + file / 50};
}

/// The program that uploads.
class Driver {
public:
    explicit Driver(const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // What a sanitizer keeps back is not the program's.
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:quarantine_size_mb=1"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(VITRINE_UPLOAD_DRIVER), arguments);
    }

    bool waitForDone(int count, int timeoutMs)
    {
        return QTest::qWaitFor([&] { return read() && m_done >= count; }, timeoutMs);
    }

    bool waitForEnd(int timeoutMs)
    {
        return QTest::qWaitFor([&] { return read() && m_process.state() == QProcess::NotRunning; }, timeoutMs)
            && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

    void killNow()
    {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }

    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] QByteArray output() const { return m_output.right(3'000); }
    [[nodiscard]] int grownKib() const
    {
        static const QRegularExpression line(u"grown by (-?\\d+) KiB"_s);
        return line.match(QString::fromUtf8(m_output)).captured(1).toInt();
    }

private:
    bool read()
    {
        m_output += m_process.readAllStandardOutput();
        static const QRegularExpression line(u"done (\\d+)"_s);
        auto all = line.globalMatch(QString::fromUtf8(m_output.right(4'000)));
        while (all.hasNext())
            m_done = all.next().captured(1).toInt();
        return true;
    }

    QProcess m_process;
    QByteArray m_output;
    int m_done = 0;
};

} // namespace

/// A thousand uploads to a real server of its own, which is killed half-way; then the uploading program is
/// killed too. Needs what RigServer needs.
class TestRealUploads : public QObject {
    Q_OBJECT

private:
    RigServer m_server;
    QTemporaryDir m_folder;

    [[nodiscard]] QString makeBoard(ApiClient& client, const QString& name)
    {
        const auto board = await(BoardsApi(client).create(name));
        return board ? board->boardId : QString();
    }

    /// Every record that the server has, of any kind.
    static QList<ImageDto> everything(ApiClient& client)
    {
        ImageQuery query;
        query.categories.clear();
        query.isIntermediate = std::nullopt;
        query.starredFirst = false;
        QList<ImageDto> all;
        for (;;) {
            const auto page = await(ImagesApi(client).page(query, static_cast<int>(all.size()), 1'000));
            if (!page || page->images.isEmpty())
                return all;
            all += page->images;
        }
    }

    void writeFiles() const
    {
        for (int i = 0; i < fileCount; ++i) {
            QImage image(sizeOf(i), QImage::Format_RGB32);
            for (int y = 0; y < image.height(); ++y)
                QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(image.scanLine(y)),
                                                      image.width());
            const QString folder = m_folder.filePath(u"pictures/%1"_s.arg(i % 7));
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(image.save(u"%1/%2.png"_s.arg(folder).arg(i)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_server.version().isEmpty(), "run by tests/realserver/run.sh full");
        QVERIFY(m_server.start());
    }

    void thousandUploads()
    {
        ApiClient client(profileFor(m_server.url()));
        const QString board = makeBoard(client, u"target"_s);
        const QString other = makeBoard(client, u"other"_s);
        QVERIFY(!board.isEmpty() && !other.isEmpty());
        writeFiles();
        const QStringList start{m_server.url(), m_folder.filePath(u"journal.sqlite"_s), board};
        {
            Driver driver(start + QStringList{m_folder.filePath(u"pictures"_s)});
            QVERIFY2(driver.waitForDone(350, 240'000), driver.output());
            QVERIFY(m_server.end(u"KILL"_s));
            qInfo() << "server killed at" << driver.done();
            QTest::qWait(1'500);
            QVERIFY(m_server.start());
            QVERIFY2(driver.waitForDone(650, 240'000), driver.output());
            driver.killNow();
            qInfo() << "program killed at" << driver.done();
        }
        Driver driver(start);
        QVERIFY2(driver.waitForEnd(300'000), driver.output());
        qInfo() << "the second program has grown by" << driver.grownKib() << "KiB";

        const QList<ImageDto> images = everything(client);
        QSet<QString> sessions;
        QSet<QPair<int, int>> sizes;
        for (const ImageDto& image : images) {
            sessions.insert(image.sessionId.value_or(QString()));
            sizes.insert({image.width, image.height});
            QCOMPARE(image.boardId.value_or(QString()), board);
        }
        QCOMPARE(images.size(), fileCount); // no more: nothing doubled
        QCOMPARE(sessions.size(), fileCount);
        QCOMPARE(sizes.size(), fileCount); // no less: nothing lost
        const auto names = await(BoardsApi(client).imageNames(board));
        QVERIFY(names);
        QCOMPARE(names->size(), fileCount);
        for (const ImageDto& image : images) {
            const auto bytes = await(ImagesApi(client).full(image.imageName));
            QVERIFY2(bytes, qPrintable(image.imageName));
            QCOMPARE(QImage::fromData(*bytes).size(), QSize(image.width, image.height));
            QVERIFY(await(ImagesApi(client).thumbnail(image.imageName)));
        }
    }

    /// Without any trouble: how much memory a thousand files take.
    void memory()
    {
        ApiClient client(profileFor(m_server.url()));
        const QString board = makeBoard(client, u"memory"_s);
        Driver driver(
            {m_server.url(), m_folder.filePath(u"memory.sqlite"_s), board, m_folder.filePath(u"pictures"_s)});
        QVERIFY2(driver.waitForEnd(300'000), driver.output());
        qInfo() << "a thousand files:" << driver.grownKib() << "KiB";
        QVERIFY2(driver.grownKib() < mostGrowthKib, driver.output());
        const auto names = await(BoardsApi(client).imageNames(board));
        QVERIFY(names);
        QCOMPARE(names->size(), fileCount);
    }
};

VITRINE_TEST(TestRealUploads)
#include "tst_realuploads.moc"
