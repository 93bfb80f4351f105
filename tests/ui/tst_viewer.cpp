// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/shell/actionregistry.h"
#include "ui/viewer/detailsstrip.h"
#include "ui/viewer/imagecanvas.h"
#include "ui/viewer/imageviewer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QImage plain(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

/// The point of the picture (in its own pixels) that is shown at a place of the canvas.
QPointF pictureAt(const ImageCanvas& canvas, QPointF place)
{
    return (place - canvas.imageRect().topLeft()) * canvas.devicePixelRatioF() / canvas.zoom();
}

} // namespace

class TestViewer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zoomKeepsThePointUnderTheCursor()
    {
        ImageCanvas canvas;
        canvas.resize(400, 300);
        canvas.show();
        canvas.setImage(plain({1000, 1000}), {1000, 1000});
        QVERIFY(canvas.isFit());
        QVERIFY(qAbs(canvas.zoom() - 0.3 * canvas.devicePixelRatioF()) < 0.001);
        canvas.setZoom(2.0);
        const QPointF cursor(100, 250);
        const QPointF before = pictureAt(canvas, cursor);
        QWheelEvent wheel(cursor, canvas.mapToGlobal(cursor), {}, QPoint(0, 240), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas, &wheel);
        QVERIFY(canvas.zoom() > 2.5);
        const QPointF after = pictureAt(canvas, cursor);
        QVERIFY(QLineF(before, after).length() < 0.01);
    }

    void zoomIsBoundedAndPanLeavesNoGap()
    {
        ImageCanvas canvas;
        canvas.resize(400, 300);
        canvas.show();
        canvas.setImage(plain({1000, 1000}), {1000, 1000});
        canvas.setZoom(100);
        QCOMPARE(canvas.zoom(), ImageCanvas::maxZoom);
        canvas.repaint(); // only what is seen is scaled
        canvas.setZoom(0.001);
        QCOMPARE(canvas.zoom(), ImageCanvas::minZoom);
        canvas.setZoom(1.0);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, QPoint(200, 150));
        QTest::mouseMove(&canvas, QPoint(390, 290));
        QTest::mouseMove(&canvas, QPoint(5000, 5000));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, QPoint(5000, 5000));
        QVERIFY(canvas.imageRect().left() <= 0.5);
        QVERIFY(canvas.imageRect().top() <= 0.5);
        canvas.setFit();
        QVERIFY(QRectF(canvas.rect()).contains(canvas.imageRect()));
    }

    void smallPicturesAreNotBlownUp()
    {
        ImageCanvas canvas;
        canvas.resize(400, 300);
        canvas.setImage(plain({64, 64}), {64, 64});
        QCOMPARE(canvas.zoom(), 1.0);
    }

    void theThumbnailStandsInUntilThePictureIsHere()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        GalleryPage& page = rig.view().gallery();
        GalleryView& grid = page.view();
        QTRY_VERIFY(grid.model()->rowCount() > 0);
        QTRY_VERIFY(!grid.model()->index(0, 0).data(ImageListModel::ThumbnailRole).isNull());
        demo->injectFault({u"hang"_s, u"/full$"_s, 1});
        grid.setCurrentIndex(grid.model()->index(0, 0));
        grid.setFocus();
        QTest::keyClick(&grid, Qt::Key_Return);
        QVERIFY(page.isViewing());
        QVERIFY(!page.viewer().isComplete());
        QVERIFY(page.viewer().canvas().hasImage());
        QTRY_COMPARE(
            demo->requestCount(u"GET"_s, u"/api/v1/images/i/%1/full"_s.arg(page.viewer().imageName())), 1);
        // The next one is not held up by it.
        const QString next = grid.model()->index(1, 0).data(ImageListModel::NameRole).toString();
        QTest::keyClick(&page.viewer(), Qt::Key_Right);
        QCOMPARE(page.viewer().imageName(), next);
        QTRY_VERIFY(page.viewer().isComplete());
        QTRY_VERIFY(rig.find<DetailsStrip>(u"detailsStrip"_s)->text().contains(u'×'));
        QVERIFY(rig.find<QLabel>(u"placeLabel"_s)->text().startsWith(u"2 of "_s));
        rig.window().actions().action(u"edit.copyName"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), next);
        QTest::keyClick(&page.viewer(), Qt::Key_Left);
        QTest::keyClick(&page.viewer(), Qt::Key_Left); // there is none before the first
        QCOMPARE(page.viewer().imageName(),
                 grid.model()->index(0, 0).data(ImageListModel::NameRole).toString());
        QTest::keyClick(&page.viewer(), Qt::Key_Escape);
        QVERIFY(!page.isViewing());
        QVERIFY(grid.isVisible());
        QCOMPARE(grid.currentIndex().row(), 0);
    }

    void zoomingInDecodesAllPixels()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        rig.show(QSize(900, 600));
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        GalleryPage& page = rig.view().gallery();
        QTRY_VERIFY(page.view().model()->rowCount() > 0);
        page.openImage(page.view().model()->index(0, 0).data(ImageListModel::NameRole).toString());
        QTRY_VERIFY(page.viewer().isComplete());
        QVERIFY(page.viewer().canvas().isFit());
        QTest::keyClick(&page.viewer(), Qt::Key_1);
        QCOMPARE(page.viewer().canvas().zoom(), 1.0);
        QTRY_COMPARE(rig.find<QLabel>(u"zoomLabel"_s)->text(), u"100 %"_s);
        QCOMPARE(demo->requestCount(u"GET"_s, u"/api/v1/images/i/%1/full"_s.arg(page.viewer().imageName())),
                 1);
        QTest::keyClick(&page.viewer(), Qt::Key_0);
        QVERIFY(page.viewer().canvas().isFit());
    }

    void aFailureIsSaidAndTriedAgain()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        GalleryPage& page = rig.view().gallery();
        QTRY_VERIFY(page.view().model()->rowCount() > 0);
        for (const QString& fault : {u"500"_s, u"truncate"_s, u"html"_s}) {
            demo->injectFault({fault, u"/full$"_s, 4});
            page.openImage(page.view().model()->index(1, 0).data(ImageListModel::NameRole).toString());
            auto* pane = page.viewer().findChild<QWidget*>(u"viewerState"_s);
            QTRY_VERIFY2(pane->isVisible(), qPrintable(fault));
            QVERIFY(!pane->findChild<QLabel*>(u"stateSentence"_s)->text().isEmpty());
            demo->clearFaults();
            QTest::mouseClick(pane->findChild<QPushButton*>(u"stateAction"_s), Qt::LeftButton);
            QTRY_VERIFY(page.viewer().isComplete());
            page.closeViewer();
        }
    }
};

VITRINE_TEST(TestViewer)
#include "tst_viewer.moc"
