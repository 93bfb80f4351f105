// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/ui/savingrig.h"
#include "ui/workflow/workflowformview.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

WorkflowDocument ofWidth(int width)
{
    WorkflowDocument document = blankPictureWorkflow();
    document.setInputValue(u"blank"_s, u"width"_s, width);
    return document;
}

} // namespace

/// Saving in the window what somebody else has changed since it was opened, on VITRINE_TEST_SERVER when that
/// is set, else on a demo server. Widths tell who it was: 16 is what was opened, 64 what the other one has
/// saved.
class TestSaveConflicts : public QObject, private SavingRig {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void aFileThatAnotherProgramChangedIsAskedAbout()
    {
        const QString path = changedFile();
        QTest::keyClick(&m_rig->window(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(conflict());
        QVERIFY2(conflict()->text().contains(u"“mine.json” was changed by another program"_s),
                 qPrintable(conflict()->text()));
        QCOMPARE(savedWidth(path), 64);
        QVERIFY(panel().isModified());
        choose(u"Cancel"_s);
        QCOMPARE(savedWidth(path), 64);
        QVERIFY(panel().isModified());
        QVERIFY(!banner().isVisible());

        panel().save(); // as before
        choose(u"Overwrite"_s);
        QTRY_VERIFY(!panel().isModified());
        QCOMPARE(savedWidth(path), 32);
        // What was saved here is what is known now.
        setWidth(40);
        panel().save();
        QTRY_VERIFY(!panel().isModified());
        QCOMPARE(savedWidth(path), 40);
        other(path, 64);
        setWidth(48);
        panel().save();
        choose(u"Overwrite"_s);
        QTRY_VERIFY(!panel().isModified());
        QCOMPARE(savedWidth(path), 48);
    }

    void whileItIsAskedThePanelStaysUsable()
    {
        const QString path = changedFile();
        panel().save();
        QTRY_VERIFY(conflict());
        QVERIFY(!conflict()->isModal());
        QVERIFY(action(u"workflow.save"_s)->isEnabled());
        // One question, whatever is asked for meanwhile.
        panel().save();
        panel().saveAs();
        panel().saveAsFile();
        QCOMPARE(panel().findChildren<QMessageBox*>().size(), 1);
        QVERIFY(!nameDialog());
        QVERIFY(!panel().findChild<QFileDialog*>());
        panel().findChild<WorkflowFormView*>()->undo();
        QCOMPARE(widthNow(), 16);
        setWidth(48);
        QVERIFY(conflict());
        QCOMPARE(savedWidth(path), 64);
        choose(u"Overwrite"_s);
        QTRY_VERIFY(!panel().isModified());
        QCOMPARE(savedWidth(path), 48); // as it is by now
    }

    void savingElsewhereKeepsBoth()
    {
        const QString path = changedFile();
        panel().save();
        choose(u"Save As…"_s);
        const QString own = m_rig->folder() + u"/own.json"_s;
        chooseFileFor(own);
        QTRY_COMPARE(panel().currentFile(), own);
        QVERIFY(!panel().isModified());
        QCOMPARE(savedWidth(own), 32);
        QCOMPARE(savedWidth(path), 64);
    }

    void aDeletedFileIsWrittenAnew()
    {
        const QString path = editedFile();
        QVERIFY(QFile::remove(path));
        panel().save();
        QTRY_VERIFY(!panel().isModified());
        QVERIFY(!conflict());
        QCOMPARE(savedWidth(path), 32);
    }

    /// Only content counts: a time may be new without a change, and old after one.
    void aNewTimeIsNoChange()
    {
        const QString path = editedFile();
        setTime(path, QDateTime::currentDateTime().addSecs(3600));
        panel().save();
        QTRY_VERIFY(!panel().isModified());
        QCOMPARE(savedWidth(path), 32);

        setWidth(48);
        const QDateTime before = QFileInfo(path).lastModified();
        other(path, 64);
        setTime(path, before);
        panel().save();
        QTRY_VERIFY(conflict());
        QCOMPARE(savedWidth(path), 64);
        choose(u"Cancel"_s);
    }

    void theSameChangeIsNoConflict()
    {
        const QString path = editedFile(64);
        other(path, 64);
        panel().save();
        QTRY_VERIFY(!panel().isModified());
        QVERIFY(!conflict());
        QCOMPARE(savedWidth(path), 64);
    }

    void aFileThatCannotBeReadAnyMoreIsAskedAbout()
    {
        const QString path = editedFile();
        QVERIFY(QFile::remove(path));
        QVERIFY(QDir().mkdir(path));
        panel().save();
        QTRY_VERIFY(conflict());
        QVERIFY2(conflict()->text().contains(u"cannot be read any more"_s), qPrintable(conflict()->text()));
        choose(u"Overwrite"_s);
        QTRY_VERIFY(banner().text().contains(u"cannot be written to "_s + path));
        QVERIFY(panel().isModified());
        QVERIFY(QFileInfo(path).isDir());
    }

    /// Unsaved changes, Save, the conflict: what waits for the workflow waits for both answers.
    void oneQuestionAfterTheOther()
    {
        const QString path = changedFile();
        m_rig->window().close();
        answer(QMessageBox::Save);
        QTRY_VERIFY(conflict());
        QVERIFY(m_rig->window().isVisible());
        choose(u"Cancel"_s);
        QVERIFY(m_rig->window().isVisible());
        QVERIFY(panel().isModified());
        QCOMPARE(savedWidth(path), 64);
        // Nothing waits for the next time.
        panel().save();
        choose(u"Overwrite"_s);
        QTRY_VERIFY(!panel().isModified());
        QVERIFY(m_rig->window().isVisible());

        // Nor after another name that is not given.
        setWidth(40);
        other(path, 64);
        panel().closeWorkflow();
        answer(QMessageBox::Save);
        choose(u"Save As…"_s);
        QTRY_VERIFY(panel().findChild<QFileDialog*>());
        panel().findChild<QFileDialog*>()->reject();
        QTRY_VERIFY(!panel().findChild<QFileDialog*>());
        QVERIFY(panel().hasWorkflow());
        QVERIFY(panel().isModified());

        panel().closeWorkflow();
        answer(QMessageBox::Save);
        choose(u"Save As…"_s);
        chooseFileFor(m_rig->folder() + u"/own.json"_s);
        QTRY_VERIFY(!panel().hasWorkflow());
        QCOMPARE(savedWidth(path), 64);
        QCOMPARE(savedWidth(m_rig->folder() + u"/own.json"_s), 40);

        QVERIFY(opensFile(panel(), path));
        setWidth(48);
        other(path, 80);
        m_rig->window().close();
        answer(QMessageBox::Save);
        QTRY_VERIFY(conflict());
        QVERIFY(m_rig->window().isVisible());
        choose(u"Overwrite"_s);
        QTRY_VERIFY(!m_rig->window().isVisible());
        QCOMPARE(savedWidth(path), 48);
    }

    void whatWantsThePlaceMeanwhileWaits()
    {
        const QString path = changedFile();
        const QString next = written(u"next.json"_s);
        panel().save();
        QTRY_VERIFY(conflict());
        QVERIFY(opensFile(panel(), next));
        QVERIFY(!question()); // one question at a time
        QCOMPARE(panel().currentFile(), path);
        choose(u"Overwrite"_s);
        QTRY_COMPARE(panel().currentFile(), next);
        QCOMPARE(savedWidth(path), 32);
    }

    /// Without changes nobody needs to wait, and the question was about another workflow.
    void theQuestionGoesWithItsWorkflow()
    {
        const QString path = changedFile();
        const QString next = written(u"next.json"_s);
        panel().save();
        QTRY_VERIFY(conflict());
        panel().findChild<WorkflowFormView*>()->undo();
        QVERIFY(!panel().isModified());
        QVERIFY(opensFile(panel(), next));
        QTRY_VERIFY(!conflict());
        QCOMPARE(panel().currentFile(), next);
        setWidth(32);
        panel().save();
        QTRY_VERIFY(!panel().isModified());
        QCOMPARE(savedWidth(next), 32);
        QCOMPARE(savedWidth(path), 64);
    }

    void anotherServerKnowsWhatWasOpened()
    {
        const QString path = changedFile();
        const auto server = startedDemo();
        QVERIFY(m_rig->host().openAddress(server->baseUrl().toString()));
        QVERIFY(waitUntilReady(session()));
        QCOMPARE(panel().currentFile(), path);
        panel().save();
        QTRY_VERIFY(conflict());
        QCOMPARE(savedWidth(path), 64);
        choose(u"Overwrite"_s);
        QTRY_VERIFY(!panel().isModified());
        QCOMPARE(savedWidth(path), 32);
    }

    void aRecordThatWasChangedOnTheServerIsAskedAbout()
    {
        const QString id = changedRecord();
        panel().save();
        QTRY_VERIFY_WITH_TIMEOUT(conflict(), timeoutMs);
        QVERIFY2(conflict()->text().contains(u"“%1” was changed in the library"_s.arg(m_names.last())),
                 qPrintable(conflict()->text()));
        QCOMPARE(recordWidth(id), 64);
        choose(u"Cancel"_s);
        QVERIFY(panel().isModified());
        QCOMPARE(recordWidth(id), 64);

        panel().save();
        choose(u"Overwrite"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isModified(), timeoutMs);
        QCOMPARE(recordWidth(id), 32);
        setWidth(40);
        panel().save();
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isModified(), timeoutMs);
        QCOMPARE(recordWidth(id), 40);
        changeRecord(id, 64);
        setWidth(48);
        panel().closeWorkflow();
        answer(QMessageBox::Save);
        choose(u"Overwrite"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!panel().hasWorkflow(), timeoutMs);
        QCOMPARE(recordWidth(id), 48);
    }

