// SPDX-License-Identifier: Apache-2.0
#include "lib/base/settings.h"
#include "lib/session/serversession.h"
#include "tests/support/fulldisk.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/ui/drag.h"
#include "tests/ui/savingrig.h"
#include "ui/boards/boardspanel.h"
#include "ui/boards/boardsview.h"
#include "ui/connection/serverconnection.h"
#include "ui/gallery/gallerypage.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/itemsmime.h"
#include "ui/workflow/fieldeditor.h"
#include "ui/workflow/fieldview.h"
#include "ui/workflow/history/presetsbutton.h"
#include "ui/workflow/recentworkflows.h"
#include "ui/workflow/runpicturesmodel.h"
#include "ui/workflow/workflowformview.h"
#include "ui/workflow/workflowpanel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A form with a picture, a text and a number.
WorkflowDocument mixedWorkflow()
{
    return madeWorkflow(
        R"([{"id":"save","type":"invocation","data":{"id":"save","type":"save_image","version":"1.2.2","label":"",
            "isIntermediate":false,"useCache":false,"inputs":{
            "image":{"name":"image","label":"","description":""}}}},
            {"id":"text","type":"invocation","data":{"id":"text","type":"string","version":"1.0.1","label":"",
            "isIntermediate":true,"useCache":false,"inputs":{
            "value":{"name":"value","label":"","description":"","value":"words"}}}}])",
        "[]", columnForm({{"save", "image"}, {"text", "value"}}));
}

} // namespace

/// Saving and opening workflows in the window, on VITRINE_TEST_SERVER when that is set, else on a demo
/// server.
class TestWorkflowSaving : public QObject, private SavingRig {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void aFileIsSavedInItsPlace()
    {
        const QString path = written(u"mine.json"_s);
        QVERIFY(opensFile(panel(), path));
        QTRY_VERIFY(action(u"workflow.close"_s)->isEnabled());
        QVERIFY(!action(u"workflow.save"_s)->isEnabled());
        QVERIFY(action(u"workflow.saveAs"_s)->isEnabled());
        const QByteArray before = contentOf(path);
        setWidth(32);
        QVERIFY(panel().isModified());
        QVERIFY(dock().isWindowModified());
        QCOMPARE(title().fullText(), u"made*"_s);
        QCOMPARE(title().accessibleName(), u"made, not saved"_s);
        QVERIFY(action(u"workflow.save"_s)->isEnabled());
        QCOMPARE(contentOf(path), before);

        QTest::keyClick(&m_rig->window(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!panel().isModified());
        // Byte by byte what it was, but for the value.
        QCOMPARE(contentOf(path),
                 QByteArray(before).replace("\"value\":16},\n            \"height\"",
                                            "\"value\":32},\n            \"height\""));
        QVERIFY(contentOf(path) != before);
        QVERIFY(!dock().isWindowModified());
        QCOMPARE(title().fullText(), u"made"_s);
        QVERIFY(!action(u"workflow.save"_s)->isEnabled());
        QCOMPARE(QDir(m_rig->folder()).entryList({u"mine*"_s}).size(), 1); // nothing is left beside it
    }

    void undoingBackToWhatIsSavedTakesTheMarkAway()
    {
        QVERIFY(opensFile(panel(), written(u"mine.json"_s)));
        setWidth(32);
        QVERIFY(panel().isModified());
        panel().findChild<WorkflowFormView*>()->undo();
        QCOMPARE(widthNow(), 16);
        QVERIFY(!panel().isModified());
        setWidth(32);
        panel().save();
        QTRY_VERIFY(!panel().isModified());
        setWidth(48);
        panel().findChild<WorkflowFormView*>()->undo();
        QCOMPARE(widthNow(), 32);
        QVERIFY(!panel().isModified());
        panel().findChild<WorkflowFormView*>()->undo();
        QCOMPARE(widthNow(), 16);
        QVERIFY(panel().isModified()); // not what is saved any more
    }

