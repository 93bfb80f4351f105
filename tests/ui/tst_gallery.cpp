// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/thumbnailstore.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerybar.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/shell/actionregistry.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QByteArray namesJson(int count)
{
    QByteArray out = "{\"image_names\": [";
    for (int i = 0; i < count; ++i) {
        out += i ? ",\"" : "\"";
        out += "image-" + QByteArray::number(i) + ".png\"";
    }
    return out + "], \"starred_count\": 0, \"total_count\": " + QByteArray::number(count) + "}";
}

/// A server with that many names, and nothing else.
BrokenServer::Handler manyNames(int count)
{
    return [json = namesJson(count)](const BrokenServer::Request& request) {
        return request.target.contains("names?") ? BrokenServer::json(json)
                                                 : BrokenServer::json("{\"detail\": \"no\"}", 404);
    };
}

ImageDto image(const QString& name)
{
    ImageDto out;
    out.imageName = name;
    out.imageCategory = u"general"_s;
    return out;
}

GalleryView& openGallery(TestWindow& rig, const QString& address)
{
    rig.show();
    const auto opened = rig.host().openAddress(address);
    if (!opened)
        QTest::qFail("no address", __FILE__, __LINE__);
    return rig.view().gallery().view();
}

} // namespace

class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsTheRules()
    {
        const auto demo = startedDemo();
        ServerConnection connection(*ServerProfile::fromAddress(demo->baseUrl().toString()), true, {});
        ImageListModel model(connection.session().images(), connection.thumbnails());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        auto list = connection.session().images().open({});
        model.setList(list);
        QTRY_VERIFY(model.rowCount() > 100);
        const int count = model.rowCount();
        QCOMPARE(model.indexOf(model.nameAt(7)).row(), 7);
        QVERIFY(!model.indexOf(u"nobody"_s).isValid());
        QVERIFY(model.nameAt(-1).isEmpty());
        // Nothing is asked for by looking.
        QCOMPARE(demo->requestCount(u"GET"_s) - demo->requestCount(u"GET"_s, u"/api/v1/images/names"_s), 0);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QObject consumer;
        connection.thumbnails().setDemand(&consumer, {model.nameAt(0), model.nameAt(1)});
        connection.session().images().demand({model.nameAt(0), model.nameAt(1)});
        QTRY_VERIFY(!model.index(0).data(ImageListModel::ThumbnailRole).isNull());
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(!changed.first().at(2).value<QList<int>>().isEmpty());
        QTRY_VERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(u'×'));

        list->offer(image(u"new.png"_s));
        QCOMPARE(model.rowCount(), count + 1);
        list->remove({u"new.png"_s, model.nameAt(5)});
        QCOMPARE(model.rowCount(), count - 1);
        model.setList(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void thumbnailsOfWhatIsVisibleAppear()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        QSignalSpy complete(&rig.window(), &MainWindow::screenComplete);
        GalleryView& view = openGallery(rig, demo->baseUrl().toString());
        QTRY_COMPARE(complete.size(), 1);
        const auto [first, last] = view.visibleRows();
        QCOMPARE(first, 0);
        QCOMPARE(complete.first().first().toInt(), last + 1);
        QTRY_VERIFY(rig.find<QLabel>(u"selectionLabel"_s)
                        ->text()
                        .contains(QString::number(view.model()->rowCount())));
    }

    void visibleRowsAreTheOnesThatQtShows()
    {
        const BrokenServer server(manyNames(5000));
        TestWindow rig;
        GalleryView& view = openGallery(rig, server.address());
        QTRY_COMPARE(view.model()->rowCount(), 5000);
        for (const int edge : {64, 100, 160, 256}) {
            view.setEdge(edge);
            for (const double part : {0.0, 0.3, 0.77, 1.0}) {
                view.verticalScrollBar()->setValue(qRound(view.verticalScrollBar()->maximum() * part));
                QCoreApplication::processEvents();
                const auto [first, last] = view.visibleRows();
                const QRect area = view.viewport()->rect();
                for (const int row : {first, last})
                    QVERIFY(view.visualRect(view.model()->index(row, 0)).top() < area.bottom() + 1);
                QVERIFY(view.visualRect(view.model()->index(last, 0)).intersects(area));
                if (first > 0)
                    QVERIFY(!view.visualRect(view.model()->index(first - 1, 0)).intersects(area));
                if (last < 4999)
                    QVERIFY(!view.visualRect(view.model()->index(last + 1, 0)).intersects(area));
            }
        }
    }

    void aHundredThousandAreOrdinary()
    {
        const BrokenServer server(manyNames(100'000));
        TestWindow rig;
        GalleryView& view = openGallery(rig, server.address());
        QTRY_COMPARE_WITH_TIMEOUT(view.model()->rowCount(), 100'000, 20'000);
        QCoreApplication::processEvents();
        QElapsedTimer clock;
        clock.start();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        view.viewport()->repaint();
        const qint64 jump = clock.restart();
        QVERIFY(view.visibleRows().first > 40'000);
        rig.view().gallery().list()->offer(image(u"new.png"_s));
        const qint64 insert = clock.restart();
        view.selectAll();
        const qint64 selectAll = clock.restart();
        QCOMPARE(view.selectedCount(), 100'001);
        // Generous: the test build is slow. What it must not be is seconds.
        QVERIFY2(jump < 500, qPrintable(QString::number(jump)));
        QVERIFY2(insert < 1500, qPrintable(QString::number(insert)));
        QVERIFY2(selectAll < 1500, qPrintable(QString::number(selectAll)));
        QTRY_VERIFY(rig.find<QLabel>(u"selectionLabel"_s)->text().contains(u"100,001"_s)
                    || rig.find<QLabel>(u"selectionLabel"_s)->text().contains(u"100001"_s));
    }

    void selectionAndPlaceStayWhenAnImageComesIn()
    {
        const BrokenServer server(manyNames(2000));
        TestWindow rig;
        GalleryView& view = openGallery(rig, server.address());
        QTRY_COMPARE(view.model()->rowCount(), 2000);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        const auto& model = *qobject_cast<ImageListModel*>(view.model());
        const int middle = view.visibleRows().first + 2;
        const QString name = model.nameAt(middle);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(middle)).center());
        QCOMPARE(view.currentName(), name);
        const int y = view.visualRect(model.indexOf(model.nameAt(view.visibleRows().first))).top();
        for (int i = 0; i < 7; ++i) {
            const QString anchor = model.nameAt(view.visibleRows().first);
            rig.view().gallery().list()->offer(image(u"new-%1.png"_s.arg(i)));
            QCOMPARE(view.visualRect(model.indexOf(anchor)).top(), y);
        }
        QCOMPARE(view.currentName(), name);
        QCOMPARE(view.selectedNames(), QStringList{name});
        QVERIFY(view.visualRect(model.indexOf(name)).intersects(view.viewport()->rect()));

        // At the top the newest is to be seen.
        view.verticalScrollBar()->setValue(0);
        rig.view().gallery().list()->offer(image(u"newest.png"_s));
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        QCOMPARE(view.visibleRows().first, 0);
    }

    void selectionAndPlaceStayAcrossARefresh()
    {
        int offset = 0;
        const BrokenServer server([&offset](const BrokenServer::Request& request) {
            if (!request.target.contains("names?"))
                return BrokenServer::json("{\"detail\": \"no\"}", 404);
            // So many new ones that the list is reset.
            QByteArray json = "{\"image_names\": [";
            for (int i = -offset; i < 2000; ++i)
                json += (i == -offset ? "\"" : ",\"") + ("image-" + QByteArray::number(i) + ".png\"");
            return BrokenServer::json(json + "], \"starred_count\": 0, \"total_count\": 2000}");
        });
        TestWindow rig;
        GalleryView& view = openGallery(rig, server.address());
        QTRY_COMPARE(view.model()->rowCount(), 2000);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        const auto& model = *qobject_cast<ImageListModel*>(view.model());
        const int row = view.visibleRows().first + 1;
        const QStringList chosen{model.nameAt(row), model.nameAt(row + 3)};
        view.setCurrentName(chosen.first());
        view.selectionModel()->select(model.indexOf(chosen.last()), QItemSelectionModel::Select);
        const QString anchor = model.nameAt(view.visibleRows().first);
        const int y = view.visualRect(model.indexOf(anchor)).top();
        offset = 1000;
        rig.view().gallery().list()->refresh();
        QTRY_COMPARE(view.model()->rowCount(), 3000);
        QCOMPARE(view.visualRect(model.indexOf(anchor)).top(), y);
        QCOMPARE(view.selectedNames(), chosen);
        QCOMPARE(view.currentName(), chosen.first());
    }

    void sizeByWheelAndSlider()
    {
        const BrokenServer server(manyNames(500));
        TestWindow rig;
        GalleryView& view = openGallery(rig, server.address());
        QTRY_COMPARE(view.model()->rowCount(), 500);
        const int before = view.edge();
        QWheelEvent wheel(QPointF(50, 50), view.viewport()->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, 120),
                          Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &wheel);
        QCOMPARE(view.edge(), before + 16);
        auto* slider = rig.find<QSlider>(u"sizeSlider"_s);
        QCOMPARE(slider->value(), view.edge());
        slider->setValue(200);
        QCOMPARE(view.edge(), 200);
        QCOMPARE(rig.settings().get<SettingKey::ThumbnailSize>(), 200);
        slider->setValue(9999);
        QCOMPARE(view.edge(), GalleryView::maxEdge);
    }

    void searchOrderAndKindMakeTheQuery()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        GalleryView& view = openGallery(rig, demo->baseUrl().toString());
        GalleryPage& page = rig.view().gallery();
        QTRY_VERIFY(view.model()->rowCount() > 0);
        const int all = view.model()->rowCount();
        QTest::keyClicks(rig.find<QLineEdit>(u"searchField"_s), u"hills"_s);
        QTRY_COMPARE(page.list()->query().searchTerm, u"hills"_s);
        QTRY_VERIFY(view.model()->rowCount() > 0 && view.model()->rowCount() < all);
        rig.find<QLineEdit>(u"searchField"_s)->clear();
        QTRY_COMPARE(view.model()->rowCount(), all);

        const QString newest = view.model()->index(0, 0).data(ImageListModel::NameRole).toString();
        rig.window().actions().action(u"view.newestFirst"_s)->trigger();
        QVERIFY(!page.list()->query().newestFirst);
        QTRY_VERIFY(view.model()->rowCount() == all
                    && view.model()->index(0, 0).data(ImageListModel::NameRole).toString() != newest);
        QTest::mouseClick(rig.find<QToolButton>(u"kindAssets"_s), Qt::LeftButton);
        QVERIFY(!page.list()->query().categories.contains(u"general"_s));
        QTRY_VERIFY(view.model()->rowCount() > 0 && view.model()->rowCount() < all);
    }

    void nothingFoundOffersToClearTheSearch()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        GalleryView& view = openGallery(rig, demo->baseUrl().toString());
        QTRY_VERIFY(view.model()->rowCount() > 0);
        QTest::keyClicks(rig.find<QLineEdit>(u"searchField"_s), u"no image has this"_s);
        auto* pane = rig.view().gallery().findChild<QWidget*>(u"galleryState"_s);
        QTRY_COMPARE(pane->findChild<QLabel*>(u"stateTitle"_s)->text(), u"Nothing found"_s);
        QTRY_VERIFY(pane->findChild<QPushButton*>(u"stateAction"_s)->isVisible());
        QTest::mouseClick(pane->findChild<QPushButton*>(u"stateAction"_s), Qt::LeftButton);
        QTRY_VERIFY(view.isVisible() && view.model()->rowCount() > 0);
        QVERIFY(rig.find<QLineEdit>(u"searchField"_s)->text().isEmpty());
    }

    void aFailedListOffersToTryAgain()
    {
        const auto demo = startedDemo();
        demo->injectFault({u"500"_s, u"names"_s, -1});
        TestWindow rig;
        GalleryView& view = openGallery(rig, demo->baseUrl().toString());
        auto* pane = rig.view().gallery().findChild<QWidget*>(u"galleryState"_s);
        QTRY_VERIFY(pane->findChild<QPushButton*>(u"stateAction"_s)->isVisible());
        QVERIFY(!pane->findChild<QLabel*>(u"stateSentence"_s)->text().isEmpty());
        demo->clearFaults();
        QTest::mouseClick(pane->findChild<QPushButton*>(u"stateAction"_s), Qt::LeftButton);
        QTRY_VERIFY(view.isVisible() && view.model()->rowCount() > 0);
    }

    void aFailedThumbnailIsDrawnAndTriedAgain()
    {
        const auto demo = startedDemo();
        demo->injectFault({u"500"_s, u"/thumbnail$"_s, -1});
        TestWindow rig;
        GalleryView& view = openGallery(rig, demo->baseUrl().toString());
        QTRY_VERIFY(view.model()->rowCount() > 0);
        QTRY_VERIFY(view.model()->index(0, 0).data(ImageListModel::FailedRole).toBool());
        view.viewport()->repaint();
        demo->clearFaults();
        rig.window().actions().action(u"view.refresh"_s)->trigger();
        QTRY_VERIFY(!view.model()->index(0, 0).data(ImageListModel::ThumbnailRole).isNull());
        QVERIFY(!view.model()->index(0, 0).data(ImageListModel::FailedRole).toBool());
    }
};

VITRINE_TEST(TestGallery)
#include "tst_gallery.moc"
