// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/thumbnailstore.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QByteArray picture(const char* format = "webp", QSize size = {256, 128})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

QString nameIn(const BrokenServer::Request& request)
{
    return QString::fromLatin1(request.target.split('/').value(5));
}

QStringList names(int from, int to)
{
    QStringList out;
    for (int i = from; i < to; ++i)
        out.append(u"image-%1.png"_s.arg(i));
    return out;
}

/// A server of thumbnails and a store on it.
struct Rig {
    explicit Rig(BrokenServer::Handler handler, ThumbnailStore::Options options = {})
        : server(std::move(handler))
        , client(*ServerProfile::fromAddress(server.address()))
        , images(client)
        , store(images, options)
        , ready(&store, &ThumbnailStore::ready)
        , failed(&store, &ThumbnailStore::failed)
    {
    }

    [[nodiscard]] QStringList asked() const
    {
        QStringList out;
        for (const BrokenServer::Request& request : server.requests())
            out.append(nameIn(request));
        return out;
    }

    BrokenServer server;
    ApiClient client;
    ImagesApi images;
    ThumbnailStore store;
    QSignalSpy ready;
    QSignalSpy failed;
    QObject consumer;
};

BrokenServer::Reaction good(const BrokenServer::Request&)
{
    return BrokenServer::answer(200, "image/webp", picture());
}

} // namespace

class TestThumbnailStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsWhatIsDemanded()
    {
        Rig rig(good);
        QVERIFY(!rig.store.find(u"image-0.png"_s));
        rig.store.setDemand(&rig.consumer, names(0, 3), names(3, 5));
        QTRY_COMPARE(rig.ready.size(), 5);
        QCOMPARE(rig.store.find(u"image-0.png"_s)->size(), QSize(160, 80));
        QCOMPARE(rig.asked().size(), 5);
        // What is visible goes first.
        QStringList first = rig.asked().mid(0, 3);
        first.sort();
        QCOMPARE(first, names(0, 3));
        // Asking again costs nothing.
        rig.store.setDemand(&rig.consumer, names(0, 5));
        QTest::qWait(20);
        QCOMPARE(rig.asked().size(), 5);
    }

    void atMostSixAtATimeAndDropsWhatIsNotDemanded()
    {
        Rig rig([](const BrokenServer::Request&) { return BrokenServer::Reaction{{}, false}; }); // hangs
        rig.store.setDemand(&rig.consumer, names(0, 50));
        QTRY_COMPARE(rig.server.requests().size(), 6);
        QCOMPARE(rig.store.inFlight(), 6);
        rig.store.setDemand(&rig.consumer, names(100, 103));
        QTRY_COMPARE(rig.server.requests().size(), 9);
        QCOMPARE(rig.store.inFlight(), 3);
        QCOMPARE(rig.asked().mid(6).filter(u"image-10"_s).size(), 3);
        rig.store.clearDemand(&rig.consumer);
        QTRY_COMPARE(rig.store.inFlight(), 0);
        QVERIFY(rig.failed.isEmpty()); // our own doing is no failure
    }

    /// The next jump must not wait behind what only might be looked at.
    void atMostTwoAheadOfWhatIsShown()
    {
        Rig rig([](const BrokenServer::Request&) { return BrokenServer::Reaction{{}, false}; }); // hangs
        rig.store.setDemand(&rig.consumer, {}, names(0, 50));
        QTRY_COMPARE(rig.server.requests().size(), 2);
        QTest::qWait(20);
        QCOMPARE(rig.store.inFlight(), 2);
        // What is shown may use all the places.
        rig.store.setDemand(&rig.consumer, names(50, 100), names(0, 50));
        QTRY_COMPARE(rig.server.requests().size(), 6);
        QCOMPARE(rig.store.inFlight(), 6);
        QCOMPARE(rig.asked().mid(2), names(50, 54));
    }

    void demandOfSeveralConsumersAndTheirEnd()
    {
        Rig rig([](const BrokenServer::Request&) { return BrokenServer::Reaction{{}, false}; });
        {
            QObject other;
            rig.store.setDemand(&rig.consumer, names(0, 1));
            rig.store.setDemand(&other, names(0, 2)); // one in common
            QTRY_COMPARE(rig.server.requests().size(), 2);
        }
        QTRY_COMPARE(rig.store.inFlight(), 1);
    }

    void triesAgainLater()
    {
        ThumbnailStore::Options options;
        options.firstRetryMs = 30;
        int count = 0;
        Rig rig(
            [&count](const BrokenServer::Request& request) {
                return ++count < 3 ? BrokenServer::json("{\"detail\": \"busy\"}", 503) : good(request);
            },
            options);
        rig.store.setDemand(&rig.consumer, names(0, 1));
        QTRY_COMPARE(rig.failed.size(), 1);
        QVERIFY(rig.store.error(u"image-0.png"_s));
        QTRY_COMPARE(rig.ready.size(), 1);
        QCOMPARE(rig.failed.size(), 2);
        QVERIFY(!rig.store.error(u"image-0.png"_s));
        QCOMPARE(count, 3);
    }

    void aFailureIsNotAskedForAgainAtOnce()
    {
        Rig rig(
            [](const BrokenServer::Request&) { return BrokenServer::json("{\"detail\": \"gone\"}", 404); });
        rig.store.setDemand(&rig.consumer, names(0, 1));
        QTRY_COMPARE(rig.failed.size(), 1);
        for (int i = 0; i < 5; ++i) {
            rig.store.setDemand(&rig.consumer, names(0, 1));
            QTest::qWait(5);
        }
        QCOMPARE(rig.server.requests().size(), 1);
        rig.store.retryFailed();
        QTRY_COMPARE(rig.server.requests().size(), 2);
    }

    void aBrokenPictureFails()
    {
        Rig rig([](const BrokenServer::Request&) {
            return BrokenServer::answer(200, "image/webp", "RIFF junk");
        });
        rig.store.setDemand(&rig.consumer, names(0, 1));
        QTRY_COMPARE(rig.failed.size(), 1);
        QVERIFY(!rig.failed.first().at(1).value<ApiError>().userMessage().isEmpty());
        QVERIFY(rig.ready.isEmpty());
    }

    void webpMissingSaysWhatToInstall()
    {
        ThumbnailStore::Options options;
        options.webp = false;
        Rig rig(good, options);
        rig.store.setDemand(&rig.consumer, names(0, 1));
        QTRY_COMPARE(rig.failed.size(), 1);
        QVERIFY(rig.failed.first().at(1).value<ApiError>().userMessage().contains(
            "qt6-image-formats-plugins"_L1));
    }

    void keepsOnDisk()
    {
        QTemporaryDir folder;
        ThumbnailStore::Options options;
        options.cacheFolder = folder.path();
        {
            Rig rig(good, options);
            rig.store.setDemand(&rig.consumer, names(0, 3));
            QTRY_COMPARE(rig.ready.size(), 3);
        }
        Rig rig(good, options);
        rig.store.setDemand(&rig.consumer, names(0, 3));
        QTRY_COMPARE(rig.ready.size(), 3);
        QCOMPARE(rig.server.requests().size(), 0);
    }

    void aDamagedFileIsReplaced()
    {
        QTemporaryDir folder;
        ThumbnailStore::Options options;
        options.cacheFolder = folder.path();
        ThumbnailFiles files(folder.path(), 1 << 20);
        files.write(u"image-0.png"_s, "damaged");
        Rig rig(good, options);
        rig.store.setDemand(&rig.consumer, names(0, 1));
        QTRY_COMPARE(rig.ready.size(), 1);
        QVERIFY(rig.failed.isEmpty());
        QTRY_COMPARE(files.read(u"image-0.png"_s), picture());
    }

    void filesAreReplacedAsAWhole()
    {
        QTemporaryDir folder;
        ThumbnailFiles files(folder.path(), 1 << 20);
        files.write(u"image-0.png"_s, "first");
        files.write(u"image-0.png"_s, "second");
        QCOMPARE(files.read(u"image-0.png"_s), "second");
        QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(it.hasNext());
        it.next();
        QVERIFY2(!it.hasNext(), qPrintable(it.next())); // nothing half written is left
    }

    void fileNamesAreNotTheServers()
    {
        QTemporaryDir folder;
        const ThumbnailFiles files(folder.path(), 1 << 20);
        QVERIFY(files.path(u"../../etc/passwd"_s).startsWith(folder.path()));
        QVERIFY(!files.path(u"../../etc/passwd"_s).contains(u".."_s));
    }

    void theDiskIsBounded()
    {
        QTemporaryDir folder;
        ThumbnailFiles files(folder.path(), 10'000);
        for (int i = 0; i < 40; ++i)
            files.write(u"image-%1"_s.arg(i), QByteArray(1000, 'x'));
        qint64 total = 0;
        QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            total += it.nextFileInfo().size();
        QVERIFY2(total <= 12'000, qPrintable(QString::number(total)));
        QVERIFY(total >= 8'000);
    }

    void aFolderThatCannotBeWrittenDoesNoHarm()
    {
        ThumbnailStore::Options options;
        options.cacheFolder = u"/proc/no-such-folder"_s;
        Rig rig(good, options);
        rig.store.setDemand(&rig.consumer, names(0, 1));
        QTRY_COMPARE(rig.ready.size(), 1);
    }

    void memoryIsBounded()
    {
        ThumbnailStore::Options options;
        options.memoryBytes = 4 * 160 * 80 * 4 + 8192; // four pictures
        Rig rig(good, options);
        rig.store.setDemand(&rig.consumer, names(0, 10));
        QTRY_COMPARE(rig.ready.size(), 10);
        int kept = 0;
        for (const QString& name : names(0, 10))
            kept += rig.store.find(name) ? 1 : 0;
        QCOMPARE(kept, 4);
        QTest::qWait(50);
        QCOMPARE(rig.asked().size(), 10); // what had no room is not fetched over and over
    }

    void whatNobodyLooksAtLeavesMemory()
    {
        ThumbnailStore::Options options;
        options.keepMs = 200;
        Rig rig(good, options);
        rig.store.setDemand(&rig.consumer, names(0, 6));
        QTRY_COMPARE(rig.ready.size(), 6);
        rig.store.setDemand(&rig.consumer, names(4, 6), names(3, 4));
        QTRY_VERIFY(!rig.store.find(u"image-0.png"_s) && !rig.store.find(u"image-2.png"_s));
        QTest::qWait(2 * options.keepMs);
        for (const QString& name : names(3, 6))
            QVERIFY2(rig.store.find(name), qPrintable(name));
        // It comes again for who comes back.
        rig.store.setDemand(&rig.consumer, names(0, 6));
        QTRY_VERIFY(rig.store.find(u"image-0.png"_s));
    }

    void anotherEdgeDecodesAnew()
    {
        Rig rig(good);
        rig.store.setDemand(&rig.consumer, names(0, 1));
        QTRY_COMPARE(rig.ready.size(), 1);
        rig.store.setEdge(64);
        QCOMPARE(rig.store.find(u"image-0.png"_s)->width(), 160); // until then
        QTRY_COMPARE(rig.store.find(u"image-0.png"_s)->width(), 64);
    }

    void endsWithWorkUnderWay()
    {
        Rig rig(good);
        rig.store.setDemand(&rig.consumer, names(0, 100));
        QTRY_VERIFY(!rig.ready.isEmpty());
    }
};

VITRINE_TEST(TestThumbnailStore)
#include "tst_thumbnailstore.moc"
