// SPDX-License-Identifier: Apache-2.0
#include "lib/session/serversession.h"
#include "tests/support/apikit.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardspanel.h"
#include "ui/boards/chooseboarddialog.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerybar.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/imageactions.h"
#include "ui/gallery/imagelistmodel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/statepane.h"
#include "ui/viewer/imageviewer.h"
#include "ui/workflow/workflowpanel.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int timeoutMs = 60'000;

/// One node that takes an image, on the form.
QByteArray workflowWithImage()
{
    const QJsonObject node{{u"id"_s, u"save"_s},
                           {u"type"_s, u"invocation"_s},
                           {u"position"_s, QJsonObject{{u"x"_s, 0}, {u"y"_s, 0}}},
                           {u"data"_s,
                            QJsonObject{{u"id"_s, u"save"_s},
                                        {u"type"_s, u"save_image"_s},
                                        {u"version"_s, u"1.2.2"_s},
                                        {u"label"_s, QString()},
                                        {u"notes"_s, QString()},
                                        {u"isOpen"_s, true},
                                        {u"isIntermediate"_s, false},
                                        {u"useCache"_s, true},
                                        {u"nodePack"_s, u"invokeai"_s},
                                        {u"inputs"_s,
                                         QJsonObject{{u"image"_s,
                                                      QJsonObject{{u"name"_s, u"image"_s},
                                                                  {u"label"_s, u"Picture & frame"_s}}}}}}}};
    QJsonObject workflow{
        {u"name"_s, u"keeps a picture"_s},
        {u"nodes"_s, QJsonArray{node}},
        {u"edges"_s, QJsonArray()},
        {u"exposedFields"_s, QJsonArray{QJsonObject{{u"nodeId"_s, u"save"_s}, {u"fieldName"_s, u"image"_s}}}},
        {u"meta"_s, QJsonObject{{u"version"_s, u"3.0.0"_s}, {u"category"_s, u"user"_s}}}};
    for (const QString& key :
         {u"author"_s, u"description"_s, u"version"_s, u"contact"_s, u"tags"_s, u"notes"_s})
        workflow.insert(key, QString());
    return QJsonDocument(workflow).toJson(QJsonDocument::Compact);
}

