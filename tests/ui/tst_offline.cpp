// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// The window on a server that is away, with what an earlier start saw of it.
class TestOffline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSeenIsBrowsed()
    {
        auto demo = startedDemo({.images = 60, .boards = 3});
        const QString address = demo->baseUrl().toString();
        const quint16 port = static_cast<quint16>(demo->baseUrl().port());
        TestWindow rig;
        rig.show();
        {
            QSignalSpy complete(&rig.window(), &MainWindow::screenComplete);
            QVERIFY(rig.host().openAddress(address));
            QTRY_VERIFY(!complete.isEmpty());
            ServerSession& session = rig.view().connection().session();
            QTRY_COMPARE(session.boards().state(), BoardStore::State::Ready);
            const QString first = rig.view().gallery().list()->names().first();
            QTRY_VERIFY(session.images().find(first));
        }
        const QStringList names = rig.view().gallery().list()->names();
        demo.reset();
        QVERIFY(rig.host().openAddress(u"http://127.0.0.1:1"_s)); // away from it, …
        QVERIFY(rig.host().openAddress(address));                 // … and a new connection
        GalleryPage& page = rig.view().gallery();
        QTRY_COMPARE(page.list()->names(), names);
        QCOMPARE(page.list()->state(), ImageList::State::Failed);
        QTRY_VERIFY(page.view().isVisible());
        QTRY_VERIFY(!page.view().model()->index(0, 0).data(ImageListModel::ThumbnailRole).isNull());
        QTRY_VERIFY(rig.view().connection().session().images().find(names.first()));
        QTRY_VERIFY(rig.find<QLabel>(u"galleryNote"_s));
        QTRY_VERIFY(!rig.window().banner().text().isEmpty());
        QTRY_VERIFY(rig.find<QAbstractItemView>(u"boardsView"_s));
        // Read-only.
        page.view().setCurrentName(names.first());
        QTRY_VERIFY(!rig.window().actions().action(u"image.star"_s)->isEnabled());
        QVERIFY(!rig.window().actions().action(u"image.moveToBoard"_s)->isEnabled());
        QVERIFY(rig.window().actions().action(u"edit.copyName"_s)->isEnabled());
        // It comes back, and all is as ever.
        demo = startedDemo({.images = 60, .boards = 3, .port = port});
        rig.window().actions().action(u"server.retry"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(page.list()->state(), ImageList::State::Ready, 20'000);
        QTRY_VERIFY(!rig.find<QLabel>(u"galleryNote"_s));
        page.view().setCurrentName(page.list()->names().first());
        QTRY_VERIFY(rig.window().actions().action(u"image.star"_s)->isEnabled());
    }
};

VITRINE_TEST(TestOffline)
#include "tst_offline.moc"
