// SPDX-License-Identifier: Apache-2.0
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardspanel.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/shell/actionregistry.h"
#include "ui/viewer/comparepane.h"
#include "ui/viewer/compareview.h"
#include "ui/viewer/imageviewer.h"
#include "ui/viewer/splitcanvas.h"

#include <QBuffer>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int timeoutMs = 60'000;

QByteArray encoded(QSize size, QColor color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

/// Pictures compared in the window: on the demo server, or on VITRINE_TEST_SERVER.
class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_kit = std::make_unique<ApiKit>();
        const QString board = m_kit->makeBoard(u"compared"_s);
        const QList<std::pair<QSize, QColor>> pictures{{{800, 400}, QColor(200, 0, 0)},
                                                       {{800, 400}, QColor(190, 0, 0)},
                                                       {{1600, 800}, QColor(0, 0, 200)},
                                                       {{640, 640}, QColor(0, 90, 0)}};
        for (const auto& [size, color] : pictures) {
            const ImageUpload upload{.bytes = encoded(size, color),
                                     .fileName = u"a.png"_s,
                                     .category = u"general"_s,
                                     .boardId = board};
            const auto image = await(m_kit->images().upload(upload));
            QVERIFY2(image, problemOf(image).constData());
        }
        m_rig = std::make_unique<TestWindow>();
        m_rig->show(QSize(1200, 800));
        QVERIFY(m_rig->host().openAddress(m_kit->profile().baseUrl.toString()));
        m_rig->view().boards().setCurrentBoard(board);
        gallery().setBoard(board);
        QTRY_COMPARE_WITH_TIMEOUT(grid().model()->rowCount(), 4, timeoutMs);
        m_rig->window().activateWindow();
        QTRY_VERIFY(m_rig->window().isActiveWindow());
    }

    void cleanup()
    {
        m_rig.reset();
        m_kit.reset();
    }

    void twoToFourCanBeCompared()
    {
        QAction* compare = action(u"image.compare"_s);
        QVERIFY(!compare->isEnabled());
        select(1);
        QVERIFY(!compare->isEnabled());
        for (const int count : {2, 3, 4}) {
            select(count);
            QVERIFY(compare->isEnabled());
            compare->trigger();
            QVERIFY(gallery().isComparing());
            QCOMPARE(comparison().panes().size(), count);
            QTRY_VERIFY_WITH_TIMEOUT(allComplete(), timeoutMs);
            QTest::keyClick(&comparison(), Qt::Key_Escape);
            QVERIFY(!gallery().isComparing());
            QCOMPARE(grid().selectedNames().size(), count); // the selection is as it was
        }
    }

    void zoomAndPlaceAreTheSameForAll()
    {
        open(3);
        ImageCanvas& first = comparison().panes().at(0)->canvas();
        first.setZoom(first.zoom() * 4, QPointF(first.width() / 3.0, first.height() / 3.0));
        const CanvasPlace place = first.place();
        QVERIFY(!place.fit);
        for (ComparePane* pane : comparison().panes()) {
            const CanvasPlace other = pane->canvas().place();
            QVERIFY(qAbs(other.overFit - place.overFit) < 0.01);
            // Up and down, a picture that fits stays in the middle.
            QVERIFY(qAbs(other.center.x() - place.center.x()) < 0.02);
        }
        // A drag in another pane moves all.
        ImageCanvas& second = comparison().panes().at(1)->canvas();
        const QPoint middle = second.rect().center();
        QTest::mousePress(&second, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&second, middle - QPoint(30, 10));
        QTest::mouseRelease(&second, Qt::LeftButton, {}, middle - QPoint(30, 10));
        QVERIFY(first.place().center.x() > place.center.x());
        QVERIFY(qAbs(first.place().center.x() - second.place().center.x()) < 0.02);
        // It stays when another way of comparing is chosen.
        QTest::keyClick(&comparison(), Qt::Key_M);
        QCOMPARE(comparison().mode(), CompareView::Mode::Slider);
        QVERIFY(qAbs(comparison().overlay().place().overFit - place.overFit) < 0.01);
        QTest::keyClick(&comparison(), Qt::Key_0);
        QVERIFY(comparison().overlay().isFit());
        QVERIFY(first.isFit());
    }

    void theLineIsDragged()
    {
        open(2);
        click(u"compareSlider"_s);
        SplitCanvas& canvas = comparison().overlay();
        QTRY_VERIFY(canvas.hasImage());
        QCOMPARE(canvas.split(), 0.5);
        const QRectF place = canvas.imageRect();
        const QPoint line = place.center().toPoint();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, line);
        QTest::mouseMove(&canvas, line - QPoint(qRound(place.width() / 4), 0));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, line - QPoint(qRound(place.width() / 4), 0));
        QVERIFY(qAbs(canvas.split() - 0.25) < 0.02);
        // Left of the line is the first picture, right of it the second.
        const QImage seen = canvas.grab().toImage();
        const auto colorAt = [&](double share) {
            return seen.pixelColor((QPointF(place.left() + share * place.width(), place.center().y() + 40)
                                    * seen.devicePixelRatio())
                                       .toPoint());
        };
        const QColor left = colorAt(0.1);
        const QColor right = colorAt(0.9);
        QVERIFY(left != right);
        click(u"compareSwap"_s);
        QCOMPARE(canvas.split(), 0.5);
        QCOMPARE(canvas.grab().toImage().pixelColor(
                     (QPointF(place.left() + 0.1 * place.width(), place.center().y() + 40)
                      * seen.devicePixelRatio())
                         .toPoint()),
                 right);
    }

    void theyAlternate()
    {
        open(2);
        click(u"compareBlink"_s);
        SplitCanvas& canvas = comparison().overlay();
        QCOMPARE(canvas.split(), 1.0);
        QTRY_COMPARE(canvas.split(), 0.0);
        QTRY_COMPARE(canvas.split(), 1.0);
        QTest::keyClick(&comparison(), Qt::Key_Space); // by hand from now on
        QCOMPARE(canvas.split(), 0.0);
        QTest::keyClick(&comparison(), Qt::Key_Space);
        QCOMPARE(canvas.split(), 1.0);
    }

    void theDifferenceIsSaidAndSeen()
    {
        open(4);
        click(u"compareDifference"_s);
        QStringList said;
        for (int i = 0; i < 6; ++i) { // all pairs of the four
            QTRY_VERIFY_WITH_TIMEOUT(!comparison().differenceText().isEmpty()
                                         && !comparison().differenceText().endsWith(u'…')
                                         && !said.contains(pairText()),
                                     timeoutMs);
            said.append(pairText());
            click(u"comparePair"_s);
        }
        const QString all = said.join(u'\n');
        QVERIFY2(all.contains(u"100 % of the pixels differ, by 10 of 255 at most"_s), qPrintable(all));
        QVERIFY2(all.contains(u"; sizes differ"_s), qPrintable(all));
    }

    void aPictureThatDoesNotComeIsNamed()
    {
        if (!m_kit->isDemo())
            QSKIP("injects faults");
        select(2);
        const QString bad = grid().selectedNames().last();
        m_kit->demo().injectFault({u"500"_s, u"/%1/full$"_s.arg(bad), -1});
        action(u"image.compare"_s)->trigger();
        QTRY_VERIFY(std::any_of(comparison().panes().cbegin(), comparison().panes().cend(),
                                [](const ComparePane* pane) { return !pane->errorText().isEmpty(); }));
        click(u"compareDifference"_s);
        QVERIFY(!comparison().differenceText().isEmpty());
        QVERIFY(!comparison().overlay().hasImage());
    }

    void theFullScreenIsThePicturesAlone()
    {
        MainWindow& window = m_rig->window();
        auto* docks = window.findChild<QDockWidget*>(u"boardsDock"_s);
        gallery().openImage(grid().model()->index(0, 0).data(ImageListModel::NameRole).toString());
        QTRY_VERIFY_WITH_TIMEOUT(gallery().viewer().isComplete(), timeoutMs);
        QTest::keyClick(&gallery().viewer(), Qt::Key_F11);
        QTRY_VERIFY(window.isFullScreen());
        QTRY_VERIFY(!window.menuBar()->isVisible());
        QVERIFY(!docks->isVisible());
        QVERIFY(!window.statusBar()->isVisible());
        QVERIFY(!m_rig->find<QToolButton>(u"viewerBack"_s));
        QTRY_COMPARE(gallery().viewer().canvas().size(), window.size());
        // Keys of menus go on working, and so does leafing.
        const QString first = gallery().viewer().imageName();
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(gallery().viewer().imageName() != first);
        QTest::keyClick(&gallery().viewer(), Qt::Key_Escape);
        QTRY_VERIFY(!window.isFullScreen());
        QVERIFY(gallery().isViewing());
        QVERIFY(window.menuBar()->isVisible());
        QVERIFY(docks->isVisible());
        QVERIFY(m_rig->find<QToolButton>(u"viewerBack"_s));
        QTest::keyClick(&gallery().viewer(), Qt::Key_Escape);
        QVERIFY(!gallery().isViewing());
        // Without a picture the full screen keeps everything.
        action(u"view.fullScreen"_s)->trigger();
        QTRY_VERIFY(window.isFullScreen());
        QVERIFY(window.menuBar()->isVisible());
        action(u"view.fullScreen"_s)->trigger();
        QTRY_VERIFY(!window.isFullScreen());
    }

    void aWindowThatClosesInFullScreenKeepsItsLayout()
    {
        MainWindow& window = m_rig->window();
        gallery().openImage(grid().model()->index(0, 0).data(ImageListModel::NameRole).toString());
        action(u"view.fullScreen"_s)->trigger();
        auto* docks = window.findChild<QDockWidget*>(u"boardsDock"_s);
        QTRY_VERIFY(!docks->isVisible());
        window.close();
        QVERIFY(!docks->isHidden());
    }