    /// What this server lacks is taken out of the form, not of what is saved.
    void whatTheServerLacksIsNotLost()
    {
        const WorkflowDocument lacking = savePictureWorkflow("gone.png");
        const QString path = written(u"lacking.json"_s, lacking);
        QVERIFY(opensFile(panel(), path));
        const auto image = [](const WorkflowDocument& document) {
            return document.inputValue(u"save"_s, u"image"_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(image(panel().document()).isUndefined(), timeoutMs);
        QVERIFY(!panel().isModified()); // the user did nothing
        chooseFileFor(m_rig->folder() + u"/copy.json"_s, [this] { panel().saveAsFile(); });
        QTRY_VERIFY(panel().currentFile().endsWith(u"copy.json"_s));
        QCOMPARE(contentOf(panel().currentFile()), contentOf(path));
        // What the user put in its place is saved.
        const QString name = m_kit->uploadPicture({});
        panel().useImages(0, {name});
        QVERIFY(panel().isModified());
        panel().save();
        QTRY_VERIFY(!panel().isModified());
        const auto saved = WorkflowDocument::fromFile(panel().currentFile());
        QCOMPARE(image(*saved)["image_name"_L1].toString(), name);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        QVERIFY(QDir(m_rig->folder()).mkdir(u"gone"_s));
        const QString path = written(u"gone/mine.json"_s);
        QVERIFY(opensFile(panel(), path));
        setWidth(32);
        QVERIFY(QDir(m_rig->folder() + u"/gone"_s).removeRecursively());
        panel().save();
        QTRY_VERIFY(banner().text().contains(u"cannot be written to "_s + path));
        QVERIFY(panel().isModified());
        // Elsewhere it can.
        const QString other = m_rig->folder() + u"/other.json"_s;
        chooseFileFor(other, [this] { bannerButton(u"Save as File…"_s)->click(); });
        QTRY_VERIFY(!panel().isModified());
        QCOMPARE(panel().currentFile(), other);
        QCOMPARE(savedWidth(other), 32);
        QVERIFY(!banner().isVisible());
    }

    void aFullDiskIsSaid()
    {
        constexpr int limit = 256 * 1024;
        QByteArray text = blankPictureWorkflow().toBytes();
        text.replace("\"name\":\"made\"",
                     "\"name\":\"made\",\"notes\":\"" + QByteArray(2 * limit, 'x') + '"');
        const auto large = WorkflowDocument::fromJson(text);
        QVERIFY(large);
        const QString path = written(u"mine.json"_s, *large);
        QVERIFY(opensFile(panel(), path));
        setWidth(32);
        {
            const FullDisk full(limit);
            panel().save();
            QTRY_VERIFY2_WITH_TIMEOUT(banner().text().contains(u"free space"_s), qPrintable(banner().text()),
                                      timeoutMs);
        }
        QVERIFY(panel().isModified());
        QCOMPARE(contentOf(path), text); // as it was, and whole
        panel().save();
        QTRY_VERIFY(!panel().isModified());
        QCOMPARE(savedWidth(path), 32);
    }

    void anOwnRecordIsUpdated()
    {
        const QString id = makeRecord();
        panel().openRecord(id, m_names.last());
        QTRY_COMPARE_WITH_TIMEOUT(panel().origin().workflowId, id, timeoutMs);
        QVERIFY(!action(u"workflow.save"_s)->isEnabled());
        setWidth(32);
        action(u"workflow.save"_s)->trigger();
        QVERIFY(!action(u"workflow.saveAs"_s)->isEnabled()); // one after the other
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isModified(), timeoutMs);
        QCOMPARE(recordWidth(id), 32);
        setWidth(48);
        panel().save();
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isModified(), timeoutMs);
        QCOMPARE(recordWidth(id), 48);
        QCOMPARE(called(m_names.last()).size(), 1);
        // As a file it is nobody's record.
        const QString path = m_rig->folder() + u"/copy.json"_s;
        chooseFileFor(path, [this] { panel().saveAsFile(); });
        QTRY_COMPARE(panel().currentFile(), path);
        const auto copy = WorkflowDocument::fromFile(path);
        QVERIFY(copy && !copy->root().contains("id"_L1));
        QCOMPARE(savedWidth(path), 48);
        // Nor when it is saved there again.
        setWidth(64);
        panel().save();
        QTRY_VERIFY(!panel().isModified());
        QCOMPARE(savedWidth(path), 64);
        QVERIFY(!contentOf(path).contains(id.toUtf8()));
        QVERIFY(!panel().document().root().contains("id"_L1));
    }