    void aCopyOfARecordKeepsBoth()
    {
        const QString id = changedRecord();
        panel().save();
        choose(u"Save As…"_s);
        giveName(newName());
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isModified(), timeoutMs);
        QVERIFY(panel().origin().workflowId != id);
        QCOMPARE(recordWidth(panel().origin().workflowId), 32);
        QCOMPARE(recordWidth(id), 64);
        // The copy was made here: nothing to ask about.
        setWidth(40);
        panel().save();
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isModified(), timeoutMs);
        QCOMPARE(recordWidth(panel().origin().workflowId), 40);
    }

    /// A description is a part of it as well, which the form does not show.
    void whatNoFormShowsIsNotReplacedEither()
    {
        const QString id = editedRecord();
        TAKE(record, library().get(id));
        QJsonObject described = record.workflow;
        described.insert("description"_L1, u"what it is for"_s);
        EXPECT_OK(library().update(id, described));
        panel().save();
        QTRY_VERIFY_WITH_TIMEOUT(conflict(), timeoutMs);
        choose(u"Cancel"_s);
        TAKE(after, library().get(id));
        QCOMPARE(after.workflow["description"_L1].toString(), u"what it is for"_s);
    }

    /// Both give the record another `updated_at`; the workflow is as it was.
    void openingAndSharingAreNoChanges()
    {
        const QString id = makeRecord();
        panel().openRecord(id, m_names.last());
        QTRY_COMPARE_WITH_TIMEOUT(panel().origin().workflowId, id, timeoutMs);
        TAKE(before, library().get(id));
        QTest::qWait(20); // times have milliseconds
        EXPECT_OK(library().markOpened(id));
        TAKE(opened, library().get(id));
        QVERIFY(opened.updatedAt > before.updatedAt);
        QCOMPARE(opened.workflow, before.workflow);
        setWidth(32);
        panel().save();
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isModified(), timeoutMs);
        QCOMPARE(recordWidth(id), 32);

        if (m_kit->has(Capability::WorkflowSharing) && !m_kit->isDemo()) {
            EXPECT_OK(library().setPublic(id, false));
            EXPECT_OK(library().setPublic(id, true));
        } else {
            TAKE(unshared, library().get(id));
            QJsonObject shared = unshared.workflow;
            shared.insert("tags"_L1, u"shared"_s);
            EXPECT_OK(library().update(id, shared));
        }
        setWidth(48);
        panel().save();
        QTRY_VERIFY_WITH_TIMEOUT(!panel().isModified(), timeoutMs);
        QCOMPARE(recordWidth(id), 48);
        TAKE(after, library().get(id));
        QCOMPARE(after.workflow["tags"_L1].toString(), u"shared"_s); // as the server has put it there
    }

    void aServerThatDoesNotShowTheRecordIsSaid()
    {
        if (!m_kit->isDemo())
            QSKIP("faults are the demo server's");
        const QString id = changedRecord();
        QVERIFY(m_kit->demo().injectFault({u"500"_s, u"workflows/i/[^/]+$"_s, 1}));
        panel().save();
        QTRY_VERIFY_WITH_TIMEOUT(banner().text().contains(u"was not saved"_s), timeoutMs);
        QVERIFY(!conflict());
        QVERIFY(panel().isModified());
        QCOMPARE(recordWidth(id), 64);
        bannerButton(u"Try Again"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(conflict(), timeoutMs);
        choose(u"Cancel"_s);
        QCOMPARE(recordWidth(id), 64);
    }

private:
    [[nodiscard]] QMessageBox* conflict() { return panel().findChild<QMessageBox*>(u"saveConflictBox"_s); }

    /// In the question about what was changed, once it is there.
    void choose(const QString& text)
    {
        QTRY_VERIFY_WITH_TIMEOUT(conflict(), timeoutMs);
        for (QAbstractButton* button : conflict()->buttons()) {
            if (QString(button->text()).remove(u'&') == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY2(!conflict(), qPrintable(text));
    }

    /// Another program saves.
    void other(const QString& path, int width)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(ofWidth(width).toBytes()) > 0);
    }

    static void setTime(const QString& path, const QDateTime& time)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    }

    /// A file that is open, with another width in the form.
    QString editedFile(int width = 32)
    {
        const QString path = written(u"mine.json"_s);
        if (QTest::qVerify(opensFile(panel(), path), "opensFile", "", __FILE__, __LINE__))
            setWidth(width);
        return path;
    }

    /// The same, which another program has changed meanwhile.
    QString changedFile()
    {
        const QString path = editedFile();
        other(path, 64);
        return path;
    }

    /// Somebody else saves in the library.
    void changeRecord(const QString& id, int width)
    {
        TAKE(record, library().get(id));
        const auto there = WorkflowDocument::fromObject(record.workflow);
        QVERIFY(there);
        WorkflowDocument changed = *there;
        changed.setInputValue(u"blank"_s, u"width"_s, width);
        EXPECT_OK(library().update(id, changed.json()));
    }

    /// The same for a workflow of the library.
    QString editedRecord()
    {
        const QString id = makeRecord();
        panel().openRecord(id, m_names.last());
        const bool isOpen = QTest::qWaitFor([&] { return panel().origin().workflowId == id; }, timeoutMs);
        if (QTest::qVerify(isOpen, "openRecord", "", __FILE__, __LINE__))
            setWidth(32);
        return id;
    }

    QString changedRecord()
    {
        const QString id = editedRecord();
        changeRecord(id, 64);
        return id;
    }
};

VITRINE_TEST(TestSaveConflicts)
#include "tst_saveconflicts.moc"
