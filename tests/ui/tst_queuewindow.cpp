// SPDX-License-Identifier: Apache-2.0
#include "lib/api/enqueuebody.h"
#include "lib/session/serversession.h"
#include "tests/support/apikit.h"
#include "tests/support/brokenserver.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/serverconnection.h"
#include "ui/details/jsonview.h"
#include "ui/details/valuetable.h"
#include "ui/gallery/gallerypage.h"
#include "ui/queue/queueactions.h"
#include "ui/queue/queuebar.h"
#include "ui/queue/queuedetailspane.h"
#include "ui/queue/queuemonitor.h"
#include "ui/queue/queuewindow.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/statepane.h"
#include "ui/viewer/imageviewer.h"
#include "ui/workflow/elidedlabel.h"
#include "ui/workflow/workflowpanel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTcpSocket>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int timeoutMs = 60'000;

/// A graph that runs for a while on every server, without a model: one picture after the other.
QJsonObject longBatch(const QString& batchId)
{
    QJsonObject nodes;
    QJsonArray edges;
    for (int i = 0; i < 200; ++i) {
        const QString id = u"n%1"_s.arg(i);
        nodes.insert(id,
                     QJsonObject{{u"id"_s, id},
                                 {u"type"_s, i == 0 ? u"blank_image"_s : u"save_image"_s},
                                 {u"is_intermediate"_s, i > 0},
                                 {u"use_cache"_s, false}});
        if (i > 0)
            edges.append(QJsonObject{
                {u"source"_s, QJsonObject{{u"node_id"_s, u"n%1"_s.arg(i - 1)}, {u"field"_s, u"image"_s}}},
                {u"destination"_s, QJsonObject{{u"node_id"_s, id}, {u"field"_s, u"image"_s}}}});
    }
    return {{u"prepend"_s, false},
            {u"batch"_s,
             QJsonObject{
                 {u"batch_id"_s, batchId},
                 {u"runs"_s, 1},
                 {u"origin"_s, u"vitrine"_s},
                 {u"destination"_s, u"vitrine-test"_s},
                 {u"graph"_s, QJsonObject{{u"id"_s, newId()}, {u"nodes"_s, nodes}, {u"edges"_s, edges}}}}}};
}

/// One picture on no board, with a workflow.
QJsonObject pictureBatch(const QString& batchId)
{
    const QJsonObject node{{u"id"_s, u"blank"_s},
                           {u"type"_s, u"blank_image"_s},
                           {u"width"_s, 32},
                           {u"height"_s, 32},
                           {u"use_cache"_s, false}};
    const QJsonObject workflow{
        {u"name"_s, u"blank & <b>white</b>"_s},
        {u"author"_s, u""_s},
        {u"description"_s, u""_s},
        {u"version"_s, u""_s},
        {u"contact"_s, u""_s},
        {u"tags"_s, u""_s},
        {u"notes"_s, u""_s},
        {u"exposedFields"_s, QJsonArray()},
        {u"meta"_s, QJsonObject{{u"version"_s, u"3.0.0"_s}, {u"category"_s, u"user"_s}}},
        {u"nodes"_s, QJsonArray()},
        {u"edges"_s, QJsonArray()},
        {u"form"_s, QJsonValue::Null}};
    return {{u"prepend"_s, false},
            {u"batch"_s,
             QJsonObject{{u"batch_id"_s, batchId},
                         {u"runs"_s, 1},
                         {u"origin"_s, u"workflows"_s},
                         {u"destination"_s, u"gallery"_s},
                         {u"workflow"_s, workflow},
                         {u"graph"_s,
                          QJsonObject{{u"id"_s, newId()},
                                      {u"nodes"_s, QJsonObject{{u"blank"_s, node}}},
                                      {u"edges"_s, QJsonArray()}}}}}};
}

} // namespace