    /// As another record it is not the one that it was opened from, whatever becomes of it next.
    void aCopyInTheLibraryHasNotTheIdOfTheFirst()
    {
        const QString id = makeRecord();
        panel().openRecord(id, m_names.last());
        QTRY_COMPARE_WITH_TIMEOUT(panel().origin().workflowId, id, timeoutMs);
        panel().saveAs();
        giveName(newName());
        QTRY_COMPARE_WITH_TIMEOUT(title().fullText(), m_names.last(), timeoutMs);
        QVERIFY(panel().document().root().value("id"_L1).toString() != id);
        setWidth(32);
        panel().save();
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isModified(), timeoutMs);
        QCOMPARE(recordWidth(panel().origin().workflowId), 32);
        QCOMPARE(recordWidth(id), 16);
    }

    /// What is in a file is not Vitrine's to take out.
    void aFileWithAnIdKeepsIt()
    {
        WorkflowDocument document = blankPictureWorkflow();
        QJsonObject json = document.json();
        json.insert("id"_L1, u"from elsewhere"_s);
        document = *WorkflowDocument::fromObject(json);
        const QString path = written(u"mine.json"_s, document);
        QVERIFY(opensFile(panel(), path));
        for (const int width : {32, 48}) {
            setWidth(width);
            panel().save();
            QTRY_VERIFY(!panel().isModified());
            QCOMPARE(WorkflowDocument::fromFile(path)->root().value("id"_L1).toString(), u"from elsewhere"_s);
        }
    }

    void whatIsBundledIsSavedAsACopy()
    {
        WorkflowQuery query;
        query.categories = {u"default"_s};
        TAKE(page, library().list(query));
        const WorkflowListItem item = page.items.first();
        TAKE(before, library().get(item.workflowId));
        panel().openRecord(item.workflowId, item.name);
        QTRY_COMPARE_WITH_TIMEOUT(panel().origin().workflowId, item.workflowId, timeoutMs);
        QVERIFY(panel().origin().isBundled);
        panel().save();
        auto* dialog = nameDialog();
        QVERIFY(dialog);
        bool said = false;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            said = said || label->text().contains(u"comes with InvokeAI"_s);
        QVERIFY(said);
        QCOMPARE(dialog->findChild<QLineEdit*>()->text(), item.name);
        giveName(newName());
        QTRY_VERIFY_WITH_TIMEOUT(panel().origin().workflowId != item.workflowId, timeoutMs);
        QVERIFY(!panel().origin().isBundled);
        QCOMPARE(title().fullText(), m_names.last());
        QCOMPARE(called(m_names.last()).first().workflowId, panel().origin().workflowId);
        QCOMPARE(called(m_names.last()).first().category, u"user"_s);
        TAKE(after, library().get(item.workflowId));
        QCOMPARE(after.workflow, before.workflow);
    }

    /// Presets are where the workflow was saved, too, and stay where it was.
    void presetsGoWithACopy()
    {
        const auto offered = [this] {
            QMenu* menu = panel().findChild<PresetsButton*>()->menu();
            Q_EMIT menu->aboutToShow();
            return menu->actions().first()->text() == u"Wide"_s;
        };
        const QString path = written(u"mine.json"_s);
        QVERIFY(opensFile(panel(), path));
        QTRY_COMPARE(panel().origin().file, path);
        QVERIFY(!offered());
        m_rig->view().connection().history().keepPreset(workflowKey(panel().document(), path), u"Wide"_s, {});
        QTRY_VERIFY(offered());
        panel().saveAs();
        giveName(newName());
        QTRY_VERIFY_WITH_TIMEOUT(!panel().origin().workflowId.isEmpty(), timeoutMs);
        const QString id = panel().origin().workflowId;
        QTRY_VERIFY(offered());
        QVERIFY(opensFile(panel(), path));
        QTRY_COMPARE(panel().origin().file, path);
        QTRY_VERIFY(offered());
        panel().openRecord(id, m_names.last());
        QTRY_COMPARE_WITH_TIMEOUT(panel().origin().workflowId, id, timeoutMs);
        QTRY_VERIFY(offered());
        panel().closeWorkflow();
        QTRY_VERIFY(!offered());
    }