/// As servers write them: the workflow in a text of the PNG.
QByteArray pictureWithWorkflow()
{
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.setText(u"invokeai_workflow"_s, QString::fromUtf8(workflowWithImage()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QList<QUrl> copiedUrls()
{
    const QMimeData* data = QApplication::clipboard()->mimeData(); // null while there is nothing
    return data ? data->urls() : QList<QUrl>();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Everything that the Image menu and the context menu do, in the real window: on the demo server, or on
/// VITRINE_TEST_SERVER.
class TestImageActions : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<TestWindow> m_rig;
    QString m_board;
    QStringList m_opened; ///< What the system was asked to open.

    void open()
    {
        m_kit = std::make_unique<ApiKit>();
        m_board = m_kit->makeBoard(u"image actions"_s);
        m_rig = std::make_unique<TestWindow>();
        m_rig->show(QSize(1500, 900));
        QVERIFY(m_rig->host().openAddress(m_kit->profile().baseUrl.toString()));
        m_rig->view().boards().setCurrentBoard(m_board);
        gallery().setBoard(m_board);
        QTRY_COMPARE_WITH_TIMEOUT(gallery().list()->state(), ImageList::State::Ready, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(session().boards().find(m_board), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(session().templates().state(), TemplateStore::State::Ready, timeoutMs);
    }

    QString upload(const QByteArray& bytes = pictureBytes())
    {
        const auto image = await(m_kit->images().upload(
            {.bytes = bytes, .fileName = u"a.png"_s, .category = u"general"_s, .boardId = m_board}));
        if (!image)
            qWarning("%s", problemOf(image).constData());
        return image ? image->imageName : QString();
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
        grid().setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(session().images().find(names.first()), timeoutMs);
    }

    [[nodiscard]] bool isStarred(const QString& name)
    {
        const auto image = await(m_kit->images().get(name));
        return image && image->starred;
    }

    [[nodiscard]] ServerSession& session() { return m_rig->view().connection().session(); }
    [[nodiscard]] GalleryPage& gallery() { return m_rig->view().gallery(); }
    [[nodiscard]] GalleryView& grid() { return gallery().view(); }
    [[nodiscard]] QAction* action(const QString& id) { return m_rig->window().actions().action(id); }
    [[nodiscard]] MessageBanner& banner() { return m_rig->window().banner(); }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void init() { m_opened.clear(); }
    void cleanup()
    {
        m_rig.reset();
        m_kit.reset();
    }

    void starsByKey()
    {
        open();
        const QStringList names{upload(), upload(), upload()};
        choose(names.mid(0, 2));
        QTest::keyClick(&grid(), Qt::Key_Period);
        for (const QString& name : names.mid(0, 2))
            QTRY_VERIFY_WITH_TIMEOUT(isStarred(name), timeoutMs);
        QVERIFY(!isStarred(names.last()));
        // Shown at once and after the list was read again: starred ones stand in front.
        QTRY_VERIFY_WITH_TIMEOUT(gallery().list()->row(names.last()) == 2, timeoutMs);
        QCOMPARE(gallery().chosenCount(), 2);
        QCOMPARE(action(u"image.star"_s)->text(), u"Un&star"_s);
        // Not all of them starred: all become so.
        choose(names);
        QCOMPARE(action(u"image.star"_s)->text(), u"&Star"_s);
        action(u"image.star"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isStarred(names.last()), timeoutMs);
        QTest::keyClick(&grid(), Qt::Key_Period);
        QTRY_VERIFY_WITH_TIMEOUT(!isStarred(names.first()) && !isStarred(names.last()), timeoutMs);
        // And in the viewer.
        gallery().openImage(names.at(1));
        QTest::keyClick(&gallery().viewer(), Qt::Key_Period);
        QTRY_VERIFY_WITH_TIMEOUT(isStarred(names.at(1)), timeoutMs);
        // Typing a full stop is not a command.
        gallery().closeViewer();
        auto* search = m_rig->find<QLineEdit>(u"searchField"_s);
        search->setFocus();
        QTest::keyClicks(search, u"a.b"_s);
        QCOMPARE(search->text(), u"a.b"_s);
        QVERIFY(isStarred(names.at(1)));
    }

    void whatIsNotStarredLooksSo()
    {
        open();
        if (!m_kit->isDemo())
            QSKIP("injects faults");
        const QString name = upload();
        choose({name});
        m_kit->demo().injectFault({u"500"_s, u"/star$"_s, 1});
        QTest::keyClick(&grid(), Qt::Key_Period);
        QVERIFY(session().images().find(name)->starred); // at once
        QTRY_VERIFY(banner().text().contains(u"not starred"_s));
        QTRY_VERIFY(!session().images().find(name)->starred);
        QTest::mouseClick(banner().findChild<QPushButton*>(u"bannerAction"_s), Qt::LeftButton);
        QTRY_VERIFY(isStarred(name));
    }

    void starredOnly()
    {
        open();
        const QStringList names{upload(), upload(), upload()};
        choose({names.at(1)});
        action(u"image.star"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isStarred(names.at(1)), timeoutMs);
        action(u"view.starredOnly"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(gallery().list()->names(), QStringList{names.at(1)}, timeoutMs);
        action(u"view.starredFirst"_s)->setChecked(false);
        QTRY_COMPARE_WITH_TIMEOUT(gallery().list()->state(), ImageList::State::Ready, timeoutMs);
        QCOMPARE(gallery().list()->names(), QStringList{names.at(1)});
        action(u"view.starredFirst"_s)->setChecked(true);
        choose({names.at(1)});
        action(u"image.star"_s)->trigger();
        auto* pane = gallery().findChild<StatePane*>(u"galleryState"_s);
        QTRY_COMPARE_WITH_TIMEOUT(pane->title(), u"No starred images"_s, timeoutMs);
        QTest::mouseClick(pane->findChild<QPushButton*>(u"stateAction"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(gallery().list()->names().size(), 3, timeoutMs);
        QVERIFY(!action(u"view.starredOnly"_s)->isChecked());
    }

    /// The server's file of one of three is taken away behind its back.
    void brokenOnly()
    {
        open();
        const QStringList names{upload(), upload(), upload()};
        choose({names.first()});
        const QString root = qEnvironmentVariable("VITRINE_TEST_SERVER_ROOT");
        if (!m_kit->isDemo() && root.isEmpty())
            QSKIP("the server's root is not known");
        if (!m_kit->isDemo())
            QVERIFY(QFile::remove(root + u"/outputs/images/"_s + names.at(1)));
        action(u"view.brokenOnly"_s)->trigger();
        auto* pane = gallery().findChild<StatePane*>(u"galleryState"_s);
        if (m_kit->isDemo()) { // it loses no files
            QTRY_COMPARE_WITH_TIMEOUT(pane->title(), u"No broken images"_s, timeoutMs);
        } else {
            QTRY_COMPARE_WITH_TIMEOUT(gallery().list()->names(), QStringList{names.at(1)}, timeoutMs);
            QTRY_VERIFY_WITH_TIMEOUT(!gallery().findChild<QLabel*>(u"galleryNote"_s)->isVisible(), timeoutMs);
            QCOMPARE(gallery().list()->names(), QStringList{names.at(1)});
        }
        action(u"view.brokenOnly"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(gallery().list()->names().size(), 3, timeoutMs);
    }

    void aCheckThatBreaksOffSaysSo()
    {
        open();
        if (!m_kit->isDemo())
            QSKIP("injects faults");
        choose({upload(), upload()});
        m_kit->demo().injectFault({u"503"_s, u"/full$"_s, -1});
        action(u"view.brokenOnly"_s)->trigger();
        auto* pane = gallery().findChild<StatePane*>(u"galleryState"_s);
        QTRY_COMPARE_WITH_TIMEOUT(pane->title(), u"Not all images were checked"_s, timeoutMs);
        m_kit->demo().clearFaults();
        QTest::mouseClick(pane->findChild<QPushButton*>(u"stateAction"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(pane->title(), u"No broken images"_s, timeoutMs);
    }

    void categoryChanges()
    {
        open();
        const QStringList names{upload(), upload()};
        choose(names);
        const QList<QAction*> entries = action(u"image.category"_s)->menu()->actions();
        QCOMPARE(entries.size(), 5);
        entries.at(3)->trigger(); // mask
        QTRY_VERIFY_WITH_TIMEOUT(gallery().list()->names().isEmpty(), timeoutMs);
        for (const QString& name : names) {
            TAKE(record, m_kit->images().get(name));
            QCOMPARE(record.imageCategory, u"mask"_s);
        }
    }

    void thePictureIsCopied()
    {
        open();
        const QString name = upload(pictureBytes({33, 21}));
        choose({name, upload()});
        QVERIFY(!action(u"edit.copyImage"_s)->isEnabled()); // one picture
        choose({name});
        QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::clipboard()->image().size(), QSize(33, 21), timeoutMs);
        TAKE(bytes, m_kit->images().full(name));
        QCOMPARE(QApplication::clipboard()->mimeData()->data(u"image/png"_s), bytes);
    }

    void filesAreCopied()
    {
        open();
        const QStringList names{upload(pictureBytes({30, 20})), upload(pictureBytes({31, 20}))};
        choose(names);
        action(u"edit.copyFile"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(copiedUrls().size(), 2, timeoutMs);
        QStringList shown = gallery().chosenNames();
        for (const QUrl& url : copiedUrls()) {
            const QString name = shown.takeFirst();
            TAKE(bytes, m_kit->images().full(name));
            QCOMPARE(contentOf(url.toLocalFile()), bytes);
            QCOMPARE(QFileInfo(url.toLocalFile()).fileName(), name);
        }
    }

    void aFileThatCannotBeHadIsNamed()
    {
        open();
        if (!m_kit->isDemo())
            QSKIP("injects faults");
        const QString name = upload();
        choose({name});
        QApplication::clipboard()->clear();
        m_kit->demo().injectFault({u"500"_s, u"/full$"_s, -1});
        action(u"edit.copyFile"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(banner().text().contains(name), timeoutMs);
        QVERIFY(copiedUrls().isEmpty());
        m_kit->demo().clearFaults();
        QTest::mouseClick(banner().findChild<QPushButton*>(u"bannerAction"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!copiedUrls().isEmpty(), timeoutMs);
    }

    void theOriginalIsSaved()
    {
        open();
        const QString name = upload(pictureBytes({40, 20}));
        choose({name});
        const QString path = m_rig->folder() + u"/saved.png"_s;
        OtherPrograms programs(m_rig->view().connection().originals(), banner());
        programs.saveTo(name, path);
        QTRY_VERIFY_WITH_TIMEOUT(banner().text().contains(path), timeoutMs);
        TAKE(bytes, m_kit->images().full(name));
        QCOMPARE(contentOf(path), bytes);
        programs.saveTo(name, m_rig->folder() + u"/no such folder/saved.png"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner().text().contains(u"cannot be saved"_s), timeoutMs);
    }

    void anotherProgramOpensIt()
    {
        open();
        const QString name = upload(pictureBytes({40, 20}));
        choose({name});
        action(u"image.openElsewhere"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, timeoutMs);
        TAKE(bytes, m_kit->images().full(name));
        QCOMPARE(contentOf(m_opened.first()), bytes);
    }

    void itsWorkflowIsOpened()
    {
        open();
        const QString name = upload(pictureWithWorkflow());
        const QString without = upload();
        choose({name});
        action(u"image.openWorkflow"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->view().workflow().document().name(), u"keeps a picture"_s,
                                  timeoutMs);
        QTRY_VERIFY(m_rig->view().workflow().isVisible());
        choose({without});
        action(u"image.openWorkflow"_s)->trigger();
        auto* said = m_rig->view().workflow().findChild<MessageBanner*>();
        QTRY_VERIFY_WITH_TIMEOUT(said->text().contains(without + u" has no workflow in it"_s), timeoutMs);
        QCOMPARE(m_rig->view().workflow().document().name(), u"keeps a picture"_s); // what was open stays
    }

    void itIsUsedInTheForm()
    {
        open();
        const QString name = upload();
        choose({name});
        QVERIFY(!action(u"image.useInForm"_s)->isEnabled());
        const auto document = WorkflowDocument::fromJson(workflowWithImage());
        QVERIFY(document);
        m_rig->view().workflow().openDocument(*document, u"form"_s);
        QTRY_VERIFY_WITH_TIMEOUT(action(u"image.useInForm"_s)->isEnabled(), timeoutMs);
        QMenu* fields = action(u"image.useInForm"_s)->menu();
        Q_EMIT fields->aboutToShow();
        QCOMPARE(fields->actions().size(), 1);
        QCOMPARE(fields->actions().first()->text(), u"Picture && frame"_s);
        fields->actions().first()->trigger();
        const QJsonObject node = m_rig->view().workflow().document().json()[u"nodes"_s][0].toObject();
        QCOMPARE(node[u"data"_s][u"inputs"_s][u"image"_s][u"value"_s][u"image_name"_s].toString(), name);
    }

    void aBoardIsChosenByTyping()
    {
        open();
        const QString other = m_kit->makeBoard(u"the other one"_s);
        session().boards().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(session().boards().find(other), timeoutMs);
        const QStringList names{upload(), upload()};
        choose(names);
        QSignalSpy moves(&m_rig->view().imageActions(), &ImageActions::moveWanted);
        action(u"image.moveToBoard"_s)->trigger();
        auto* dialog = m_rig->window().findChild<ChooseBoardDialog*>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        auto* filter = dialog->findChild<QLineEdit*>();
        QTest::keyClicks(filter, u"no such board"_s);
        QVERIFY(!dialog->findChild<QPushButton*>(QString(), Qt::FindChildrenRecursively)->isDefault()
                || dialog->findChild<QListWidget*>()->currentRow() < 0);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(moves.size(), 0);
        auto* nothing = dialog->findChild<QLabel*>(u"chooseBoardNothing"_s);
        QVERIFY(nothing->isVisible());
        filter->clear();
        QVERIFY(!nothing->isVisible());
        QTest::keyClicks(filter, u"OTHER one"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(moves.size(), 1);
        QCOMPARE(moves.first().at(1).toString(), other);
        QCOMPARE(moves.first().at(0).toStringList().size(), 2);
    }

    void theContextMenuFitsWhatIsChosen()
    {
        open();
        const QStringList names{upload(), upload()};
        choose(names);
        auto* menu = m_rig->window().findChild<QMenu*>(u"imageMenu"_s);
        QVERIFY(menu);
        const QPoint place = grid().visualRect(grid().model()->index(0, 0)).center();
        Q_EMIT grid().customContextMenuRequested(place);
        QTRY_VERIFY(menu->isVisible());
        QVERIFY(menu->actions().contains(action(u"image.compare"_s)));
        QVERIFY(action(u"image.compare"_s)->isEnabled());
        QVERIFY(!action(u"image.openWorkflow"_s)->isEnabled()); // one image's
        QVERIFY(action(u"image.delete"_s)->isEnabled());
        menu->close();
        grid().clearSelection();
        Q_EMIT grid().customContextMenuRequested(QPoint(2, 2));
        QVERIFY(!menu->isVisible()); // nothing to do anything with
        QVERIFY(!action(u"image.star"_s)->isEnabled());
    }

    void videosGoToTheirPlayer()
    {
        open();
        QSignalSpy plays(&gallery(), &GalleryPage::playWanted);
        gallery().openImage(u"film.mp4"_s);
        QCOMPARE(plays.size(), 1);
        QVERIFY(!gallery().isViewing());
    }

public Q_SLOTS:
    void takeUrl(const QUrl& url) { m_opened.append(url.toLocalFile()); }
};

VITRINE_TEST(TestImageActions)
#include "tst_imageactions.moc"