/// The queue's window by mouse and keys: on the demo server, or on VITRINE_TEST_SERVER, through a proxy that
/// can cut.
class TestQueueWindow : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ApiKit> m_kit;     ///< Past the proxy: another client.
    std::unique_ptr<QueueApi> m_queue; ///< The other client's.
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<TestWindow> m_rig;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester;
    std::unique_ptr<QAbstractItemModelTester> m_filterTester;

    [[nodiscard]] ServerSession& session() { return m_rig->view().connection().session(); }
    [[nodiscard]] QueueWindow& window() { return *m_rig->view().queue().window(); }
    [[nodiscard]] QTreeView& tree() { return window().tree(); }
    [[nodiscard]] QueueApi& queue() { return *m_queue; }

    void open()
    {
        m_rig->window().actions().action(u"view.queue"_s)->trigger();
        QVERIFY(m_rig->view().queue().window());
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        window().activateWindow();
        if (!m_modelTester) {
            const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
            m_modelTester = std::make_unique<QAbstractItemModelTester>(&window().filter().model(), mode);
            m_filterTester = std::make_unique<QAbstractItemModelTester>(&window().filter(), mode);
        }
        QTRY_COMPARE_WITH_TIMEOUT(window().list().state(), QueueList::State::Ready, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(session().queue().processor(), timeoutMs);
        settle();
    }
    void closeAll()
    {
        m_filterTester.reset();
        m_modelTester.reset();
    }
    /// What waits a moment after a change has been done.
    static void settle() { QTest::qWait(150); }

    QList<qint64> submit(const QStringList& texts)
    {
        const auto result = await(queue().enqueueBatch(EnqueueBody(textBatch(newId(), texts))));
        return result ? result->itemIds : QList<qint64>();
    }
    qint64 submitOne(const QJsonObject& batch)
    {
        const auto result = await(queue().enqueueBatch(EnqueueBody(batch)));
        return result ? result->itemIds.value(0) : 0;
    }
    qint64 failedItem()
    {
        const QString batch = newId();
        const qint64 id = submitOne(failingBatch(batch));
        return waitForBatch(queue(), batch) ? id : 0;
    }

    [[nodiscard]] QModelIndex indexOf(qint64 id, int column = 0)
    {
        return window().filter().mapFromSource(window().filter().model().indexOf(id, column));
    }
    [[nodiscard]] QString cell(qint64 id, int column) { return indexOf(id, column).data().toString(); }
    [[nodiscard]] QueueStatus statusOf(qint64 id)
    {
        const QueueRow* row = window().list().find(id);
        return row ? row->status : QueueStatus::Unknown;
    }
    void expand(qint64 id) { tree().expand(indexOf(id).parent()); }
    /// By the mouse.
    void click(qint64 id, Qt::KeyboardModifiers keys = {})
    {
        const QModelIndex index = indexOf(id, QueueModel::Status);
        QVERIFY(index.isValid());
        tree().expand(index.parent());
        tree().scrollTo(index);
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, keys, tree().visualRect(index).center());
        settle();
    }
    [[nodiscard]] QWidget* button(QAction* action)
    {
        return window().findChild<QToolBar*>(u"queueTools"_s)->widgetForAction(action);
    }
    void press(QAction* action)
    {
        QVERIFY2(action->isEnabled(), qPrintable(action->text()));
        QTest::mouseClick(button(action), Qt::LeftButton, {}, QPoint(10, button(action)->height() / 2));
    }
    [[nodiscard]] QMessageBox* question() { return window().findChild<QMessageBox*>(u"queueQuestion"_s); }
    void answer(bool yes)
    {
        auto* box = question();
        QVERIFY(box);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QTest::mouseClick(box->findChild<QPushButton*>(yes ? u"queueQuestionYes"_s : u"queueQuestionNo"_s),
                          Qt::LeftButton);
        QTRY_VERIFY(!question());
        activate();
    }
    /// Keys go to the window.
    void activate()
    {
        window().activateWindow();
        QTRY_VERIFY(window().isActiveWindow());
    }
    /// What the window counts is what the server says.
    [[nodiscard]] bool countsAreRight()
    {
        const auto status = await(queue().status());
        if (!status)
            return false;
        const QueueCounts& theirs = status->counts;
        const QueueCounts& ours = window().list().counts();
        const auto shows = [this](QueueFilter::Show show, int count) {
            return window().bar().button(show).text().section(u' ', -1) == QLocale().toString(count);
        };
        return theirs.total == ours.total && theirs.pending == ours.pending
            && theirs.inProgress == ours.inProgress && theirs.completed == ours.completed
            && theirs.failed == ours.failed && theirs.canceled == ours.canceled
            && shows(QueueFilter::Show::All, theirs.total)
            && shows(QueueFilter::Show::Waiting, theirs.pending + theirs.waiting)
            && shows(QueueFilter::Show::Completed, theirs.completed)
            && shows(QueueFilter::Show::Failed, theirs.failed)
            && shows(QueueFilter::Show::Canceled, theirs.canceled);
    }
    /// Another client clears the queue, and the window has not heard of it yet: no event is handled
    /// meanwhile.
    [[nodiscard]] bool clearUnseen()
    {
        const QUrl server = m_kit->profile().baseUrl;
        QTcpSocket socket;
        socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
        if (!socket.waitForConnected())
            return false;
        socket.write("PUT /api/v1/queue/default/clear HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"
                     "Connection: close\r\n\r\n");
        while (socket.waitForReadyRead()) { }
        return socket.readAll().startsWith("HTTP/1.1 200");
    }
    [[nodiscard]] QString banner()
    {
        return window().banner().isVisible() ? window().banner().text() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_kit = std::make_unique<ApiKit>(DemoOptions{.images = 8, .boards = 1, .stepSeconds = 0.05});
        m_queue = std::make_unique<QueueApi>(m_kit->client());
        QVERIFY(emptyQueue(queue()));
        m_proxy = std::make_unique<CuttingProxy>(m_kit->profile().baseUrl);
        m_rig = std::make_unique<TestWindow>();
        m_rig->show(QSize(1200, 800));
        QVERIFY(m_rig->host().openAddress(m_proxy->address()));
        QTRY_VERIFY_WITH_TIMEOUT(session().hasLiveEvents(), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(session().templates().state(), TemplateStore::State::Ready, timeoutMs);
    }
    void cleanup()
    {
        closeAll();
        m_rig.reset();
        m_proxy.reset();
        QVERIFY(emptyQueue(queue()));
        m_kit.reset();
    }

    void emptyAndTheWaysToIt()
    {
        auto* part = m_rig->find<QToolButton>(u"queueStatus"_s);
        QTRY_VERIFY((part = m_rig->find<QToolButton>(u"queueStatus"_s)));
        QCOMPARE(part->text(), u"Queue: idle"_s);
        QTest::mouseClick(part, Qt::LeftButton);
        QVERIFY(m_rig->view().queue().window() && window().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(window().list().state(), QueueList::State::Ready, timeoutMs);
        auto* state = window().findChild<StatePane*>(u"queueState"_s);
        QTRY_COMPARE(state->title(), u"The queue is empty"_s);
        QVERIFY(!window().actions().clear->isEnabled());
        QTest::keyClick(&window(), Qt::Key_Escape);
        QVERIFY(!window().isVisible());
        open();
        QVERIFY(window().isVisible());
    }

    void whatIsShown()
    {
        QVERIFY(await(queue().pause()));
        const QList<qint64> ids = submit({u"a <b>cat</b>"_s, u"a dog"_s, u"a bird"_s});
        const qint64 single = submitOne(pictureBatch(newId()));
        open();
        QCOMPARE(window().filter().rowCount(), 2);
        const QModelIndex top = window().filter().index(0, 0);
        QCOMPARE(top.data(QueueModel::IdRole).toLongLong(), single); // newest first
        QCOMPARE(window().filter().rowCount(top), 0);
        const QModelIndex batch = window().filter().index(1, 0);
        QCOMPARE(window().filter().rowCount(batch), 3);
        QCOMPARE(batch.siblingAtColumn(QueueModel::Progress).data().toString(), u"0 of 3"_s);
        QCOMPARE(batch.siblingAtColumn(QueueModel::Status).data().toString(), u"Waiting"_s);
        tree().setCurrentIndex(batch);
        QTest::keyClick(&tree(), Qt::Key_Right);
        QVERIFY(tree().isExpanded(batch));
        QCOMPARE(window().filter().index(0, QueueModel::Values, batch).data().toString(), u"a bird"_s);
        QCOMPARE(cell(ids.first(), QueueModel::Values), u"a <b>cat</b>"_s);
        QVERIFY(indexOf(ids.first(), QueueModel::Values)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"&lt;b&gt;"_s));
        QVERIFY(cell(single, QueueModel::Origin).contains(u"gallery"_s));
        QVERIFY(!cell(single, QueueModel::Created).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(cell(single, QueueModel::Workflow), u"blank & <b>white</b>"_s, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), timeoutMs);
        QTRY_VERIFY(banner().contains(u"paused"_s));

        // Live, with its picture.
        QVERIFY(await(queue().resume()));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(single), QueueStatus::Completed, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(!indexOf(single).data(QueueModel::ResultsRole).toStringList().isEmpty(),
                                 timeoutMs);
        QCOMPARE(cell(single, QueueModel::Progress), u"100 %"_s);
        QVERIFY(!cell(single, QueueModel::Duration).isEmpty());
        QTRY_COMPARE(batch.siblingAtColumn(QueueModel::Progress).data().toString(), u"3 of 3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), timeoutMs);
        const QString picture = indexOf(single).data(QueueModel::ResultsRole).toStringList().first();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->view().connection().thumbnails().find(picture), timeoutMs);
        click(single);
        QTest::keyClick(&tree(), Qt::Key_Return);
        QTRY_VERIFY(m_rig->view().gallery().isViewing());
        QCOMPARE(m_rig->view().gallery().viewer().imageName(), picture);
        await(m_kit->images().remove({picture}));
    }

    void filters()
    {
        const qint64 failed = failedItem();
        QVERIFY(await(queue().pause()));
        const QList<qint64> ids = submit({u"Red boat"_s, u"green boat"_s, u"red house"_s});
        open();
        auto& failedButton = window().bar().button(QueueFilter::Show::Failed);
        QTest::mouseClick(&failedButton, Qt::LeftButton);
        QCOMPARE(window().filter().rowCount(), 1);
        QVERIFY(indexOf(failed).isValid());
        // A state that changes while it is filtered.
        QTest::mouseClick(&window().bar().button(QueueFilter::Show::Canceled), Qt::LeftButton);
        QCOMPARE(window().filter().rowCount(), 0);
        settle();
        auto* state = window().findChild<StatePane*>(u"queueState"_s);
        QTRY_COMPARE(state->title(), u"No such items"_s);
        QVERIFY(await(queue().cancel(ids.at(1))));
        QTRY_COMPARE_WITH_TIMEOUT(window().filter().rowCount(), 1, timeoutMs);
        QTest::mouseClick(&window().bar().button(QueueFilter::Show::All), Qt::LeftButton);
        // By text: each word, whatever the case.
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&window().bar().search(), u"RED boat"_s);
        QTRY_COMPARE(window().filter().rowCount(), 1);
        QTRY_COMPARE(window().filter().rowCount(window().filter().index(0, 0)), 1);
        QVERIFY(indexOf(ids.first()).isValid());
        // What is done to the batch is done to what is shown of it.
        tree().setCurrentIndex(window().filter().index(0, 0));
        settle();
        QCOMPARE(window().actions().selectedItems(), QList<qint64>{ids.first()});
        QTest::keyClick(&window().bar().search(), Qt::Key_Escape);
        QTRY_COMPARE(window().filter().rowCount(), 2);
        QVERIFY(window().isVisible());
        // The reason of a failure, once its record is here.
        QTRY_VERIFY_WITH_TIMEOUT(window().list().find(failed)->isWhole, timeoutMs);
        QTest::keyClicks(&window().bar().search(), window().list().find(failed)->errorType);
        QTRY_COMPARE(window().filter().rowCount(), 1);
        // Remembered with the next window.
        QTest::mouseClick(&failedButton, Qt::LeftButton);
        QCOMPARE(m_rig->settings().get<SettingKey::QueueShown>(), u"failed"_s);
    }

    void sorting()
    {
        QVERIFY(await(queue().pause()));
        const qint64 b = submit({u"bbb"_s}).value(0);
        const qint64 a = submit({u"aaa"_s}).value(0);
        const qint64 c = submit({u"ccc"_s}).value(0);
        open();
        const auto order = [this] {
            QList<qint64> ids;
            for (int row = 0; row < window().filter().rowCount(); ++row)
                ids.append(window().filter().index(row, 0).data(QueueModel::IdRole).toLongLong());
            return ids;
        };
        QCOMPARE(order(), QList<qint64>({c, a, b}));
        QHeaderView& header = *tree().header();
        const auto clickHeader = [&](int column) {
            tree().horizontalScrollBar()->setValue(0);
            QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                              QPoint(header.sectionViewportPosition(column) + 20, header.height() / 2));
        };
        clickHeader(QueueModel::Values);
        QCOMPARE(order(), QList<qint64>({a, b, c}));
        clickHeader(QueueModel::Values);
        QCOMPARE(order(), QList<qint64>({c, b, a}));
        for (int column = 0; column < QueueModel::ColumnCount; ++column) {
            tree().sortByColumn(column, Qt::AscendingOrder);
            QCOMPARE(order().size(), 3);
        }
        tree().sortByColumn(QueueModel::Status, Qt::AscendingOrder);
        QVERIFY(await(queue().cancel(b)));
        QTRY_COMPARE_WITH_TIMEOUT(order().last(), b, timeoutMs); // kept sorted
    }

    void columnsAreRemembered()
    {
        open();
        submit({u"a"_s});
        QTRY_COMPARE_WITH_TIMEOUT(window().filter().rowCount(), 1, timeoutMs);
        settle();
        QHeaderView* header = tree().header();
        QVERIFY(header->isSectionHidden(QueueModel::Device));
        Q_EMIT header->customContextMenuRequested(QPoint(10, 10));
        auto* menu = window().findChild<QMenu*>(u"queueColumnsMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QAction* device = menu->findChild<QAction*>(u"queueColumn%1"_s.arg(QueueModel::Device));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(device).center());
        QVERIFY(!header->isSectionHidden(QueueModel::Device));
        header->setSectionHidden(QueueModel::Origin, true);
        header->moveSection(header->visualIndex(QueueModel::Workflow), 1);
        header->resizeSection(QueueModel::Values, 333);
        tree().sortByColumn(QueueModel::Duration, Qt::AscendingOrder);
        closeAll();
        window().close();
        delete &window();
        open();
        header = tree().header();
        QVERIFY(!header->isSectionHidden(QueueModel::Device));
        QVERIFY(header->isSectionHidden(QueueModel::Origin));
        QCOMPARE(header->visualIndex(QueueModel::Workflow), 1);
        QCOMPARE(header->sectionSize(QueueModel::Values), 333);
        QCOMPARE(header->sortIndicatorSection(), int(QueueModel::Duration));
        QCOMPARE(window().filter().sortColumn(), int(QueueModel::Duration));
    }

    void cancelMidRun()
    {
        open();
        const qint64 running = submitOne(longBatch(newId()));
        const QList<qint64> waiting = submit({u"1"_s, u"2"_s});
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(running), QueueStatus::InProgress, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(cell(running, QueueModel::Status), u"Running"_s, timeoutMs);
        click(running);
        press(window().actions().cancel); // one: nobody is asked
        QVERIFY(!question());
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(running), QueueStatus::Canceled, timeoutMs);
        for (const qint64 id : waiting) // those behind it run
            QTRY_COMPARE_WITH_TIMEOUT(statusOf(id), QueueStatus::Completed, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), timeoutMs);
        const auto item = await(queue().item(running));
        QVERIFY(item);
        QCOMPARE(item->status, QueueStatus::Canceled);
    }

    void cancelManyAndBatches()
    {
        QVERIFY(await(queue().pause()));
        const QList<qint64> ids = submit({u"1"_s, u"2"_s, u"3"_s, u"4"_s});
        open();
        click(ids.at(0));
        click(ids.at(2), Qt::ControlModifier);
        QTest::keyClick(&window(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(question() && question()->text().contains(u'2'));
        answer(false);
        settle();
        QCOMPARE(window().list().counts().pending, 4);
        QTest::keyClick(&window(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        answer(true);
        QTRY_COMPARE_WITH_TIMEOUT(window().list().counts().canceled, 2, timeoutMs);
        QTRY_VERIFY(banner().contains(u'2'));
        click(ids.at(1));
        window().actions().cancelBatch->trigger();
        QVERIFY(question() && question()->text().contains(u'2'));
        answer(true);
        QTRY_COMPARE_WITH_TIMEOUT(window().list().counts().canceled, 4, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), timeoutMs);
    }

    void cancelAllExceptWhatRuns()
    {
        if (m_kit->isDemo())
            QSKIP("the demo server has no such route");
        open();
        const qint64 running = submitOne(longBatch(newId()));
        submit({u"1"_s, u"2"_s, u"3"_s});
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(running), QueueStatus::InProgress, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(window().list().counts().pending, 3, timeoutMs);
        settle();
        window().actions().cancelOthers->trigger();
        QVERIFY(question() && question()->text().contains(u'3'));
        answer(true);
        QTRY_COMPARE_WITH_TIMEOUT(window().list().counts().canceled, 3, timeoutMs);
        QVERIFY(statusOf(running) != QueueStatus::Canceled);
        QTRY_VERIFY_WITH_TIMEOUT(statusOf(running) == QueueStatus::Completed, 2 * timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), timeoutMs);
    }

    void retryAFailedItem()
    {
        const qint64 failed = failedItem();
        QVERIFY(failed != 0);
        open();
        QCOMPARE(cell(failed, QueueModel::Status), u"Failed"_s);
        click(failed);
        QVERIFY(window().actions().retry->isEnabled());
        press(window().actions().retry);
        QTRY_COMPARE_WITH_TIMEOUT(window().list().itemCount(), 2, timeoutMs);
        // It is in the same batch, which is now one of two.
        const QueueBatch* batch = window().list().batchOf(failed);
        QTRY_COMPARE_WITH_TIMEOUT(batch->items.size(), 2, timeoutMs);
        QCOMPARE(window().filter().rowCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(window().list().counts().failed, 2, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), timeoutMs);
        QTRY_VERIFY(banner().contains(u"again"_s));
    }

    void deleteAsksWithTheNumber()
    {
        QVERIFY(await(queue().pause()));
        const QList<qint64> ids = submit({u"1"_s, u"2"_s, u"3"_s});
        open();
        click(ids.at(0));
        click(ids.at(1), Qt::ControlModifier);
        QTest::keyClick(&tree(), Qt::Key_Delete);
        QVERIFY(question() && question()->text().contains(u'2'));
        QTest::keyClick(question(), Qt::Key_Return); // must not delete
        QTRY_VERIFY(!question());
        activate();
        QCOMPARE(window().list().itemCount(), 3);
        QTest::keyClick(&tree(), Qt::Key_Delete);
        answer(true);
        QTRY_COMPARE_WITH_TIMEOUT(window().list().itemCount(), 1, timeoutMs);
        QVERIFY(indexOf(ids.at(2)).isValid()); // alone in its batch now
        QCOMPARE(window().filter().rowCount(window().filter().index(0, 0)), 0);
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), timeoutMs);
    }

    void pruneAndClearAskWithTheNumber()
    {
        const QList<qint64> done = submit({u"1"_s, u"2"_s});
        QTRY_COMPARE_WITH_TIMEOUT(await(queue().status())->counts.completed, 2, timeoutMs);
        QVERIFY(await(queue().pause()));
        submit({u"3"_s, u"4"_s, u"5"_s});
        open();
        press(window().actions().prune);
        QVERIFY(question() && question()->text().contains(u'2'));
        answer(true);
        QTRY_COMPARE_WITH_TIMEOUT(window().list().itemCount(), 3, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), timeoutMs);
        settle();
        press(window().actions().clear);
        QVERIFY(question() && question()->text().contains(u'3'));
        QVERIFY(question()->informativeText().contains(u'3')); // all of them are canceled by it
        answer(true);
        QTRY_COMPARE_WITH_TIMEOUT(window().list().itemCount(), 0, timeoutMs);
        QTRY_COMPARE(window().findChild<StatePane*>(u"queueState"_s)->title(), u"The queue is empty"_s);
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), timeoutMs);
    }

    void pauseAndResume()
    {
        open();
        press(window().actions().pause);
        QTRY_COMPARE_WITH_TIMEOUT(window().actions().pause->text(), u"&Resume Queue"_s, timeoutMs);
        QTRY_VERIFY(banner().contains(u"paused"_s));
        QVERIFY(!await(queue().status())->processor.isStarted);
        const qint64 id = submit({u"1"_s}).value(0);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(id), QueueStatus::Pending, timeoutMs);
        QTRY_VERIFY(!window().actions().isBusy());
        QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(id), QueueStatus::Completed, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(window().actions().pause->text(), u"&Pause Queue"_s, timeoutMs);
        QTRY_VERIFY(!banner().contains(u"paused"_s));
    }

    void details()
    {
        const qint64 failed = failedItem();
        open();
        click(failed);
        QueueDetailsPane& pane = window().details();
        QTRY_VERIFY_WITH_TIMEOUT(!pane.traceback().toPlainText().isEmpty(), timeoutMs);
        QVERIFY(pane.pages().isTabVisible(1));
        QCOMPARE(pane.table().value(u"Status"_s), u"Failed"_s);
        QVERIFY(!pane.table().value(u"Session"_s).isEmpty());
        auto* problem = pane.findChild<QLabel*>(u"queueDetailsProblem"_s);
        QVERIFY2(problem->isVisible() && problem->text().contains(u"save"_s), qPrintable(problem->text()));
        QTabBar* tabs = pane.pages().tabBar();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
        QTRY_VERIFY_WITH_TIMEOUT(pane.json().text().contains(u"\"error_traceback\""_s), timeoutMs);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
        // Several, and none.
        const QList<qint64> more = submit({u"1"_s, u"2"_s});
        QTRY_COMPARE_WITH_TIMEOUT(window().list().counts().completed, 2, timeoutMs);
        settle();
        tree().selectAll();
        QTRY_COMPARE(pane.table().value(u"Completed"_s), u"2"_s);
        QCOMPARE(pane.table().value(u"Failed"_s), u"1"_s);
        tree().clearSelection();
        tree().setCurrentIndex(indexOf(more.first()).parent()); // the batch
        QTRY_COMPARE(pane.table().value(u"Items"_s), u"2"_s);
        QVERIFY(!pane.table().value(u"Time per item"_s).isEmpty());
        window().showItem(more.first());
        QTRY_COMPARE(pane.table().value(u"value"_s), u"1"_s);
        QTest::keyClick(&tree(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QString::number(more.first())));
    }

    void openWorkflowAndRunAgain()
    {
        const QString batch = newId();
        const qint64 id = submitOne(pictureBatch(batch));
        QVERIFY(waitForBatch(queue(), batch));
        open();
        click(id);
        window().actions().openWorkflow->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->view().workflow().hasWorkflow(), timeoutMs);
        QCOMPARE(m_rig->view().workflow().document().name(), u"blank & <b>white</b>"_s);
        QTRY_VERIFY(!window().actions().isBusy());
        activate();
        QTest::keyClick(&window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(window().list().counts().completed, 2, timeoutMs);
        QTRY_VERIFY(banner().contains(u"runs again"_s));
        QCOMPARE(window().list().batches().size(), 2);
        // Gone meanwhile: said, and the row goes.
        QVERIFY(clearUnseen());
        window().actions().openWorkflow->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(window().list().itemCount(), 0, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"cannot be opened"_s), timeoutMs);
    }

    /// The connection breaks in the middle, and the queue goes on meanwhile.
    void brokenConnectionInTheMiddle()
    {
        open();
        const qint64 running = submitOne(longBatch(newId()));
        const QList<qint64> ids = submit({u"1"_s, u"2"_s, u"3"_s});
        QTRY_COMPARE_WITH_TIMEOUT(window().list().itemCount(), 4, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(statusOf(running) != QueueStatus::Pending, timeoutMs);
        m_proxy->cut({.cut = CuttingProxy::Cut::BeforeRequest, .method = {}, .part = {}, .count = -1});
        m_proxy->dropConnections();
        QTRY_VERIFY_WITH_TIMEOUT(!session().hasLiveEvents(), timeoutMs);
        for (const qint64 id : ids)
            await(queue().cancel(id));
        await(queue().cancel(running));
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto status = await(queue().status());
                return status && status->counts.pending + status->counts.inProgress == 0;
            },
            timeoutMs));
        const QList<qint64> later = submit({u"4"_s});
        m_proxy->heal();
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(later.first()), QueueStatus::Completed, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), timeoutMs);
        for (const qint64 id : ids + QList<qint64>{running}) {
            const auto item = await(queue().item(id));
            QVERIFY(item);
            QCOMPARE(statusOf(id), item->status);
        }
    }

    void restartedServer()
    {
        if (!m_kit->isDemo())
            QSKIP("the real server is not restarted here");
        open();
        const qint64 running = submitOne(longBatch(newId()));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(running), QueueStatus::InProgress, timeoutMs);
        QVERIFY(m_kit->demo().injectFault({u"restart"_s, {}, 1}));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(running), QueueStatus::Canceled, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), timeoutMs);
    }

    void serverAwayAndActionsThatFail()
    {
        QVERIFY(await(queue().pause()));
        const QList<qint64> ids = submit({u"1"_s, u"2"_s});
        open();
        click(ids.first());
        // The action's answer is lost, and so is the look at what became of it.
        m_proxy->cut(
            {.cut = CuttingProxy::Cut::BeforeRequest, .method = "PUT", .part = "/cancel", .count = 1});
        press(window().actions().cancel);
        QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"1 failed"_s) || banner().contains(u"failed."_s),
                                 timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(ids.first()), QueueStatus::Pending, timeoutMs);
        window().banner().clear(u"queue action"_s);
        // Another client clears the queue while the question is open.
        settle();
        window().actions().remove->trigger();
        QVERIFY(question());
        QVERIFY(await(queue().clear()));
        QTRY_COMPARE_WITH_TIMEOUT(window().list().itemCount(), 0, timeoutMs);
        answer(true);
        // 6.3 says nothing of ids that are gone.
        QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"gone"_s) || banner().contains(u"deleted"_s), timeoutMs);
        // Nothing can be read: what was there stays, and it is said.
        submit({u"3"_s});
        QTRY_COMPARE_WITH_TIMEOUT(window().list().itemCount(), 1, timeoutMs);
        m_proxy->cut(
            {.cut = CuttingProxy::Cut::BeforeAnswer, .method = "GET", .part = "/queue/", .count = -1});
        QTest::keyClick(&window(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"may be old"_s), timeoutMs);
        QCOMPARE(window().list().itemCount(), 1);
        m_proxy->heal();
        QTRY_VERIFY_WITH_TIMEOUT(!banner().contains(u"may be old"_s), timeoutMs);
    }

    /// A server with accounts: what others run is listed, as theirs, and nothing here counts or changes it.
    void otherUsersItems()
    {
        const auto item = [](int id, const QString& batch, const QString& status) {
            const bool theirs = batch == "redacted"_L1;
            return QJsonObject{{u"item_id"_s, id},
                               {u"batch_id"_s, batch},
                               {u"status"_s, status},
                               {u"user_id"_s, theirs ? u"redacted"_s : u"me"_s},
                               {u"user_display_name"_s, theirs ? u"redacted"_s : u"Ada"_s},
                               {u"created_at"_s, u"2026-01-02 03:04:05.000"_s}};
        };
        const QJsonArray items{item(4, u"redacted"_s, u"pending"_s), item(3, u"redacted"_s, u"in_progress"_s),
                               item(2, u"mine"_s, u"pending"_s), item(1, u"mine"_s, u"completed"_s)};
        QFile schemaFile(testData(u"openapi/api-6.14.2.json"_s));
        QVERIFY(schemaFile.open(QIODevice::ReadOnly));
        const QByteArray schema = schemaFile.readAll();
        QJsonObject counts{{u"pending"_s, 2}, {u"in_progress"_s, 1}, {u"completed"_s, 1},
                           {u"failed"_s, 0},  {u"canceled"_s, 0},    {u"total"_s, 4}};
        const BrokenServer server([&](const BrokenServer::Request& request) {
            const auto json = [](const auto& value) {
                return BrokenServer::json(QJsonDocument(value).toJson(QJsonDocument::Compact));
            };
            if (request.target.contains("/app/version"))
                return json(QJsonObject{{u"version"_s, u"6.14.2"_s}});
            if (request.target.contains("/openapi.json"))
                return BrokenServer::json(schema);
            if (request.target.contains("/item_ids"))
                return json(QJsonObject{{u"item_ids"_s, QJsonArray{4, 3, 2, 1}}, {u"total_count"_s, 4}});
            if (request.target.contains("/item_summaries_by_ids"))
                return json(items);
            if (request.target.endsWith("/status"))
                return json(QJsonObject{
                    {u"queue"_s, counts},
                    {u"processor"_s, QJsonObject{{u"is_started"_s, true}, {u"is_processing"_s, true}}}});
            return BrokenServer::json("{}", request.target.contains("/i/") ? 500 : 404); // 404: it is gone
        });
        ServerSession theirServer(*ServerProfile::fromAddress(server.address()), QString());
        ThumbnailStore thumbnails(theirServer.images().api(), ThumbnailStore::Options());
        QueueWindow here(theirServer, thumbnails, m_rig->settings());
        theirServer.start();
        QTRY_COMPARE_WITH_TIMEOUT(theirServer.templates().state() != TemplateStore::State::Loading
                                      && theirServer.client().capabilities().has(Capability::QueueItemIds),
                                  true, timeoutMs);
        here.show();
        QTRY_COMPARE_WITH_TIMEOUT(here.list().itemCount(), 4, timeoutMs);
        QTRY_VERIFY(here.filter().rowCount() == 2);
        const QModelIndex others = here.filter().index(0, 0);
        QVERIFY(others.data(QueueModel::OthersRole).toBool());
        QVERIFY2(others.data().toString().contains(u"other users"_s), qPrintable(others.data().toString()));
        QCOMPARE(others.siblingAtColumn(QueueModel::User).data().toString(), u"Another user"_s);
        auto* totals = here.findChild<ElidedLabel*>(u"queueTotals"_s);
        QTRY_VERIFY2(totals->fullText().contains(u"2 of other users"_s), qPrintable(totals->fullText()));
        // Selected, nothing can be done to them; all together, only to ours.
        here.tree().setCurrentIndex(others);
        settle();
        QVERIFY(!here.actions().cancel->isEnabled());
        QVERIFY(!here.actions().remove->isEnabled());
        QVERIFY(QTest::qWaitForWindowExposed(&here));
        QTRY_VERIFY(here.tree().isVisible());
        for (int row = 0; row < here.filter().rowCount(); ++row)
            here.tree().selectionModel()->select(here.filter().index(row, 0),
                                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
        settle();
        QCOMPARE(here.actions().selectedItems(), QList<qint64>({2, 1}));
        here.actions().clear->trigger();
        auto* box = here.findChild<QMessageBox*>(u"queueQuestion"_s);
        QVERIFY(box);
        QVERIFY2(box->text().contains(u'2') && !box->text().contains(u'4'), qPrintable(box->text()));
        box->reject();
        // One of them by itself.
        here.tree().expand(others);
        here.tree().setCurrentIndex(here.filter().index(0, 0, others));
        auto* title = here.details().findChild<QLabel*>(u"queueDetailsTitle"_s);
        QTRY_VERIFY2(title->text().contains(u"another user"_s), qPrintable(title->text()));
        QVERIFY(!here.details().pages().isTabVisible(2));
    }

    void contextMenu()
    {
        QVERIFY(await(queue().pause()));
        const QList<qint64> ids = submit({u"1"_s});
        open();
        click(ids.first());
        Q_EMIT tree().customContextMenuRequested(tree().visualRect(indexOf(ids.first())).center());
        auto* menu = window().findChild<QMenu*>(u"queueMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(window().actions().cancel).center());
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(ids.first()), QueueStatus::Canceled, timeoutMs);
    }
};

VITRINE_TEST(TestQueueWindow)
#include "tst_queuewindow.moc"