    void whatLiesNowhereGetsAName()
    {
        panel().openDocument(blankPictureWorkflow(), u"a picture"_s);
        QVERIFY(action(u"workflow.save"_s)->isEnabled());
        QVERIFY(!panel().isModified());
        action(u"workflow.save"_s)->trigger();
        auto* dialog = nameDialog();
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>();
        auto* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        name->clear();
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(name, u"   "_s);
        QVERIFY(!save->isEnabled());
        QTest::keyClick(name, Qt::Key_Escape);
        QTRY_VERIFY(!nameDialog());
        QVERIFY(panel().origin().workflowId.isEmpty());

        m_rig->window().activateWindow(); // without a window manager nothing is after a dialog
        QTRY_VERIFY(m_rig->window().isActiveWindow());
        QTest::keyClick(&m_rig->window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        giveName(newName());
        QTRY_VERIFY_WITH_TIMEOUT(!panel().origin().workflowId.isEmpty(), timeoutMs);
        QVERIFY(!action(u"workflow.save"_s)->isEnabled());
        QCOMPARE(recordWidth(panel().origin().workflowId), 16);
        // The dialog leads to a file as well.
        panel().saveAs();
        const QString path = m_rig->folder() + u"/from dialog.json"_s;
        chooseFileFor(path, [this] { nameDialog()->findChild<QPushButton*>(u"saveAsFile"_s)->click(); });
        QTRY_COMPARE(panel().currentFile(), path);
    }

    void aRecordThatWasDeletedMeanwhileIsSaid()
    {
        const QString id = makeRecord();
        panel().openRecord(id, m_names.last());
        QTRY_COMPARE_WITH_TIMEOUT(panel().origin().workflowId, id, timeoutMs);
        setWidth(32);
        EXPECT_OK(library().remove(id));
        panel().save();
        QTRY_VERIFY_WITH_TIMEOUT(banner().text().contains(u"deleted from the library"_s), timeoutMs);
        QVERIFY(panel().isModified());
        bannerButton(u"Save As…"_s)->click();
        giveName(m_names.last());
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isModified(), timeoutMs);
        QVERIFY(panel().origin().workflowId != id);
        QCOMPARE(recordWidth(panel().origin().workflowId), 32);
    }

    void aServerThatRefusesIsSaid()
    {
        if (!m_kit->isDemo())
            QSKIP("faults are the demo server's");
        const QString id = makeRecord();
        panel().openRecord(id, m_names.last());
        QTRY_COMPARE_WITH_TIMEOUT(panel().origin().workflowId, id, timeoutMs);
        setWidth(32);
        QVERIFY(m_kit->demo().injectFault({u"500"_s, u"workflows/i/[^/]+$"_s, 1}));
        panel().save();
        QTRY_VERIFY_WITH_TIMEOUT(banner().text().contains(u"was not saved"_s), timeoutMs);
        QVERIFY(panel().isModified());
        QCOMPARE(recordWidth(id), 16);
        bannerButton(u"Try Again"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isModified(), timeoutMs);
        QCOMPARE(recordWidth(id), 32);
        QVERIFY(!banner().isVisible());

        QVERIFY(m_kit->demo().injectFault({u"503"_s, u"workflows/$"_s, -1}));
        panel().saveAs();
        giveName(newName());
        QTRY_VERIFY_WITH_TIMEOUT(banner().text().contains(u"was not saved"_s), timeoutMs);
        QCOMPARE(panel().origin().workflowId, id);
        m_kit->demo().clearFaults();
    }

    void openingAnotherOneAsksFirst()
    {
        const QString path = written(u"mine.json"_s);
        const QString other = written(u"other.json"_s, mixedWorkflow());
        QVERIFY(opensFile(panel(), path));
        QVERIFY(opensFile(panel(), other));
        QVERIFY(!question()); // nothing was changed
        QVERIFY(opensFile(panel(), path));
        setWidth(32);

        QVERIFY(opensFile(panel(), other));
        QVERIFY(question() && question()->text().contains(u"“made”"_s));
        QVERIFY(!opensFile(panel(), u"/no/such/file.json"_s)); // nobody is asked for that
        answer(QMessageBox::Cancel);
        QCOMPARE(panel().currentFile(), path);
        QCOMPARE(widthNow(), 32);

        QVERIFY(opensFile(panel(), other));
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QCOMPARE(panel().currentFile(), path);

        QVERIFY(opensFile(panel(), other));
        answer(QMessageBox::Save);
        QTRY_COMPARE(panel().currentFile(), other);
        QCOMPARE(savedWidth(path), 32);

        QVERIFY(opensFile(panel(), path));
        setWidth(48);
        QVERIFY(opensFile(panel(), other));
        answer(QMessageBox::Discard);
        QTRY_COMPARE(panel().currentFile(), other);
        QCOMPARE(savedWidth(path), 32);
    }

