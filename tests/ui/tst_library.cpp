// SPDX-License-Identifier: Apache-2.0
#include "lib/api/workflows.h"
#include "lib/session/serversession.h"
#include "tests/support/apikit.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testdata.h"
#include "tests/support/testmain.h"
#include "tests/support/testnet.h"
#include "tests/ui/drag.h"
#include "tests/ui/testwindow.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarywindow.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/itemsmime.h"
#include "ui/shell/messagebanner.h"
#include "ui/shell/statepane.h"
#include "ui/workflow/workflowpanel.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int patienceMs = 30'000;
constexpr int many = 120; // more than two pages

QJsonObject workflowNamed(const QString& name)
{
    QFile file(testData(u"workflows/feat-collections.workflow.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail("no workflow file", __FILE__, __LINE__);
    QJsonObject workflow = QJsonDocument::fromJson(file.readAll()).object();
    workflow.remove(u"id"_s);
    workflow.insert(u"name"_s, name);
    workflow.insert(u"description"_s, u"made <b>by</b> a test"_s);
    workflow.insert(u"tags"_s, u"vitrine-test, second"_s);
    return workflow;
}

} // namespace

/// The workflow library through its window, on VITRINE_TEST_SERVER when that is set, else on a demo server:
/// what a user does with it, and what the server has afterwards. Pictures, tags and sharing are for real
/// servers alone.
class TestLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_address = externalServer();
        if (m_address.isEmpty()) {
            m_demo = startedDemo();
            m_address = m_demo->baseUrl().toString();
        }
        m_rig = std::make_unique<TestWindow>();
        m_rig->show(QSize(1400, 900));
        QVERIFY(m_rig->host().openAddress(m_address));
        QTRY_VERIFY_WITH_TIMEOUT(session().hasLiveEvents(), patienceMs);
        QVERIFY(waitUntilReady(session()));
    }

    void cleanup()
    {
        if (m_rig && m_rig->window().view())
            removeOurs();
        m_rig.reset();
        m_demo.reset();
    }

    void aLibraryThatCannotBeReadIsSaid()
    {
        if (!m_demo)
            return;
        QVERIFY(m_demo->injectFault({u"500"_s, u"workflows"_s, -1}));
        show();
        const auto* state = library().findChild<StatePane*>(u"libraryState"_s);
        QTRY_COMPARE(state->title(), u"The library could not be read"_s);
        QVERIFY(!state->sentence().isEmpty());
        m_demo->clearFaults();
    }

    void openingShowsTheFormAndPutsItAmongTheRecentOnes()
    {
        add(u"vitrine open"_s);
        showOwn();
        QVERIFY(choose(u"vitrine open"_s));
        const QModelIndex index = library().view().currentIndex();
        QCOMPARE(index.data(LibraryModel::DescriptionRole).toString(), u"made <b>by</b> a test"_s);
        QTest::keyClick(&library().view(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->view().workflow().hasWorkflow(), patienceMs);
        QCOMPARE(m_rig->view().workflow().document().name(), u"vitrine open"_s);
        if (!m_demo && !session().client().capabilities().has(Capability::WorkflowTags))
            return; // older servers take no notice of what is opened
        library().showSection(LibrarySection::Recent);
        QTRY_COMPARE_WITH_TIMEOUT(library().view().model()->index(0, 0).data().toString(), u"vitrine open"_s,
                                  patienceMs);
    }

    void bundledOnesAreReadOnlyAndCanBeDuplicated()
    {
        show();
        library().showSection(LibrarySection::Bundled);
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, patienceMs);
        library().view().setCurrentIndex(library().view().model()->index(0, 0));
        QVERIFY(!action(u"libraryDelete"_s)->isEnabled());
        QVERIFY(!action(u"libraryThumbnail"_s)->isEnabled());
        QVERIFY(action(u"libraryDelete"_s)->toolTip().contains(u"duplicate"_s));
        const QString name = library().view().currentIndex().data().toString();
        action(u"libraryDuplicate"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(library().banner().text().contains(u"(copy)"_s), patienceMs);
        m_made.append(name + u" (copy)"_s);
        library().showSection(LibrarySection::Own);
        QTRY_VERIFY_WITH_TIMEOUT(choose(name + u" (copy)"_s), patienceMs);
    }

    void searchOrderAndPages()
    {
        for (int i = 0; i < many; ++i)
            add(u"vitrine page %1"_s.arg(i, 3, 10, QChar(u'0')));
        showOwn();
        auto* order = library().findChild<QComboBox*>(u"libraryOrder"_s);
        auto* search = library().findChild<QLineEdit*>(u"librarySearch"_s);
        QTest::keyClicks(search, u"vitrine page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 50, patienceMs);
        order->setCurrentIndex(1); // by name
        QTRY_COMPARE_WITH_TIMEOUT(library().view().model()->index(0, 0).data().toString(),
                                  u"vitrine page 000"_s, patienceMs);
        for (int pages = 2; pages <= 3; ++pages) {
            library().view().scrollToBottom();
            QTRY_COMPARE_WITH_TIMEOUT(rows(), qMin(many, pages * 50), patienceMs);
        }
        for (int i = 0; i < many; ++i)
            QCOMPARE(library().view().model()->index(i, 0).data().toString(),
                     u"vitrine page %1"_s.arg(i, 3, 10, QChar(u'0')));
        search->setText(u"vitrine page 077"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        search->setText(u"nothing has these words"_s);
        const auto* state = library().findChild<StatePane*>(u"libraryState"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state->title(), u"Nothing found"_s, patienceMs);
    }

    void tagsFilter()
    {
        if (m_demo || !session().client().capabilities().has(Capability::WorkflowTags))
            return;
        add(u"vitrine tagged"_s);
        showOwn();
        const auto* menu = library().findChild<QMenu*>();
        QAction* tag = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(tag = findTag(u"vitrine-test"_s), patienceMs);
        QVERIFY(menu);
        tag->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        QCOMPARE(library().view().model()->index(0, 0).data().toString(), u"vitrine tagged"_s);
    }

    void exportedFilesOpenAgain()
    {
        add(u"vitrine export"_s);
        showOwn();
        QVERIFY(choose(u"vitrine export"_s));
        const QString path = m_rig->folder() + u"/exported.json"_s;
        action(u"libraryExport"_s)->trigger();
        auto* dialog = library().findChild<QFileDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().first().endsWith(u"vitrine export.json"_s));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patienceMs);
        const auto document = WorkflowDocument::fromFile(path);
        QVERIFY(document);
        QVERIFY(!document->root().contains(u"id"_s));
        QCOMPARE(document->name(), u"vitrine export"_s);
        QCOMPARE(document->nodes(), workflowNamed({}).value(u"nodes"_s).toArray());
    }

    void anExportThatCannotBeWrittenIsSaid()
    {
        add(u"vitrine export"_s);
        showOwn();
        QVERIFY(choose(u"vitrine export"_s));
        action(u"libraryExport"_s)->trigger();
        auto* dialog = library().findChild<QFileDialog*>();
        Q_EMIT dialog->fileSelected(u"/dev/full/none/exported.json"_s);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(library().banner().text().contains(u"cannot be written"_s), patienceMs);
    }

    void deletingAsksFirst()
    {
        add(u"vitrine delete"_s);
        showOwn();
        QVERIFY(choose(u"vitrine delete"_s));
        for (const bool really : {false, true}) {
            library().activateWindow(); // without a window manager nothing is after a dialog
            QTRY_VERIFY(library().isActiveWindow());
            QTest::keyClick(&library().view(), Qt::Key_Delete);
            auto* box = library().findChild<QMessageBox*>(u"deleteWorkflowBox"_s);
            QVERIFY(box && box->text().contains(u"“vitrine delete”"_s));
            QAbstractButton* button = nullptr;
            for (QAbstractButton* each : box->buttons()) {
                if ((box->buttonRole(each) == QMessageBox::DestructiveRole) == really)
                    button = each;
            }
            QTest::mouseClick(button, Qt::LeftButton);
            QTRY_VERIFY(!library().findChild<QMessageBox*>(u"deleteWorkflowBox"_s));
            if (!really)
                QVERIFY(isThere(u"vitrine delete"_s));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!isThere(u"vitrine delete"_s), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!row(u"vitrine delete"_s).isValid(), patienceMs);
    }

    void picturesAndSharing()
    {
        if (m_demo)
            return;
        add(u"vitrine picture"_s);
        showOwn();
        QVERIFY(choose(u"vitrine picture"_s));
        const QString path = m_rig->folder() + u"/picture.png"_s;
        QImage red(900, 600, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(path));
        action(u"libraryThumbnail"_s)->trigger();
        auto* dialog = library().findChild<QFileDialog*>();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        const auto picture = [this] {
            return row(u"vitrine picture"_s).data(LibraryModel::ThumbnailRole).value<QImage>();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!picture().isNull(), patienceMs);
        QVERIFY(picture().pixelColor(10, 10).red() > 200);
        action(u"libraryNoThumbnail"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(picture().isNull(), patienceMs);

        const QString broken = m_rig->folder() + u"/broken.png"_s;
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        file.close();
        action(u"libraryThumbnail"_s)->trigger();
        dialog = library().findChild<QFileDialog*>();
        Q_EMIT dialog->fileSelected(broken);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(library().banner().text().contains(u"broken.png cannot be used"_s),
                                 patienceMs);

        if (!session().client().capabilities().has(Capability::WorkflowSharing)) {
            QVERIFY(!action(u"libraryShare"_s)->isVisible());
            QCOMPARE(library().findChild<QListWidget*>(u"librarySections"_s)->count(), 3);
            return;
        }
        const bool before = action(u"libraryShare"_s)->isChecked();
        action(u"libraryShare"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(record(u"vitrine picture"_s).isPublic, std::optional(!before), patienceMs);
    }

    void whatIsSavedMeanwhileIsListed()
    {
        add(u"vitrine listed"_s);
        showOwn();
        WorkflowDocument document = *WorkflowDocument::fromObject(workflowNamed(u"vitrine saved"_s));
        m_rig->view().workflow().openDocument(document, u"saved"_s);
        m_rig->view().workflow().saveAs();
        m_made.append(u"vitrine saved"_s);
        auto* dialog = m_rig->view().workflow().findChild<QDialog*>(u"saveWorkflowDialog"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(library().view().currentIndex().data().toString(), u"vitrine saved"_s,
                                  patienceMs);
    }

    /// Save knows what was opened here.
    void whatIsChangedAfterItWasOpenedIsAskedAbout()
    {
        add(u"vitrine changed"_s);
        showOwn();
        QVERIFY(choose(u"vitrine changed"_s));
        QTest::keyClick(&library().view(), Qt::Key_Return);
        WorkflowPanel& panel = m_rig->view().workflow();
        QTRY_VERIFY_WITH_TIMEOUT(panel.hasWorkflow(), patienceMs);
        WorkflowsApi api(session().client());
        TAKE(record, api.get(panel.origin().workflowId));
        QJsonObject changed = record.workflow;
        changed.insert("notes"_L1, u"by somebody else"_s);
        EXPECT_OK(api.update(record.workflowId, changed));
        panel.save();
        const auto box = [&panel] { return panel.findChild<QMessageBox*>(u"saveConflictBox"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(box(), patienceMs);
        box()->reject();
        QTRY_VERIFY(!box());
        TAKE(after, api.get(record.workflowId));
        QCOMPARE(after.workflow, changed);
    }

    /// From what is selected in the gallery, and by drop.
    void picturesFromTheGallery()
    {
        add(u"vitrine gallery picture"_s);
        showOwn();
        QVERIFY(choose(u"vitrine gallery picture"_s));
        action(u"libraryTakeThumbnail"_s)->trigger();
        QCOMPARE(library().banner().text(), u"No image is selected in the gallery."_s);
        const auto picture = [this] {
            return row(u"vitrine gallery picture"_s).data(LibraryModel::ThumbnailRole).value<QImage>();
        };
        QWidget& area = *library().view().viewport();
        const auto place = [&] {
            return library().view().visualRect(row(u"vitrine gallery picture"_s)).center();
        };
        QMimeData video;
        itemsmime::write(video, session().profile().id(), {u"a.mp4"_s});
        QVERIFY(!Drag(area, video).moveTo(place()));
        QMimeData text;
        text.setUrls({QUrl::fromLocalFile(u"/notes.txt"_s)});
        QVERIFY(!Drag(area, text).moveTo(place()));
        if (m_demo)
            return; // keeps no pictures of workflows

        ApiKit kit;
        const QString name = kit.uploadPicture({});
        m_rig->view().gallery().openImage(name);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->view().gallery().chosenNames(), QStringList{name}, patienceMs);
        action(u"libraryTakeThumbnail"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!picture().isNull(), patienceMs);
        action(u"libraryNoThumbnail"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(picture().isNull(), patienceMs);

        QMimeData item;
        itemsmime::write(item, session().profile().id(), {name});
        QVERIFY(Drag(area, item).drop(place()));
        QTRY_VERIFY_WITH_TIMEOUT(!picture().isNull(), patienceMs);
        action(u"libraryNoThumbnail"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(picture().isNull(), patienceMs);

        const QString path = m_rig->folder() + u"/dropped.png"_s;
        QImage red(90, 60, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(path));
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(path)});
        QVERIFY(Drag(area, file).drop(place()));
        QTRY_VERIFY_WITH_TIMEOUT(!picture().isNull() && picture().pixelColor(10, 10).red() > 200, patienceMs);

        library().showSection(LibrarySection::Bundled);
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0 && !action(u"libraryThumbnail"_s)->isEnabled(), patienceMs);
        QVERIFY(!Drag(area, item)
                     .moveTo(library().view().visualRect(library().view().model()->index(0, 0)).center()));
    }

private:
    [[nodiscard]] ServerSession& session() { return m_rig->view().connection().session(); }
    [[nodiscard]] LibraryWindow& library() { return *m_rig->view().library(); }
    [[nodiscard]] QAction* action(const QString& name) { return library().findChild<QAction*>(name); }
    [[nodiscard]] int rows() { return library().view().model()->rowCount(); }

    void show()
    {
        m_rig->window().actions().action(u"workflow.library"_s)->trigger();
        QVERIFY(QTest::qWaitForWindowActive(&library()));
    }

    void showOwn()
    {
        show();
        library().showSection(LibrarySection::Own);
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, patienceMs);
    }

    QModelIndex row(const QString& name)
    {
        for (int i = 0; i < rows(); ++i) {
            const QModelIndex index = library().view().model()->index(i, 0);
            if (index.data().toString() == name)
                return index;
        }
        return {};
    }

    bool choose(const QString& name)
    {
        if (!QTest::qWaitFor([&] { return row(name).isValid(); }, patienceMs))
            return false;
        library().view().setCurrentIndex(row(name));
        return true;
    }

    QAction* findTag(const QString& tag)
    {
        for (QMenu* menu : library().findChildren<QMenu*>()) {
            for (QAction* each : menu->actions()) {
                if (each->data().toString() == tag)
                    return each;
            }
        }
        return nullptr;
    }

    void add(const QString& name)
    {
        QVERIFY(await(WorkflowsApi(session().client()).create(workflowNamed(name))));
        m_made.append(name);
    }

    WorkflowListItem record(const QString& name)
    {
        WorkflowQuery query;
        query.categories = {u"user"_s};
        const auto page = await(WorkflowsApi(session().client()).list(query));
        for (const WorkflowListItem& item : page ? page->items : QList<WorkflowListItem>()) {
            if (item.name == name)
                return item;
        }
        return {};
    }

    bool isThere(const QString& name) { return !record(name).workflowId.isEmpty(); }

    void removeOurs()
    {
        WorkflowsApi api(session().client());
        WorkflowQuery query;
        query.categories = {u"user"_s};
        const auto page = await(api.list(query));
        QVERIFY(page);
        for (const WorkflowListItem& item : page->items) {
            if (m_made.contains(item.name))
                QVERIFY(await(api.remove(item.workflowId)));
        }
        m_made.clear();
    }

    QString m_address;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<TestWindow> m_rig;
    QStringList m_made;
};

VITRINE_TEST(TestLibrary)
#include "tst_library.moc"
