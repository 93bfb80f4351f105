// SPDX-License-Identifier: Apache-2.0
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

/// A transparent picture with a coloured field.
QByteArray withMargins(QSize size, QRect field)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = field.top(); y <= field.bottom(); ++y) {
        for (int x = field.left(); x <= field.right(); ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QSize sizeOf(const ImageDto& image)
{
    return {image.width, image.height};
}

} // namespace

/// ImagesApi::upload with everything that can be said about an upload.
class TestUploadsApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_kit = std::make_unique<ApiKit>();
        m_board = m_kit->makeBoard(u"uploads"_s);
        QVERIFY(!m_board.isEmpty());
    }
    void cleanupTestCase() { m_kit.reset(); }

    void fromMemory()
    {
        const QString session = newId();
        TAKE(image,
             m_kit->images().upload({.bytes = pictureBytes({33, 21}),
                                     .fileName = u"a \"quoted\" näme.png"_s,
                                     .category = u"control"_s,
                                     .boardId = m_board,
                                     .sessionId = session}));
        QCOMPARE(sizeOf(image), QSize(33, 21));
        QCOMPARE(image.imageCategory, u"control"_s);
        QCOMPARE(image.imageOrigin, u"external"_s);
        QCOMPARE(image.sessionId, session);
        TAKE(read, m_kit->images().get(image.imageName));
        QCOMPARE(read.boardId, m_board);
        QCOMPARE(read.sessionId, session);
    }

    void fromDiskWithProgress()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"large picture.png"_s);
        QImage noise(700, 700, QImage::Format_RGB32); // does not compress: 1.4 MB
        quint32 state = 1;
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x) {
                state = state * 1664525 + 1013904223;
                noise.setPixel(x, y, state >> 8);
            }
        }
        QVERIFY(noise.save(path));
        ApiCall<ImageDto>* call = m_kit->images().upload({.filePath = path, .boardId = m_board});
        qint64 sent = 0;
        qint64 total = 0;
        connect(call, &ApiCallBase::progress, this, [&](qint64 done, qint64 of) {
            QVERIFY(done >= sent);
            sent = done;
            total = of;
        });
        TAKE(image, call);
        QCOMPARE(sizeOf(image), noise.size());
        QVERIFY(total > QFileInfo(path).size());
        QCOMPARE(sent, total);
        TAKE(full, m_kit->images().full(image.imageName));
        QCOMPARE(QImage::fromData(full).convertToFormat(QImage::Format_RGB32), noise);
    }

    void otherFormatsBecomePng_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("jpeg") << QByteArray("JPEG");
        QTest::newRow("webp") << QByteArray("WEBP");
        QTest::newRow("bmp") << QByteArray("BMP");
    }
    void otherFormatsBecomePng()
    {
        QFETCH(QByteArray, format);
        // The type is told by what is in the file, not by its name.
        TAKE(image,
             m_kit->images().upload({.bytes = pictureBytes({16, 8}, format.constData()),
                                     .fileName = u"picture"_s,
                                     .boardId = m_board}));
        QVERIFY(image.imageName.endsWith(".png"_L1));
        TAKE(full, m_kit->images().full(image.imageName));
        QCOMPARE(QImage::fromData(full, "PNG").size(), QSize(16, 8));
    }

    void intermediate()
    {
        TAKE(image,
             m_kit->images().upload({.bytes = pictureBytes(), .isIntermediate = true, .boardId = m_board}));
        QVERIFY(image.isIntermediate);
        QCOMPARE(image.imageCategory, u"user"_s); // the default
    }

    void metadataIsKept()
    {
        TAKE(image,
             m_kit->images().upload({.bytes = pictureBytes(),
                                     .boardId = m_board,
                                     .metadata = {{u"note"_s, u"é \"quoted\""_s}, {u"n"_s, 3}}}));
        TAKE(metadata, m_kit->images().metadata(image.imageName));
        QCOMPARE(metadata.value("note"_L1).toString(), u"é \"quoted\""_s);
        QCOMPARE(metadata.value("n"_L1).toInt(), 3);
    }

    void marginsAreCutOff()
    {
        const QByteArray bytes = withMargins({40, 30}, {5, 7, 12, 9});
        TAKE(whole, m_kit->images().upload({.bytes = bytes, .boardId = m_board}));
        QCOMPARE(sizeOf(whole), QSize(40, 30));
        TAKE(cropped, m_kit->images().upload({.bytes = bytes, .boardId = m_board, .cropVisible = true}));
        QCOMPARE(sizeOf(cropped), QSize(12, 9));
        TAKE(full, m_kit->images().full(cropped.imageName));
        QCOMPARE(QImage::fromData(full).pixelColor(0, 0), QColor(Qt::red));
    }

    void sizeIsChanged()
    {
        TAKE(image,
             m_kit->images().upload(
                 {.bytes = pictureBytes({40, 30}), .boardId = m_board, .resizeTo = QSize(24, 16)}));
        QCOMPARE(sizeOf(image), QSize(24, 16));
        EXPECT_KIND(m_kit->images().upload(
                        {.bytes = pictureBytes(), .boardId = m_board, .resizeTo = QSize(5000, 5000)}),
                    Rejected);
        EXPECT_KIND(
            m_kit->images().upload({.bytes = pictureBytes(), .boardId = m_board, .resizeTo = QSize(0, 10)}),
            Rejected);
    }

    void noneMeansNoBoard()
    {
        for (const QString& board : {u"none"_s, QString()}) {
            TAKE(image, m_kit->images().upload({.bytes = pictureBytes(), .boardId = board}));
            m_kit->removeLater(image.imageName);
            QVERIFY(!image.boardId);
        }
    }

    void unknownBoards()
    {
        ApiCall<ImageDto>* call =
            m_kit->images().upload({.bytes = pictureBytes(), .boardId = u"no-such-board"_s});
        if (m_kit->isNewer()) {
            EXPECT_KIND(call, NotFound);
            return;
        }
        TAKE(image, call);
        m_kit->removeLater(image.imageName);
        QVERIFY(!image.boardId);
    }

    void whatIsNoPictureIsRefused()
    {
        EXPECT_KIND(m_kit->images().upload({.bytes = "hello", .boardId = m_board}), Rejected);
        EXPECT_KIND(
            m_kit->images().upload({.bytes = "\x89PNG\r\n\x1a\nand then nothing", .boardId = m_board}),
            Rejected);
        EXPECT_KIND(
            m_kit->images().upload({.bytes = pictureBytes(), .category = u"nonsense"_s, .boardId = m_board}),
            Rejected);
        const QByteArray whole = pictureBytes({300, 300});
        EXPECT_KIND(m_kit->images().upload({.bytes = whole.left(whole.size() / 2), .boardId = m_board}),
                    Server);
    }

    void filesThatCannotBeReadAreNamed()
    {
        const auto result = await(m_kit->images().upload({.filePath = u"/no/such/file.png"_s}));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::Storage);
        QVERIFY(result.error().userMessage().contains(u"/no/such/file.png"_s));
    }

    void anUploadIsStopped()
    {
        ApiCall<ImageDto>* call =
            m_kit->images().upload({.bytes = pictureBytes({400, 400}, "BMP"), .boardId = m_board});
        call->abort();
        EXPECT_KIND(call, Canceled);
    }

private:
    std::unique_ptr<ApiKit> m_kit;
    QString m_board;
};

VITRINE_TEST(TestUploadsApi)
#include "tst_uploadsapi.moc"
