// SPDX-License-Identifier: Apache-2.0
#include "lib/export/exportqueue.h"
#include "tests/support/apikit.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/boards/boardspanel.h"
#include "ui/connection/serverconnection.h"
#include "ui/export/exportbar.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exporting.h"
#include "ui/export/exporttexts.h"
#include "ui/gallery/gallerybar.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/shell/actionregistry.h"
#include "ui/transfers/uploadtexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// Exports through the real window: actions, the dialog, the bar below the gallery. Against
/// VITRINE_TEST_SERVER when that is set, else against a demo server.
class TestExport : public QObject {
    Q_OBJECT

public:
    /// QDesktopServices hands folders over to this.
    Q_INVOKABLE void opened(const QUrl& url) { m_opened.append(url.toLocalFile()); }

private:
    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<TestWindow> m_rig;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_board;
    QStringList m_names; ///< On the board, in the gallery's order.
    QStringList m_opened;

    [[nodiscard]] GalleryPage& gallery() { return m_rig->view().gallery(); }
    [[nodiscard]] ExportQueue& queue() { return m_rig->view().exporting().queue(); }
    [[nodiscard]] QAction* action(const QString& id) { return m_rig->window().actions().action(id); }
    [[nodiscard]] ExportDialog* dialog() { return m_rig->find<ExportDialog>(); }
    [[nodiscard]] QString barText() { return m_rig->find<QLabel>(u"exportText"_s)->text(); }
    [[nodiscard]] QPushButton* barButton(const QString& name) { return m_rig->find<QPushButton>(name); }

