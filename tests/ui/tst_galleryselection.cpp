// SPDX-License-Identifier: Apache-2.0
#include "tests/support/brokenserver.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/gridlayout.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/shell/actionregistry.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

QString nameOf(int i)
{
    return u"image-%1.png"_s.arg(i);
}

ImageDto image(const QString& name)
{
    ImageDto out;
    out.imageName = name;
    out.imageCategory = u"general"_s;
    return out;
}

} // namespace

/// Choosing in the grid as in a file manager: with the mouse, a rubber band and the keyboard; and what stays
/// chosen when the list changes.
class TestGallerySelection : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BrokenServer> m_server;
    std::unique_ptr<TestWindow> m_rig;
    QList<int> m_numbers; ///< What the server lists.
    GalleryView* m_view = nullptr;

    void open(int count)
    {
        m_numbers.clear();
        for (int i = 0; i < count; ++i)
            m_numbers.append(i);
        m_server = std::make_unique<BrokenServer>([this](const BrokenServer::Request& request) {
            if (!request.target.contains("names?"))
                return BrokenServer::json("{\"detail\": \"no\"}", 404);
            QStringList names;
            for (const int i : std::as_const(m_numbers))
                names.append(u'"' + nameOf(i) + u'"');
            return BrokenServer::json("{\"image_names\": [" + names.join(u',').toUtf8()
                                      + "], \"starred_count\": 0, \"total_count\": 1}");
        });
        m_rig = std::make_unique<TestWindow>();
        m_rig->show();
        QVERIFY(m_rig->host().openAddress(m_server->address()));
        m_view = &m_rig->view().gallery().view();
        QTRY_COMPARE(m_view->model()->rowCount(), count);
        m_view->setFocus();
    }

    [[nodiscard]] QRect rectOf(int row) { return m_view->visualRect(m_view->model()->index(row, 0)); }

    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, rectOf(row).center());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view, key, modifiers); }

    [[nodiscard]] QList<int> chosen() const
    {
        QList<int> out;
        for (const QString& name : m_view->selectedNames())
            out.append(name.mid(6).chopped(4).toInt());
        return out;
    }

    [[nodiscard]] int columns() const
    {
        int count = 1;
        while (m_view->visualRect(m_view->model()->index(count, 0)).top()
               == m_view->visualRect(m_view->model()->index(0, 0)).top())
            ++count;
        return count;
    }

    void pull(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, modifiers, from);
        for (const double part : {0.3, 0.6, 1.0}) {
            QMouseEvent move(QEvent::MouseMove, from + (to - from) * part,
                             m_view->viewport()->mapToGlobal(from + (to - from) * part), Qt::NoButton,
                             Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(m_view->viewport(), &move);
        }
    }

    void release(QPoint at) { QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at); }