    /// What cannot be saved stays open.
    void whatCannotBeSavedStays()
    {
        QVERIFY(QDir(m_rig->folder()).mkdir(u"gone"_s));
        const QString path = written(u"gone/mine.json"_s);
        QVERIFY(opensFile(panel(), path));
        setWidth(32);
        QVERIFY(QDir(m_rig->folder() + u"/gone"_s).removeRecursively());
        panel().closeWorkflow();
        answer(QMessageBox::Save);
        QTRY_VERIFY(banner().text().contains(u"cannot be written"_s));
        QCOMPARE(panel().currentFile(), path);
        QVERIFY(panel().isModified());
        // A name that is not given is no answer either.
        panel().openDocument(blankPictureWorkflow(), u"nowhere"_s);
        answer(QMessageBox::Discard);
        setWidth(32);
        panel().closeWorkflow();
        answer(QMessageBox::Save);
        QTRY_VERIFY(nameDialog());
        QTest::keyClick(nameDialog(), Qt::Key_Escape);
        QTRY_VERIFY(!nameDialog());
        QVERIFY(panel().hasWorkflow());
        setWidth(48); // and nothing waits for the next time
        chooseFileFor(m_rig->folder() + u"/later.json"_s, [this] { panel().saveAsFile(); });
        QTRY_VERIFY(!panel().isModified());
        QVERIFY(panel().hasWorkflow());
        setWidth(64);
        action(u"workflow.close"_s)->trigger();
        answer(QMessageBox::Save);
        QTRY_VERIFY(!panel().hasWorkflow());
        QCOMPARE(savedWidth(m_rig->folder() + u"/later.json"_s), 64);
    }

    void closingTheWindowAsksFirst()
    {
        const QString path = written(u"mine.json"_s);
        QVERIFY(opensFile(panel(), path));
        setWidth(32);
        action(u"view.workflow"_s)->trigger(); // also where it cannot be seen
        QVERIFY(!dock().isVisible());
        m_rig->window().close();
        QVERIFY(question() && dock().isVisible());
        QVERIFY(m_rig->window().isVisible());
        answer(QMessageBox::Cancel);
        QVERIFY(m_rig->window().isVisible());
        QVERIFY(panel().isModified());

        action(u"file.quit"_s)->trigger();
        QVERIFY(question());
        answer(QMessageBox::Cancel);
        QVERIFY(m_rig->window().isVisible());

        m_rig->window().close();
        answer(QMessageBox::Save);
        QTRY_VERIFY(!m_rig->window().isVisible());
        QCOMPARE(savedWidth(path), 32);
    }

    void anotherServerGetsTheWorkflowWithItsChanges()
    {
        const QString id = makeRecord();
        panel().openRecord(id, m_names.last());
        QTRY_COMPARE_WITH_TIMEOUT(panel().origin().workflowId, id, timeoutMs);
        setWidth(32);
        const auto other = startedDemo();
        QVERIFY(m_rig->host().openAddress(other->baseUrl().toString()));
        QVERIFY(waitUntilReady(session()));
        QVERIFY(!question());
        QVERIFY(panel().isModified());
        QVERIFY(dock().isWindowModified());
        QCOMPARE(widthNow(), 32);
        panel().save(); // that record is not there
        QVERIFY(nameDialog());
        QTest::keyClick(nameDialog(), Qt::Key_Escape);

        const QString path = m_rig->folder() + u"/kept.json"_s;
        chooseFileFor(path, [this] { panel().saveAsFile(); });
        QTRY_COMPARE(panel().currentFile(), path);
        setWidth(48);
        QVERIFY(m_rig->host().openAddress(m_kit->profile().displayAddress()));
        QVERIFY(waitUntilReady(session()));
        QVERIFY(panel().isModified());
        panel().save();
        QTRY_VERIFY(!panel().isModified());
        QCOMPARE(savedWidth(path), 48);
    }

