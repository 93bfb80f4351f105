// SPDX-License-Identifier: Apache-2.0
#include "lib/session/serversession.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardmodel.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imageactions.h"
#include "ui/shell/messagebanner.h"

#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int timeoutMs = 60'000;
const QRect partnerPlace(1250, 200, 300, 300);

} // namespace

/// Real drags between two programs on a real display, with the pointer moved by xdotool: on the demo server,
/// or on VITRINE_TEST_SERVER. Needs X11 (Xvfb will do); elsewhere there is nothing to test.
class TestDragAndDrop : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<TestWindow> m_rig;
    std::unique_ptr<QProcess> m_partner;
    std::unique_ptr<QProcess> m_pointer;
    QString m_board;
    QString m_other;

    [[nodiscard]] ServerSession& session() { return m_rig->view().connection().session(); }
    [[nodiscard]] GalleryPage& gallery() { return m_rig->view().gallery(); }
    [[nodiscard]] GalleryView& grid() { return gallery().view(); }
    [[nodiscard]] QString reportFile() { return m_rig->folder() + u"/report"_s; }

    void startPartner(const QStringList& files = {})
    {
        m_partner = std::make_unique<QProcess>();
        m_partner->start(
            QStringLiteral(VITRINE_DRAG_PARTNER),
            QStringList{QString::number(partnerPlace.x()), QString::number(partnerPlace.y()), reportFile()}
                + files);
        QVERIFY(m_partner->waitForStarted());
        QByteArray said;
        QVERIFY(QTest::qWaitFor(
            [&] { return (said += m_partner->readAllStandardOutput()).contains("ready"); }, timeoutMs));
        QTest::qWait(300); // its window is on the screen
    }

    /// Press, pull and let go, without waiting for it: the drag runs in this thread.
    void drag(QPoint from, QPoint to)
    {
        const QPoint middle = (from + to) / 2;
        QStringList steps;
        const auto move = [&steps](QPoint point) {
            steps << u"mousemove"_s << QString::number(point.x()) << QString::number(point.y()) << u"sleep"_s
                  << u"0.15"_s;
        };
        move(from);
        steps << u"mousedown"_s << u"1"_s << u"sleep"_s << u"0.4"_s;
        move(from + QPoint(6, 6));
        move(from + QPoint(30, 30));
        steps << u"sleep"_s << u"0.9"_s; // the drag has begun
        move(middle);
        move(to - QPoint(3, 3));
        move(to);
        steps << u"sleep"_s << u"0.5"_s << u"mouseup"_s << u"1"_s;
        m_pointer = std::make_unique<QProcess>();
        m_pointer->setProcessChannelMode(QProcess::ForwardedChannels);
        m_pointer->start(u"xdotool"_s, steps);
        QVERIFY(m_pointer->waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(m_pointer->state(), QProcess::NotRunning, timeoutMs);
    }

    [[nodiscard]] QPoint tile(const QString& name)
    {
        const QModelIndex index = grid().model()->index(gallery().list()->row(name), 0);
        return grid().viewport()->mapToGlobal(grid().visualRect(index).center());
    }

    [[nodiscard]] QPoint boardRow(const QString& boardId)
    {
        auto* view = m_rig->find<QAbstractItemView>(u"boardsView"_s);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data(BoardModel::BoardIdRole).toString() != boardId)
                continue;
            view->scrollTo(index);
            return view->viewport()->mapToGlobal(view->visualRect(index).center());
        }
        return {};
    }

    QStringList upload(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i) {
            const auto image = await(m_kit->images().upload({.bytes = pictureBytes({200 + i, 160}),
                                                             .fileName = u"a.png"_s,
                                                             .category = u"general"_s,
                                                             .boardId = m_board}));
            if (image)
                names.append(image->imageName);
        }
        return names;
    }

    void choose(const QStringList& names)
    {
        gallery().refresh();
        for (const QString& name : names)
            QTRY_VERIFY_WITH_TIMEOUT(gallery().list()->row(name) >= 0, timeoutMs);
        grid().clearSelection();
        for (const QString& name : names)
            grid().selectionModel()->select(grid().model()->index(gallery().list()->row(name), 0),
                                            QItemSelectionModel::Select);
        QTest::qWait(200);
    }

    [[nodiscard]] QStringList namesOn(const QString& board)
    {
        const auto names = await(m_kit->images().names({.boardId = board, .categories = {}}));
        return names ? names->names : QStringList();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QGuiApplication::platformName() != "xcb"_L1)
            QSKIP("needs X11");
        QVERIFY2(!QStandardPaths::findExecutable(u"xdotool"_s).isEmpty(), "xdotool is not installed");
    }

    void init()
    {
        m_kit = std::make_unique<ApiKit>();
        m_board = m_kit->makeBoard(u"drags"_s);
        m_other = m_kit->makeBoard(u"drops"_s);
        m_rig = std::make_unique<TestWindow>();
        m_rig->window().move(0, 0);
        m_rig->show(QSize(1200, 900));
        QVERIFY(m_rig->host().openAddress(m_kit->profile().baseUrl.toString()));
        m_rig->view().boards().setCurrentBoard(m_board);
        gallery().setBoard(m_board);
        QTRY_COMPARE_WITH_TIMEOUT(gallery().list()->state(), ImageList::State::Ready, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(session().boards().find(m_other), timeoutMs);
    }

    void cleanup()
    {
        if (m_partner) {
            m_partner->kill();
            m_partner->waitForFinished();
        }
        m_partner.reset();
        m_pointer.reset();
        m_rig.reset();
        m_kit.reset();
    }

    void picturesGoOutAsFiles()
    {
        const QStringList names = upload(3);
        choose(names.mid(0, 2));
        startPartner();
        drag(tile(names.first()), partnerPlace.center());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(reportFile()), timeoutMs);
        QFile report(reportFile());
        QVERIFY(report.open(QIODevice::ReadOnly));
        QSet<QByteArray> got;
        const QList<QByteArray> lines = report.readAll().trimmed().split('\n');
        for (const QByteArray& line : lines)
            got.insert(line.mid(line.lastIndexOf('/') + 1));
        QSet<QByteArray> expected;
        for (const QString& name : names.mid(0, 2)) {
            TAKE(bytes, m_kit->images().full(name));
            expected.insert(name.toUtf8() + '\t'
                            + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        }
        QCOMPARE(got, expected);
        QCOMPARE(namesOn(m_board).size(), 3); // given, not moved
        QCOMPARE(gallery().chosenCount(), 2);
    }

    void tooMuchIsOfferedForExport()
    {
        const QStringList names = upload(2);
        choose(names);
        m_rig->view().imageActions().drag().setMostBytes(1);
        startPartner();
        QSignalSpy exports(&m_rig->view().imageActions(), &ImageActions::exportWanted);
        drag(tile(names.first()), partnerPlace.center());
        MessageBanner& banner = m_rig->window().banner();
        QTRY_VERIFY_WITH_TIMEOUT(banner.text().contains(u"Export it"_s), timeoutMs);
        QVERIFY(!QFile::exists(reportFile()));
        QTest::mouseClick(banner.findChild<QPushButton*>(u"bannerAction"_s), Qt::LeftButton);
        QCOMPARE(exports.size(), 1);
        QCOMPARE(exports.first().first().toStringList().size(), 2);
    }

    /// The server is slow: our own boards do not wait for it, and other programs are not left without a word.
    void filesThatAreNotHereYet()
    {
        if (!m_kit->isDemo())
            QSKIP("injects faults");
        const QStringList names = upload(1);
        choose(names);
        startPartner();
        m_kit->demo().injectFault({u"hang"_s, u"/full$"_s, -1});
        drag(tile(names.first()), partnerPlace.center());
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->window().banner().text().contains(u"on their way"_s), timeoutMs);
        QVERIFY(!QFile::exists(reportFile()));
        drag(tile(names.first()), boardRow(m_other));
        QTRY_COMPARE_WITH_TIMEOUT(namesOn(m_other), names, timeoutMs);
    }

    void picturesGoToABoard()
    {
        const QStringList names = upload(3);
        choose(names.mid(1));
        drag(tile(names.last()), boardRow(m_other));
        QTRY_COMPARE_WITH_TIMEOUT(namesOn(m_other).size(), 2, timeoutMs);
        QCOMPARE(namesOn(m_board), names.mid(0, 1));
        QTRY_COMPARE_WITH_TIMEOUT(gallery().list()->names(), names.mid(0, 1), timeoutMs);
    }

    void filesComeInToABoardAndToTheGallery()
    {
        const QString file = m_rig->folder() + u"/from outside.png"_s;
        QFile picture(file);
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write(pictureBytes({77, 55}));
        picture.close();
        startPartner({file});
        drag(partnerPlace.center(), boardRow(m_other));
        QTRY_COMPARE_WITH_TIMEOUT(namesOn(m_other).size(), 1, timeoutMs);
        QVERIFY(namesOn(m_board).isEmpty());
        TAKE(image, m_kit->images().get(namesOn(m_other).first()));
        QCOMPARE(image.width, 77);
        const QPoint middle = gallery().mapToGlobal(gallery().rect().center());
        drag(partnerPlace.center(), middle);
        QTRY_COMPARE_WITH_TIMEOUT(namesOn(m_board).size(), 1, timeoutMs);
        QCOMPARE(namesOn(m_other).size(), 1);
    }
};

VITRINE_TEST(TestDragAndDrop)
#include "tst_draganddrop.moc"
