// SPDX-License-Identifier: Apache-2.0
#include "lib/imaging/thumbnailstore.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardmodel.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"

#include <QAbstractItemModelTester>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

class TestBoards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsBoardsWithCounts()
    {
        const auto demo = startedDemo();
        ServerSession session(*ServerProfile::fromAddress(demo->baseUrl().toString()), {});
        BoardModel model(session.boards());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(BoardModel::CountRole).toInt(), -1);
        session.start();
        QTRY_COMPARE(model.rowCount(), 8 + 2); // the days' heading, and a note that they are not read
        QTRY_VERIFY(model.index(0).data(BoardModel::CountRole).toInt() > 100);
        QTRY_VERIFY(model.index(1).data(BoardModel::CountRole).toInt() > 0);
        QVERIFY(model.index(2).data(BoardModel::CountRole).toInt() > 0);
        QCOMPARE(model.index(1).data(BoardModel::BoardIdRole).toString(), u"none"_s);
        QVERIFY(!model.boardId(model.index(0)));
        const auto id = model.boardId(model.index(3));
        QCOMPARE(model.indexOf(id), model.index(3));
        QVERIFY(!model.indexOf(u"no such board"_s).isValid());
        QVERIFY(!model.coverOf(model.index(2)).isEmpty());

        // One more keeps the rows around it.
        const QPersistentModelIndex third(model.index(4));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        session.boards().create(u"New one"_s);
        QTRY_COMPARE(model.rowCount(), 9 + 2);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(third.data(BoardModel::BoardIdRole).isValid(), true);
    }

    void rowsComeAndGoAroundTheOthers()
    {
        const auto demo = startedDemo();
        ServerSession session(*ServerProfile::fromAddress(demo->baseUrl().toString()), {});
        BoardModel model(session.boards());
        BoardFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester shown(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        session.start();
        QTRY_COMPARE(filter.listedCount(), 6);
        QTRY_VERIFY(session.boards().hasDays());
        filter.setOrder(BoardFilter::Order::Name);
        const QString kept = session.boards().boards().at(2).boardId;
        const QPersistentModelIndex row(model.indexOf(kept));
        const QPersistentModelIndex shownRow(filter.mapFromSource(model.indexOf(kept)));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

        // Other clients: two go, two come, one is archived.
        BoardsApi api(session.client());
        QVERIFY(await(api.remove(session.boards().boards().at(1).boardId, false)));
        QVERIFY(await(api.remove(session.boards().boards().at(4).boardId, false)));
        QVERIFY(await(api.create(u"A fresh one"_s)));
        QVERIFY(await(api.create(u"Z fresh one"_s)));
        QVERIFY(await(api.update(session.boards().boards().at(3).boardId, {.archived = true})));
        session.boards().refresh();
        QTRY_COMPARE(filter.listedCount(), 5);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(row.data(BoardModel::BoardIdRole).toString(), kept);
        QCOMPARE(shownRow.data(BoardModel::BoardIdRole).toString(), kept);
        filter.setArchivedShown(true);
        QCOMPARE(filter.listedCount(), 6);
        filter.setText(u"fresh"_s);
        QCOMPARE(filter.listedCount(), 2);
        QVERIFY(filter.index(2, 0).data().toString() < filter.index(3, 0).data().toString());
    }

    void allImagesAreTheSumOfTheBoards()
    {
        const auto demo = startedDemo();
        ServerSession session(*ServerProfile::fromAddress(demo->baseUrl().toString()), {});
        session.start();
        QTRY_VERIFY(session.boards().allCounts().assets >= 0 && session.boards().allCounts().images >= 0);
        const Result<int> images = await(session.images().api().count({}));
        ImageQuery query;
        query.categories = {u"control"_s, u"mask"_s, u"user"_s, u"other"_s};
        const Result<int> assets = await(session.images().api().count(query));
        QVERIFY(images && assets);
        QTRY_COMPARE(session.boards().allCounts().images, *images);
        QTRY_COMPARE(session.boards().allCounts().assets, *assets);
    }

    void choosingABoardShowsItsImagesAndIsRemembered()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        auto* boards = rig.view().boards().findChild<QListView*>(u"boardsView"_s);
        QTRY_VERIFY(boards->isVisible());
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
        const QModelIndex third = boards->model()->index(2, 0);
        QTest::mouseClick(boards->viewport(), Qt::LeftButton, {}, boards->visualRect(third).center());
        const QString id = third.data(BoardModel::BoardIdRole).toString();
        QCOMPARE(rig.view().boards().currentBoard(), id);
        QTRY_COMPARE(rig.view().gallery().list()->state(), ImageList::State::Ready);
        QCOMPARE(rig.view().gallery().list()->query().boardId, id);
        QVERIFY(!rig.view().gallery().list()->names().isEmpty());
        QCOMPARE(rig.settings().get<SettingKey::LastBoard>(rig.view().connection().settingsId()), id);
        QTRY_VERIFY(rig.window().windowTitle().contains(third.data().toString()));

        // The next start asks for this board's names before anything else.
        demo->resetRequestCounts();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        QCOMPARE(rig.view().gallery().list()->query().boardId, id);
        QTRY_VERIFY(rig.view().connection().session().state() == ServerSession::State::Online);
        QTRY_COMPARE(rig.view().boards().currentBoard(), id);
    }

    void aBoardThatIsGoneGivesWayToAllImages()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        rig.show();
        const auto profile = ServerProfile::fromAddress(demo->baseUrl().toString());
        rig.settings().set<SettingKey::LastBoard>(profile->id(), u"00000000-0000-0000-0000-000000000000"_s);
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        QVERIFY(rig.view().boards().currentBoard());
        QTRY_VERIFY(!rig.view().boards().currentBoard());
        QTRY_VERIFY(!rig.view().gallery().list()->names().isEmpty());
    }

    void theFilterKeepsWhatIsChosen()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        auto* boards = rig.find<QListView>(u"boardsView"_s);
        QTRY_VERIFY((boards = rig.find<QListView>(u"boardsView"_s)));
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
        boards->setCurrentIndex(boards->model()->index(3, 0));
        const auto chosen = rig.view().boards().currentBoard();
        QVERIFY(chosen);
        QTest::keyClicks(rig.find<QLineEdit>(u"boardFilter"_s), u"no board has this name"_s);
        QCOMPARE(rig.view().boards().filter().listedCount(), 0);
        QVERIFY(boards->model()->rowCount() >= 2); // what stays whatever is typed
        QCOMPARE(rig.view().boards().currentBoard(), chosen);
        rig.find<QLineEdit>(u"boardFilter"_s)->clear();
        QCOMPARE(rig.view().boards().filter().listedCount(), 6);
        QCOMPARE(boards->currentIndex().row(), 3);
    }

    void createsABoard()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
        rig.view().boards().askForNewBoard();
        auto* dialog = rig.window().findChild<QInputDialog*>(u"newBoardDialog"_s);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"Fresh <b>board</b>"_s);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 7);
        const auto current = rig.view().boards().currentBoard();
        QVERIFY(current);
        QCOMPARE(rig.view().boards().model().indexOf(current).data().toString(), u"Fresh <b>board</b>"_s);
        QVERIFY(!rig.view()
                     .boards()
                     .model()
                     .indexOf(current)
                     .data(Qt::ToolTipRole)
                     .toString()
                     .contains(u"<b>"_s));
    }

    void aBoardThatCannotBeCreatedKeepsItsName()
    {
        const auto demo = startedDemo();
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
        QSignalSpy failed(&rig.view().boards(), &BoardsPanel::createFailed);
        // Only what creates: the list is read with GET at the same path, so it waits a moment.
        QTest::qWait(100);
        demo->injectFault({u"500"_s, u"^/api/v1/boards/$"_s, 1});
        rig.view().boards().askForNewBoard();
        auto* dialog = rig.window().findChild<QInputDialog*>(u"newBoardDialog"_s);
        dialog->setTextValue(u"Kept name"_s);
        dialog->accept();
        QTRY_COMPARE(failed.size(), 1);
        auto* action = rig.find<QPushButton>(u"bannerAction"_s);
        QVERIFY(action);
        QTRY_VERIFY(!rig.window().findChild<QInputDialog*>(u"newBoardDialog"_s));
        QTest::mouseClick(action, Qt::LeftButton);
        QTRY_VERIFY(rig.window().findChild<QInputDialog*>(u"newBoardDialog"_s));
        QCOMPARE(rig.window().findChild<QInputDialog*>(u"newBoardDialog"_s)->textValue(), u"Kept name"_s);
    }

    void failingAndEmptyAreDrawn()
    {
        const auto demo = startedDemo();
        demo->injectFault({u"500"_s, u"^/api/v1/boards/$"_s, -1});
        TestWindow rig;
        rig.show();
        QVERIFY(rig.host().openAddress(demo->baseUrl().toString()));
        QTRY_COMPARE(rig.view().connection().session().boards().state(), BoardStore::State::Failed);
        auto* pane = rig.view().boards().findChild<QWidget*>(u"boardsState"_s);
        QTRY_VERIFY(pane->isVisible());
        demo->clearFaults();
        QTest::mouseClick(pane->findChild<QPushButton*>(u"stateAction"_s), Qt::LeftButton);
        QTRY_COMPARE(rig.view().boards().filter().listedCount(), 6);
        QTRY_VERIFY(!pane->isVisible());
    }
};

VITRINE_TEST(TestBoards)
#include "tst_boards.moc"