private:
    [[nodiscard]] GalleryPage& gallery() { return m_rig->view().gallery(); }
    [[nodiscard]] GalleryView& grid() { return gallery().view(); }
    [[nodiscard]] CompareView& comparison() { return gallery().comparison(); }
    [[nodiscard]] QAction* action(const QString& id) { return m_rig->window().actions().action(id); }

    void select(int count)
    {
        grid().clearSelection();
        for (int row = 0; row < count; ++row)
            grid().selectionModel()->select(grid().model()->index(row, 0), QItemSelectionModel::Select);
    }

    bool allComplete()
    {
        return std::all_of(comparison().panes().cbegin(), comparison().panes().cend(),
                           [](const ComparePane* pane) { return pane->isComplete(); });
    }

    void open(int count)
    {
        select(count);
        action(u"image.compare"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(allComplete(), timeoutMs);
    }

    void click(const QString& button) { QTest::mouseClick(m_rig->find<QToolButton>(button), Qt::LeftButton); }

    QString pairText()
    {
        const auto [first, second] = comparison().pair();
        return u"%1/%2: %3"_s.arg(first).arg(second).arg(comparison().differenceText());
    }

    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<TestWindow> m_rig;
};

VITRINE_TEST(TestCompare)
#include "tst_compare.moc"
