// SPDX-License-Identifier: Apache-2.0
#include "lib/deletion/imagedeletions.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/serverconnection.h"
#include "ui/deletion/deletionbar.h"
#include "ui/gallery/gallerybar.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/viewer/imageviewer.h"
#include "ui/workflow/workflowpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString deleteRoute = u"/api/v1/images/delete"_s;

} // namespace

/// Delete, Undo, Delete Now and Restore in the real window, by keys and buttons, on the demo server.
class TestDeletion : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<TestWindow> m_rig;
    qint64 m_now = 0;

    [[nodiscard]] GalleryPage& page() { return m_rig->view().gallery(); }
    [[nodiscard]] GalleryView& grid() { return page().view(); }
    [[nodiscard]] ImageDeletions& deletions() { return m_rig->view().connection().deletions(); }
    [[nodiscard]] QString nameAt(int row) { return page().list()->names().at(row); }
    [[nodiscard]] int sendings() { return m_demo->requestCount(u"POST"_s, deleteRoute); }

    void openWindow()
    {
        m_demo = startedDemo({.images = 120, .boards = 3});
        m_rig = std::make_unique<TestWindow>();
        m_rig->show();
        QSignalSpy complete(&m_rig->window(), &MainWindow::screenComplete);
        QVERIFY(m_rig->host().openAddress(m_demo->baseUrl().toString()));
        QTRY_VERIFY(!complete.isEmpty());
        QTRY_COMPARE(m_rig->view().connection().session().boards().state(), BoardStore::State::Ready);
        deletions().setClock([this] { return m_now; });
        grid().setFocus();
    }

    void selectRows(int first, int last)
    {
        const QAbstractItemModel& model = *grid().model();
        grid().setCurrentIndex(model.index(first, 0));
        grid().selectionModel()->select(QItemSelection(model.index(first, 0), model.index(last, 0)),
                                        QItemSelectionModel::ClearAndSelect);
    }

    [[nodiscard]] QString barText() { return m_rig->find<QLabel>(u"deletionText"_s)->text(); }

    void waitForCopies()
    {
        QTRY_VERIFY(deletions().copies().made + deletions().copies().lost == deletions().copies().wanted);
    }

    void press(const QString& button)
    {
        auto* found = m_rig->find<QPushButton>(button);
        QVERIFY2(found, qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        m_now = 0;
        openWindow();
    }
    void cleanup()
    {
        m_rig.reset();
        m_demo.reset();
    }

    void deleteAndUndoByKeys()
    {
        QVERIFY(!m_rig->find<DeletionBar>());
        const QStringList before = page().list()->names();
        selectRows(3, 5);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        QCOMPARE(page().list()->names().size(), before.size() - 3);
        QCOMPARE(grid().currentName(), before.at(6)); // what follows
        QVERIFY(grid().hasFocus());
        QTRY_VERIFY(m_rig->find<DeletionBar>());
        QVERIFY2(barText().contains(u'3') && barText().contains(u"10 s"_s), qPrintable(barText()));
        m_now += 4'000;
        deletions().checkTime();
        QVERIFY2(barText().contains(u"6 s"_s), qPrintable(barText()));
        QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page().list()->names(), before);
        QCOMPARE(grid().selectedNames(), before.mid(3, 3));
        QTRY_VERIFY(!m_rig->find<DeletionBar>());
        m_now += 60'000;
        deletions().checkTime();
        QCOMPARE(sendings(), 0);
        QVERIFY(!m_rig->window().actions().action(u"edit.undo"_s)->isEnabled());
    }

    void undoKeepsTheScrollPosition()
    {
        grid().setEdge(256);
        grid().verticalScrollBar()->setValue(grid().verticalScrollBar()->maximum() / 2);
        const auto [first, last] = grid().visibleRows();
        const QString top = nameAt(first);
        const int place = grid().visualRect(grid().model()->index(first, 0)).top();
        selectRows(last - 2, last - 1);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!m_rig->find<DeletionBar>());
        const int row = page().list()->row(top);
        QCOMPARE(grid().visualRect(grid().model()->index(row, 0)).top(), place);
    }

    void theTimeRunsOutAndRestoreBringsItBack()
    {
        const QString name = nameAt(0);
        selectRows(0, 1);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        waitForCopies();
        QCOMPARE(sendings(), 0);
        m_now += PendingDeletions::graceMs;
        deletions().checkTime();
        QTRY_COMPARE(sendings(), 1);
        QTRY_VERIFY(m_rig->find<QPushButton>(u"restoreDeleted"_s));
        QVERIFY2(barText().contains(u'2'), qPrintable(barText()));
        QVERIFY(page().list()->row(name) < 0);
        const qsizetype count = page().list()->names().size();
        press(u"restoreDeleted"_s);
        QTRY_COMPARE(page().list()->names().size(), count + 2);
        QTRY_COMPARE(m_rig->window().banner().topic(), u"deletion"_s);
        QVERIFY(m_rig->window().banner().text().contains(u'2'));
        QCOMPARE(grid().selectedNames().size(), 2); // the new ones are shown
        QVERIFY(!grid().selectedNames().contains(name));
        QVERIFY(!m_rig->window().actions().action(u"edit.restoreDeleted"_s)->isEnabled());
    }

    /// Called from the menu: what was said of the deletion goes at once.
    void restoreFromTheMenu()
    {
        selectRows(0, 1);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        waitForCopies();
        press(u"deleteNow"_s);
        QTRY_VERIFY(m_rig->find<QPushButton>(u"restoreDeleted"_s));
        QVERIFY2(barText().contains(u"deleted"_s), qPrintable(barText()));
        m_rig->window().actions().action(u"edit.restoreDeleted"_s)->trigger();
        QVERIFY2(barText().contains(u"Restoring"_s), qPrintable(barText()));
        QVERIFY(!m_rig->find<QPushButton>(u"restoreDeleted"_s));
        QTRY_COMPARE(m_rig->window().banner().topic(), u"deletion"_s);
        QVERIFY(!m_rig->find<DeletionBar>());
    }

    /// One that failed is tried again from where it says so.
    void aRestoreThatFailsCanBeTriedAgain()
    {
        const qsizetype count = page().list()->names().size();
        selectRows(0, 0);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        waitForCopies();
        press(u"deleteNow"_s);
        QTRY_VERIFY(m_rig->find<QPushButton>(u"restoreDeleted"_s));
        QVERIFY(m_demo->injectFault({u"500"_s, u"/images/upload$"_s, 1}));
        press(u"restoreDeleted"_s);
        QTRY_COMPARE(m_rig->window().banner().topic(), u"deletion"_s);
        QVERIFY(m_rig->window().banner().text().contains(u"not restored"_s));
        QTest::mouseClick(m_rig->find<QPushButton>(u"bannerAction"_s), Qt::LeftButton);
        QTRY_COMPARE(page().list()->names().size(), count);
    }

    void deleteNowSendsAtOnce()
    {
        const QString name = nameAt(2);
        selectRows(2, 2);
        m_rig->window().actions().action(u"image.delete"_s)->trigger(); // as the menu does
        press(u"deleteNow"_s);
        QTRY_COMPARE(sendings(), 1);
        QTRY_VERIFY(m_rig->find<QLabel>(u"deletionText"_s) && barText().contains(u"deleted"_s));
        QVERIFY(page().list()->row(name) < 0);
    }

    void severalInARow()
    {
        const QStringList before = page().list()->names();
        selectRows(0, 0);
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&grid(), Qt::Key_Delete);
            m_now += 1'000;
        }
        deletions().checkTime();
        QCOMPARE(page().list()->names(), before.mid(3));
        QCOMPARE(grid().currentName(), before.at(3));
        QVERIFY2(barText().contains(u'3'), qPrintable(barText()));
        QTRY_VERIFY(m_rig->find<QPushButton>(u"undoAllDeletions"_s));
        press(u"undoDeletion"_s);
        QCOMPARE(page().list()->names(), before.mid(2));
        press(u"undoAllDeletions"_s);
        // One is left: then there is nothing to choose from.
        QCOMPARE(page().list()->names(), before);
        QCOMPARE(sendings(), 0);
    }

    void theViewerGoesToTheNext()
    {
        const QStringList before = page().list()->names();
        page().openImage(before.at(4));
        QTRY_VERIFY(page().viewer().isComplete());
        QTest::keyClick(&page().viewer(), Qt::Key_Delete);
        QVERIFY(page().isViewing());
        QCOMPARE(page().viewer().imageName(), before.at(5));
        QTest::keyClick(&page().viewer(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page().viewer().imageName(), before.at(4));
        // The last one: back to the one before.
        page().openImage(before.last());
        QTest::keyClick(&page().viewer(), Qt::Key_Delete);
        QCOMPARE(page().viewer().imageName(), before.at(before.size() - 2));
    }

    void theLastImageClosesTheViewer()
    {
        selectRows(1, static_cast<int>(page().list()->names().size()) - 1);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        QCOMPARE(page().list()->names().size(), 1);
        page().openCurrent();
        QVERIFY(page().isViewing());
        QTest::keyClick(&page().viewer(), Qt::Key_Delete);
        QVERIFY(!page().isViewing());
        QVERIFY(page().list()->names().isEmpty());
        deletions().undoAll();
        QVERIFY(page().list()->names().size() > 1);
    }

    /// Delete in a line of text deletes text, and in another part of the window no images.
    void deleteBelongsToTheGallery()
    {
        selectRows(0, 3);
        page().bar().focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"ab"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QVERIFY(deletions().pending().isEmpty());
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), u"b"_s);
        selectRows(0, 0);
        auto* boards = m_rig->view().boards().findChild<QAbstractItemView*>();
        QVERIFY(boards);
        boards->setFocus();
        QVERIFY(boards->hasFocus());
        QTest::keyClick(boards, Qt::Key_Delete);
        QVERIFY(deletions().pending().isEmpty());
    }

    void whatIsRefusedComesBackWithOneBanner()
    {
        QVERIFY(m_demo->injectFault({u"500"_s, deleteRoute, 1}));
        const QStringList names = page().list()->names().mid(0, 5);
        selectRows(0, 4);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        press(u"deleteNow"_s);
        QTRY_COMPARE(m_rig->window().banner().topic(), u"deletion"_s);
        const QString text = m_rig->window().banner().text();
        QVERIFY2(text.contains(u'5') && text.contains(names.at(0)), qPrintable(text));
        QCOMPARE(page().list()->names().mid(0, 5), names);
        QTRY_VERIFY(!m_rig->find<DeletionBar>());
        QTest::mouseClick(m_rig->find<QPushButton>(u"bannerAction"_s), Qt::LeftButton);
        QVERIFY(m_rig->find<DeletionBar>());
        press(u"deleteNow"_s);
        QTRY_VERIFY(barText().contains(u"deleted"_s));
    }

    void aPictureOfTheOpenFormIsWarnedOf()
    {
        WorkflowPanel& panel = m_rig->view().workflow();
        QTRY_COMPARE(m_rig->view().connection().session().templates().state(), TemplateStore::State::Ready);
        QVERIFY(opensFile(panel, testData(u"workflows/flux-image-to-image.workflow.json"_s)));
        WorkflowDocument document = panel.document();
        const QString name = nameAt(1);
        QString nodeId;
        for (const QJsonValue& node : document.json().value(u"nodes"_s).toArray()) {
            if (node[u"data"_s][u"type"_s].toString() == u"image"_s)
                nodeId = node[u"id"_s].toString();
        }
        QVERIFY(!nodeId.isEmpty());
        document.setInputValue(nodeId, u"image"_s, QJsonObject{{u"image_name"_s, name}});
        panel.openDocument(document, u"with a picture"_s);
        selectRows(0, 0);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        QVERIFY(!m_rig->find<QLabel>(u"deletionRemark"_s));
        QTest::keyClick(&grid(), Qt::Key_Delete); // the one that is used
        auto* remark = m_rig->find<QLabel>(u"deletionRemark"_s);
        QVERIFY(remark);
        QVERIFY2(remark->text().contains(u"workflow"_s), qPrintable(remark->text()));
        panel.closeWorkflow();
        QVERIFY(!m_rig->find<QLabel>(u"deletionRemark"_s));
    }

    void anotherServerSendsNothing()
    {
        const QString name = nameAt(0);
        selectRows(0, 0);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        waitForCopies();
        const auto other = startedDemo({.images = 10, .boards = 1});
        QVERIFY(m_rig->host().openAddress(other->baseUrl().toString()));
        QVERIFY(!m_rig->find<DeletionBar>());
        QTRY_VERIFY(!page().list()->names().isEmpty());
        QCOMPARE(sendings(), 0);
        QVERIFY(m_rig->host().openAddress(m_demo->baseUrl().toString()));
        QTRY_VERIFY(page().list()->row(name) >= 0);
        QCOMPARE(sendings(), 0);
    }

    void quittingSendsNothing()
    {
        selectRows(0, 9);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        waitForCopies();
        m_rig->window().close();
        m_rig.reset();
        QCOMPARE(sendings(), 0);
    }

    void aServerThatIsAwayIsWaitedFor()
    {
        selectRows(0, 0);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        waitForCopies();
        QVERIFY(m_demo->injectFault({u"503"_s, {}, -1}));
        ServerSession& session = m_rig->view().connection().session();
        session.retry();
        QTRY_COMPARE(session.state(), ServerSession::State::Offline);
        m_now += 60'000;
        deletions().checkTime();
        QTRY_VERIFY2(barText().contains(u"when the server is back"_s), qPrintable(barText()));
        QVERIFY(!m_rig->find<QPushButton>(u"deleteNow"_s));
        m_demo->clearFaults();
        m_demo->resetRequestCounts();
        session.retry();
        QTRY_COMPARE(sendings(), 1);
    }

    /// Restored while another board is shown: the banner leads there.
    void showLeadsToTheBoardOfWhatWasRestored()
    {
        const BoardStore& boards = m_rig->view().connection().session().boards();
        const QString first = boards.boards().at(0).boardId;
        const QString second = boards.boards().at(1).boardId;
        const auto choose = [this](const QString& board) {
            m_rig->view().boards().setCurrentBoard(board);
            Q_EMIT m_rig->view().boards().boardChosen(board);
        };
        choose(first);
        QTRY_VERIFY(page().list()->state() == ImageList::State::Ready && !page().list()->names().isEmpty());
        selectRows(0, 0);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        waitForCopies();
        press(u"deleteNow"_s);
        QTRY_VERIFY(m_rig->find<QPushButton>(u"restoreDeleted"_s));
        choose(second);
        press(u"restoreDeleted"_s);
        QTRY_COMPARE(m_rig->window().banner().topic(), u"deletion"_s);
        QTest::mouseClick(m_rig->find<QPushButton>(u"bannerAction"_s), Qt::LeftButton);
        QTRY_COMPARE(page().list()->query().boardId, first);
        QTRY_COMPARE(grid().selectedNames().size(), 1);
    }
};

VITRINE_TEST(TestDeletion)
#include "tst_deletion.moc"
