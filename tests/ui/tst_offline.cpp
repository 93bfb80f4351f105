// SPDX-License-Identifier: Apache-2.0
#include "tests/support/apikit.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/statepane.h"
#include "ui/viewer/imagecanvas.h"
#include "ui/viewer/imageviewer.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int timeoutMs = 60'000;
constexpr int pictures = 5;

} // namespace

/// The window on a server that is away, with what an earlier connection saw of it: the demo server, or
/// VITRINE_TEST_SERVER, behind a proxy that refuses connections while the server is "away".
class TestOffline : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<TestWindow> m_rig;
    QString m_board;
    QStringList m_names; ///< On the board, as the gallery shows them.

    [[nodiscard]] GalleryPage& page() { return m_rig->view().gallery(); }
    [[nodiscard]] ServerSession& session() { return m_rig->view().connection().session(); }
    [[nodiscard]] QAction* action(const QString& id) { return m_rig->window().actions().action(id); }
    [[nodiscard]] bool hasThumbnail(int row)
    {
        return !page().view().model()->index(row, 0).data(ImageListModel::ThumbnailRole).isNull();
    }
    [[nodiscard]] QString noteText()
    {
        const auto* note = m_rig->find<QLabel>(u"galleryNote"_s);
        return note ? note->text() : QString();
    }

    void showBoard()
    {
        m_rig->view().boards().setCurrentBoard(m_board);
        Q_EMIT m_rig->view().boards().boardChosen(m_board);
    }

    /// Looks at the board until all that there is to keep came.
    void lookAtTheBoard()
    {
        QVERIFY(m_rig->host().openAddress(m_proxy->address()));
        showBoard();
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->state(), ImageList::State::Ready, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->names().size(), pictures, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(session().boards().find(m_board), timeoutMs);
        for (int row = 0; row < pictures; ++row) {
            QTRY_VERIFY_WITH_TIMEOUT(hasThumbnail(row), timeoutMs);
            QTRY_VERIFY_WITH_TIMEOUT(session().images().find(page().list()->names().at(row)), timeoutMs);
        }
        m_names = page().list()->names();
    }

    /// A new connection to the same server, with nothing in memory.
    void connectAgain()
    {
        QVERIFY(m_rig->host().openAddress(u"http://127.0.0.1:1"_s));
        QVERIFY(m_rig->host().openAddress(m_proxy->address()));
    }

