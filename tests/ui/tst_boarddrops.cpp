// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/boardsrig.h"
#include "tests/ui/drag.h"
#include "ui/boards/autoaddboard.h"
#include "ui/boards/itemmover.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/shell/itemsmime.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int timeoutMs = 60'000;
const QString moveRoute = u"^/api/v1/board_images/batch$"_s;

QString writePicture(const QString& folder, const QString& name, int shade)
{
    QImage image(24, 16, QImage::Format_RGB32);
    image.fill(QColor(shade, 40, 90));
    const QString path = folder + u'/' + name;
    return image.save(path, "PNG") ? path : QString();
}

} // namespace

/// What is dragged and pasted: to boards and to the gallery, with the mime data that the system hands over;
/// on the demo server, or on VITRINE_TEST_SERVER.
class TestBoardDrops : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BoardsRig> m_rig;
    QTemporaryDir m_files;

    [[nodiscard]] bool isDemo() { return m_rig->kit().isDemo(); }
    [[nodiscard]] QString serverId() { return m_rig->kit().profile().id(); }

    void fillItems(QMimeData& data, const QStringList& names) { itemsmime::write(data, serverId(), names); }

    [[nodiscard]] QPoint middleOf(const QModelIndex& row)
    {
        m_rig->list().scrollTo(row);
        return m_rig->list().visualRect(row).center();
    }
    bool dropOn(const QModelIndex& row, const QMimeData& data, Qt::KeyboardModifiers modifiers = {})
    {
        return Drag(*m_rig->list().viewport(), data).drop(middleOf(row), modifiers);
    }

    /// Waits until a board holds so many images, and gives them.
    QStringList waitFor(const QString& boardId, int count)
    {
        QStringList names;
        const bool there = QTest::qWaitFor(
            [&] {
                names = m_rig->namesOn(boardId);
                return names.size() >= count;
            },
            timeoutMs);
        if (!there)
            qWarning("%lld images instead of %d", static_cast<long long>(names.size()), count);
        return names;
    }

    /// What came without a board, newest first; goes at the end.
    QStringList uncategorizedSince(const QStringList& before)
    {
        QStringList fresh = m_rig->namesOn(u"none"_s);
        fresh.removeIf([&](const QString& name) { return before.contains(name); });
        for (const QString& name : std::as_const(fresh))
            m_rig->kit().removeLater(name);
        return fresh;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_files.isValid());
        m_rig = std::make_unique<BoardsRig>();
    }
    void cleanup()
    {
        QGuiApplication::clipboard()->clear();
        m_rig.reset();
    }

    void itemsAreReadAsTheyWereWritten()
    {
        QMimeData data;
        QCOMPARE(itemsmime::serverOf(data), QString());
        QVERIFY(!itemsmime::read(data));
        itemsmime::write(data, u"http://somewhere"_s, {u"a.png"_s, u"ü.png"_s, u"a.png"_s});
        QCOMPARE(itemsmime::serverOf(data), u"http://somewhere"_s);
        const auto items = itemsmime::read(data);
        QVERIFY(items);
        QCOMPARE(items->serverId, u"http://somewhere"_s);
        QCOMPARE(items->names, (QStringList{u"a.png"_s, u"ü.png"_s}));
        for (const QByteArray& broken :
             {QByteArray(), QByteArray("\n"), QByteArray("server"), QByteArray("server\n"),
              QByteArray("\nname.png\n"), QByteArray(2000, 'x') + "\na.png\n", QByteArray("s\n\n\n")}) {
            QMimeData foreign;
            foreign.setData(itemsmime::format(), broken);
            QVERIFY2(!itemsmime::read(foreign), broken.constData());
        }
    }

    void itemsMoveToTheBoard()
    {
        const QString from = m_rig->kit().makeBoard(u"from"_s);
        const QString to = m_rig->kit().makeBoard(u"to"_s);
        QStringList names;
        for (int i = 0; i < 3; ++i)
            names.append(m_rig->kit().uploadPicture(from));
        m_rig->open();
        QVERIFY(m_rig->show(from));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->view().gallery().list()->names().size(), 3, timeoutMs);
        QMimeData data;
        fillItems(data, names.mid(0, 2));
        Drag drag(*m_rig->list().viewport(), data);
        QVERIFY(drag.moveTo(middleOf(m_rig->rowOf(to))));
        QCOMPARE(drag.action(), Qt::MoveAction);
        QVERIFY(drag.drop(middleOf(m_rig->rowOf(to))));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->view().gallery().list()->names(), names.mid(2), timeoutMs);
        QVERIFY2(m_rig->note().contains(u"Moved 2"_s) && m_rig->note().contains(u"to"_s),
                 qPrintable(m_rig->note()));
        QCOMPARE(m_rig->namesOn(to).size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->rowOf(to).data(BoardModel::CountRole).toInt(), 2, timeoutMs);
        QVERIFY(m_rig->show(to));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->view().gallery().list()->names().size(), 2, timeoutMs);

        // Once more changes nothing, and is said.
        QVERIFY(m_rig->show(from));
        QVERIFY(dropOn(m_rig->rowOf(to), data));
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->note().isEmpty(), timeoutMs);
        QCOMPARE(m_rig->namesOn(to).size(), 2);
    }

    void itemsLeaveTheirBoard()
    {
        const QString from = m_rig->kit().makeBoard(u"from"_s);
        const QString name = m_rig->kit().uploadPicture(from);
        m_rig->kit().removeLater(name);
        m_rig->open();
        QMimeData data;
        fillItems(data, {name});
        QVERIFY(dropOn(m_rig->rowOf(u"none"_s), data));
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->boardOf(name), timeoutMs);
        QTRY_VERIFY(m_rig->note().contains(u"Moved 1"_s));
    }

    void withControlItemsAreCopied()
    {
        const QString from = m_rig->kit().makeBoard(u"from"_s);
        const QString to = m_rig->kit().makeBoard(u"to"_s);
        const QString name = m_rig->kit().uploadPicture(from);
        m_rig->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->view().connection().session().hasLiveEvents(), timeoutMs);
        QMimeData data;
        fillItems(data, {name});
        Drag drag(*m_rig->list().viewport(), data);
        QVERIFY(drag.drop(middleOf(m_rig->rowOf(to)), Qt::ControlModifier));
        QCOMPARE(drag.action(), Qt::CopyAction);
        const QStringList copies = waitFor(to, 1);
        QCOMPARE(copies.size(), 1);
        QVERIFY(!copies.contains(name));
        QCOMPARE(m_rig->boardOf(name), from);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->note().contains(u"Copied 1"_s), timeoutMs);
    }

    void copiesThatFailAreNamed()
    {
        const QString to = m_rig->kit().makeBoard(u"to"_s);
        m_rig->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->view().connection().session().hasLiveEvents(), timeoutMs);
        m_rig->view().mover().copy({u"00000000-0000-0000-0000-000000000000.png"_s, u"x.mp4"_s}, to);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->bannerText().contains(u"not copied"_s), timeoutMs);
        QVERIFY(m_rig->bannerText().contains(u"images only"_s));
        m_rig->view().mover().copy({u"x.mp4"_s}, to);
        QVERIFY(m_rig->bannerText().contains(u"Nothing was copied"_s));
    }

    void whatCannotBeTakenIsRefused()
    {
        const QString board = m_rig->kit().makeBoard(u"board"_s);
        const QString name = m_rig->kit().uploadPicture(board);
        m_rig->open();
        QMimeData items;
        fillItems(items, {name});
        QVERIFY(!dropOn(m_rig->rowOf(std::nullopt), items));
        if (m_rig->store().hasDays()) {
            m_rig->action(u"board.showDays"_s)->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(m_rig->rowOf(BoardModel::Day).isValid(), timeoutMs);
            QVERIFY(!dropOn(m_rig->rowOf(BoardModel::Day), items));
            QVERIFY(!dropOn(m_rig->rowOf(BoardModel::DaysHeading), items));
        }
        QMimeData foreign; // another server's, without files
        itemsmime::write(foreign, u"http_somewhere_else"_s, {name});
        QVERIFY(!dropOn(m_rig->rowOf(board), foreign));
        QMimeData text;
        text.setText(u"text"_s);
        QVERIFY(!dropOn(m_rig->rowOf(board), text));
        QMimeData remote;
        remote.setUrls({QUrl(u"https://example.invalid/a.png"_s)});
        QVERIFY(!dropOn(m_rig->rowOf(board), remote));
        // Not to the gallery that they come from.
        Drag onGallery(m_rig->view().gallery(), items);
        QVERIFY(!onGallery.drop(m_rig->view().gallery().rect().center()));
        QCOMPARE(m_rig->boardOf(name), board);
    }

    void anotherServersItemsComeAsFiles()
    {
        const QString board = m_rig->kit().makeBoard(u"board"_s);
        m_rig->open();
        QMimeData data;
        itemsmime::write(data, u"http_somewhere_else"_s, {u"a.png"_s});
        data.setUrls({QUrl::fromLocalFile(writePicture(m_files.path(), u"foreign.png"_s, 10))});
        Drag drag(*m_rig->list().viewport(), data);
        QVERIFY(drag.drop(middleOf(m_rig->rowOf(board))));
        QCOMPARE(drag.action(), Qt::CopyAction); // the file stays where it is
        QCOMPARE(waitFor(board, 1).size(), 1);
    }

    void filesGoToThatBoard()
    {
        const QString shown = m_rig->kit().makeBoard(u"shown"_s);
        const QString board = m_rig->kit().makeBoard(u"target"_s);
        m_rig->open();
        QVERIFY(m_rig->show(shown));
        const QString folder = m_files.filePath(u"folder"_s);
        QVERIFY(QDir().mkpath(folder));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(writePicture(m_files.path(), u"one.png"_s, 30)),
                      QUrl::fromLocalFile(folder)});
        QVERIFY(!writePicture(folder, u"two.png"_s, 60).isEmpty());
        QVERIFY(!writePicture(folder, u"three.png"_s, 90).isEmpty());
        QVERIFY(dropOn(m_rig->rowOf(board), data));
        QCOMPARE(waitFor(board, 3).size(), 3);
        QVERIFY(m_rig->namesOn(shown).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->rowOf(board).data(BoardModel::CountRole).toInt(), 3, timeoutMs);
    }

    void filesOnAllImagesGoWhereNewResultsGo()
    {
        const QString board = m_rig->kit().makeBoard(u"results"_s);
        m_rig->open();
        const QStringList before = m_rig->namesOn(u"none"_s);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(writePicture(m_files.path(), u"free.png"_s, 120))});
        QVERIFY(dropOn(m_rig->rowOf(std::nullopt), data));
        QTRY_COMPARE_WITH_TIMEOUT(uncategorizedSince(before).size(), 1, timeoutMs);

        m_rig->view().autoAdd().choose(board);
        data.setUrls({QUrl::fromLocalFile(writePicture(m_files.path(), u"auto.png"_s, 150))});
        QVERIFY(dropOn(m_rig->rowOf(std::nullopt), data));
        QCOMPARE(waitFor(board, 1).size(), 1);
        QCOMPARE(uncategorizedSince(before).size(), 1);
    }

    void filesOnTheGalleryGoToTheShownBoard()
    {
        const QString board = m_rig->kit().makeBoard(u"shown"_s);
        m_rig->open();
        QVERIFY(m_rig->show(board));
        GalleryPage& page = m_rig->view().gallery();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(writePicture(m_files.path(), u"gallery.png"_s, 180))});
        {
            Drag drag(page, data);
            QVERIFY(drag.moveTo(page.rect().center()));
            auto* overlay = page.findChild<QWidget*>(u"dropOverlay"_s);
            QVERIFY(overlay && overlay->isVisible());
            QVERIFY(overlay->accessibleName().contains(u"shown"_s));
            QCOMPARE(overlay->geometry(), page.rect());
        } // away again
        QVERIFY(!page.findChild<QWidget*>(u"dropOverlay"_s)->isVisible());
        Drag drag(page, data);
        QVERIFY(drag.drop(page.rect().center()));
        QCOMPARE(drag.action(), Qt::CopyAction);
        QVERIFY(!page.findChild<QWidget*>(u"dropOverlay"_s)->isVisible());
        QCOMPARE(waitFor(board, 1).size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(page.list()->names().size(), 1, timeoutMs); // shown at once
    }

    void picturesAreDroppedAsPixels()
    {
        const QString board = m_rig->kit().makeBoard(u"pixels"_s);
        m_rig->open();
        QImage picture(40, 30, QImage::Format_ARGB32);
        picture.fill(QColor(10, 200, 30, 128));
        QMimeData data;
        data.setImageData(picture);
        QVERIFY(dropOn(m_rig->rowOf(board), data));
        const QStringList names = waitFor(board, 1);
        QCOMPARE(names.size(), 1);
        const auto bytes = await(m_rig->kit().images().full(names.first()));
        QVERIFY(bytes);
        QCOMPARE(QImage::fromData(*bytes).convertToFormat(QImage::Format_ARGB32), picture);
    }

    void pastesFilesAndPictures()
    {
        const QString board = m_rig->kit().makeBoard(u"pasted"_s);
        m_rig->open();
        QVERIFY(m_rig->show(board));
        m_rig->view().gallery().view().setFocus();
        auto* files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(writePicture(m_files.path(), u"paste.png"_s, 210))});
        QGuiApplication::clipboard()->setMimeData(files);
        QTest::keyClick(&m_rig->window().window(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(waitFor(board, 1).size(), 1);

        QImage picture(33, 21, QImage::Format_RGB32);
        picture.fill(Qt::magenta);
        QGuiApplication::clipboard()->setImage(picture);
        QTest::keyClick(&m_rig->window().window(), Qt::Key_V, Qt::ControlModifier);
        const QStringList names = waitFor(board, 2);
        QCOMPARE(names.size(), 2);
        // What was written for it is deleted when it is done.
        const QString folder = m_rig->view().connection().pastedFolder();
        QVERIFY(!folder.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(QDir(folder).entryList({u"*.png"_s}, QDir::Files).isEmpty(), timeoutMs);

        QGuiApplication::clipboard()->setText(u"text"_s);
        m_rig->action(u"edit.paste"_s)->trigger();
        QTRY_VERIFY(m_rig->note().contains(u"no picture"_s));
        QCOMPARE(m_rig->namesOn(board).size(), 2);
    }

    void movesThatFail_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("moved");
        QTest::newRow("refused") << u"500"_s << false;
        QTest::newRow("unavailable") << u"503"_s << false;
        QTest::newRow("never arrived") << u"reset-before-body"_s << false;
        QTest::newRow("answer lost") << u"reset-after-body"_s << true;
        QTest::newRow("answer broken") << u"bad-json"_s << false;
        QTest::newRow("late") << u"delay"_s << true;
    }

    void movesThatFail()
    {
        if (!isDemo())
            QSKIP("injects faults");
        QFETCH(QString, name);
        QFETCH(bool, moved);
        const QString from = m_rig->kit().makeBoard(u"from"_s);
        const QString to = m_rig->kit().makeBoard(u"to"_s);
        const QString image = m_rig->kit().uploadPicture(from);
        m_rig->open();
        QVERIFY(m_rig->kit().demo().injectFault({name, moveRoute, 1}));
        QMimeData data;
        fillItems(data, {image});
        QVERIFY(dropOn(m_rig->rowOf(to), data));
        if (moved) {
            QTRY_VERIFY(m_rig->note().contains(u"Moved 1"_s));
            QCOMPARE(m_rig->boardOf(image), to);
            QCOMPARE(m_rig->bannerText(), QString());
            return;
        }
        QTRY_VERIFY(m_rig->bannerText().contains(u"not moved"_s));
        QCOMPARE(m_rig->boardOf(image), from);
        m_rig->pressBannerAction();
        QTRY_COMPARE(m_rig->boardOf(image), to);
        QTRY_VERIFY(m_rig->note().contains(u"Moved 1"_s));
    }

    void movesAreTakenBack()
    {
        const QString one = m_rig->kit().makeBoard(u"one"_s);
        const QString two = m_rig->kit().makeBoard(u"two"_s);
        const QString to = m_rig->kit().makeBoard(u"to"_s);
        const QString first = m_rig->kit().uploadPicture(one);
        const QString second = m_rig->kit().uploadPicture(two);
        const QString third = m_rig->kit().uploadPicture({});
        m_rig->kit().removeLater(third);
        m_rig->open();
        QVERIFY(m_rig->show(one));
        const auto isUndone = [&] {
            return m_rig->boardOf(first) == one && m_rig->boardOf(second) == two && !m_rig->boardOf(third);
        };
        QMimeData data;
        fillItems(data, {first, second, third});
        QVERIFY(!m_rig->action(u"edit.undo"_s)->isEnabled());
        QVERIFY(dropOn(m_rig->rowOf(to), data));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->note().contains(u"Moved 3"_s), timeoutMs);
        QVERIFY(m_rig->view().gallery().list()->names().isEmpty());
        // By the button beside the note …
        auto* undo = m_rig->window().find<QToolButton>(u"statusUndo"_s);
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isUndone(), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->note().contains(u"3 image"_s), timeoutMs);
        QVERIFY(!undo->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->view().gallery().list()->names(), QStringList{first}, timeoutMs);
        QVERIFY(!m_rig->action(u"edit.undo"_s)->isEnabled());
        // … and by keys, the last one first.
        data.clear();
        fillItems(data, {first});
        QVERIFY(dropOn(m_rig->rowOf(two), data));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->view().mover().undoCount(), 1, timeoutMs);
        data.clear();
        fillItems(data, {first, second});
        QVERIFY(dropOn(m_rig->rowOf(to), data));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->view().mover().undoCount(), 2, timeoutMs);
        QCOMPARE(m_rig->action(u"edit.undo"_s)->text(), u"&Undo Move"_s);
        GalleryPage& gallery = m_rig->view().gallery();
        gallery.view().setFocus();
        QTest::keyClick(&gallery.view(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->boardOf(first) == two && m_rig->boardOf(second) == two, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->view().mover().canUndo(), timeoutMs);
        m_rig->action(u"edit.undo"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isUndone(), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->action(u"edit.undo"_s)->isEnabled(), timeoutMs);
        QCOMPARE(m_rig->bannerText(), QString());
    }

    /// What was deleted after the move is taken back before it.
    void undoGoesBackInOrder()
    {
        const QString from = m_rig->kit().makeBoard(u"from"_s);
        const QString to = m_rig->kit().makeBoard(u"to"_s);
        const QString moved = m_rig->kit().uploadPicture(from);
        const QString deleted = m_rig->kit().uploadPicture(from);
        m_rig->open();
        QVERIFY(m_rig->show(from));
        GalleryPage& gallery = m_rig->view().gallery();
        QAction* undo = m_rig->action(u"edit.undo"_s);
        m_rig->view().mover().move({moved}, to);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->view().mover().undoCount(), 1, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(gallery.list()->row(deleted) == 0, timeoutMs);
        gallery.view().setCurrentName(deleted);
        m_rig->action(u"image.delete"_s)->trigger();
        QVERIFY(gallery.list()->names().isEmpty());
        QCOMPARE(undo->text(), u"&Undo Delete"_s);
        undo->trigger();
        QCOMPARE(gallery.list()->names(), QStringList{deleted});
        QCOMPARE(undo->text(), u"&Undo Move"_s);
        undo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->boardOf(moved), from, timeoutMs);
    }

    void whatCannotBePutBackIsNamed()
    {
        const QString from = m_rig->kit().makeBoard(u"from"_s);
        const QString to = m_rig->kit().makeBoard(u"to"_s);
        const QString image = m_rig->kit().uploadPicture(from);
        m_rig->open();
        m_rig->view().mover().move({image}, to);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->view().mover().undoCount(), 1, timeoutMs);
        QVERIFY(await(m_rig->kit().boards().remove(from, false)));
        m_rig->view().mover().undo();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->bannerText().contains(u"not moved"_s), timeoutMs);
        QCOMPARE(m_rig->boardOf(image), to);
        QTRY_VERIFY(!m_rig->view().mover().canUndo());
    }

    void whatIsGoneIsNamed()
    {
        const QString to = m_rig->kit().makeBoard(u"to"_s);
        const QString from = m_rig->kit().makeBoard(u"from"_s);
        const QString image = m_rig->kit().uploadPicture(from);
        m_rig->open();
        QMimeData data;
        fillItems(data, {image, u"00000000-0000-0000-0000-000000000000.png"_s});
        QVERIFY(dropOn(m_rig->rowOf(to), data));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->bannerText().contains(u"not moved"_s), timeoutMs);
        QCOMPARE(m_rig->boardOf(image), to);
        QVERIFY(m_rig->note().contains(u"Moved 1"_s));
    }

    void aBoardThatIsGoneTakesNothing()
    {
        const QString to = m_rig->kit().makeBoard(u"to"_s);
        const QString from = m_rig->kit().makeBoard(u"from"_s);
        const QString image = m_rig->kit().uploadPicture(from);
        m_rig->open();
        QVERIFY(await(m_rig->kit().boards().remove(to, false)));
        QMimeData data;
        fillItems(data, {image});
        QVERIFY(dropOn(m_rig->rowOf(to), data));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->bannerText().contains(u"not moved"_s), timeoutMs);
        QCOMPARE(m_rig->boardOf(image), from);
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->store().find(to), timeoutMs);
    }

    void aFoldedHeadingUnfoldsUnderADrag()
    {
        const QString archived = m_rig->kit().makeBoard(u"archived"_s);
        const QString from = m_rig->kit().makeBoard(u"from"_s);
        const QString image = m_rig->kit().uploadPicture(from);
        QVERIFY(await(m_rig->kit().boards().update(archived, {.archived = true})));
        m_rig->open();
        QVERIFY(!m_rig->rowOf(archived).isValid());
        QMimeData data;
        fillItems(data, {image});
        Drag drag(*m_rig->list().viewport(), data);
        QVERIFY(!drag.moveTo(middleOf(m_rig->rowOf(BoardModel::ArchivedHeading))));
        QTRY_VERIFY(m_rig->rowOf(archived).isValid());
        QVERIFY(drag.drop(middleOf(m_rig->rowOf(archived))));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->boardOf(image), archived, timeoutMs);
    }

    void theListScrollsAtItsEdges()
    {
        for (int i = 0; i < 24; ++i)
            m_rig->kit().makeBoard(u"board %1"_s.arg(i));
        m_rig->open();
        QScrollBar* bar = m_rig->list().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QMimeData data;
        fillItems(data, {u"a.png"_s});
        Drag drag(*m_rig->list().viewport(), data);
        const QRect area = m_rig->list().viewport()->rect();
        drag.moveTo({area.center().x(), area.bottom() - 3});
        QTRY_VERIFY(bar->value() == bar->maximum());
        drag.moveTo({area.center().x(), 3});
        QTRY_VERIFY(bar->value() == 0);
        drag.moveTo({area.center().x(), area.bottom() - 3});
        QTRY_VERIFY(bar->value() > 0);
        drag.moveTo(area.center());
        const int stopped = bar->value();
        QTest::qWait(120);
        QCOMPARE(bar->value(), stopped);
    }
};

VITRINE_TEST(TestBoardDrops)
#include "tst_boarddrops.moc"
