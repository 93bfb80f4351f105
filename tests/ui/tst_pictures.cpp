// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/fullimageloader.h"
#include "lib/imaging/imagedifference.h"
#include "lib/imaging/imagepyramid.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int timeoutMs = 30'000;

QImage filled(QSize size, QColor color, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    image.fill(color);
    return image;
}

QString fullPath(const QString& name)
{
    return u"/api/v1/images/i/%1/full"_s.arg(name);
}

} // namespace

/// What the viewer and the comparison are made of, without their widgets.
class TestPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLevelIsHalfOfTheOneBefore()
    {
        const ImagePyramid pyramid = ImagePyramid::build(filled({1000, 300}, Qt::red));
        QList<QSize> sizes;
        for (const QImage& level : pyramid.levels())
            sizes.append(level.size());
        QCOMPARE(sizes, (QList<QSize>{{1000, 300}, {500, 150}, {250, 75}, {125, 38}}));
        QCOMPARE(pyramid.levelFor(2000).width(), 1000);
        QCOMPARE(pyramid.levelFor(501).width(), 1000);
        QCOMPARE(pyramid.levelFor(500).width(), 500);
        QCOMPARE(pyramid.levelFor(10).width(), 125);
        QVERIFY(ImagePyramid().levelFor(10).isNull());
        QCOMPARE(ImagePyramid(filled({1000, 300}, Qt::red)).levels().size(), 1);
    }

    void narrowPicturesKeepAPixel()
    {
        const ImagePyramid pyramid = ImagePyramid::build(filled({1, 5000}, Qt::red));
        for (const QImage& level : pyramid.levels())
            QCOMPARE(level.width(), 1);
        QVERIFY(pyramid.levels().last().height() <= ImagePyramid::smallestEdge);
    }

    void finePatternsBecomeGreyAndNotJagged()
    {
        QImage stripes(1024, 1024, QImage::Format_RGB32);
        for (int y = 0; y < stripes.height(); ++y) {
            for (int x = 0; x < stripes.width(); ++x)
                stripes.setPixel(x, y, x % 2 == 0 ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
        }
        const QImage small = ImagePyramid::build(stripes).levelFor(128);
        QCOMPARE(small.width(), 128);
        for (int x = 4; x < 124; ++x) {
            const int grey = qGray(small.pixel(x, 64));
            QVERIFY2(grey > 110 && grey < 145, qPrintable(QString::number(grey)));
        }
    }

    void differencesAreCountedAndAmplified()
    {
        const QImage first = filled({10, 10}, QColor(100, 100, 100));
        QImage second = first;
        second.setPixel(3, 4, qRgb(110, 100, 95));
        const ImageDifference plain = imageDifference(first, second, 1);
        QCOMPARE(plain.largest, 10);
        QCOMPARE(plain.share, 0.01);
        QVERIFY(!plain.scaled);
        QCOMPARE(plain.image.pixel(3, 4), qRgb(10, 0, 5));
        QCOMPARE(plain.image.pixel(0, 0), qRgb(0, 0, 0));
        QCOMPARE(imageDifference(first, second, 16).image.pixel(3, 4), qRgb(160, 0, 80));
        QCOMPARE(imageDifference(first, second, 64).image.pixel(3, 4), qRgb(255, 0, 255));
        QCOMPARE(imageDifference(first, first, 64).largest, 0);
    }

    void picturesOfTwoSizesAreComparedInTheFirsts()
    {
        const ImageDifference difference =
            imageDifference(filled({10, 10}, Qt::blue), filled({40, 40}, Qt::blue), 1);
        QVERIFY(difference.scaled);
        QCOMPARE(difference.image.size(), QSize(10, 10));
        QCOMPARE(difference.largest, 0);
        QVERIFY(imageDifference({}, filled({4, 4}, Qt::blue), 1).image.isNull());
    }

    void whatIsSeeThroughCountsAsItLooks()
    {
        const QImage clear = filled({4, 4}, QColor(255, 255, 255, 0), QImage::Format_ARGB32);
        QCOMPARE(imageDifference(clear, filled({4, 4}, Qt::black), 1).largest, 0);
        QCOMPARE(imageDifference(clear, filled({4, 4}, Qt::white), 1).largest, 255);
    }

    void neighboursAreThereBeforeTheyAreAskedFor()
    {
        ApiKit kit;
        ImagesApi images = kit.images();
        QStringList names;
        const QString board = kit.makeBoard(u"leafing"_s);
        for (int i = 0; i < 3; ++i)
            names.append(kit.uploadPicture(board));
        QVERIFY(!names.contains(QString()));

        FullImageLoader loader(images);
        QSignalSpy loaded(&loader, &FullImageLoader::loaded);
        loader.load(names.at(0), {});
        loader.prefetch({names.at(1), names.at(2)});
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, timeoutMs);
        QCOMPARE(loaded.takeFirst().at(0).toString(), names.at(0));
        if (kit.isDemo()) {
            QTRY_COMPARE(kit.demo().requestCount(u"GET"_s, fullPath(names.at(1))), 1);
            QTRY_COMPARE(kit.demo().requestCount(u"GET"_s, fullPath(names.at(2))), 1);
        }
        for (const QString& name : {names.at(2), names.at(1), names.at(0)}) { // there and back
            loader.load(name, {});
            QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, timeoutMs);
            const QVariantList answer = loaded.takeFirst();
            QCOMPARE(answer.at(0).toString(), name);
            QCOMPARE(answer.at(2).toSize(), QSize(20, 10));
        }
        if (kit.isDemo()) {
            for (const QString& name : std::as_const(names))
                QCOMPARE(kit.demo().requestCount(u"GET"_s, fullPath(name)), 1);
        }
    }

    void whatIsOnItsWayIsNotAskedForTwice()
    {
        ApiKit kit;
        if (!kit.isDemo())
            QSKIP("holds an answer back");
        ImagesApi images = kit.images();
        const QString board = kit.makeBoard(u"leafing"_s);
        const QString first = kit.uploadPicture(board);
        const QString second = kit.uploadPicture(board);
        FullImageLoader loader(images);
        QSignalSpy loaded(&loader, &FullImageLoader::loaded);
        loader.load(first, {});
        QTRY_COMPARE(loaded.size(), 1);
        kit.demo().injectFault({u"delay"_s, fullPath(second), 1});
        loader.prefetch({second});
        QTRY_COMPARE(kit.demo().requestCount(u"GET"_s, fullPath(second)), 1);
        QVERIFY(!loader.isLoading()); // nobody waits for it yet
        loader.load(second, {});
        QVERIFY(loader.isLoading());
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(kit.demo().requestCount(u"GET"_s, fullPath(second)), 1);
    }

    void aNeighbourThatFailsIsToldWhenItIsWanted()
    {
        ApiKit kit;
        if (!kit.isDemo())
            QSKIP("injects faults");
        ImagesApi images = kit.images();
        const QString board = kit.makeBoard(u"leafing"_s);
        const QString first = kit.uploadPicture(board);
        const QString second = kit.uploadPicture(board);
        FullImageLoader loader(images);
        QSignalSpy loaded(&loader, &FullImageLoader::loaded);
        QSignalSpy failed(&loader, &FullImageLoader::failed);
        kit.demo().injectFault({u"html"_s, fullPath(second), -1});
        loader.load(first, {});
        loader.prefetch({second});
        QTRY_COMPARE(loaded.size(), 1);
        QTRY_VERIFY(kit.demo().requestCount(u"GET"_s, fullPath(second)) >= 1);
        QCOMPARE(failed.size(), 0);
        loader.load(second, {});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().at(0).toString(), second);
        kit.demo().clearFaults();
        loader.load(second, {}); // nothing broken was kept
        QTRY_COMPARE(loaded.size(), 2);
    }
};

VITRINE_TEST(TestPictures)
#include "tst_pictures.moc"
