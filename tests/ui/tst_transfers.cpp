// SPDX-License-Identifier: Apache-2.0
#include "lib/transfers/uploadqueue.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/statepane.h"
#include "ui/transfers/transfersindicator.h"
#include "ui/transfers/transfersmodel.h"
#include "ui/transfers/transferswindow.h"
#include "ui/viewer/imageviewer.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QImage>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// Uploads through the real windows: menus, keys, the table and what it says, the status bar.
class TestTransfers : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<TestWindow> m_rig;
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] UploadQueue& queue() { return m_rig->view().connection().uploads(); }
    [[nodiscard]] ServerSession& session() { return m_rig->view().connection().session(); }
    [[nodiscard]] TransfersWindow& window() { return *m_rig->view().transfers(); }
    [[nodiscard]] QTableView& table() { return window().table(); }
    [[nodiscard]] QString board(int at = 0) { return session().boards().boards().at(at).boardId; }

    [[nodiscard]] QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QAction* action(const char* name)
    {
        return window().findChild<QAction*>(QString::fromLatin1(name));
    }
    /// The button of an action in the tool bar.
    [[nodiscard]] QWidget* button(const char* name)
    {
        return window().findChild<QToolBar*>()->widgetForAction(action(name));
    }
    [[nodiscard]] int count(UploadState state)
    {
        int n = 0;
        for (const UploadEntry& entry : queue().list().entries())
            n += entry.state == state ? 1 : 0;
        return n;
    }

    QString write(const QString& name, QSize size = QSize(20, 20)) const
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y)
            QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(image.scanLine(y)),
                                                  image.width());
        if (!image.save(path))
            QTest::qFail(qPrintable(path), __FILE__, __LINE__);
        return path;
    }
    QString writeText(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("no picture") < 0)
            QTest::qFail(qPrintable(name), __FILE__, __LINE__);
        return file.fileName();
    }
    static QList<QUrl> urls(const QStringList& paths)
    {
        QList<QUrl> out;
        for (const QString& path : paths)
            out.append(QUrl::fromLocalFile(path));
        return out;
    }
    /// Not selectRow: it toggles while a test's last key had Ctrl.
    void select(int row)
    {
        table().selectionModel()->setCurrentIndex(
            table().model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void showTransfers()
    {
        m_rig->window().actions().action(u"view.transfers"_s)->trigger();
        QVERIFY(m_rig->view().transfers());
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }

private Q_SLOTS:
    void init()
    {
        m_demo = startedDemo({.images = 40, .boards = 2});
        m_rig = std::make_unique<TestWindow>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_rig->show();
        QVERIFY(m_rig->host().openAddress(m_demo->baseUrl().toString()));
        QTRY_VERIFY(session().boards().boards().size() == 2);
        QTRY_VERIFY(queue().isOpen());
    }
    void cleanup()
    {
        m_rig.reset();
        m_demo.reset();
    }

    /// From the menu to the board that is open, by the file dialog.
    void filesFromTheMenu()
    {
        m_rig->view().boards().setCurrentBoard(board());
        Q_EMIT m_rig->view().boards().boardChosen(board());
        QTRY_COMPARE(m_rig->view().gallery().list()->state(), ImageList::State::Ready);
        const auto before = m_rig->view().gallery().list()->names().size();
        const int counted = session().boards().find(board())->imageCount;
        const QString one = write(u"one.png"_s);
        const QString two = write(u"two.jpg"_s);
        m_rig->window().actions().action(u"file.uploadFiles"_s)->trigger();
        auto* dialog = m_rig->window().findChild<QFileDialog*>(u"uploadFilesDialog"_s);
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(u"\"%1\" \"%2\""_s.arg(one, two));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(count(UploadState::Done), 2, 20'000);
        QTRY_COMPARE(m_rig->view().gallery().list()->names().size(), before + 2);
        QTRY_COMPARE_WITH_TIMEOUT(session().boards().find(board())->imageCount, counted + 2, 10'000);
        QCOMPARE(m_rig->settings().get<SettingKey::LastFolder>(), QFileInfo(one).absolutePath());
        // Said once: what the server makes of it.
        QVERIFY2(m_rig->window().banner().text().contains(u"PNG"_s),
                 qPrintable(m_rig->window().banner().text()));
        m_rig->window().banner().clear(u"uploads"_s);
        m_rig->view().uploadTo(board(), urls({write(u"three.png"_s)}));
        QTRY_COMPARE_WITH_TIMEOUT(count(UploadState::Done), 3, 20'000);
        QVERIFY(!m_rig->window().banner().isVisible());
    }

    /// A folder goes to "Uncategorized" from "All images"; what servers do not take is said.
    void folderFromTheMenu()
    {
        write(u"tree/a.png"_s);
        write(u"tree/deep/b.png"_s);
        writeText(u"tree/notes.txt"_s);
        m_rig->window().actions().action(u"file.uploadFolder"_s)->trigger();
        auto* dialog = m_rig->window().findChild<QFileDialog*>(u"uploadFolderDialog"_s);
        QVERIFY(dialog);
        dialog->setDirectory(m_folder->path());
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        name->setText(m_folder->filePath(u"tree"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(count(UploadState::Done), 2, 20'000);
        for (const UploadEntry& entry : queue().list().entries()) {
            QVERIFY(entry.target.boardId.isEmpty());
            QCOMPARE(entry.target.category, u"general"_s); // the gallery shows images
        }
        QVERIFY2(m_rig->window().banner().text().contains(u"left out"_s),
                 qPrintable(m_rig->window().banner().text()));
    }

    void emptyWindow()
    {
        showTransfers();
        auto* state = window().findChild<StatePane*>(u"transfersState"_s);
        QVERIFY(state->isVisible());
        QCOMPARE(state->title(), u"No uploads"_s);
        QTest::mouseClick(state->findChild<QPushButton*>(u"stateAction"_s), Qt::LeftButton);
        auto* dialog = m_rig->window().findChild<QFileDialog*>(u"uploadFilesDialog"_s);
        QVERIFY(dialog);
        dialog->reject();
        QVERIFY(!m_rig->find<TransfersIndicator>());
        QTest::keyClick(&window(), Qt::Key_Escape);
        QVERIFY(!window().isVisible());
    }

    /// The table, the summary, the status bar and its click, and the way to the picture.
    void whatIsShown()
    {
        const QString name = session().boards().boards().first().boardName;
        queue().pause();
        m_rig->view().uploadTo(board(), urls({write(u"a & b <i>.png"_s, QSize(64, 48)), write(u"c.png"_s)}));
        QTRY_COMPARE(queue().list().entries().size(), 2);
        auto* indicator = m_rig->find<TransfersIndicator>();
        QTRY_VERIFY((indicator = m_rig->find<TransfersIndicator>()));
        QTRY_COMPARE(indicator->text(), u"Uploads: 0 of 2 (Paused)"_s);
        QTest::mouseClick(indicator, Qt::LeftButton);
        QVERIFY(m_rig->view().transfers() && window().isVisible());
        const QAbstractItemModelTester tester(table().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(table().isVisible());
        QCOMPARE(cell(0, TransfersModel::Name), u"a & b <i>.png"_s);
        QVERIFY(table().model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;i&gt;"_s));
        QCOMPARE(cell(0, TransfersModel::Board), name);
        QVERIFY(!cell(0, TransfersModel::Size).isEmpty());
        QCOMPARE(cell(0, TransfersModel::State), u"Waiting"_s);
        QCOMPARE(window().findChild<QLabel*>(u"transfersStatus"_s)->text(), u"Paused"_s);
        QCOMPARE(action("pauseUploads")->text(), u"&Resume"_s);
        QTest::mouseClick(button("pauseUploads"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(count(UploadState::Done), 2, 20'000);
        QTRY_COMPARE(cell(0, TransfersModel::State), u"Uploaded"_s);
        QCOMPARE(cell(0, TransfersModel::Progress), u"100 %"_s);
        QTRY_COMPARE(indicator->text(), u"Uploads: done"_s);
        QVERIFY(window().findChild<QLabel*>(u"transfersTotals"_s)->text().startsWith(u"2 of 2 file"_s));

        const QRect rect = table().visualRect(table().model()->index(0, 0));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, rect.center());
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, rect.center());
        QVERIFY(m_rig->view().gallery().isViewing());
        QCOMPARE(m_rig->view().gallery().viewer().imageName(), queue().list().entries().first().imageName);
        QTest::mouseClick(button("clearUploads"), Qt::LeftButton);
        QCOMPARE(table().model()->rowCount(), 0);
        QTRY_VERIFY(!indicator->isVisible());
    }

    /// Failures with their reasons; keys to retry and to cancel.
    void failuresAndKeys()
    {
        showTransfers();
        const QAbstractItemModelTester tester(table().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        queue().pause();
        m_rig->view().uploadTo(board(),
                               urls({writeText(u"text.png"_s), write(u"good.png"_s), write(u"later.png"_s)}));
        QTRY_COMPARE(queue().list().entries().size(), 3);
        select(2);
        QTest::keyClick(&table(), Qt::Key_Delete);
        QTRY_COMPARE(cell(2, TransfersModel::State), u"Canceled"_s);
        QTest::keyClick(&table(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(count(UploadState::Failed), 1, 20'000);
        QTRY_VERIFY(cell(0, TransfersModel::State).contains(u"cannot read this file"_s));
        QTRY_VERIFY(m_rig->find<TransfersIndicator>()->text().contains(u"1 failed"_s));
        QTRY_COMPARE(count(UploadState::Done), 1);
        select(2);
        QTest::keyClick(&table(), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(count(UploadState::Done), 2, 20'000);
        select(0);
        QTRY_VERIFY(action("retryFailedUploads")->isEnabled());
        write(u"text.png"_s); // mended
        QTest::mouseClick(button("retryFailedUploads"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(count(UploadState::Done), 3, 20'000);
    }

    /// The board is gone: the menu has another one.
    void retryOnAnotherBoard()
    {
        const QString other = board(1);
        const QString otherName = session().boards().boards().at(1).boardName;
        queue().pause();
        m_rig->view().uploadTo(board(0), urls({write(u"moved.png"_s)}));
        QTRY_COMPARE(queue().list().entries().size(), 1);
        BoardsApi boards(session().client());
        boards.remove(board(0), false);
        queue().resume();
        QTRY_COMPARE_WITH_TIMEOUT(count(UploadState::Failed), 1, 20'000);
        showTransfers();
        QTRY_VERIFY(cell(0, TransfersModel::State).contains(u"is gone"_s));
        session().boards().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(session().boards().boards().size(), 1, 10'000);
        select(0);
        Q_EMIT table().customContextMenuRequested(QPoint(5, 5));
        auto* menu = window().findChild<QMenu*>(u"retryBoards"_s);
        QVERIFY(menu && menu->isEnabled());
        QAction* wanted = nullptr;
        for (QAction* entry : menu->actions())
            wanted = entry->text().contains(otherName) ? entry : wanted;
        QVERIFY(wanted);
        wanted->trigger();
        window().findChild<QMenu*>(u"transfersMenu"_s)->close();
        QTRY_COMPARE_WITH_TIMEOUT(count(UploadState::Done), 1, 20'000);
        QCOMPARE(queue().list().entries().first().target.boardId, other);
        QTRY_COMPARE(cell(0, TransfersModel::Board), otherName);
    }

    /// One question for all files of an addition, in the main window and in this one.
    void duplicates()
    {
        const QStringList files{write(u"1.png"_s), write(u"2.png"_s), write(u"3.png"_s)};
        m_rig->view().uploadTo(board(), urls(files));
        QTRY_COMPARE_WITH_TIMEOUT(count(UploadState::Done), 3, 20'000);
        m_rig->view().uploadTo(board(), urls(files));
        QTRY_COMPARE_WITH_TIMEOUT(count(UploadState::Asking), 3, 20'000);
        QTRY_VERIFY(m_rig->window().banner().text().contains(u"uploaded to this board before"_s));
        QTest::mouseClick(m_rig->find<QPushButton>(u"bannerAction"_s), Qt::LeftButton);
        QVERIFY(m_rig->view().transfers());
        auto* bar = window().findChild<QWidget*>(u"duplicatesBar"_s);
        QVERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QPushButton*>(u"skipDuplicates"_s), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QCOMPARE(count(UploadState::Skipped), 3);
        m_rig->view().uploadTo(board(), urls({files.first()}));
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 20'000);
        QVERIFY(bar->findChild<QLabel*>(u"duplicatesText"_s)->text().contains(u"1.png"_s));
        QTest::mouseClick(bar->findChild<QPushButton*>(u"uploadDuplicates"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(count(UploadState::Done), 4, 20'000);
    }

    /// The journal cannot be written: said in both windows, with the way on.
    void journalProblem()
    {
        m_rig.reset();
        m_rig = std::make_unique<TestWindow>();
        const QString data = m_rig->folder() + u"/data"_s;
        QFile inTheWay(data);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        m_rig->show();
        QVERIFY(m_rig->host().openAddress(m_demo->baseUrl().toString()));
        QTRY_VERIFY(m_rig->window().banner().text().contains(u"uploads.sqlite"_s));
        showTransfers();
        QTRY_VERIFY(window().banner().isVisible());
        QVERIFY(QFile::remove(data));
        QTest::mouseClick(window().banner().findChild<QPushButton*>(u"bannerAction"_s), Qt::LeftButton);
        QTRY_VERIFY(queue().isOpen());
        QTRY_VERIFY(!window().banner().isVisible());
    }

    /// Place, size and columns are as they were left.
    void layoutIsRemembered()
    {
        showTransfers();
        window().resize(777, 333);
        table().horizontalHeader()->resizeSection(TransfersModel::Name, 222);
        window().close();
        QVERIFY(!m_rig->settings().get<SettingKey::TransfersGeometry>().isEmpty());
        QVERIFY(m_rig->host().openAddress(m_demo->baseUrl().toString()));
        QVERIFY(!m_rig->view().transfers());
        showTransfers();
        QCOMPARE(window().size(), QSize(777, 333));
        QCOMPARE(table().horizontalHeader()->sectionSize(TransfersModel::Name), 222);
    }

    /// The uploads of a server go on when the window comes back to it.
    void anotherServerAndBack()
    {
        queue().pause();
        m_rig->view().uploadTo(board(), urls({write(u"kept.png"_s)}));
        QTRY_COMPARE(queue().list().entries().size(), 1);
        const auto second = startedDemo({.images = 5, .boards = 1});
        QVERIFY(m_rig->host().openAddress(second->baseUrl().toString()));
        QTRY_VERIFY(queue().isOpen());
        QVERIFY(queue().list().entries().isEmpty());
        QVERIFY(m_rig->host().openAddress(m_demo->baseUrl().toString()));
        QTRY_VERIFY(queue().isOpen());
        QCOMPARE(queue().list().entries().size(), 1);
        QVERIFY(queue().isPaused());
        queue().resume();
        QTRY_COMPARE_WITH_TIMEOUT(count(UploadState::Done), 1, 20'000);
    }

    void accessibleNames()
    {
        showTransfers();
        QCOMPARE(table().accessibleName(), u"Uploads"_s);
        QVERIFY(!window().findChild<QWidget*>(u"transfersProgress"_s)->accessibleName().isEmpty());
        for (QToolButton* tool : window().findChild<QToolBar*>()->findChildren<QToolButton*>()) {
            if (tool->isVisible()) {
                QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(tool);
                QVERIFY(interface && !interface->text(QAccessible::Name).isEmpty());
            }
        }
    }

    void tenThousandRows()
    {
        showTransfers();
        queue().pause();
        const QString first = write(u"heap/0.png"_s, QSize(4, 4));
        for (int i = 1; i < 10'000; ++i)
            QVERIFY(QFile::copy(first, m_folder->filePath(u"heap/%1.png"_s.arg(i))));
        m_rig->view().uploadTo(board(), urls({m_folder->filePath(u"heap"_s)}));
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 10'000, 30'000);
        table().scrollToBottom();
        QTRY_VERIFY(window().findChild<QLabel*>(u"transfersTotals"_s)->text().startsWith(u"0 of 10"_s));
        table().selectAll();
        QTest::keyClick(&table(), Qt::Key_Delete);
        QCOMPARE(count(UploadState::Canceled), 10'000);
        QTRY_VERIFY(action("clearUploads")->isEnabled());
        action("clearUploads")->trigger();
        QCOMPARE(table().model()->rowCount(), 0);
    }
};

VITRINE_TEST(TestTransfers)
#include "tst_transfers.moc"