private Q_SLOTS:
    void init()
    {
        m_kit = std::make_unique<ApiKit>();
        m_board = m_kit->makeBoard(u"offline"_s);
        for (int i = 0; i < pictures; ++i)
            QVERIFY(await(m_kit->images().upload(
                {.bytes = pictureBytes({300 + i, 200}), .category = u"general"_s, .boardId = m_board})));
        m_proxy = std::make_unique<CuttingProxy>(m_kit->profile().baseUrl);
        m_rig = std::make_unique<TestWindow>();
        m_rig->show();
    }
    void cleanup()
    {
        m_rig.reset();
        m_proxy.reset();
        m_kit.reset();
    }

    void whatWasSeenIsBrowsed()
    {
        lookAtTheBoard();
        QVERIFY(noteText().isEmpty());
        m_proxy->goAway();
        connectAgain();
        // The board is remembered, and all of it is there.
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->names(), m_names, timeoutMs);
        // It asks again when it knows the server's routes.
        QTRY_COMPARE(page().list()->state(), ImageList::State::Failed);
        QCOMPARE(m_rig->view().boards().currentBoard(), std::optional(m_board));
        QTRY_VERIFY(page().view().isVisible());
        for (int row = 0; row < pictures; ++row) {
            QTRY_VERIFY(hasThumbnail(row));
            QTRY_VERIFY(session().images().find(m_names.at(row)));
        }
        QTRY_VERIFY2(noteText().contains(u"Nothing can be changed"_s), qPrintable(noteText()));
        QTRY_VERIFY(!m_rig->window().banner().text().isEmpty());
        QTRY_VERIFY(m_rig->find<QListView>(u"boardsView"_s));
        QTRY_VERIFY(session().boards().find(m_board));

        // Read-only.
        page().view().setCurrentName(m_names.first());
        const QStringList changing{u"image.star"_s,    u"image.moveToBoard"_s, u"image.copyToBoard"_s,
                                   u"board.new"_s,     u"image.category"_s,    u"board.rename"_s,
                                   u"board.archive"_s, u"board.delete"_s};
        for (const QString& id : changing)
            QTRY_VERIFY2(!action(id)->isEnabled(), qPrintable(id));
        QVERIFY(!m_rig->find<QToolButton>(u"newBoardButton"_s)->isEnabled());
        QVERIFY(m_rig->find<QToolButton>(u"newBoardButton"_s)->toolTip().contains(u"away"_s));
        QVERIFY(action(u"edit.copyName"_s)->isEnabled());

        // By itself it is as ever, as soon as the server is back.
        QVERIFY(m_proxy->comeBack());
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->state(), ImageList::State::Ready, timeoutMs);
        QTRY_VERIFY(noteText().isEmpty());
        QCOMPARE(page().list()->names(), m_names);
        page().view().setCurrentName(m_names.first());
        for (const QString& id : changing)
            QTRY_VERIFY2(action(id)->isEnabled(), qPrintable(id));
        QVERIFY(m_rig->find<QToolButton>(u"newBoardButton"_s)->isEnabled());
    }

    /// The viewer has no pictures then, but what is kept of them.
    void theViewerShowsThumbnails()
    {
        lookAtTheBoard();
        m_proxy->goAway();
        connectAgain();
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->names(), m_names, timeoutMs);
        ImageViewer& viewer = page().viewer();
        page().openImage(m_names.at(1));
        QTRY_VERIFY(m_rig->find<QLabel>(u"viewerNote"_s));
        QVERIFY(viewer.canvas().isVisible());
        QTRY_VERIFY(viewer.canvas().hasImage());
        QVERIFY(!viewer.isComplete());
        QVERIFY(!m_rig->find<StatePane>(u"viewerState"_s));
        // As large as the picture, not as the thumbnail.
        QTRY_VERIFY(session().images().find(m_names.at(1)));
        const int width = session().images().find(m_names.at(1))->width;
        QTRY_COMPARE(qRound(viewer.canvas().imageRect().width() / viewer.canvas().zoom()), width);
        QTest::keyClick(&viewer, Qt::Key_Right);
        QCOMPARE(viewer.imageName(), m_names.at(2));
        QTRY_VERIFY(m_rig->find<QLabel>(u"viewerNote"_s) && viewer.canvas().hasImage());

        QVERIFY(m_proxy->comeBack());
        QTRY_VERIFY_WITH_TIMEOUT(viewer.isComplete(), timeoutMs);
        QVERIFY(!m_rig->find<QLabel>(u"viewerNote"_s));
    }

    /// What was never seen is not made up.
    void withoutAThumbnailThereIsAnErrorPage()
    {
        lookAtTheBoard();
        // Not on the board: its names may just be read once more.
        const QString fresh = m_kit->uploadPicture({});
        m_proxy->goAway();
        connectAgain();
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->names(), m_names, timeoutMs);
        page().openImage(fresh);
        QTRY_VERIFY(m_rig->find<StatePane>(u"viewerState"_s));
        QVERIFY(!m_rig->find<QLabel>(u"viewerNote"_s));
    }

    /// One answer that must not be kept ends it for all.
    void noStoreEndsIt()
    {
        lookAtTheBoard();
        m_proxy->setAddedHeader("Cache-Control: no-store");
        m_proxy->dropConnections();
        connectAgain();
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->state(), ImageList::State::Ready, timeoutMs);
        QTRY_VERIFY(session().client().isStoringRefused());
        m_proxy->setAddedHeader({});
        m_proxy->goAway();
        connectAgain();
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->state(), ImageList::State::Failed, timeoutMs);
        QTest::qWait(500); // longer than what is kept would take
        QVERIFY(page().list()->names().isEmpty());
        QVERIFY(session().boards().allBoards().isEmpty());
        QVERIFY(m_rig->find<StatePane>(u"galleryState"_s));
    }
};

VITRINE_TEST(TestOffline)
#include "tst_offline.moc"
