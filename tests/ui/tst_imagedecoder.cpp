// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/imagedecoder.h"
#include "lib/imaging/previewdecoder.h"
#include "lib/imaging/webpsupport.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

QByteArray encoded(QSize size, const char* format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

} // namespace

class TestImageDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scalesDownToFit_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("png") << QByteArray("png");
        QTest::newRow("jpeg") << QByteArray("jpeg");
        QTest::newRow("webp") << QByteArray("webp");
    }

    void scalesDownToFit()
    {
        QFETCH(QByteArray, format);
        const auto result = ImageDecoder(true).decode(encoded({200, 100}, format.constData()), {50, 50});
        QVERIFY(result);
        QCOMPARE(result->image.size(), QSize(50, 25));
        QCOMPARE(result->originalSize, QSize(200, 100));
        QCOMPARE(result->image.format(), QImage::Format_RGB32);
    }

    void neverScalesUp()
    {
        const auto result = ImageDecoder(true).decode(encoded({20, 10}, "png"), {50, 50});
        QVERIFY(result);
        QCOMPARE(result->image.size(), QSize(20, 10));
    }

    void saysWhatIsWrong()
    {
        const ImageDecoder decoder(true);
        QCOMPARE(decoder.decode("no picture", {}).error().kind, ApiError::Kind::Input);
        QByteArray cut = encoded({200, 100}, "png");
        cut.truncate(60);
        QVERIFY(!decoder.decode(cut, {}).error().userMessage().isEmpty());
        QVERIFY(!decoder.decode({}, {}));
    }

    void refusesAHugePicture()
    {
        // A PNG header that promises 100,000 x 100,000 pixels.
        QByteArray bytes = encoded({1, 1}, "png");
        for (const qsizetype at : {16, 20}) {
            bytes[at] = 0;
            bytes[at + 1] = 1;
            bytes[at + 2] = char(0x86);
            bytes[at + 3] = char(0xa0);
        }
        QVERIFY(!ImageDecoder(true).decode(bytes, {50, 50}));
    }

    void namesThePackageWhenWebpIsMissing()
    {
        const QByteArray webp = encoded({20, 10}, "webp");
        QVERIFY(looksLikeWebp(webp));
        const auto result = ImageDecoder(false).decode(webp, {});
        QVERIFY(!result);
        QVERIFY(result.error().userMessage().contains("qt6-image-formats-plugins"_L1));
        QVERIFY(!webpSupported({"png", "jpeg"}));
        QVERIFY(webpSupported({"png", "webp"}));
    }

    void previewsGiveWayToNewerOnes()
    {
        PreviewDecoder decoder;
        QSignalSpy decoded(&decoder, &PreviewDecoder::decoded);
        for (int width = 1; width <= 20; ++width)
            decoder.decode(encoded({width, 10}, "jpeg"));
        QTRY_COMPARE(decoded.isEmpty() ? 0 : decoded.last().first().value<QImage>().width(), 20);
        QVERIFY(decoded.size() < 20);
        decoded.clear();
        decoder.decode("no picture"); // skipped
        decoder.decode(encoded({30, 10}, "jpeg"));
        QTRY_COMPARE(decoded.size(), 1);
        QCOMPARE(decoded.first().first().value<QImage>().width(), 30);
    }
};

VITRINE_TEST(TestImageDecoder)
#include "tst_imagedecoder.moc"