    void recentOnes()
    {
        QAction* recent = action(u"workflow.openRecent"_s);
        QVERIFY(!recent->isEnabled());
        const QString path = written(u"mine & yours.json"_s);
        QVERIFY(opensFile(panel(), path));
        const QString id = makeRecord();
        panel().openRecord(id, m_names.last());
        QTRY_COMPARE_WITH_TIMEOUT(panel().origin().workflowId, id, timeoutMs);
        QVERIFY(recent->isEnabled());
        QCOMPARE(recentTexts(), (QStringList{m_names.last(), u"mine && yours.json"_s}));
        recentEntry(1)->trigger();
        QTRY_COMPARE(panel().currentFile(), path);
        QCOMPARE(recentTexts(), (QStringList{u"mine && yours.json"_s, m_names.last()}));
        recentEntry(1)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(panel().origin().workflowId, id, timeoutMs);

        // What is gone is said, and not listed any more.
        QVERIFY(QFile::remove(path));
        recentTexts();
        recentEntry(1)->trigger();
        QTRY_VERIFY(banner().text().contains(u"not there any more"_s));
        QCOMPARE(recentTexts(), QStringList{m_names.last()});
        EXPECT_OK(library().remove(id));
        recentEntry(0)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(banner().text().contains(u"not in the library any more"_s), timeoutMs);
        QVERIFY(!recent->isEnabled());

        QVERIFY(opensFile(panel(), written(u"again.json"_s)));
        recentTexts();
        recent->menu()->actions().last()->trigger();
        QVERIFY(!recent->isEnabled());
        QVERIFY(recentTexts().isEmpty());
    }

    void theListOfRecentOnesIsShort()
    {
        Settings settings(m_rig->folder() + u"/other.ini"_s);
        RecentWorkflows recent(settings);
        recent.use({.name = u"elsewhere"_s, .serverId = u"b"_s, .workflowId = u"1"_s});
        recent.use({.name = u"no place"_s});
        for (int i = 0; i < 14; ++i) {
            recent.use({.name = u"r%1"_s.arg(i), .serverId = u"a"_s, .workflowId = QString::number(i)});
            recent.use({.name = u"f%1"_s.arg(i), .file = u"/f/%1.json"_s.arg(i)});
        }
        QCOMPARE(recent.of(u"a"_s).size(), RecentWorkflows::most);
        QCOMPARE(recent.of(u"a"_s).first().name, u"f13"_s);
        QVERIFY(settings.get<SettingKey::RecentWorkflows>().size() <= 3 * RecentWorkflows::most);
        recent.use({.name = u"r13"_s, .serverId = u"a"_s, .workflowId = u"13"_s});
        QCOMPARE(recent.of(u"a"_s).first().name, u"r13"_s);
        QCOMPARE(recent.of(u"a"_s).at(1).name, u"f13"_s);
        recent.clear(u"a"_s);
        QVERIFY(recent.of(u"a"_s).isEmpty());
        QCOMPARE(recent.of(u"b"_s).size(), 1);
    }

    /// As a run of this server made it: from the server by a drop of the picture, and from the file.
    void aGeneratedPictureOpensAsItsWorkflow()
    {
        WorkflowDocument document = blankPictureWorkflow();
        document.setName(newName());
        document.setInputValue(u"blank"_s, u"width"_s, 64);
        panel().openDocument(document, WorkflowOrigin());
        QTRY_VERIFY_WITH_TIMEOUT(panel().canSubmit(), timeoutMs);
        QSignalSpy ended(&panel(), &WorkflowPanel::runEnded);
        panel().submit();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, timeoutMs);
        QVERIFY(ended.first().first().toBool());
        QTRY_VERIFY(panel().findChild<RunPicturesModel*>()); // strips come a moment later
        const QString image = panel().findChild<RunPicturesModel*>()->results().value(0);
        QVERIFY(!image.isEmpty());
        m_kit->removeLater(image);
        panel().closeWorkflow();

        QMimeData item;
        itemsmime::write(item, session().profile().id(), {image});
        QVERIFY(Drag(panel(), item).drop({20, 20}));
        QTRY_COMPARE_WITH_TIMEOUT(panel().document().name(), document.name(), timeoutMs);
        QCOMPARE(widthNow(), 64);
        QVERIFY(panel().currentFile().isEmpty());
        panel().closeWorkflow();

