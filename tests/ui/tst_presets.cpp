// SPDX-License-Identifier: Apache-2.0
#include "lib/history/valuehistory.h"
#include "lib/imaging/thumbnailstore.h"
#include "tests/support/apikit.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testmain.h"
#include "tests/ui/testwindow.h"
#include "ui/shell/messagebanner.h"
#include "ui/workflow/fieldeditor.h"
#include "ui/workflow/fieldview.h"
#include "ui/workflow/history/presetnamedialog.h"
#include "ui/workflow/history/presetsbutton.h"
#include "ui/workflow/history/presetsdialog.h"
#include "ui/workflow/history/recentspopup.h"
#include "ui/workflow/history/submissionsbutton.h"
#include "ui/workflow/workflowformview.h"
#include "ui/workflow/workflowpanel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Places on the form of `workflow`.
enum Field { Model, Prompt, Negative, Width };

const QString noise = u"noise:f4Bv4UWa22"_s;
const QString prompt = u"positive_prompt:kjUMdcg0zO"_s;

} // namespace

/// Presets, what was submitted, and prompts; on the demo server, or on VITRINE_TEST_SERVER.
class TestPresets : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ApiKit> m_kit;
    std::unique_ptr<ServerSession> m_session;
    std::unique_ptr<ThumbnailStore> m_thumbnails;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ValueHistory> m_history;
    std::unique_ptr<WorkflowPanel> m_panel;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.sqlite"_s); }

    /// As after a start of the program.
    void restart()
    {
        m_panel.reset();
        m_history.reset();
        m_history = std::make_unique<ValueHistory>(path());
        m_panel = std::make_unique<WorkflowPanel>(*m_session, *m_thumbnails);
        m_panel->setHistory(m_history.get());
        m_panel->resize(380, 900);
        m_panel->show();
    }

    /// The prompt is a text area, and the width is on the form or not.
    [[nodiscard]] WorkflowDocument workflow(const QString& id = {}, bool withWidth = true) const
    {
        QJsonObject json = sdxlWorkflow(*m_session, 2).json();
        if (!id.isEmpty())
            json[u"id"_s] = id;
        QJsonObject form = json[u"form"_s].toObject();
        QJsonObject elements = form[u"elements"_s].toObject();
        const QString promptId = u"node-field-pl5X3lkU3P"_s;
        QJsonObject element = elements[promptId].toObject();
        QJsonObject data = element[u"data"_s].toObject();
        data[u"settings"_s] =
            QJsonObject{{u"type"_s, u"string-field-config"_s}, {u"component"_s, u"textarea"_s}};
        element[u"data"_s] = data;
        elements[promptId] = element;
        if (!withWidth)
            elements.remove(u"node-field-9LuWurUcYe"_s);
        form[u"elements"_s] = elements;
        json[u"form"_s] = form;
        return *WorkflowDocument::fromObject(json);
    }
    /// Where the panel asks what shall become of them.
    void discardChanges()
    {
        if (auto* box = m_panel->findChild<QMessageBox*>(u"unsavedChangesBox"_s))
            box->button(QMessageBox::Discard)->click();
    }
    void openWorkflow(const WorkflowDocument& document)
    {
        m_panel->restore({document, {.name = u"test"_s}, false}); // asks about no changes
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->canSubmit(), 30'000);
    }

    [[nodiscard]] WorkflowFormView& form() { return *m_panel->findChild<WorkflowFormView*>(); }
    [[nodiscard]] QPlainTextEdit& promptEdit()
    {
        return *form().fieldView(Prompt)->findChild<QPlainTextEdit*>();
    }
    [[nodiscard]] QLineEdit& widthEdit() { return *form().fieldView(Width)->findChild<QLineEdit*>(); }
    void type(const QString& text, int width)
    {
        promptEdit().selectAll();
        QTest::keyClicks(&promptEdit(), text);
        widthEdit().selectAll();
        QTest::keyClicks(&widthEdit(), QString::number(width));
    }
    [[nodiscard]] QString shownPrompt() { return promptEdit().toPlainText(); }
    [[nodiscard]] qint64 width() const
    {
        return m_panel->document().inputValue(noise, u"width"_s).toInteger();
    }
    [[nodiscard]] QString promptValue() const
    {
        return m_panel->document().inputValue(prompt, u"value"_s).toString();
    }
    [[nodiscard]] MessageBanner& banner() { return *m_panel->findChild<MessageBanner*>(); }

    /// What the menu of presets offers now.
    [[nodiscard]] QList<QAction*> menuActions()
    {
        QMenu* menu = m_panel->findChild<PresetsButton*>()->menu();
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    }
    [[nodiscard]] QAction* menuAction(const QString& text)
    {
        for (QAction* action : menuActions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList presetNames()
    {
        QStringList out;
        for (const QAction* action : menuActions()) {
            if (action->isCheckable())
                out.append(action->text());
        }
        return out;
    }
    void savePreset(const QString& name)
    {
        menuAction(u"Save Values as Preset…"_s)->trigger();
        auto* dialog = m_panel->findChild<PresetNameDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), name);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_panel->findChild<PresetNameDialog*>());
        QTRY_VERIFY(menuAction(name));
    }
    static QPushButton* button(QWidget* parent, const QString& name)
    {
        return parent->findChild<QPushButton*>(name);
    }
    /// The button of a question that does it.
    static void say(QMessageBox* box, const QString& answer)
    {
        QVERIFY(box);
        for (QAbstractButton* each : box->buttons()) {
            if (each->text() == answer)
                each->click();
        }
    }
    void submit()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->canSubmit(), 30'000);
        m_panel->submit();
        QVERIFY(m_panel->isBusy());
        m_panel->cancelRuns();
        QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isBusy(), 60'000);
    }
    [[nodiscard]] RecentsPopup* popup(const QString& name, int entries)
    {
        RecentsPopup* out = nullptr;
        const bool found = QTest::qWaitFor([&] {
            out = m_panel->findChild<RecentsPopup*>(name);
            return out && out->list().model()->rowCount() == entries;
        });
        return found ? out : nullptr;
    }
    [[nodiscard]] RecentsPopup* openSubmissions(int entries)
    {
        m_panel->findChild<SubmissionsButton*>()->click();
        return popup(u"submissionsPopup"_s, entries);
    }
    [[nodiscard]] RecentsPopup* openPrompts(int entries)
    {
        QTest::keyClick(&promptEdit(), Qt::Key_Down, Qt::AltModifier);
        return popup(u"promptPopup"_s, entries);
    }
    static QString rowText(const RecentsPopup* popup, int row)
    {
        return popup->list().model()->index(row, 0).data().toString();
    }
    static void clickRow(const RecentsPopup* popup, int row)
    {
        const QModelIndex index = popup->list().model()->index(row, 0);
        QTest::mouseClick(popup->list().viewport(), Qt::LeftButton, {},
                          popup->list().visualRect(index).center());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_kit = std::make_unique<ApiKit>(DemoOptions{.images = 4, .boards = 1, .stepSeconds = 0});
        m_session = std::make_unique<ServerSession>(m_kit->profile(), QString());
        m_session->start();
        QVERIFY(waitUntilReady(*m_session));
        m_thumbnails = std::make_unique<ThumbnailStore>(m_session->images().api(), ThumbnailStore::Options());
    }
    void cleanupTestCase()
    {
        m_thumbnails.reset();
        m_session.reset();
        m_kit.reset();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        restart();
    }
    void cleanup()
    {
        m_panel.reset();
        m_history.reset();
    }

    void aSavedCopyKeepsWhatIsKnown()
    {
        openWorkflow(workflow());
        type(u"a lighthouse"_s, 64);
        savePreset(u"day"_s);
        submit();
        const QString path = m_folder->filePath(u"copy.json"_s);
        m_panel->saveAsFile();
        auto* dialog = m_panel->findChild<QFileDialog*>(u"saveWorkflowFile"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
        QTRY_COMPARE(m_panel->currentFile(), path);
        QTRY_COMPARE(presetNames(), QStringList{u"day"_s});
        // Also for who opens the file later.
        restart();
        QVERIFY(opensFile(*m_panel, path));
        QTRY_COMPARE(presetNames(), QStringList{u"day"_s});
    }

    void aPresetIsAppliedAsOneStep()
    {
        openWorkflow(workflow());
        QVERIFY(presetNames().isEmpty());
        QVERIFY(!menuAction(u"Manage Presets…"_s)->isEnabled());
        type(u"a lighthouse"_s, 128);
        savePreset(u"Night"_s);
        QVERIFY(menuAction(u"Night"_s)->isChecked());
        QVERIFY(!menuAction(u"Update “Night”"_s)); // nothing is other than in it
        type(u"a boat"_s, 64);
        QVERIFY(!menuAction(u"Night"_s)->isChecked());

        menuAction(u"Night"_s)->trigger();
        QCOMPARE(shownPrompt(), u"a lighthouse"_s);
        QCOMPARE(width(), 128);
        QVERIFY(!banner().isVisible());
        form().undo();
        QCOMPARE(shownPrompt(), u"a boat"_s);
        QCOMPARE(width(), 64);
        form().redo();
        QCOMPARE(promptValue(), u"a lighthouse"_s);
        QCOMPARE(width(), 128);
    }

    /// What is typed and not finished (a number out of its limits, for now) counts, too.
    void whatIsBeingTypedIsSaved()
    {
        openWorkflow(workflow());
        widthEdit().selectAll();
        QTest::keyClicks(&widthEdit(), u"64*2"_s);
        savePreset(u"Twice"_s);
        type(u"x"_s, 64);
        menuAction(u"Twice"_s)->trigger();
        QCOMPARE(width(), 128);
    }

    void aPresetIsUpdatedRenamedAndDeleted()
    {
        openWorkflow(workflow());
        type(u"first"_s, 64);
        savePreset(u"One"_s);
        savePreset(u"Two"_s);
        type(u"second"_s, 128);
        QAction* update = menuAction(u"Update “Two”"_s); // the last one that was used
        QVERIFY(update);
        update->trigger();
        QTRY_VERIFY(menuAction(u"Two"_s)->isChecked());
        QVERIFY(!menuAction(u"One"_s)->isChecked());

        menuAction(u"Manage Presets…"_s)->trigger();
        auto* dialog = m_panel->findChild<PresetsDialog*>();
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(0);
        button(dialog, u"presetUpdate"_s)->click();
        QTRY_VERIFY(menuAction(u"One"_s)->isChecked());

        // Another one's name would cost that one.
        button(dialog, u"presetRename"_s)->click();
        auto* naming = dialog->findChild<PresetNameDialog*>();
        auto* edit = naming->findChild<QLineEdit*>();
        QCOMPARE(edit->text(), u"One"_s);
        edit->setText(u"Two"_s);
        QTest::keyClick(naming, Qt::Key_Return);
        QVERIFY(naming->isVisible());
        edit->setText(u"Zwei & <b>drei</b>"_s);
        QTest::keyClick(naming, Qt::Key_Return);
        QTRY_COMPARE(presetNames(), (QStringList{u"Two"_s, u"Zwei && <b>drei</b>"_s}));
        QCOMPARE(list->item(1)->text(), u"Zwei & <b>drei</b>"_s);

        list->setCurrentRow(1);
        type(u"third"_s, 192);
        button(dialog, u"presetApply"_s)->click();
        QCOMPARE(promptValue(), u"second"_s);
        button(dialog, u"presetRemove"_s)->click();
        auto* box = dialog->findChild<QMessageBox*>(u"removePreset"_s);
        QVERIFY(box->text().contains(u"<b>drei</b>"_s));
        say(box, u"Cancel"_s);
        QTRY_VERIFY(!dialog->findChild<QMessageBox*>());
        QCOMPARE(presetNames().size(), 2);
        button(dialog, u"presetRemove"_s)->click();
        say(dialog->findChild<QMessageBox*>(u"removePreset"_s), u"&Delete"_s);
        QTRY_COMPARE(presetNames(), QStringList{u"Two"_s});
        QTRY_COMPARE(list->count(), 1);
    }

    void aNameThatIsTakenReplacesThatPreset()
    {
        openWorkflow(workflow());
        type(u"first"_s, 64);
        savePreset(u"Night"_s);
        type(u"second"_s, 128);
        menuAction(u"Save Values as Preset…"_s)->trigger();
        auto* dialog = m_panel->findChild<PresetNameDialog*>();
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // it needs a name
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), u" Night "_s);
        bool said = false;
        for (const QPushButton* each : dialog->findChildren<QPushButton*>())
            said = said || each->text() == u"&Replace"_s;
        QVERIFY(said);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(menuAction(u"Night"_s)->isChecked());
        QCOMPARE(presetNames().size(), 1);
    }

    void presetsBelongToTheirWorkflowAndSurviveARestart()
    {
        openWorkflow(workflow());
        type(u"a lighthouse"_s, 128);
        savePreset(u"Night"_s);
        restart();
        openWorkflow(workflow());
        QTRY_COMPARE(presetNames(), QStringList{u"Night"_s});
        menuAction(u"Night"_s)->trigger();
        QCOMPARE(shownPrompt(), u"a lighthouse"_s);
        openWorkflow(workflow(u"another"_s));
        QVERIFY(presetNames().isEmpty());
        openWorkflow(workflow());
        QTRY_COMPARE(presetNames(), QStringList{u"Night"_s});
        m_panel->closeWorkflow();
        discardChanges();
        QVERIFY(presetNames().isEmpty());
    }

    void whatDoesNotFitIsLeftOutAndSaid()
    {
        openWorkflow(workflow(u"w"_s));
        type(u"a lighthouse"_s, 128);
        savePreset(u"Night"_s);
        openWorkflow(workflow(u"w"_s, false));
        QTRY_VERIFY(menuAction(u"Night"_s));
        menuAction(u"Night"_s)->trigger();
        QCOMPARE(shownPrompt(), u"a lighthouse"_s);
        QCOMPARE(width(), 64); // not on the form: not touched
        QVERIFY(banner().isVisible());
        QVERIFY2(banner().text().contains(u"no such field"_s), qPrintable(banner().text()));
        openWorkflow(workflow(u"w2"_s));
        QVERIFY(!banner().isVisible());
    }

    void submissionsAreKeptAndRestored()
    {
        openWorkflow(workflow());
        type(u"a lighthouse"_s, 64);
        submit();
        type(u"a boat"_s, 128);
        submit();
        submit();
        type(u"something else"_s, 192);
        const RecentsPopup* popup = openSubmissions(3);
        QVERIFY(popup);
        const QAbstractItemModelTester tester(popup->list().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rowText(popup, 0), u"The same values as before"_s);
        const QString second = rowText(popup, 1);
        QVERIFY2(second.contains(u": a boat"_s) && second.contains(u": 128"_s), qPrintable(second));
        QVERIFY2(second.count(u": "_s) == 2, qPrintable(second)); // nothing but what differs
        QVERIFY(rowText(popup, 2).contains(u"a lighthouse"_s));
        QTest::keyClicks(&popup->search(), u"LIGHT a"_s);
        QCOMPARE(popup->list().model()->rowCount(), 1);
        clickRow(popup, 0);
        QTRY_VERIFY(!m_panel->findChild<RecentsPopup*>());
        QCOMPARE(shownPrompt(), u"a lighthouse"_s);
        QCOMPARE(width(), 64);
        form().undo(); // one step
        QCOMPARE(shownPrompt(), u"something else"_s);
        QCOMPARE(width(), 192);

        restart();
        openWorkflow(workflow());
        popup = openSubmissions(3);
        QVERIFY(popup);
        QTest::keyClick(&popup->search(), Qt::Key_Down);
        QTest::keyClick(&popup->search(), Qt::Key_Return);
        QCOMPARE(shownPrompt(), u"a boat"_s);
        openWorkflow(workflow(u"another"_s));
        popup = openSubmissions(0);
        QVERIFY(popup);
    }

    void submissionsAreRemovedAndCleared()
    {
        openWorkflow(workflow());
        submit();
        type(u"a boat"_s, 128);
        submit();
        RecentsPopup* popup = openSubmissions(2);
        QVERIFY(popup);
        QTest::keyClick(&popup->search(), Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(popup->list().model()->rowCount(), 1);
        QVERIFY(!rowText(popup, 0).contains(u"a boat"_s));
        QTest::keyClick(&popup->search(), Qt::Key_Escape);
        QTRY_VERIFY(!m_panel->findChild<RecentsPopup*>());
        popup = openSubmissions(1);
        QVERIFY(popup);
        popup->findChild<QToolButton*>(u"clearRecents"_s)->click();
        QTRY_VERIFY(!m_panel->findChild<RecentsPopup*>());
        say(m_panel->findChild<QMessageBox*>(u"clearSubmissions"_s), u"&Forget All"_s);
        QVERIFY(openSubmissions(0));
    }

    void promptsAreFoundAgainInAnyWorkflow()
    {
        openWorkflow(workflow());
        for (const QString& text : {u"a lighthouse"_s, u"a boat"_s, u"a lighthouse"_s}) {
            type(text, 64);
            submit();
        }
        openWorkflow(workflow(u"another"_s));
        promptEdit().setFocus();
        type(u"mine"_s, 64);
        // The other text of this workflow is a prompt, too.
        RecentsPopup* popup =
            openPrompts(form().fieldView(Negative)->editor().value().toString().isEmpty() ? 2 : 3);
        QVERIFY(popup);
        QCOMPARE(rowText(popup, 0), u"a lighthouse"_s);
        QTest::keyClicks(&popup->search(), u"boat"_s);
        QCOMPARE(popup->list().model()->rowCount(), 1);
        QTest::keyClick(&popup->search(), Qt::Key_Return);
        QTRY_VERIFY(!m_panel->findChild<RecentsPopup*>());
        QCOMPARE(shownPrompt(), u"a boat"_s);
        QCOMPARE(promptValue(), u"a boat"_s);
        form().undo();
        QCOMPARE(shownPrompt(), u"mine"_s);
        QCOMPARE(promptValue(), u"mine"_s);

        // The button opens the same, for the one line of the other prompt as well.
        auto* other = form().fieldView(Negative)->findChild<QToolButton*>(u"earlierPrompts"_s);
        QVERIFY(other && other->isVisible());
        other->click();
        popup = m_panel->findChild<RecentsPopup*>(u"promptPopup"_s);
        QTRY_VERIFY(popup->list().model()->rowCount() > 0);
        QTest::keyClicks(&popup->search(), u"boat"_s);
        clickRow(popup, 0);
        QCOMPARE(form().fieldView(Negative)->editor().value().toString(), u"a boat"_s);
        QVERIFY(!form().fieldView(Width)->findChild<QToolButton*>(u"earlierPrompts"_s));
    }

    void promptsAreRemovedAndCleared()
    {
        openWorkflow(workflow());
        m_history->keepPrompts({u"a cat"_s, u"a dog\non a boat"_s});
        RecentsPopup* popup = openPrompts(2);
        QVERIFY(popup);
        popup->findChild<QToolButton*>(u"removeRecent"_s)->click();
        QCOMPARE(rowText(popup, 0), u"a cat"_s);
        QTest::keyClicks(&popup->search(), u"nothing of the kind"_s);
        QVERIFY(!popup->list().isVisible());
        popup->close();
        QTRY_VERIFY(!m_panel->findChild<RecentsPopup*>());
        popup = openPrompts(1);
        QVERIFY(popup);
        popup->findChild<QToolButton*>(u"clearRecents"_s)->click();
        say(m_panel->findChild<QMessageBox*>(u"clearPrompts"_s), u"&Forget All"_s);
        QTRY_VERIFY(!m_panel->findChild<RecentsPopup*>());
        popup = openPrompts(0);
        QVERIFY(popup);
        QVERIFY(!popup->findChild<QToolButton*>(u"clearRecents"_s)->isEnabled());
    }

    /// Presets and history are a help: nothing waits for them.
    void aDamagedFileIsSaidAndStopsNothing()
    {
        m_panel.reset();
        m_history.reset();
        QFile damaged(path());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray(5000, 'x'));
        damaged.close();
        restart();
        openWorkflow(workflow());
        QTRY_VERIFY(banner().isVisible());
        QVERIFY2(banner().text().contains(u"damaged"_s), qPrintable(banner().text()));
        QVERIFY(QFile::exists(path() + u".damaged"_s));
        submit();
        QVERIFY(openSubmissions(1));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        m_panel.reset();
        m_history = std::make_unique<ValueHistory>(u"/proc/no such folder/history.sqlite"_s);
        m_panel = std::make_unique<WorkflowPanel>(*m_session, *m_thumbnails);
        m_panel->setHistory(m_history.get());
        m_panel->show();
        openWorkflow(workflow());
        submit();
        QTRY_VERIFY(banner().isVisible());
        QVERIFY2(banner().text().contains(u"/proc/no such folder"_s), qPrintable(banner().text()));
    }

    void withoutAStoreNothingIsOffered()
    {
        m_panel->setHistory(nullptr);
        openWorkflow(workflow());
        QVERIFY(!m_panel->findChild<PresetsButton*>()->isVisible());
        QVERIFY(!m_panel->findChild<SubmissionsButton*>()->isVisible());
        QVERIFY(!m_panel->findChild<QToolButton*>(u"earlierPrompts"_s));
        submit();
    }
};

VITRINE_TEST(TestPresets)
#include "tst_presets.moc"