private Q_SLOTS:
    void cleanup()
    {
        m_view = nullptr;
        m_rig.reset();
        m_server.reset();
    }

    void theGridIsArithmetic()
    {
        GridLayout grid;
        grid.set(10, 350, {100, 80});
        QCOMPARE(grid.columns(), 3);
        QCOMPARE(grid.cell(), QSize(116, 80)); // columns share the width
        QCOMPARE(grid.height(), 4 * 80);
        QCOMPARE(grid.rect(4), QRect(116, 80, 116, 80));
        QCOMPARE(grid.rowAt({117, 81}), 4);
        QCOMPARE(grid.rowAt({349, 0}), -1);      // what is left of the width
        QCOMPARE(grid.rowAt({117, 3 * 80}), -1); // behind the last
        QCOMPARE(grid.rowsBetween(0, 79), (RowRange{0, 2}));
        QCOMPARE(grid.rowsBetween(79, 80), (RowRange{0, 5}));
        QCOMPARE(grid.rowsBetween(-50, 1000), (RowRange{0, 9}));
        QVERIFY(grid.rowsBetween(400, 500).isEmpty());
        QCOMPARE(grid.rowsIn(QRect(0, 0, 350, 160), 5), (QList<RowRange>{{0, 5}}));
        QCOMPARE(grid.rowsIn(QRect(120, 10, 10, 100), 5), (QList<RowRange>{{1, 1}, {4, 4}}));
        QVERIFY(grid.rowsIn(QRect(113, 0, 5, 300), 5).isEmpty()); // the gap between two columns
        QVERIFY(grid.rowsIn(QRect(-20, 0, 22, 300), 5).isEmpty());
        QCOMPARE(grid.rowsIn(QRect(0, 250, 350, 500), 5), (QList<RowRange>{{9, 9}}));
        grid.set(0, 350, {100, 80});
        QCOMPARE(grid.height(), 0);
        QVERIFY(grid.rowsBetween(0, 500).isEmpty());
        QVERIFY(grid.rowsIn(QRect(0, 0, 500, 500), 5).isEmpty());
        grid.set(3, 20, {100, 80}); // narrower than a cell
        QCOMPARE(grid.columns(), 1);
        QCOMPARE(rangesOf({1, 2, 3, 7, 9, 10}), (QList<RowRange>{{1, 3}, {7, 7}, {9, 10}}));
    }

    void clicksChooseAsInAFileManager()
    {
        open(200);
        click(3);
        QCOMPARE(chosen(), QList<int>{3});
        click(6, Qt::ShiftModifier);
        QCOMPARE(chosen(), (QList<int>{3, 4, 5, 6}));
        click(1, Qt::ShiftModifier); // from the same beginning
        QCOMPARE(chosen(), (QList<int>{1, 2, 3}));
        click(2, Qt::ControlModifier);
        QCOMPARE(chosen(), (QList<int>{1, 3}));
        click(8, Qt::ControlModifier);
        QCOMPARE(chosen(), (QList<int>{1, 3, 8}));
        click(5);
        QCOMPARE(chosen(), QList<int>{5});
        // Between the tiles: nothing is chosen any more.
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, rectOf(0).topLeft());
        QVERIFY(chosen().isEmpty());
        // A right click chooses what it is over, and keeps what is chosen when it is over that.
        QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, rectOf(4).center());
        QCOMPARE(chosen(), QList<int>{4});
        click(7, Qt::ShiftModifier);
        QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, rectOf(5).center());
        QCOMPARE(chosen(), (QList<int>{4, 5, 6, 7}));
    }

    void aRubberBandChooses()
    {
        open(200);
        const int count = columns();
        // From the gap before the second tile over two lines.
        const QPoint from = rectOf(1).topLeft();
        const QPoint to = rectOf(2 + count).center();
        pull(from, to);
        QCOMPARE(chosen(), (QList<int>{1, 2, 1 + count, 2 + count}));
        m_view->viewport()->repaint();
        release(to);
        QCOMPARE(chosen().size(), 4);
        // With Shift it adds, with Ctrl it toggles.
        pull(rectOf(4).topLeft(), rectOf(4).center(), Qt::ShiftModifier);
        release(rectOf(4).center());
        QCOMPARE(chosen(), (QList<int>{1, 2, 4, 1 + count, 2 + count}));
        pull(rectOf(1).topLeft(), rectOf(2).center(), Qt::ControlModifier);
        release(rectOf(2).center());
        QCOMPARE(chosen(), (QList<int>{4, 1 + count, 2 + count}));
        // A tile is not a gap: pulling it is dragging it.
        QSignalSpy drags(m_view, &GalleryView::dragStarted);
        pull(rectOf(4).center(), rectOf(4 + count).center());
        release(rectOf(4 + count).center());
        QCOMPARE(drags.size(), 1);
        QVERIFY(chosen().contains(4));
    }

    void theKeyboardReachesEverything()
    {
        open(203);
        const int count = columns();
        click(1);
        press(Qt::Key_Right);
        QCOMPARE(chosen(), QList<int>{2});
        press(Qt::Key_Down);
        QCOMPARE(chosen(), QList<int>{2 + count});
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(chosen(), (QList<int>{2 + count, 3 + count, 4 + count}));
        press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(chosen(), (QList<int>{2 + count, 3 + count}));
        press(Qt::Key_Up);
        QCOMPARE(chosen(), QList<int>{3});
        press(Qt::Key_Up);
        QCOMPARE(chosen(), QList<int>{3}); // there is no line above
        press(Qt::Key_End);
        QCOMPARE(chosen(), QList<int>{202});
        QVERIFY(rectOf(202).intersects(m_view->viewport()->rect()));
        press(Qt::Key_Down);
        QCOMPARE(chosen(), QList<int>{202});
        press(Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(chosen().size(), 203);
        press(Qt::Key_Home);
        QCOMPARE(chosen(), QList<int>{0});
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        press(Qt::Key_PageDown);
        QVERIFY(chosen().first() >= count && chosen().first() % count == 0);
        press(Qt::Key_PageUp);
        QCOMPARE(chosen(), QList<int>{0});
        press(Qt::Key_Right, Qt::ControlModifier); // the current one alone
        QCOMPARE(chosen(), QList<int>{0});
        press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(chosen(), (QList<int>{0, 1}));
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(chosen().size(), 203);
        m_rig->window().actions().action(u"edit.invertSelection"_s)->trigger();
        QVERIFY(chosen().isEmpty());
        m_rig->window().actions().action(u"edit.invertSelection"_s)->trigger();
        QCOMPARE(chosen().size(), 203);
        m_rig->window().actions().action(u"edit.selectNone"_s)->trigger();
        QVERIFY(chosen().isEmpty());
    }

    void linesGoTheOtherWayFromRightToLeft()
    {
        open(50);
        m_view->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(rectOf(0).left() > rectOf(1).left());
        click(3);
        QCOMPARE(chosen(), QList<int>{3});
        press(Qt::Key_Left);
        QCOMPARE(chosen(), QList<int>{4});
    }

    /// What was chosen and seen is found again by name, also when some of it is gone.
    void changesKeepWhatIsChosenAndSeen()
    {
        open(2000);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        const int first = m_view->visibleRows().first;
        click(first + 1);
        click(first + 4, Qt::ShiftModifier);
        click(first + 9, Qt::ControlModifier);
        const QList<int> before = chosen();
        QCOMPARE(before.size(), 5);
        const int y = rectOf(first + 1).top();
        // New ones in front, a third of the rest gone, the first that is seen among them.
        QList<int> fresh;
        for (int i = 5000; i < 5700; ++i)
            fresh.append(i);
        for (const int i : std::as_const(m_numbers)) {
            if ((i % 3 != 0 || before.contains(i)) && i != first)
                fresh.append(i);
        }
        m_numbers = fresh;
        m_rig->view().gallery().list()->refresh();
        QTRY_COMPARE(m_view->model()->rowCount(), static_cast<int>(fresh.size()));
        QCOMPARE(chosen(), before);
        QCOMPARE(rectOf(static_cast<int>(fresh.indexOf(first + 1))).top(), y);
        QCOMPARE(m_view->currentName(), nameOf(first + 9));
        // One that is chosen goes: the others stay.
        m_rig->view().gallery().list()->remove({nameOf(before.first())});
        QCOMPARE(chosen(), before.mid(1));
    }

    void arrivalsWhileABandIsPulledDoNotMatter()
    {
        open(500);
        pull(rectOf(1).topLeft(), rectOf(3).center());
        m_rig->view().gallery().list()->offer(image(u"image-9999.png"_s));
        QCOMPARE(chosen(), (QList<int>{1, 2, 3}));
        release(rectOf(3).center());
        QCOMPARE(chosen(), (QList<int>{1, 2, 3}));
    }
};

VITRINE_TEST(TestGallerySelection)
#include "tst_galleryselection.moc"