    template <class T>
    [[nodiscard]] T* inDialog(const char* name)
    {
        return dialog()->findChild<T*>(QString::fromLatin1(name));
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = inDialog<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void click(const char* button) { QTest::mouseClick(inDialog<QPushButton>(button), Qt::LeftButton); }
    /// Opens the dialog by an action, for the test's folder.
    void open(const QString& id)
    {
        QVERIFY(action(id)->isEnabled());
        action(id)->trigger();
        QVERIFY(dialog());
        type("exportFolder", m_folder->path());
        QTRY_VERIFY(inDialog<QPushButton>("exportStart")->isEnabled());
    }
    void startAndFinish()
    {
        click("exportStart");
        QTRY_VERIFY_WITH_TIMEOUT(queue().status() != ExportQueue::Status::Running, 30'000);
    }
    void showBoard()
    {
        m_rig->view().boards().setCurrentBoard(m_board);
        Q_EMIT m_rig->view().boards().boardChosen(m_board);
        QTRY_COMPARE(gallery().list()->query().boardId, std::optional(m_board));
        QTRY_COMPARE(gallery().list()->state(), ImageList::State::Ready);
        m_names = gallery().list()->names();
        QCOMPARE(m_names.size(), 4);
    }
    void select(const QList<int>& rows)
    {
        GalleryView& view = gallery().view();
        view.clearSelection();
        for (const int row : rows)
            view.selectionModel()->select(view.model()->index(row, 0), QItemSelectionModel::Select);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QByteArray content(const QString& file) const
    {
        QFile in(m_folder->filePath(file));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(u"file"_s, this, "opened"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }

    void init()
    {
        m_kit = std::make_unique<ApiKit>(DemoOptions{.images = 60, .boards = 2, .stepSeconds = 0});
        m_board = m_kit->makeBoard(u"Export <b>this</b>/that"_s);
        for (int i = 0; i < 4; ++i) {
            const auto image = await(m_kit->images().upload(
                {.bytes = pictureBytes(QSize(20 + i, 10)),
                 .category = u"general"_s,
                 .boardId = m_board,
                 .metadata = {{u"seed"_s, 70 + i}, {u"positive_prompt"_s, u"a <i>cat</i>"_s}}}));
            QVERIFY2(image, problemOf(image).constData());
            m_kit->removeLater(image->imageName);
        }
        m_folder = std::make_unique<QTemporaryDir>();
        m_opened.clear();
        m_rig = std::make_unique<TestWindow>();
        m_rig->show();
        QVERIFY(m_rig->host().openAddress(m_kit->profile().displayAddress()));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->view().connection().session().boards().find(m_board), 20'000);
        showBoard();
    }
    void cleanup()
    {
        m_rig.reset();
        m_kit.reset();
    }

    void selection()
    {
        QVERIFY(!action(u"file.exportSelection"_s)->isEnabled());
        QVERIFY(!action(u"file.exportSearch"_s)->isEnabled());
        select({1, 3});
        open(u"file.exportSelection"_s);
        QVERIFY2(inDialog<QLabel>("exportWhat")->text().contains(u"2"_s),
                 qPrintable(inDialog<QLabel>("exportWhat")->text()));
        QTRY_COMPARE(inDialog<QLabel>("exportExample")->accessibleName(), u"The first: "_s + m_names.at(1));
        // The size of the files, before anything is fetched.
        qint64 bytes = 0;
        for (const int row : {1, 3})
            bytes += await(m_kit->images().full(m_names.at(row)))->size();
        QTRY_VERIFY2(
            inDialog<QLabel>("exportWhat")->text().endsWith(u", "_s + uploadtexts::size(bytes) + u'.'),
            qPrintable(inDialog<QLabel>("exportWhat")->text()));
        startAndFinish();
        QStringList expected{m_names.at(1), m_names.at(3)};
        expected.sort();
        QCOMPARE(files(), expected);
        QCOMPARE(content(m_names.at(1)), *await(m_kit->images().full(m_names.at(1))));
        QVERIFY2(barText().contains(m_folder->path()), qPrintable(barText()));
        QTest::mouseClick(barButton(u"openExportFolder"_s), Qt::LeftButton);
        QCOMPARE(m_opened, QStringList{m_folder->path()});
        QTest::mouseClick(m_rig->find<QToolButton>(u"exportClose"_s), Qt::LeftButton);
        QVERIFY(!m_rig->find<ExportBar>());
    }

    /// What the viewer shows is what is exported.
    void viewedImage()
    {
        gallery().openImage(m_names.at(2));
        open(u"file.exportSelection"_s);
        startAndFinish();
        QCOMPARE(files(), QStringList{m_names.at(2)});
    }

    /// The board with everything on it, names by template, sidecars; remembered for the next time.
    void board()
    {
        open(u"file.exportBoard"_s);
        QTRY_VERIFY2(inDialog<QLabel>("exportWhat")->text().contains(u"4 image"_s),
                     qPrintable(inDialog<QLabel>("exportWhat")->text()));
        type("exportTemplate", u"{board}-"_s);
        for (const char* button : {"insert{n}", "insert{seed}", "insert{prompt:40}"})
            QTest::mouseClick(inDialog<QToolButton>(button), Qt::LeftButton);
        QCOMPARE(inDialog<QLineEdit>("exportTemplate")->text(), u"{board}-{n}{seed}{prompt:40}"_s);
        const QString first = u"vitrine-test Export _b_this__b__that-173a _i_cat__i_.png"_s;
        QTRY_COMPARE(inDialog<QLabel>("exportExample")->accessibleName(), u"The first: "_s + first);
        QTest::mouseClick(inDialog<QCheckBox>("exportSidecars"), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(inDialog<QCheckBox>("exportSidecars")->isChecked());
        startAndFinish();
        QCOMPARE(files().size(), 8);
        QVERIFY2(files().contains(first), qPrintable(files().join(u'\n')));
        QCOMPARE(QJsonDocument::fromJson(content(first + u".json"_s))[u"metadata"_s][u"seed"_s],
                 QJsonValue(73));

        // Again: all of it is there.
        open(u"file.exportBoard"_s);
        QCOMPARE(inDialog<QLineEdit>("exportTemplate")->text(), u"{board}-{n}{seed}{prompt:40}"_s);
        QVERIFY(inDialog<QCheckBox>("exportSidecars")->isChecked());
        QVERIFY(inDialog<QLabel>("exportFolderHint")->text().contains(u"skipped"_s));
        startAndFinish();
        QCOMPARE(queue().job()->skippedCount(), 4);
        QVERIFY2(barText().contains(u"already"_s), qPrintable(barText()));
        QCOMPARE(files().size(), 8);
    }

    void starred()
    {
        QVERIFY(await(m_kit->images().setStarred({m_names.at(1)}, true)));
        open(u"file.exportStarred"_s);
        QTRY_VERIFY(!inDialog<QLabel>("exportWhat")->text().contains(u"counting"_s));
        startAndFinish();
        QVERIFY(files().contains(m_names.at(1)));
        QVERIFY(!files().contains(m_names.at(0)));
        QVERIFY(await(m_kit->images().setStarred({m_names.at(1)}, false)));
    }

    void search()
    {
        auto* field = m_rig->find<QLineEdit>(u"searchField"_s);
        if (!field)
            field = gallery().bar().findChild<QLineEdit*>();
        QVERIFY(field);
        field->setFocus();
        QTest::keyClicks(field, u"71"_s);
        QTRY_COMPARE(gallery().list()->query().searchTerm, u"71"_s);
        QTRY_COMPARE(gallery().list()->state(), ImageList::State::Ready);
        const QStringList found = gallery().list()->names();
        QTRY_VERIFY(action(u"file.exportSearch"_s)->isEnabled());
        open(u"file.exportSearch"_s);
        QTRY_VERIFY(!inDialog<QLabel>("exportWhat")->text().contains(u"counting"_s));
        QVERIFY(inDialog<QLabel>("exportWhat")->text().contains(u"71"_s));
        startAndFinish();
        QCOMPARE(files().size(), found.size());
    }

    /// Broken images have no files: nothing else is taken in their place.
    void searchWithBrokenOnly()
    {
        QTest::keyClicks(gallery().bar().findChild<QLineEdit*>(u"searchField"_s), u"71"_s);
        QTRY_COMPARE(gallery().list()->query().searchTerm, u"71"_s);
        action(u"view.brokenOnly"_s)->trigger();
        QTRY_VERIFY(gallery().list()->query().brokenOnly);
        QTRY_VERIFY(action(u"file.exportSearch"_s)->isEnabled());
        action(u"file.exportSearch"_s)->trigger();
        QVERIFY(dialog());
        type("exportFolder", m_folder->path());
        QVERIFY2(inDialog<QLabel>("exportWhat")->text().contains(u"nothing to export"_s),
                 qPrintable(inDialog<QLabel>("exportWhat")->text()));
        QVERIFY(inDialog<QLabel>("exportWhat")->text().contains(u"no file"_s));
        QVERIFY(!inDialog<QPushButton>("exportStart")->isEnabled());
        dialog()->reject();
        action(u"view.brokenOnly"_s)->trigger();
    }

    void sizesOfManyAreGuessedFromSome()
    {
        if (!m_kit->isDemo())
            QSKIP("needs more images than there are");
        m_rig->view().boards().setCurrentBoard(std::nullopt);
        open(u"file.exportBoard"_s);
        QTRY_VERIFY2(inDialog<QLabel>("exportWhat")->text().contains(u", about "_s),
                     qPrintable(inDialog<QLabel>("exportWhat")->text()));
        dialog()->reject();
        // Nothing is made up.
        QVERIFY(m_kit->demo().injectFault({u"500"_s, u"/full$"_s, -1}));
        open(u"file.exportBoard"_s);
        QTRY_VERIFY2(inDialog<QLabel>("exportWhat")->text().contains(u"unknown size"_s),
                     qPrintable(inDialog<QLabel>("exportWhat")->text()));
        QVERIFY(inDialog<QPushButton>("exportStart")->isEnabled());
        dialog()->reject();
        m_kit->demo().clearFaults();
    }

    void roomIsCheckedBefore()
    {
        const FolderFacts facts{.freeBytes = 1'000'000};
        QVERIFY(!exporttexts::isShort(facts, 999'999));
        QVERIFY(!exporttexts::isShort(facts, -1));
        QVERIFY(!exporttexts::isShort({}, 5));
        QVERIFY(exporttexts::isShort(facts, 1'000'001));
        QVERIFY(exporttexts::folder(facts, 2'000'000).contains(u"not enough"_s));
        QVERIFY(!exporttexts::folder(facts, 2).contains(u"not enough"_s));
    }

    void converted()
    {
        select({0});
        open(u"file.exportSelection"_s);
        auto* format = inDialog<QComboBox>("exportFormat");
        QVERIFY(!inDialog<QSpinBox>("exportQuality")->isVisible());
        QVERIFY(!inDialog<QLabel>("exportFormatHint")->text().contains(u"lose"_s));
        format->setFocus();
        QTest::keyClick(format, Qt::Key_Down);
        QCOMPARE(format->currentData().toString(), u"jpeg"_s);
        QVERIFY(inDialog<QSpinBox>("exportQuality")->isVisible());
        QVERIFY(inDialog<QLabel>("exportFormatHint")->text().contains(u"lose"_s));
        QTRY_VERIFY(inDialog<QLabel>("exportExample")->accessibleName().endsWith(u".jpg"_s));
        startAndFinish();
        QCOMPARE(files().size(), 1);
        QCOMPARE(QImage(m_folder->filePath(files().first())).size(),
                 await(m_kit->images().get(m_names.first()))
                     .map([](const ImageDto& image) { return QSize(image.width, image.height); })
                     .value_or(QSize()));
    }

    /// What cannot be used is said while it is typed, and cannot be started.
    void wrongAnswers()
    {
        select({0});
        open(u"file.exportSelection"_s);
        const auto isStartable = [this] { return inDialog<QPushButton>("exportStart")->isEnabled(); };
        type("exportTemplate", u"{sedd}"_s);
        QVERIFY(!isStartable());
        QVERIFY2(inDialog<QLabel>("exportExample")->accessibleName().contains(u"{sedd}"_s),
                 qPrintable(inDialog<QLabel>("exportExample")->accessibleName()));
        QTest::keyClick(inDialog<QLineEdit>("exportTemplate"), Qt::Key_Return);
        QVERIFY(dialog());
        type("exportTemplate", u"{n}"_s);
        QTRY_VERIFY(isStartable());
        type("exportFolder", u"not/absolute"_s);
        QVERIFY(!isStartable());
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        type("exportFolder", file.fileName() + u"/below"_s);
        QTRY_VERIFY(!isStartable());
        QTRY_VERIFY(inDialog<QLabel>("exportFolderHint")->text().contains(u"no folder"_s));
        type("exportFolder", m_folder->filePath(u"new/one"_s));
        QTRY_VERIFY(inDialog<QLabel>("exportFolderHint")->text().contains(u"free"_s));
        QVERIFY(isStartable());
        startAndFinish();
        QVERIFY(QFile::exists(m_folder->filePath(u"new/one/1.png"_s)));
    }

    void folderByDialog()
    {
        select({0});
        open(u"file.exportSelection"_s);
        QVERIFY(QDir(m_folder->path()).mkpath(u"chosen"_s));
        click("chooseExportFolder");
        auto* files = dialog()->findChild<QFileDialog*>(u"exportFolderDialog"_s);
        QVERIFY(files);
        Q_EMIT files->fileSelected(m_folder->filePath(u"chosen"_s));
        files->close();
        QCOMPARE(inDialog<QLineEdit>("exportFolder")->text(), m_folder->filePath(u"chosen"_s));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(queue().status(), ExportQueue::Status::Idle);
    }

    /// An image that is gone is a problem of its own, named on demand.
    void vanishedImage()
    {
        select({0, 1});
        const QString gone = gallery().view().selectedNames().first();
        open(u"file.exportSelection"_s);
        QVERIFY(await(m_kit->images().remove({gone})));
        startAndFinish();
        QCOMPARE(queue().status(), ExportQueue::Status::Finished);
        QCOMPARE(files().size(), 1);
        QTest::mouseClick(barButton(u"exportProblems"_s), Qt::LeftButton);
        auto* box = m_rig->find<QMessageBox>(u"exportProblemList"_s);
        QVERIFY(box);
        QVERIFY(box->detailedText().contains(gone));
        box->close();
    }

    void problemsAreTriedAgain()
    {
        if (!m_kit->isDemo())
            QSKIP("real servers have no faults to order");
        open(u"file.exportBoard"_s);
        m_kit->demo().injectFault({u"500"_s, u"/full$"_s, 2});
        startAndFinish();
        QCOMPARE(queue().job()->problemCount(), 2);
        QCOMPARE(files().size(), 2);
        QTest::mouseClick(barButton(u"continueExport"_s), Qt::LeftButton);
        QTRY_VERIFY(queue().status() == ExportQueue::Status::Finished && queue().job()->problemCount() == 0);
        QCOMPARE(queue().job()->skippedCount(), 2);
        QCOMPARE(files().size(), 4);
    }

    /// A folder that cannot be used: said once, and it goes on from there.
    void stoppedAndContinued()
    {
        open(u"file.exportBoard"_s);
        const QString folder = m_folder->filePath(u"late"_s);
        type("exportFolder", folder);
        QTRY_VERIFY(inDialog<QLabel>("exportFolderHint")->text().contains(u"free"_s));
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        startAndFinish();
        QCOMPARE(queue().status(), ExportQueue::Status::Stopped);
        QVERIFY2(barText().contains(folder), qPrintable(barText()));
        QVERIFY(inTheWay.remove());
        QTest::mouseClick(barButton(u"continueExport"_s), Qt::LeftButton);
        QTRY_COMPARE(queue().status(), ExportQueue::Status::Finished);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 4);
    }

    /// The second waits for the first; a canceled one makes room.
    void oneAfterTheOther()
    {
        if (!m_kit->isDemo())
            QSKIP("real servers have no faults to order");
        open(u"file.exportBoard"_s);
        QTRY_VERIFY(inDialog<QLabel>("exportWhat")->text().contains(u"4 image(s), "_s)
                    && !inDialog<QLabel>("exportWhat")->text().contains(u"measuring"_s));
        m_kit->demo().injectFault({u"hang"_s, u"/full$"_s, 4});
        click("exportStart");
        QTRY_VERIFY(queue().job() && queue().job()->total() == 4);
        QTRY_VERIFY(barButton(u"cancelExport"_s));
        QTRY_VERIFY2(barText().contains(u"1 of 4"_s), qPrintable(barText()));
        select({0});
        open(u"file.exportSelection"_s);
        type("exportFolder", m_folder->filePath(u"second"_s));
        QTRY_VERIFY(inDialog<QPushButton>("exportStart")->isEnabled());
        click("exportStart");
        QTRY_COMPARE(queue().waitingCount(), 1);
        m_kit->demo().clearFaults();
        QTest::mouseClick(barButton(u"cancelExport"_s), Qt::LeftButton);
        QTRY_COMPARE(queue().status(), ExportQueue::Status::Finished);
        QCOMPARE(queue().job()->savedCount(), 1);
        QCOMPARE(files(), QStringList());
        QTRY_VERIFY(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)
                    == QStringList{u"second"_s});
    }

    /// A server that is away, and comes back.
    void serverGoesAway()
    {
        if (!m_kit->isDemo())
            QSKIP("real servers have no faults to order");
        open(u"file.exportBoard"_s);
        m_kit->demo().injectFault({u"503"_s, u"/full$|/app/version$"_s, -1});
        startAndFinish();
        QCOMPARE(queue().status(), ExportQueue::Status::Waiting);
        QVERIFY2(m_rig->find<QLabel>(u"exportRemark"_s), "it is not said that it goes on by itself");
        m_kit->demo().clearFaults();
        QTest::mouseClick(barButton(u"continueExport"_s), Qt::LeftButton);
        QTRY_COMPARE(queue().status(), ExportQueue::Status::Finished);
        QCOMPARE(files().size(), 4);
    }

    /// The session notices that it is back, and nobody has to do anything.
    void serverComesBack()
    {
        if (!m_kit->isDemo())
            QSKIP("real servers are not ended by this test");
        const quint16 port = static_cast<quint16>(m_kit->demo().baseUrl().port());
        CuttingProxy proxy(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
        QVERIFY(m_rig->host().openAddress(proxy.address()));
        ServerSession& session = m_rig->view().connection().session();
        QTRY_VERIFY_WITH_TIMEOUT(session.boards().find(m_board) && session.hasLiveEvents(), 20'000);
        showBoard();
        open(u"file.exportBoard"_s);
        QTRY_VERIFY(inDialog<QLabel>("exportWhat")->text().contains(u"4 image"_s));
        proxy.cut({CuttingProxy::Cut::BeforeRequest, {}, {}, 1, -1});
        proxy.dropConnections();
        startAndFinish();
        QCOMPARE(queue().status(), ExportQueue::Status::Waiting);
        session.retry();
        QTRY_VERIFY_WITH_TIMEOUT(session.state() == ServerSession::State::Offline, 20'000);
        QCOMPARE(files(), QStringList());
        proxy.reset();
        session.retry();
        QTRY_COMPARE_WITH_TIMEOUT(queue().status(), ExportQueue::Status::Finished, 30'000);
        QCOMPARE(files().size(), 4);
    }

    /// The window closes and the connection changes while an export runs: nothing half is left.
    void leftInTheMiddle()
    {
        open(u"file.exportBoard"_s);
        click("exportStart");
        m_rig.reset();
        for (const QString& file : files())
            QVERIFY(content(file).contains("IEND"));
        QTRY_VERIFY(!QDir(m_folder->filePath(u".vitrine-export/parts"_s)).exists());
    }
};

VITRINE_TEST(TestExport)
#include "tst_export.moc"