        TAKE(bytes, m_kit->images().full(image));
        const QString path = m_rig->folder() + u"/picture.png"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QVERIFY(Drag(panel(), dropped).drop({20, 20}));
        QTRY_COMPARE_WITH_TIMEOUT(panel().document().name(), document.name(), timeoutMs);
        QCOMPARE(widthNow(), 64);
        QVERIFY(panel().currentFile().isEmpty()); // Save does not write into a picture
        QCOMPARE(contentOf(path), bytes);
    }

    void picturesWithoutAWorkflowAreSaid()
    {
        const QString name = m_kit->uploadPicture({});
        QVERIFY(!name.isEmpty());
        panel().openImage(name);
        QTRY_VERIFY_WITH_TIMEOUT(banner().text().contains(name + u" has no workflow in it"_s), timeoutMs);
        const QString path = m_rig->folder() + u"/photo.jpg"_s;
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(path));
        QVERIFY(!opensFile(panel(), path));
        QVERIFY(banner().text().contains(u"photo.jpg has no workflow in it"_s));
        QVERIFY(!panel().hasWorkflow());
    }

    /// A field that takes pictures goes first, one that takes text does not.
    void dropsOnTheForm()
    {
        panel().openDocument(mixedWorkflow(), u"mixed"_s);
        auto* form = panel().findChild<WorkflowFormView*>();
        QTRY_VERIFY(form->fieldView(1));
        const QString name = m_kit->uploadPicture({});
        QMimeData item;
        itemsmime::write(item, session().profile().id(), {name});
        QWidget* field = &form->fieldView(0)->editor();
        QVERIFY(Drag(*field, item).drop(field->rect().center()));
        QTRY_COMPARE(panel().document().inputValue(u"save"_s, u"image"_s)["image_name"_L1].toString(), name);
        panel().findChild<WorkflowFormView*>()->undo();

        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(written(u"dropped.json"_s))});
        file.setText(file.urls().first().toString());
        QWidget* text = form->fieldView(1)->findChild<QLineEdit*>();
        if (auto* area = form->fieldView(1)->findChild<QPlainTextEdit*>())
            text = area->viewport();
        QVERIFY(text);
        QVERIFY(Drag(*text, file).drop(text->rect().center()));
        QTRY_VERIFY(panel().currentFile().endsWith(u"dropped.json"_s));

        // Two at once are nothing for a panel.
        QMimeData two;
        two.setUrls({QUrl::fromLocalFile(u"/a.json"_s), QUrl::fromLocalFile(u"/b.json"_s)});
        QVERIFY(!Drag(panel(), two).moveTo({20, 20}));
        QMimeData images;
        itemsmime::write(images, session().profile().id(), {u"a.png"_s, u"b.png"_s});
        QVERIFY(!Drag(panel(), images).moveTo({20, 20}));
    }

    /// Where pictures are dropped a workflow file opens.
    void dropsElsewhereInTheWindow()
    {
        const QString path = written(u"dropped.json"_s);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        GalleryPage& gallery = m_rig->view().gallery();
        {
            Drag drag(gallery, data);
            QVERIFY(drag.moveTo(gallery.rect().center()));
            const auto* overlay = gallery.findChild<QWidget*>(u"dropOverlay"_s);
            QCOMPARE(overlay->accessibleName(), u"Open “dropped.json” as a workflow"_s);
            QVERIFY(drag.drop(gallery.rect().center()));
        }
        QTRY_COMPARE(panel().currentFile(), path);
        panel().closeWorkflow();
        action(u"view.workflow"_s)->trigger();
        QVERIFY(!dock().isVisible());
        auto* boards = m_rig->view().boards().findChild<BoardsView*>();
        const QPoint below = boards->viewport()->rect().bottomLeft() + QPoint(5, -3);
        for (const QPoint at : {boards->visualRect(boards->model()->index(0, 0)).center(), below}) {
            QVERIFY(Drag(*boards->viewport(), data).drop(at));
            QTRY_COMPARE(panel().currentFile(), path);
            QVERIFY(dock().isVisible());
            panel().closeWorkflow();
        }
    }

private:
    QStringList recentTexts()
    {
        QMenu* menu = action(u"workflow.openRecent"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QStringList out;
        for (const QAction* entry : menu->actions()) {
            if (!entry->data().isNull())
                out.append(entry->text());
        }
        return out;
    }

    QAction* recentEntry(int place) { return action(u"workflow.openRecent"_s)->menu()->actions().at(place); }
};

VITRINE_TEST(TestWorkflowSaving)
#include "tst_workflowsaving.moc"
